"""A channel with listeners that have ears in the place of sockets: what they heard can be compared with the log."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import orjson

from app.realtime.channels import Publication
from app.realtime.codec import JSON, Codec
from app.realtime.codes import UnsubscribeCode
from app.realtime.delivery import Channel, Item, Subscription
from app.realtime.hub import Hub
from tests.realtime.desk import Paper, StraightHub
from tests.realtime.wire import read_protobuf
from tests.services.process import wait_until

_numbers = itertools.count(1)


def publication(offset: int, *, ends_for: str | None = None, size: int = 0) -> Publication:
    return Publication(orjson.dumps({"seq": offset, "text": "x" * size}), offset, ends_for=ends_for)


class Sheet(Paper):
    """A paper that counts how often it was written to."""

    n_writes = 0

    def write(self, data: bytes) -> None:
        self.n_writes += 1
        super().write(data)


class Ear:
    """One listener; `offsets` is what was heard, in order."""

    def __init__(self, channel: str, user: str, at: int, codec: Codec) -> None:
        self.outbox: Any = Sheet(codec)
        self.ended_by: list[UnsubscribeCode] = []
        self.began_at = at
        self.codec = codec
        self.has_left = False
        self.subscription = Subscription(
            channel,
            user,
            str(next(_numbers)),
            self.outbox,
            codec,
            on_end=lambda _subscription, why: self.ended_by.append(why),
            position=at,
            granted_at=at,
            has_log=True,
        )

    def read(self, *publications: Publication) -> None:
        """What the listener reads from the log itself."""
        codec, channel = self.codec, self.subscription.channel
        self.subscription.send(codec.publication(channel, data=one.data, offset=one.offset) for one in publications)
        self.subscription.position = publications[-1].offset

    @property
    def offsets(self) -> list[int]:
        return [offset for message in self.outbox.messages for offset in self._offsets(message)]

    def _offsets(self, message: bytes) -> Iterator[int]:
        if self.codec is JSON:
            for line in message.split(b"\n"):
                yield orjson.loads(line)["push"]["pub"].get("offset", 0)
            return
        while message:
            size, start = 0, 0
            while message[start] >= 0x80:
                start += 1
            for byte in reversed(message[: start + 1]):
                size = size << 7 | byte & 0x7F
            end = start + 1 + size
            yield read_protobuf(message[:end]).push.pub.offset
            message = message[end:]


class Hall:
    """One channel of a hub, by default one that delivers in the thread of the test."""

    name = "chat:1"

    def __init__(self, hub: Hub | None = None) -> None:
        self.gaps: list[Channel] = []
        self.hub = hub or StraightHub()
        self.hub._on_gap = self.gaps.append
        self.ears: list[Ear] = []
        self.everybody: list[Ear] = []

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Hall]:
        """With the hub's own thread."""
        hub = Hub(lambda _channel: None)
        yield cls(hub)
        hub.close()

    @property
    def channel(self) -> Channel:
        found = self.hub.channel(self.name)
        assert found is not None
        return found

    def add(self, *, at: int = 0, user: str = "alice", codec: Codec = JSON, channel: str = name) -> Ear:
        """Somebody who is not live yet."""
        ear = Ear(channel, user, at, codec)
        self._channels()[ear] = self.hub.add(ear.subscription)
        return ear

    def go_live(self, ear: Ear) -> bool:
        is_live = self.hub.go_live(self._channels()[ear], ear.subscription)
        self._straighten()
        return is_live

    def come(self, **options: Any) -> Ear:
        ear = self.add(**options)
        assert self.go_live(ear)
        self.ears.append(ear)
        self.everybody.append(ear)
        return ear

    def visit(self, log: Sequence[Publication], *, user: str) -> None:
        """Somebody comes who has read the log so far, and reads on where more was delivered."""
        ear = self.add(at=len(log), user=user)
        while not self.go_live(ear):
            ear.subscription.position = ear.began_at = self.channel.position or 0
            ear.subscription.granted_at = ear.began_at
        self.ears.append(ear)
        self.everybody.append(ear)

    def leave(self, ear: Ear) -> None:
        self.hub.remove(ear.subscription)
        ear.has_left = True
        self.ears.remove(ear)

    def ring(self, items: Iterable[Item]) -> None:
        for item in items:
            self.hub.ring(self.name, item)
        self._straighten()

    def mend(self, log: Sequence[Publication]) -> None:
        """Ring what the log has after the channel's position, as the keeper does."""
        channel = self.hub.channel(self.name)
        if channel is not None and channel.position is not None:
            self.ring(log[channel.position :])

    def ring_from_threads(self, publications: Sequence[Publication], *, n_threads: int) -> None:
        parts = [publications[start::n_threads] for start in range(n_threads)]
        threads = [threading.Thread(target=self.ring, args=(part,)) for part in parts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def settle(self) -> None:
        wait_until(lambda: not self.channel.is_behind, "all that was rung is delivered")

    def check(self, log: Sequence[Publication], *, until: int | None = None) -> None:
        """Each has heard the log from their beginning, each line once and in order, and nothing after their end."""
        for ear in self.everybody:
            rest = log[ear.began_at :]
            user = ear.subscription.user
            end = next((one.offset for one in rest if one.ends_for == user), len(log) + 1)
            expected = [one.offset for one in rest if one.offset < end]
            assert ear.offsets == expected[: len(ear.offsets)]
            if ear.ended_by or (until is not None and not ear.has_left):
                assert ear.offsets == expected
                assert len(ear.ended_by) == (end <= len(log))

    def _channels(self) -> dict[Ear, Channel]:
        return self.__dict__.setdefault("by_ear", {})

    def _straighten(self) -> None:
        if isinstance(self.hub, StraightHub):
            self.hub.settle()
