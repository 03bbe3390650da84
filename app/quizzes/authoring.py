"""Making quizzes: their settings, what they ask, who gets more time, and when they end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import delete, exists, func, insert, select

from app.accounts import queries as accounts
from app.chats.errors import UnknownPeople
from app.db import db, insert_or_touch, new_id, now, transaction
from app.errors import Invalid
from app.quizzes import bank_queries, drawing, grader, posted, queries
from app.quizzes.bank_models import Category, Question
from app.quizzes.deadlines import deadline
from app.quizzes.errors import PostedMeanwhile, QuizIsPosted, QuizIsTaken, UnknownCategory, UnknownQuestion
from app.quizzes.models import Accommodation, Attempt, AttemptState, Quiz, QuizPost, Slot
from app.quizzes.question_schemas import NO_CATEGORY
from app.quizzes.schemas import WriteSlot

LONGEST_TITLE = 200
# How often a quiz may be posted into one more chat while somebody waits to change it.
PATIENCE = 20


def create_quiz(user_id: UUID, settings: Mapping[str, Any], slots: Sequence[WriteSlot] = ()) -> UUID:
    """A new quiz, nowhere posted yet."""
    with transaction():
        quiz = Quiz(id=new_id(), owner_id=user_id, **settings)
        db.session.add(quiz)
        db.session.flush()
        _write_slots(quiz, slots)
        return quiz.id


def change_quiz(user_id: UUID, quiz_id: UUID, changes: Mapping[str, Any]) -> None:
    """Change what is given; the deadlines of those who are at it follow."""
    with transaction():
        quiz = _hold(quiz_id, user_id)
        for name, value in changes.items():
            setattr(quiz, name, value)
        _settle_times(quiz)


def close_quiz(user_id: UUID, quiz_id: UUID) -> None:
    """Let a quiz close at this moment."""
    with transaction():
        quiz = _hold(quiz_id, user_id)
        if quiz.closes_at is None or quiz.closes_at > now():
            quiz.closes_at = now()
            if quiz.opens_at is not None and quiz.opens_at >= quiz.closes_at:
                quiz.opens_at = None
            _settle_times(quiz)


def set_slots(user_id: UUID, quiz_id: UUID, slots: Sequence[WriteSlot]) -> None:
    """Say what a quiz asks, as long as nobody has begun to answer."""
    with transaction():
        quiz = _hold(quiz_id, user_id)
        if queries.is_taken(quiz_id):
            raise QuizIsTaken
        db.session.execute(delete(Slot).where(Slot.quiz_id == quiz_id))
        _write_slots(quiz, slots)
        if db.session.scalar(select(exists().where(QuizPost.quiz_id == quiz_id, QuizPost.ended_at.is_(None)))):
            drawing.require_takeable(quiz)
        posted.refresh_cards(quiz_id)


def copy_quiz(user_id: UUID, quiz_id: UUID) -> UUID:
    """The same quiz once more, nowhere posted yet."""
    quiz = queries.quiz_of_author(quiz_id, user_id)
    settings = {column: getattr(quiz, column) for column in _COPIED}
    if quiz.closes_at is not None and quiz.closes_at <= now():
        settings |= {"opens_at": None, "closes_at": None}
    title = gettext("Copy of “%(title)s”", title=quiz.title)[:LONGEST_TITLE]
    with transaction():
        copy = Quiz(id=new_id(), owner_id=user_id, title=title, **settings)
        db.session.add(copy)
        db.session.flush()
        slots = [
            {column: getattr(slot, column) for column in ("number", "question_id", "category_id", "tag", "mark")}
            for slot in drawing.slots_of(quiz_id)
        ]
        if slots:
            db.session.execute(insert(Slot), [{**slot, "quiz_id": copy.id} for slot in slots])
        return copy.id


def remove_quiz(user_id: UUID, quiz_id: UUID) -> None:
    """Remove a quiz that nobody has taken and that stands in no chat."""
    with transaction():
        _hold(quiz_id, user_id)
        if queries.is_taken(quiz_id):
            raise QuizIsTaken
        if db.session.scalar(select(exists().where(QuizPost.quiz_id == quiz_id, QuizPost.ended_at.is_(None)))):
            raise QuizIsPosted
        for table in (Attempt, Slot, QuizPost, Accommodation):
            db.session.execute(delete(table).where(table.quiz_id == quiz_id))
        db.session.execute(delete(Quiz).where(Quiz.id == quiz_id))


def accommodate(user_id: UUID, quiz_id: UUID, person_id: UUID, *, extra_seconds: int, extra_attempts: int) -> None:
    """Give a person more time or more attempts, or no more than others have; an attempt under way follows."""
    with transaction():
        quiz = _hold(quiz_id, user_id)
        # From somebody whose account is closed it can still be taken away.
        if person_id not in accounts.existing_users([person_id], with_disabled=True):
            raise UnknownPeople("user_id", [str(person_id)])
        keys = {"quiz_id": quiz_id, "user_id": person_id}
        given = {"extra_seconds": extra_seconds, "extra_attempts": extra_attempts}
        if any(given.values()):
            insert_or_touch(Accommodation, keys, given)
        else:
            db.session.execute(delete(Accommodation).filter_by(**keys))
        move_deadlines(quiz)


def _settle_times(quiz: Quiz) -> None:
    """What follows when the times of a quiz may have changed."""
    if quiz.opens_at is not None and quiz.closes_at is not None and quiz.closes_at <= quiz.opens_at:
        raise Invalid(errors={"closes_at": [gettext("A quiz closes after it has opened.")]})
    if quiz.opens_at is not None and quiz.opens_at > now():
        quiz.opened_at = None
    if quiz.closes_at is None or quiz.closes_at > now():
        quiz.summed_up_at = None
    db.session.flush()
    move_deadlines(quiz)
    posted.refresh_cards(quiz.id)


def move_deadlines(quiz: Quiz) -> None:
    """Let the attempts under way end when they must now, and their pages know."""
    extra = dict(
        db.session.execute(
            select(Accommodation.user_id, Accommodation.extra_seconds).where(Accommodation.quiz_id == quiz.id)
        ).all()
    )
    query = select(Attempt).filter_by(quiz_id=quiz.id, state=AttemptState.IN_PROGRESS).order_by(Attempt.id)
    for attempt in db.session.scalars(query.with_for_update().execution_options(populate_existing=True)):
        moved_to = deadline(quiz, attempt.started_at, extra.get(attempt.user_id, 0))
        if not attempt.is_preview and attempt.deadline_at != moved_to:
            attempt.deadline_at = moved_to
            db.session.flush()
            grader.tell_student(attempt.user_id, attempt.id, quiz.id, attempt.state)


def _write_slots(quiz: Quiz, slots: Sequence[WriteSlot]) -> None:
    if not slots:
        return
    marks = _marks(quiz.owner_id, slots)
    rows = [
        {
            "quiz_id": quiz.id,
            "number": number,
            "question_id": slot.question_id,
            "category_id": None if slot.category_id == NO_CATEGORY else slot.category_id,
            "tag": slot.tag,
            "mark": marks[number],
        }
        for number, slot in enumerate(slots, start=1)
    ]
    db.session.execute(insert(Slot), rows)


def _marks(user_id: UUID, slots: Sequence[WriteSlot]) -> dict[int, float]:
    """What each slot counts; refuses what is not in the author's bank, and a question that is there twice."""
    mine = _own_questions(user_id, [slot.question_id for slot in slots if slot.question_id])
    categories = select(func.count()).where(Category.owner_id == user_id)
    marks: dict[int, float] = {}
    seen: set[UUID] = set()
    for number, slot in enumerate(slots, start=1):
        field = f"slots.{number - 1}"
        if slot.question_id is not None:
            if slot.question_id not in mine:
                raise UnknownQuestion(f"{field}.question_id")
            if slot.question_id in seen:
                raise Invalid(errors={f"{field}.question_id": [gettext("This question is in the quiz already.")]})
            seen.add(slot.question_id)
            own = mine[slot.question_id]
            # A description asks nothing, and so counts nothing.
            marks[number] = 0.0 if own == 0 else (own if slot.mark is None else slot.mark)
        elif slot.category_id != NO_CATEGORY and not db.session.scalar(
            categories.where(Category.id == slot.category_id)
        ):
            raise UnknownCategory(f"{field}.category_id")
        else:
            marks[number] = 1.0 if slot.mark is None else slot.mark
    return marks


def _own_questions(user_id: UUID, question_ids: Sequence[UUID]) -> dict[UUID, float]:
    """Those of the questions that are in this person's bank, and what each counts by itself."""
    query = select(Question.id).where(
        Question.id.in_(question_ids), Question.owner_id == user_id, Question.removed_at.is_(None)
    )
    # Held, so that none is removed meanwhile.
    ids = db.session.scalars(query.order_by(Question.id).with_for_update(read=True)).all()
    return {question_id: content.mark for question_id, (_, content) in bank_queries.latest_contents(ids).items()}


def _hold(quiz_id: UUID, user_id: UUID) -> Quiz:
    """One's own quiz and its chats, locked until the commit: nobody begins meanwhile."""
    queries.quiz_of_author(quiz_id, user_id)
    for _ in range(PATIENCE):
        with suppress(PostedMeanwhile):
            return _lock(quiz_id)
    return _lock(quiz_id)


def _lock(quiz_id: UUID) -> Quiz:
    with transaction():  # A savepoint: where the lock of a chat is missing, the others are given back.
        locked = posted.lock_chats_of(quiz_id)
        quiz = queries.hold_quiz(quiz_id)
        if posted.chats_of(quiz_id) != locked:
            raise PostedMeanwhile
        return quiz


_COPIED = (
    "description",
    "opens_at",
    "closes_at",
    "time_limit_seconds",
    "max_attempts",
    "counts",
    "shuffles_questions",
    "shuffles_options",
    "show_results",
    "review",
    "pass_percent",
    "overdue",
    "grace_seconds",
    "summary",
)
