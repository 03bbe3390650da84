"""Undoing what was booked: by its mirror image, once, and never by changing what stands."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.cast import Person, answer
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    batch,
    deposit,
    make_wallet,
    path_to,
    refused,
    reverse,
    short_of,
    statement,
    to,
    transfer,
    try_reversal,
    withdraw,
)

pytestmark = pytest.mark.integration


def test_a_transfer_goes_back(admin: Person, purse: Shape, bobs: Shape, alice: Person, books: Books) -> None:
    done = transfer(alice, purse, bobs, "30.00", memo="To the wrong Bob")
    undone = reverse(admin, purse, done, memo="Wrong Bob")
    known = {name: undone[name] for name in ("operation_type", "amount", "reverses_id", "memo", "balance", "version")}
    expected = {"operation_type": "REVERSAL", "amount": "30.00", "reverses_id": done["id"], "memo": "Wrong Bob"}
    assert known == expected | {"balance": "100.00", "version": 3}
    assert (undone["from"]["wallet_id"], undone["to"]["wallet_id"]) == (bobs["id"], purse["id"])
    assert (books.balance(purse), books.balance(bobs)) == (10000, 10000)
    books.check()


def test_a_deposit_and_a_withdrawal_go_back(admin: Person, purse: Shape, books: Books) -> None:
    came, went = deposit(admin, purse, "5.00"), withdraw(admin, purse, "1.00")
    assert reverse(admin, purse, came)["balance"] == "99.00"
    back = reverse(admin, purse, went)
    assert (back["balance"], back["from"]["kind"]) == ("100.00", "cash")
    books.check()


def test_it_happens_once(admin: Person, alice: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    done = transfer(alice, purse, bobs, "30.00")
    reverse(admin, purse, done)
    for wallet in (purse, bobs):
        refused(try_reversal(admin, wallet, done), 409, "already_reversed")
    assert books.balance(purse) == 10000


def test_a_reversal_is_not_reversed(admin: Person, alice: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    undone = reverse(admin, purse, transfer(alice, purse, bobs, "30.00"))
    assert try_reversal(admin, purse, undone).status_code == 409
    assert books.balance(purse) == 10000


def test_what_is_spent_does_not_come_back(
    admin: Person, alice: Person, bob: Person, purse: Shape, books: Books
) -> None:
    theirs = make_wallet(bob)
    done = transfer(alice, purse, theirs, "30.00")
    withdraw(admin, theirs, "10.00")
    assert short_of(try_reversal(admin, purse, done)) == "20.00"
    assert (books.balance(purse), books.balance(theirs)) == (7000, 2000)


def test_it_can_be_asked_for_from_either_side(admin: Person, alice: Person, purse: Shape, bobs: Shape) -> None:
    done = transfer(alice, purse, bobs, "30.00")
    assert reverse(admin, bobs, done)["balance"] == "100.00"


def test_what_stands_is_left_as_it_was(admin: Person, alice: Person, purse: Shape, bobs: Shape) -> None:
    """The statement shows both, and each line names the other."""
    done = transfer(alice, purse, bobs, "30.00")
    before = statement(alice, purse)["items"][-1]
    undone = reverse(admin, purse, done)
    first, second = statement(alice, purse)["items"][-2:]
    assert (before["reversed_by_id"], first["reversed_by_id"]) == (None, undone["id"])
    assert (second["id"], second["reverses_id"]) == (undone["id"], done["id"])
    assert {**first, "reversed_by_id": None} == before


def test_one_of_a_batch_goes_back_alone(admin: Person, alice: Person, bobs: Shape, purse: Shape, books: Books) -> None:
    done = batch(alice, purse, to(bobs) | {"amount": "1.00"}, to(bobs) | {"amount": "2.00"})
    assert reverse(admin, purse, done[0])["balance"] == "98.00"
    assert books.balance(bobs) == 10200


def test_who_paid_does_not_take_it_back(alice: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    done = transfer(alice, purse, bobs, "30.00")
    refused(try_reversal(alice, purse, done), 403)
    assert books.balance(bobs) == 13000


def test_whom_a_deposit_made_rich_does_not_undo_it(alice: Person, admin: Person, purse: Shape, books: Books) -> None:
    done = deposit(admin, purse, "5.00")
    refused(try_reversal(alice, purse, done), 403)
    assert books.balance(purse) == 10500


def test_outsiders_find_nothing(charlie: Person, alice: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    done = transfer(alice, purse, bobs, "30.00")
    refused(try_reversal(charlie, purse, done), 404)
    assert books.balance(bobs) == 13000


def test_there_must_be_such_an_operation_of_this_wallet(
    admin: Person, alice: Person, purse: Shape, bobs: Shape
) -> None:
    done = transfer(alice, purse, bobs, "30.00")
    other = make_wallet(alice)
    refused(try_reversal(admin, other, done), 404)
    refused(try_reversal(admin, purse, {"id": str(uuid4())}), 404)


def test_an_operation_can_be_seen_alone(admin: Person, alice: Person, charlie: Person, purse: Shape) -> None:
    done = deposit(admin, purse, "5.00")
    path = path_to(purse, "operations", done["id"])
    seen = answer(alice.get(path), 200)
    assert (seen["id"], seen["signed"], seen["reversed_by_id"]) == (done["id"], "5.00", None)
    refused(charlie.get(path), 404)
