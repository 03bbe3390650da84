"""Acting from outside on connections that another process carries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

from app.realtime import live
from app.realtime.codes import Disconnect
from app.realtime.parts import Live
from tests.cast import MakeApp
from tests.services.process import wait_until

pytestmark = pytest.mark.integration
KEY = "the key of the tests"


class Connection:
    """Somebody at a socket, as far as steering sees them."""

    def __init__(self, user: str) -> None:
        self.id, self.user = f"client of {user}", user
        self.outbox = self
        self.end: tuple[int, str] | None = None

    def close(self, why: Disconnect) -> None:
        self.end = why.code, why.reason


@pytest.fixture
def answering(make_app: MakeApp) -> Iterator[Flask]:
    """The process that a program asks."""
    app = make_app(centrifugo_api_key=KEY)
    yield app
    live.close(app)


def ask(app: Flask, method: str, **params: Any) -> Any:
    return app.test_client().post(f"/api/{method}", json=params, headers={"X-API-Key": KEY}).get_json()


def test_it_reaches_the_other_processes(answering: Flask, elsewhere: Live) -> None:
    bob, charlie = Connection("bob"), Connection("charlie")
    elsewhere.clients.update({one.id: one for one in (bob, charlie)})  # type: ignore[misc]
    assert ask(answering, "disconnect", user="bob", disconnect={"code": 4501, "reason": "go home"}) == {"result": {}}
    wait_until(lambda: bob.end is not None, "Bob is disconnected")
    assert (bob.end, charlie.end) == ((4501, "go home"), None)


def test_there_is_nothing_without_a_key(app: Flask) -> None:
    for key in ("", KEY):
        assert app.test_client().post("/api/info", json={}, headers={"X-API-Key": key}).status_code == 404
