"""The question bank as the API takes and gives it."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, get_args
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, Field

from app.api import In, Line, Out, Query, Time, example
from app.quizzes.content import LONGEST_IDNUMBER, LONGEST_PATH, LONGEST_TAG, MOST_TAGS, Content, QuestionType
from app.utils.text import is_blank


def _path(value: str) -> str:
    names = [name.strip() for name in value.split("/")]
    if any(is_blank(name) for name in names):
        raise ValueError(gettext("Give names with a slash between them, such as Physics/Light."))
    return "/".join(names)


def _path_or_none(value: str) -> str:
    return _path(value) if value.strip() else ""


def _tag(value: str) -> str:
    if is_blank(value):
        raise ValueError(gettext("A tag needs at least one letter."))
    return value


Path = Annotated[Line, Field(max_length=LONGEST_PATH), AfterValidator(_path)]
MaybePath = Annotated[Line, Field(max_length=LONGEST_PATH), AfterValidator(_path_or_none)]
Tag = Annotated[Line, Field(max_length=LONGEST_TAG), AfterValidator(_tag)]
Tags = Annotated[list[Tag], Field(max_length=MOST_TAGS)]
IdNumber = Annotated[Line, Field(max_length=LONGEST_IDNUMBER)]


# Of the plainest kind, and with the texts as most people write them.
SOME_QUESTION = {
    "type": "single",
    "text": "2 + 2 = ?",
    "options": [{"id": "x7", "text": "4", "fraction": 1}, {"id": "q2", "text": "5"}],
}


class WriteQuestion(In):
    """A question for one's bank."""

    model_config = example(content=SOME_QUESTION, category="Sums", tags=["easy"])

    # In the names of wrong fields, the type says nothing that its author does not know.
    unnamed: ClassVar[frozenset[str]] = frozenset(get_args(QuestionType))

    content: Content
    category: MaybePath = ""
    tags: Tags = Field(default_factory=list)
    idnumber: IdNumber | None = None


class ChangeQuestion(In):
    """What a question is from now on; of the rest, what is not given stays, and an empty text takes it away."""

    model_config = example(content=SOME_QUESTION)

    unnamed: ClassVar[frozenset[str]] = frozenset(get_args(QuestionType))

    content: Content
    category: MaybePath | None = None
    tags: Tags | None = None
    idnumber: IdNumber | None = None


class TryQuestion(In):
    """An answer, to see what it would earn."""

    model_config = example(response="x7")

    response: Any = None


class WriteCategory(In):
    """The path of a category."""

    path: Path


# Stands for what is in no category.
NoCategory = Literal["none"]
NO_CATEGORY: NoCategory = "none"


class ListQuestions(Query):
    """Which questions of one's bank; those of the category "none" are in none."""

    category_id: UUID | NoCategory | None = None
    with_below: bool = True
    tag: Tag | None = None
    type: QuestionType | None = None
    query: Annotated[Line, Field(max_length=200)] | None = None
    before_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=200)] = 50


class CategoryRef(Out):
    """A category, by its path."""

    id: UUID
    path: str


class CategoryOut(CategoryRef):
    """A category and how many questions are in it, without those below."""

    n_questions: int


class CategoriesOut(Out):
    """All categories of a bank, by path."""

    items: list[CategoryOut]


class TagOut(Out):
    """A tag and how many questions have it."""

    tag: str
    n_questions: int


class TagsOut(Out):
    """All tags of a bank."""

    items: list[TagOut]


class QuestionLine(Out):
    """A question in a list; `text` is on one line and without markup."""

    id: UUID
    version: int
    type: QuestionType
    name: str
    text: str
    mark: float
    category: CategoryRef | None
    tags: list[str]
    idnumber: str | None
    n_uses: int
    n_answers: int
    created_at: Time
    changed_at: Time


class QuestionOut(QuestionLine):
    """A question with its key, for its author; `n_uses` quizzes ask it, and it was answered `n_answers` times."""

    content: Content


class VersionOut(Out):
    """What a question asked at one time."""

    number: int
    created_at: Time
    n_answers: int
    content: Content


class VersionsOut(Out):
    """All versions of a question, the latest first."""

    items: list[VersionOut]


class PictureOut(Out):
    """A picture for the texts of questions, and how it is named in Markdown."""

    id: UUID
    url: str
    markdown: str


class LabelOut(Out):
    """One of several things to choose from."""

    id: str
    html: str


class ChoiceOut(Out):
    """What may be matched with a stem."""

    id: str
    text: str


AnswerMark = Literal["right", "partly", "wrong", "not_answered", "waiting"]


class PaperQuestion(Out):
    """A question as a student sees it. What stands after `saved_at` is there in a review only."""

    place: int
    type: QuestionType
    html: str
    mark: float
    options: list[LabelOut] | None = None
    stems: list[LabelOut] | None = None
    choices: list[ChoiceOut] | None = None
    template: str | None = None
    response: Any = None
    seq: int = 0
    saved_at: Time | None = None
    state: AnswerMark | None = None
    fraction: float | None = None
    points: float | None = None
    comment: str | None = None
    feedback: list[str] | None = None
    general_feedback: str | None = None
    right: dict[str, Any] | None = None


class TriedOut(Out):
    """What an answer would earn, and what would be said of it."""

    fraction: float | None
    feedback: list[str]
    general_feedback: str | None
    right: dict[str, Any] | None
