"""What an attempt is asked: the questions of the quiz's slots, those to be drawn drawn."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.db import db
from app.quizzes import bank_queries, numbering
from app.quizzes.content import Content
from app.quizzes.errors import BankTooSmall, EmptyQuiz
from app.quizzes.models import Quiz, Slot


class NothingLeft(Exception):
    """A draw finds no question for a slot that the others do not need."""

    def __init__(self, slot: int) -> None:
        super().__init__(slot)
        self.slot = slot


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
    """Refuse a quiz that asks nothing, or that wants to draw more than there is: any other can always be begun."""
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
    if len(chosen) == len(slots):
        return chosen
    try:
        drawn = match(bank_queries.pools(slots), seed)
    except NothingLeft as refusal:
        raise BankTooSmall(refusal.slot, numbering.numbers(slots[0].quiz_id)[refusal.slot]) from refusal
    return chosen | {number: UUID(question_id) for number, question_id in drawn.items()}


def match(pools: Mapping[int, Sequence[str]], seed: str) -> dict[int, str]:
    """One question for each slot out of its pool, none twice; NothingLeft names the first slot that none is left for.

    Chance alone decides between those that can be had, and it follows from the seed and the pools, on every machine.
    """
    luck = random.Random(seed)
    # Of as many as there are slots, the others leave one: more need not be looked at.
    wishes = {slot: luck.sample(pool, min(len(pool), len(pools))) for slot, pool in pools.items()}
    owners: dict[str, int] = {}
    for slot in wishes:
        if not _take(slot, wishes, owners, set()):
            raise NothingLeft(slot)
    return {slot: question_id for question_id, slot in owners.items()}


def _take(slot: int, wishes: Mapping[int, Sequence[str]], owners: dict[str, int], asked: set[str]) -> bool:
    """Give the slot its first wish that is free, or else one whose slot can take another."""
    free = next((wish for wish in wishes[slot] if wish not in owners), None)
    if free is not None:
        owners[free] = slot
        return True
    for wish in wishes[slot]:
        if wish not in asked:
            asked.add(wish)
            if _take(owners[wish], wishes, owners, asked):
                owners[wish] = slot
                return True
    return False
