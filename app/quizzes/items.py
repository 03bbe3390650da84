"""Questions on their way between a bank and a file, and what is wrong with a file; nothing here knows a reader."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.quizzes import content as contents
from app.quizzes.content import N_, Content, keep_content, read_content
from app.quizzes.numerals import plainly
from app.utils import text as rules

MOST_QUESTIONS = 20_000
# Who has so many begins with the first.
MOST_PROBLEMS = 1000
# A path parts drawers by "/"; within the name of one stands this sign, which looks the same.
SLASH_IN_NAME = "\u2215"

Made = TypeVar("Made")
Given = TypeVar("Given")
Tell = Callable[[int], object]
"""Hears how many questions have been read."""


@dataclass(frozen=True)
class Problem:
    """What is wrong on a line of a file; `sentence` is a msgid that `values` are filled into."""

    line: int
    sentence: str
    values: Mapping[str, Any] = field(default_factory=dict)


class Wrong(Exception):
    """A part of a file cannot be read; all that is known to be wrong with it."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems


@dataclass(frozen=True)
class Item:
    """A question with its place in a bank; a category of None is wherever the reader puts what names none."""

    content: Content
    category: str | None = None
    tags: tuple[str, ...] = ()
    idnumber: str | None = None
    # Where the file has it.
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Reading:
    """What a file holds, and what is wrong with it, in the order of its lines."""

    items: Sequence[Item]
    problems: Sequence[Problem]


def tell_nobody(_n_read: int) -> None:
    """For who does not wait."""


def wrong(line: int, sentence: str, **values: Any) -> Wrong:
    return Wrong(Problem(line, sentence, values))


def each(parts: Iterable[Given], read: Callable[[Given], Made]) -> list[Made]:
    """Read all parts, so that one that is wrong does not hide the next."""
    made: list[Made] = []
    problems: list[Problem] = []
    for part in parts:
        try:
            made.append(read(part))
        except Wrong as refusal:
            problems += refusal.problems
    if problems:
        raise Wrong(*problems)
    return made


def one_line(text: str) -> str:
    """A word or name in normal form, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def as_kept(text: str, line: int) -> str:
    """A word or name as a bank keeps it, by the same rule as where people write it themselves."""
    try:
        return rules.one_line(text)
    except ValueError as error:
        problem = Problem(line, N_("Names of categories, tags and ids are on one line, without invisible characters."))
        raise Wrong(problem) from error


def path_of(names: Iterable[str]) -> str:
    """The path of a category whose outer categories and itself have these names; empty ones do not count."""
    return "/".join(name for name in map(one_line, names) if not rules.is_blank(name))


def plain_lines(text: str) -> Iterator[str]:
    """The lines of a file, whichever system wrote it, without what no question may hold."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return (line.removesuffix("\n") for line in io.StringIO(_UNFIT.sub("", text), newline="\n"))


def gather(parts: Iterable[Given], read: Callable[[Given], Item | None], tell: Tell) -> Reading:
    """Read all parts of a file; what is wrong with one does not hide the next, until it is too much."""
    items: list[Item] = []
    problems: list[Problem] = []
    for part in parts:
        try:
            item = read(part)
        except Wrong as refusal:
            problems += refusal.problems
            if len(problems) >= MOST_PROBLEMS:
                break
            continue
        if item is None:
            continue
        if len(items) == MOST_QUESTIONS:
            problems.append(Problem(item.line, N_("A file holds at most %(bound)s questions."), {"bound": len(items)}))
            break
        items.append(item)
        tell(len(items))
    return Reading(items, problems[:MOST_PROBLEMS])


# Control characters and halves of surrogate pairs; the noncharacters stand for escaped signs while we read.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef]")


def content_of(values: dict[str, Any], line: int, lines: Sequence[int] = ()) -> Content:
    """The content with these values, or what is wrong with it; `lines` are those of its answers."""
    try:
        return read_content(values)
    except ValidationError as error:
        found = [_problem(detail, line, lines) for detail in error.errors(include_url=False)]
        raise Wrong(*found) from error


def without_ids(content: Content) -> dict[str, Any]:
    """The content as plain values in which ids, which are drawn anew at each import, are places."""
    values = keep_content(content)
    places = {choice["id"]: place for place, choice in enumerate(values.get("choices", ()))}
    for stem in values.get("stems", ()):
        stem["choice_id"] = places[stem["choice_id"]]
    for part in ("options", "stems", "choices"):
        for one in values.get(part, ()):
            del one["id"]
    return values


def _problem(detail: ErrorDetails, line: int, lines: Sequence[int]) -> Problem:
    place = next((part for part in detail["loc"] if isinstance(part, int)), None)
    at = lines[place] if place is not None and place < len(lines) else line
    context = detail.get("ctx", {})
    if detail["type"] == "value_error":
        sentence = str(context["error"])
        total = {"total": _total(detail["input"])} if sentence == contents.NOT_ONE_WHOLE else {}
        return Problem(at, _IN_A_FILE.get(sentence, sentence), total)
    sentence, bound = _SENTENCES.get(detail["type"], (N_("This question cannot be understood."), ""))
    return Problem(at, sentence, {"bound": context[bound]} if bound else {})


def _total(values: dict[str, Any]) -> str:
    """What the weights of the right answers add up to, in percent."""
    return plainly(round(sum(100 * max(0.0, option.get("fraction", 0.0)) for option in values["options"]), 2))


# Who writes a file knows weights and signs, not fractions and options.
_IN_A_FILE = {
    contents.NO_WHOLE_OPTION: N_("One answer must be right: write = before it."),
    contents.NO_RIGHT_OPTION: N_("No answer is right: write = before the right one, or ~%%50%% before each of two."),
    contents.NOT_ONE_WHOLE: N_("The weights of the right answers add up to %(total)s %%: they should be 100 %%."),
    contents.NO_WHOLE_ANSWER: N_("No answer earns everything: write the best one as =answer, without a weight."),
}
_SENTENCES = {
    "too_short": (N_("There must be at least %(bound)s different answers."), "min_length"),
    "too_long": (N_("There may be at most %(bound)s answers."), "max_length"),
    "string_too_short": (N_("A text is missing here."), ""),
    "string_too_long": (N_("This text is too long: at most %(bound)s characters."), "max_length"),
    "greater_than_equal": (N_("A number is too small here: at least %(bound)s."), "ge"),
    "less_than_equal": (N_("A number is too large here: at most %(bound)s."), "le"),
}
