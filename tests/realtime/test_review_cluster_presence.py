"""In Centrifugo mode every process looks for itself who is here; the end of one takes nobody out of the others."""

from __future__ import annotations

import time
from uuid import uuid4

import pytest
from flask import Flask

from app.realtime.live import live
from app.realtime.parts import Live
from tests.cast import MakeApp
from tests.realtime.street import session
from tests.services.process import wait_until

pytestmark = pytest.mark.integration


@pytest.fixture
def database_name() -> str:
    """Who is here is not in the database."""
    return "postgresql"


def process(make_app: MakeApp) -> tuple[Flask, Live]:
    """A web process before a cluster that does not answer."""
    app = make_app(centrifugo_url="http://127.0.0.1:9", centrifugo_api_key="a key", centrifugo_token_secret="s" * 16)
    with app.app_context():
        return app, live()


def test_what_one_process_saw_does_not_leave_with_it(make_app: MakeApp) -> None:
    (_, one), (_, other) = process(make_app), process(make_app)
    wait_until(lambda: one.doorbell.is_up and other.doorbell.is_up, "rings are heard")
    person = str(uuid4())
    alice = session(person)
    for here in (one, other):
        here.presence.arrive(alice)
        here.presence.flush()
    time.sleep(0.5)
    one.presence.close()
    time.sleep(1)
    assert other.presence.is_online(person)
