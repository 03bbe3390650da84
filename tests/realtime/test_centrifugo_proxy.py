"""What a Centrifugo server asks the app about those who connect to it."""

from __future__ import annotations

import time
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from app.accounts import service as accounts
from tests.accounts.browser import signed_in
from tests.cast import MakeApp, Person, answer, make_chat
from tests.chats.steps import take_out

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
SECRET = "known to Centrifugo and us"
DENIED = {"error": {"code": 403, "message": "permission denied"}}
EXPIRED = {"result": {"expired": True}}
UNAUTHORIZED = {"disconnect": {"code": 4501, "reason": "unauthorized"}}


class Centrifugo:
    """Asks as Centrifugo asks."""

    def __init__(self, app: Flask) -> None:
        self.client = app.test_client(use_cookies=False)

    def ask(self, question: str, *, headers: dict[str, str] | None = None, **fields: Any) -> Shape:
        common = {"client": str(uuid4()), "transport": "websocket", "protocol": "json", "encoding": "json"}
        return answer(post(self.client, question, SECRET, json=common | fields, headers=headers or {}), 200)


def post(client: FlaskClient, question: str, secret: str | None, **options: Any) -> TestResponse:
    known = {"X-Centrifugo-Secret": secret} if secret is not None else {}
    headers = options.pop("headers", {}) | known
    return client.post(f"/api/v1/centrifugo/{question}", headers=headers, **options)


@pytest.fixture
def known(make_app: MakeApp) -> Flask:
    return make_app(centrifugo_proxy_secret=SECRET)


@pytest.fixture
def centrifugo(known: Flask) -> Centrifugo:
    return Centrifugo(known)


def device_of(person: Person) -> str:
    return str(UUID(person.token.partition(".")[0]))


def lasts(result: Shape, seconds: int) -> bool:
    return seconds - 10 <= result["expire_at"] - time.time() <= seconds


@pytest.mark.parametrize("question", ["connect", "refresh", "subscribe", "sub_refresh"])
class TestTheDoor:
    def test_there_is_none_without_a_secret(self, app: Flask, question: str) -> None:
        assert post(app.test_client(), question, SECRET, json={}).status_code == 404
        assert post(app.test_client(), question, "", json={}).status_code == 404

    def test_it_opens_to_the_secret_alone(self, known: Flask, question: str) -> None:
        for secret in (None, "", "wrong", "\xff", SECRET + "x"):
            assert post(known.test_client(), question, secret, json={}).status_code == 403


class TestConnect:
    def test_it_knows_people_by_their_token(self, centrifugo: Centrifugo, bob: Person) -> None:
        agent = "Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0"
        headers = {"Authorization": f"Bearer {bob.token}", "User-Agent": agent}
        result = centrifugo.ask("connect", headers=headers)["result"]
        assert lasts(result, 300)
        assert (result["user"], result["subs"]) == (bob.id, {f"user:{bob.id}": {}})
        assert result["meta"] == {"device": device_of(bob)}
        assert result["info"].pop("since")
        expected = {"id": bob.id, "username": "bobby", "display_name": "Bob", "avatar_url": None}
        assert result["info"] == expected | {"device": "Firefox · Linux"}

    def test_it_knows_people_by_their_cookie(self, known: Flask, centrifugo: Centrifugo, bob: Person) -> None:
        cookie = f"homeroom={signed_in(known, 'bobby').cookie()}"
        headers = {"Cookie": cookie, "Origin": "https://elsewhere.example"}
        assert centrifugo.ask("connect", headers=headers)["result"]["user"] == bob.id

    def test_it_turns_away_everybody_else(self, centrifugo: Centrifugo) -> None:
        for headers in ({}, {"Authorization": "Bearer made-up"}, {"Cookie": "homeroom=made-up"}):
            assert centrifugo.ask("connect", headers=headers) == UNAUTHORIZED

    def test_it_turns_away_the_disabled(self, known: Flask, centrifugo: Centrifugo, bob: Person) -> None:
        with known.app_context():
            accounts.disable(UUID(bob.id))
        assert centrifugo.ask("connect", headers={"Authorization": f"Bearer {bob.token}"}) == UNAUTHORIZED


class TestRefresh:
    def test_a_connection_goes_on_while_its_device_is_signed_in(self, centrifugo: Centrifugo, bob: Person) -> None:
        assert lasts(centrifugo.ask("refresh", user=bob.id, meta={"device": device_of(bob)})["result"], 300)
        assert lasts(centrifugo.ask("refresh", user=bob.id)["result"], 300)

    def test_it_ends_with_the_device(self, known: Flask, centrifugo: Centrifugo, alice: Person, bob: Person) -> None:
        for device in (device_of(alice), str(uuid4())):
            assert centrifugo.ask("refresh", user=bob.id, meta={"device": device}) == EXPIRED
        with known.app_context():
            accounts.disable(UUID(bob.id))
        assert centrifugo.ask("refresh", user=bob.id) == EXPIRED

    def test_strangers_do_not_go_on(self, centrifugo: Centrifugo) -> None:
        for user in ("", "42", str(uuid4())):
            assert centrifugo.ask("refresh", user=user) == EXPIRED


@pytest.mark.parametrize(("question", "no"), [("subscribe", DENIED), ("sub_refresh", EXPIRED)])
class TestSubscribe:
    def test_members_listen_to_their_chat(self, centrifugo: Centrifugo, bob: Person, question: str, no: Shape) -> None:
        chat = make_chat(bob)
        assert lasts(centrifugo.ask(question, user=bob.id, channel=f"chat:{chat['id']}")["result"], 3600)
        assert centrifugo.ask(question, user=str(uuid4()), channel=f"chat:{chat['id']}") == no

    def test_who_was_taken_out_listens_no_more(
        self, centrifugo: Centrifugo, alice: Person, bob: Person, question: str, no: Shape
    ) -> None:
        chat = make_chat(alice, bob)
        take_out(alice, chat, bob)
        assert centrifugo.ask(question, user=bob.id, channel=f"chat:{chat['id']}") == no

    def test_everybody_listens_to_themselves_alone(
        self, centrifugo: Centrifugo, alice: Person, bob: Person, question: str, no: Shape
    ) -> None:
        assert lasts(centrifugo.ask(question, user=bob.id, channel=f"user:{bob.id}")["result"], 3600)
        assert centrifugo.ask(question, user=bob.id, channel=f"user:{alice.id}") == no

    def test_the_disabled_listen_to_nothing(
        self, known: Flask, centrifugo: Centrifugo, bob: Person, question: str, no: Shape
    ) -> None:
        chat = make_chat(bob)
        with known.app_context():
            accounts.disable(UUID(bob.id))
        assert centrifugo.ask(question, user=bob.id, channel=f"chat:{chat['id']}") == no

    def test_there_are_no_other_channels(self, centrifugo: Centrifugo, bob: Person, question: str, no: Shape) -> None:
        for channel in ("", "other", "other:1", "chat:", "chat:no", "user:", "chat", "é"):
            assert centrifugo.ask(question, user=bob.id, channel=channel) == no, channel

    def test_who_is_here_is_for_everybody(self, centrifugo: Centrifugo, bob: Person, question: str, no: Shape) -> None:
        assert lasts(centrifugo.ask(question, user=bob.id, channel="presence")["result"], 3600)
        assert centrifugo.ask(question, user="", channel="presence") == no


def test_a_new_listener_is_told_who_is_here(centrifugo: Centrifugo, bob: Person) -> None:
    assert centrifugo.ask("subscribe", user=bob.id, channel="presence")["result"]["data"] == {"online": [], "idle": []}


def test_what_cannot_be_read_is_refused(known: Flask) -> None:
    for body in (b"", b"{", b"[]", b'{"user": 5}', b'{"meta": {"device": "x"}}', b'{"channel": null}'):
        assert post(known.test_client(), "subscribe", SECRET, data=body).status_code == 400
