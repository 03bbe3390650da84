"""Who may be shown as here, and what has changed since it was last read out; no threads, no clock, no network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self


class Status(StrEnum):
    """How present a person is who is here."""

    ACTIVE = "active"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Session:
    """One open socket of a signed-in person."""

    id: str
    user: Mapping[str, Any]
    device: str
    connected_at: datetime
    is_idle: bool = False
    is_hidden: bool = False

    @property
    def user_id(self) -> str:
        return str(self.user["id"])

    def as_dict(self) -> dict[str, Any]:
        """The session as other processes are told of it."""
        return {**asdict(self), "connected_at": self.connected_at.isoformat()}

    @classmethod
    def from_dict(cls, told: Mapping[str, Any]) -> Self:
        """The session as another process told of it."""
        return cls(**{**told, "connected_at": datetime.fromisoformat(told["connected_at"])})


@dataclass(frozen=True)
class Changes:
    """What one batch says: sessions that came, went and changed, and what that means for people.

    `idle` and `active` name those whose status turned, or who arrived idle. `seen` names those whose last socket
    in this process has closed, so that this process notes when.
    """

    joined: list[Session] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    changed: list[Session] = field(default_factory=list)
    arrived: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    idle: list[str] = field(default_factory=list)
    active: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any(vars(self).values())


class Roll:
    """Everybody who may be shown, by session and by person; hidden sessions never get in."""

    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self._by_person: dict[str, set[str]] = {}
        # As they were when last read out, so that who comes and goes between two batches is not spoken of.
        self._sessions_before: dict[str, Session | None] = {}
        self._people_before: dict[str, Status | None] = {}

    def put(self, session: Session) -> None:
        """Enter a session, or what has become of it."""
        if session.is_hidden:
            self.remove(session.id)
            return
        self._keep_before(session.id, session.user_id)
        self._sessions[session.id] = session
        self._by_person.setdefault(session.user_id, set()).add(session.id)

    def remove(self, session_id: str) -> None:
        """Strike a session out, if it is there."""
        session = self._sessions.get(session_id)
        if session is None:
            return
        self._keep_before(session_id, session.user_id)
        del self._sessions[session_id]
        others = self._by_person[session.user_id]
        others.discard(session_id)
        if not others:
            del self._by_person[session.user_id]

    def get(self, session_id: str) -> Session | None:
        """This session, if it may be shown."""
        return self._sessions.get(session_id)

    def sessions(self) -> list[Session]:
        """Every session that may be shown."""
        return list(self._sessions.values())

    def people(self) -> list[str]:
        """The ids of everybody who is here."""
        return list(self._by_person)

    def sessions_of(self, user_ids: Iterable[str]) -> list[Session]:
        """The sessions of these people."""
        return [self._sessions[id_] for user_id in user_ids for id_ in self._by_person.get(user_id, ())]

    def status(self, user_id: str) -> Status | None:
        """Idle on every device, or active on one; None is not here."""
        ids = self._by_person.get(user_id)
        if not ids:
            return None
        return Status.IDLE if all(self._sessions[id_].is_idle for id_ in ids) else Status.ACTIVE

    @property
    def is_read_out(self) -> bool:
        """Whether nothing was touched since the last time."""
        return not self._sessions_before

    def read_out(self) -> Changes:
        """What has changed since the last time."""
        changes = Changes()
        for session_id, session_before in self._sessions_before.items():
            _compare_session(changes, session_id, session_before, self._sessions.get(session_id))
        for user_id, status_before in self._people_before.items():
            _compare_person(changes, user_id, status_before, self.status(user_id))
        self._sessions_before.clear()
        self._people_before.clear()
        return changes

    def _keep_before(self, session_id: str, user_id: str) -> None:
        self._sessions_before.setdefault(session_id, self._sessions.get(session_id))
        if user_id not in self._people_before:
            self._people_before[user_id] = self.status(user_id)


def changed(session: Session, **values: Any) -> Session:
    """The session with those of the values that are given."""
    return replace(session, **{name: value for name, value in values.items() if value is not None})


def _compare_session(changes: Changes, session_id: str, before: Session | None, after: Session | None) -> None:
    if before is None and after is not None:
        changes.joined.append(after)
    elif before is not None and after is None:
        changes.left.append(session_id)
    elif after is not None and before != after:
        changes.changed.append(after)


def _compare_person(changes: Changes, user_id: str, before: Status | None, after: Status | None) -> None:
    if before == after:
        return
    if before is None:
        changes.arrived.append(user_id)
    if after is None:
        changes.gone.append(user_id)
    elif after is Status.IDLE:
        changes.idle.append(user_id)
    elif before is Status.IDLE:
        changes.active.append(user_id)
