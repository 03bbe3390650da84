"""Saying messages to a crowd: so many under way at once, or a few each second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.measure import WARM_UP, Run, times
from bench.realtime.crowd import Crowd
from bench.realtime.script import Voice
from bench.stand import Server

PER_SECOND = 5


@dataclass
class Side:
    """A server, who listens to it, and who speaks."""

    server: Server
    crowd: Crowd
    voice: Voice
    n_said: int = 0

    def say(self, n: int) -> None:
        """Say so many more, which were prepared."""
        numbers = range(self.n_said, self.n_said + n)
        self.crowd.said_at += [time.perf_counter()] * n
        self.voice.say(numbers)
        self.n_said += n

    def is_heard(self) -> bool:
        """Whether everybody has everything."""
        return self.crowd.n_everywhere == self.n_said


class Window:
    """So many messages at the most are on their way that somebody has not got yet."""

    def __init__(self, side: Side, size: int) -> None:
        self._side, self._size = side, size
        self._n_ready = 0

    def keep_full(self, seconds: float) -> None:
        """Say another one whenever one has come to everybody, for so long."""
        end = time.perf_counter() + seconds
        self._side.voice.prepare(self._size)
        self._side.say(self._size)
        self._side.crowd.ears.listen_until(lambda: self._is_over() if time.perf_counter() > end else self._fill())

    def _fill(self) -> bool:
        room = self._size - (self._side.n_said - self._side.crowd.n_everywhere)
        self._say(min(room, self._n_ready))
        if not self._n_ready:
            # Before there is room for them, as whoever posts a message has written it before it is rung.
            self._side.voice.prepare(self._size)
            self._n_ready = self._size
        return False

    def _is_over(self) -> bool:
        # What was prepared is in the log, and must be said.
        if self._size - (self._side.n_said - self._side.crowd.n_everywhere) >= self._n_ready:
            self._say(self._n_ready)
        return not self._n_ready and self._side.is_heard()

    def _say(self, n: int) -> None:
        if n:
            self._side.say(n)
            self._n_ready -= n


def flood(side: Side, window: int, seconds: float) -> Run:
    """As many messages as go through, with so many on their way."""
    Window(side, window).keep_full(seconds * WARM_UP)
    return _measured(side, lambda: Window(side, window).keep_full(seconds))


def trickle(side: Side, seconds: float) -> Run:
    """Five a second, each when its time has come."""

    def speak() -> None:
        began = time.perf_counter()
        for n in range(max(1, round(seconds * PER_SECOND))):
            side.crowd.ears.listen_for(began + n / PER_SECOND - time.perf_counter())
            side.voice.prepare(1)
            side.say(1)
        side.crowd.ears.listen_until(side.is_heard)

    return _measured(side, speak)


def _measured(side: Side, speak: Callable[[], object]) -> Run:
    crowd = side.crowd
    crowd.latencies.clear()
    n_before, cpu_before = side.n_said, side.server.cpu_seconds()
    began, used = time.perf_counter(), time.process_time()
    speak()
    took, used = time.perf_counter() - began, time.process_time() - used
    n = (side.n_said - n_before) * len(crowd.listeners)
    cpu = side.server.cpu_seconds() - cpu_before
    return Run(rate=n / took, **times(crowd.latencies), cpu=cpu / n * 1e6, driver=used / took)
