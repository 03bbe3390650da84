"""What the plain presence sockets are told: everybody once, then who joins and who leaves, encoded once for all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

import orjson

from app.api import TIME_FORMAT
from app.db import now
from app.realtime import frames
from app.realtime.presence import Presence
from app.realtime.sessions import Changes, Session
from app.utils import durations


class Reader(Protocol):
    """One socket's writing side."""

    def write(self, data: bytes) -> None: ...


class PresenceBoard:
    """The plain presence sockets of this process; a change is written to each as one and the same frame."""

    def __init__(self, presence: Presence, *, clock: Callable[[], datetime] = now) -> None:
        self._presence = presence
        self._clock = clock
        self._lock = threading.Lock()
        self._readers: set[Reader] = set()
        self._newcomers: set[Reader] = set()
        presence.on_change(self._tell)

    def add(self, reader: Reader) -> None:
        """Write everybody to this socket with the next batch, and after that what changes."""
        with self._lock:
            is_first = not self._newcomers
            self._newcomers.add(reader)
        if is_first:
            self._presence.look(self._welcome)

    def drop(self, reader: Reader) -> None:
        """Write nothing more to this socket."""
        with self._lock:
            self._readers.discard(reader)
            self._newcomers.discard(reader)

    def _tell(self, changes: Changes) -> None:
        with self._lock:
            readers = list(self._readers)
        if readers and (changes.joined or changes.left):
            joined = [self._shown(session) for session in changes.joined]
            _write({"type": "changes", "joined": joined, "left": changes.left}, readers)

    def _welcome(self, sessions: list[Session]) -> None:
        with self._lock:
            newcomers, self._newcomers = self._newcomers, set()
            self._readers |= newcomers
        if newcomers:
            _write({"type": "snapshot", "sessions": [self._shown(session) for session in sessions]}, newcomers)

    def _shown(self, session: Session) -> dict[str, Any]:
        return {
            "id": session.id,
            "user": session.user,
            "device": session.device,
            "connected_at": session.connected_at.strftime(TIME_FORMAT),
            "connected_for": durations.in_words(self._clock() - session.connected_at),
        }


def _write(message: dict[str, Any], readers: set[Reader] | list[Reader]) -> None:
    frame = frames.frame(frames.TEXT, orjson.dumps(message))
    for reader in readers:
        reader.write(frame)
