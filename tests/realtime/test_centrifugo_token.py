"""Tokens for the socket, and how much is going on."""

from __future__ import annotations

import time
from typing import Any

import orjson
import pytest
from flask import Flask

from app.realtime.live import live
from app.realtime.tokens import ConnectionToken, read_connection_token
from tests.accounts.browser import Browser, csrf_token
from tests.cast import PASSWORD, Person, answer
from tests.chats.steps import refused

pytestmark = pytest.mark.integration
TOKEN, STATS = "/api/v1/centrifugo/token", "/api/v1/centrifugo/stats"


def read(app: Flask, shape: dict[str, Any]) -> ConnectionToken:
    with app.app_context():
        return read_connection_token(shape["token"], live().token_secret)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_it_names_its_owner_and_their_device(app: Flask, bob: Person, method: str) -> None:
    token = read(app, answer(bob.send(method, TOKEN), 200))
    assert (token.user, token.subs) == (bob.id, {})
    assert token.device == f"{bob.token[:8]}-{bob.token[8:12]}-{bob.token[12:16]}-{bob.token[16:20]}-{bob.token[20:32]}"
    info = orjson.loads(token.info or b"")
    assert (info["id"], info["username"], info["display_name"]) == (bob.id, "bobby", "Bob")


def test_it_ends_in_ten_minutes(app: Flask, bob: Person) -> None:
    token = read(app, answer(bob.get(TOKEN), 200))
    assert token.expires_at is not None
    assert 590 <= token.expires_at - time.time() <= 601


def test_nobody_gets_one_without_signing_in(anonymous: Person) -> None:
    refused(anonymous.get(TOKEN), 401, "unauthorized")
    refused(anonymous.post(TOKEN), 401, "unauthorized")


def test_a_page_gets_one_by_its_session(bob: Person, browser: Browser) -> None:
    browser.sign_in("bobby", PASSWORD)
    assert browser.get(TOKEN).status_code == 200
    assert browser.open("POST", TOKEN).status_code == 400
    assert (
        browser.open("POST", TOKEN, headers={"X-CSRFToken": csrf_token(browser.get("/profile").text)}).status_code
        == 200
    )


def test_it_is_never_kept_for_a_retry(bob: Person) -> None:
    key = {"Idempotency-Key": "k1"}
    first, second = (answer(bob.post(TOKEN, headers=key), 200) for _ in range(2))
    assert first["expires_at"] != second["expires_at"]


def test_stats_count_what_is_going_on(alice: Person, anonymous: Person) -> None:
    stats = answer(alice.get(STATS), 200)
    assert stats.pop("memory_bytes") > 10_000_000
    assert stats.pop("messages_per_second") >= 0
    assert stats == {"clients": 0, "users": 0, "channels": 0}
    refused(anonymous.get(STATS), 401, "unauthorized")
