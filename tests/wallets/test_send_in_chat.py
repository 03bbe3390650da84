"""Sending money in a chat: the transfer and the message that shows it, together or not at all."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_direct_chat
from tests.chats.steps import add, list_chats, page, refused, remove, take_out
from tests.chats.storm import at_once, twin
from tests.wallets.asking import card, send, try_send
from tests.wallets.books import Books
from tests.wallets.steps import (
    balance,
    list_wallets,
    make_chat_treasurer,
    make_fund,
    make_points,
    make_wallet,
    reverse,
    see_wallet,
    set_state,
    short_of,
    statement,
)

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_the_money_moves_and_the_chat_shows_it(alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    sent = send(alice, chat, "5", currency="EUR", to_user_id=bob.id, memo="pizza")
    assert (sent["operation"]["operation_type"], sent["operation"]["balance"]) == ("TRANSFER", "95.00")
    message = sent["message"]
    assert (message["text"], message["html"]) == ("5.00 EUR to Bob: pizza", "<p>5.00 EUR to Bob: pizza</p>")
    (bobs,) = list_wallets(bob, scope="mine")
    assert (bobs["balance"], bobs["is_main"]) == ("5.00", True)
    shown = message["card"]
    assert (shown["kind"], shown["id"], shown["state"]) == ("transfer", sent["operation"]["id"], "done")
    assert (shown["amount"], shown["currency"], shown["memo"]) == ("5.00", "EUR", "pizza")
    names = {"kind": "user", "chat_id": None}
    assert shown["from"] == names | {"wallet_id": purse["id"], "name": "Alice", "user_id": alice.id}
    assert shown["to"] == names | {"wallet_id": bobs["id"], "name": "Bob", "user_id": bob.id}
    assert page(bob, chat)["items"] == page(alice, chat)["items"] == [message]
    assert list_chats(bob)[0]["last_message"] == message


def test_without_a_memo_nothing_follows_the_name(alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    sent = send(alice, chat, "5", from_wallet_id=purse["id"], to_user_id=bob.id)
    assert sent["message"]["text"] == "5.00 EUR to Bob"


def test_a_memo_is_plain_text_on_one_line(alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    to = {"from_wallet_id": purse["id"], "to_user_id": bob.id}
    sent = send(alice, chat, "5", memo=" <b>**x**</b> ", **to)
    assert sent["message"]["html"] == "<p>5.00 EUR to Bob: &lt;b&gt;**x**&lt;/b&gt;</p>"
    for wrong in ("x" * 141, "two\nlines", 5, None):
        assert list(refused(try_send(alice, chat, "5", memo=wrong, **to), 422)["errors"]) == ["memo"]


def test_money_goes_into_the_chats_own_wallet(alice: Person, bob: Person, chat: Shape, bobs: Shape) -> None:
    fund = make_fund(alice, chat)
    sent = send(bob, chat, "7.50", to_wallet_id=fund["id"])
    assert sent["message"]["text"] == "7.50 EUR to Study group"
    assert (sent["message"]["card"]["to"]["kind"], sent["message"]["card"]["to"]["chat_id"]) == ("chat", chat["id"])
    assert balance(bob, fund) == "7.50"


def test_a_treasurer_pays_a_prize_from_the_fund(
    admin: Person, alice: Person, bob: Person, charlie: Person, chat: Shape, bobs: Shape
) -> None:
    add(alice, chat, charlie)
    fund = make_fund(alice, chat)
    send(bob, chat, "50", to_wallet_id=fund["id"])
    prize = {"from_wallet_id": fund["id"], "to_user_id": charlie.id}
    refused(try_send(bob, chat, "5", **prize), 403, "not_wallet_owner")
    make_chat_treasurer(alice, chat, bob)
    assert send(bob, chat, "5", **prize)["operation"]["balance"] == "45.00"


def test_a_chats_points_are_sent_too(alice: Person, bob: Person, chat: Shape) -> None:
    make_points(alice, chat, "STAR")
    assert short_of(try_send(bob, chat, 3, currency="star", to_user_id=alice.id)) == "0"
    assert list_wallets(bob, scope="mine") == []


def test_in_a_direct_chat_too(alice: Person, bob: Person, purse: Shape) -> None:
    direct = make_direct_chat(alice, bob)
    send(alice, direct, "5", currency="EUR", to_user_id=bob.id)
    assert card(bob, direct)["to"]["user_id"] == bob.id


def test_who_is_not_in_the_chat_gets_nothing(
    alice: Person, bob: Person, charlie: Person, chat: Shape, purse: Shape, bobs: Shape
) -> None:
    theirs = make_wallet(charlie)
    for wrong, field in (({"to_user_id": charlie.id}, "to_user_id"), ({"to_wallet_id": theirs["id"]}, "to_wallet_id")):
        assert list(refused(try_send(alice, chat, "5", currency="EUR", **wrong), 422)["errors"]) == [field]
    refused(try_send(charlie, chat, "5", currency="EUR", to_user_id=bob.id), 404)
    take_out(alice, chat, bob)
    refused(try_send(bob, chat, "5", currency="EUR", to_user_id=alice.id), 404)
    assert page(alice, chat)["items"] == []
    assert (balance(alice, purse), balance(bob, bobs)) == ("100.00", "100.00")


def test_a_strangers_wallet_pays_nothing(alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    refused(try_send(bob, chat, "5", from_wallet_id=purse["id"], to_user_id=bob.id), 404)
    assert balance(alice, purse) == "100.00"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "to_wallet_id"),
        ({"to_user_id": "bob"}, "to_user_id"),
        ({"to_user_id": None, "to_wallet_id": None}, "to_wallet_id"),
        ({"amount": "0"}, "amount"),
        ({"amount": "1.234"}, "amount"),
        ({"currency": "XYZ"}, "currency"),
        ({"currency": None}, "currency"),
    ],
)
def test_it_names_the_wrong_field(
    alice: Person, bob: Person, chat: Shape, purse: Shape, wrong: Shape, field: str
) -> None:
    right = {"amount": "5", "currency": "EUR"} | ({"to_user_id": bob.id} if field in ("amount", "currency") else {})
    response = alice.post(f"/api/v1/chats/{chat['id']}/transfers", json=right | wrong)
    assert list(refused(response, 422)["errors"]) == [field]
    assert page(alice, chat)["items"] == []


def test_too_little_money_says_how_much_there_is(alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    assert short_of(try_send(alice, chat, "100.01", currency="EUR", to_user_id=bob.id)) == "100.00"
    assert page(alice, chat)["items"] == []
    assert list_wallets(bob, scope="mine") == []


def test_a_frozen_wallet_sends_and_takes_nothing(
    admin: Person, alice: Person, bob: Person, chat: Shape, purse: Shape, bobs: Shape
) -> None:
    set_state(admin, purse, "frozen")
    for person, other in ((alice, bob), (bob, alice)):
        refused(try_send(person, chat, "5", currency="EUR", to_user_id=other.id), 409, "wallet_frozen")
    assert page(alice, chat)["items"] == []


def test_a_key_sends_once(app: Flask, alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    to = {"currency": "EUR", "to_user_id": bob.id}
    twins = [twin(app, alice) for _ in range(12)]
    answers = at_once([lambda one=one: send(one, chat, "5", key="k", **to) for one in twins])
    assert all(one == answers[0] for one in answers)
    assert balance(alice, purse) == "95.00"
    assert page(bob, chat)["items"] == [answers[0]["message"]]
    refused(try_send(alice, chat, "6", key="k", **to), 422, "idempotency_key_reused")


def test_a_key_is_answered_whatever_came_after(
    admin: Person, alice: Person, bob: Person, chat: Shape, purse: Shape
) -> None:
    to = {"currency": "EUR", "to_user_id": bob.id}
    first = send(alice, chat, "100", key="k", **to)
    take_out(alice, chat, bob)
    set_state(admin, purse, "frozen")
    assert send(alice, chat, "100", key="k", **to) == first


def test_many_at_once_are_all_shown(
    app: Flask, alice: Person, bob: Person, chat: Shape, purse: Shape, bobs: Shape, books: Books
) -> None:
    """To and fro at once, while others talk: each movement has its message, and none waits in a circle."""

    def pass_on(one: Person, other: Person) -> int:
        return try_send(twin(app, one), chat, "1", currency="EUR", to_user_id=other.id).status_code

    def talk() -> int:
        return twin(app, bob).post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "Hello"}).status_code

    calls = [lambda: pass_on(alice, bob), lambda: pass_on(bob, alice)] * 6
    assert set(at_once([*calls, talk, talk])) == {201}
    assert (balance(alice, purse), balance(bob, bobs)) == ("100.00", "100.00")
    shown = [message["card"]["id"] for message in page(alice, chat, limit=100)["items"] if message["card"]]
    assert len(set(shown)) == 12
    books.check()


def test_undone_shows_as_undone(admin: Person, alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    sent = send(alice, chat, "5", currency="EUR", to_user_id=bob.id)
    list_chats(alice)
    reverse(admin, purse, sent["operation"])
    assert card(bob, chat)["state"] == "reversed"
    assert list_chats(alice)[0]["last_message"]["card"]["state"] == "reversed"


def test_removing_the_message_moves_no_money(alice: Person, bob: Person, chat: Shape, purse: Shape) -> None:
    sent = send(alice, chat, "5", currency="EUR", to_user_id=bob.id)
    assert remove(alice, sent["message"])["card"] is None
    assert balance(alice, purse) == "95.00"
    assert statement(alice, purse)["items"][-1]["id"] == sent["operation"]["id"]
    assert see_wallet(alice, purse)["version"] == 2
