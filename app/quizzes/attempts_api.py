"""/api/v1/attempts: taking a quiz."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.api import Page, endpoint
from app.db import now
from app.errors import NotFound
from app.quizzes import quiz_queries, seeing, taking
from app.quizzes.attempt_schemas import AttemptOut, ListAttempts, OwnAttemptLine, SavedOut, Start, Submit, WriteAnswer
from app.quizzes.attempt_shapes import attempt_shape
from app.quizzes.errors import (
    AttemptIsOver,
    BankTooSmall,
    EmptyQuiz,
    NoAttemptsLeft,
    NotOpenYet,
    PreviewInstead,
    QuizIsClosed,
    StaleAnswer,
    TooLate,
)
from app.quizzes.quiz_shapes import line_values

blueprint = Blueprint("attempts_api", __name__, url_prefix="/api/v1")


@blueprint.post("/quizzes/<uuid:quiz_id>/attempts")
@endpoint(
    "Begin an attempt",
    body=Start,
    gives=AttemptOut,
    status=201,
    also=(200,),
    # The attempt itself is what is repeated; a kept answer would go on showing it as it began.
    keeps_answer=False,
    refuses=(NotFound, PreviewInstead, NotOpenYet, QuizIsClosed, NoAttemptsLeft, BankTooSmall, EmptyQuiz),
)
def start(quiz_id: UUID, body: Start) -> tuple[AttemptOut, int]:
    """A new one, 201; the one under way, 200."""
    if body.is_preview:
        return attempt_shape(taking.preview(_me(), quiz_id), _me()), 201
    attempt_id, is_new = taking.start(_me(), quiz_id)
    return attempt_shape(attempt_id, _me()), 201 if is_new else 200


@blueprint.get("/attempts")
@endpoint("List one's own attempts", query=ListAttempts, gives=Page[OwnAttemptLine])
def attempts(query: ListAttempts) -> Page[OwnAttemptLine]:
    """The newest first."""
    found, has_more = quiz_queries.attempts(_me(), **dict(query))
    released = seeing.released_all(quiz for _attempt, quiz, _extra in found)
    lines = [
        OwnAttemptLine(
            **line_values(one, quiz, shows_score=released[quiz.id] is not None),
            extra_attempts=extra,
        )
        for one, quiz, extra in found
    ]
    return Page[OwnAttemptLine](items=lines, has_more=has_more)


@blueprint.get("/attempts/<uuid:attempt_id>")
@endpoint("See an attempt", gives=AttemptOut, refuses=(NotFound,))
def attempt(attempt_id: UUID) -> AttemptOut:
    """Its questions while it is under way; afterwards what the quiz lets be seen."""
    return attempt_shape(attempt_id, _me())


@blueprint.put("/attempts/<uuid:attempt_id>/answers/<int(max=200):place>")
@endpoint(
    "Save an answer",
    body=WriteAnswer,
    gives=SavedOut,
    refuses=(NotFound, AttemptIsOver, TooLate, StaleAnswer),
)
def save(attempt_id: UUID, place: int, body: WriteAnswer) -> SavedOut:
    """What this answers is in the database; the same answer again is answered the same."""
    saved = taking.save(_me(), attempt_id, place, response=body.response, seq=body.seq, age_ms=body.age_ms)
    return SavedOut(place=place, seq=saved.seq, saved_at=saved.saved_at, deadline_at=saved.deadline_at, now=now())


@blueprint.post("/attempts/<uuid:attempt_id>/submit")
@endpoint(
    "Submit an attempt",
    body=Submit,
    gives=AttemptOut,
    keeps_answer=False,
    refuses=(NotFound, AttemptIsOver, TooLate, StaleAnswer),
)
def submit(attempt_id: UUID, body: Submit) -> AttemptOut:
    """The worker grades it; submitted twice is submitted once."""
    taking.submit(_me(), attempt_id, body.answers)
    return attempt_shape(attempt_id, _me())


def _me() -> UUID:
    return access.identity().user_id
