"""Processes of one house without any process: a clock set by hand, and bells that can lose and shuffle rings."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from typing import Any

import orjson

from app.realtime.presence import Presence
from app.realtime.sessions import Changes, Session

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
_numbers = itertools.count(1)


def session(person: str = "alice", **values: Any) -> Session:
    """A new socket of this person."""
    user = {"id": person, "username": person, "display_name": person.title(), "avatar_url": None}
    return Session(f"session-{next(_numbers)}", user, "Firefox · Linux", NOON, **values)


class Bell:
    """One process's end of the street's bell wire."""

    def __init__(self, street: Street, process: str) -> None:
        self.street, self.process = street, process
        self.is_shared = self.is_up = True
        self.handlers: dict[str, Callable[[dict[str, Any]], object]] = {}

    def ring(self, kind: str, body: dict[str, Any]) -> None:
        self.street.rung.append((self.process, kind, orjson.dumps(body)))

    def listen(self, kind: str, handler: Callable[[dict[str, Any]], object]) -> None:
        self.handlers[kind] = handler


class Process:
    """One web process: its registry, what its listeners heard, and the timers it has set."""

    def __init__(self, street: Street, name: str) -> None:
        self.street, self.bell = street, Bell(street, name)
        self.timers: list[tuple[float, Callable[[], None]]] = []
        self.heard: list[Changes] = []
        self.presence = Presence(self.bell, clock=lambda: street.now, later=self.later)
        self.presence.on_change(lambda changes: self.heard.append(copy.deepcopy(changes)))

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        self.timers.append((self.street.now + seconds, action))

    def sees(self) -> set[str]:
        return {one.id for one in self.presence.sessions()}

    def told(self) -> set[str]:
        """Who is here for somebody who heard every batch, and nothing else."""
        here: set[str] = set()
        for changes in self.heard:
            here = (here | {one.id for one in changes.joined}) - set(changes.left)
        return here


class Street:
    """All processes, and the time."""

    def __init__(self, *names: str) -> None:
        self.now = 1000.0
        self.rung: list[tuple[str, str, bytes]] = []
        self.n_bytes = 0
        self.processes = [Process(self, name) for name in names]

    def __getitem__(self, n: int) -> Presence:
        return self.processes[n].presence

    def deliver(self, *, chaos: Random | None = None) -> None:
        """Carry what was rung to everybody else, with chaos some of it late, twice or never."""
        while self.rung:
            rung, self.rung = self.rung, []
            self.n_bytes += sum(len(body) for _, _, body in rung)
            if chaos:
                rung = [ring for ring in rung for _ in range(chaos.choice((0, 1, 1, 1, 2)))]
                chaos.shuffle(rung)
            for sender, kind, body in rung:
                for process in self.processes:
                    if process.bell.process != sender and process.bell.is_up:
                        process.bell.handlers[kind](orjson.loads(body))

    def passes(self, seconds: float, *, chaos: Random | None = None) -> None:
        """Let time pass, in steps of a tenth of a second."""
        for step in range(1, round(seconds * 10) + 1):
            self.now += 0.1
            for process in self.processes:
                due = [timer for timer in process.timers if timer[0] <= self.now]
                process.timers = [timer for timer in process.timers if timer[0] > self.now]
                for _, action in due:
                    action()
                if step % 10 == 0:
                    process.presence.tick()
            self.deliver(chaos=chaos)

    def kill(self, n: int) -> None:
        """End a process without a word."""
        del self.processes[n]
