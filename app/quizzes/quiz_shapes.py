"""Quizzes in the shapes of the API; a few queries however many they are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select, tuple_

from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.chats.models import Chat
from app.db import db, now
from app.quizzes import bank_queries, numbering, queries, scoring, seeing
from app.quizzes.bank_models import Category
from app.quizzes.content import Text
from app.quizzes.deadlines import closing, deadline
from app.quizzes.drawing import slots_of
from app.quizzes.figures import Size, sizes
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz, QuizPost
from app.quizzes.queries import QuizView
from app.quizzes.question_schemas import NO_CATEGORY
from app.quizzes.schemas import AttemptLine, ChatOfQuiz, FrontOut, MayOut, QuizLine, QuizOut, QuizState, SlotOut
from app.quizzes.texts import to_html


@dataclass(frozen=True)
class Turnout:
    """How many people have begun a quiz, how many have finished it, and how many attempts they have made."""

    n_started: int = 0
    n_finished: int = 0
    n_attempts: int = 0


def quiz_shape(view: QuizView) -> QuizOut | FrontOut:
    """A quiz as its author, or as who takes it, sees it."""
    return _author_shape(view) if view.is_author else _front_shape(view)


def quiz_lines(views: Sequence[QuizView]) -> list[QuizLine]:
    """Quizzes in a list."""
    ids = [view.quiz.id for view in views]
    shared = _shared(views)
    turnouts, essays = _turnouts(views), _n_to_grade(ids)
    mine = _own_attempts(ids, views[0].user_id) if views else {}
    return [
        QuizLine(
            **shared[view.quiz.id],
            is_author=view.is_author,
            n_started=turnouts.get(view.quiz.id, Turnout()).n_started if view.may_see_results else None,
            n_finished=turnouts.get(view.quiz.id, Turnout()).n_finished if view.may_see_results else None,
            n_to_grade=essays.get(view.quiz.id, 0) if view.is_author else None,
            chat_ids=list(view.chat_ids),
            attempt_under_way=_id_under_way(mine.get(view.quiz.id, [])),
            n_my_attempts=len(mine.get(view.quiz.id, [])),
        )
        for view in views
    ]


def attempt_line(attempt: Attempt, quiz: Quiz, *, shows_score: bool) -> AttemptLine:
    """An attempt in a list, its score only where its reader may see it."""
    return AttemptLine(**line_values(attempt, quiz, shows_score=shows_score))


def line_values(attempt: Attempt, quiz: Quiz, *, shows_score: bool) -> dict[str, Any]:
    """What a line says of an attempt."""
    score = attempt.score if shows_score and attempt.state == AttemptState.GRADED else None
    percent = scoring.percent(score, attempt.max_score)
    own = {name: getattr(attempt, name) for name in _OF_ATTEMPT}
    return own | {"score": score, "percent": percent, "is_passed": scoring.is_passed(percent, quiz.pass_percent)}


def state_of(quiz: Quiz, *, is_posted: bool, at: datetime) -> QuizState:
    """Whether a quiz can be taken at that moment."""
    if quiz.closes_at is not None and quiz.closes_at <= at:
        return "closed"
    if not is_posted:
        return "draft"
    return "scheduled" if quiz.opens_at is not None and quiz.opens_at > at else "open"


def _shared(views: Sequence[QuizView]) -> dict[UUID, dict[str, Any]]:
    quizzes = [view.quiz for view in views]
    ids = [quiz.id for quiz in quizzes]
    known_sizes, at = sizes(ids), now()
    posted = set(db.session.scalars(_standing(ids).with_only_columns(QuizPost.quiz_id)))
    query = select(User).where(User.id.in_({quiz.owner_id for quiz in quizzes}))
    owners = {user.id: UserOut.model_validate(user) for user in db.session.scalars(query)}
    return {
        view.quiz.id: {
            **{name: getattr(view.quiz, name) for name in _OF_QUIZ},
            "description_html": to_html(Text(text=view.quiz.description)),
            "state": state_of(view.quiz, is_posted=view.quiz.id in posted, at=at),
            "n_questions": known_sizes.get(view.quiz.id, Size()).n_questions,
            "max_score": known_sizes.get(view.quiz.id, Size()).max_score,
            "owner": owners[view.quiz.owner_id],
            "may": MayOut(edit=view.is_author, see_results=view.may_see_results),
            "now": at,
        }
        for view in views
    }


def _author_shape(view: QuizView) -> QuizOut:
    quiz = view.quiz
    return QuizOut(
        **_shared([view])[quiz.id],
        **{name: getattr(quiz, name) for name in _OF_AUTHORS_QUIZ},
        slots=_slots(quiz),
        is_taken=queries.is_taken(quiz.id),
        posts=_posts(quiz.id),
        n_attempts=_turnouts([view]).get(quiz.id, Turnout()).n_attempts,
        n_to_grade=_n_to_grade([quiz.id]).get(quiz.id, 0),
    )


def _front_shape(view: QuizView) -> FrontOut:
    quiz, at = view.quiz, now()
    attempts = queries.attempts_of(quiz.id, view.user_id)
    extra = view.accommodation
    n_left = None
    if quiz.max_attempts is not None:
        n_left = max(0, quiz.max_attempts + extra.extra_attempts - len(attempts))
    is_seen = seeing.released(quiz) is not None
    shared = _shared([view])[quiz.id]
    end = closing(quiz, extra.extra_seconds)
    # Who has extra time may begin a little after the others.
    if shared["state"] == "closed" and end is not None and at < end and view.chat_ids:
        shared["state"] = "open"
    is_under_way = any(attempt.state == AttemptState.IN_PROGRESS for attempt in attempts)
    is_open = shared["state"] == "open" and bool(view.chat_ids)
    return FrontOut(
        **shared,
        chat_ids=list(view.chat_ids),
        attempts=[attempt_line(attempt, quiz, shows_score=is_seen) for attempt in attempts],
        attempts_left=n_left,
        extra_seconds=extra.extra_seconds,
        may_start=is_open and not is_under_way and n_left != 0,
        deadline_if_started_now=deadline(quiz, at, extra.extra_seconds) if is_open else None,
    )


def _slots(quiz: Quiz) -> list[SlotOut]:
    slots = slots_of(quiz.id)
    question_ids = [slot.question_id for slot in slots if slot.question_id is not None]
    asked = bank_queries.latest_contents(question_ids)
    names = bank_queries.names(question_ids)
    drawn_from = {slot.category_id for slot in slots if slot.category_id is not None}
    query = select(Category.id, Category.path).where(Category.id.in_(drawn_from))
    paths = dict(db.session.execute(query).all())
    n_pools = bank_queries.pool_sizes(slots)
    numbers = numbering.numbers(quiz.id)
    shapes = []
    for slot in slots:
        own = {name: getattr(slot, name) for name in ("question_id", "tag", "mark")}
        own |= {"slot": slot.number, "number": numbers.get(slot.number)}
        if slot.question_id is not None:
            name, type_ = names[slot.question_id], asked[slot.question_id][1].type
            shapes.append(SlotOut(**own, category_id=None, name=name, type=type_, n_to_draw_from=None))
        else:
            path = paths[slot.category_id] if slot.category_id else ""
            place: dict[str, Any] = {"category_id": slot.category_id or NO_CATEGORY, "name": path}
            shapes.append(SlotOut(**own, **place, type=None, n_to_draw_from=n_pools[slot.number]))
    return shapes


def _posts(quiz_id: UUID) -> list[ChatOfQuiz]:
    query = _standing([quiz_id]).join(Chat, Chat.id == QuizPost.chat_id).add_columns(Chat.title)
    return [
        ChatOfQuiz(id=post.id, chat_id=post.chat_id, chat_title=title, created_at=post.created_at)
        for post, title in db.session.execute(query.order_by(QuizPost.id))
    ]


def _standing(quiz_ids: Collection[UUID]) -> Any:
    return select(QuizPost).where(QuizPost.quiz_id.in_(quiz_ids), QuizPost.ended_at.is_(None))


def _turnouts(views: Sequence[QuizView]) -> dict[UUID, Turnout]:
    """Of one's own quizzes all, of others' the attempts that came through the chats whose admin one is."""
    own = [view.quiz.id for view in views if view.is_author]
    chats = [(view.quiz.id, chat_id) for view in views if not view.is_author for chat_id in view.admin_chat_ids]
    has_finished = case((Attempt.state.in_(queries.FINISHED), Attempt.user_id))
    query = (
        select(
            Attempt.quiz_id,
            func.count(Attempt.user_id.distinct()),
            func.count(has_finished.distinct()),
            func.count(),
        )
        .where(Attempt.number > 0, Attempt.quiz_id.in_(own) | tuple_(Attempt.quiz_id, Attempt.chat_id).in_(chats))
        .group_by(Attempt.quiz_id)
    )
    return {quiz_id: Turnout(*counts) for quiz_id, *counts in db.session.execute(query)}


def _n_to_grade(quiz_ids: Collection[UUID]) -> dict[UUID, int]:
    query = (
        select(Attempt.quiz_id, func.count())
        .join(Answer, Answer.attempt_id == Attempt.id)
        .where(
            Attempt.quiz_id.in_(quiz_ids),
            Attempt.state == AttemptState.WAITING,
            Attempt.number > 0,
            Answer.fraction.is_(None),
        )
        .group_by(Attempt.quiz_id)
    )
    return dict(db.session.execute(query).all())


def _own_attempts(quiz_ids: Collection[UUID], user_id: UUID) -> dict[UUID, list[Attempt]]:
    query = select(Attempt).where(Attempt.quiz_id.in_(quiz_ids), Attempt.user_id == user_id, Attempt.number > 0)
    found: dict[UUID, list[Attempt]] = {}
    for attempt in db.session.scalars(query.order_by(Attempt.number)):
        found.setdefault(attempt.quiz_id, []).append(attempt)
    return found


def _id_under_way(attempts: Sequence[Attempt]) -> UUID | None:
    return next((attempt.id for attempt in attempts if attempt.state == AttemptState.IN_PROGRESS), None)


_OF_QUIZ = (
    "id",
    "title",
    "opens_at",
    "closes_at",
    "time_limit_seconds",
    "max_attempts",
    "counts",
    "show_results",
    "review",
    "pass_percent",
    "overdue",
    "grace_seconds",
)
_OF_AUTHORS_QUIZ = ("description", "shuffles_questions", "shuffles_options", "summary", "created_at")
_OF_ATTEMPT = (
    "id",
    "quiz_id",
    "number",
    "state",
    "started_at",
    "deadline_at",
    "submitted_at",
    "is_late",
    "graded_at",
    "max_score",
)
