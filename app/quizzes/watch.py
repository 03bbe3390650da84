"""What waits to be graded, as Prometheus and the administrator's page show it."""

from __future__ import annotations

from collections.abc import Iterator

from flask_babel import lazy_gettext, ngettext
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import func, select

from app.db import db, now
from app.monitoring.admin import Desk, Line
from app.quizzes.models import Attempt, AttemptState

# A worker takes them within seconds.
LATE_SECONDS = 300


def figures() -> Iterator[Metric]:
    """Attempts that have been submitted and that no worker has graded yet."""
    n_waiting, seconds = _waiting()
    for name, what, value in (
        ("homeroom_attempts_waiting", "Attempts at quizzes that wait to be graded", n_waiting),
        ("homeroom_attempts_waiting_oldest_seconds", "How long the oldest of them has waited", seconds),
    ):
        yield GaugeMetricFamily(name, what, value=value)


def line() -> Line:
    """How many attempts wait, and for how long."""
    n_waiting, seconds = _waiting()
    sentences = [ngettext("%(num)d attempt waits to be graded.", "%(num)d attempts wait to be graded.", n_waiting)]
    if n_waiting:
        minutes = round(seconds / 60)
        sentences.append(
            ngettext("The oldest has waited for %(num)d minute.", "The oldest has waited for %(num)d minutes.", minutes)
        )
    return Line(title=lazy_gettext("Grading"), sentences=tuple(sentences), is_well=seconds < LATE_SECONDS)


def _waiting() -> tuple[int, float]:
    """How many attempts no worker has graded, and for how many seconds the oldest has waited."""
    query = select(func.count(), func.min(Attempt.submitted_at)).where(Attempt.state == AttemptState.SUBMITTED)
    n_waiting, oldest = db.session.execute(query).one()
    return n_waiting, max(0.0, (now() - oldest).total_seconds()) if oldest else 0.0


DESK = Desk(line)
