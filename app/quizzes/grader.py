"""The worker's verb: grading an attempt once, whoever asks and however often, and telling its student."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Boolean, Uuid, exists, select, update

from app.db import Statement, Together, UTCDateTime, count_changed, db, now, transaction
from app.quizzes import letters, news, queries, seeing
from app.quizzes.content import Content
from app.quizzes.grading import grade
from app.quizzes.models import Attempt, AttemptState, Quiz, ShowResults
from app.quizzes.sweeping import each
from app.realtime import service as realtime

MOST_AT_ONCE = 25
"""How many are graded or told in one transaction: enough to share its price, and few enough to be done soon."""
_UNTOLD = (Attempt.number > 0, Attempt.state == AttemptState.GRADED, Attempt.told_at.is_(None))
_TYPES: dict[str, Any] = {
    "attempt_id": Uuid(),
    "quiz_id": Uuid(),
    "user_id": Uuid(),
    "chat_id": Uuid(),
    "version_id": Uuid(),
    "response": JSON(none_as_null=True),
    "at": UTCDateTime(),
    "graded_at": UTCDateTime(),
    "told_at": UTCDateTime(),
    "wants_mail": Boolean(),
}


@dataclass(frozen=True)
class Graded:
    """What an attempt came to, and whether its student may know; without a score it waits for a person."""

    fractions: Sequence[float | None]
    score: float | None
    is_told: bool

    @property
    def state(self) -> AttemptState:
        return AttemptState.WAITING if self.score is None else AttemptState.GRADED


def grade_attempt(attempt_id: UUID) -> bool:
    """Grade what was submitted, and tell whether this call did it; then others that wait, many at a time.

    Safe to run twice, and by two workers at once: what is graded follows from rows that nobody changes any more, and
    of several only the one that finds the attempt still waiting for its grade writes anything.
    """
    # Alone and first: if something about another one cannot be graded, that must not hold up this one.
    is_graded = bool(_grade_all("own", attempt_id=attempt_id))
    _grade_all("others", most=MOST_AT_ONCE)
    return is_graded


def total(marks: Sequence[float], fractions: Sequence[float | None]) -> float | None:
    """The score, without the dust that adding up fractions leaves; None while a fraction is not known."""
    if any(fraction is None for fraction in fractions):
        return None
    return round(sum(mark * (fraction or 0) for mark, fraction in zip(marks, fractions, strict=True)), 9)


def announce_due() -> None:
    """Tell of all results that have come out, because their quiz has closed or its author thinks otherwise now."""
    has_untold = exists().where(Attempt.quiz_id == Quiz.id, *_UNTOLD)
    has_closed = (Quiz.show_results == ShowResults.AFTER_CLOSING) & (Quiz.closes_at <= now())
    query = select(Quiz).where(has_untold, has_closed | (Quiz.show_results == ShowResults.AFTER_ATTEMPT))
    released = seeing.released_all(db.session.scalars(query.execution_options(populate_existing=True)).all())
    each([quiz_id for quiz_id, level in released.items() if level is not None], announce_results)


def announce_results(quiz_id: UUID) -> None:
    """Tell everybody who has not been told yet how they did, if that may be known by now.

    Safe at any time and by several at once; done in parts, so that nobody waits long for what it locks.
    """
    while _announce_some(quiz_id):
        pass


def _announce_some(quiz_id: UUID) -> bool:
    """Tell the next few; answers whether there may be more."""
    with transaction():
        quiz = db.session.get(Quiz, quiz_id, populate_existing=True)
        if quiz is None or seeing.released(quiz) is None:
            return False
        # In the order of the people, as everybody locks their logs. What somebody else holds, they are telling.
        query = select(Attempt).where(Attempt.quiz_id == quiz_id, *_UNTOLD).order_by(Attempt.user_id, Attempt.id)
        query = query.limit(MOST_AT_ONCE).with_for_update(skip_locked=True)
        attempts = db.session.scalars(query.execution_options(populate_existing=True)).all()
        ids = [attempt.id for attempt in attempts]
        count_changed(update(Attempt).where(Attempt.id.in_(ids)).values(told_at=now()))
        for attempt in attempts:
            tell_student(attempt.user_id, attempt.id, quiz_id, attempt.state)
        letters.write_results(ids)
        return len(ids) == MOST_AT_ONCE


def tell_student(user_id: UUID, attempt_id: UUID, quiz_id: UUID, state: str) -> None:
    """Let the pages of whoever made the attempt look again."""
    realtime.tell([user_id], "attempt_changed", attempt_id=attempt_id, quiz_id=quiz_id, state=str(state))


def _grade_all(which: str, **wanted: Any) -> list[UUID]:
    """Grade those that wait and that nobody else is grading, in one transaction, and tell which they were."""
    with transaction():
        connection = db.session.connection()
        rows = _ANSWERS[db.engine.dialect.name, which].rows(connection, **wanted)
        contents, released = queries.contents({row.version_id for row in rows}), _released(rows)
        done = []
        for attempt_id, group in groupby(rows, key=attrgetter("attempt_id")):
            answers = list(group)
            graded = _grade(answers, contents, is_released=answers[0].quiz_id in released)
            if _write(connection, attempt_id, answers, graded):
                done.append((attempt_id, answers[0], graded))
        _tell(done)
    return [attempt_id for attempt_id, _attempt, _graded in done]


def _released(rows: Iterable[Any]) -> set[UUID]:
    """The quizzes whose results may be seen at once; to look into those that close first costs queries."""
    shown = {row.quiz_id: row.show_results for row in rows}
    at_once = {quiz_id for quiz_id, when in shown.items() if when == ShowResults.AFTER_ATTEMPT}
    later = [quiz_id for quiz_id, when in shown.items() if when == ShowResults.AFTER_CLOSING]
    if not later:
        return at_once
    query = select(Quiz).where(Quiz.id.in_(later)).execution_options(populate_existing=True)
    closed = seeing.released_all(db.session.scalars(query))
    return at_once | {quiz_id for quiz_id, level in closed.items() if level is not None}


def _grade(answers: Sequence[Any], contents: Mapping[UUID, Content], *, is_released: bool) -> Graded:
    fractions = [grade(contents[answer.version_id], answer.response) for answer in answers]
    score = total([answer.mark for answer in answers], fractions)
    return Graded(fractions, score, is_told=is_released and score is not None and answers[0].number > 0)


def _write(connection: Any, attempt_id: UUID, answers: Sequence[Any], graded: Graded) -> bool:
    """All answers in one statement and the attempt in another, in one round trip; an essay that waits has no grade."""
    pairs = zip(answers, graded.fractions, strict=True)
    known = {answer.place: fraction for answer, fraction in pairs if fraction is not None}
    at = now()
    n_changed = _statements(tuple(known)).run(
        connection,
        attempt_id=attempt_id,
        at=at,
        graded_at=at if graded.state == AttemptState.GRADED else None,
        told_at=at if graded.is_told else None,
        state=str(graded.state),
        score=graded.score,
        **{f"f{place}": fraction for place, fraction in known.items()},
    )
    return n_changed == 1


def _tell(done: Sequence[tuple[UUID, Any, Graded]]) -> None:
    """An author's preview is told to the author alone, who is waiting for it."""
    # In the order of the people, as everybody locks their logs.
    for attempt_id, attempt, graded in sorted(done, key=lambda one: one[1].user_id):
        tell_student(attempt.user_id, attempt_id, attempt.quiz_id, graded.state)
    counted = [one for one in done if one[1].number > 0]
    for quiz_id, chat_id in {(attempt.quiz_id, attempt.chat_id) for _id, attempt, _graded in counted}:
        news.results_changed(quiz_id, chat_id)
    letters.write_results([id_ for id_, attempt, graded in counted if graded.is_told and attempt.wants_mail])


_READ = """WITH due AS (SELECT id FROM attempts WHERE state = 'submitted' {which})
    SELECT attempts.id AS attempt_id, answers.place AS place, answers.version_id AS version_id, answers.mark AS mark,
    answers.response AS response, attempts.quiz_id AS quiz_id, attempts.user_id AS user_id,
    attempts.chat_id AS chat_id, attempts.number AS number, quizzes.show_results AS show_results,
    users.wants_mail AS wants_mail
    FROM due JOIN attempts ON attempts.id = due.id JOIN answers ON answers.attempt_id = attempts.id
    JOIN quizzes ON quizzes.id = attempts.quiz_id JOIN users ON users.id = attempts.user_id
    ORDER BY attempts.id, answers.place"""
_WHICH = {"own": "AND id = :attempt_id", "others": "ORDER BY submitted_at LIMIT :most"}
# What another worker holds, it is grading; SQLite lets only one write at all.
_LOCK = {"postgresql": "FOR UPDATE SKIP LOCKED", "sqlite": ""}
_ANSWERS = {
    (dialect, which): Statement(_READ.format(which=f"{wanted} {lock}"), **_TYPES)
    for dialect, lock in _LOCK.items()
    for which, wanted in _WHICH.items()
}
_ATTEMPT = """UPDATE attempts SET state = :state, score = :score, graded_at = :graded_at, told_at = :told_at
    WHERE id = :attempt_id AND state = 'submitted'"""


@lru_cache(maxsize=1000)
def _statements(places: tuple[int, ...]) -> Together:
    """The updates of the answers at these places and of their attempt; quizzes of the same length share them."""
    if not places:
        return Together(_ATTEMPT, **_TYPES)
    cases = " ".join(f"WHEN {place} THEN :f{place}" for place in places)
    among = ", ".join(map(str, places))
    answers = (
        f"UPDATE answers SET fraction = CASE place {cases} END, graded_at = :at "  # noqa: S608  Numbers only.
        f"WHERE attempt_id = :attempt_id AND place IN ({among})"
    )
    return Together(answers, _ATTEMPT, **_TYPES)
