"""Collecting the same from many: who may, into what, who has paid, and cash."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.accounts import service as accounts
from app.wallets import requests
from tests.cast import Person, answer
from tests.chats.steps import add, page, questions, refused, set_role, take_out, watched_sql
from tests.wallets.asking import ask, asked_of, card, do, pay, see_request, states, take_cash, try_ask
from tests.wallets.steps import (
    balance,
    change_wallet,
    deposit,
    list_wallets,
    make_chat_treasurer,
    make_fund,
    make_points,
    make_purse,
    make_wallet,
    set_state,
    statement,
)

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def fund(alice: Person, bob: Person, charlie: Person, chat: Shape) -> Shape:
    """The wallet of the chat, which Charlie is in too."""
    add(alice, chat, charlie)
    return make_fund(alice, chat)


@pytest.fixture
def collection(alice: Person, chat: Shape, fund: Shape) -> Shape:
    """Alice collects 3.00 EUR from everybody for the excursion."""
    return ask(alice, chat, "3", everybody=True, memo="excursion")


def test_everybody_else_is_asked(
    alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape, collection: Shape
) -> None:
    assert (collection["kind"], collection["amount"], collection["n_asked"]) == ("collection", "3.00", 2)
    assert states(collection) == {bob.id: "asked", charlie.id: "asked"}
    assert (collection["to"]["kind"], collection["to"]["wallet_id"]) == ("chat", fund["id"])
    assert page(bob, chat)["items"][-1]["text"] == "Please pay 3.00 EUR each: excursion"
    assert card(bob, chat) == collection
    assert asked_of(bob) == asked_of(charlie) == [collection["id"]]


def test_it_shows_who_has_paid(
    admin: Person, alice: Person, bob: Person, charlie: Person, chat: Shape, collection: Shape
) -> None:
    make_purse(admin, bob)
    pay(bob, collection)
    answer(do(charlie, collection, "decline"), 200)
    shown = card(alice, chat)
    assert (shown["n_paid"], shown["n_asked"], shown["total_paid"]) == (1, 2, "3.00")
    assert states(shown) == {bob.id: "paid", charlie.id: "declined"}


def test_some_can_be_named(alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape) -> None:
    both = ask(alice, chat, "3", alice, bob, to_wallet_id=fund["id"])
    assert set(states(both)) == {alice.id, bob.id}
    one = ask(alice, chat, "3", bob, to_wallet_id=fund["id"])
    assert (one["kind"], states(one)) == ("collection", {bob.id: "asked"})


@pytest.mark.parametrize("office", ["admin", "treasurer"])
def test_those_in_office_collect(alice: Person, bob: Person, chat: Shape, fund: Shape, office: str) -> None:
    refused(try_ask(bob, chat, "3", everybody=True), 403, "not_collector")
    if office == "admin":
        set_role(alice, chat, bob, "admin")
    else:
        make_chat_treasurer(alice, chat, bob)
    assert ask(bob, chat, "3", everybody=True)["by"]["id"] == bob.id


def test_it_goes_into_the_chats_wallet(alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape) -> None:
    own = make_wallet(alice)
    refused(try_ask(alice, chat, "3", everybody=True, to_wallet_id=own["id"]), 422, "not_a_fund")
    problem = refused(try_ask(alice, chat, "3", everybody=True, currency="USD"), 422, "not_a_fund")
    assert list(problem["errors"]) == ["to_wallet_id"]
    second = make_fund(alice, chat, "Second")
    refused(try_ask(alice, chat, "3", everybody=True), 422, "not_a_fund")
    assert ask(alice, chat, "3", everybody=True, to_wallet_id=second["id"])["to"]["wallet_id"] == second["id"]


def test_a_stranger_to_the_fund_learns_nothing(bob: Person, charlie: Person, chat: Shape, fund: Shape) -> None:
    other = make_wallet(charlie)
    refused(try_ask(bob, chat, "3", user_ids=[charlie.id], to_wallet_id=other["id"]), 422, "unknown_wallet")
    refused(try_ask(bob, chat, "3", user_ids=[charlie.id], currency="USD", to_wallet_id=fund["id"]), 403)


def test_a_frozen_or_closed_fund_takes_nothing(
    admin: Person, alice: Person, bob: Person, chat: Shape, fund: Shape, collection: Shape
) -> None:
    make_purse(admin, bob)
    set_state(admin, fund, "frozen")
    refused(do(bob, collection, "pay"), 409, "wallet_frozen")
    refused(try_ask(alice, chat, "3", everybody=True, to_wallet_id=fund["id"]), 409, "wallet_frozen")
    set_state(admin, fund, "open")
    set_state(alice, fund, "closed")
    refused(do(bob, collection, "pay"), 409, "wallet_closed")
    assert states(see_request(bob, collection))[bob.id] == "asked"


def test_cash_is_booked_by_who_may(
    admin: Person, alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape, collection: Shape
) -> None:
    refused(take_cash(bob, collection, charlie), 403, "not_treasurer")
    make_chat_treasurer(alice, chat, bob)
    refused(take_cash(bob, collection, charlie), 403, "cash_not_allowed")
    answer(change_wallet(admin, fund, takes_cash=True), 200)
    paid = answer(take_cash(bob, collection, charlie), 201)
    assert answer(take_cash(bob, collection, charlie), 200) == paid == card(charlie, chat)
    assert (states(paid)[charlie.id], paid["total_paid"], balance(bob, fund)) == ("paid", "3.00", "3.00")
    line = statement(bob, fund)["items"][-1]
    assert (line["operation_type"], line["memo"]) == ("DEPOSIT", "excursion, from Charlie")


def test_the_house_takes_cash_without_being_in_the_chat(
    admin: Person, bob: Person, fund: Shape, collection: Shape
) -> None:
    assert states(answer(take_cash(admin, collection, bob), 201))[bob.id] == "paid"
    refused(take_cash(admin, collection, admin), 404)


def test_cash_is_not_taken_for_what_is_over(
    admin: Person, alice: Person, bob: Person, charlie: Person, fund: Shape, collection: Shape
) -> None:
    do(bob, collection, "decline")
    refused(take_cash(admin, collection, bob), 409, "already_declined")
    do(alice, collection, "close")
    refused(take_cash(admin, collection, charlie), 409, "request_closed")
    assert balance(alice, fund) == "0.00"


def test_those_in_office_close_it(
    alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape, collection: Shape
) -> None:
    refused(do(charlie, collection, "close"), 403, "not_your_request")
    make_chat_treasurer(alice, chat, bob)
    assert answer(do(bob, collection, "close"), 200)["state"] == "closed"
    refused(do(charlie, collection, "pay"), 409, "request_closed")


def test_who_left_still_stands_in_it(
    admin: Person, alice: Person, bob: Person, charlie: Person, chat: Shape, collection: Shape
) -> None:
    make_purse(admin, bob)
    pay(bob, collection)
    for person in (bob, charlie):
        take_out(alice, chat, person)
    shown = card(alice, chat)
    assert (states(shown), shown["n_paid"]) == ({bob.id: "paid", charlie.id: "asked"}, 1)
    refused(do(charlie, collection, "pay"), 409, "left_chat")
    refused(try_ask(alice, chat, "3", everybody=True), 422, "nobody_asked")


def test_a_closed_account_is_not_asked(
    app: Flask, alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape
) -> None:
    with app.app_context():
        accounts.disable(UUID(charlie.id))
    assert set(states(ask(alice, chat, "3", everybody=True))) == {bob.id}
    problem = refused(try_ask(alice, chat, "3", user_ids=[bob.id, charlie.id]), 422, "not_in_chat")
    assert list(problem["errors"]) == ["user_ids"]


def test_a_card_holds_so_many_shares_and_no_more(
    monkeypatch: pytest.MonkeyPatch, alice: Person, bob: Person, chat: Shape, fund: Shape
) -> None:
    monkeypatch.setattr(requests, "MOST_ASKED", 1)
    problem = refused(try_ask(alice, chat, "3", everybody=True), 422, "too_many_asked")
    assert problem["errors"] == {"user_ids": ["At most 1 people can be asked at once."]}
    assert ask(alice, chat, "3", bob, to_wallet_id=fund["id"])["n_asked"] == 1


def test_a_chats_points_are_collected_too(
    alice: Person, bob: Person, charlie: Person, chat: Shape, fund: Shape
) -> None:
    make_points(alice, chat, "STAR")
    stars = make_fund(alice, chat, "Stars", "STAR")
    make_chat_treasurer(alice, chat, alice)
    purse = make_wallet(bob, "Stars", "STAR", points_of=chat["id"])
    deposit(alice, purse, 10)
    collection = ask(alice, chat, 3, everybody=True, currency="STAR")
    assert (collection["amount"], collection["currency"], collection["decimals"]) == ("3", "STAR", 0)
    pay(bob, collection)
    assert (balance(bob, purse), balance(bob, stars)) == ("7", "3")
    assert [wallet["currency"] for wallet in list_wallets(charlie, scope="mine")] == []


def test_many_collections_are_shown_by_as_many_queries_as_one(
    app: Flask, alice: Person, chat: Shape, fund: Shape, collection: Shape
) -> None:
    with watched_sql(app) as few:
        page(alice, chat)
    for _ in range(5):
        ask(alice, chat, "1", everybody=True)
    with watched_sql(app) as many:
        page(alice, chat)
    assert len(questions(many)) == len(questions(few))
