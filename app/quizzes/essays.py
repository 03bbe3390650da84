"""Essays, graded by a person who does not see whose they are: by question, in an order that says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from app.db import db, now, transaction
from app.errors import NotFound
from app.quizzes import grader, letters, news, posted, queries, seeing
from app.quizzes.bank_models import QuestionVersion
from app.quizzes.content import Essay
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz
from app.quizzes.numerals import plainly
from app.quizzes.results_errors import TooManyPoints

State = Literal["waiting", "graded"]


@dataclass(frozen=True)
class Blind:
    """An essay without its writer."""

    answer: Answer
    content: Essay


@dataclass(frozen=True)
class Count:
    """How many essays one question has; a slot that draws may have several such questions."""

    slot: int
    question_id: UUID
    n_waiting: int
    n_graded: int


def essays(
    quiz: Quiz, *, slot: int | None, state: State | None, after_id: UUID | None, limit: int
) -> tuple[list[Blind], bool]:
    """A page of the quiz's essays, and whether there are more; their ids are random, and so is this order."""
    query = select(Answer).join(Attempt).join(QuestionVersion, QuestionVersion.id == Answer.version_id)
    query = query.where(*_essays_of(quiz.id), _is(state)).order_by(Answer.id).limit(limit + 1)
    if slot is not None:
        query = query.where(Answer.slot == slot)
    if after_id is not None:
        query = query.where(Answer.id > after_id)
    found = db.session.scalars(query.execution_options(populate_existing=True)).all()
    return _blind(found[:limit]), len(found) > limit


def counts(quiz: Quiz) -> list[Count]:
    """Of each question with essays, how many wait and how many are graded."""
    waits = func.count().filter(Answer.fraction.is_(None))
    query = select(Answer.slot, Answer.question_id, waits, func.count(Answer.fraction)).join(Attempt)
    query = query.join(QuestionVersion, QuestionVersion.id == Answer.version_id).where(*_essays_of(quiz.id), _is(None))
    found = db.session.execute(query.group_by(Answer.slot, Answer.question_id).order_by(Answer.slot)).all()
    return [Count(*row) for row in found]


def grade_essay(grader_id: UUID, quiz_id: UUID, answer_id: UUID, *, points: float, comment: str) -> Blind:
    """Say what an essay earns, and why; the last one of its attempt ends the wait."""
    with transaction():
        quiz = queries.quiz_of_author(quiz_id, grader_id)
        posted.lock_chats_of(quiz_id)  # Their summaries may say something else afterwards.
        attempt = _hold_attempt_of(quiz, answer_id)
        answer = db.session.scalars(select(Answer).filter_by(id=answer_id)).one()
        essay = _blind([answer])[0]
        if points > answer.mark:
            raise TooManyPoints(plainly(answer.mark))
        answer.fraction = points / answer.mark if answer.mark else 0.0
        answer.comment, answer.graded_by, answer.graded_at = comment, grader_id, now()
        db.session.flush()
        _settle(quiz, attempt)
        return essay


def _settle(quiz: Quiz, attempt: Attempt) -> None:
    """Give the attempt its score once all its essays have theirs, and tell its student what is new."""
    answers = db.session.execute(select(Answer.mark, Answer.fraction).filter_by(attempt_id=attempt.id)).all()
    score = grader.total([answer.mark for answer in answers], [answer.fraction for answer in answers])
    before = attempt.score
    if score is None or score == before:
        return
    attempt.score, attempt.state, attempt.graded_at = score, AttemptState.GRADED, now()
    db.session.flush()
    grader.tell_student(attempt.user_id, attempt.id, quiz.id, attempt.state)
    news.results_changed(quiz.id, attempt.chat_id)
    posted.refresh_summaries(quiz.id)
    if before is not None:
        letters.write_changes(quiz, {attempt.id: before})
    if attempt.told_at is None and seeing.released(quiz) is not None:
        attempt.told_at = now()
        letters.write_results([attempt.id])


def _hold_attempt_of(quiz: Quiz, answer_id: UUID) -> Attempt:
    """The attempt that this essay belongs to, locked; what is no essay, or not of this quiz, is not found."""
    query = select(Attempt).join(Answer).join(QuestionVersion, QuestionVersion.id == Answer.version_id)
    query = query.where(Answer.id == answer_id, *_essays_of(quiz.id), _is(None)).with_for_update(of=Attempt)
    found = db.session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    if found is None:
        raise NotFound
    return found


def _essays_of(quiz_id: UUID) -> Sequence[ColumnElement[bool]]:
    return (
        Attempt.quiz_id == quiz_id,
        Attempt.number > 0,
        Attempt.state.in_(queries.OVER),
        QuestionVersion.type == "essay",
    )


def _is(state: State | None) -> ColumnElement[bool]:
    """What was left empty has its nothing already, and no person needs to see it."""
    waits, is_graded = Answer.fraction.is_(None), Answer.graded_by.is_not(None)
    return {"waiting": waits, "graded": is_graded, None: waits | is_graded}[state]


def _blind(answers: Sequence[Answer]) -> list[Blind]:
    contents: dict[UUID, Any] = queries.contents({answer.version_id for answer in answers})
    return [Blind(answer, contents[answer.version_id]) for answer in answers]
