"""The attempts at a quiz as its statistics take them: read in two queries, however many they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from sqlalchemy import ColumnElement, String, case, cast, func, select

from app.db import db
from app.quizzes import grading, numbering, queries
from app.quizzes.bank_models import Category, QuestionVersion
from app.quizzes.choosing import Given
from app.quizzes.content import Content
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz, Slot
from app.quizzes.responses import Response
from app.quizzes.results_schemas import WhichAttempts
from app.quizzes.statistics import Column, sums


@dataclass(frozen=True)
class Item:
    """One place of the quiz with all its answers, in the order of the attempts."""

    slot: int
    # None of what is a description by now.
    number: int | None
    # None of a draw, which asks each one something else.
    question_id: UUID | None
    content: Content
    # What a draw draws from.
    path: str | None
    column: Column
    given: Sequence[Given]
    question_ids: Sequence[UUID]


@dataclass(frozen=True)
class Sheet:
    """The answers of the chosen attempts, place by place; what only describes is none."""

    n_attempts: int
    max_score: float
    scores: Sequence[float]
    items: Sequence[Item]


class Place(NamedTuple):
    """A slot of the quiz, its number if it has one, and what it draws from if it does: "" is no category."""

    slot: int
    number: int | None
    path: str | None


class Line(NamedTuple):
    """An answer as it was read; `version` is the text of an id."""

    version: str
    mark: float
    points: float
    response: Response


class Asked(NamedTuple):
    """A version of a question."""

    id: UUID
    question_id: UUID
    content: Content


def read_sheet(quiz: Quiz, chat_ids: Sequence[UUID] | None, which: WhichAttempts) -> Sheet:
    """The graded attempts that are to be looked at."""
    ids = _chosen(quiz, chat_ids, which)
    by_slot = _answers(quiz, chat_ids, set(ids))
    asked = _asked({line.version for lines in by_slot.values() for line in lines.values()})
    named = _names(quiz)
    complete = {slot: [lines[id_] for id_ in ids] for slot, lines in by_slot.items() if len(lines) == len(ids)}
    places = {slot: lines for slot, lines in sorted(complete.items()) if _asks(lines, asked)}
    columns = {slot: _column(lines, asked) for slot, lines in places.items()}
    scores = sums(list(columns.values()))
    largest = sum(column.largest for column in columns.values())
    items = [
        _item(named[slot], places[slot], asked, column, _rests(scores, column, largest))
        for slot, column in columns.items()
    ]
    return Sheet(len(ids), largest, scores, items)


def _chosen(quiz: Quiz, chat_ids: Sequence[UUID] | None, which: WhichAttempts) -> list[str]:
    query = select(cast(Attempt.id, String).label("id"), Attempt.user_id, Attempt.score)
    query = query.where(*_graded(quiz, chat_ids))
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in db.session.execute(query.order_by(Attempt.number)):
        found[row.user_id].append(row)
    if which == "all":
        return [row.id for rows in found.values() for row in rows]
    if which == "best":
        return [max(rows, key=lambda row: row.score).id for rows in found.values()]
    return [rows[0 if which == "first" else -1].id for rows in found.values()]


def _answers(quiz: Quiz, chat_ids: Sequence[UUID] | None, ids: set[str]) -> dict[int, dict[str, Line]]:
    """By slot and attempt. Ids and responses come as text: few of them differ, and making them is what takes time."""
    query = (
        select(
            Answer.slot,
            cast(Answer.attempt_id, String),
            cast(Answer.version_id, String),
            Answer.mark,
            Answer.fraction,
            cast(Answer.response, String),
        )
        .join(Attempt, Attempt.id == Answer.attempt_id)
        .where(*_graded(quiz, chat_ids))
    )
    found: dict[int, dict[str, Line]] = defaultdict(dict)
    responses: dict[str | None, Response] = {None: None}
    for slot, attempt_id, version, mark, fraction, response in db.session.execute(query):
        if attempt_id in ids:
            if response not in responses:
                responses[response] = orjson.loads(response)
            found[slot][attempt_id] = Line(version, mark, mark * (fraction or 0.0), responses[response])
    return found


def _graded(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> list[ColumnElement[bool]]:
    which = [Attempt.quiz_id == quiz.id, Attempt.number > 0, Attempt.state == AttemptState.GRADED]
    return which if chat_ids is None else [*which, Attempt.chat_id.in_(chat_ids)]


def _asked(versions: Collection[str]) -> dict[str, Asked]:
    """What these versions ask, by their ids as text."""
    ids = {version: UUID(version) for version in versions}
    contents = queries.contents(ids.values())
    query = select(QuestionVersion.id, QuestionVersion.question_id).where(QuestionVersion.id.in_(ids.values()))
    question_ids = dict(db.session.execute(query).all())
    return {version: Asked(id_, question_ids[id_], contents[id_]) for version, id_ in ids.items()}


def _asks(lines: Sequence[Line], asked: Mapping[str, Asked]) -> bool:
    return any(asked[version].content.type != "description" for version in {line.version for line in lines})


def _column(lines: Sequence[Line], asked: Mapping[str, Asked]) -> Column:
    counts = Counter(line.version for line in lines)
    guesses = [(grading.random_guess(asked[version].content), n) for version, n in counts.items()]
    known = [guess * n for guess, n in guesses if guess is not None]
    return Column(
        marks=[line.points for line in lines],
        largest=max(line.mark for line in lines),
        # Of a draw, what guessing earns on average of what was drawn.
        random_guess=sum(known) / len(lines) if len(known) == len(guesses) else None,
    )


def _rests(scores: Sequence[float], column: Column, largest: float) -> list[float]:
    """How each attempt did in the rest of the quiz, in percent."""
    rest = largest - column.largest
    return [100 * (score - mark) / rest if rest else 0.0 for score, mark in zip(scores, column.marks, strict=True)]


def _item(
    place: Place, lines: Sequence[Line], asked: Mapping[str, Asked], column: Column, rests: Sequence[float]
) -> Item:
    versions = [asked[line.version] for line in lines]
    responses = (line.response for line in lines)
    contents = (one.content for one in versions)
    given = [Given(*three) for three in zip(contents, responses, rests, strict=True)]
    # Ids of versions grow with time.
    newest = max((asked[version] for version in {line.version for line in lines}), key=lambda one: one.id.int)
    question_ids = [one.question_id for one in versions]
    own = None if place.path is not None or len(set(question_ids)) > 1 else newest.question_id
    return Item(place.slot, place.number, own, newest.content, place.path, column, given, question_ids)


def _names(quiz: Quiz) -> dict[int, Place]:
    """What the slots are called."""
    numbers = numbering.numbers(quiz.id)
    path = case((Slot.question_id.is_(None), func.coalesce(Category.path, "")))
    query = select(Slot.number, path).outerjoin(Category, Category.id == Slot.category_id)
    found = db.session.execute(query.where(Slot.quiz_id == quiz.id))
    return {slot: Place(slot, numbers.get(slot), path) for slot, path in found}
