"""The pages of those who see results: the class, each question, and the essays that wait."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.quizzes import pages, queries

blueprint = Blueprint("quiz_results", __name__, template_folder="templates")


@blueprint.get("/quizzes/<uuid:quiz_id>/results")
def results(quiz_id: UUID) -> str:
    """The table of the class, the spread of scores and the questions that look wrong."""
    queries.results_for(quiz_id, access.identity().user_id)
    return pages.show("results", quiz_id=str(quiz_id))


@blueprint.get("/quizzes/<uuid:quiz_id>/results/<int:slot>")
def item(quiz_id: UUID, slot: int) -> str:
    """How one question was answered."""
    queries.results_for(quiz_id, access.identity().user_id)
    return pages.show("item", quiz_id=str(quiz_id), slot=slot)


@blueprint.get("/quizzes/<uuid:quiz_id>/grading")
def grading(quiz_id: UUID) -> str:
    """The essays, one after the other, without their writers."""
    queries.quiz_of_author(quiz_id, access.identity().user_id)
    return pages.show("grading", quiz_id=str(quiz_id))
