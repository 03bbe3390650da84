"""Celery: rows first, then a hint in the queue.

The truth of a job is a row that its room wrote. A message in the queue only carries the row's id, so losing one costs
time until beat sweeps the row up, and never the work.
"""

from __future__ import annotations

import logging
import time
from typing import Any

from celery import Celery, Task
from flask import Flask, current_app
from kombu.exceptions import OperationalError

import celeryconfig
from app.config import Config
from app.db import on_commit

log = logging.getLogger(__name__)

REST_SECONDS = 5


def init_app(app: Flask, config: Config) -> None:
    """Give the app its Celery; tasks run inside the app's context with a session of their own."""

    class AppTask(Task):  # type: ignore[type-arg]
        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            with app.app_context():
                return self.run(*args, **kwargs)

    celery: Celery[Any] = Celery("homeroom", task_cls=AppTask)
    celery.config_from_object(celeryconfig)
    celery.conf.update(celeryconfig.of(config))
    celery.set_default()
    app.extensions["celery"] = celery
    app.extensions["queue_rests_until"] = 0.0


def enqueue(task: str, *args: str) -> None:
    """Hint to a worker, once the transaction under way has committed, that the row with this id wants work."""
    on_commit(lambda: send_now(task, *args))


def send_now(task: str, *args: str) -> None:
    """Hint at once; for callers that have nothing to commit."""
    if time.monotonic() < current_app.extensions["queue_rests_until"]:
        return
    try:
        current_app.extensions["celery"].send_task(task, args=args, retry=False)
    except (OperationalError, OSError) as error:
        # Not one wait for each letter of a large chat: the row stands, and beat sweeps it up.
        current_app.extensions["queue_rests_until"] = time.monotonic() + REST_SECONDS
        log.warning("The queue does not answer; %s waits for the next sweep: %s", task, error)
