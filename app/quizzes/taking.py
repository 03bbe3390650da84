"""Taking a quiz: beginning an attempt, saving answers one by one, submitting, and closing what is overdue."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Uuid, delete, func, insert, select
from sqlalchemy.types import TypeEngine

from app import figures
from app.db import Statement, UTCDateTime, alone, db, insert_new, new_id, now, on_commit, transaction, under_way
from app.errors import NotFound
from app.jobs import enqueue, send_now
from app.quizzes import drawing, news, paper, queries
from app.quizzes.attempt_schemas import LastAnswer
from app.quizzes.deadlines import TRAVEL, closing, deadline, last_submission, preview_deadline
from app.quizzes.errors import (
    AttemptIsOver,
    NoAttemptsLeft,
    NotOpenYet,
    PreviewInstead,
    QuizIsClosed,
    StaleAnswer,
    TooLate,
)
from app.quizzes.models import Answer, Attempt, AttemptState, Overdue, Quiz
from app.quizzes.responses import read_response
from app.quizzes.sweeping import each
from app.realtime import service as realtime

HINT_TIME = timedelta(seconds=20)
LONGEST_LAG = timedelta(days=1)
MOST_AT_ONCE = 500


@dataclass(frozen=True)
class Saved:
    """That an answer is in the database, and until when others are taken."""

    seq: int
    saved_at: datetime
    deadline_at: datetime | None


def start(user_id: UUID, quiz_id: UUID) -> tuple[UUID, bool]:
    """Begin an attempt, or go on with the one under way; answers its id and whether it is new."""
    settle_own(user_id, quiz_id)
    with transaction():
        # Whoever changes or closes the quiz, or takes it out of a chat, waits or is waited for.
        quiz = queries.hold_quiz(quiz_id, to_change=False)
        view = queries.quiz_for(quiz_id, user_id)
        attempt = _under_way(quiz_id, user_id)
        if attempt is not None:
            return attempt.id, False
        chat_id = _require_open(view, quiz)
        n_before = _n_attempts(quiz_id, user_id)
        _require_left(view, n_before)
        attempt_id, at = new_id(), now()
        begun = {"id": attempt_id, "chat_id": chat_id, "number": n_before + 1, "started_at": at}
        deadline_at = deadline(quiz, at, view.accommodation.extra_seconds)
        if not _begin(quiz, user_id, begun | {"deadline_at": deadline_at}):
            # Pressed twice: the other one was quicker, and this waited for it.
            return _latest(quiz_id, user_id).id, False
        news.results_changed(quiz_id, chat_id)
        news.progress(quiz_id, chat_id)
        return attempt_id, True


def preview(user_id: UUID, quiz_id: UUID) -> UUID:
    """Let the author see the quiz as a student does, at any time; an earlier preview is thrown away."""
    with transaction():
        quiz = queries.hold_quiz(quiz_id)
        queries.quiz_of_author(quiz_id, user_id)
        db.session.execute(delete(Attempt).filter_by(quiz_id=quiz_id, user_id=user_id, number=0))
        attempt_id, at = new_id(), now()
        begun = {"id": attempt_id, "chat_id": None, "number": 0, "started_at": at}
        _begin(quiz, user_id, begun | {"deadline_at": preview_deadline(quiz, at)})
        return attempt_id


def save(user_id: UUID, attempt_id: UUID, place: int, *, response: Any, seq: int, age_ms: int | None = None) -> Saved:
    """Keep an answer: what this returns is in the database. The same answer sent again is saved already."""
    with figures.ANSWER_SAVE_SECONDS.time(), alone():
        connection = under_way()
        known = _known(connection, user_id, attempt_id, place)
        content = queries.content_over(connection, known.version_id)
        answer = read_response(content, response)
        saved_at = now()
        rows = _SAVE[db.engine.dialect.name].rows(
            connection,
            attempt_id=attempt_id,
            user_id=user_id,
            place=place,
            response=answer,
            seq=seq,
            saved_at=saved_at,
            latest=saved_at - TRAVEL,
        )
        if rows:
            news.saved(user_id, attempt_id, place, seq)
            on_commit(lambda: _count_lag(age_ms))
            return Saved(seq, saved_at, rows[0].deadline_at)
        return _why_not(_known(connection, user_id, attempt_id, place), answer, seq, saved_at)


def submit(user_id: UUID, attempt_id: UUID, answers: Sequence[LastAnswer] = ()) -> None:
    """End an attempt; twice is once. The answers that come along are in the database then, or nothing happens."""
    settle(attempt_id)
    with transaction():
        attempt = _hold(attempt_id)
        if attempt is None or attempt.user_id != user_id:
            raise NotFound
        if attempt.state == AttemptState.ABANDONED:
            raise AttemptIsOver(attempt.state)
        for answer in answers:  # Of an attempt that is over, those that were saved before are saved again.
            save(user_id, attempt_id, answer.place, response=answer.response, seq=answer.seq, age_ms=answer.age_ms)
        if attempt.state == AttemptState.IN_PROGRESS:
            _end(attempt, AttemptState.SUBMITTED, at=now())


def settle(attempt_id: UUID) -> bool:
    """End an attempt whose time is over, as its quiz says, and tell whether it did.

    Safe to ask at any time, and by many at once; nothing is locked before there is something to do.
    """
    if not _is_overdue(attempt_id):
        return False
    with transaction():
        attempt = _hold(attempt_id)
        if attempt is None or not _is_overdue(attempt_id):
            return False
        quiz = db.session.get_one(Quiz, attempt.quiz_id, populate_existing=True)
        if quiz.overdue == Overdue.SUBMIT:
            attempt.is_late = True
            _end(attempt, AttemptState.SUBMITTED, at=attempt.deadline_at)
        else:
            _end(attempt, AttemptState.ABANDONED, at=None)
        return True


def settle_own(user_id: UUID, quiz_id: UUID) -> None:
    """End this person's attempt at the quiz, if its time is over."""
    attempt = _under_way(quiz_id, user_id)
    if attempt is not None:
        settle(attempt.id)


def close_overdue() -> None:
    """End all attempts whose time is over."""
    is_due = (Attempt.state == AttemptState.IN_PROGRESS) & (Attempt.deadline_at < now() - TRAVEL)
    each(db.session.scalars(select(Attempt.id).where(is_due).order_by(Attempt.id)).all(), settle)


def hint_at_ungraded() -> None:
    """Hint again at attempts that no worker has graded: a hint may be lost, the row is not."""
    is_left = (Attempt.state == AttemptState.SUBMITTED) & (Attempt.submitted_at < now() - HINT_TIME)
    query = select(Attempt.id).where(is_left).order_by(Attempt.submitted_at).limit(MOST_AT_ONCE)
    for attempt_id in db.session.scalars(query).all():
        send_now("quizzes.grade", str(attempt_id))


def _require_open(view: queries.QuizView, quiz: Quiz) -> UUID:
    """The chat through which this person may begin now."""
    if view.is_author:
        raise PreviewInstead
    if not view.chat_ids:  # Who has left the chat sees what they did, and begins no more.
        raise QuizIsClosed
    if quiz.opens_at is not None and now() < quiz.opens_at:
        raise NotOpenYet(quiz.opens_at)
    end = closing(quiz, view.accommodation.extra_seconds)
    if end is not None and now() >= end:
        raise QuizIsClosed
    return view.chat_ids[0]


def _require_left(view: queries.QuizView, n_before: int) -> None:
    most = view.quiz.max_attempts
    if most is not None and n_before >= most + view.accommodation.extra_attempts:
        raise NoAttemptsLeft(most + view.accommodation.extra_attempts)


def _begin(quiz: Quiz, user_id: UUID, begun: dict[str, Any]) -> bool:
    """Write the attempt and what it asks, unless a rival has begun one; unique keys decide."""
    seed = secrets.token_hex(8)
    asked = drawing.draw(quiz, seed=seed)
    is_new = insert_new(
        Attempt,
        **begun,
        quiz_id=quiz.id,
        user_id=user_id,
        state=AttemptState.IN_PROGRESS,
        seed=seed,
        max_score=sum(one.mark for one in asked),
    )
    if is_new:
        db.session.execute(insert(Answer), _rows(begun["id"], asked, seed if quiz.shuffles_questions else None))
    return is_new


def _rows(attempt_id: UUID, asked: Sequence[drawing.Asked], seed: str | None) -> Sequence[dict[str, Any]]:
    ordered = asked if seed is None else sorted(asked, key=lambda one: paper.lot(seed, str(one.version_id)))
    return [
        {
            "attempt_id": attempt_id,
            "place": place,
            "slot": one.slot,
            "question_id": one.question_id,
            "version_id": one.version_id,
            "mark": one.mark,
        }
        for place, one in enumerate(ordered, start=1)
    ]


def _end(attempt: Attempt, state: AttemptState, *, at: datetime | None) -> None:
    """Let nobody answer any more, and tell whom it concerns; the worker grades what was submitted."""
    attempt.state, attempt.submitted_at = state, at
    db.session.flush()
    if state == AttemptState.SUBMITTED:
        enqueue("quizzes.grade", str(attempt.id))
    if not attempt.is_preview:
        realtime.tell([attempt.user_id], "attempt_changed", attempt_id=attempt.id, quiz_id=attempt.quiz_id, state=state)
        news.results_changed(attempt.quiz_id, attempt.chat_id)
        news.progress(attempt.quiz_id, attempt.chat_id)


def _is_overdue(attempt_id: UUID) -> bool:
    """Whether the attempt is under way, and nothing of it is taken any more."""
    query = select(Attempt.deadline_at, Quiz).join(Quiz, Quiz.id == Attempt.quiz_id)
    query = query.where(Attempt.id == attempt_id, Attempt.state == AttemptState.IN_PROGRESS)
    found = db.session.execute(query.execution_options(populate_existing=True)).first()
    end = last_submission(found[1], found[0]) if found else None
    return end is not None and end < now()


def _under_way(quiz_id: UUID, user_id: UUID) -> Attempt | None:
    query = select(Attempt).filter_by(quiz_id=quiz_id, user_id=user_id, state=AttemptState.IN_PROGRESS)
    found = db.session.scalars(query.where(Attempt.number > 0).execution_options(populate_existing=True))
    return found.one_or_none()


def _latest(quiz_id: UUID, user_id: UUID) -> Attempt:
    query = select(Attempt).filter_by(quiz_id=quiz_id, user_id=user_id).order_by(Attempt.number.desc()).limit(1)
    return db.session.scalars(query).one()


def _n_attempts(quiz_id: UUID, user_id: UUID) -> int:
    query = select(func.max(Attempt.number)).filter_by(quiz_id=quiz_id, user_id=user_id)
    return db.session.scalar(query) or 0


def _hold(attempt_id: UUID) -> Attempt | None:
    return db.session.get(Attempt, attempt_id, with_for_update=True, populate_existing=True)


def _known(connection: Any, user_id: UUID, attempt_id: UUID, place: int) -> Any:
    found = _KNOWN.rows(connection, attempt_id=attempt_id, user_id=user_id, place=place)
    if not found:
        raise NotFound
    return found[0]


def _count_lag(age_ms: int | None) -> None:
    """A device may tell any time: more than a day is a day, so that one wrong clock does not spoil the sum."""
    if age_ms is not None:
        figures.ANSWER_LAG_SECONDS.observe(min(age_ms / 1000, LONGEST_LAG.total_seconds()))


def _why_not(known: Any, answer: Any, seq: int, at: datetime) -> Saved:
    """An answer was not written: it was before, or there is a reason to say."""
    if known.seq == seq and known.response == answer:
        return Saved(seq, known.saved_at, known.deadline_at)
    if known.state != AttemptState.IN_PROGRESS:
        raise AttemptIsOver(known.state)
    if known.deadline_at is not None and known.deadline_at < at - TRAVEL:
        raise TooLate(known.deadline_at)
    raise StaleAnswer(known.response, known.seq, known.saved_at)


_TYPES: dict[str, TypeEngine[Any]] = {
    "attempt_id": Uuid(),
    "user_id": Uuid(),
    "version_id": Uuid(),
    "response": JSON(none_as_null=True),
    "saved_at": UTCDateTime(),
    "latest": UTCDateTime(),
    "deadline_at": UTCDateTime(),
}
_KNOWN = Statement(
    """SELECT answers.version_id AS version_id, answers.seq AS seq, answers.response AS response,
    answers.saved_at AS saved_at, attempts.state AS state, attempts.deadline_at AS deadline_at
    FROM answers JOIN attempts ON attempts.id = answers.attempt_id
    WHERE answers.attempt_id = :attempt_id AND answers.place = :place AND attempts.user_id = :user_id""",
    **_TYPES,
)
# An attempt that is being submitted is waited for: no answer slips in after the grader has looked.
_HELD = """WITH held AS (
    SELECT id, deadline_at FROM attempts WHERE id = :attempt_id AND user_id = :user_id AND state = 'in_progress'
    AND (deadline_at IS NULL OR deadline_at >= :latest) {share}
)"""
_WRITE = """UPDATE answers SET response = :response, seq = :seq, saved_at = :saved_at FROM held
WHERE answers.attempt_id = held.id AND answers.place = :place AND answers.seq < :seq
RETURNING (SELECT deadline_at FROM held) AS deadline_at"""
_SAVE = {
    "postgresql": Statement(f"{_HELD.format(share='FOR SHARE')} {_WRITE}", **_TYPES),
    "sqlite": Statement(f"{_HELD.format(share='')} {_WRITE}", **_TYPES),
}
