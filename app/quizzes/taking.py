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

from app.db import Statement, UTCDateTime, alone, db, insert_new, new_id, now, transaction, under_way
from app.errors import NotFound
from app.jobs import enqueue, send_now
from app.quizzes import drawing, news, paper, queries
from app.quizzes.authoring import deadline
from app.quizzes.errors import (
    AttemptIsOver,
    NoAttemptsLeft,
    NotAuthor,
    NotOpenYet,
    QuizIsClosed,
    StaleAnswer,
    TooLate,
)
from app.quizzes.models import Answer, Attempt, AttemptState, Overdue, Quiz
from app.quizzes.responses import read_response
from app.quizzes.schemas import LastAnswer
from app.realtime import service as realtime

TRAVEL = timedelta(seconds=15)
"""How long an answer may be under way: one that was given in time is taken so much later."""
HINT_TIME = timedelta(seconds=20)
MOST_AT_ONCE = 500


@dataclass(frozen=True)
class Saved:
    """That an answer is in the database, and until when others are taken."""

    seq: int
    saved_at: datetime
    deadline_at: datetime | None


def start(user_id: UUID, quiz_id: UUID) -> tuple[UUID, bool]:
    """Begin an attempt, or go on with the one under way; answers its id and whether it is new."""
    _settle_own(user_id, quiz_id)
    with transaction():
        view = queries.quiz_for(quiz_id, user_id)
        # Whoever changes or closes the quiz waits, or is waited for.
        quiz = db.session.get_one(Quiz, quiz_id, with_for_update={"read": True}, populate_existing=True)
        attempt = _under_way(quiz_id, user_id)
        if attempt is not None:
            return attempt.id, False
        chat_id = _require_open(view, quiz)
        n_allowed = None if quiz.max_attempts is None else quiz.max_attempts + view.accommodation.extra_attempts
        attempt_id = new_id()
        n_before = _n_attempts(quiz_id, user_id)
        if n_allowed is not None and n_before >= n_allowed:
            raise NoAttemptsLeft(n_allowed)
        begun = {"id": attempt_id, "chat_id": chat_id, "number": n_before + 1}
        if not _begin(quiz, user_id, begun, view.accommodation.extra_seconds):
            # Pressed twice: the other one was quicker, and this waited for it.
            return _rival(quiz_id, user_id).id, False
        news.results_changed(quiz_id, chat_id)
        news.progress(quiz_id, chat_id)
        return attempt_id, True


def preview(user_id: UUID, quiz_id: UUID) -> UUID:
    """Let the author see the quiz as a student does; an earlier preview is thrown away."""
    with transaction():
        quiz = queries.quiz_of_author(quiz_id, user_id)
        db.session.get_one(Quiz, quiz_id, with_for_update=True)
        db.session.execute(delete(Attempt).filter_by(quiz_id=quiz_id, user_id=user_id, number=0))
        attempt_id = new_id()
        _begin(quiz, user_id, {"id": attempt_id, "chat_id": None, "number": 0}, 0)
        return attempt_id


def save(user_id: UUID, attempt_id: UUID, place: int, *, response: Any, seq: int) -> Saved:
    """Keep an answer: what this returns is in the database. The same answer sent again is saved already."""
    with alone():
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
            return Saved(seq, saved_at, rows[0].deadline_at)
        return _why_not(_known(connection, user_id, attempt_id, place), answer, seq, saved_at)


def submit(user_id: UUID, attempt_id: UUID, answers: Sequence[LastAnswer] = ()) -> None:
    """End an attempt; twice is once. Answers that come along are saved first, or nothing happens."""
    settle(attempt_id)
    with transaction():
        attempt = _hold(attempt_id)
        if attempt is None or attempt.user_id != user_id:
            raise NotFound
        if attempt.state in queries.FINISHED:
            return
        if attempt.state == AttemptState.ABANDONED:
            raise AttemptIsOver(attempt.state)
        for answer in answers:
            save(user_id, attempt_id, answer.place, response=answer.response, seq=answer.seq)
        _end(attempt, AttemptState.SUBMITTED, at=now())


def settle(attempt_id: UUID) -> None:
    """End an attempt whose time is over, as its quiz says; safe to ask at any time, and by many at once."""
    with transaction():
        attempt = _hold(attempt_id)
        if attempt is None or attempt.state != AttemptState.IN_PROGRESS or attempt.deadline_at is None:
            return
        quiz = db.session.get_one(Quiz, attempt.quiz_id, populate_existing=True)
        if now() <= _last_moment(quiz, attempt.deadline_at):
            return
        if quiz.overdue == Overdue.SUBMIT:
            attempt.is_late = True
            _end(attempt, AttemptState.SUBMITTED, at=attempt.deadline_at)
        else:
            _end(attempt, AttemptState.ABANDONED, at=None)


def close_overdue() -> None:
    """End all attempts whose time is over."""
    is_due = (Attempt.state == AttemptState.IN_PROGRESS) & (Attempt.deadline_at < now() - TRAVEL)
    query = select(Attempt.id, Attempt.deadline_at, Quiz).join(Quiz, Quiz.id == Attempt.quiz_id).where(is_due)
    at = now()
    for attempt_id, deadline_at, quiz in db.session.execute(query.order_by(Attempt.id)).all():
        if deadline_at is not None and at > _last_moment(quiz, deadline_at):
            settle(attempt_id)


def hint_at_ungraded() -> None:
    """Hint again at attempts that no worker has graded: a hint may be lost, the row is not."""
    is_left = (Attempt.state == AttemptState.SUBMITTED) & (Attempt.submitted_at < now() - HINT_TIME)
    query = select(Attempt.id).where(is_left).order_by(Attempt.submitted_at).limit(MOST_AT_ONCE)
    for attempt_id in db.session.scalars(query).all():
        send_now("quizzes.grade", str(attempt_id))


def submit_until(quiz: Quiz, deadline_at: datetime | None) -> datetime | None:
    """The last moment at which an attempt with this deadline can be submitted."""
    return None if deadline_at is None else _last_moment(quiz, deadline_at)


def closes_at(quiz: Quiz, extra_seconds: int) -> datetime | None:
    """When the quiz closes for a person who has so much extra time."""
    return None if quiz.closes_at is None else quiz.closes_at + timedelta(seconds=extra_seconds)


def _require_open(view: queries.QuizView, quiz: Quiz) -> UUID:
    """The chat through which this person may begin now."""
    if not view.chat_ids:
        # Its author previews it, and who has left sees what they did.
        raise NotAuthor if view.is_author else QuizIsClosed
    if quiz.opens_at is not None and now() < quiz.opens_at:
        raise NotOpenYet(quiz.opens_at)
    end = closes_at(quiz, view.accommodation.extra_seconds)
    if end is not None and now() >= end:
        raise QuizIsClosed
    return view.chat_ids[0]


def _begin(quiz: Quiz, user_id: UUID, begun: dict[str, Any], extra_seconds: int) -> bool:
    """Write the attempt and what it asks, unless a rival has begun one; unique keys decide."""
    seed, started_at = secrets.token_hex(8), now()
    asked = drawing.draw(quiz, seed=seed)
    is_new = insert_new(
        Attempt,
        **begun,
        quiz_id=quiz.id,
        user_id=user_id,
        state=AttemptState.IN_PROGRESS,
        seed=seed,
        started_at=started_at,
        deadline_at=deadline(quiz, started_at, extra_seconds),
        max_score=sum(one.mark for one in asked),
    )
    if is_new:
        db.session.execute(insert(Answer), list(_rows(begun["id"], asked, seed if quiz.shuffles_questions else None)))
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


def _last_moment(quiz: Quiz, deadline_at: datetime) -> datetime:
    grace = timedelta(seconds=quiz.grace_seconds) if quiz.overdue == Overdue.GRACE else timedelta()
    return deadline_at + grace + TRAVEL


def _settle_own(user_id: UUID, quiz_id: UUID) -> None:
    attempt = _under_way(quiz_id, user_id)
    if attempt is not None:
        settle(attempt.id)


def _under_way(quiz_id: UUID, user_id: UUID) -> Attempt | None:
    query = select(Attempt).filter_by(quiz_id=quiz_id, user_id=user_id, state=AttemptState.IN_PROGRESS)
    found = db.session.scalars(query.where(Attempt.number > 0).execution_options(populate_existing=True))
    return found.one_or_none()


def _rival(quiz_id: UUID, user_id: UUID) -> Attempt:
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
