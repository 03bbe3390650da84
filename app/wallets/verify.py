"""What must be true of a ledger, checked over its plain rows as they stream by; nothing here reads a database.

Ids are 32 hexadecimal digits and times are texts, so that every database gives the same hash.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from app.wallets.models import Account, OperationType
from app.wallets.money import to_text

Row = tuple[Any, ...]


class Drift(NamedTuple):
    """Something that is not as it must be, in a plain sentence, and the wallets whose seals it keeps from moving."""

    sentence: str
    wallet_ids: tuple[str, ...] = ()


class Side(NamedTuple):
    """One entry as its operation sees it: of a wallet or of an account; nothing but None if it is missing."""

    wallet_id: str | None
    account: str | None
    currency: str | None
    size: int | None
    amount: int | None


class Wallet(NamedTuple):
    """A wallet as it stands, and what the recount before found: the hash over its entries up to a version."""

    id: str
    currency: str
    code: str
    decimals: int
    balance: int
    version: int
    sealed_version: int | None
    sealed_hash: str | None


class Entry(NamedTuple):
    """A wallet's entry with all that its operation says of it; what follows is only part of the hash."""

    wallet_id: str
    version: int
    side: int
    size: int
    currency: str
    balance_after: int
    created_at: str
    operation_id: str
    operation_type: str | None


class Walked(NamedTuple):
    """A wallet after its last entry: its version, the hash over all of them, and what was found on the way."""

    wallet: Wallet
    version: int
    hash: str
    drifts: list[Drift]


ACCOUNTS: dict[str, tuple[str | None, str | None]] = {
    OperationType.DEPOSIT: (Account.CASH_IN, None),
    OperationType.WITHDRAW: (None, Account.CASH_OUT),
    OperationType.TRANSFER: (None, None),
}
"""Which accounts of the ledger an operation is booked from and to; where it is none, a wallet stands."""


def check_operations(rows: Iterable[Row], sums: Counter[str | None]) -> Iterator[Drift]:
    """Each operation (id, type, currency, amount, and two sides) moves its amount from one place to another.

    What the entries add up to, by currency, is left in `sums`.
    """
    for row in rows:
        id_, type_, currency, amount = row[:4]
        source, target = Side(*row[4:9]), Side(*row[9:14])
        sums[source[2]] += source[4] or 0
        sums[target[2]] += target[4] or 0
        is_even = source[2:] == (currency, amount, -amount) and target[2:] == (currency, amount, amount)
        if not (is_even and _fits(type_, source, target)):
            what = _wrong_with(source, target, is_even=is_even)
            yield Drift(f"Operation {_named(id_)} {what}.", _wallets_of(source, target))


def _fits(type_: str, source: Side, target: Side) -> bool:
    if (source[0] is None) == (source[1] is None) or (target[0] is None) == (target[1] is None):
        return False
    if type_ == OperationType.REVERSAL:
        return True  # It mirrors another, which is looked at by itself.
    return (source[1], target[1]) == ACCOUNTS.get(type_) and source[0] != target[0]


def _wrong_with(source: Side, target: Side, *, is_even: bool) -> str:
    for side, name in ((source, "from"), (target, "to")):
        if side.size is None:
            return f"has no entry of the place that its money went {name}"
    if not is_even:
        return "has entries of another amount or currency than its own"
    return "has entries of wallets or accounts that do not fit its type"


def check_reversals(rows: Iterable[Row]) -> Iterator[Drift]:
    """Each reversal (id, sides) takes back the whole of another operation (id, type, sides) that is no reversal."""
    for row in rows:
        source, target, reversed_id, type_ = Side(*row[1:6]), Side(*row[6:11]), row[11], row[12]
        old_source, old_target = Side(*row[13:18]), Side(*row[18:23])
        mirrored = (source[:4], target[:4]) == (old_target[:4], old_source[:4])
        if not mirrored or type_ is None or type_ == OperationType.REVERSAL:
            what = f"Reversal {_named(row[0])} is not the mirror of operation {_named(reversed_id)}."
            yield Drift(what, _wallets_of(source, target))


def check_shares(rows: Iterable[Row]) -> Iterator[Drift]:
    """Each share is paid by an operation that brought what was asked for to where it was asked for, or not paid."""
    for request_id, user_id, state, operation_id, type_, moved, wallet_id, asked, asked_wallet_id in rows:
        if state != "paid" and operation_id is None:
            continue
        is_right = state == "paid" and type_ in (OperationType.TRANSFER, OperationType.DEPOSIT)
        if not is_right or (moved, wallet_id) != (asked, asked_wallet_id):
            share = f"The share of {_named(user_id)} in request {_named(request_id)}"
            yield Drift(f"{share} is {state}, but operation {_named(operation_id)} does not say so.")


def check_strays(rows: Iterable[Row], sums: Counter[str | None]) -> Iterator[Drift]:
    """No entry (currency, amount, operation, wallet) is without an operation, and none is a third one of it."""
    for currency, amount, operation_id, wallet_id in rows:
        sums[currency] += amount
        what = f"An entry of operation {_named(operation_id)} stands beside the two that it has, if it is there at all."
        yield Drift(what, (wallet_id,) if wallet_id else ())


def check_losses(lost_wallets: Iterable[Row], counts: Row, counts_before: Row) -> Iterator[Drift]:
    """Nothing that a recount has seen is gone: so many entries, so many wallets, and what each seal is about."""
    for what, n_now, n_before in zip(("entries", "wallets"), counts, counts_before, strict=True):
        if n_now < n_before:
            yield Drift(f"A recount before found {n_before} {what}, and now there are {n_now}.")
    for wallet_id, version in lost_wallets:
        yield Drift(f"Wallet {_named(wallet_id)}, which had {version} entries, does not exist any more.")


def check_sums(sums: Counter[str | None]) -> Iterator[Drift]:
    """All the entries of a currency add up to zero."""
    for currency, total in sorted(sums.items(), key=str):
        if total:
            yield Drift(f"The entries in {currency} add up to {total} minor units in place of zero.")


def walk(wallets: Iterable[Row], entries: Iterable[Row]) -> Iterator[Walked | Drift]:
    """Follow every wallet through its entries; both come in the order of the wallets' ids, entries then by version."""
    groups = groupby(entries, key=itemgetter(0))
    group = next(groups, None)
    for wallet in map(Wallet._make, wallets):
        while group is not None and group[0] < wallet.id:
            yield _ownerless(group[0])
            group = next(groups, None)
        if group is not None and group[0] == wallet.id:
            yield _follow(wallet, group[1])
            group = next(groups, None)
        else:
            yield _follow(wallet, ())
    while group is not None:
        yield _ownerless(group[0])
        group = next(groups, None)


def _ownerless(wallet_id: str) -> Drift:
    return Drift(f"There are entries of wallet {_named(wallet_id)}, which does not exist.")


def _follow(wallet: Wallet, rows: Iterable[Row]) -> Walked:
    """Hash and add up a wallet's entries; of what repeats along the way the first place is told."""
    found: dict[str, str] = {}
    head = b""
    version = balance = total = 0
    sealed_version, currency = wallet.sealed_version, wallet.currency
    for row in rows:
        head = hashlib.sha256(head + orjson.dumps(row)).digest()
        change = row[2] * row[3]
        total += change
        version += 1
        balance += change
        if row[1] != version or row[5] != balance or row[4] != currency or row[8] is None:
            for kind, sentence in _breaks(Entry(*row[:9]), version, balance, wallet):
                found.setdefault(kind, sentence)
            version, balance = row[1], row[5]
        if version == sealed_version and head.hex() != wallet.sealed_hash:
            found["past"] = f"its entries up to number {version} are not those that the recount before found"
    found |= _wrong_at_the_end(wallet, version, total)
    drifts = [Drift(f"Wallet {_named(wallet.id)}: {sentence}.", (wallet.id,)) for sentence in found.values()]
    return Walked(wallet, version, head.hex(), drifts)


def _breaks(entry: Entry, version: int, balance: int, wallet: Wallet) -> Iterator[tuple[str, str]]:
    if entry.version != version:
        yield "gap", f"entry number {entry.version} stands where number {version} should be"
    if entry.balance_after != balance:
        says, adds_up = to_text(entry.balance_after, wallet.decimals), to_text(balance, wallet.decimals)
        yield "chain", f"after entry number {entry.version} it should hold {adds_up} {wallet.code}, not {says}"
    if entry.currency != wallet.currency:
        yield "currency", f"entry number {entry.version} is in another currency"
    if entry.operation_type is None:
        yield "operation", f"entry number {entry.version} belongs to no operation"


def _wrong_at_the_end(wallet: Wallet, version: int, total: int) -> Iterator[tuple[str, str]]:
    if wallet.balance != total:
        shows, adds_up = to_text(wallet.balance, wallet.decimals), to_text(total, wallet.decimals)
        yield "balance", f"it shows {shows} {wallet.code}, but its entries add up to {adds_up}"
    if wallet.version != version:
        yield "version", f"it counts {wallet.version} entries, but the last one is number {version}"
    if wallet.sealed_version is not None and wallet.sealed_version > version:
        yield "missing", f"the recount before found {wallet.sealed_version} entries, and now there are {version}"


def _wallets_of(*sides: Side) -> tuple[str, ...]:
    return tuple(side.wallet_id for side in sides if side.wallet_id is not None)


def _named(id_: str | None) -> str:
    """The id as people meet it elsewhere."""
    return str(UUID(id_)) if id_ else "none"
