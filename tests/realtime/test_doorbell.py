"""Rings between processes over a real Redis: heard by the others, lost while it is away, and heard again after it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from redis import Redis as Client

from app.realtime import doorbell
from app.realtime.doorbell import MOST_UNSENT, Doorbell
from tests.chats.storm import hang
from tests.services.backends import Redis
from tests.services.process import wait_until

pytestmark = pytest.mark.integration


class Door:
    """One process's doorbell, with what it heard."""

    def __init__(self, redis: Redis, process: str, *, house: str = "house") -> None:
        client = Client.from_url(redis.url, socket_connect_timeout=1, socket_timeout=1)  # As the app makes it.
        self.bell = Doorbell(client, process=process, house=house)
        self.heard: list[Any] = []
        self.returns: list[bool] = []
        self.bell.listen("news", lambda body: self.heard.append(body["n"]))
        self.bell.on_return(lambda: self.returns.append(self.bell.is_up))
        self.bell.open()
        wait_until(lambda: self.returns, "rings are heard")

    def ring(self, *numbers: int) -> None:
        for number in numbers:
            self.bell.ring("news", {"n": number})

    def ring_until_heard(self, other: Door) -> None:
        """Rings may be lost until both have found Redis again."""

        def try_again() -> bool:
            self.ring(-1)
            return -1 in other.heard

        wait_until(try_again, "a ring is heard again")


@pytest.fixture
def open_door(redis: Redis) -> Iterator[Callable[..., Door]]:
    doors: list[Door] = []

    def make(process: str, *, at: Redis = redis, house: str = "house") -> Door:
        doors.append(Door(at, process, house=house))
        return doors[-1]

    yield make
    for door in doors:
        door.bell.close()
        assert not any(thread.is_alive() for thread in door.bell._threads)


@pytest.fixture
def own_redis() -> Iterator[Redis]:
    with Redis() as service:
        yield service


def test_the_others_hear_a_ring_in_order(open_door: Callable[..., Door]) -> None:
    one, two, three = (open_door(name) for name in ("one", "two", "three"))
    one.ring(*range(500))
    for other in (two, three):
        wait_until(lambda other=other: len(other.heard) == 500, "all rings are heard")
        assert other.heard == list(range(500))
    assert one.heard == []


def test_another_house_hears_nothing(open_door: Callable[..., Door]) -> None:
    one, two, stranger = open_door("one"), open_door("two"), open_door("three", house="another")
    one.ring(1)
    wait_until(lambda: two.heard == [1], "the ring is heard")
    assert stranger.heard == []


def test_without_redis_nothing_is_shared() -> None:
    bell = Doorbell(None, process="one", house="house")
    bell.open()
    bell.ring("news", {"n": 1})
    assert (bell.is_shared, bell.is_up, bell._threads) == (False, False, [])
    bell.close()


def test_what_was_rung_before_the_end_is_sent(open_door: Callable[..., Door]) -> None:
    one, two = open_door("one"), open_door("two")
    one.ring(*range(1000))
    one.bell.close()
    wait_until(lambda: len(two.heard) == 1000, "all rings are heard")


def test_a_handler_that_fails_makes_nobody_deaf(open_door: Callable[..., Door], redis: Redis) -> None:
    one, two = open_door("one"), open_door("two")
    two.bell.listen("trouble", lambda body: body["missing"])
    one.bell.ring("trouble", {})
    redis.client().publish(one.bell._channel, "no ring at all")
    redis.client().publish(one.bell._channel, "[1]")
    one.ring(1)
    wait_until(lambda: two.heard == [1], "the ring is heard")


def test_it_hears_again_by_itself_once_redis_is_back(own_redis: Redis, open_door: Callable[..., Door]) -> None:
    one, two = open_door("one", at=own_redis), open_door("two", at=own_redis)
    own_redis.kill()
    for door in (one, two):
        wait_until(lambda door=door: not door.bell.is_up, "it is noticed that Redis is away")
        door.ring(1)
    own_redis.start()
    for door in (one, two):
        wait_until(lambda door=door: door.returns == [True, True], "rings are heard again")
    one.ring_until_heard(two)


def test_a_quick_restart_is_noticed_too(own_redis: Redis, open_door: Callable[..., Door]) -> None:
    """Rings may have been missed, however short it was."""
    one, two = open_door("one", at=own_redis), open_door("two", at=own_redis)
    own_redis.restart()
    wait_until(lambda: len(two.returns) > 1, "rings are heard again")
    one.ring_until_heard(two)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is noticed earlier than in a deployment."""
    monkeypatch.setattr(doorbell, "SILENT_SECONDS", 1.0)


@pytest.mark.usefixtures("soon")
def test_one_that_hangs_counts_as_away(own_redis: Redis, open_door: Callable[..., Door]) -> None:
    one, two = open_door("one", at=own_redis), open_door("two", at=own_redis)
    hang(own_redis)
    wait_until(lambda: not two.bell.is_up, "it is noticed that Redis hangs")
    own_redis.resume()
    wait_until(lambda: two.bell.is_up, "rings are heard again")
    one.ring_until_heard(two)


@pytest.mark.usefixtures("soon")
def test_a_quiet_redis_is_not_one_that_hangs(open_door: Callable[..., Door]) -> None:
    door = open_door("one")
    time.sleep(2 * doorbell.SILENT_SECONDS)
    assert door.returns == [True]


def test_nobody_waits_for_a_redis_that_is_away(own_redis: Redis, open_door: Callable[..., Door]) -> None:
    """Nor does memory grow with what cannot be sent."""
    one = open_door("one", at=own_redis)
    hang(own_redis)
    started = time.monotonic()
    one.ring(*range(3 * MOST_UNSENT))
    assert time.monotonic() - started < 2
    assert one.bell._unsent.qsize() <= MOST_UNSENT
    own_redis.resume()


def test_it_may_be_closed_while_a_thread_of_its_own_begins(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    bell = Doorbell(redis.client(), process="one", house="house")
    ends: list[str] = []
    begin = threading.Thread.start

    def close() -> None:
        bell.close()
        ends.append("closed")

    closer = threading.Thread(target=close)

    def begin_late(thread: threading.Thread) -> None:
        begin(closer)
        closer.join(0.3)  # It waits for us, or has stumbled.
        begin(thread)

    monkeypatch.setattr(threading.Thread, "start", begin_late)
    bell.ring("news", {})
    closer.join(30)
    assert ends == ["closed"]
