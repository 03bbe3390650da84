"""/api/v1/quizzes: writing quizzes, and what those who take them see."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.accounts.schemas import UserOut
from app.api import Page, endpoint
from app.chats.errors import UnknownPeople
from app.errors import NotFound
from app.quizzes import authoring, queries, quiz_queries, taking
from app.quizzes.errors import (
    BankTooSmall,
    EmptyQuiz,
    NotAuthor,
    QuizIsPosted,
    QuizIsTaken,
    UnknownCategory,
    UnknownQuestion,
)
from app.quizzes.quiz_shapes import quiz_lines, quiz_shape
from app.quizzes.schemas import (
    AccommodationOut,
    AccommodationsOut,
    AnyQuiz,
    ChangeQuiz,
    ListQuizzes,
    QuizLine,
    WriteAccommodation,
    WriteQuiz,
    WriteSlots,
)

blueprint = Blueprint("quizzes_api", __name__, url_prefix="/api/v1")


@blueprint.get("/quizzes")
@endpoint("List quizzes", query=ListQuizzes, gives=Page[QuizLine])
def quizzes(query: ListQuizzes) -> Page[QuizLine]:
    """One's own, those that one may take, or others' whose results one may see; the newest first."""
    views, has_more = quiz_queries.quizzes(_me(), **dict(query))
    return Page[QuizLine](items=quiz_lines(views), has_more=has_more)


@blueprint.post("/quizzes")
@endpoint("Make a quiz", body=WriteQuiz, gives=AnyQuiz, status=201, refuses=(UnknownQuestion, UnknownCategory))
def make_quiz(body: WriteQuiz) -> AnyQuiz:
    """Nowhere posted yet; its author alone sees it."""
    settings = {name: value for name, value in dict(body).items() if name != "slots"}
    return _shape(authoring.create_quiz(_me(), settings, body.slots))


@blueprint.get("/quizzes/<uuid:quiz_id>")
@endpoint("See a quiz", gives=AnyQuiz, refuses=(NotFound,))
def quiz(quiz_id: UUID) -> AnyQuiz:
    """For its author with all that it asks; for who takes it, what to know before the start."""
    taking.settle_own(_me(), quiz_id)
    return _shape(quiz_id)


@blueprint.patch("/quizzes/<uuid:quiz_id>")
@endpoint("Change a quiz's settings", body=ChangeQuiz, gives=AnyQuiz, refuses=(NotFound, NotAuthor))
def change_quiz(quiz_id: UUID, body: ChangeQuiz) -> AnyQuiz:
    """The deadlines of those who are at it follow."""
    changes = body.model_dump(exclude_unset=True)
    if changes.get("title", "") is None:
        del changes["title"]
    authoring.change_quiz(_me(), quiz_id, changes)
    return _shape(quiz_id)


@blueprint.delete("/quizzes/<uuid:quiz_id>")
@endpoint("Remove a quiz", status=204, refuses=(NotFound, NotAuthor, QuizIsTaken, QuizIsPosted))
def remove_quiz(quiz_id: UUID) -> None:
    """As long as nobody has taken it and it stands in no chat."""
    authoring.remove_quiz(_me(), quiz_id)


@blueprint.put("/quizzes/<uuid:quiz_id>/slots")
@endpoint(
    "Say what a quiz asks",
    body=WriteSlots,
    gives=AnyQuiz,
    refuses=(NotFound, NotAuthor, QuizIsTaken, UnknownQuestion, UnknownCategory, EmptyQuiz, BankTooSmall),
)
def set_slots(quiz_id: UUID, body: WriteSlots) -> AnyQuiz:
    """All of it, in order, as long as nobody has begun to answer."""
    authoring.set_slots(_me(), quiz_id, body.slots)
    return _shape(quiz_id)


@blueprint.post("/quizzes/<uuid:quiz_id>/close")
@endpoint("Close a quiz now", gives=AnyQuiz, refuses=(NotFound, NotAuthor))
def close_quiz(quiz_id: UUID) -> AnyQuiz:
    """Attempts under way end as the quiz says; who has extra time keeps it."""
    authoring.close_quiz(_me(), quiz_id)
    return _shape(quiz_id)


@blueprint.post("/quizzes/<uuid:quiz_id>/copy")
@endpoint("Copy a quiz", gives=AnyQuiz, status=201, refuses=(NotFound, NotAuthor))
def copy_quiz(quiz_id: UUID) -> AnyQuiz:
    """The same settings and questions, nowhere posted yet."""
    return _shape(authoring.copy_quiz(_me(), quiz_id))


@blueprint.get("/quizzes/<uuid:quiz_id>/accommodations")
@endpoint("List who gets more time or attempts", gives=AccommodationsOut, refuses=(NotFound, NotAuthor))
def accommodations(quiz_id: UUID) -> AccommodationsOut:
    """By name."""
    queries.quiz_of_author(quiz_id, _me())
    return _accommodations(quiz_id)


@blueprint.put("/quizzes/<uuid:quiz_id>/accommodations/<uuid:user_id>")
@endpoint(
    "Give somebody more time or attempts",
    body=WriteAccommodation,
    gives=AccommodationsOut,
    refuses=(NotFound, NotAuthor, UnknownPeople),
)
def accommodate(quiz_id: UUID, user_id: UUID, body: WriteAccommodation) -> AccommodationsOut:
    """An attempt under way follows."""
    authoring.accommodate(_me(), quiz_id, user_id, extra_seconds=body.extra_seconds, extra_attempts=body.extra_attempts)
    return _accommodations(quiz_id)


@blueprint.delete("/quizzes/<uuid:quiz_id>/accommodations/<uuid:user_id>")
@endpoint("Give somebody what all others have", status=204, refuses=(NotFound, NotAuthor, UnknownPeople))
def withdraw_accommodation(quiz_id: UUID, user_id: UUID) -> None:
    """An attempt under way follows."""
    authoring.accommodate(_me(), quiz_id, user_id, extra_seconds=0, extra_attempts=0)


def _shape(quiz_id: UUID) -> AnyQuiz:
    return AnyQuiz(quiz_shape(queries.quiz_for(quiz_id, _me())))


def _accommodations(quiz_id: UUID) -> AccommodationsOut:
    return AccommodationsOut(
        items=[
            AccommodationOut(
                user=UserOut.model_validate(user),
                extra_seconds=given.extra_seconds,
                extra_attempts=given.extra_attempts,
            )
            for given, user in quiz_queries.accommodations(quiz_id)
        ]
    )


def _me() -> UUID:
    return access.identity().user_id
