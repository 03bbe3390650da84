"""Reads of the outbox."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import defer

from app.db import db, now
from app.errors import NotFound
from app.mail.models import Letter, LetterState

WAITING = (LetterState.PENDING, LetterState.SENDING)


def letter(letter_id: UUID) -> Letter:
    """This letter, or NotFound."""
    found = db.session.get(Letter, letter_id)
    if found is None:
        raise NotFound
    return found


def recent_letters(
    *, before: UUID | None = None, states: Collection[str] = (), text: str = "", limit: int = 50
) -> list[Letter]:
    """The newest letters, or those before one, newest first; of these states, and to whom the text says, if any."""
    # A letter's text is long, and a list does not show it.
    query = select(Letter).options(defer(Letter.text), defer(Letter.html)).order_by(Letter.id.desc()).limit(limit)
    if states:
        query = query.where(Letter.state.in_(states))
    if text:
        query = query.where(func.lower(Letter.to_address).contains(text.lower(), autoescape=True))
    if before is not None:
        query = query.where(Letter.id < before)
    return list(db.session.scalars(query))


def letters_of(user_id: UUID) -> list[Letter]:
    """The letters of the last month to this person, the first one first."""
    return list(db.session.scalars(select(Letter).where(Letter.user_id == user_id).order_by(Letter.id)))


def due_letters(at: datetime, *, hinted_before: datetime, limit: int = 500) -> list[UUID]:
    """The ids of letters that somebody should take now and that no recent hint names, the longest waiting first."""
    query = (
        select(Letter.id)
        .where(Letter.state.in_(WAITING), Letter.due_at <= at)
        .where(or_(Letter.hinted_at.is_(None), Letter.hinted_at < hinted_before))
        .order_by(Letter.due_at)
        .limit(limit)
    )
    return list(db.session.scalars(query))


def count_letters() -> dict[str, int]:
    """How many letters there are in each state but the last: those that went out are not worth counting."""
    unsent = Letter.state.in_((*WAITING, LetterState.FAILED))
    return dict(db.session.execute(select(Letter.state, func.count()).where(unsent).group_by(Letter.state)).all())


def count_waiting() -> int:
    """How many letters are not on their way yet."""
    return db.session.scalar(select(func.count()).where(Letter.state.in_(WAITING))) or 0


# A letter that nobody has taken for so long has been forgotten, or nobody is there to take it.
LATE = timedelta(minutes=5)


@dataclass(frozen=True)
class Outbox:
    """How many letters wait, how many of them nobody takes, how many were given up; how overdue the oldest is."""

    n_waiting: int
    n_late: int
    n_failed: int
    oldest_seconds: float


def outbox() -> Outbox:
    """How the outbox is doing."""
    at = now()
    late = func.count().filter(Letter.due_at < at - LATE)
    n_waiting, n_late, due_at = db.session.execute(
        select(func.count(), late, func.min(Letter.due_at)).where(Letter.state.in_(WAITING))
    ).one()
    n_failed = db.session.scalar(select(func.count()).where(Letter.state == LetterState.FAILED)) or 0
    return Outbox(n_waiting, n_late, n_failed, max(0.0, (at - due_at).total_seconds()) if due_at else 0.0)
