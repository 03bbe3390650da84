"""The outbox as the administrator's page shows it."""

from __future__ import annotations

from flask_babel import lazy_gettext, ngettext

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
