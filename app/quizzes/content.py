"""What a question is: its texts, its options and its key, of each of the eight types.

The same shapes are kept in the database, taken from authors, written as GIFT and graded. They hold the key: a student
is shown a `paper`, never a content. Ids of options and choices are sent to students as they are: an author who names
them sees to it that they do not tell which one is right; without a name they are random.
"""

from __future__ import annotations

import math
import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, model_validator

Format = Literal["markdown", "html", "plain", "moodle"]
Scoring = Literal["weights", "all_or_nothing", "per_option", "right_minus_wrong"]
QuestionType = Literal["single", "multiple", "true_false", "short", "numeric", "matching", "essay", "description"]

LONGEST_TEXT = 20_000
LONGEST_NAME = 255
LONGEST_PATH = 500
LONGEST_TAG = 50
LONGEST_IDNUMBER = 100
MOST_TAGS = 20
MOST_OPTIONS = 50
LARGEST_MARK = 1000.0


def N_(sentence: str) -> str:  # noqa: N802  What gettext calls it.
    """Mark a sentence for translation where it is shown: this module knows no reader."""
    return sentence


NO_WHOLE_OPTION = N_("One option must earn the whole mark: give it the fraction 1.")
NO_RIGHT_OPTION = N_("At least one option must be right: give it a fraction above 0.")
NOT_ONE_WHOLE = N_("The fractions of the right options must add up to 1.")
NO_WHOLE_ANSWER = N_("One answer must earn the whole mark: give it the fraction 1.")


def new_token() -> str:
    """An id within a question that says nothing."""
    return secrets.token_hex(4)


class Part(BaseModel):
    """A piece of a question: exact types, no unknown fields."""

    model_config = ConfigDict(extra="forbid", strict=True)


def _readable(value: str) -> str:
    if _CONTROL.search(value):
        raise ValueError(N_("Leave out the control characters."))
    return value.replace("\r\n", "\n").replace("\r", "\n")


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
Readable = Annotated[str, AfterValidator(_readable)]


class Text(Part):
    """What people read, in the format in which it was written."""

    text: Readable = Field(max_length=LONGEST_TEXT)
    format: Format = "markdown"


def _as_text(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(N_("Give a number."))
    return value


AnyText = Annotated[Text, BeforeValidator(_as_text, json_schema_input_type=str | Text)]
"""A text with its format; a plain string is Markdown."""
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,32}$")]
Number = Annotated[float, AfterValidator(_finite)]
Fraction = Annotated[float, Field(ge=-1, le=1), AfterValidator(_finite)]
"""What part of the question's mark an answer earns: 1 all of it, 0.5 half of it, -0.5 costs half of it."""


class Option(Part):
    """One choice of several, what it earns, and what is said to who chose it."""

    id: Token = Field(default_factory=new_token)
    text: AnyText
    fraction: Fraction = 0.0
    feedback: AnyText | None = None

    @property
    def is_right(self) -> bool:
        return self.fraction > 0


class Base(Part):
    """What questions of all types have; `mark` is what a quiz counts for it unless it says otherwise."""

    name: Readable = Field(default="", max_length=LONGEST_NAME)
    text: AnyText
    general_feedback: AnyText | None = None
    mark: Annotated[float, Field(ge=0, le=LARGEST_MARK), AfterValidator(_finite)] = 1.0


Options = Annotated[list[Option], Field(min_length=2, max_length=MOST_OPTIONS)]


class Single(Base):
    """One of several options is chosen."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "single",
                    "name": "A sum",
                    "text": {"text": "2 + 2 = ?", "format": "markdown"},
                    "mark": 1.0,
                    "options": [
                        {"id": "x7", "text": {"text": "4", "format": "markdown"}, "fraction": 1.0},
                        {"id": "q2", "text": {"text": "5", "format": "markdown"}, "fraction": 0.0},
                    ],
                }
            ]
        }
    )

    type: Literal["single"] = "single"
    options: Options

    @model_validator(mode="after")
    def has_right_one(self) -> Single:
        _need_apart(option.id for option in self.options)
        if not any(option.fraction == 1 for option in self.options):
            raise ValueError(NO_WHOLE_OPTION)
        return self


class Multiple(Base):
    """Any number of options is chosen; never less than nothing is earned.

    `weights` adds up the fractions of what was chosen. The others look only at which options are right (their fraction
    is above zero): `all_or_nothing` wants exactly these; `per_option` earns a share for each option rightly chosen or
    rightly left; `right_minus_wrong` earns a share for each right one and loses as much for each wrong one.
    """

    type: Literal["multiple"] = "multiple"
    options: Options
    scoring: Scoring = "per_option"

    @model_validator(mode="after")
    def adds_up(self) -> Multiple:
        _need_apart(option.id for option in self.options)
        rights = [option.fraction for option in self.options if option.is_right]
        if not rights:
            raise ValueError(NO_RIGHT_OPTION)
        if self.scoring == "weights" and not 0.98 <= sum(rights) <= 1.02:
            raise ValueError(NOT_ONE_WHOLE)
        return self


class TrueFalse(Base):
    """A statement, and whether it is true."""

    type: Literal["true_false"] = "true_false"
    is_true: bool
    feedback_true: AnyText | None = None
    feedback_false: AnyText | None = None


class ShortKey(Part):
    """A wording that is accepted, in which `*` stands for anything, and `\\*` for a star."""

    text: Readable = Field(min_length=1, max_length=1000)
    fraction: Fraction = 1.0
    feedback: AnyText | None = None


class Short(Base):
    """A few words are written; the first wording that fits decides."""

    type: Literal["short"] = "short"
    answers: list[ShortKey] = Field(min_length=1, max_length=MOST_OPTIONS)
    is_case_sensitive: bool = False

    @model_validator(mode="after")
    def can_be_solved(self) -> Short:
        _need_solvable(self.answers)
        return self


class NumberKey(Part):
    """A number give or take a tolerance, or all from `low` to `high`; with none of these, any number at all."""

    value: Number | None = None
    tolerance: Annotated[Number, Field(ge=0)] = 0.0
    low: Number | None = None
    high: Number | None = None
    fraction: Fraction = 1.0
    feedback: AnyText | None = None

    @model_validator(mode="after")
    def is_of_one_kind(self) -> NumberKey:
        if (self.low is None) != (self.high is None) or (self.value is not None and self.low is not None):
            raise ValueError(N_("Give a value with its tolerance, or both low and high."))
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(N_("The lowest number must not be above the highest."))
        return self


class Numeric(Base):
    """A number is written; the first key that fits decides."""

    type: Literal["numeric"] = "numeric"
    answers: list[NumberKey] = Field(min_length=1, max_length=MOST_OPTIONS)

    @model_validator(mode="after")
    def can_be_solved(self) -> Numeric:
        _need_solvable(self.answers)
        return self


class Choice(Part):
    """What may be matched with a stem."""

    id: Token = Field(default_factory=new_token)
    text: Readable = Field(min_length=1, max_length=1000)


class Stem(Part):
    """What a choice is looked for, and the right one."""

    id: Token = Field(default_factory=new_token)
    text: AnyText
    choice_id: Token


class Matching(Base):
    """Each stem is given one of the choices; several may have the same, and some choices fit none."""

    type: Literal["matching"] = "matching"
    stems: list[Stem] = Field(min_length=1, max_length=MOST_OPTIONS)
    choices: list[Choice] = Field(min_length=2, max_length=MOST_OPTIONS)

    @model_validator(mode="after")
    def fits_together(self) -> Matching:
        _need_apart(stem.id for stem in self.stems)
        _need_apart(choice.id for choice in self.choices)
        known = {choice.id for choice in self.choices}
        if any(stem.choice_id not in known for stem in self.stems):
            raise ValueError(N_("Each stem needs the id of one of the choices."))
        return self


class Essay(Base):
    """A text is written, and a person grades it."""

    type: Literal["essay"] = "essay"
    template: Readable = Field(default="", max_length=LONGEST_TEXT)
    graders_note: AnyText | None = None


class Description(Base):
    """Nothing is asked; it stands between the questions."""

    type: Literal["description"] = "description"
    mark: Annotated[float, Field(ge=0, le=0)] = 0.0


Content = Annotated[
    Single | Multiple | TrueFalse | Short | Numeric | Matching | Essay | Description, Field(discriminator="type")
]
_adapter: TypeAdapter[Content] = TypeAdapter(Content)


def read_content(kept: dict[str, Any]) -> Content:
    """The content that was kept as these plain values, or pydantic's ValidationError."""
    return _adapter.validate_python(kept)


def keep_content(content: Content) -> dict[str, Any]:
    """The content as plain values for a JSON column."""
    return content.model_dump(mode="json", exclude_none=True)


def texts_of(content: Content) -> list[Text]:
    """All that people may read of a question, wherever it stands in it."""
    return list(_texts_in(content))


def _texts_in(part: Part) -> Iterator[Text]:
    if isinstance(part, Text):
        yield part
        return
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, Part):
                yield from _texts_in(inner)


def _need_apart(ids: Iterable[str]) -> None:
    known = list(ids)
    if len(set(known)) != len(known):
        raise ValueError(N_("Two of them have the same id."))


def _need_solvable(answers: Sequence[ShortKey | NumberKey]) -> None:
    if not any(key.fraction == 1 for key in answers):
        raise ValueError(NO_WHOLE_ANSWER)
