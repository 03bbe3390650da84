"""Imports and exports as the API takes and gives them."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.api import In, Out, Query, Time, example
from app.quizzes.content import QuestionType
from app.quizzes.imports import FileFormat
from app.quizzes.question_schemas import MaybePath, NoCategory

LONGEST_FILE = 5_000_000


class ImportFile(In):
    """A file's text; without a format, it is the one that it looks like. `category` takes what names none itself."""

    model_config = example(text="2 + 2 = ? {=4 ~5}", format="gift", category="Sums")

    text: Annotated[str, Field(min_length=1, max_length=LONGEST_FILE)]
    format: FileFormat | None = None
    category: MaybePath = ""


class AskExport(Query):
    """Which questions: those of one's whole bank, of a category, or of "none"."""

    category_id: UUID | NoCategory | None = None
    with_below: bool = True


class ProblemOut(Out):
    """A line of a file, and what would be right there."""

    line: int
    problem: str


class FoundAnswerOut(Out):
    """An answer, a pair or a wrong choice of a question in a file, and what it earns, in percent of the mark."""

    html: str
    is_right: bool
    percent: float


class FoundOut(Out):
    """A question that is in a file, with its key."""

    line: int
    category: str
    type: QuestionType
    name: str
    html: str
    answers: list[FoundAnswerOut]
    tags: list[str]


class PreviewOut(Out):
    """What an import would do: `questions` are the first of them, and with problems it would do nothing."""

    format: FileFormat
    n_questions: int
    problems: list[ProblemOut]
    questions: list[FoundOut]


class ImportOut(Out):
    """An import and how far it has come."""

    id: UUID
    state: Literal["waiting", "done", "failed"]
    n_questions: int
    problems: list[ProblemOut]
    created_at: Time
    finished_at: Time | None
