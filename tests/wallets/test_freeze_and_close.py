"""A wallet is never deleted: any can be frozen, and an empty one closed."""

from __future__ import annotations

import pytest

from tests.cast import Person, answer
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    change_wallet,
    deposit,
    list_wallets,
    make_wallet,
    path_to,
    refused,
    see_wallet,
    set_state,
    statement,
    transfer,
    try_operation,
    try_reversal,
    try_transfer,
    withdraw,
)

pytestmark = pytest.mark.integration


def test_nothing_goes_in_or_out_of_a_frozen_one(
    admin: Person, alice: Person, bob: Person, purse: Shape, bobs: Shape, books: Books
) -> None:
    done = transfer(alice, purse, bobs, "1.00")
    assert set_state(admin, purse, "frozen")["state"] == "frozen"
    for response in (
        try_operation(admin, purse, "DEPOSIT", "1.00"),
        try_operation(admin, purse, "WITHDRAW", "1.00"),
        try_transfer(alice, purse, bobs, "1.00"),
        try_transfer(bob, bobs, purse, "1.00"),
        try_transfer(bob, bobs, alice, "1.00"),
        try_reversal(admin, purse, done),
    ):
        refused(response, 409, "wallet_frozen")
    assert (books.balance(purse), books.balance(bobs)) == (9900, 10100)


def test_a_frozen_one_is_seen_and_thaws(admin: Person, alice: Person, purse: Shape, bobs: Shape) -> None:
    set_state(admin, purse, "frozen")
    assert see_wallet(alice, purse)["balance"] == "100.00"
    assert len(statement(alice, purse)["items"]) == 1
    set_state(admin, purse, "open")
    assert transfer(alice, purse, bobs, "1.00")["balance"] == "99.00"


def test_its_owner_neither_freezes_nor_thaws(admin: Person, alice: Person, purse: Shape) -> None:
    refused(change_wallet(alice, purse, state="frozen"), 403)
    set_state(admin, purse, "frozen")
    for state in ("open", "closed"):
        assert change_wallet(alice, purse, state=state).status_code in (403, 409)
    assert see_wallet(alice, purse)["state"] == "frozen"


def test_an_empty_one_can_be_closed(admin: Person, alice: Person, bob: Person, bobs: Shape) -> None:
    wallet = make_wallet(alice)
    assert set_state(alice, wallet, "closed")["state"] == "closed"
    for response in (
        try_operation(admin, wallet, "DEPOSIT", "1.00"),
        try_transfer(bob, bobs, wallet, "1.00"),
    ):
        refused(response, 409, "wallet_closed")


def test_one_with_money_cannot(admin: Person, alice: Person, purse: Shape, books: Books) -> None:
    refused(change_wallet(alice, purse, state="closed"), 409, "wallet_not_empty")
    withdraw(admin, purse, "100.00")
    set_state(alice, purse, "closed")
    books.check()


def test_a_closed_one_stays_closed_and_is_still_seen(admin: Person, alice: Person, purse: Shape) -> None:
    withdraw(admin, purse, "100.00")
    set_state(alice, purse, "closed")
    for state in ("open", "frozen"):
        refused(change_wallet(admin, purse, state=state), 409, "wallet_closed")
    assert len(statement(alice, purse)["items"]) == 2
    assert purse["id"] in {wallet["id"] for wallet in list_wallets(alice)}


def test_who_closed_theirs_is_given_a_new_one(alice: Person, bob: Person, bobs: Shape) -> None:
    """A closed wallet is not the one that others pay into."""
    old = make_wallet(alice)
    set_state(alice, old, "closed")
    assert transfer(bob, bobs, alice, "1.00")["to"]["wallet_id"] != old["id"]


def test_what_is_undone_does_not_open_a_closed_one(
    admin: Person, alice: Person, bob: Person, purse: Shape, books: Books
) -> None:
    theirs = make_wallet(bob)
    came = transfer(alice, purse, theirs, "5.00")
    transfer(bob, theirs, purse, "5.00")
    set_state(bob, theirs, "closed")
    refused(try_reversal(admin, purse, came), 409, "wallet_closed")
    assert books.balance(purse) == 10000


def test_a_wallet_is_never_deleted(admin: Person, alice: Person, purse: Shape) -> None:
    for person in (alice, admin):
        assert person.delete(path_to(purse)).status_code == 405
    assert see_wallet(alice, purse)["balance"] == "100.00"


def test_it_can_be_named_anew(alice: Person, bob: Person, purse: Shape) -> None:
    assert answer(change_wallet(alice, purse, name="Savings"), 200)["name"] == "Savings"
    refused(change_wallet(alice, purse, name=" "), 422)
    refused(change_wallet(bob, purse, name="Mine"), 404)


@pytest.mark.parametrize("fields", [{"state": "gone"}, {"balance": "5.00"}, {"currency": "USD"}, {"version": 7}])
def test_nothing_else_can_be_changed(admin: Person, alice: Person, purse: Shape, fields: Shape) -> None:
    for person in (alice, admin):
        refused(change_wallet(person, purse, **fields), 422)
    assert see_wallet(alice, purse)["balance"] == "100.00"


def test_a_thawed_wallet_keeps_counting(admin: Person, purse: Shape, books: Books) -> None:
    set_state(admin, purse, "frozen")
    set_state(admin, purse, "open")
    assert deposit(admin, purse, "1.00")["version"] == 2
    books.check()
