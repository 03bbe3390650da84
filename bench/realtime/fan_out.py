"""One chat, a thousand listeners: how many deliveries a second, and how long a message takes to each of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from bench.house import Person, add_chat, chat_id
from bench.load import BadAnswer
from bench.measure import Options, Ratio, Result, Run, Subject, ratio, take_turns
from bench.realtime.crowd import Crowd, Door, Ears, Opening, open_all
from bench.realtime.script import Rings, RoomVoice, Script, Voice
from bench.realtime.stream import Stream
from bench.realtime.wire import handshake, said
from bench.stand import Server, Stand

PER_SECOND = 5
WARM_UP = 0.2


@dataclass
class Side:
    """A server, who listens to it, and who speaks."""

    server: Server
    crowd: Crowd
    voice: Voice
    n_said: int = 0

    def prepare_and_say(self, n: int) -> None:
        self.voice.prepare(n)
        self.say(n)

    def say(self, n: int) -> None:
        """Say so many more, which were prepared."""
        numbers = range(self.n_said, self.n_said + n)
        self.crowd.said_at += [time.perf_counter()] * n
        self.voice.say(numbers)
        self.n_said += n

    def is_heard(self) -> bool:
        """Whether everybody has everything."""
        return self.crowd.n_everywhere == self.n_said


def flood(side: Side, window: int, seconds: float) -> Run:
    """Keep so many messages under way that somebody has not got yet."""
    _keep_under_way(side, window, seconds * WARM_UP)
    return _measured(side, lambda: _keep_under_way(side, window, seconds))


def trickle(side: Side, seconds: float) -> Run:
    """Say five a second, each when its time has come."""

    def speak() -> None:
        began = time.perf_counter()
        for n in range(max(1, round(seconds * PER_SECOND))):
            side.crowd.ears.listen_for(began + n / PER_SECOND - time.perf_counter())
            side.prepare_and_say(1)
        side.crowd.ears.listen_until(side.is_heard)

    return _measured(side, speak)


def _keep_under_way(side: Side, window: int, seconds: float) -> None:
    end = time.perf_counter() + seconds
    side.prepare_and_say(window)
    n_ready = 0

    def is_over() -> bool:
        nonlocal n_ready
        room = window - (side.n_said - side.crowd.n_everywhere)
        if time.perf_counter() < end:
            if room and n_ready:
                say = min(room, n_ready)
                side.say(say)
                n_ready -= say
            if not n_ready:
                side.voice.prepare(window)
                n_ready = window
            return False
        if room >= n_ready:
            side.say(n_ready)
            n_ready = 0
        return not n_ready and side.is_heard()

    side.crowd.ears.listen_until(is_over)


def _measured(side: Side, speak: object) -> Run:
    crowd = side.crowd
    crowd.latencies.clear()
    n_before, cpu_before = side.n_said, side.server.cpu_seconds()
    began, used = time.perf_counter(), time.process_time()
    speak()  # type: ignore[operator]
    took, used = time.perf_counter() - began, time.process_time() - used
    n = (side.n_said - n_before) * len(crowd.listeners)
    ordered = sorted(crowd.latencies)
    return Run(
        rate=n / took,
        p50=ordered[len(ordered) // 2] * 1000,
        p99=ordered[len(ordered) * 99 // 100] * 1000,
        cpu=(side.server.cpu_seconds() - cpu_before) / n * 1e6,
        driver=used / took,
    )


def greeting(channel: str) -> bytes:
    """Connect, subscribe, and one command more: when it is answered, the subscription is live."""
    commands = f'{{"id":1,"connect":{{}}}}\n{{"id":2,"subscribe":{{"channel":"{channel}"}}}}'
    last = '{"id":3,"unsubscribe":{"channel":"presence"}}'
    return said(commands.encode()) + said(last.encode())


def homeroom_door(server: Server, person: Person, channel: str) -> Door:
    """A member's socket, on their chat."""
    path = "/connection/websocket"
    return Door(server.port, handshake(path, token=person.token), greeting(channel), b'"id":3')


def room_door(server: Server, path: str) -> Door:
    """A socket of the floor."""
    return Door(server.port, handshake(path), b"", b"welcome")
