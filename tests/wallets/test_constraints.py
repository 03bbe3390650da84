"""What a wrong program cannot write: the database itself refuses it, whatever the code above it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from app.db import db, new_id, now, transaction
from app.wallets.models import LARGEST, Entry, Operation, PaymentRequest, Share, Wallet
from tests.cast import Person, make_chat

pytestmark = pytest.mark.integration


class Program:
    """Writes rows by hand; without a word to the contrary they are right."""

    def __init__(self, user_id: UUID, chat_id: UUID) -> None:
        self.user_id, self.chat_id = user_id, chat_id
        self.first, self.second = self.wallet(), self.wallet()
        self.deposit = self.operation()
        self.entry(self.deposit, -1)
        self.entry(self.deposit, 1, self.first)

    def add(self, model: Any, **fields: Any) -> None:
        db.session.execute(insert(model).values(**fields))

    def wallet(self, **fields: Any) -> UUID:
        id_ = new_id()
        right: dict[str, Any] = {"name": "Purse", "user_id": self.user_id, "created_by": self.user_id}
        self.add(Wallet, **right | {"id": id_, "currency": "EUR", "code": "EUR", "decimals": 2} | fields)
        return id_

    def change(self, wallet_id: UUID, **fields: Any) -> None:
        db.session.execute(update(Wallet).where(Wallet.id == wallet_id).values(**fields))

    def operation(self, **fields: Any) -> UUID:
        id_ = new_id()
        right: dict[str, Any] = {"type": "DEPOSIT", "currency": "EUR", "amount": 100, "by_id": self.user_id}
        self.add(Operation, **right | {"id": id_} | fields)
        return id_

    def entry(self, operation_id: UUID, side: int, wallet_id: UUID | None = None, **fields: Any) -> None:
        """Of a wallet, as its first; or else of the account that cash comes from."""
        right: dict[str, Any] = {"currency": "EUR", "size": 100, "created_at": now(), "account": "cash_in"}
        if wallet_id is not None:
            right |= {"account": None, "wallet_id": wallet_id, "version": 1, "balance_after": 100}
        self.add(Entry, **{"operation_id": operation_id, "side": side} | right | fields)

    def request(self) -> UUID:
        id_ = new_id()
        about = {"kind": "request", "chat_id": self.chat_id, "wallet_id": self.first, "amount": 100, "memo": "Pizza"}
        self.add(PaymentRequest, **about, id=id_, by_id=self.user_id)
        return id_


@pytest.fixture
def program(app: Flask, alice: Person) -> Callable[[Callable[[Program], object]], None]:
    """Runs a program in one transaction, after a first deposit of 1.00."""
    chat_id = UUID(make_chat(alice)["id"])

    def run(writes: Callable[[Program], object]) -> None:
        with app.app_context(), transaction():
            writes(Program(UUID(alice.id), chat_id))

    return run


def again(program: Program, **fields: Any) -> None:
    """One more deposit into the first wallet."""
    program.entry(program.operation(), 1, program.first, **{"version": 2, "balance_after": 200} | fields)


def spend(program: Program, **fields: Any) -> None:
    """Take all out of the first wallet."""
    program.entry(program.operation(), -1, program.first, **{"version": 2, "balance_after": 0} | fields)


RIGHT: dict[str, Callable[[Program], object]] = {
    "nothing more": lambda program: None,
    "one more deposit": again,
    "all is taken out": spend,
    "the largest amount": lambda program: program.entry(
        program.operation(amount=LARGEST), 1, program.second, size=LARGEST, balance_after=LARGEST
    ),
    "a reversal": lambda program: program.operation(type="REVERSAL", reverses_id=program.deposit),
    "the same key of nobody": lambda program: [program.operation() for _ in range(2)],
    "two wallets, one of them the main one": lambda program: program.wallet(is_main=True),
}

WRONG: dict[str, Callable[[Program], object]] = {
    "a wallet below zero": lambda program: program.change(program.first, balance=-1),
    "a wallet above the largest": lambda program: program.change(program.first, balance=LARGEST + 1),
    "a closed wallet with money": lambda program: program.change(program.first, balance=1, state="closed"),
    "a wallet in no state": lambda program: program.change(program.first, state="lost"),
    "a wallet of nobody": lambda program: program.wallet(user_id=None),
    "a wallet of two": lambda program: program.wallet(chat_id=program.chat_id),
    "a wallet of an unknown person": lambda program: program.wallet(user_id=uuid4()),
    "two main wallets": lambda program: [program.wallet(is_main=True) for _ in range(2)],
    "a wallet that changes its currency": lambda program: program.change(program.first, currency="USD"),
    "an overdraft": lambda program: spend(program, size=101, balance_after=-1),
    "an entry above the largest": lambda program: again(program, balance_after=LARGEST + 1),
    "the same version twice": lambda program: again(program, version=1, balance_after=100),
    "a version left out": lambda program: again(program, version=3),
    "a version before the first": lambda program: again(program, version=0, balance_after=100),
    "a start from something": lambda program: program.entry(program.operation(), 1, program.second, balance_after=150),
    "a broken chain": lambda program: again(program, balance_after=201),
    "money out that came in": lambda program: spend(program, balance_after=200),
    "an entry of another size": lambda program: again(program, size=101, balance_after=201),
    "an entry in another currency": lambda program: again(program, currency="USD"),
    "an operation in another currency than the wallet": lambda program: program.entry(
        program.operation(currency="USD"), 1, program.first, currency="USD", version=2, balance_after=200
    ),
    "one side twice": lambda program: program.entry(program.deposit, 1, program.second),
    "a third side": lambda program: program.entry(program.deposit, 0),
    "a side that counts twice": lambda program: program.entry(program.deposit, 2),
    "an entry of a wallet and of an account": lambda program: again(program, account="cash_in"),
    "an entry of nothing": lambda program: program.entry(program.operation(), -1, account=None),
    "an entry of an unknown account": lambda program: program.entry(program.operation(), -1, account="gifts"),
    "an entry of an unknown wallet": lambda program: program.entry(program.operation(), 1, uuid4()),
    "an entry of no operation": lambda program: program.entry(uuid4(), -1),
    "an entry without a version": lambda program: again(program, version=None),
    "an entry without a balance": lambda program: again(program, balance_after=None),
    "an account with a balance": lambda program: program.entry(program.operation(), -1, balance_after=5, version=1),
    "an operation of nothing": lambda program: program.operation(amount=0),
    "an operation backwards": lambda program: program.operation(amount=-1),
    "an operation above the largest": lambda program: program.operation(amount=LARGEST + 1),
    "an operation of an unknown type": lambda program: program.operation(type="GIFT"),
    "an operation of an unknown person": lambda program: program.operation(by_id=uuid4()),
    "a reversal of nothing": lambda program: program.operation(type="REVERSAL"),
    "a reversal by another name": lambda program: program.operation(reverses_id=program.deposit),
    "a reversal twice": lambda program: [
        program.operation(type="REVERSAL", reverses_id=program.deposit) for _ in range(2)
    ],
    "one key twice": lambda program: [program.operation(key="k", fingerprint="f") for _ in range(2)],
    "a key without a fingerprint": lambda program: program.operation(key="k"),
    "a share that is paid by nothing": lambda program: program.add(
        Share, request_id=program.request(), user_id=program.user_id, state="paid"
    ),
    "a share that is paid and is not": lambda program: program.add(
        Share, request_id=program.request(), user_id=program.user_id, state="asked", operation_id=program.deposit
    ),
    "two shares that one operation pays": lambda program: [
        program.add(
            Share,
            request_id=program.request(),
            user_id=program.user_id,
            state="paid",
            operation_id=program.deposit,
        )
        for _ in range(2)
    ],
}


@pytest.mark.parametrize("what", RIGHT)
def test_a_right_program_is_let_through(what: str, program: Callable[[Callable[[Program], object]], None]) -> None:
    program(RIGHT[what])


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_program_is_refused(what: str, program: Callable[[Callable[[Program], object]], None]) -> None:
    with pytest.raises(IntegrityError):
        program(WRONG[what])
