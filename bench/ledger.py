"""Fills a ledger as a school would: through all of its constraints, but faster than anybody could book it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import bindparam, insert, update
from sqlalchemy import text as sql

from app.db import db, new_id, now, transaction
from app.wallets.models import Account, Entry, Operation, OperationType, Wallet
from bench.house import person_id, wallet_id

BATCH = 10_000
# Enough that nobody is ever short of money.
FIRST_DEPOSIT = 10_000_000
MEMOS = ("", "pizza", "Excursion to the museum", "3 tickets, thank you!")

Row = dict[str, Any]


class Books:
    """What has been booked so far: of each wallet the balance and the version."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self.wallets = {wallet_id(number): (0, 0) for number in numbers}
        self.n_operations = 0
        self._begun = now() - timedelta(days=80)

    def fill(self, n_operations: int) -> None:
        """Book so many operations more: first a deposit for each wallet, then mostly transfers between them."""
        ahead = self._operations()
        while n_operations:
            batch = list(islice(ahead, min(BATCH, n_operations)))
            n_operations -= len(batch)
            self._write(batch)
        # What both databases do by themselves after a while.
        with transaction():
            db.session.execute(sql("ANALYZE"))

    def _write(self, batch: list[tuple[Row, Row, Row]]) -> None:
        entries = [entry for _, source, target in batch for entry in (source, target)]
        moved = {entry["wallet_id"] for entry in entries} - {None}
        after = [{"its": id_, "balance": self.wallets[id_][0], "version": self.wallets[id_][1]} for id_ in moved]
        with transaction():
            db.session.execute(insert(Operation), [operation for operation, _, _ in batch])
            db.session.execute(insert(Entry), entries)
            named = update(Wallet.__table__).where(Wallet.id == bindparam("its"))  # type: ignore[arg-type]
            db.session.connection().execute(named, after)

    def _operations(self) -> Iterator[tuple[Row, Row, Row]]:
        """Each operation, with its two entries."""
        while True:
            place, n = self.n_operations, len(self.numbers)
            mine, other = (wallet_id(self.numbers[number % n]) for number in (place, place * 7 + place // n + 1))
            type_ = self._type(place)
            if type_ == OperationType.TRANSFER and mine != other:
                sides: tuple[uuid.UUID | Account, uuid.UUID | Account] = (mine, other)
            elif type_ == OperationType.WITHDRAW:
                sides = (mine, Account.CASH_OUT)
            else:
                type_, sides = OperationType.DEPOSIT, (Account.CASH_IN, mine)
            amount = FIRST_DEPOSIT if place < n else 100 + place % 400
            self.n_operations += 1
            yield self._operation(type_, amount, sides, self._begun + timedelta(seconds=place))

    def _type(self, place: int) -> OperationType:
        if place < len(self.numbers) or place % 10 == 0:
            return OperationType.DEPOSIT
        return OperationType.WITHDRAW if place % 10 == 1 else OperationType.TRANSFER

    def _operation(
        self, type_: OperationType, amount: int, sides: Sequence[uuid.UUID | Account], at: datetime
    ) -> tuple[Row, Row, Row]:
        id_, memo = new_id(), MEMOS[self.n_operations % len(MEMOS)]
        key = {"by_id": person_id(self.numbers[0]), "key": str(id_), "fingerprint": id_.hex * 2}
        operation = {"id": id_, "type": type_, "currency": "EUR", "amount": amount, "memo": memo, **key}
        source, target = (
            {**self._place(side, sign * amount), "operation_id": id_, "side": sign, "currency": "EUR", "size": amount}
            | {"created_at": at}
            for sign, side in zip((-1, 1), sides, strict=True)
        )
        return operation | {"created_at": at}, source, target

    def _place(self, side: uuid.UUID | Account, change: int) -> Row:
        """Where the money is booked, and how that stands afterwards."""
        if isinstance(side, Account):
            return {"wallet_id": None, "account": side, "balance_after": None, "version": None}
        balance, version = self.wallets[side]
        self.wallets[side] = (balance + change, version + 1)
        return {"wallet_id": side, "account": None, "balance_after": balance + change, "version": version + 1}
