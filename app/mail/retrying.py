"""Trying letters again: those that were given up, and those that wait for their next try."""

from __future__ import annotations

from uuid import UUID

from flask_babel import lazy_gettext
from sqlalchemy import ColumnElement, func, select, update

from app import jobs
from app.db import count_changed, db, now, transaction
from app.errors import Conflict
from app.mail import queries
from app.mail.models import Letter, LetterState
from app.mail.service import HINT_TIME
from app.monitoring import audit

# So many at once are hinted at; beat's sweep takes care of whatever hint is lost.
MOST_AT_ONCE = 500


class LetterEmptied(Conflict):
    """Its text was secret, and went when the letter was given up."""

    message = lazy_gettext("The text of this letter is gone, because it was secret. Send the person a new one.")


def retry(letter_id: UUID) -> bool:
    """Try this letter now, and tell whether there was anything to do: one on its way or sent stays as it is."""
    letter = queries.letter(letter_id)
    if letter.state == LetterState.FAILED and _was_emptied(letter):
        raise LetterEmptied
    with transaction():
        is_changed = _put_back(Letter.id == letter_id, [letter_id])
        if is_changed:
            audit.note("mail.retry", target=("letter", letter_id, ""))
    return bool(is_changed)


def retry_all() -> int:
    """Try the letters that were given up, so many at once, and tell how many."""
    chosen = select(Letter.id).where(_given_up()).order_by(Letter.id).limit(MOST_AT_ONCE)
    with transaction():
        ids = list(db.session.scalars(chosen))
        n_letters = _put_back(Letter.id.in_(ids), ids)
        if n_letters:
            audit.note("mail.retry_all", n_letters=n_letters)
    return n_letters


def count_given_up() -> int:
    """How many letters retry_all() would try again."""
    chosen = select(Letter.id).where(_given_up()).limit(MOST_AT_ONCE).subquery()
    return db.session.scalar(select(func.count()).select_from(chosen)) or 0


def _put_back(these: ColumnElement[bool], ids: list[UUID]) -> int:
    """As if they had just been written; a letter that a worker holds is left to it."""
    at = now()
    waits = (Letter.state == LetterState.PENDING) & (Letter.due_at > at + HINT_TIME)
    fresh = {"state": LetterState.PENDING, "attempts": 0, "due_at": at, "hinted_at": None}
    n_letters = count_changed(update(Letter).where(these, _given_up() | waits).values(**fresh))
    for letter_id in ids if n_letters else ():
        jobs.enqueue("mail.deliver", str(letter_id))
    return n_letters


def _given_up() -> ColumnElement[bool]:
    return (Letter.state == LetterState.FAILED) & ~(Letter.is_secret & (Letter.text == ""))


def _was_emptied(letter: Letter) -> bool:
    return letter.is_secret and not letter.text
