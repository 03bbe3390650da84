"""What may be seen of attempts: by the students who made them, once that is released, and by others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from app.db import db, now
from app.quizzes import deadlines, queries
from app.quizzes.models import Accommodation, Attempt, AttemptState, Quiz, Review, ShowResults


@dataclass(frozen=True)
class Shows:
    """Whether somebody is shown what was asked and answered, and whether what is right."""

    text: bool
    key: bool


def released(quiz: Quiz) -> Review | None:
    """How much of a finished attempt its student may see at this moment, if anything."""
    return released_all([quiz])[quiz.id]


def released_all(quizzes: Iterable[Quiz]) -> dict[UUID, Review | None]:
    """What is released of each of these quizzes; one query at most, however many."""
    known = {quiz.id: quiz for quiz in quizzes}
    extra = queries.longest_extra([quiz for quiz in known.values() if quiz.show_results == ShowResults.AFTER_CLOSING])
    at = now()
    return {id_: Review(quiz.review) if _is_out(quiz, extra.get(id_, 0), at) else None for id_, quiz in known.items()}


def shows(quiz: Quiz, user_id: UUID) -> Shows:
    """What this person is shown of the questions in the results."""
    level = insight(quiz, user_id)
    return Shows(text=level in (Review.ANSWERS, Review.KEY), key=level == Review.KEY)


def insight(quiz: Quiz, user_id: UUID) -> Review | None:
    """How much this person may see of what others were asked and answered; its author sees all.

    A chat's admin may be a student too: they see what students do, and not while it could still help themselves.
    """
    if user_id == quiz.owner_id:
        return Review.KEY
    level = released(quiz)
    return level if level is not None and (_is_over(quiz) or _is_through(quiz, user_id)) else None


def _is_out(quiz: Quiz, longest_extra: int, at: datetime) -> bool:
    if quiz.show_results != ShowResults.AFTER_CLOSING:
        return quiz.show_results == ShowResults.AFTER_ATTEMPT
    end = deadlines.last_answer(deadlines.closing(quiz, longest_extra))
    return end is not None and end <= at


def _is_over(quiz: Quiz) -> bool:
    end = queries.over_at(quiz)
    return end is not None and end <= now()


def _is_through(quiz: Quiz, user_id: UUID) -> bool:
    """Whether this person is making no attempt, and has none left."""
    if quiz.max_attempts is None:
        return False
    mine = (Attempt.quiz_id == quiz.id, Attempt.user_id == user_id, Attempt.number > 0)
    is_at_it = Attempt.state == AttemptState.IN_PROGRESS
    n_made, n_at_it = db.session.execute(select(func.count(), func.count().filter(is_at_it)).where(*mine)).one()
    extra = select(Accommodation.extra_attempts).filter_by(quiz_id=quiz.id, user_id=user_id)
    n_allowed = quiz.max_attempts + (db.session.scalar(extra) or 0)
    return not n_at_it and n_made >= n_allowed
