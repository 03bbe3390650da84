"""What comes in and goes out of the attempts' API."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from app.accounts.schemas import UserOut
from app.api import In, Out, Query, Time, example
from app.quizzes.question_schemas import PaperQuestion
from app.quizzes.schemas import MOST_SLOTS, AttemptLine, AttemptStateName, OverdueName, ReviewName, ShowResultsName


class ListAttempts(Query):
    """Which of one's own attempts."""

    state: AttemptStateName | None = None
    before_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class Start(In):
    """Begin an attempt; an author tries their own quiz as a preview."""

    is_preview: bool = False


class WriteAnswer(In):
    """An answer, with the number that its client gave it: one more than the last that it knows of.

    `age_ms` is how long ago it was changed, by the client's own clock; it is only counted.
    """

    model_config = example(response="Paris", seq=1)

    response: Any = None
    seq: Annotated[int, Field(ge=1, le=2**53)]
    age_ms: Annotated[int, Field(ge=0, le=2**53)] | None = None


class LastAnswer(WriteAnswer):
    """An answer that comes with the submission."""

    model_config = example(place=1, response="Paris", seq=1)

    place: Annotated[int, Field(ge=1, le=MOST_SLOTS)]


class Submit(In):
    """The end of an attempt, with the answers that are not saved yet."""

    model_config = example(answers=[{"place": 1, "response": "Paris", "seq": 1}])

    answers: Annotated[list[LastAnswer], Field(max_length=MOST_SLOTS)] = Field(default_factory=list)


class OwnAttemptLine(AttemptLine):
    """One of the reader's own attempts; `extra_attempts` is what they are given beyond the quiz's `max_attempts`."""

    extra_attempts: int


class QuizOfAttempt(Out):
    """What an attempt's page needs to know of its quiz."""

    id: UUID
    title: str
    overdue: OverdueName
    grace_seconds: int
    show_results: ShowResultsName
    review: ReviewName
    closes_at: Time | None
    pass_percent: float | None
    # Of a quiz whose results are shown when it has closed: when that is for all, as far as is known now.
    results_at: Time | None = None


class ReviewOut(Out):
    """How much of it may be seen."""

    level: ReviewName


class AttemptOut(AttemptLine):
    """An attempt: its questions while it is under way, and afterwards as far as the quiz allows."""

    quiz: QuizOfAttempt
    user: UserOut
    is_mine: bool
    is_preview: bool
    now: Time
    # The last moment at which an answer is taken: what was sent before the deadline has some time to travel.
    answers_until: Time | None
    submit_until: Time | None
    questions: list[PaperQuestion] | None
    review: ReviewOut | None


class SavedOut(Out):
    """That an answer is in the database."""

    place: int
    seq: int
    saved_at: Time
    now: Time
    deadline_at: Time | None
