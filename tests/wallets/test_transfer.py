"""Moving money from one wallet to another."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from tests.cast import Person
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    balance,
    list_wallets,
    make_fund,
    make_purse,
    make_wallet,
    path_to,
    refused,
    short_of,
    transfer,
    try_transfer,
)

pytestmark = pytest.mark.integration


def test_it_goes_from_one_to_the_other(alice: Person, bob: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    done = transfer(alice, purse, bobs, "12.50", memo="Pizza")
    assert (done["operation_type"], done["amount"], done["memo"]) == ("TRANSFER", "12.50", "Pizza")
    assert (done["balance"], done["version"]) == ("87.50", 2)
    assert (done["from"]["wallet_id"], done["from"]["user_id"]) == (purse["id"], alice.id)
    assert (done["to"]["wallet_id"], done["to"]["user_id"], done["to"]["name"]) == (bobs["id"], bob.id, "Bob")
    assert (balance(alice, purse), balance(bob, bobs)) == ("87.50", "112.50")
    books.check()


def test_a_person_can_be_named_instead_of_a_wallet(alice: Person, bob: Person, purse: Shape, bobs: Shape) -> None:
    assert transfer(alice, purse, bob, "1.00")["to"]["wallet_id"] == bobs["id"]


def test_who_has_no_wallet_is_given_one(alice: Person, charlie: Person, purse: Shape, books: Books) -> None:
    transfer(alice, purse, charlie, "1.00")
    transfer(alice, purse, charlie, "2.00")
    (wallet,) = list_wallets(charlie)
    assert (wallet["balance"], wallet["currency"], wallet["is_main"]) == ("3.00", "EUR", True)
    books.check()


def test_a_refused_transfer_opens_no_wallet(alice: Person, charlie: Person, purse: Shape) -> None:
    short_of(try_transfer(alice, purse, charlie, "100.01"))
    refused(try_transfer(alice, purse, charlie, "0"), 422)
    assert list_wallets(charlie) == []


def test_it_may_go_into_a_chats_fund(alice: Person, purse: Shape, chat: Shape) -> None:
    fund = make_fund(alice, chat)
    done = transfer(alice, purse, fund, "5.00")
    assert (done["to"]["kind"], done["to"]["chat_id"], done["to"]["name"]) == ("chat", chat["id"], "Study group")
    assert balance(alice, fund) == "5.00"


def test_more_than_there_is_stays_where_it_is(alice: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    assert short_of(try_transfer(alice, purse, bobs, "100.01")) == "100.00"
    assert (books.balance(purse), books.balance(bobs)) == (10000, 10000)


@pytest.mark.parametrize("amount", [0, "-1.00", "0.001", 1.5, "1e999", None])
def test_a_bad_amount_moves_nothing(alice: Person, purse: Shape, bobs: Shape, books: Books, amount: Any) -> None:
    assert set(refused(try_transfer(alice, purse, bobs, amount), 422)["errors"]) == {"amount"}
    assert (books.balance(purse), books.balance(bobs)) == (10000, 10000)


def test_a_wallet_pays_nothing_to_itself(alice: Person, purse: Shape, books: Books) -> None:
    for receiver in (purse, alice):
        refused(try_transfer(alice, purse, receiver, "1.00"), 422)
    assert books.n_operations() == 1


def test_currencies_do_not_mix(alice: Person, purse: Shape, books: Books) -> None:
    dollars = make_wallet(alice, currency="USD")
    assert set(refused(try_transfer(alice, purse, dollars, "1.00"), 422)["errors"]) == {"to_wallet_id"}
    assert (books.balance(purse), books.balance(dollars)) == (10000, 0)


def test_nothing_goes_to_nobody(alice: Person, purse: Shape, books: Books) -> None:
    for body in ({}, {"to_wallet_id": str(uuid4())}, {"to_user_id": str(uuid4())}, {"to_wallet_id": "x"}):
        assert alice.post(path_to(purse, "transfer"), json=body | {"amount": "1.00"}).status_code == 422
    assert books.balance(purse) == 10000


def test_one_receiver_is_named_and_not_two(alice: Person, bob: Person, purse: Shape, bobs: Shape) -> None:
    body = {"to_wallet_id": bobs["id"], "to_user_id": bob.id, "amount": "1.00"}
    refused(alice.post(path_to(purse, "transfer"), json=body), 422)


def test_money_goes_round_and_comes_back(alice: Person, bob: Person, admin: Person, books: Books) -> None:
    one, other = make_purse(admin, alice, "10.00"), make_purse(admin, bob, "10.00")
    for _ in range(5):
        transfer(alice, one, other, "10.00")
        transfer(bob, other, one, "10.00")
    assert (balance(alice, one), balance(bob, other)) == ("10.00", "10.00")
    assert books.check()[one["id"]][-1].version == 11
