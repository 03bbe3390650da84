"""Who is alive: a worker and beat write so into the database every ten seconds, whatever they are doing.

A thread of its own writes it, over a connection of its own: a worker that waits for its broker is alive, too.
"""

from __future__ import annotations

import logging
import os
import platform
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import sqlalchemy
from celery import bootsteps, signals
from celery.beat import PersistentScheduler
from flask import Flask, current_app
from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import SQLAlchemyError

from app.config import Config
from app.db import connect_arguments, count_changed, db, now
from app.monitoring.models import Heartbeat

log = logging.getLogger(__name__)

WORKER, BEAT = "worker", "beat"
KINDS = (WORKER, BEAT)
# Its rows say how the periodic tasks went: see errands.py.
TASK = "task"
BEAT_SECONDS = 10.0
# Four beats missed are a worker that may be dead; twelve are one that is.
LATE_SECONDS, AWAY_SECONDS = 40.0, 120.0
# So long is shown who has gone.
KEPT = timedelta(days=1)
# A database that hangs delays no process for longer.
FORK_SECONDS = 5.0

Details = dict[str, Any]


class _Stillness(threading.local):
    """Forks no process while a heart writes.

    The new one would have every lock that the database's driver holds in that moment, and nobody who lets go of it.
    """

    writing = threading.Lock()
    is_ours = False

    def before_fork(self) -> None:
        self.is_ours = self.writing.acquire(timeout=FORK_SECONDS)

    def after_fork(self) -> None:
        if self.is_ours:
            self.writing.release()

    def in_child(self) -> None:
        _Stillness.writing = threading.Lock()


_stillness = _Stillness()
os.register_at_fork(
    before=_stillness.before_fork, after_in_parent=_stillness.after_fork, after_in_child=_stillness.in_child
)


class Pen:
    """Writes a row in a transaction of its own, over a connection that is opened for it alone."""

    def __init__(self, config: Config) -> None:
        self._insert = sqlite_insert if config.is_sqlite else postgresql_insert
        # Nothing is kept open between two rows: a worker forks, and an open connection is no good in two processes.
        self._engine = sqlalchemy.create_engine(
            config.database_url, poolclass=sqlalchemy.NullPool, connect_args=connect_arguments(config)
        )

    def write(self, name: str, details: Details) -> None:
        """Write down this of now, in place of what was there."""
        fresh = {"beat_at": now(), "details": details}
        with self._engine.begin() as connection:
            statement = self._insert(Heartbeat).values(name=name, **fresh)
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=fresh))

    def erase(self, name: str) -> None:
        """Take the row away."""
        with self._engine.begin() as connection:
            connection.execute(delete(Heartbeat).where(Heartbeat.name == name))


class Heart:
    """Writes every ten seconds that this process is alive, and what it says of itself."""

    def __init__(self, config: Config, kind: str, tell: Callable[[], Details] = dict) -> None:
        self.name = f"{kind}:{platform.node()}:{os.getpid()}"
        self._tell = tell
        self._pen = Pen(config)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heart", daemon=True)
        self._is_well = True

    def start(self) -> None:
        """Begin to beat."""
        self._thread.start()

    def stop(self) -> None:
        """Say goodbye, so that nobody waits for this one."""
        self._is_over.set()
        if self._thread.is_alive():
            self._thread.join(5)
        try:
            self._pen.erase(self.name)
        except SQLAlchemyError:
            log.info("%s ends without a goodbye, the database does not answer", self.name)

    def beat(self) -> None:
        """Write it once."""
        with _stillness.writing:
            self._pen.write(self.name, self._tell())

    def _run(self) -> None:
        while not self._is_over.is_set():
            try:
                self.beat()
                self._is_well = True
            except Exception as error:  # noqa: BLE001  Nothing may stop a heart.
                # Once, and not every ten seconds of an outage.
                if self._is_well:
                    log.warning("The heartbeat could not be written: %s", type(error).__name__)
                self._is_well = False
            self._is_over.wait(BEAT_SECONDS)


class Clock(PersistentScheduler):
    """Celery's own scheduler, which remembers when it last turned."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.turned_at = time.monotonic()
        super().__init__(*arguments, **options)

    def tick(self, *arguments: Any, **options: Any) -> Any:
        """One turn; it hangs where the queue does not answer."""
        self.turned_at = time.monotonic()
        self._come_back()
        return super().tick(*arguments, **options)

    def _come_back(self) -> None:
        """Where the clock was put back, nothing waits for the hour in which it was last done to come again."""
        for entry in self.schedule.values():
            at = entry.default_now()
            if entry.last_run_at is not None and entry.last_run_at > at:
                entry.last_run_at = at
                self._heap = None  # It is made anew.

    def close(self) -> None:
        """The end of beat."""
        super().close()
        self.at_end()

    def at_end(self) -> None:
        """What is done then, as long as nobody has anything to do."""

    def waits_since(self) -> float:
        """How long the present turn has been going on."""
        return time.monotonic() - self.turned_at


def keep(app: Flask) -> None:
    """Have this process's worker or beat show that it is alive; Celery says which of them it is."""
    config: Config = app.extensions["config"]

    class WorkersHeart(bootsteps.StartStopStep):
        """Beats from when all that is forked is there until the worker ends."""

        # Celery starts what does not require each other in any order.
        requires = ("celery.worker.components:Pool", "celery.worker.components:Beat")

        def start(self, worker: Any) -> None:
            self.heart = Heart(config, WORKER, lambda: _about_worker(worker))
            self.heart.start()

        def stop(self, _worker: Any) -> None:
            self.heart.stop()

        def terminate(self, _worker: Any) -> None:
            self.heart.stop()

    def beat(sender: Any, **_: Any) -> None:
        heart = Heart(config, BEAT, lambda: {"waits_seconds": round(sender.scheduler.waits_since())})
        sender.scheduler.at_end = heart.stop
        heart.start()

    app.extensions["celery"].steps["worker"].add(WorkersHeart)
    # Celery keeps weak references otherwise, and this function has no other owner. A worker's own beat says it, too.
    signals.beat_init.connect(beat, weak=False, dispatch_uid="heart")


def _about_worker(worker: Any) -> Details:
    queues = sorted(str(name) for name in worker.app.amqp.queues.consume_from)
    return {"queues": queues, "concurrency": worker.concurrency}


def everybody() -> list[Heartbeat]:
    """All workers and beats of the last day, the youngest beat first."""
    query = select(Heartbeat).where(or_(*map(is_of, KINDS)))
    return list(db.session.scalars(query.order_by(Heartbeat.beat_at.desc())))


def is_of(kind: str) -> ColumnElement[bool]:
    """True of the rows of this kind."""
    return Heartbeat.name.startswith(f"{kind}:", autoescape=True)


def periodic(app: Flask) -> set[str]:
    """The names of the tasks that beat sends again and again."""
    return {str(row["task"]) for row in app.extensions["celery"].conf.beat_schedule.values()}


def age(kind: str) -> float | None:
    """How many seconds ago one of this kind was last seen alive; None if that is longer than a day, or never was."""
    last = youngest(kind)
    return None if last is None else max(0.0, (now() - last.beat_at).total_seconds())


def youngest(kind: str) -> Heartbeat | None:
    """The one of this kind that was last seen alive."""
    # Who is ahead of our clock was alive before it was put back; whoever still is has written the new time since.
    is_possible = Heartbeat.beat_at < now() + timedelta(seconds=LATE_SECONDS)
    query = select(Heartbeat).where(is_of(kind), is_possible)
    return db.session.scalar(query.order_by(Heartbeat.beat_at.desc()).limit(1))


def health(kind: str) -> dict[str, Any]:
    """Whether one of this kind is alive, as /health says it."""
    try:
        last = youngest(kind)
    except SQLAlchemyError:
        return {"state": "away", "detail": "It cannot be known while the database does not answer."}
    if last is None:
        return {"state": "away", "detail": "None is running."}
    seconds = (now() - last.beat_at).total_seconds()
    about = {"last_seen": last.beat_at.isoformat(), "age_seconds": max(0, round(seconds))}
    if seconds >= LATE_SECONDS:
        return {"state": "late" if seconds < AWAY_SECONDS else "away", **about}
    if (last.details or {}).get("waits_seconds", 0) > LATE_SECONDS:
        return {"state": "late", **about, "detail": "It is alive and waits for the queue."}
    return {"state": "ok", **about}


def clean() -> int:
    """Forget who has been gone for a day, and tasks that are periodic no more, in the transaction under way.

    Answers how many. A task that is still periodic is remembered: those of the night are a day apart.
    """
    kept = [f"{TASK}:{name}" for name in periodic(current_app)]
    is_over = or_(is_of(TASK), Heartbeat.beat_at < now() - KEPT)
    return count_changed(delete(Heartbeat).where(is_over, Heartbeat.name.not_in(kept)))
