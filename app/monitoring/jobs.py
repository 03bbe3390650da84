"""The queues, who works on them, and what is done again and again, as the administrator sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import current_app
from flask_babel import format_decimal, gettext, ngettext

from app import broker
from app.db import now
from app.monitoring import errands, heartbeats
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
    """What beat has done again and again, and how often; `last` is None until it is known how it went."""

    task: str
    schedule: str
    last: Run | None


@dataclass(frozen=True)
class Run:
    """When an errand last ended, how long it took in words, and whether it failed with which kind of error."""

    ended_at: datetime
    took: str
    has_failed: bool
    error: str


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
    return Jobs(found, [_process(beat) for beat in heartbeats.everybody()], _errands())


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
    notes = errands.notes()
    rows = [
        Errand(str(row["task"]), _in_words(row["schedule"]), _run(notes.get(row["task"]))) for row in table.values()
    ]
    return sorted(rows, key=lambda row: row.task)


def _run(note: Heartbeat | None) -> Run | None:
    if note is None:
        return None
    details = note.details or {}
    return Run(
        note.beat_at, _took(details.get("seconds")), details.get("state") == "failure", details.get("error") or ""
    )


def _took(seconds: float | None) -> str:
    """Nothing where it is not known."""
    if seconds is None:
        return ""
    if seconds < 1:
        return str(gettext("%(num)d ms", num=round(seconds * 1000)))
    return str(gettext("%(num)s s", num=format_decimal(seconds, format="#,##0.#")))


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
