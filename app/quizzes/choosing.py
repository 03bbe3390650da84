"""Who answered what to a question: how often each option was chosen or each wording written, and by whom.

By whom means how well they did in the rest of the quiz: that tells a wrong key from a good trap.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.quizzes import wordings
from app.quizzes.content import Content, Matching, Multiple, Numeric, Short, Single, Text, TrueFalse
from app.quizzes.grading import chosen, grade
from app.quizzes.responses import Response, is_answered
from app.quizzes.statistics import mean


class Given(NamedTuple):
    """One attempt's answer to the question: as which content it was asked, and how the rest went, in percent."""

    content: Content
    response: Response
    rest: float


@dataclass(frozen=True)
class Choice:
    """An option, or a stem that was matched rightly: how many chose it, and how these did elsewhere, in percent."""

    id: str
    text: Text | None
    is_right: bool
    n: int
    share: float
    mean_of_others: float | None


@dataclass(frozen=True)
class Wording:
    """What several people wrote, blanks and case apart, what it earns, and how these did elsewhere, in percent."""

    text: str
    fraction: float
    n: int
    share: float
    mean_of_others: float | None


def choices(content: Content, given: Sequence[Given]) -> list[Choice]:
    """The options of a question in its author's order, each with who chose it; nothing where there are none."""
    rests: dict[str, list[float]] = defaultdict(list)
    for one in given:
        for id_ in _chosen_ids(one):
            rests[id_].append(one.rest)
    return [
        Choice(id_, text, is_right, len(rests[id_]), 100 * len(rests[id_]) / max(1, len(given)), mean(rests[id_]))
        for id_, text, is_right in _options(content)
    ]


def written(content: Content, given: Sequence[Given], *, most: int) -> list[Wording]:
    """What was written, the most frequent first, graded by this content."""
    if not isinstance(content, Short | Numeric):
        return []
    groups: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for one in given:
        if isinstance(one.response, str) and is_answered(content, one.response):
            groups[_group(content, one.response)].append((one.response, one.rest))
    common = sorted(groups.values(), key=len, reverse=True)[:most]
    return [
        Wording(
            Counter(wordings.normal(text) for text, _ in group).most_common(1)[0][0],
            grade(content, group[0][0]) or 0.0,
            len(group),
            100 * len(group) / max(1, len(given)),
            mean([rest for _, rest in group]),
        )
        for group in common
    ]


def n_unanswered(given: Iterable[Given]) -> int:
    """How many left it empty."""
    return sum(not is_answered(one.content, one.response) for one in given)


def _group(content: Short | Numeric, response: str) -> str:
    text = wordings.normal(response)
    return text if isinstance(content, Short) and content.is_case_sensitive else text.casefold()


def _chosen_ids(given: Given) -> list[str]:
    content, response = given.content, given.response
    match content:
        case Single() | Multiple():
            return [option.id for option in chosen(content, response)]
        case TrueFalse():
            return [] if response is None else [str(bool(response)).lower()]
        case Matching() if isinstance(response, dict):
            return [stem.id for stem in content.stems if response.get(stem.id) == stem.choice_id]
        case _:
            return []


def _options(content: Content) -> list[tuple[str, Text | None, bool]]:
    match content:
        case Single() | Multiple():
            return [(option.id, option.text, option.is_right) for option in content.options]
        case TrueFalse():
            return [("true", None, content.is_true), ("false", None, not content.is_true)]
        case Matching():
            return [(stem.id, stem.text, True) for stem in content.stems]
        case _:
            return []
