"""Money under an Idempotency-Key: it moves once, however often and however late the request comes again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app import idempotency
from app.db import db
from app.idempotency import IdempotencyKey
from tests.cast import MakeApp, Person
from tests.chats.storm import twin
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    batch,
    change_wallet,
    deposit,
    make_purse,
    make_wallet,
    path_to,
    refused,
    set_state,
    to,
    transfer,
    try_batch,
    try_operation,
    try_reversal,
    try_transfer,
    withdraw,
)

pytestmark = pytest.mark.integration
KEY = "3f6c0b0e-money"
Send = Callable[..., TestResponse]


@pytest.fixture
def sends(admin: Person, purse: Shape, bobs: Shape) -> dict[str, Send]:
    """Each verb that moves money, as the administrator sends it with a key."""
    booked = deposit(admin, purse, "1.00")
    return {
        "deposit": lambda who=admin, key=KEY: try_operation(who, purse, "DEPOSIT", "2.00", key=key),
        "withdrawal": lambda who=admin, key=KEY: try_operation(who, purse, "WITHDRAW", "2.00", key=key),
        "transfer": lambda who=admin, key=KEY: try_transfer(who, purse, bobs, "2.00", key=key),
        "batch": lambda who=admin, key=KEY: try_batch(who, purse, *[to(bobs) | {"amount": "2.00"}] * 2, key=key),
        "reversal": lambda who=admin, key=KEY: try_reversal(who, purse, booked, key=key),
    }


verbs = pytest.mark.parametrize("verb", ["deposit", "withdrawal", "transfer", "batch", "reversal"])


@verbs
def test_the_same_again_is_the_same_answer(sends: dict[str, Send], books: Books, verb: str) -> None:
    first = sends[verb]()
    n_operations = books.n_operations()
    for _ in range(3):
        again = sends[verb]()
        assert (again.status_code, again.data) == (first.status_code, first.data) == (201, first.data)
    assert books.n_operations() == n_operations
    books.check()


@verbs
def test_a_restarted_server_knows_it(
    sends: dict[str, Send], make_app: MakeApp, admin: Person, books: Books, verb: str
) -> None:
    first = sends[verb]()
    n_operations = books.n_operations()
    assert sends[verb](twin(make_app(), admin)).data == first.data
    assert books.n_operations() == n_operations


@verbs
def test_it_is_known_for_ever(
    sends: dict[str, Send], app: Flask, books: Books, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    """Other answers are forgotten after a day."""
    first = sends[verb]()
    n_operations = books.n_operations()
    monkeypatch.setattr(idempotency, "KEPT_FOR", timedelta(0))
    app.extensions["celery"].tasks["accounts.clean"].apply(throw=True)
    with app.app_context():
        assert db.session.query(IdempotencyKey).count() == 0
    assert sends[verb]().data == first.data
    assert books.n_operations() == n_operations


@verbs
def test_it_is_answered_though_it_could_not_happen_again(
    sends: dict[str, Send], admin: Person, purse: Shape, books: Books, verb: str
) -> None:
    """The wallet is empty by now, and frozen."""
    first = sends[verb]()
    rest = books.balance(purse)
    withdraw(admin, purse, f"{rest // 100}.{rest % 100:02}")
    set_state(admin, purse, "frozen")
    assert sends[verb]().data == first.data
    assert books.balance(purse) == 0


def test_another_body_under_the_same_key_is_refused(admin: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    deposit(admin, purse, "2.00", key=KEY)
    others: list[Callable[[], TestResponse]] = [
        lambda: try_operation(admin, purse, "DEPOSIT", "3.00", key=KEY),
        lambda: try_operation(admin, purse, "WITHDRAW", "2.00", key=KEY),
        lambda: try_operation(admin, purse, "DEPOSIT", "2.00", memo="x", key=KEY),
        lambda: try_operation(admin, bobs, "DEPOSIT", "2.00", key=KEY),
        lambda: try_transfer(admin, purse, bobs, "2.00", key=KEY),
        lambda: try_batch(admin, purse, to(bobs) | {"amount": "2.00"}, key=KEY),
    ]
    for send in others:
        refused(send(), 422, "idempotency_key_reused")
    assert (books.balance(purse), books.balance(bobs)) == (10200, 10000)


def test_a_key_of_one_is_none_of_anothers(alice: Person, bob: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    one, other = transfer(alice, purse, bobs, "2.00", key=KEY), transfer(bob, bobs, purse, "2.00", key=KEY)
    assert one["id"] != other["id"]
    assert books.keys() == [KEY, KEY]


def test_a_refusal_is_not_kept(admin: Person, alice: Person, purse: Shape, bobs: Shape) -> None:
    refused(try_transfer(alice, purse, bobs, "150.00", key=KEY), 409, "insufficient_funds")
    deposit(admin, purse, "50.00")
    assert transfer(alice, purse, bobs, "150.00", key=KEY)["balance"] == "0.00"


def test_a_refused_batch_keeps_nothing(admin: Person, alice: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    wanted = [to(bobs) | {"amount": "60.00"}] * 2
    refused(try_batch(alice, purse, *wanted, key=KEY), 409, "insufficient_funds")
    assert books.keys() == []
    deposit(admin, purse, "20.00")
    assert batch(alice, purse, *wanted, key=KEY)[-1]["balance"] == "0.00"


def test_without_a_key_it_happens_again(admin: Person, purse: Shape, books: Books) -> None:
    for _ in range(2):
        deposit(admin, purse, "2.00")
    assert books.balance(purse) == 10400


def test_a_new_key_is_a_new_operation(sends: dict[str, Send], books: Books) -> None:
    answers = {sends["deposit"](key=f"key-{number}").data for number in range(3)}
    assert len(answers) == 3


@pytest.mark.parametrize("key", ["", "k" * 129, "a\tb", "\x7f"])
def test_a_key_that_cannot_be_kept_moves_nothing(admin: Person, purse: Shape, books: Books, key: Any) -> None:
    refused(try_operation(admin, purse, "DEPOSIT", "2.00", key=key), 422, "idempotency_key_malformed")
    assert books.balance(purse) == 10000


def test_the_longest_key_serves(admin: Person, purse: Shape) -> None:
    one, other = (deposit(admin, purse, "2.00", key="k" * 128) for _ in range(2))
    assert one == other


def test_it_is_answered_after_a_change_of_names(admin: Person, alice: Person, bob: Person, books: Books) -> None:
    """What happened is told again, and it does not happen again."""
    mine, theirs = make_purse(admin, alice), make_wallet(bob)
    first = transfer(alice, mine, theirs, "2.00", key=KEY)
    change_wallet(bob, theirs, name="Savings")
    again = transfer(alice, mine, theirs, "2.00", key=KEY)
    assert (again["id"], again["balance"], again["version"]) == (first["id"], first["balance"], first["version"])
    assert books.balance(theirs) == 200


def test_a_person_is_paid_once_though_their_wallet_was_opened_for_it(
    alice: Person, charlie: Person, purse: Shape, books: Books
) -> None:
    path, body = path_to(purse, "transfer"), {"to_user_id": charlie.id, "amount": "2.00"}
    answers = {alice.post(path, json=body, headers={"Idempotency-Key": KEY}).data for _ in range(3)}
    assert len(answers) == 1
    assert books.balance(purse) == 9800
