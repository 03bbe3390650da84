"""The pages of who writes quizzes, and the front page of a quiz for who takes it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.quizzes import pages, queries

blueprint = Blueprint("quizzes", __name__, template_folder="templates")


@blueprint.get("/quizzes")
def home() -> str:
    """The quizzes that one is asked to take, one's own, and those whose results one may see."""
    return pages.show("index")


@blueprint.get("/quizzes/bank")
def bank() -> str:
    """One's own questions, in their categories."""
    return pages.show("bank")


@blueprint.get("/quizzes/bank/import")
def bring_in() -> str:
    """Where a file of questions is looked at, mended and taken into the bank."""
    return pages.show("import")


@blueprint.get("/quizzes/bank/new")
def new_question() -> str:
    """An empty question."""
    return pages.show("question", question_id=None)


@blueprint.get("/quizzes/bank/<uuid:question_id>")
def question(question_id: UUID) -> str:
    """One question, to change it; its author's alone."""
    queries.question_of(question_id, access.identity().user_id)
    return pages.show("question", question_id=str(question_id))


@blueprint.get("/quizzes/<uuid:quiz_id>")
def quiz(quiz_id: UUID) -> str:
    """For its author the quiz to work on; for everybody else who may see it, its front page."""
    view = queries.quiz_for(quiz_id, access.identity().user_id)
    return pages.show("quiz" if view.is_author else "front", quiz_id=str(quiz_id))
