"""The one way in which money moves: an operation, its two entries and the two balances, all or nothing.

On PostgreSQL it is one statement, so that a wallet is locked for as short as can be; on SQLite, which knows no such
statement, it is a few in a transaction that nobody else writes beside. Both see the wallets under the lock, and what
they saw is what a refusal tells.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, select

from app.db import Statement, Together, UTCDateTime, db, new_id, now, under_way
from app.errors import AppError
from app.idempotency import Key
from app.wallets.errors import (
    AlreadyReversed,
    InsufficientFunds,
    UnknownWallet,
    WalletClosed,
    WalletFrozen,
    WalletFull,
)
from app.wallets.models import LARGEST, Account, OperationType, State, Wallet
from app.wallets.money import to_text


@dataclass(frozen=True)
class Movement:
    """An operation that is to be: `amount` minor units from a wallet or an account to another one.

    `code` and `decimals` are how people write amounts of this currency.
    """

    type: OperationType
    amount: int
    currency: str
    code: str
    decimals: int
    by_id: UUID
    source: UUID | Account
    target: UUID | Account
    memo: str = ""
    key: Key | None = None
    batch_id: UUID | None = None
    reverses_id: UUID | None = None
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    @property
    def wallet_ids(self) -> list[UUID]:
        """The wallets it concerns: one, or two."""
        return [side for side in (self.source, self.target) if isinstance(side, UUID)]

    def change(self, wallet_id: UUID) -> int:
        """What it does to this wallet's balance."""
        return -self.amount if wallet_id == self.source else self.amount


@dataclass(frozen=True)
class Standing:
    """A wallet as it stood under the lock, before the operation."""

    state: str
    balance: int
    version: int


Standings = Mapping[UUID, Standing]


@dataclass(frozen=True)
class Booked:
    """What an operation left: for each of its wallets the balance and the version after it."""

    operation_id: UUID
    balances: Mapping[UUID, tuple[int, int]]


class KeyIsTaken(Exception):
    """Nothing was moved: an operation with this key stands already, and is the answer."""


def post(movement: Movement) -> Booked:
    """Move the money, in the statement or the transaction under way, or raise the refusal that the rules ask for.

    KeyIsTaken is no refusal: what stands under this key is to be answered.
    """
    book = _book_on_sqlite if db.engine.dialect.name == "sqlite" else _book_on_postgresql
    standings, is_booked = book(movement)
    if is_booked:
        after = {
            wallet_id: (standing.balance + movement.change(wallet_id), standing.version + 1)
            for wallet_id, standing in standings.items()
        }
        return Booked(movement.id, after)
    # Before the refusal: what was booked under this key is the answer, whatever became of the wallet since.
    if _is_taken(movement):
        raise KeyIsTaken
    if _is_reversed(movement):
        raise AlreadyReversed
    raise _refusal(movement, standings) or KeyIsTaken


def lock(wallet_ids: Collection[UUID]) -> dict[UUID, int]:
    """Hold these wallets until the commit, and tell their balances.

    They are taken in order of their ids, so that nobody waits in a circle.
    """
    query = select(Wallet.id, Wallet.balance).where(Wallet.id.in_(wallet_ids)).order_by(Wallet.id)
    return {row.id: row.balance for row in db.session.execute(query.with_for_update(key_share=True))}


def _book_on_postgresql(movement: Movement) -> tuple[Standings, bool]:
    rows = _BOOK.rows(under_way(), **_parameters(movement))
    return _standings(rows), bool(rows and rows[0].n_booked)


def _book_on_sqlite(movement: Movement) -> tuple[Standings, bool]:
    connection, parameters = db.session.connection(), _parameters(movement)
    standings = _standings(_SEE.rows(connection, **parameters))
    if _refusal(movement, standings) is not None or not _ADD.run(connection, **parameters).rowcount:
        return standings, False
    for side, wallet_id, account in (
        (-1, parameters["source"], parameters["source_account"]),
        (1, parameters["target"], parameters["target_account"]),
    ):
        _ENTER.run(connection, **parameters | {"side": side, "wallet_id": wallet_id, "account": account})
    return standings, True


def _parameters(movement: Movement) -> dict[str, Any]:
    source, target, key = movement.source, movement.target, movement.key
    return {
        "id": movement.id,
        "type": movement.type,
        "currency": movement.currency,
        "amount": movement.amount,
        "memo": movement.memo,
        "by_id": movement.by_id,
        "key": key.value if key else None,
        "fingerprint": key.fingerprint if key else None,
        "batch_id": movement.batch_id,
        "reverses_id": movement.reverses_id,
        "created_at": movement.created_at,
        "source": source if isinstance(source, UUID) else None,
        "source_account": None if isinstance(source, UUID) else source,
        "target": target if isinstance(target, UUID) else None,
        "target_account": None if isinstance(target, UUID) else target,
        "n_wallets": len(movement.wallet_ids),
    }


def _standings(rows: Iterable[Any]) -> Standings:
    return {row.id: Standing(row.state, row.balance, row.version) for row in rows}


def _is_taken(movement: Movement) -> bool:
    if movement.key is None:
        return False
    return bool(_TAKEN.rows(under_way(), by_id=movement.by_id, key=movement.key.value))


def _is_reversed(movement: Movement) -> bool:
    if movement.reverses_id is None:
        return False
    return bool(_REVERSED.rows(under_way(), reverses_id=movement.reverses_id))


def _refusal(movement: Movement, standings: Standings) -> AppError | None:
    """Why the wallets, as they stand, do not allow this; None if they do."""
    for wallet_id in movement.wallet_ids:
        standing = standings.get(wallet_id)
        if standing is None:
            return UnknownWallet("wallet_id")
        if standing.state != State.OPEN:
            return WalletClosed() if standing.state == State.CLOSED else WalletFrozen()
        after = standing.balance + movement.change(wallet_id)
        if after < 0:
            return InsufficientFunds(to_text(standing.balance, movement.decimals), movement.code)
        if after > LARGEST:
            return WalletFull()
    return None


_TYPES = {name: Uuid() for name in ("id", "by_id", "batch_id", "reverses_id", "source", "target", "wallet_id")} | {
    "created_at": UTCDateTime()
}
_COLUMNS = "id, type, currency, amount, memo, by_id, key, fingerprint, batch_id, reverses_id, created_at"
_VALUES = ", ".join(f":{name}" for name in _COLUMNS.split(", "))
_ENTRY = "operation_id, side, wallet_id, account, currency, size, balance_after, version, created_at"

# Each part reads what the one before gives, so the wallets are locked first, in order of their ids. An operation that
# the wallets do not allow, or whose key or reversed operation is taken, is not added; then nothing follows.
_BOOK = Statement(
    f"""WITH locked AS (
        SELECT id, state, balance, version FROM wallets
        WHERE id IN (:source, :target) AND currency = :currency ORDER BY id FOR NO KEY UPDATE
    ), booked AS (
        INSERT INTO operations ({_COLUMNS})
        SELECT CAST(:id AS uuid), :type, :currency, :amount, :memo, CAST(:by_id AS uuid), :key, :fingerprint,
            CAST(:batch_id AS uuid), CAST(:reverses_id AS uuid), CAST(:created_at AS timestamptz)
        WHERE (
            SELECT count(*) FROM locked
            WHERE state = 'open'
            AND balance + CASE WHEN id = :source THEN -:amount ELSE :amount END BETWEEN 0 AND {LARGEST}
        ) = :n_wallets
        ON CONFLICT DO NOTHING RETURNING id, currency, amount, created_at
    ), lines AS (
        SELECT booked.id AS operation_id, side, locked.id AS wallet_id, account, currency, amount AS size,
            balance + side * amount AS balance_after, version + 1 AS version, created_at
        FROM booked CROSS JOIN (VALUES
            (-1, CAST(:source AS uuid), CAST(:source_account AS varchar)),
            (1, CAST(:target AS uuid), CAST(:target_account AS varchar))
        ) AS sides (side, named, account) LEFT JOIN locked ON locked.id = named
    ), moved AS (
        UPDATE wallets SET balance = balance_after, version = lines.version FROM lines WHERE wallets.id = wallet_id
    ), entered AS (
        INSERT INTO entries ({_ENTRY}) SELECT {_ENTRY} FROM lines
    )
    SELECT id, state, balance, version, (SELECT count(*) FROM booked) AS n_booked FROM locked""",  # noqa: S608  Our names.
    **_TYPES,
)
_SEE = Statement(
    "SELECT id, state, balance, version FROM wallets WHERE id IN (:source, :target) AND currency = :currency", **_TYPES
)
_ADD = Statement(f"INSERT INTO operations ({_COLUMNS}) VALUES ({_VALUES}) ON CONFLICT DO NOTHING", **_TYPES)  # noqa: S608  Our names.
_ENTER = Together(
    f"""INSERT INTO entries ({_ENTRY})
    SELECT :id, :side, id, :account, :currency, :amount, balance + :side * :amount, version + 1, :created_at
    FROM (SELECT 1) LEFT JOIN wallets ON id = :wallet_id""",  # noqa: S608  Our names.
    "UPDATE wallets SET balance = balance + :side * :amount, version = version + 1 WHERE id = :wallet_id",
    **_TYPES,
)
_TAKEN = Statement("SELECT id FROM operations WHERE by_id = :by_id AND key = :key", **_TYPES)
_REVERSED = Statement("SELECT id FROM operations WHERE reverses_id = :reverses_id", **_TYPES)
