"""Lists of quizzes and of one's own attempts."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Select, exists, select

from app.chats.models import Member
from app.db import db
from app.quizzes.models import Attempt, Quiz, QuizPost
from app.quizzes.queries import ADMINS, QuizView, views


def quizzes(user_id: UUID, *, scope: str, before_id: UUID | None, limit: int) -> tuple[list[QuizView], bool]:
    """One page of one's own quizzes, of those that one may take, or of others' whose results one may see."""
    query = _in_scope(user_id, scope)
    if before_id is not None:
        query = query.where(Quiz.id < before_id)
    query = query.order_by(Quiz.id.desc()).limit(limit + 1).execution_options(populate_existing=True)
    found = list(db.session.scalars(query))
    return views(found[:limit], user_id), len(found) > limit


def attempts(
    user_id: UUID, *, state: str | None, before_id: UUID | None, limit: int
) -> tuple[list[tuple[Attempt, Quiz]], bool]:
    """One page of one's own attempts, the newest first."""
    query = (
        select(Attempt, Quiz)
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .where(Attempt.user_id == user_id, Attempt.number > 0)
    )
    if state is not None:
        query = query.where(Attempt.state == state)
    if before_id is not None:
        query = query.where(Attempt.id < before_id)
    found = [
        (attempt, quiz) for attempt, quiz in db.session.execute(query.order_by(Attempt.id.desc()).limit(limit + 1))
    ]
    return found[:limit], len(found) > limit


def _in_scope(user_id: UUID, scope: str) -> Select[Quiz]:
    if scope == "mine":
        return select(Quiz).where(Quiz.owner_id == user_id)
    reached = exists().where(QuizPost.quiz_id == Quiz.id, Member.chat_id == QuizPost.chat_id, Member.user_id == user_id)
    if scope == "results":
        return select(Quiz).where(Quiz.owner_id != user_id, reached.where(Member.role.in_(ADMINS)))
    has_taken = exists().where(Attempt.quiz_id == Quiz.id, Attempt.user_id == user_id)
    return select(Quiz).where(Quiz.owner_id != user_id, reached.where(QuizPost.ended_at.is_(None)) | has_taken)
