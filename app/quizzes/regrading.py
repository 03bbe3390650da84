"""Grading again after a key was corrected: first what would change, then all of it at once.

Answers are graded by the latest version of their question, if they are answers to that one too. What a person graded
stays as it is.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update

from app.accounts.models import User
from app.db import db, now, transaction
from app.errors import Invalid
from app.quizzes import grader, letters, news, posted, queries
from app.quizzes.bank_models import Question, QuestionVersion
from app.quizzes.content import Content, Essay
from app.quizzes.grading import grade
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz
from app.quizzes.responses import read_response
from app.quizzes.results_errors import ChangedMeanwhile


@dataclass(frozen=True)
class AnswerChange:
    """What another version of its question makes of an answer; before and after in points."""

    attempt_id: UUID
    place: int
    slot: int
    version_id: UUID
    fraction: float
    before: float
    after: float

    @property
    def is_felt(self) -> bool:
        return abs(self.before - self.after) > 1e-9


@dataclass(frozen=True)
class AttemptChange:
    """Whose score changes from what to what; without a score, essays still wait."""

    attempt_id: UUID
    user_id: UUID
    before: float | None
    after: float | None
    answers: Sequence[AnswerChange]


@dataclass(frozen=True)
class Plan:
    """All that a regrading would do, under a seal that is another if anything of it is another."""

    seal: str
    n_attempts: int
    # Attempts that are not graded yet, and will be by older versions.
    n_under_way: int
    changes: Sequence[AttemptChange]
    answers: Sequence[AnswerChange]


def plan(quiz: Quiz, question_ids: Collection[UUID] | None = None) -> Plan:
    """What grading by the latest versions would change; it changes nothing."""
    answers = _answers(quiz.id, question_ids)
    felt: dict[UUID, list[AnswerChange]] = defaultdict(list)
    for answer in answers:
        if answer.is_felt:
            felt[answer.attempt_id].append(answer)
    query = select(Attempt).where(Attempt.id.in_(list(felt))).order_by(Attempt.id)
    attempts = db.session.scalars(query.execution_options(populate_existing=True))
    changes = [_change(attempt, felt[attempt.id]) for attempt in attempts]
    touched = len({answer.attempt_id for answer in answers})
    return Plan(_seal(answers, changes), touched, _n_under_way(quiz.id), changes, answers)


def regrade(user_id: UUID, quiz_id: UUID, *, seal: str, question_ids: Collection[UUID] | None = None) -> Plan:
    """Do what a plan with this seal said, and tell those whose score it changes; all of it or nothing."""
    with transaction():
        quiz = queries.quiz_of_author(quiz_id, user_id)
        posted.lock_chats_of(quiz_id)
        _hold_attempts(quiz_id)
        wanted = plan(quiz, question_ids)
        if wanted.seal != seal:
            raise ChangedMeanwhile
        at = now()
        _write_answers(wanted.answers, at)
        before = {}
        for change in wanted.changes:
            if change.before is not None and change.before != change.after:
                before[change.attempt_id] = change.before
                _write_score(change, at)
        _tell(quiz, wanted.changes)
        letters.write_changes(quiz, before)
        posted.refresh_summaries(quiz_id)
        return wanted


def _answers(quiz_id: UUID, question_ids: Collection[UUID] | None) -> list[AnswerChange]:
    """The graded answers to older versions, each with what the latest one makes of it."""
    query = (
        select(Answer, QuestionVersion.id)
        .join(Attempt, Attempt.id == Answer.attempt_id)
        # What an erased person typed is gone; what it earned stays.
        .join(User, (User.id == Attempt.user_id) & User.erased_at.is_(None))
        .join(Question, Question.id == Answer.question_id)
        .join(QuestionVersion, queries.IS_LATEST)
        .where(Attempt.quiz_id == quiz_id, Attempt.number > 0, Attempt.state.in_(queries.OVER))
        .where(QuestionVersion.id != Answer.version_id, Answer.fraction.is_not(None))
        .order_by(Answer.attempt_id, Answer.place)
    )
    if question_ids is not None:
        query = query.where(Answer.question_id.in_(list(question_ids)))
    found = db.session.execute(query.execution_options(populate_existing=True)).all()
    contents = queries.contents({id_ for answer, newest in found for id_ in (answer.version_id, newest)})
    changes = (_of(answer, newest, contents) for answer, newest in found)
    return [change for change in changes if change is not None]


def _of(answer: Answer, newest: UUID, contents: dict[UUID, Content]) -> AnswerChange | None:
    fraction = _grade_anew(contents[answer.version_id], contents[newest], answer.response)
    if fraction is None:
        return None
    before, after = answer.mark * (answer.fraction or 0.0), answer.mark * fraction
    return AnswerChange(answer.attempt_id, answer.place, answer.slot, newest, fraction, before, after)


def _grade_anew(asked: Content, latest: Content, response: Any) -> float | None:
    """What the latest version makes of the answer; None where it asks something else, or a person graded."""
    if asked.type != latest.type or isinstance(latest, Essay):
        return None
    try:
        return grade(latest, read_response(latest, response))
    except Invalid:
        # Its option is not there any more: what was chosen stays graded as it was asked.
        return None


def _change(attempt: Attempt, answers: Sequence[AnswerChange]) -> AttemptChange:
    after = attempt.score
    if after is not None:
        after = round(after + sum(answer.after - answer.before for answer in answers), 9)
    return AttemptChange(attempt.id, attempt.user_id, attempt.score, after, answers)


def _seal(answers: Sequence[AnswerChange], changes: Sequence[AttemptChange]) -> str:
    lines = [*map(repr, answers), *(f"{change.attempt_id} {change.before} {change.after}" for change in changes)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _n_under_way(quiz_id: UUID) -> int:
    """How many attempts that are not graded yet were asked older versions, and will be graded by these."""
    query = select(func.count(Attempt.id.distinct())).join(Answer, Answer.attempt_id == Attempt.id)
    query = query.join(Question, Question.id == Answer.question_id).join(QuestionVersion, queries.IS_LATEST)
    is_under_way = (Attempt.quiz_id == quiz_id, Attempt.number > 0, Attempt.state.in_(queries.UNDER_WAY))
    return db.session.scalar(query.where(*is_under_way, QuestionVersion.id != Answer.version_id)) or 0


def _hold_attempts(quiz_id: UUID) -> None:
    """Lock what may change, in the order of the ids as everybody does."""
    held = select(Attempt.id).where(Attempt.quiz_id == quiz_id, Attempt.number > 0, Attempt.state.in_(queries.OVER))
    db.session.execute(held.order_by(Attempt.id).with_for_update()).all()


def _write_answers(answers: Sequence[AnswerChange], at: Any) -> None:
    rows = [
        {
            "attempt_id": answer.attempt_id,
            "place": answer.place,
            "version_id": answer.version_id,
            "fraction": answer.fraction,
            "graded_at": at,
        }
        for answer in answers
    ]
    if rows:
        db.session.execute(update(Answer), rows)


def _write_score(change: AttemptChange, at: Any) -> None:
    values = {"score": change.after, "graded_at": at}
    db.session.execute(update(Attempt).where(Attempt.id == change.attempt_id).values(**values))


def _tell(quiz: Quiz, changes: Sequence[AttemptChange]) -> None:
    chat_ids = db.session.scalars(
        select(Attempt.chat_id).where(Attempt.id.in_([change.attempt_id for change in changes])).distinct()
    )
    for chat_id in chat_ids.all():
        news.results_changed(quiz.id, chat_id)
    # In the order of the people, as everybody locks their logs.
    for change in sorted(changes, key=lambda change: change.user_id):
        state = AttemptState.WAITING if change.before is None else AttemptState.GRADED
        grader.tell_student(change.user_id, change.attempt_id, quiz.id, state)
