"""An erasure is done in slices: one at a time, and each goes on where the last one ended."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select, update

from app.accounts.personal_models import Erasure
from app.db import count_changed, db, now, transaction

HINT_AGAIN = timedelta(minutes=3)
LONGEST_WAIT = timedelta(hours=6)
# Longer than a task may take: whoever held it until then is dead.
HELD_FOR = timedelta(minutes=4)


@dataclass
class Round:
    """A way through all rooms, in as many slices as it takes: how far it has come, and which rooms have failed."""

    began_at: str
    room: str | None = None
    after: str | None = None
    errors: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, erasure: Erasure) -> Round:
        """The one that is under way, or else a new one."""
        return cls(**(erasure.so_far or {"began_at": now().isoformat()}))

    def began_after(self, at: datetime) -> bool:
        """Whether what had been written by then was found, wherever it was."""
        return datetime.fromisoformat(self.began_at) > at


def claim(user_id: UUID, number: int | None) -> Erasure | None:
    """Take the next slice, unless somebody is at it; `number` is how many had been begun for whoever hinted at it.

    Of several hints with one number the first succeeds, so that they never become several chains.
    """
    mine = [Erasure.user_id == user_id, Erasure.done_at.is_(None), ~_is_held()]
    if number is not None:
        mine.append(Erasure.n_slices == number)
    until = now() + HELD_FOR
    with transaction():
        taken = update(Erasure).where(*mine)
        if not count_changed(taken.values(n_slices=Erasure.n_slices + 1, held_until=until, due_at=until)):
            return None
        erasure = db.session.get_one(Erasure, user_id, populate_existing=True)
        db.session.expunge(erasure)
    return erasure


def put_down(erasure: Erasure, **values: Any) -> None:
    """Let the next slice begin, and hint at it again if none does; unless this one was overtaken."""
    at_rest = {"held_until": None, "due_at": now() + HINT_AGAIN} | values
    with transaction():
        mine = update(Erasure).where(Erasure.user_id == erasure.user_id, Erasure.n_slices == erasure.n_slices)
        count_changed(mine.values(**at_rest))


def break_off(erasure: Erasure, so_far: Round) -> None:
    """Stop here, and go on from here."""
    put_down(erasure, so_far=asdict(so_far))


def fail(erasure: Erasure, errors: list[str]) -> None:
    """Begin anew, later and later."""
    n_failures = min(erasure.n_failures + 1, 1000)
    due_at = now() + min(HINT_AGAIN * 2 ** min(n_failures - 1, 10), LONGEST_WAIT)
    put_down(erasure, so_far=None, n_failures=n_failures, last_error="; ".join(errors), due_at=due_at)


def is_under_way(user_id: UUID) -> bool:
    """Whether a round has been broken off, or somebody is at a slice."""
    query = select(Erasure.user_id).where(Erasure.user_id == user_id, Erasure.done_at.is_(None))
    found = db.session.scalar(query.where(or_(_is_held(), Erasure.so_far.is_not(None)))) is not None
    db.session.rollback()  # The next look is to see what is new.
    return found


def _is_held() -> ColumnElement[bool]:
    """False, and never unknown, of what nobody has held yet."""
    return Erasure.held_until.is_not(None) & (Erasure.held_until > now())
