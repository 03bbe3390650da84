"""The table of a class in the shape of the API, and as a spreadsheet reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.schemas import UserOut
from app.api import TIME_FORMAT
from app.db import now
from app.quizzes import numbering, results
from app.quizzes.figures import sizes
from app.quizzes.models import Attempt, Counts, Quiz
from app.quizzes.quiz_shapes import line_values
from app.quizzes.results import Row
from app.quizzes.results_schemas import AttemptOfResults, QuizOfResults, ResultOut, ResultsOut
from app.quizzes.scoring import is_passed
from app.utils import spreadsheet

# In this order for good: programs read it. After these comes one column for each question, called by its number:
# "q1", "q2" and so on. They follow from the quiz alone, and so are the same whoever has taken it.
_COLUMNS = (
    "name",
    "username",
    "attempt",
    "state",
    "started_at",
    "submitted_at",
    "is_late",
    "extra_seconds",
    "n_answered",
    "score",
    "max_score",
    "percent",
    "is_passed",
)
_OF_QUIZ = ("id", "title", "opens_at", "closes_at", "pass_percent", "counts", "show_results")


class More(NamedTuple):
    """How many answers each attempt has, and for the author how much extra time each person."""

    answered: dict[UUID, int]
    extra: dict[UUID, int] | None


def results_out(quiz: Quiz, chat_ids: Sequence[UUID] | None, *, with_all: bool) -> ResultsOut:
    """The whole class, a row for each person or for each attempt; of all chats it is as its author sees it."""
    people, counts = results.rows(quiz, chat_ids), Counts(quiz.counts)
    more = _more(quiz, chat_ids)
    rows = [_row_out(row, attempt, quiz, more) for row, attempt in _lines(people, counts, with_all=with_all)]
    percents = [percent for row in people if (percent := row.percent(counts)) is not None]
    passing = quiz.pass_percent
    return ResultsOut(
        quiz=_quiz_out(quiz, is_author=chat_ids is None),
        rows=rows,
        n_members=len(people),
        n_started=sum(bool(row.attempts) for row in people),
        n_finished=sum(row.has_finished for row in people),
        n_graded=len(percents),
        n_to_grade=results.n_to_grade(quiz, chat_ids),
        n_passed=None if passing is None else sum(percent >= passing for percent in percents),
        mean=sum(percents) / len(percents) if percents else None,
        now=now(),
    )


def results_csv(quiz: Quiz, chat_ids: Sequence[UUID] | None, *, shows_points: bool, with_all: bool) -> str:
    """The same as a spreadsheet reads it; no text in it is taken for a formula.

    What each question earned is there for who may see the answers: it says which of one's own were right.
    """
    people, more = results.rows(quiz, chat_ids), _more(quiz, chat_ids)
    points = results.points(quiz, chat_ids) if shows_points else {}
    numbers = numbering.numbers(quiz.id) if shows_points else {}
    sheet = [spreadsheet.line([*_COLUMNS, *(f"q{number}" for number in numbers.values())])]
    for row, attempt in _lines(people, Counts(quiz.counts), with_all=with_all):
        values = _values(_row_out(row, attempt, quiz, more), with_all=with_all)
        earned = points.get(attempt.id, {}) if attempt else {}
        sheet.append(spreadsheet.line(_cell(value) for value in (*values, *(earned.get(slot) for slot in numbers))))
    return "".join(sheet)


def _more(quiz: Quiz, chat_ids: Sequence[UUID] | None) -> More:
    extra = results.extra_seconds(quiz) if chat_ids is None else None
    return More(results.n_answered(quiz, chat_ids), extra)


def _lines(people: Iterable[Row], counts: Counts, *, with_all: bool) -> Iterator[tuple[Row, Attempt | None]]:
    for row in people:
        if with_all and row.attempts:
            yield from ((row, attempt) for attempt in row.attempts)
        else:
            yield row, row.shown(counts)


def _row_out(row: Row, attempt: Attempt | None, quiz: Quiz, more: More) -> ResultOut:
    percent = row.percent(Counts(quiz.counts))
    shown = None
    if attempt is not None:
        shown = AttemptOfResults(
            **line_values(attempt, quiz, shows_score=True),
            n_answered=more.answered.get(attempt.id, 0),
            extra_seconds=None if more.extra is None else more.extra.get(row.user.id, 0),
        )
    return ResultOut(
        user=UserOut.model_validate(row.user),
        chat_id=row.chat_id,
        n_attempts=len(row.attempts),
        is_under_way=row.is_under_way,
        percent=percent,
        score=None if percent is None or attempt is None else round(percent * attempt.max_score / 100, 9),
        is_passed=is_passed(percent, quiz.pass_percent),
        attempt=shown,
    )


def _quiz_out(quiz: Quiz, *, is_author: bool) -> QuizOfResults:
    size = sizes([quiz.id]).get(quiz.id)
    return QuizOfResults(
        **{name: getattr(quiz, name) for name in _OF_QUIZ},
        max_score=size.max_score if size else 0.0,
        n_questions=size.n_questions if size else 0,
        is_author=is_author,
    )


def _values(row: ResultOut, *, with_all: bool) -> list[Any]:
    """In a row for each attempt stands what this one earned, in one for each person what counts for them."""
    attempt, user = row.attempt, row.user
    if attempt is None:
        return [user.display_name, user.username, None, "not_begun", *[None] * (len(_COLUMNS) - 4)]
    earned = attempt if with_all else row
    return [
        user.display_name,
        user.username,
        attempt.number,
        attempt.state,
        attempt.started_at,
        attempt.submitted_at,
        attempt.is_late,
        attempt.extra_seconds,
        attempt.n_answered,
        earned.score,
        attempt.max_score,
        None if earned.percent is None else round(earned.percent, 2),
        earned.is_passed,
    ]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.strftime(TIME_FORMAT)
    if isinstance(value, float):
        return f"{value:.9g}"
    return spreadsheet.plain(str(value))
