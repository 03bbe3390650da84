"""How the periodic tasks went: the process that ran one writes down when it ended, how long it took and what it was.

There is a row of `heartbeats` for each, with the last run only.
"""

from __future__ import annotations

import logging
import time

from flask import Flask
from sqlalchemy import select

from app import jobs
from app.config import Config
from app.db import db
from app.monitoring.heartbeats import TASK, Pen, is_of, periodic
from app.monitoring.models import Heartbeat

log = logging.getLogger(__name__)

# The sweeps run every few seconds; nobody needs to know that to the second.
PAUSE_SECONDS = 60.0


class Diary:
    """Writes down how periodic tasks ended: each failure, and of successes that are no news one a minute."""

    def __init__(self, config: Config) -> None:
        self._pen = Pen(config)
        # What this process has written last of each task, and when.
        self._written: dict[str, tuple[str, float]] = {}
        self._is_well = True

    def note(self, end: jobs.End) -> None:
        """Write it down if that is worth it; whatever comes of it, the task is not disturbed."""
        if not self._is_news(end):
            return
        # An error's text may hold an address with a password, or what somebody wrote.
        error = None if end.error is None else type(end.error).__name__
        try:
            self._pen.write(f"{TASK}:{end.task}", {"seconds": end.seconds, "state": end.state, "error": error})
            self._written[end.task] = (end.state, time.monotonic())
            self._is_well = True
        except Exception as failure:  # noqa: BLE001  The task has ended, and may not fail by this.
            # Once, and not after each task of an outage.
            if self._is_well:
                log.warning("How tasks ended could not be written: %s", type(failure).__name__)
            self._is_well = False

    def _is_news(self, end: jobs.End) -> bool:
        state, written_at = self._written.get(end.task, ("", 0.0))
        return end.state == "failure" or end.state != state or time.monotonic() - written_at >= PAUSE_SECONDS


@jobs.on_end
def note(app: Flask, end: jobs.End) -> None:
    """Write down how a periodic task ended; one that will be tried again has not."""
    if end.state != "retry" and end.task in periodic(app):
        if "errands" not in app.extensions:
            app.extensions["errands"] = Diary(app.extensions["config"])
        app.extensions["errands"].note(end)


def notes() -> dict[str, Heartbeat]:
    """What is known of each periodic task, by its name."""
    rows = db.session.scalars(select(Heartbeat).where(is_of(TASK)))
    return {row.name.partition(":")[2]: row for row in rows}
