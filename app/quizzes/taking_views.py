"""The page of an attempt: the questions while it is under way, and then how it went."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.quizzes import pages, queries
from app.quizzes.models import AttemptState

blueprint = Blueprint("quiz_taking", __name__, template_folder="templates")


@blueprint.get("/attempts/<uuid:attempt_id>")
def attempt(attempt_id: UUID) -> str:
    """An attempt for who makes it, and its result for who may see that."""
    user_id = access.identity().user_id
    attempt, _ = queries.attempt_for(attempt_id, user_id)
    is_under_way = attempt.state == AttemptState.IN_PROGRESS and attempt.user_id == user_id
    return pages.show("attempt", attempt_id=str(attempt_id), is_under_way=is_under_way)
