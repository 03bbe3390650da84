"""What somebody with bad intentions, or bad luck, finds closed."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from app.accounts import service as accounts
from app.db import alone, transaction
from tests.cast import Person, answer, make_chat
from tests.chats.storm import at_once
from tests.conftest import MakeApp
from tests.wallets.asking import ask, do, pay, send, try_send
from tests.wallets.steps import (
    Shape,
    balance,
    change_wallet,
    deposit,
    make_chat_treasurer,
    make_fund,
    make_points,
    make_wallet,
    path_to,
    refused,
    reverse,
    set_state,
    statement,
    transfer,
    try_batch,
    try_operation,
    try_transfer,
)

pytestmark = pytest.mark.integration


def test_no_chats_treasurer_makes_the_points_of_another(
    admin: Person, alice: Person, bob: Person, charlie: Person
) -> None:
    theirs, ours = make_chat(bob, admin), make_chat(alice, admin, charlie)
    make_points(bob, theirs)
    make_chat_treasurer(alice, ours, charlie)
    fund = make_fund(admin, ours, currency="STAR", points_of=theirs["id"])
    assert fund["takes_cash"] is False
    refused(change_wallet(admin, fund, takes_cash=True), 409, "no_cash_here")
    refused(try_operation(charlie, fund, "DEPOSIT", 1000), 403, "cash_not_allowed")


def test_points_open_no_wallet_for_a_stranger(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    make_points(alice, chat)
    make_chat_treasurer(alice, chat, alice)
    fund = make_fund(alice, chat, currency="STAR")
    deposit(alice, fund, 5)
    refused(try_transfer(alice, fund, charlie, 1), 422, "not_among_them")
    transfer(alice, fund, bob, 1)
    (bobs,) = bob.get("/api/v1/wallets/?scope=mine").get_json()["items"]
    refused(change_wallet(alice, bobs, name="Rude words"), 403, "not_wallet_owner")


def test_what_the_house_has_frozen_only_the_house_unfreezes(admin: Person, alice: Person, chat: Shape) -> None:
    fund = make_fund(alice, chat)
    make_chat_treasurer(alice, chat, alice)
    set_state(admin, fund, "frozen")
    refused(change_wallet(alice, fund, state="open"), 403, "not_treasurer")
    set_state(admin, fund, "open")
    set_state(alice, fund, "frozen")
    assert set_state(alice, fund, "open")["state"] == "open"


def test_a_closed_wallet_is_not_even_named(alice: Person) -> None:
    wallet = make_wallet(alice)
    refused(change_wallet(alice, wallet, state="closed", is_main=True), 409, "wallet_closed")
    set_state(alice, wallet, "closed")
    refused(change_wallet(alice, wallet, name="Another"), 409, "wallet_closed")


def test_a_repeated_payment_is_answered_whatever_has_changed(
    app: Flask, alice: Person, bob: Person, purse: Shape, chat: Shape
) -> None:
    first = answer(try_transfer(alice, purse, bob, "1.00", key="a"), 201)
    sent = send(alice, chat, "1.00", to_user_id=bob.id, currency="EUR", key="b")
    with app.app_context():
        accounts.disable(UUID(bob.id))
    assert answer(try_transfer(alice, purse, bob, "1.00", key="a"), 201) == first
    refused(try_transfer(alice, purse, bob, "2.00", key="a"), 422, "idempotency_key_reused")
    again = answer(try_send(alice, chat, "1.00", to_user_id=bob.id, currency="EUR", key="b"), 201)
    assert again["operation"] == sent["operation"]
    assert balance(alice, purse) == "98.00"


def test_a_payment_that_was_undone_is_not_answered_as_paid(
    admin: Person, alice: Person, bob: Person, chat: Shape, bobs: Shape
) -> None:
    request = ask(alice, chat, "5", bob)
    pay(bob, request, key="k")
    (line,) = statement(bob, bobs, order="newest", limit=1)["items"]
    reverse(admin, bobs, line)
    assert do(bob, request, "pay", key="k").status_code == 201
    assert balance(bob, bobs) == "95.00"


def test_replays_at_once_hold_nobody_up(app: Flask, admin: Person, purse: Shape) -> None:
    deposit(admin, purse, "1.00", key="k")
    replies = at_once([lambda: try_operation(admin, purse, "DEPOSIT", "1.00", key="k")] * 40)
    assert {reply.status_code for reply in replies} == {201}
    assert balance(admin, purse) == "101.00"


def test_slow_readers_of_statements_hold_nobody_up(app: Flask, alice: Person, purse: Shape) -> None:
    readers = [
        alice.get(path_to(purse, "statement"), query_string={"format": "csv"}, buffered=False) for _ in range(15)
    ]
    for reader in readers:
        next(reader.iter_encoded())
    assert balance(alice, purse) == "100.00"
    for reader in readers:
        reader.close()


def test_two_who_pay_each_other_first_do_not_wait_in_a_circle(alice: Person, bob: Person, chat: Shape) -> None:
    other = make_chat(bob, alice)
    replies = at_once(
        [
            lambda: try_send(alice, chat, "1.00", to_user_id=bob.id, currency="EUR"),
            lambda: try_send(bob, other, "1.00", to_user_id=alice.id, currency="EUR"),
        ]
        * 5
    )
    assert {reply.status_code for reply in replies} == {409}
    assert {reply.get_json()["available"] for reply in replies} == {"0.00"}


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-05:00", "17000000000", "2026-1-1"]
)
def test_a_time_out_of_reach_is_refused(alice: Person, purse: Shape, moment: str) -> None:
    for part in ("statement", "balances"):
        for end in ("from", "to"):
            assert alice.get(path_to(purse, part), query_string={end: moment}).status_code == 422
    assert statement(alice, purse, to="9999-12-31", **{"from": "0001-01-01"})["closing"]["balance"] == "100.00"


@pytest.mark.parametrize("code", ["A\0B", "E\nUR", "€€€", "E", "-", "EUR EUR"], ids=range(6))
def test_a_code_is_letters_and_digits(alice: Person, chat: Shape, code: str) -> None:
    fields = {"name": "Purse", "currency": code, "chat_id": chat["id"]}
    assert alice.post("/api/v1/wallets/", json=fields).status_code == 422
    assert try_send(alice, chat, "1", to_user_id=alice.id, currency=code).status_code == 422


@pytest.mark.parametrize("code", ["EUR", "DEM", "XAU", "PTS"])
def test_points_do_not_pass_for_money(alice: Person, chat: Shape, code: str) -> None:
    response = alice.post(f"/api/v1/chats/{chat['id']}/points", json={"code": code, "name": "Money"})
    assert "code" in refused(response, 422, "invalid")["errors"]


def test_the_same_wallet_twice_in_a_batch_is_paid_twice_or_not_at_all(alice: Person, purse: Shape, bobs: Shape) -> None:
    item = {"to_wallet_id": bobs["id"], "amount": "60.00"}
    refused(try_batch(alice, purse, item, item), 409, "insufficient_funds")
    assert balance(alice, purse) == "100.00"


def test_without_a_database_a_payment_is_told_to_come_again(make_app: MakeApp, purse: Shape, admin: Person) -> None:
    lost = make_app(database_url="postgresql+psycopg2://nobody@127.0.0.1:9/nowhere")
    person = Person(lost.test_client(use_cookies=False), admin.user, admin.token)
    assert try_operation(person, purse, "DEPOSIT", "1.00").status_code == 503


def test_nothing_is_written_where_nobody_would_commit_it(context: Flask) -> None:
    with alone():
        if context.extensions["config"].is_sqlite:
            return  # There it is a transaction.
        with pytest.raises(RuntimeError), transaction():
            pass
