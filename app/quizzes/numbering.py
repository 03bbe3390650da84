"""The numbers of a quiz's questions, the same for its author, in results, and for students of a quiz in this order."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.db import db
from app.quizzes.bank_models import Question, QuestionVersion
from app.quizzes.models import Slot
from app.quizzes.queries import IS_LATEST


def numbers(quiz_id: UUID) -> dict[int, int]:
    """The number of the question in each slot, in order; a description asks nothing, and so it has none."""
    query = (
        select(Slot.number)
        .outerjoin(Question, Question.id == Slot.question_id)
        .outerjoin(QuestionVersion, IS_LATEST)
        # A draw has no type of its own.
        .where(Slot.quiz_id == quiz_id, QuestionVersion.type.is_distinct_from("description"))
        .order_by(Slot.number)
    )
    return {slot: number for number, slot in enumerate(db.session.scalars(query), start=1)}
