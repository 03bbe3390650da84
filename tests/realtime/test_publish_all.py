"""Publishing on many channels at once, to whoever is there in any process."""

from __future__ import annotations

import pytest
from flask import Flask

from app.realtime import live, service
from app.realtime.delivery import Item
from app.realtime.parts import Live
from tests.services.process import wait_until

pytestmark = pytest.mark.integration
TOLD = [("user:alice", {"type": "nod"}), ("user:bob", {"type": "wink"})]


def test_it_is_heard_in_every_process(
    app: Flask, context: Flask, elsewhere: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, heard = live.live(), []

    def hear(where: str, channel: str, item: Item) -> None:
        heard.append((where, channel, item.data))

    monkeypatch.setattr(here.hub, "ring", lambda channel, item: hear("here", channel, item))
    monkeypatch.setattr(elsewhere.hub, "ring", lambda channel, item: hear("there", channel, item))
    service.publish_all(TOLD)
    wait_until(lambda: len(heard) == 4, "both are heard in both")
    assert sorted(heard) == [
        ("here", "user:alice", b'{"type":"nod"}'),
        ("here", "user:bob", b'{"type":"wink"}'),
        ("there", "user:alice", b'{"type":"nod"}'),
        ("there", "user:bob", b'{"type":"wink"}'),
    ]
