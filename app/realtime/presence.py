"""Who is here: the sockets of this process, and a mirror of those of each other process.

Processes tell each other by the doorbell alone, which may lose, double and reorder what it carries. So each numbers
its news, beats every ten seconds, and gives its whole list to whoever noticed a gap. Nothing grows with the square of
the people: a change costs its own size, once for each process and once for each who listens.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from app.realtime.mirrors import Mirrors
from app.realtime.sessions import Changes, Roll, Session, Status, changed

BEAT_SECONDS = 10
# Four batches a second at most, whatever happens.
BATCH_SECONDS = 0.25
# Who reloads a page leaves and comes within this; told together, nobody sees them go.
GATHER_SECONDS = 0.05
log = logging.getLogger(__name__)

Body = Mapping[str, Any]
Listener = Callable[[Changes], None]
Look = Callable[[list[Session]], None]
Later = Callable[[float, Callable[[], None]], None]


class Bell(Protocol):
    """What presence needs of the doorbell."""

    process: str
    is_shared: bool
    is_up: bool

    def ring(self, kind: str, body: dict[str, Any]) -> None: ...
    def listen(self, kind: str, handler: Callable[[dict[str, Any]], None]) -> None: ...


def _by_timer(seconds: float, action: Callable[[], None]) -> None:
    timer = threading.Timer(seconds, action)
    timer.daemon = True
    timer.name = "presence"
    timer.start()


def _call(listener: Callable[[Any], None], news: Any) -> None:
    try:
        listener(news)
    except Exception:
        # One listener's trouble is not the others': they all live by this one call.
        log.exception("Who is here could not be told to %r", listener)


class Presence:
    """The registry of one process; every method may be called from any thread."""

    def __init__(
        self, doorbell: Bell, *, clock: Callable[[], float] = time.monotonic, later: Later = _by_timer
    ) -> None:
        self._bell = doorbell
        self._clock = clock
        self._later = later
        self._lock = threading.RLock()
        # Held while a batch is told, so that listeners hear one after the other, in order.
        self._telling = threading.RLock()
        self._roll = Roll()
        self._own: dict[str, Session] = {}
        self._own_people: Counter[str] = Counter()
        self._own_told: set[str] = set()
        self._own_n = 0
        self._departed: set[str] = set()
        self._mirrors = Mirrors(self._roll, self._ask)
        self._listeners: list[Listener] = []
        self._looks: list[Look] = []
        self._is_batch_due = False
        self._told_at = float("-inf")
        self._beat_at = float("-inf")
        self._ticked_at = clock()
        self._was_deaf = True
        self._is_asked = False
        doorbell.listen("presence", self._hear_news)
        doorbell.listen("presence.ask", self._hear_question)
        doorbell.listen("presence.person", self._hear_of_person)

    # The sockets of this process.

    def arrive(self, session: Session) -> None:
        """A socket has opened here."""
        with self._lock:
            self._own[session.id] = session
            self._own_people[session.user_id] += 1
            self._roll.put(session)
            self._batch()

    def depart(self, session_id: str) -> None:
        """A socket has closed here; saying so twice does no harm."""
        with self._lock:
            session = self._own.pop(session_id, None)
            if session is None:
                return
            self._own_people[session.user_id] -= 1
            if not self._own_people[session.user_id]:
                del self._own_people[session.user_id]
                self._departed.add(session.user_id)
            self._roll.remove(session_id)
            self._batch()

    def change(self, session_id: str, *, is_idle: bool | None = None, is_hidden: bool | None = None) -> None:
        """The person at this socket fell idle or came back, or wishes to be invisible or seen."""
        with self._lock:
            session = self._own.get(session_id)
            if session is not None:
                self._change_own(session, is_idle=is_idle, is_hidden=is_hidden)

    def change_person(self, user_id: str, *, user: Body | None = None, is_hidden: bool | None = None) -> None:
        """Show this person from now on so, at all their sockets, in every process."""
        wishes = {"user": user, "is_hidden": is_hidden}
        self._change_person(user_id, wishes)
        self._ring("presence.person", {"user_id": user_id, "wishes": wishes})

    def hide_as_wished(self, wishes: Mapping[str, bool]) -> None:
        """Hide or show the sockets of this process as these people wish, where they are not shown so already."""
        with self._lock:
            for session in list(self._own.values()):
                wish = wishes.get(session.user_id, session.is_hidden)
                if wish != session.is_hidden:
                    self._change_own(session, is_hidden=wish)

    # Who is here.

    def sessions(self) -> list[Session]:
        """All sessions, of all processes, that may be shown."""
        with self._lock:
            return self._roll.sessions()

    def sessions_of(self, user_ids: Iterable[str]) -> list[Session]:
        """The sessions of these people that may be shown."""
        with self._lock:
            return self._roll.sessions_of(user_ids)

    def people(self) -> list[str]:
        """The ids of everybody who is here and may be shown."""
        with self._lock:
            return self._roll.people()

    def is_online(self, user_id: str) -> bool:
        """Whether this person has a socket open somewhere and may be shown."""
        with self._lock:
            return self._roll.status(user_id) is not None

    def status(self, user_ids: Iterable[str]) -> dict[str, Status]:
        """How present these people are; who is not here is left out."""
        with self._lock:
            found = ((user_id, self._roll.status(user_id)) for user_id in user_ids)
            return {user_id: status for user_id, status in found if status is not None}

    def on_change(self, listener: Listener) -> None:
        """Call the listener with each batch, in order, at most four times a second; it must be quick."""
        with self._telling:
            self._listeners.append(listener)

    def look(self, then: Look) -> None:
        """Call `then` with all sessions right after the next batch: all that comes later is in the batches after it."""
        with self._lock:
            self._looks.append(then)
            self._batch()

    # What the keeper does.

    def tick(self) -> None:
        """Beat, forget who fell silent, ask again for what was missed; to be called every second."""
        with self._lock:
            now = self._clock()
            self._listen_around(now)
            self._forget_silent(now)
            self._mirrors.ask_again(now)
        if self._is_asked:
            self._answer()
        with self._lock:
            if now - self._beat_at >= BEAT_SECONDS:
                self._beat_at = now
                self._ring("presence", {"process": self._bell.process, "n": self._own_n})

    def close(self) -> None:
        """Let all sockets of this process depart, and tell it, because the process ends."""
        with self._lock:
            for session_id in list(self._own):
                self.depart(session_id)
        self.flush()

    def flush(self) -> None:
        """Tell now what has changed, to the other processes and to who listens here."""
        with self._telling:
            with self._lock:
                self._is_batch_due = False
                self._told_at = self._clock()
                changes = self._take()
                self._tell_others(changes)
                looks, self._looks = self._looks, []
                sessions = self._roll.sessions() if looks else []
            if changes:
                for listener in self._listeners:
                    _call(listener, changes)
            for look in looks:
                _call(look, sessions)

    # Batches.

    def _batch(self) -> None:
        """Have what just changed told soon; what changes until then goes along."""
        if self._is_batch_due:
            return
        wait = max(GATHER_SECONDS, self._told_at + BATCH_SECONDS - self._clock())
        self._later(wait, self.flush)
        self._is_batch_due = True

    def _take(self) -> Changes:
        changes = self._roll.read_out()
        # Who reloads a page departs and arrives at once; they were not last seen, they are here.
        changes.seen.extend(sorted(self._departed - self._own_people.keys()))
        self._departed.clear()
        return changes

    def _tell_others(self, changes: Changes) -> None:
        joined = [session for session in changes.joined if session.id in self._own]
        turned = [session for session in changes.changed if session.id in self._own]
        left = [session_id for session_id in changes.left if session_id in self._own_told]
        if not (joined or turned or left):
            return
        self._own_n += 1
        self._own_told.update(session.id for session in joined)
        self._own_told.difference_update(left)
        news = {
            "joined": [session.as_dict() for session in joined],
            "left": left,
            "changed": [session.as_dict() for session in turned],
        }
        self._ring("presence", {"process": self._bell.process, "n": self._own_n, **news})

    def _change_own(self, session: Session, **values: Any) -> None:
        session = changed(session, **values)
        self._own[session.id] = session
        self._roll.put(session)
        self._batch()

    def _change_person(self, user_id: str, wishes: Body) -> None:
        with self._lock:
            if user_id in self._own_people:
                for session in [session for session in self._own.values() if session.user_id == user_id]:
                    self._change_own(session, **wishes)

    # The other processes.

    def _hear_of_person(self, body: Body) -> None:
        self._change_person(body["user_id"], body["wishes"])

    def _hear_question(self, body: Body) -> None:
        if body["process"] in {None, self._bell.process}:
            self._is_asked = True

    def _hear_news(self, body: Body) -> None:
        if body["process"] == self._bell.process:
            return
        with self._lock:
            self._mirrors.hear(body, self._clock())
            if not self._roll.is_read_out:
                self._batch()

    def _answer(self) -> None:
        """Give the whole list; what was not told yet comes with the next news."""
        with self._lock:
            self._is_asked = False
            own = [session for session_id in self._own_told if (session := self._roll.get(session_id))]
            sessions = [session.as_dict() for session in own]
            self._ring("presence", {"process": self._bell.process, "n": self._own_n, "sessions": sessions})

    def _listen_around(self, now: float) -> None:
        """Take nobody for silent whom this process could not hear, and ask everybody once it hears again."""
        is_late = now - self._ticked_at >= BEAT_SECONDS  # It was itself asleep, and its mail waits.
        self._ticked_at = now
        if is_late or not self._bell.is_up:
            self._was_deaf = True
            self._mirrors.excuse(now)
        elif self._was_deaf:
            self._was_deaf = False
            self._ask(None)

    def _forget_silent(self, now: float) -> None:
        lost = self._mirrors.forget_silent(now)
        if not lost:
            return
        # One of the survivors notes it, not all.
        if self._bell.process == min([self._bell.process, *self._mirrors.processes()]):
            self._departed.update(session.user_id for session in lost)
        self._batch()

    def _ask(self, process: str | None) -> None:
        self._ring("presence.ask", {"process": process})

    def _ring(self, kind: str, body: dict[str, Any]) -> None:
        if self._bell.is_shared:
            self._bell.ring(kind, body)
