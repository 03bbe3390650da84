"""Idempotency-Key: the same POST sent twice changes things once and gets the same answer twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from hashlib import sha256
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select, update
from werkzeug.test import TestResponse

from app.db import db, now, transaction
from app.idempotency import IdempotencyKey
from tests.accounts.pictures import picture, upload
from tests.cast import PASSWORD, Person, answer, make_chat, make_message, nobody
from tests.quizzes.things import posts_of_quizzes
from tests.wallets.asking import ask
from tests.wallets.steps import deposit, make_fund, make_house_treasurer, make_purse

pytestmark = pytest.mark.integration

CHATS = "/api/v1/chats"
KEY = {"Idempotency-Key": "3f6c0b0e-1"}
# The token must not be stored; signing in twice does no harm.
NOT_KEPT = {"users_api.login", "centrifugo_api.token"}
# The share itself decides, and says that it was paid before.
SETTLED = {"payment_requests.pay", "payment_requests.pay_in_cash"}

# The attempt itself decides; its answer tells the time.
TICKING = {"attempts_api.start", "attempts_api.submit"}


def keys(app: Flask) -> list[IdempotencyKey]:
    with app.app_context():
        return list(db.session.scalars(select(IdempotencyKey)))


def posts(admin: Person, alice: Person, bob: Person, charlie: Person) -> dict[str, tuple[str, dict[str, Any] | None]]:
    """A right request for each POST of the API; without a shape, a file where one is taken."""
    chat = make_chat(alice, bob)
    message = make_message(bob, chat)
    here, fresh = f"{CHATS}/{chat['id']}", {"username": "dorothy", "email": "dorothy@example.org"}
    return {
        "users_api.register": ("/api/v1/users/register", fresh | {"password": PASSWORD}),
        "users_api.login": ("/api/v1/users/login", {"username": "bobby", "password": PASSWORD}),
        "chats_api.create_chat": (CHATS, {"title": "Another", "participants": [bob.id]}),
        "chats_api.post_message": (f"{here}/messages", {"text": "Once"}),
        "attachments_api.upload": (f"{here}/attachments", None),
        "chats_api.add_members": (f"{here}/members", {"user_ids": [charlie.id]}),
        "chats_api.mark_read": (f"/api/v1/messages/{message['id']}/read", None),
        "chats_api.clear": (f"{here}/clear", None),
        "live_api.publish": (f"/api/v1/centrifugo/publish?chat_id={chat['id']}", {"text": "Once"}),
        "live_api.typing": ("/api/v1/centrifugo/typing", {"chat_id": chat["id"]}),
        "centrifugo_api.token": ("/api/v1/centrifugo/token", None),
        **posts_of_money(admin, alice, bob, chat),
        **posts_of_quizzes(alice, bob, chat),
    }


def posts_of_money(
    admin: Person, alice: Person, bob: Person, chat: dict[str, Any]
) -> dict[str, tuple[str, dict[str, Any] | None]]:
    """The same for wallets; Alice is a treasurer of the house, and has some."""
    make_house_treasurer(admin, alice)
    purse, fund = make_purse(alice, alice), make_fund(alice, chat)
    deposit(alice, fund, "50.00")
    operation = deposit(alice, fund, "5.00")
    to_pay, to_decline = (ask(bob, chat, "1", alice) for _ in range(2))
    collection, to_close = (ask(alice, chat, "1", bob, to_wallet_id=fund["id"]) for _ in range(2))
    here, wallet, asked = f"{CHATS}/{chat['id']}", f"/api/v1/wallets/{fund['id']}", "/api/v1/payment-requests"
    one = {"to_wallet_id": purse["id"], "amount": "1.00"}
    return {
        "wallets_api.open_wallet": ("/api/v1/wallets/", {"name": "Purse", "currency": "EUR"}),
        "wallets_api.operate": (f"{wallet}/operation", {"operation_type": "DEPOSIT", "amount": "1.00"}),
        "wallets_api.transfer": (f"{wallet}/transfer", one),
        "wallets_api.transfer_all": (f"{wallet}/transfers", {"transfers": [one]}),
        "wallets_api.reverse": (f"{wallet}/operations/{operation['id']}/reversal", {}),
        "wallets_api.make_points": (f"{here}/points", {"code": "STARS", "name": "Stars"}),
        "payment_requests.send_money": (f"{here}/transfers", {"to_user_id": bob.id, "amount": 1, "currency": "EUR"}),
        "payment_requests.ask": (
            f"{here}/payment-requests",
            {"user_ids": [bob.id], "amount": 1, "memo": "Cake", "currency": "EUR"},
        ),
        "payment_requests.pay": (f"{asked}/{to_pay['id']}/pay", {}),
        "payment_requests.decline": (f"{asked}/{to_decline['id']}/decline", {}),
        "payment_requests.close": (f"{asked}/{to_close['id']}/close", {}),
        "payment_requests.pay_in_cash": (f"{asked}/{collection['id']}/shares/{bob.id}/cash", {}),
    }


def test_every_post_gives_its_answer_again(
    app: Flask, admin: Person, alice: Person, bob: Person, charlie: Person
) -> None:
    wanted = posts(admin, alice, bob, charlie)
    # Those of the API: a Centrifugo server and its clients send no keys.
    described = {name: getattr(view, "description", None) for name, view in app.view_functions.items()}
    ours = {name for name, description in described.items() if description and not description.secret_header}
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint in ours and "POST" in (rule.methods or ())]
    assert {rule.endpoint for rule in rules} == set(wanted)
    for number, (endpoint, (path, body)) in enumerate(wanted.items()):
        headers = {"Idempotency-Key": f"key-{number}"}
        first, again = (
            alice.post(path, headers=headers, **(upload(picture()) if is_file(endpoint) else {"json": body}))
            for _ in range(2)
        )
        assert first.status_code in (200, 201, 204), endpoint
        assert again.status_code == (200 if endpoint in SETTLED else first.status_code), endpoint
        assert (first.data == again.data) == (endpoint not in NOT_KEPT | TICKING), endpoint


def is_file(endpoint: str) -> bool:
    return endpoint in ("attachments_api.upload", "questions_api.upload_picture")


def test_the_change_happens_once(alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    for _ in range(3):
        alice.post(f"{CHATS}/{chat['id']}/messages", json={"text": "Once"}, headers=KEY)
    assert len(alice.get(f"{CHATS}/{chat['id']}/messages").get_json()["items"]) == 1


@pytest.mark.parametrize(("path", "body"), [(CHATS, {"title": "Theirs"}), (f"{CHATS}?x=1", {"title": "Ours"})])
def test_another_request_under_the_same_key_is_refused(alice: Person, path: str, body: dict[str, Any]) -> None:
    answer(alice.post(CHATS, json={"title": "Ours"}, headers=KEY), 201)
    assert answer(alice.post(path, json=body, headers=KEY), 422)["code"] == "idempotency_key_reused"


def test_keys_of_two_people_do_not_meet(alice: Person, bob: Person) -> None:
    one, other = (person.post(CHATS, json={"title": "Ours"}, headers=KEY).get_json() for person in (alice, bob))
    assert one["id"] != other["id"]


def test_twins_at_the_same_moment_run_once(alice: Person) -> None:
    start = Barrier(6)

    def post(_number: int) -> TestResponse:
        start.wait()
        return alice.post(CHATS, json={"title": "Ours"}, headers=KEY)

    with ThreadPoolExecutor(6) as pool:
        responses = list(pool.map(post, range(6)))
    assert {response.status_code for response in responses} == {201}
    assert len({response.data for response in responses}) == 1
    assert len(alice.get(CHATS).get_json()["items"]) == 1


def test_a_refusal_is_not_kept(app: Flask, alice: Person, bob: Person) -> None:
    fields = {"username": "bobby", "email": "dora@example.org", "password": PASSWORD}
    assert nobody(app).post("/api/v1/users/register", json=fields, headers=KEY).status_code == 409
    assert keys(app) == []
    bob.put("/api/v1/users/me", json={"username": "bobby2"})
    assert nobody(app).post("/api/v1/users/register", json=fields, headers=KEY).status_code == 201


def test_a_token_is_never_kept(app: Flask, alice: Person) -> None:
    login = {"username": "alice", "password": PASSWORD}
    body = answer(nobody(app).post("/api/v1/users/login", json=login, headers=KEY), 200)
    assert body["access_token"]
    assert keys(app) == []


def test_neither_a_password_nor_a_guessable_trace_of_it_is_kept(app: Flask) -> None:
    fields = {"username": "dorothy", "email": "dora@example.org", "password": PASSWORD}
    answer(nobody(app).post("/api/v1/users/register", json=fields, headers=KEY), 201)
    (kept,) = keys(app)
    assert PASSWORD.encode() not in kept.body
    assert b"argon2" not in kept.body
    assert kept.fingerprint != sha256(PASSWORD.encode()).hexdigest()


@pytest.mark.parametrize("key", ["", "k" * 129, "ключ".encode().decode("latin-1"), "a\tb", "\x7f"])
def test_a_key_that_cannot_be_kept_is_refused(app: Flask, alice: Person, key: str) -> None:
    response = alice.post(CHATS, json={"title": "Ours"}, headers={"Idempotency-Key": key})
    assert answer(response, 422)["code"] == "idempotency_key_malformed"
    assert alice.get(CHATS).get_json()["items"] == []


def test_the_longest_key_serves(alice: Person) -> None:
    headers = {"Idempotency-Key": "k" * 128}
    one, other = (answer(alice.post(CHATS, json={"title": "Ours"}, headers=headers), 201) for _ in range(2))
    assert one == other


def test_keys_of_yesterday_are_dropped(app: Flask, alice: Person) -> None:
    alice.post(CHATS, json={"title": "Ours"}, headers=KEY)
    alice.post(CHATS, json={"title": "Ours"}, headers={"Idempotency-Key": "young"})
    with app.app_context(), transaction():
        old = update(IdempotencyKey).where(IdempotencyKey.key == KEY["Idempotency-Key"])
        db.session.execute(old.values(created_at=now() - timedelta(hours=25)))
    app.extensions["celery"].tasks["accounts.clean"].apply(throw=True)
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(IdempotencyKey)) == 1


def test_a_removed_message_takes_the_words_of_the_kept_answer_with_it(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    path = f"{CHATS}/{chat['id']}/messages"
    said = answer(alice.post(path, json={"text": "secret words"}, headers=KEY), 201)
    assert alice.delete(f"/api/v1/messages/{said['id']}").status_code == 200
    assert [kept.body for kept in keys(app)] == [b""]
    again = answer(alice.post(path, json={"text": "secret words"}, headers=KEY), 409)
    assert again["code"] == "answer_gone"
    assert [message["id"] for message in answer(alice.get(path), 200)["items"]] == [said["id"]]
