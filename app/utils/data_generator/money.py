"""Made-up wallets of people and chats, and what is moved between them: rows as the ledger itself would leave them."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import update

from app.db import db, transaction
from app.utils.data_generator.rows import BATCH, ENROLMENT, FIRST_WEEK, TERM, TERM_BEGINS, insert_all, made_id
from app.wallets import currencies
from app.wallets.models import Account, Entry, Operation, OperationType, Wallet

CODE = "EUR"
OPENS = TERM_BEGINS + ENROLMENT + FIRST_WEEK  # By then every chat has begun.
CASH = (1000, 2000, 5000)
SMALLEST, LARGEST, STEP = 50, 1500, 10
MEMOS = ("", "Lunch", "Bus", "Copies", "Paint", "Tickets for the museum", "Strings for the guitar", "Обед", "Пицца")

Row = dict[str, Any]


@dataclass
class Purse:
    """A wallet as it stands after what was thought up so far; `keeper_id` pays out of it."""

    id: uuid.UUID
    keeper_id: uuid.UUID
    chat_id: uuid.UUID | None = None
    balance: int = 0
    version: int = 0


@dataclass(frozen=True)
class Moved:
    """An operation: so much from here to there, where None is cash."""

    id: uuid.UUID
    type: OperationType
    amount: int
    source: Purse | None
    target: Purse | None
    by_id: uuid.UUID
    at: datetime
    reverses_id: uuid.UUID | None = None


def write_money(
    n_operations: int,
    people: Sequence[uuid.UUID],
    funds: Sequence[tuple[uuid.UUID, uuid.UUID]],
    banker_id: uuid.UUID,
    rng: random.Random,
) -> Iterator[int]:
    """Give wallets to these people and chats, and yield how many operations on them each batch held.

    A fund is a chat and its treasurer; the banker books the cash of people.
    """
    if not n_operations:
        return
    book = Book(people, funds, banker_id, rng)
    book.open()
    step = (TERM_BEGINS + TERM - OPENS) / (n_operations + 1)
    for number in range(1, n_operations + 1):
        book.add(book.move(OPENS + step * number))
        if book.is_full:
            yield book.write()
    yield book.write()


class Book:
    """The wallets, and the operations that wait to be written, in one transaction with what they leave behind."""

    def __init__(
        self,
        people: Sequence[uuid.UUID],
        funds: Sequence[tuple[uuid.UUID, uuid.UUID]],
        banker_id: uuid.UUID,
        rng: random.Random,
    ) -> None:
        self._rng, self._banker_id = rng, banker_id
        self._purses = [Purse(made_id(OPENS, rng), person) for person in people]
        self._purses += [Purse(made_id(OPENS, rng), keeper, chat_id) for chat_id, keeper in funds]
        self._last: Moved | None = None
        self._empty()

    def _empty(self) -> None:
        self._operations: list[Row] = []
        self._entries: list[Row] = []
        self._touched: dict[uuid.UUID, Purse] = {}

    @property
    def is_full(self) -> bool:
        return len(self._operations) + len(self._entries) >= BATCH

    def open(self) -> None:
        """Write the wallets, still empty."""
        with transaction():
            insert_all(Wallet, [self._wallet_row(purse) for purse in self._purses])

    def move(self, at: datetime) -> Moved:
        """Think up an operation that the wallets allow as they stand."""
        luck, purse = self._rng.random(), self._rng.choice(self._purses)
        if luck < 0.03 and self._last is not None and _may_be_undone(self._last):
            return self._undo(self._last, at)
        if luck > 0.85 or purse.balance < SMALLEST:
            by_id = purse.keeper_id if purse.chat_id else self._banker_id
            return self._moved(OperationType.DEPOSIT, self._rng.choice(CASH), None, purse, by_id, at)
        amount = self._rng.randrange(SMALLEST, min(purse.balance, LARGEST) + 1, STEP)
        if purse.chat_id and luck < 0.2:
            return self._moved(OperationType.WITHDRAW, amount, purse, None, purse.keeper_id, at)
        target = next(other for other in self._rng.sample(self._purses, 2) if other is not purse)
        return self._moved(OperationType.TRANSFER, amount, purse, target, purse.keeper_id, at)

    def add(self, moved: Moved) -> None:
        """Book it: its two entries, and where they leave the wallets."""
        self._operations.append(self._operation_row(moved))
        for side, purse in ((-1, moved.source), (1, moved.target)):
            if purse is not None:
                purse.balance += side * moved.amount
                purse.version += 1
                self._touched[purse.id] = purse
            self._entries.append(_entry_row(moved, side, purse))
        if moved.type in (OperationType.TRANSFER, OperationType.REVERSAL):
            self._last = moved

    def write(self) -> int:
        """Write what waits, begin anew, and tell how many operations it was."""
        n_written = len(self._operations)
        ends = [
            {"id": purse.id, "balance": purse.balance, "version": purse.version} for purse in self._touched.values()
        ]
        with transaction():
            insert_all(Operation, self._operations)
            insert_all(Entry, self._entries)
            if ends:
                db.session.execute(update(Wallet), ends)
        self._empty()
        return n_written

    def _moved(
        self,
        type_: OperationType,
        amount: int,
        source: Purse | None,
        target: Purse | None,
        by_id: uuid.UUID,
        at: datetime,
        reverses_id: uuid.UUID | None = None,
    ) -> Moved:
        return Moved(made_id(at, self._rng), type_, amount, source, target, by_id, at, reverses_id)

    def _undo(self, moved: Moved, at: datetime) -> Moved:
        """By the banker, who may undo whatever was booked."""
        return self._moved(
            OperationType.REVERSAL, moved.amount, moved.target, moved.source, self._banker_id, at, moved.id
        )

    def _wallet_row(self, purse: Purse) -> Row:
        known = currencies.iso(CODE)
        if known is None:
            raise LookupError(f"{CODE} is no currency.")
        is_fund = purse.chat_id is not None
        return {
            "id": purse.id,
            "name": "Fund" if is_fund else known.name,
            "user_id": None if is_fund else purse.keeper_id,
            "chat_id": purse.chat_id,
            "currency": known.code,
            "code": known.code,
            "decimals": known.decimals,
            "is_main": not is_fund,
            "takes_cash": is_fund,
            "created_by": self._banker_id if is_fund else purse.keeper_id,
            "created_at": OPENS,
        }

    def _operation_row(self, moved: Moved) -> Row:
        return {
            "id": moved.id,
            "type": moved.type,
            "currency": CODE,
            "amount": moved.amount,
            "memo": self._rng.choice(MEMOS) if moved.type == OperationType.TRANSFER else "",
            "by_id": moved.by_id,
            "reverses_id": moved.reverses_id,
            "created_at": moved.at,
        }


def _may_be_undone(moved: Moved) -> bool:
    """Whether it is a transfer, and what it brought is there still."""
    return moved.type == OperationType.TRANSFER and moved.target is not None and moved.target.balance >= moved.amount


def _entry_row(moved: Moved, side: int, purse: Purse | None) -> Row:
    cash = Account.CASH_IN if side < 0 else Account.CASH_OUT
    return {
        "operation_id": moved.id,
        "side": side,
        "wallet_id": purse.id if purse else None,
        "account": None if purse else cash,
        "currency": CODE,
        "size": moved.amount,
        "balance_after": purse.balance if purse else None,
        "version": purse.version if purse else None,
        "created_at": moved.at,
    }
