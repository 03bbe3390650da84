"""A channel that everybody has left while something was missing on it is not mended for ever."""

from __future__ import annotations

import time
from collections.abc import Collection
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask

from app.realtime import keeper as keepers
from app.realtime.channels import Publication
from app.realtime.codec import JSON
from app.realtime.delivery import Channel, Subscription
from app.realtime.hub import Hub
from app.realtime.keeper import Keeper
from app.realtime.sources import Quiet, Rules
from tests.realtime.desk import Paper, publication

pytestmark = pytest.mark.unit


class Log(Quiet):
    rules = Rules(has_log=True)

    def __init__(self) -> None:
        self.n_reads = 0

    def tops(self, channels: Collection[str]) -> dict[str, int]:
        return dict.fromkeys(channels, 3)

    def read(self, _channel: str, after: int, limit: int) -> list[Publication]:
        self.n_reads += 1
        return [publication(offset) for offset in (1, 2, 3)][after : after + limit]


def test_a_gap_in_a_channel_that_all_have_left_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keepers, "db", SimpleNamespace(session=SimpleNamespace(remove=lambda: None)))
    app, log, found = Flask("keeper"), Log(), list[Keeper]()
    app.extensions["config"] = SimpleNamespace(database_url="postgresql://nowhere", is_sqlite=False)

    def mend(channel: Channel) -> None:
        found[0].mend(channel)

    hub = Hub(mend)
    options: dict[str, Any] = {"errands": [], "checks": [], "on_going_back": lambda: None}
    bell = SimpleNamespace(is_shared=True, is_up=True)
    keeper = Keeper(app, hub, lambda _channel: log, bell, **options)  # type: ignore[arg-type,return-value]
    found.append(keeper)
    paper: Any = Paper(JSON)
    reader = Subscription("chat:1", "alice", "c1", paper, JSON, on_end=lambda *_: None, has_log=True)
    channel = hub.add(reader)
    hub.go_live(channel, reader)
    channel.take([publication(3)])
    hub.remove(reader)
    time.sleep(1)
    n_reads = log.n_reads
    keeper.close()
    hub.close()
    assert channel.is_behind
    assert n_reads <= 2
