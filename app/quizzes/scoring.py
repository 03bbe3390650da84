"""Scores: what part of the whole they are, and which of several attempts counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from app.quizzes.models import Counts


class Scored(Protocol):
    """What has a score, in points."""

    @property
    def score(self) -> float | None: ...


One = TypeVar("One", bound=Scored)


def percent(score: float | None, max_score: float) -> float | None:
    """The score in percent of the whole, without the dust of dividing; of nothing, everything is 0."""
    if score is None:
        return None
    return round(100 * score / max_score, 9) if max_score > 0 else 0.0


def is_passed(percent: float | None, goal: float | None) -> bool | None:
    """Whether it is enough; None where there is no goal, or nothing that could reach it yet."""
    return None if percent is None or goal is None else percent >= goal


def counted(attempts: Sequence[One], counts: Counts) -> One | None:
    """The attempt that counts, of one person's graded attempts in order; of an average, the last stands for all."""
    if not attempts:
        return None
    if counts == Counts.FIRST:
        return attempts[0]
    if counts == Counts.BEST:
        # Of equal ones the first.
        return max(attempts, key=lambda attempt: attempt.score or 0.0)
    return attempts[-1]


def counted_percent(percents: Sequence[float], counts: Counts) -> float | None:
    """What counts of the results of one person's graded attempts, in order."""
    if not percents:
        return None
    if counts == Counts.AVERAGE:
        return round(sum(percents) / len(percents), 9)
    if counts == Counts.BEST:
        return max(percents)
    return percents[0] if counts == Counts.FIRST else percents[-1]
