"""Celery: rows first, then a hint in the queue.

The truth of a job is a row that its room wrote. A message in the queue only carries the row's id, so losing one costs
time until beat sweeps the row up, and never the work.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from celery import Celery, Task, signals
from celery.backends.redis import RedisBackend
from celery.exceptions import TimeLimitExceeded, WorkerLostError
from flask import Flask, current_app
from kombu.exceptions import OperationalError
from kombu.pools import producers

import celeryconfig
from app import embedded_queue, figures
from app.config import Config, current_config
from app.db import on_commit

log = logging.getLogger(__name__)

REST_SECONDS = 5
# A page waits this long for a queue that hangs; a worker, which has nothing better to do, waits longer.
PATIENCE_SECONDS = 1


class Heartbeat(logging.Filter):
    """Leaves out what the sweeps say every minute and oftener, so that the rest can be read."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno > logging.INFO or not any(
            name in record.getMessage() for name in ("mail.sweep", "files.sweep", "monitoring.sample")
        )


class Results(RedisBackend):
    """Results in Redis to look at; nobody here waits for one."""

    def on_task_call(self, producer: Any, task_id: str) -> None:
        """Celery would subscribe to each result and, after an outage, ask for a restart of the sender."""


def init_app(app: Flask, config: Config) -> None:
    """Give the app its Celery; tasks run inside the app's context with a session of their own."""

    class AppTask(Task):  # type: ignore[type-arg]
        house = app

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            with app.app_context():
                return self.run(*args, **kwargs)

    for name in ("celery.beat", "celery.worker.strategy", "celery.app.trace"):
        logging.getLogger(name).addFilter(Heartbeat())
    embedded_queue.register()
    celery: Celery[Any] = Celery("homeroom", task_cls=AppTask)
    celery.config_from_object(celeryconfig)
    celery.conf.update(celeryconfig.of(config))
    celery.loader.override_backends = {"redis": "app.jobs:Results", "rediss": "app.jobs:Results"}
    celery.set_default()
    app.extensions["celery"] = celery
    impatient = {"socket_timeout": PATIENCE_SECONDS, "max_retries": 0}
    app.extensions["queue"] = celery.connection_for_write(transport_options=impatient)
    app.extensions["queue_rests_until"] = 0.0


@dataclass(frozen=True)
class End:
    """How a job ended, how long it took and what it raised, as far as that is known: who is killed tells little."""

    task: str
    state: str
    seconds: float | None
    error: BaseException | None


_told: list[Callable[[Flask, End], None]] = []
_began: dict[str, float] = {}
_STATES = {"SUCCESS": "success", "RETRY": "retry"}


def on_end(listener: Callable[[Flask, End], None]) -> Callable[[Flask, End], None]:
    """Tell this one of every job that ends in this process, or that killed a process of this worker."""
    _told.append(listener)
    return listener


@signals.before_task_publish.connect(dispatch_uid="sent at")
def _note_time(headers: dict[str, Any] | None = None, **_: Any) -> None:
    """Write on the message when it was sent, so that the age of a queue can be read from its oldest one."""
    if headers is not None:
        headers["sent_at"] = time.time()


@signals.task_prerun.connect(dispatch_uid="figures")
def _note_begin(task_id: str = "", **_: Any) -> None:
    _began[task_id] = time.monotonic()


@signals.task_postrun.connect(dispatch_uid="figures")
def _count_task(task_id: str = "", task: Any = None, state: str | None = None, retval: Any = None, **_: Any) -> None:
    began_at = _began.pop(task_id, None)
    if began_at is not None and task is not None:
        seconds = time.monotonic() - began_at
        figures.TASK_SECONDS.labels(task.name).observe(seconds)
        error = retval if isinstance(retval, BaseException) else None
        _count_end(task, End(task.name, _STATES.get(state or "", "failure"), seconds, error))


@signals.task_failure.connect(dispatch_uid="figures of the lost")
def _count_lost(sender: Any = None, exception: BaseException | None = None, **_: Any) -> None:
    """What killed its process could not be counted there; its parent hears of it."""
    if isinstance(exception, WorkerLostError | TimeLimitExceeded):
        _count_end(sender, End(sender.name, "failure", None, exception))


def _count_end(task: Any, end: End) -> None:
    figures.TASKS.labels(end.task, end.state).inc()
    for listener in _told:
        listener(task.house, end)


def enqueue(task: str, *args: str) -> None:
    """Hint to a worker, once the transaction under way has committed, that the row with this id wants work."""
    on_commit(lambda: send_now(task, *args))


def send_now(task: str, *args: str) -> bool:
    """Hint at once, for callers that have nothing to commit, and tell whether the queue took it."""
    if time.monotonic() < current_app.extensions["queue_rests_until"]:
        return False
    try:
        with _senders().acquire(block=True) as producer:
            current_app.extensions["celery"].send_task(task, args=args, retry=False, producer=producer)
    except (OperationalError, OSError) as error:
        # Not one wait for each letter of a large chat: the row stands, and beat sweeps it up.
        current_app.extensions["queue_rests_until"] = time.monotonic() + REST_SECONDS
        log.warning("The queue does not answer; %s waits for the next sweep: %s", task, error)
        return False
    return True


def _senders() -> Any:
    """The pool of senders, looked up each time because Celery closes all pools in the processes that it forks."""
    pool = producers[current_app.extensions["queue"]]
    # One for each thread, so that nobody stands in line behind another's wait.
    most = current_config().web_threads
    if pool.limit != most:
        pool.limit = most
    return pool
