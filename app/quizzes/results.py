"""The table of a class: who has not begun, who is at it, and what the others have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.accounts.models import User
from app.chats.models import Member
from app.db import db
from app.quizzes import scoring
from app.quizzes.models import Accommodation, Answer, Attempt, AttemptState, Counts, Quiz, QuizPost
from app.quizzes.queries import FINISHED


@dataclass
class Row:
    """One person, the chat they belong to, and their attempts in order."""

    user: User
    chat_id: UUID | None
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def graded(self) -> list[Attempt]:
        return [attempt for attempt in self.attempts if attempt.state == AttemptState.GRADED]

    @property
    def has_finished(self) -> bool:
        return any(attempt.state in FINISHED for attempt in self.attempts)

    @property
    def is_under_way(self) -> bool:
        return any(attempt.state == AttemptState.IN_PROGRESS for attempt in self.attempts)

    def shown(self, counts: Counts) -> Attempt | None:
        """The attempt that counts, or the latest where none is graded yet."""
        return scoring.counted(self.graded, counts) or (self.attempts[-1] if self.attempts else None)

    def percent(self, counts: Counts) -> float | None:
        """What counts for this person."""
        known = (scoring.percent(attempt.score, attempt.max_score) for attempt in self.graded)
        return scoring.counted_percent([percent for percent in known if percent is not None], counts)


def rows(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> list[Row]:
    """The members of the quiz's chats and all who have begun it, by name; the author is none of them."""
    found = {user.id: Row(user, chat_id) for user, chat_id in _members(quiz, chat_ids)}
    for attempt, user in _attempts(quiz, chat_ids):
        row = found.setdefault(user.id, Row(user, attempt.chat_id))
        row.chat_id = attempt.chat_id
        row.attempts.append(attempt)
    return sorted(found.values(), key=lambda row: (row.user.display_name.casefold(), row.user.id))


def n_answered(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> dict[UUID, int]:
    """Of each attempt, how many questions have an answer."""
    query = select(Answer.attempt_id, func.count(Answer.response)).join(Attempt).where(*_of(quiz, chat_ids))
    return dict(db.session.execute(query.group_by(Answer.attempt_id)).all())


def points(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> dict[UUID, dict[int, float | None]]:
    """Of each attempt, what each slot earned; None while nobody has graded it."""
    found: dict[UUID, dict[int, float | None]] = defaultdict(dict)
    query = select(Answer.attempt_id, Answer.slot, Answer.mark, Answer.fraction).join(Attempt)
    for attempt_id, slot, mark, fraction in db.session.execute(query.where(*_of(quiz, chat_ids))):
        found[attempt_id][slot] = None if fraction is None else round(mark * fraction, 9)
    return found


def extra_seconds(quiz: Quiz) -> dict[UUID, int]:
    """The extra time of those who have any."""
    query = select(Accommodation.user_id, Accommodation.extra_seconds).filter_by(quiz_id=quiz.id)
    return dict(db.session.execute(query).all())


def n_to_grade(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> int:
    """How many essays wait for a person."""
    query = select(func.count()).select_from(Answer).join(Attempt)
    waits = (Attempt.state == AttemptState.WAITING, Answer.fraction.is_(None))
    return db.session.scalar(query.where(*_of(quiz, chat_ids), *waits)) or 0


def _members(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> list[tuple[User, UUID]]:
    query = (
        select(User, QuizPost.chat_id)
        .join(Member, Member.user_id == User.id)
        .join(QuizPost, QuizPost.chat_id == Member.chat_id)
        .where(QuizPost.quiz_id == quiz.id, QuizPost.ended_at.is_(None))
        .where(User.id != quiz.owner_id, User.disabled_at.is_(None))
        # The last one decides, and the first post should.
        .order_by(QuizPost.id.desc())
    )
    if chat_ids is not None:
        query = query.where(QuizPost.chat_id.in_(chat_ids))
    return [(user, chat_id) for user, chat_id in db.session.execute(query)]


def _attempts(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> list[tuple[Attempt, User]]:
    query = select(Attempt, User).join(User, User.id == Attempt.user_id).where(*_of(quiz, chat_ids))
    query = query.order_by(Attempt.user_id, Attempt.number).execution_options(populate_existing=True)
    return [(attempt, user) for attempt, user in db.session.execute(query)]


def _of(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> list[Any]:
    which = [Attempt.quiz_id == quiz.id, Attempt.number > 0]
    return which if chat_ids is None else [*which, Attempt.chat_id.in_(chat_ids)]
