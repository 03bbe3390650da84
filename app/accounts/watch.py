"""Exports and erasures under way, as the administrator's page shows them."""

from __future__ import annotations

from typing import Any

from flask_babel import lazy_gettext, ngettext
from sqlalchemy import func, select

from app.accounts.personal_models import Erasure, Export, ExportState
from app.db import db
from app.monitoring.admin import Desk, Line

# Of the rooms that fail, this many are named.
NAMED = 3


def line() -> Line:
    """How many people wait for their data or are being erased, and what keeps that from getting done."""
    counts = dict(db.session.execute(select(Export.state, func.count()).group_by(Export.state)).all())
    n_waiting, n_failed = counts.get(ExportState.WAITING, 0), counts.get(ExportState.FAILED, 0)
    n_leaving = db.session.scalar(select(func.count()).where(Erasure.done_at.is_(None))) or 0
    stuck = (Erasure.done_at.is_(None), Erasure.n_failures > 0)
    n_stuck = db.session.scalar(select(func.count()).where(*stuck)) or 0
    sentences: list[Any] = [
        ngettext("%(num)d person waits for their data.", "%(num)d people wait for their data.", n_waiting),
        ngettext("%(num)d person is being erased.", "%(num)d people are being erased.", n_leaving),
    ]
    if n_failed:
        said = ngettext("%(num)d export could not be written.", "%(num)d exports could not be written.", n_failed)
        sentences.append(said)
    if n_stuck:
        said = ngettext(
            "%(num)d erasure fails and is tried again.", "%(num)d erasures fail and are tried again.", n_stuck
        )
        why = select(Erasure.last_error).where(*stuck).distinct().order_by(Erasure.last_error).limit(NAMED)
        sentences.extend((said, *(reason for reason in db.session.scalars(why) if reason)))
    return Line(title=lazy_gettext("Personal data"), sentences=tuple(sentences), is_well=not (n_failed or n_stuck))


DESK = Desk(line)
