"""Buttons that try a part of the house for real, and say how it went; the rooms above name theirs in the factory."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Flask, current_app
from flask_babel import gettext, lazy_gettext

from app import jobs
from app.db import db, insert_or_touch, new_id, now, transaction
from app.errors import NotFound
from app.monitoring import audit
from app.monitoring.models import Heartbeat

# A page waits this long; a worker that is well takes a job within a second.
PATIENCE_SECONDS = 4.0
LOOK_SECONDS = 0.1


@dataclass(frozen=True)
class Outcome:
    """How a trial went, in a sentence of the reader's language."""

    is_well: bool
    text: str


@dataclass(frozen=True)
class Trial:
    """What is written on the button and beside it, and what it does."""

    button: Any
    text: Any
    run: Callable[[], Outcome]


def init_app(app: Flask, trials: Mapping[str, Trial]) -> None:
    """Offer these, in this order, and a job for the worker."""
    app.extensions["trials"] = {**trials, "job": JOB}


def trials() -> dict[str, Trial]:
    """All that can be tried."""
    found: dict[str, Trial] = current_app.extensions["trials"]
    return found


def run(name: str) -> Outcome:
    """Try this, or NotFound."""
    found = trials().get(name)
    if found is None:
        raise NotFound
    # Before it: whatever a trial does, and however it ends, there is a line of it.
    audit.note("monitoring.try", part=name)
    return found.run()


def waited(is_done: Callable[[], bool]) -> float | None:
    """How many seconds it took until this was so; None if it was not within the reader's patience."""
    began = time.monotonic()
    while True:
        db.session.rollback()  # A fresh snapshot, and no connection that waits with us.
        if is_done():
            return time.monotonic() - began
        if time.monotonic() - began > PATIENCE_SECONDS:
            return None
        db.session.rollback()
        time.sleep(LOOK_SECONDS)


def answer_job(trial_id: str) -> None:
    """What the worker does: it writes down that it was here."""
    with transaction():
        # A row for each, as two may try at once; the heartbeats of yesterday are dropped, and it with them.
        insert_or_touch(Heartbeat, {"name": _row(trial_id)}, {"beat_at": now(), "details": {"host": platform.node()}})


def _row(trial_id: str) -> str:
    return f"trial:{trial_id}"


def _run_job() -> Outcome:
    trial_id = str(new_id())
    if not jobs.send_now("monitoring.answer", trial_id):
        return Outcome(False, gettext("The queue does not answer. Look at Redis."))

    seconds = waited(lambda: db.session.get(Heartbeat, _row(trial_id), populate_existing=True) is not None)
    if seconds is None:
        text = gettext("No worker took the job within %(seconds)d seconds. Is one running?", seconds=PATIENCE_SECONDS)
        return Outcome(False, text)
    row = db.session.get_one(Heartbeat, _row(trial_id))
    host = (row.details or {}).get("host", "?")
    return Outcome(
        True, gettext("The worker on %(host)s did the job %(ms)d ms later.", host=host, ms=round(seconds * 1000))
    )


JOB = Trial(
    lazy_gettext("Run a job"), lazy_gettext("Through the queue to a worker, and back by the database."), _run_job
)
