"""What an attempt is asked: the questions of the quiz's slots, those to be drawn drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.db import db
from app.quizzes import bank_queries, paper
from app.quizzes.content import Content
from app.quizzes.errors import BankTooSmall, EmptyQuiz
from app.quizzes.models import Category, Quiz, Slot


@dataclass(frozen=True)
class Asked:
    """One question for an attempt, in the version of this moment."""

    slot: int
    question_id: UUID
    version_id: UUID
    content: Content
    mark: float


def slots_of(quiz_id: UUID) -> list[Slot]:
    """The places of a quiz, in order."""
    query = select(Slot).filter_by(quiz_id=quiz_id).order_by(Slot.number)
    return list(db.session.scalars(query.execution_options(populate_existing=True)))


def require_takeable(quiz: Quiz) -> None:
    """Refuse a quiz that asks nothing, or that wants to draw more than there is."""
    draw(quiz, seed="")


def draw(quiz: Quiz, *, seed: str) -> list[Asked]:
    """The questions for the attempt with this seed, in the order of the slots; the same seed draws the same."""
    slots = slots_of(quiz.id)
    chosen = _choose(slots, seed)
    latest = bank_queries.latest_contents(chosen.values())
    asked = [
        Asked(slot.number, question_id, *latest[question_id], slot.mark)
        for slot in slots
        for question_id in [chosen[slot.number]]
    ]
    if not any(one.content.type != "description" for one in asked):
        raise EmptyQuiz
    return asked


def _choose(slots: Sequence[Slot], seed: str) -> dict[int, UUID]:
    """The question of each slot; none is asked twice."""
    chosen = {slot.number: slot.question_id for slot in slots if slot.question_id is not None}
    used = set(chosen.values())
    for slot in slots:
        if slot.category_id is None:
            continue
        left = [question_id for question_id in _pool(slot) if question_id not in used]
        if not left:
            raise BankTooSmall(slot.number)
        chosen[slot.number] = min(left, key=lambda question_id: paper.lot(seed, str(question_id)))
        used.add(chosen[slot.number])
    return chosen


def _pool(slot: Slot) -> list[UUID]:
    category = db.session.get_one(Category, slot.category_id)
    return bank_queries.drawable(category, slot.tag)
