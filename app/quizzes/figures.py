"""How the people of a chat are doing in a quiz, from their attempts that came through this chat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import case, exists, func, select

from app.accounts.models import User
from app.chats.models import Member
from app.db import db
from app.quizzes.bank_models import Question, QuestionVersion
from app.quizzes.models import Attempt, AttemptState, Counts, Quiz, QuizPost, Slot
from app.quizzes.queries import FINISHED, IS_LATEST
from app.quizzes.scoring import counted_percent, percent


@dataclass(frozen=True)
class Size:
    """How much a quiz asks."""

    n_questions: int = 0
    max_score: float = 0.0


@dataclass
class Progress:
    """Of how many people, how many have begun and how many have finished; the author is not one of them."""

    n_members: int = 0
    n_started: int = 0
    n_finished: int = 0


@dataclass
class Results:
    """What counts for each person, in percent; and how many of those who finished have no result yet."""

    percents: dict[UUID, float] = field(default_factory=dict)
    n_waiting: int = 0


def progress(post_ids: Collection[UUID]) -> dict[UUID, Progress]:
    """How far the chat of each of these posts has come; two queries however many.

    Who has taken the quiz and left the chat since still counts.
    """
    found = {post_id: Progress() for post_id in post_ids}
    for post_id, n in db.session.execute(_members(post_ids)):
        found[post_id].n_members += n
    for post_id, n_started, n_finished, n_left in db.session.execute(_takers(post_ids)):
        found[post_id].n_members += n_left
        found[post_id].n_started, found[post_id].n_finished = n_started, n_finished
    return found


def results(post_ids: Collection[UUID]) -> dict[UUID, Results]:
    """What counts for each person of the chats of these posts; one query however many."""
    attempts: dict[tuple[UUID, UUID], list[Any]] = defaultdict(list)
    for row in db.session.execute(_finished(post_ids)):
        attempts[row.post_id, row.user_id].append(row)
    found = {post_id: Results() for post_id in post_ids}
    for (post_id, user_id), rows in attempts.items():
        percents = [percent(row.score, row.max_score) for row in rows if row.state == AttemptState.GRADED]
        result = counted_percent([one for one in percents if one is not None], Counts(rows[0].counts))
        if result is None:
            found[post_id].n_waiting += 1
        else:
            found[post_id].percents[user_id] = result
    return found


def sizes(quiz_ids: Collection[UUID]) -> dict[UUID, Size]:
    """How much each of these quizzes asks; descriptions ask nothing."""
    asks = case((QuestionVersion.type == "description", 0), else_=1)
    query = (
        select(Slot.quiz_id, func.sum(asks), func.sum(Slot.mark))
        .outerjoin(Question, Question.id == Slot.question_id)
        .outerjoin(QuestionVersion, IS_LATEST)
        .where(Slot.quiz_id.in_(quiz_ids))
        .group_by(Slot.quiz_id)
    )
    return {quiz_id: Size(int(count), float(score)) for quiz_id, count, score in db.session.execute(query)}


def _members(post_ids: Collection[UUID]) -> Any:
    return (
        select(QuizPost.id, func.count())
        .join(Quiz, Quiz.id == QuizPost.quiz_id)
        .join(Member, (Member.chat_id == QuizPost.chat_id) & (Member.user_id != Quiz.owner_id))
        .join(User, (User.id == Member.user_id) & User.disabled_at.is_(None))
        .where(QuizPost.id.in_(post_ids))
        .group_by(QuizPost.id)
    )


def _takers(post_ids: Collection[UUID]) -> Any:
    """How many have begun, how many of them have finished, and how many of them are not among the members any more."""
    is_member = exists().where(
        Member.chat_id == QuizPost.chat_id,
        Member.user_id == Attempt.user_id,
        User.id == Member.user_id,
        User.disabled_at.is_(None),
    )
    people = (
        select(
            QuizPost.id.label("post_id"),
            func.max(case((Attempt.state.in_(FINISHED), 1), else_=0)).label("has_finished"),
            func.max(case((is_member, 0), else_=1)).label("has_left"),
        )
        .join(Attempt, (Attempt.quiz_id == QuizPost.quiz_id) & (Attempt.chat_id == QuizPost.chat_id))
        .where(QuizPost.id.in_(post_ids), Attempt.number > 0)
        .group_by(QuizPost.id, Attempt.user_id)
        .subquery()
    )
    sums = (func.count(), func.sum(people.c.has_finished), func.sum(people.c.has_left))
    return select(people.c.post_id, *sums).group_by(people.c.post_id)


def _finished(post_ids: Collection[UUID]) -> Any:
    columns = (Attempt.user_id, Attempt.state, Attempt.score, Attempt.max_score, Quiz.counts)
    return (
        select(QuizPost.id.label("post_id"), *columns)
        .join(Quiz, Quiz.id == QuizPost.quiz_id)
        .join(Attempt, (Attempt.quiz_id == QuizPost.quiz_id) & (Attempt.chat_id == QuizPost.chat_id))
        .where(QuizPost.id.in_(post_ids), Attempt.number > 0, Attempt.state.in_(FINISHED))
        .order_by(Attempt.number)
    )
