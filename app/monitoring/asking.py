"""Asks many at once and waits for none of them long: what has not answered in time is left behind.

They ask the database over connections of their own: the app's may all be in use, and pages need them.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import sqlalchemy
from flask import Flask
from flask_sqlalchemy.session import Session

from app.config import Config
from app.db import connect_arguments, db

log = logging.getLogger(__name__)

Found = TypeVar("Found")

ANSWER_SECONDS = 1.2
# So long a question may hang before it is asked anew; so many hang at the most.
GIVEN_UP_SECONDS = 30.0
MOST_GIVEN_UP = 3
SHARED_SECONDS = 1.0


@dataclass(frozen=True)
class Answer(Generic[Found]):
    """What one of them said, after how long; or why it said nothing."""

    found: Found | None = None
    error: Exception | None = None
    seconds: float = 0.0


class OwnSession(Session):
    """A session over this engine alone, in place of the app's."""

    def __init__(self, engine: sqlalchemy.Engine) -> None:
        super().__init__(db)
        self._engine = engine

    def get_bind(self, *_arguments: Any, **_options: Any) -> sqlalchemy.Engine:
        return self._engine


class Asking(Generic[Found]):
    """One time that a question was asked."""

    def __init__(self) -> None:
        self.began_at = time.monotonic()
        self.is_over = threading.Event()
        self.answer: Answer[Found] = Answer()

    def end(self, answer: Answer[Found]) -> None:
        """This is the answer."""
        self.answer = answer
        self.is_over.set()


class Question(Generic[Found]):
    """One that is asked; while it has not answered it is seldom asked again, so that no threads pile up behind it."""

    def __init__(self, app: Flask, name: str, ask: Callable[[], Found]) -> None:
        self._app, self._name, self._ask = app, name, ask
        self._latest: Asking[Found] | None = None
        self._given_up: list[Asking[Found]] = []

    def begin(self) -> None:
        """Ask in a thread of its own, unless it still thinks about the last time."""
        if self._latest is not None and not self._latest.is_over.is_set() and not self._give_up(self._latest):
            return
        asking = self._latest = Asking()
        try:
            threading.Thread(target=self._run, args=(asking,), name=f"asks {self._name}", daemon=True).start()
        except RuntimeError as error:  # There is no room for one more; the next time there may be.
            asking.end(Answer(error=error))

    def answer(self, until: float) -> Answer[Found]:
        """What it said, or that it says nothing."""
        asking = self._latest
        if asking is None:
            return Answer()
        if asking.is_over.wait(max(0.0, until - time.monotonic())):
            return asking.answer
        return Answer(error=TimeoutError(), seconds=time.monotonic() - asking.began_at)

    def _give_up(self, asking: Asking[Found]) -> bool:
        """Wait no more for what hangs, a connection whose other end is gone: a new one may be answered at once."""
        self._given_up = [one for one in self._given_up if not one.is_over.is_set()]
        if time.monotonic() - asking.began_at < GIVEN_UP_SECONDS or len(self._given_up) >= MOST_GIVEN_UP:
            return False
        self._given_up.append(asking)
        log.warning("%s has hung for %.0f s; it is asked anew.", self._name, GIVEN_UP_SECONDS)
        return True

    def _run(self, asking: Asking[Found]) -> None:
        started = time.monotonic()
        try:
            with self._app.app_context():
                db.session.registry.set(OwnSession(_engine(self._app)))
                found = self._ask()
        except Exception as error:  # noqa: BLE001  Whatever keeps it from answering is the answer.
            asking.end(Answer(error=error, seconds=time.monotonic() - started))
            log.info("%s does not say how it is: %s", self._name, type(error).__name__)
        else:
            asking.end(Answer(found, seconds=time.monotonic() - started))


class Round(Generic[Found]):
    """All of them asked together; who asks within the same second is given the same answers."""

    def __init__(self, app: Flask, asks: Mapping[str, Callable[[], Found]]) -> None:
        self._questions = {name: Question(app, name, ask) for name, ask in asks.items()}
        self._lock = threading.Lock()
        self._asked_at = float("-inf")
        self._until: float | None = None
        self._answers: dict[str, Answer[Found]] = {}

    def begin(self) -> None:
        """Ask already, for who wants to know in a moment, after something else."""
        # Somebody who holds the lock is asking.
        if self._lock.acquire(blocking=False):
            try:
                self._begin()
            finally:
                self._lock.release()

    def answers(self) -> dict[str, Answer[Found]]:
        """What each said."""
        with self._lock:
            until = self._begin()
            if until is not None:
                self._answers = {name: question.answer(until) for name, question in self._questions.items()}
                self._asked_at = time.monotonic()
                self._until = None
            return self._answers

    def forget(self) -> None:
        """Ask anew the next time, however soon that is."""
        self._asked_at = float("-inf")

    def _begin(self) -> float | None:
        """Until when to wait for answers; None where those of a moment ago will do."""
        now = time.monotonic()
        if self._until is not None and now < self._until + SHARED_SECONDS:
            return self._until
        if now < self._asked_at + SHARED_SECONDS:
            return None
        for question in self._questions.values():
            question.begin()
        self._until = now + ANSWER_SECONDS
        return self._until


def _engine(app: Flask) -> sqlalchemy.Engine:
    """Opens a connection for each question, and keeps none."""
    if "asking" not in app.extensions:
        config: Config = app.extensions["config"]
        app.extensions["asking"] = sqlalchemy.create_engine(
            config.database_url,
            poolclass=sqlalchemy.NullPool,
            connect_args=connect_arguments(config),
            hide_parameters=True,
        )
    found: sqlalchemy.Engine = app.extensions["asking"]
    return found
