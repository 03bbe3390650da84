"""Reads of the outbox."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select

from app.db import db
from app.errors import NotFound
from app.mail.models import Letter, LetterState


def letter(letter_id: UUID) -> Letter:
    """This letter, or NotFound."""
    found = db.session.get(Letter, letter_id)
    if found is None:
        raise NotFound
    return found


def recent_letters(*, before: UUID | None = None, limit: int = 50) -> list[Letter]:
    """The newest letters, or those before one, newest first."""
    query = select(Letter).order_by(Letter.id.desc()).limit(limit)
    if before is not None:
        query = query.where(Letter.id < before)
    return list(db.session.scalars(query))


def due_letters(at: datetime, *, hinted_before: datetime, limit: int = 500) -> list[UUID]:
    """The ids of letters that somebody should take now and that no recent hint names, the longest waiting first."""
    query = (
        select(Letter.id)
        .where(Letter.state.in_((LetterState.PENDING, LetterState.SENDING)), Letter.due_at <= at)
        .where(or_(Letter.hinted_at.is_(None), Letter.hinted_at < hinted_before))
        .order_by(Letter.due_at)
        .limit(limit)
    )
    return list(db.session.scalars(query))


def count_letters() -> dict[str, int]:
    """How many letters there are in each state."""
    rows = db.session.execute(select(Letter.state, func.count()).group_by(Letter.state))
    return dict(rows.all())
