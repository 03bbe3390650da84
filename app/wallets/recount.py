"""The recount of the whole ledger: checked as it stands at one moment, sealed, and written down."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, select, text

from app.db import db, now, transaction
from app.wallets import verify
from app.wallets.models import LedgerCheck
from app.wallets.recount_rows import Progress, Reader, snapshot
from app.wallets.verify import Drift, Walked

MOST_DRIFTS_KEPT = 100
SEALS_AT_ONCE = 500


@dataclass
class Findings:
    """What a recount has found so far; of the drifts the first are kept."""

    n_entries: int = 0
    n_wallets: int = 0
    n_drifts: int = 0
    drifts: list[str] = field(default_factory=list)
    drifting: set[str] = field(default_factory=set)
    seal: Any = field(default_factory=hashlib.sha256)

    def add(self, drift: Drift) -> None:
        self.n_drifts += 1
        self.drifting.update(drift.wallet_ids)
        if len(self.drifts) < MOST_DRIFTS_KEPT:
            self.drifts.append(drift.sentence)

    def close(self, walked: Walked) -> bool:
        """Take in a wallet after its last entry, and tell whether its seal may move there."""
        self.seal.update(f"{walked.wallet.id} {walked.version} {walked.hash}\n".encode())
        for drift in walked.drifts:
            self.add(drift)
        return walked.wallet.id not in self.drifting


def length() -> int:
    """How many rows a recount tells of, about: the ledger may grow meanwhile."""
    rows = text("SELECT (SELECT count(*) FROM operations) + count(wallet_id) FROM entries")
    return int(db.session.execute(rows).scalar_one())


def recount(tell: Progress = lambda _n_rows: None) -> LedgerCheck:
    """Check the whole ledger as it stands at this moment, move the seals of sound wallets, and write down the result.

    People go on paying meanwhile. Two at once do no harm: a seal only moves forward.
    """
    started_at = now()
    findings = Findings()
    with snapshot() as connection:
        reader = Reader(connection, tell)
        for drift in _look(reader, findings):
            findings.add(drift)
        _seal(reader, findings)
    check = LedgerCheck(
        started_at=started_at,
        finished_at=now(),
        n_entries=findings.n_entries,
        n_wallets=findings.n_wallets,
        seal=findings.seal.hexdigest(),
        n_drifts=findings.n_drifts,
        drifts=findings.drifts,
    )
    with transaction():
        db.session.add(check)
    return check


def last_check() -> LedgerCheck | None:
    """The newest recount, if there ever was one."""
    return db.session.scalars(select(LedgerCheck).order_by(LedgerCheck.finished_at.desc()).limit(1)).first()


def _look(reader: Reader, findings: Findings) -> Iterator[Drift]:
    """Everything but the wallets' own chains: those come last, when it is known whose seals must not move."""
    findings.n_entries, findings.n_wallets = reader.row("counts")
    counts = (findings.n_entries, findings.n_wallets)
    yield from verify.check_losses(reader.rows("lost_wallets"), counts, reader.row("counts_before"))
    sums: Counter[str | None] = Counter()
    yield from verify.check_operations(reader.told("operations"), sums)
    yield from verify.check_strays(reader.rows("strays"), sums)
    yield from verify.check_sums(sums)
    yield from verify.check_reversals(reader.rows("reversals"))
    yield from verify.check_shares(reader.rows("shares"))


def _seal(reader: Reader, findings: Findings) -> None:
    """Follow the wallets, and move the seal of each that is sound and has grown."""
    seals: list[dict[str, Any]] = []
    for step in verify.walk(reader.rows("wallets"), reader.told("entries")):
        if isinstance(step, Drift):
            findings.add(step)
            continue
        is_sound = findings.close(step)
        if is_sound and step.version > (step.wallet.sealed_version or 0):
            seals.append({"wallet_id": UUID(step.wallet.id), "version": step.version, "hash": step.hash})
        if len(seals) >= SEALS_AT_ONCE:
            _move(seals)
            seals.clear()
    _move(seals)


def _move(seals: list[dict[str, Any]]) -> None:
    """A few at once, in a transaction of their own: on SQLite nobody can pay meanwhile."""
    if seals:
        with transaction():
            db.session.execute(_MOVE_SEAL, seals)


_MOVE_SEAL = text(
    "INSERT INTO ledger_seals (wallet_id, version, hash) VALUES (:wallet_id, :version, :hash) "
    "ON CONFLICT (wallet_id) DO UPDATE SET version = excluded.version, hash = excluded.hash "
    "WHERE ledger_seals.version < excluded.version"
).bindparams(bindparam("wallet_id", type_=Uuid()))
