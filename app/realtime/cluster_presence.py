"""In Centrifugo mode: looking now and then who is connected to the cluster, because it never says so by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol

from app.realtime import cards
from app.realtime.cluster import Present
from app.realtime.errors import ClusterAway
from app.realtime.presence import Presence
from app.realtime.sessions import Session
from app.realtime.sources import PRESENCE_CHANNEL

log = logging.getLogger(__name__)


class Asked(Protocol):
    """What is needed of the cluster."""

    def presence(self, channel: str) -> list[Present]: ...


class NoBell:
    """Each process looks for itself who is at the cluster; told by the others, it would lose all with one of them."""

    process = "here"
    is_shared = False
    is_up = True

    def ring(self, kind: str, body: dict[str, Any]) -> None:
        """Nobody needs to be told."""

    def listen(self, kind: str, handler: Callable[[dict[str, Any]], None]) -> None:
        """Nobody tells."""


class ClusterPresence:
    """Lets the people at the cluster's sockets come and go here as if the sockets were this process's own."""

    def __init__(self, cluster: Asked, presence: Presence) -> None:
        self._cluster = cluster
        self._presence = presence
        self._here: dict[str, Session] = {}

    def look(self) -> None:
        """Compare who is on the channel where every page listens with who was; needs the app's context."""
        try:
            present = self._cluster.presence(PRESENCE_CHANNEL)
        except ClusterAway:
            log.warning("The cluster does not tell who is here; they are taken to be as before")
            return
        found = {session.id: session for session in cards.sessions(present)}
        for session_id in self._here.keys() - found.keys():
            self._presence.depart(session_id)
        for session_id, session in found.items():
            self._meet(self._here.get(session_id), session)
        self._here = found

    def _meet(self, before: Session | None, now: Session) -> None:
        if before is None:
            self._presence.arrive(now)
        elif before.is_hidden != now.is_hidden:
            self._presence.change(now.id, is_hidden=now.is_hidden)
