"""Lists of quizzes, of one's own attempts, and of who is given more than the others."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Select, exists, func, select

from app.accounts.models import User
from app.chats.models import Member
from app.db import db
from app.quizzes.models import Accommodation, Attempt, Quiz, QuizPost
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
) -> tuple[list[tuple[Attempt, Quiz, int]], bool]:
    """One page of one's own attempts, the newest first, and how many more than others one may make there."""
    given = (Accommodation.quiz_id == Attempt.quiz_id) & (Accommodation.user_id == Attempt.user_id)
    query = (
        select(Attempt, Quiz, func.coalesce(Accommodation.extra_attempts, 0))
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .outerjoin(Accommodation, given)
        .where(Attempt.user_id == user_id, Attempt.number > 0)
    )
    if state is not None:
        query = query.where(Attempt.state == state)
    if before_id is not None:
        query = query.where(Attempt.id < before_id)
    rows = db.session.execute(query.order_by(Attempt.id.desc()).limit(limit + 1))
    found = [(attempt, quiz, extra) for attempt, quiz, extra in rows]
    return found[:limit], len(found) > limit


def accommodations(quiz_id: UUID) -> list[tuple[Accommodation, User]]:
    """Who gets more time or attempts at a quiz, and how much, by name."""
    query = (
        select(Accommodation, User)
        .join(User, User.id == Accommodation.user_id)
        .where(Accommodation.quiz_id == quiz_id)
        .order_by(User.search_key, User.id)
    )
    return [(given, user) for given, user in db.session.execute(query.execution_options(populate_existing=True))]


def _in_scope(user_id: UUID, scope: str) -> Select[Quiz]:
    if scope == "mine":
        return select(Quiz).where(Quiz.owner_id == user_id)
    reached = exists().where(QuizPost.quiz_id == Quiz.id, Member.chat_id == QuizPost.chat_id, Member.user_id == user_id)
    if scope == "results":
        return select(Quiz).where(Quiz.owner_id != user_id, reached.where(Member.role.in_(ADMINS)))
    has_taken = exists().where(Attempt.quiz_id == Quiz.id, Attempt.user_id == user_id)
    return select(Quiz).where(Quiz.owner_id != user_id, reached.where(QuizPost.ended_at.is_(None)) | has_taken)
