"""Quizzes as the API takes and gives them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, AwareDatetime, Field, RootModel, model_validator

from app.accounts.schemas import UserOut
from app.api import SOME_ID, In, Line, Out, Query, Time, example
from app.quizzes.content import LARGEST_MARK, QuestionType
from app.quizzes.question_schemas import NoCategory, Tag
from app.utils.text import is_blank, many_lines

MOST_SLOTS = 200
MOST_ATTEMPTS = 1000
LONGEST_DAYS = 366
SHORTEST_SECONDS = 10
FIRST_YEAR, LAST_YEAR = 2000, 2200
LONGEST_SECONDS = LONGEST_DAYS * 86_400


def _titled(value: str) -> str:
    if is_blank(value):
        raise ValueError(gettext("Give the quiz a title."))
    return value


Title = Annotated[Line, Field(max_length=200), AfterValidator(_titled)]
Words = Annotated[str, Field(max_length=20_000), AfterValidator(many_lines)]


def _of_our_days(value: datetime) -> datetime:
    # What is reckoned from it must be a time as well.
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(gettext("Give a time between the years 2000 and 2200."))
    return value


# In JSON a time is a text, which a strict schema would not take for one.
Moment = Annotated[AwareDatetime, Field(strict=False), AfterValidator(_of_our_days)]


def _a_while(value: int) -> int:
    if not 0 <= value <= LONGEST_SECONDS:
        raise ValueError(gettext("Give a time of at most 366 days."))
    return value


def _time_limit(value: int) -> int:
    if not SHORTEST_SECONDS <= value <= LONGEST_SECONDS:
        raise ValueError(gettext("Give a time between 10 seconds and 366 days."))
    return value


# With sentences of their own: people write them in minutes.
Seconds = Annotated[int, AfterValidator(_a_while)]
TimeLimit = Annotated[int, AfterValidator(_time_limit)]
Mark = Annotated[float, Field(ge=0, le=LARGEST_MARK, allow_inf_nan=False, strict=False)]
Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False, strict=False)]
CountsName = Literal["best", "first", "last", "average"]
ShowResultsName = Literal["never", "after_attempt", "after_closing"]
ReviewName = Literal["score", "answers", "key"]
OverdueName = Literal["submit", "grace", "abandon"]
SummaryName = Literal["nothing", "figures", "best"]
QuizState = Literal["draft", "scheduled", "open", "closed"]
AttemptStateName = Literal["in_progress", "submitted", "waiting", "graded", "abandoned"]


class Settings(In):
    """When and how a quiz is taken, and what is shown of it; what is not given stays, or is as usual."""

    description: Words = ""
    opens_at: Moment | None = None
    closes_at: Moment | None = None
    time_limit_seconds: TimeLimit | None = None
    max_attempts: Annotated[int, Field(ge=1, le=MOST_ATTEMPTS)] | None = 1
    counts: CountsName = "best"
    shuffles_questions: bool = False
    shuffles_options: bool = True
    show_results: ShowResultsName = "after_attempt"
    review: ReviewName = "answers"
    pass_percent: Percent | None = None
    overdue: OverdueName = "submit"
    grace_seconds: Seconds = 0
    summary: SummaryName = "figures"

    @model_validator(mode="after")
    def begins_before_it_ends(self) -> Self:
        if self.opens_at and self.closes_at and self.closes_at <= self.opens_at:
            raise ValueError(gettext("A quiz closes after it has opened."))
        return self


class WriteSlot(In):
    """A question, or a random draw from a category, or from "none"; without a mark, the question's own, or 1."""

    question_id: UUID | None = None
    category_id: UUID | NoCategory | None = None
    tag: Tag | None = None
    mark: Mark | None = None

    @model_validator(mode="after")
    def has_one_source(self) -> Self:
        if (self.question_id is None) == (self.category_id is None):
            raise ValueError(gettext("Give the question, or the category to draw one from."))
        if self.tag is not None and self.category_id is None:
            raise ValueError(gettext("Only a draw from a category asks for a tag."))
        return self


Slots = Annotated[list[WriteSlot], Field(max_length=MOST_SLOTS)]


class WriteQuiz(Settings):
    """A new quiz."""

    model_config = example(title="Sums", time_limit_seconds=600, slots=[{"question_id": SOME_ID, "mark": 2}])

    title: Title
    slots: Slots = Field(default_factory=list)


class ChangeQuiz(Settings):
    """What is to be changed of a quiz."""

    model_config = example(title="More sums", max_attempts=2)

    title: Title | None = None


class WriteSlots(In):
    """All that a quiz asks, in order."""

    model_config = example(slots=[{"question_id": SOME_ID, "mark": 2}])

    slots: Slots


class WriteAccommodation(In):
    """What one person gets beyond the quiz's own limits."""

    model_config = example(extra_seconds=900)

    extra_seconds: Seconds = 0
    extra_attempts: Annotated[int, Field(ge=0, le=MOST_ATTEMPTS)] = 0


class ListQuizzes(Query):
    """Which quizzes: one's own, those that one may take, or those of others whose results one may see."""

    scope: Literal["mine", "to_take", "results"] = "mine"
    before_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class SlotOut(Out):
    """What a quiz asks at one place; `number` is null for a description, which asks nothing.

    `n_to_draw_from` is how many questions a draw may take.
    """

    slot: int
    number: int | None
    question_id: UUID | None
    category_id: UUID | NoCategory | None
    tag: str | None
    mark: float
    # Of the question, or the path of the category; empty for "none".
    name: str
    type: QuestionType | None
    n_to_draw_from: int | None


class ChatOfQuiz(Out):
    """A chat in which a quiz stands."""

    id: UUID
    chat_id: UUID
    chat_title: str
    created_at: Time


class MayOut(Out):
    """What the asker may do with the quiz."""

    edit: bool
    see_results: bool


class AttemptLine(Out):
    """An attempt in a list; its score is there when the quiz lets its reader see it."""

    id: UUID
    quiz_id: UUID
    number: int
    state: AttemptStateName
    started_at: Time
    deadline_at: Time | None
    submitted_at: Time | None
    is_late: bool
    graded_at: Time | None
    score: float | None
    max_score: float
    percent: float | None
    is_passed: bool | None


class Shared(Out):
    """What everybody who sees a quiz knows of it."""

    id: UUID
    title: str
    description_html: str
    state: QuizState
    opens_at: Time | None
    closes_at: Time | None
    time_limit_seconds: int | None
    max_attempts: int | None
    counts: CountsName
    show_results: ShowResultsName
    review: ReviewName
    pass_percent: float | None
    overdue: OverdueName
    grace_seconds: int
    n_questions: int
    max_score: float
    owner: UserOut
    may: MayOut
    now: Time


class QuizOut(Shared):
    """A quiz for its author."""

    is_author: Literal[True] = True
    description: str
    shuffles_questions: bool
    shuffles_options: bool
    summary: SummaryName
    slots: list[SlotOut]
    is_taken: bool
    posts: list[ChatOfQuiz]
    n_attempts: int
    n_to_grade: int
    created_at: Time


class FrontOut(Shared):
    """A quiz for who may take it."""

    is_author: Literal[False] = False
    chat_ids: list[UUID]
    attempts: list[AttemptLine]
    attempts_left: int | None
    extra_seconds: int
    may_start: bool
    deadline_if_started_now: Time | None


class QuizLine(Shared):
    """A quiz in a list; how many have taken it is there for those who see results."""

    is_author: bool
    n_started: int | None
    n_finished: int | None
    n_to_grade: int | None
    chat_ids: list[UUID]
    attempt_under_way: UUID | None
    n_my_attempts: int


class AnyQuiz(RootModel[QuizOut | FrontOut]):
    """A quiz as its author, or as who may take it, sees it; `is_author` tells which."""


class AccommodationOut(Out):
    """What one person gets beyond the quiz's own limits."""

    user: UserOut
    extra_seconds: int
    extra_attempts: int


class AccommodationsOut(Out):
    """All who get more, by name."""

    items: list[AccommodationOut]
