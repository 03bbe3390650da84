"""Several transfers at once: all of them, or none."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_person
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    balance,
    batch,
    deposit,
    make_chat_treasurer,
    make_fund,
    make_points,
    make_purse,
    make_wallet,
    refused,
    set_state,
    short_of,
    statement,
    to,
    try_batch,
    whence,
)

pytestmark = pytest.mark.integration


def test_a_prize_is_paid_to_five(app: Flask, admin: Person, alice: Person, chat: Shape, books: Books) -> None:
    fund = make_fund(alice, chat)
    deposit(admin, fund, "50.00")
    winners = [make_person(app) for _ in range(5)]
    done = batch(alice, fund, *(to(one) | {"amount": f"{n}.00", "memo": "Prize"} for n, one in enumerate(winners, 1)))
    assert [operation["amount"] for operation in done] == [f"{n}.00" for n in range(1, 6)]
    assert [operation["balance"] for operation in done] == ["49.00", "47.00", "44.00", "40.00", "35.00"]
    assert [operation["version"] for operation in done] == [2, 3, 4, 5, 6]
    assert len({operation["batch_id"] for operation in done}) == 1
    assert done[0]["batch_id"] is not None
    assert books.balance(fund) == 3500
    books.check()


def test_a_fee_is_collected_from_thirty(app: Flask, admin: Person, alice: Person, chat: Shape, books: Books) -> None:
    """The treasurer of the house takes it from the purses of all."""
    fund = make_fund(alice, chat)
    purses = [make_purse(admin, make_person(app), "10.00") for _ in range(30)]
    done = batch(admin, fund, *(whence(one) | {"amount": "3.00"} for one in purses))
    assert (len(done), done[-1]["balance"]) == (30, "90.00")
    assert {books.balance(one) for one in purses} == {700}
    books.check()


def test_if_one_cannot_pay_nobody_pays(app: Flask, admin: Person, alice: Person, chat: Shape, books: Books) -> None:
    fund = make_fund(alice, chat)
    purses = [make_purse(admin, make_person(app), amount) for amount in ("10.00", "2.99", "10.00")]
    n_before = books.n_operations()
    assert short_of(try_batch(admin, fund, *(whence(one) | {"amount": "3.00"} for one in purses))) == "2.99"
    assert [books.balance(one) for one in (fund, *purses)] == [0, 1000, 299, 1000]
    assert books.n_operations() == n_before


def test_together_they_may_not_be_more_than_there_is(
    alice: Person, bob: Person, purse: Shape, bobs: Shape, books: Books
) -> None:
    """Each alone could be paid; what the refusal names is what there is in truth."""
    wanted = [to(bobs) | {"amount": "40.00"}] * 3
    assert short_of(try_batch(alice, purse, *wanted)) == "100.00"
    assert (books.balance(purse), books.balance(bobs)) == (10000, 10000)
    assert batch(alice, purse, *wanted[:2])[-1]["balance"] == "20.00"


BAD: list[Any] = [[], {}, "x", [{}], [{"amount": "1.00"}], [{"to_user_id": "x", "amount": "1.00"}], None]


@pytest.mark.parametrize("transfers", BAD, ids=repr)
def test_a_wrong_list_moves_nothing(alice: Person, purse: Shape, books: Books, transfers: Any) -> None:
    path = f"/api/v1/wallets/{purse['id']}/transfers"
    refused(alice.post(path, json={"transfers": transfers}), 422)
    assert books.balance(purse) == 10000


def test_a_bad_amount_is_named_by_its_place(alice: Person, bob: Person, purse: Shape, books: Books) -> None:
    good, bad = to(bob) | {"amount": "1.00"}, to(bob) | {"amount": "0.001"}
    problem = refused(try_batch(alice, purse, good, bad), 422)
    assert list(problem["errors"]) == ["transfers.1.amount"]
    assert books.balance(purse) == 10000


def test_it_has_an_end(alice: Person, bob: Person, purse: Shape, books: Books) -> None:
    one = to(bob) | {"amount": "0.01"}
    refused(try_batch(alice, purse, *[one] * 201), 422)
    assert len(batch(alice, purse, *[one] * 200)) == 200
    assert books.balance(purse) == 9800
    books.check()


def test_one_frozen_receiver_stops_all(
    admin: Person, alice: Person, charlie: Person, purse: Shape, bobs: Shape, books: Books
) -> None:
    set_state(admin, bobs, "frozen")
    wanted = (to(charlie) | {"amount": "1.00"}, to(bobs) | {"amount": "1.00"})
    refused(try_batch(alice, purse, *wanted), 409, "wallet_frozen")
    assert books.balance(purse) == 10000


def test_nobody_collects_from_others(alice: Person, bob: Person, purse: Shape, bobs: Shape, books: Books) -> None:
    """It would be theft: whose wallet it is must pay, or a treasurer must vouch."""
    response = try_batch(alice, purse, whence(bobs) | {"amount": "1.00"})
    assert response.status_code in (403, 404, 422)
    assert books.balance(bobs) == 10000


def test_a_chats_treasurer_collects_its_points_and_no_euros(
    alice: Person, bob: Person, chat: Shape, bobs: Shape, books: Books
) -> None:
    make_points(alice, chat)
    make_chat_treasurer(alice, chat, alice)
    fund = make_wallet(alice, "Stars", "STAR", chat_id=chat["id"], points_of=chat["id"])
    stars = make_wallet(bob, "Stars", "STAR", points_of=chat["id"])
    deposit(alice, stars, 10)
    assert batch(alice, fund, whence(stars) | {"amount": 4})[0]["balance"] == "4"
    assert balance(bob, stars) == "6"
    euros = make_fund(alice, chat)
    assert try_batch(alice, euros, whence(bobs) | {"amount": "1.00"}).status_code in (403, 404, 422)
    assert books.balance(bobs) == 10000


def test_each_line_of_the_statement_names_its_batch(alice: Person, bob: Person, purse: Shape, charlie: Person) -> None:
    done = batch(alice, purse, to(bob) | {"amount": "1.00"}, to(charlie) | {"amount": "2.00"})
    lines = statement(alice, purse)["items"][1:]
    assert [(line["id"], line["batch_id"]) for line in lines] == [(one["id"], one["batch_id"]) for one in done]
