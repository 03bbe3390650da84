"""What this process knows of the sockets of the others, by news that may be lost, doubled and reordered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.realtime.sessions import Roll, Session

# A process that was killed can say nothing; whoever stays silent for three beats is taken for dead.
SILENCE_SECONDS = 30
# The answer comes with the other's next tick; asking more often would only double it.
ASK_SECONDS = 2

Body = Mapping[str, Any]


@dataclass
class Mirror:
    """What is known of one process: its news up to the n-th, unless it is behind."""

    heard_at: float
    n: int = 0
    ids: set[str] = field(default_factory=set)
    is_behind: bool = False
    asked_at: float = float("-inf")


class Mirrors:
    """Keeps the sessions of the other processes on the roll; the caller holds a lock."""

    def __init__(self, roll: Roll, ask: Callable[[str], None]) -> None:
        self._roll = roll
        self._ask = ask
        self._by_process: dict[str, Mirror] = {}

    def processes(self) -> Collection[str]:
        """Those that are known and not silent."""
        return self._by_process.keys()

    def hear(self, body: Body, now: float) -> None:
        """Take in a beat, the next news or a whole list; ask for the list where something is missing."""
        process, n = body["process"], body["n"]
        mirror = self._by_process.setdefault(process, Mirror(now))
        mirror.heard_at = now
        if "sessions" in body:
            self._replace(mirror, n, body["sessions"])
        elif "joined" in body and n == mirror.n + 1:
            self._apply(mirror, n, body)
        elif n > mirror.n:
            mirror.is_behind = True
            self._ask_for(process, mirror, now)

    def ask_again(self, now: float) -> None:
        """Ask those whose list has not come; the question or the answer may have been lost."""
        for process, mirror in self._by_process.items():
            if mirror.is_behind:
                self._ask_for(process, mirror, now)

    def excuse(self, now: float) -> None:
        """Count nobody's silence up to now, because this process could not hear."""
        for mirror in self._by_process.values():
            mirror.heard_at = now

    def forget_silent(self, now: float) -> list[Session]:
        """Strike out the sessions of processes that must be dead, and answer them."""
        dead = [process for process, mirror in self._by_process.items() if now - mirror.heard_at >= SILENCE_SECONDS]
        lost: list[Session] = []
        for process in dead:
            mirror = self._by_process.pop(process)
            lost += [session for session_id in mirror.ids if (session := self._roll.get(session_id))]
            self._strike_out(mirror, list(mirror.ids))
        return lost

    def _apply(self, mirror: Mirror, n: int, news: Body) -> None:
        mirror.n = n
        self._enter(mirror, (*news["joined"], *news["changed"]))
        self._strike_out(mirror, news["left"])

    def _replace(self, mirror: Mirror, n: int, sessions: Collection[Body]) -> None:
        if n < mirror.n or (n == mirror.n and not mirror.is_behind):
            return  # Later news overtook it, or it answers somebody else's question.
        mirror.n, mirror.is_behind = n, False
        self._strike_out(mirror, mirror.ids - {told["id"] for told in sessions})
        self._enter(mirror, sessions)

    def _enter(self, mirror: Mirror, sessions: Collection[Body]) -> None:
        for told in sessions:
            mirror.ids.add(told["id"])
            self._roll.put(Session.from_dict(told))

    def _strike_out(self, mirror: Mirror, ids: Collection[str]) -> None:
        mirror.ids.difference_update(ids)
        for session_id in ids:
            self._roll.remove(session_id)

    def _ask_for(self, process: str, mirror: Mirror, now: float) -> None:
        if now - mirror.asked_at >= ASK_SECONDS:
            mirror.asked_at = now
            self._ask(process)
