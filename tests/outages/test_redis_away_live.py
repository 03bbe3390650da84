"""Redis dies or hangs: news goes on arriving, by the log, and by rings again once it is back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from app import create_app
from app.config import Config
from app.db import db
from app.monitoring import health
from app.realtime import doorbell, keeper, live
from app.realtime.codec import JSON
from app.realtime.parts import Live
from tests.cast import Person, make_message, nobody
from tests.chats.storm import hang
from tests.outages.conftest import within
from tests.realtime.hall import Ear
from tests.services.backends import Redis
from tests.services.process import wait_until

pytestmark = pytest.mark.integration
OUTAGES: dict[str, tuple[Callable[[Redis], None], Callable[[Redis], object]]] = {
    "killed": (Redis.kill, Redis.start),
    "hung": (hang, Redis.resume),
}
outages = pytest.mark.parametrize("outage", OUTAGES)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is noticed earlier than in a deployment."""
    monkeypatch.setattr(doorbell, "SILENT_SECONDS", 1.0)


@pytest.fixture
def other(app: Flask, config: Config) -> Iterator[Flask]:
    """Another process of the house."""
    other = create_app(config)
    yield other
    live.close(other)
    with other.app_context():
        db.engine.dispose()


@pytest.fixture
def theirs(other: Flask) -> Live:
    """The live parts of the other process, which hears rings."""
    with other.app_context():
        parts = live.live()
    wait_until(lambda: parts.doorbell.is_up, "rings are heard")
    return parts


@pytest.fixture
def ear(theirs: Live, chat: dict[str, str]) -> Ear:
    """Somebody in the other process who has heard all that was said in the chat."""
    ear = Ear(f"chat:{chat['id']}", "bob", 1, JSON)
    assert theirs.hub.go_live(theirs.hub.add(ear.subscription), ear.subscription)
    return ear


def wait_until_away(parts: Live) -> None:
    wait_until(lambda: not parts.doorbell.is_up, "it is noticed that Redis is away")


@outages
def test_news_arrives_by_the_log(
    outage: str, alice: Person, chat: dict[str, str], theirs: Live, ear: Ear, own_redis: Redis
) -> None:
    end, begin = OUTAGES[outage]
    end(own_redis)
    try:
        wait_until_away(theirs)
        for offset in range(2, 5):
            make_message(alice, chat)
            with within(keeper.DEAF_SECONDS + 10):
                wait_until(lambda offset=offset: ear.offsets[-1:] == [offset], "the message is heard")
    finally:
        begin(own_redis)
    assert ear.offsets == [2, 3, 4]


@outages
def test_afterwards_nothing_is_missing_or_doubled(
    outage: str, alice: Person, chat: dict[str, str], theirs: Live, ear: Ear, own_redis: Redis
) -> None:
    """It goes and comes while messages are written."""
    end, begin = OUTAGES[outage]
    end(own_redis)
    for _ in range(5):
        make_message(alice, chat)
    begin(own_redis)
    for _ in range(5):
        make_message(alice, chat)
    wait_until(lambda: ear.offsets == list(range(2, 12)), "all messages are heard, once and in order")


@outages
def test_it_says_so(outage: str, other: Flask, theirs: Live, own_redis: Redis) -> None:
    end, begin = OUTAGES[outage]
    end(own_redis)
    try:
        wait_until_away(theirs)
        assert news(other) == {"state": "away", "heard_by": "log"}
    finally:
        begin(own_redis)
    wait_until(lambda: theirs.doorbell.is_up, "rings are heard again")
    assert news(other) == {"state": "ok", "heard_by": "redis"}


def news(app: Flask) -> dict[str, str]:
    with app.app_context():
        health.look_anew()
    part = nobody(app).get("/health").get_json()["parts"]["news"]
    return {name: part[name] for name in ("state", "heard_by")}


def test_rings_are_used_again_without_a_restart(
    alice: Person, chat: dict[str, str], theirs: Live, ear: Ear, own_redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody looks into the log for a minute, a message can only come by a ring."""
    own_redis.kill()
    wait_until_away(theirs)
    own_redis.start()
    wait_until(lambda: theirs.doorbell.is_up, "rings are heard again")
    monkeypatch.setattr(keeper, "CALM_SECONDS", 60.0)
    monkeypatch.setattr(theirs.keeper._glance, "sees_change", lambda: False)
    theirs.keeper.look_now()
    time.sleep(2 * keeper.GLANCE_SECONDS)
    make_message(alice, chat)
    wait_until(lambda: ear.offsets == [2], "the message is heard")
