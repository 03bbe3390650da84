"""Results and their analysis as the API takes and gives them."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, Field

from app.accounts.schemas import UserOut
from app.api import In, Out, Query, Time, example
from app.quizzes.content import QuestionType
from app.quizzes.schemas import MOST_SLOTS, AttemptLine, CountsName, ShowResultsName
from app.utils.text import many_lines

LONGEST_COMMENT = 10_000
WhichAttempts = Literal["first", "last", "best", "all"]


class AskResults(Query):
    """One row a person with the attempt that counts, or a row for each attempt."""

    attempts: Literal["counted", "all"] = "counted"
    format: Literal["json", "csv"] = "json"


class AskStatistics(Query):
    """Which attempt of each person is looked at; the first one is the cleanest, for others have learnt from it."""

    attempts: WhichAttempts = "first"


class ListEssays(Query):
    """Which essays."""

    slot: Annotated[int, Field(ge=1, le=MOST_SLOTS)] | None = None
    state: Literal["waiting", "graded"] | None = None
    after_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 20


class GradeEssay(In):
    """What an essay earns, and what its writer is told."""

    model_config = example(points=4, comment="Well reasoned.")

    points: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    comment: Annotated[str, Field(max_length=LONGEST_COMMENT), AfterValidator(many_lines)] = ""


class Regrade(In):
    """Look what a regrading would change, or do what was looked at under its seal."""

    model_config = example(dry_run=True)

    dry_run: bool
    question_ids: Annotated[list[Annotated[UUID, Field(strict=False)]], Field(max_length=200)] | None = None
    seal: Annotated[str, Field(max_length=64)] | None = None


class QuizOfResults(Out):
    """What the page of results needs to know of its quiz."""

    id: UUID
    title: str
    opens_at: Time | None
    closes_at: Time | None
    max_score: float
    n_questions: int
    pass_percent: float | None
    counts: CountsName
    show_results: ShowResultsName
    is_author: bool


class AttemptOfResults(AttemptLine):
    """An attempt in the table of a class; who has extra time is for its author to know."""

    n_answered: int
    extra_seconds: int | None


class ResultOut(Out):
    """One person, and the attempt that counts or is under way; `percent` is what counts of all, as the quiz says."""

    user: UserOut
    chat_id: UUID | None
    n_attempts: int
    is_under_way: bool
    percent: float | None
    score: float | None
    is_passed: bool | None
    attempt: AttemptOfResults | None


class ResultsOut(Out):
    """The whole class; means are in percent."""

    quiz: QuizOfResults
    rows: list[ResultOut]
    n_members: int
    n_started: int
    n_finished: int
    n_graded: int
    n_to_grade: int
    n_passed: int | None
    mean: float | None
    now: Time


class QuizFiguresOut(Out):
    """How the scores are spread, in points, and how far they can be relied upon, in percent."""

    mean: float | None
    median: float | None
    sd: float | None
    skewness: float | None
    kurtosis: float | None
    alpha: float | None
    error_ratio: float | None
    standard_error: float | None


class BarOut(Out):
    """How many scores lie from `low` percent to below `high`; the last bar holds the full score too."""

    low: float
    high: float
    n: int


class VerdictOut(Out):
    """What looks wrong with a question, in a sentence."""

    kind: str
    sentence: str


class OptionOut(Out):
    """An option, or a stem matched rightly: how many in a hundred chose it, and how these did in the rest."""

    id: str
    html: str
    is_right: bool
    n: int
    share: float
    mean_of_others: float | None


class DrawnOut(Out):
    """One of the questions that were drawn for a place of the quiz."""

    question_id: UUID
    name: str
    type: QuestionType
    n: int
    facility: float | None


class ItemOut(Out):
    """How a question did, in percent; discrimination is a correlation times 100. Null is what is not defined.

    A draw has no question of its own but several `drawn`. Verdicts and options are there for who may see the key.
    """

    slot: int
    number: int | None
    question_id: UUID | None
    name: str
    type: QuestionType | None
    html: str | None
    mark: float
    n: int
    n_empty: int
    facility: float | None
    sd: float | None
    random_guess: float | None
    intended_weight: float | None
    effective_weight: float | None
    discrimination: float | None
    efficiency: float | None
    verdicts: list[VerdictOut]
    options: list[OptionOut]
    drawn: list[DrawnOut]


class StatisticsOut(Out):
    """The analysis of a quiz by the classical test theory; verdicts are there where one `can_judge`."""

    can_judge: bool
    attempts: WhichAttempts
    n_attempts: int
    max_score: float
    quiz: QuizFiguresOut
    histogram: list[BarOut]
    items: list[ItemOut]
    caution: str | None


class WordingOut(Out):
    """What several wrote, what it earns, and how these did in the rest, in percent."""

    text: str
    fraction: float
    n: int
    share: float
    mean_of_others: float | None


class PairOut(Out):
    """How often a stem was given this choice."""

    choice_id: str
    text: str
    is_right: bool
    n: int
    share: float


class StemOut(Out):
    """What a stem was matched with."""

    id: str
    html: str
    pairs: list[PairOut]


class MarkOut(Out):
    """How many earned so many points."""

    points: float
    n: int


class AnswersOut(Out):
    """How one question was answered."""

    n_attempts: int
    item: ItemOut
    marks: list[MarkOut]
    wordings: list[WordingOut]
    stems: list[StemOut]
    caution: str | None


class EssayOut(Out):
    """An essay without its writer."""

    id: UUID
    slot: int
    number: int | None
    html: str
    graders_note: str | None
    response: str
    mark: float
    points: float | None
    comment: str
    graded_at: Time | None


class EssayCountOut(Out):
    """A question with essays, and how many of them wait."""

    slot: int
    number: int | None
    question_id: UUID
    name: str
    n_waiting: int
    n_graded: int


class EssaysOut(Out):
    """A page of essays, in an order that says nothing of their writers, and what there is to grade in all."""

    items: list[EssayOut]
    has_more: bool
    questions: list[EssayCountOut]


class SlotChangeOut(Out):
    """What a question earns before and after, in points."""

    slot: int
    number: int | None
    before: float
    after: float


class ChangeOut(Out):
    """Whose score changes from what to what, in points; null while essays wait."""

    user: UserOut
    attempt_id: UUID
    before: float | None
    after: float | None
    questions: list[SlotChangeOut]


class RegradeOut(Out):
    """What a regrading would change, or has changed; `n_under_way` attempts are to be graded by older versions."""

    seal: str
    n_attempts: int
    n_under_way: int
    changes: list[ChangeOut]
