"""Asking one person for money: paid with one click, once, however often and from wherever it is clicked."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.wallets import request_queries
from app.wallets.models import Share
from tests.cast import Person, answer, make_direct_chat
from tests.chats.steps import add, events, list_chats, page, refused, remove, take_out
from tests.chats.storm import at_once, twin
from tests.realtime.listener import Listener
from tests.realtime.served import served
from tests.services.process import wait_until
from tests.wallets.asking import ask, asked_of, card, do, pay, see_request, states, take_cash, try_ask
from tests.wallets.books import Books
from tests.wallets.steps import (
    balance,
    list_wallets,
    make_fund,
    make_purse,
    make_wallet,
    reverse,
    set_state,
    short_of,
    statement,
)

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def request_(alice: Person, bob: Person, chat: Shape) -> Shape:
    """Alice asks Bob for 5.00 EUR for a pizza."""
    return ask(alice, chat, "5", bob)


def test_the_chat_shows_what_is_asked(alice: Person, bob: Person, chat: Shape, request_: Shape) -> None:
    (message,) = page(bob, chat)["items"]
    assert (message["text"], message["sender_id"]) == ("Please pay 5.00 EUR: pizza", alice.id)
    assert message["card"] == request_ == see_request(bob, request_)
    assert message["id"] == request_["message_id"]
    (purse,) = list_wallets(alice, scope="mine")
    about = {"kind": "request", "amount": "5.00", "currency": "EUR", "decimals": 2, "memo": "pizza", "state": "open"}
    about |= {"chat_id": chat["id"], "n_asked": 1, "n_paid": 0, "total_paid": "0.00"}
    assert request_.items() >= about.items()
    assert (request_["by"]["id"], request_["to"]["wallet_id"]) == (alice.id, purse["id"])
    assert states(request_) == {bob.id: "asked"}


def test_it_is_paid_with_one_click(alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape) -> None:
    list_chats(alice)
    paid = answer(do(bob, request_, "pay"), 201)
    assert (states(paid), paid["n_paid"], paid["total_paid"]) == ({bob.id: "paid"}, 1, "5.00")
    assert paid["shares"][0]["settled_at"] > paid["created_at"]
    assert card(alice, chat) == list_chats(alice)[0]["last_message"]["card"] == paid
    assert balance(bob, bobs) == "95.00"
    line = statement(bob, bobs)["items"][-1]
    assert (line["signed"], line["memo"], line["to"]["user_id"]) == ("-5.00", "pizza", alice.id)


def test_who_clicks_again_gets_the_same(bob: Person, chat: Shape, app: Flask, request_: Shape, bobs: Shape) -> None:
    paid = answer(do(bob, request_, "pay"), 201)
    before = events(app, chat)
    assert answer(do(bob, request_, "pay"), 200) == paid
    assert answer(do(bob, request_, "pay", from_wallet_id=bobs["id"]), 200) == paid
    assert balance(bob, bobs) == "95.00"
    assert events(app, chat) == before


def test_a_program_that_looks_wrongly_cannot_pay_twice(
    monkeypatch: pytest.MonkeyPatch, bob: Person, request_: Shape, bobs: Shape, books: Books
) -> None:
    """One that takes a paid share for one that waits: the row decides, and nothing of the second payment stands."""
    pay(bob, request_)
    waiting = Share(request_id=UUID(request_["id"]), user_id=UUID(bob.id), state="asked")
    monkeypatch.setattr(request_queries, "share", lambda *_ids: waiting)
    refused(do(bob, request_, "pay"), 409, "already_paid")
    assert balance(bob, bobs) == "95.00"
    books.check()


def test_it_may_come_from_another_wallet_of_ones_own(
    admin: Person, alice: Person, bob: Person, request_: Shape, bobs: Shape
) -> None:
    second = make_purse(admin, bob, "7.00")
    assert second["is_main"] is False
    pay(bob, request_, from_wallet_id=second["id"])
    assert (balance(bob, second), balance(bob, bobs)) == ("2.00", "100.00")


def test_it_may_go_into_another_wallet_of_ones_own(alice: Person, bob: Person, chat: Shape, bobs: Shape) -> None:
    first, second = make_wallet(alice), make_wallet(alice, "Trip")
    pay(bob, ask(alice, chat, "5", bob, to_wallet_id=second["id"]))
    assert (balance(alice, first), balance(alice, second)) == ("0.00", "5.00")


def test_nobody_elses_wallet_pays(
    alice: Person, bob: Person, chat: Shape, request_: Shape, purse: Shape, bobs: Shape
) -> None:
    fund = make_fund(alice, chat)
    for wallet in (purse, fund):
        problem = refused(do(bob, request_, "pay", from_wallet_id=wallet["id"]), 422)
        assert list(problem["errors"]) == ["from_wallet_id"]
    assert states(see_request(bob, request_)) == {bob.id: "asked"}


def test_too_little_money_leaves_it_asked(
    admin: Person, alice: Person, bob: Person, request_: Shape, app: Flask, chat: Shape
) -> None:
    before = events(app, chat)
    assert short_of(do(bob, request_, "pay")) == "0.00"
    assert states(see_request(bob, request_)) == {bob.id: "asked"}
    assert events(app, chat) == before
    make_purse(admin, bob)
    assert states(pay(bob, request_)) == {bob.id: "paid"}


def test_a_frozen_wallet_leaves_it_asked(
    admin: Person, alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape
) -> None:
    purse = {"id": request_["to"]["wallet_id"]}
    for wallet in (purse, bobs):
        set_state(admin, wallet, "frozen")
        refused(do(bob, request_, "pay"), 409, "wallet_frozen")
        set_state(admin, wallet, "open")
    set_state(admin, purse, "frozen")
    refused(try_ask(alice, chat, "5", user_ids=[bob.id]), 409, "wallet_frozen")
    assert states(see_request(bob, request_)) == {bob.id: "asked"}
    assert len(page(bob, chat)["items"]) == 1


def test_only_who_is_asked_pays(
    alice: Person, bob: Person, charlie: Person, chat: Shape, request_: Shape, bobs: Shape
) -> None:
    for verb in ("pay", "decline", "close"):
        refused(do(charlie, request_, verb), 404)
    refused(charlie.get(f"/api/v1/payment-requests/{request_['id']}"), 404)
    add(alice, chat, charlie)
    for person in (alice, charlie):
        refused(do(person, request_, "pay"), 403, "not_asked")
        refused(do(person, request_, "decline"), 403, "not_asked")
    refused(do(bob, request_, "close"), 403, "not_your_request")
    assert states(see_request(charlie, request_)) == {bob.id: "asked"}


def test_it_can_be_declined(alice: Person, bob: Person, chat: Shape, app: Flask, request_: Shape, bobs: Shape) -> None:
    declined = answer(do(bob, request_, "decline"), 200)
    assert states(declined) == {bob.id: "declined"}
    assert answer(do(bob, request_, "decline"), 200) == declined == card(alice, chat)
    refused(do(bob, request_, "pay"), 409, "already_declined")
    assert [kind for _, kind, _ in events(app, chat)].count("card_changed") == 1
    assert balance(bob, bobs) == "100.00"


def test_what_is_paid_is_not_declined(bob: Person, request_: Shape, bobs: Shape) -> None:
    pay(bob, request_)
    refused(do(bob, request_, "decline"), 409, "already_paid")


def test_what_is_closed_is_not_asked(alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape) -> None:
    closed = answer(do(alice, request_, "close"), 200)
    assert (closed["state"], states(closed)) == ("closed", {bob.id: "asked"})
    assert answer(do(alice, request_, "close"), 200) == closed == card(bob, chat)
    for verb in ("pay", "decline"):
        refused(do(bob, request_, verb), 409, "request_closed")
    assert asked_of(bob) == []


def test_what_is_paid_stays_paid_after_it_is_closed(alice: Person, bob: Person, request_: Shape, bobs: Shape) -> None:
    pay(bob, request_)
    closed = answer(do(alice, request_, "close"), 200)
    assert answer(do(bob, request_, "pay"), 200) == closed
    assert states(closed) == {bob.id: "paid"}


def test_removing_the_message_closes_it(alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape) -> None:
    stone = remove(alice, page(alice, chat)["items"][0])
    assert (stone["card"], stone["text"]) == (None, "")
    refused(do(bob, request_, "pay"), 409, "request_closed")
    assert (see_request(bob, request_)["state"], asked_of(bob)) == ("closed", [])


def test_who_left_pays_no_more_until_they_are_back(
    alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape
) -> None:
    take_out(bob, chat, bob)
    for verb in ("pay", "decline"):
        refused(do(bob, request_, verb), 409, "left_chat")
    refused(bob.get(f"/api/v1/payment-requests/{request_['id']}"), 404)
    assert asked_of(bob) == []
    add(alice, chat, bob)
    assert states(pay(bob, request_)) == {bob.id: "paid"}


def test_one_sees_what_one_is_asked(alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape) -> None:
    second, third = ask(alice, chat, "1", bob), ask(alice, chat, "2", bob)
    assert asked_of(bob) == [third["id"], second["id"], request_["id"]]
    assert asked_of(bob, limit=1, before_id=third["id"]) == [second["id"]]
    pay(bob, request_)
    do(bob, second, "decline")
    assert (asked_of(bob), asked_of(bob, state="paid")) == ([third["id"]], [request_["id"]])
    assert asked_of(bob, state="declined") == [second["id"]]
    assert asked_of(alice) == []


def test_a_reversal_makes_it_owed_again(
    admin: Person, alice: Person, bob: Person, chat: Shape, request_: Shape, bobs: Shape
) -> None:
    pay(bob, request_)
    reverse(admin, bobs, statement(bob, bobs)["items"][-1])
    assert states(card(bob, chat)) == {bob.id: "asked"}
    assert asked_of(bob) == [request_["id"]]
    assert states(pay(bob, request_)) == {bob.id: "paid"}
    assert balance(bob, bobs) == "95.00"


def test_in_a_direct_chat_too(alice: Person, bob: Person, bobs: Shape) -> None:
    direct = make_direct_chat(alice, bob)
    request = ask(alice, direct, "5", bob)
    assert request["kind"] == "request"
    assert states(pay(bob, request)) == {bob.id: "paid"}
    refused(try_ask(alice, direct, "5", everybody=True), 422, "not_a_fund")


def test_cash_goes_into_a_purse_by_the_house_alone(
    admin: Person, alice: Person, bob: Person, charlie: Person, chat: Shape, request_: Shape
) -> None:
    refused(take_cash(alice, request_, bob), 403, "not_treasurer")
    refused(take_cash(bob, request_, bob), 404)
    refused(take_cash(charlie, request_, bob), 404)
    assert states(answer(take_cash(admin, request_, bob), 201)) == {bob.id: "paid"}
    assert balance(alice, {"id": request_["to"]["wallet_id"]}) == "5.00"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"user_ids": []}, "user_ids"),
        ({"user_ids": ["bob"]}, "user_ids.0"),
        ({"amount": "0.00"}, "amount"),
        ({"amount": 2.5}, "amount"),
        ({"amount": "1.234"}, "amount"),
        ({"memo": " "}, "memo"),
        ({"memo": "x" * 141}, "memo"),
        ({"currency": None}, "currency"),
        ({"currency": "XYZ"}, "currency"),
    ],
)
def test_it_names_the_wrong_field(alice: Person, bob: Person, chat: Shape, wrong: Shape, field: str) -> None:
    fields = {"amount": "5", "user_ids": [bob.id]} | wrong
    assert list(refused(try_ask(alice, chat, **fields), 422)["errors"]) == [field]
    assert page(alice, chat)["items"] == []


def test_one_asks_somebody_else_who_is_here(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    for nobody in (alice, charlie):
        refused(try_ask(alice, chat, "5", user_ids=[nobody.id]), 422)
    refused(try_ask(charlie, chat, "5", user_ids=[bob.id]), 404)
    assert page(alice, chat)["items"] == []


def test_a_key_asks_once(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    twins = [twin(app, alice) for _ in range(8)]
    made = at_once([lambda one=one: ask(one, chat, "5", bob, key="k") for one in twins])
    assert len({request["id"] for request in made}) == 1
    assert len(page(bob, chat)["items"]) == 1


def test_who_is_asked_and_who_watches_are_told(
    alice: Person, bob: Person, chat: Shape, app: Flask, bobs: Shape
) -> None:
    token = answer(bob.get("/api/v1/centrifugo/token"), 200)["token"]
    with served(app) as url, Listener(url, token=token) as ear:
        ear.subscribe(f"chat:{chat['id']}")
        request = ask(alice, chat, "5", bob)
        pay(bob, request)
        wait_until(lambda: "card_changed" in [data["type"] for _, data, _ in ear.heard], "the card has changed")
        told = [data for _channel, data, _offset in ear.heard]
    asked = {"type": "payment_asked", "request_id": request["id"], "chat_id": chat["id"]}
    assert told.count(asked) == 1
    assert [data["message"]["card"]["n_paid"] for data in told if "message" in data] == [0, 1]
