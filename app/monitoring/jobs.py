"""The queues, who works on them, and what is done again and again, as the administrator sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import current_app
from flask_babel import gettext, ngettext

from app import broker
from app.db import now
from app.monitoring import heartbeats
from app.monitoring.models import Heartbeat
from app.monitoring.queues import Queue, queues


@dataclass(frozen=True)
class Process:
    """A worker or beat: what it is, where it runs, when it was last seen, and how that is."""

    kind: str
    name: str
    beat: Heartbeat
    state: str
    about: str


@dataclass(frozen=True)
class Errand:
    """What beat has done again and again, and how often."""

    task: str
    schedule: str


@dataclass(frozen=True)
class Jobs:
    """The page about jobs; `queues` is None where the queue does not answer."""

    queues: Sequence[Queue] | None
    processes: Sequence[Process]
    errands: Sequence[Errand]


def jobs() -> Jobs:
    """All that is known without asking a worker, which may be busy."""
    try:
        found: list[Queue] | None = queues()
    except broker.AWAY:
        found = None
    alive = [_process(beat) for beat in heartbeats.everybody() if _kind(beat) in heartbeats.KINDS]
    return Jobs(found, alive, _errands())


def _kind(beat: Heartbeat) -> str:
    return beat.name.partition(":")[0]


def _process(beat: Heartbeat) -> Process:
    kind, _colon, name = beat.name.partition(":")
    seconds = (now() - beat.beat_at).total_seconds()
    late, away = heartbeats.LATE_SECONDS, heartbeats.AWAY_SECONDS
    state = "ok" if seconds < late else "late" if seconds < away else "away"
    details = beat.details or {}
    about = ", ".join(map(str, details.get("queues", ())))
    return Process(kind, name, beat, state, about)


def _errands() -> list[Errand]:
    table = current_app.extensions["celery"].conf.beat_schedule
    rows = [Errand(str(row["task"]), _in_words(row["schedule"])) for row in table.values()]
    return sorted(rows, key=lambda row: row.task)


def _in_words(schedule: Any) -> str:
    """Every so many seconds or minutes, or the time of the day or of the hour, in UTC."""
    if isinstance(schedule, int | float):
        seconds = int(schedule)
        if seconds % 60:
            return str(ngettext("every %(num)d second", "every %(num)d seconds", seconds))
        if seconds == 60:
            return str(gettext("every minute"))
        return str(ngettext("every %(num)d minute", "every %(num)d minutes", seconds // 60))
    hour, minute = str(schedule._orig_hour), int(schedule._orig_minute)  # noqa: SLF001  Celery keeps it there alone.
    if hour == "*":
        return str(gettext("every hour at minute %(num)d", num=minute))
    return str(gettext("every day at %(time)s UTC", time=f"{int(hour):02}:{minute:02}"))
