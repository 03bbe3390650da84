"""The outbox as the administrator's page, /health and Prometheus show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask_babel import lazy_gettext, ngettext
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy.exc import SQLAlchemyError

from app.mail import queries
from app.mail.models import LetterState
from app.monitoring.admin import Desk, Line


def line() -> Line:
    """How many letters wait, and how many were given up."""
    counts = queries.count_letters()
    n_waiting = counts.get(LetterState.PENDING, 0) + counts.get(LetterState.SENDING, 0)
    n_failed = counts.get(LetterState.FAILED, 0)
    return Line(
        title=lazy_gettext("Mail"),
        sentences=(
            ngettext("%(num)d letter waits.", "%(num)d letters wait.", n_waiting),
            ngettext("%(num)d letter could not be sent.", "%(num)d letters could not be sent.", n_failed),
        ),
        is_well=not n_failed,
        link="mail.letters",
    )


DESK = Desk(line)


def health() -> dict[str, Any]:
    """Whether letters go out: one that is overdue for long waits for a mail server, or for a worker."""
    try:
        outbox = queries.outbox()
    except SQLAlchemyError:
        return {"state": "away", "detail": "It cannot be known while the database does not answer."}
    about = {"waiting": outbox.n_waiting, "oldest_seconds": round(outbox.oldest_seconds, 1)}
    return {"state": "late" if outbox.n_late else "ok", **about}


def figures() -> Iterator[Metric]:
    """The letters that are not sent."""
    outbox = queries.outbox()
    letters = GaugeMetricFamily("homeroom_letters", "Letters that are not sent", labels=["state"])
    for state, n in (("waiting", outbox.n_waiting), ("late", outbox.n_late), ("failed", outbox.n_failed)):
        letters.add_metric([state], n)
    yield letters
    yield GaugeMetricFamily(
        "homeroom_letters_oldest_seconds", "How overdue the oldest letter is", value=outbox.oldest_seconds
    )


def n_waiting() -> float:
    """How many letters wait, for the charts."""
    return float(queries.count_waiting())
