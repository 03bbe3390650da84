"""What the answers to a test say about the test: classical test theory, as Moodle reckons it.

The formulas are those of Moodle's page "Quiz statistics calculations" (docs.moodle.org/dev) and of what its reports
do in fact; percentages are of the largest mark. What is not defined, such as a spread of one attempt, is None.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from statistics import median

Marks = Sequence[float]

N_BARS = 10


@dataclass(frozen=True)
class QuizFigures:
    """How the scores of a quiz are spread, in points, and how far the quiz can be relied upon, in percent."""

    mean: float | None
    median: float | None
    sd: float | None
    skewness: float | None
    kurtosis: float | None
    alpha: float | None
    error_ratio: float | None
    standard_error: float | None


@dataclass(frozen=True)
class ItemFigures:
    """How a question did, in percent; discrimination is a correlation times 100."""

    facility: float | None
    sd: float | None
    random_guess: float | None
    intended_weight: float | None
    effective_weight: float | None
    discrimination: float | None
    efficiency: float | None


@dataclass(frozen=True)
class Bar:
    """How many scores lie between two, in percent; the last bar holds the full score too."""

    low: float
    high: float
    n: int


@dataclass(frozen=True)
class Column:
    """The marks that a question earned in each attempt, in the same order for all questions of the quiz."""

    marks: Marks
    largest: float
    random_guess: float | None


def quiz_figures(scores: Marks, columns: Sequence[Column]) -> QuizFigures:
    """The figures of the whole quiz; `scores` are the sums of the columns' marks."""
    n, k2 = len(scores), variance(scores)
    alpha = _alpha(k2, columns) if n > 2 else None
    error_ratio = None if alpha is None else _error_ratio(alpha)
    sd = None if k2 is None else math.sqrt(k2)
    return QuizFigures(
        mean=mean(scores),
        median=median(scores) if scores else None,
        sd=sd,
        skewness=_skewness(scores, k2),
        kurtosis=_kurtosis(scores, k2),
        alpha=alpha,
        error_ratio=error_ratio,
        standard_error=None if error_ratio is None or sd is None else error_ratio * sd / 100,
    )


def item_figures(columns: Sequence[Column]) -> list[ItemFigures]:
    """The figures of each question beside the others."""
    scores = sums(columns)
    covariances = [covariance(column.marks, scores) for column in columns]
    roots = [math.sqrt(value) if value is not None and value >= 0 else None for value in covariances]
    total_root, total_mark = sum(root or 0 for root in roots), sum(column.largest for column in columns)
    return [
        _item(column, scores, total_mark, None if root is None or not total_root else 100 * root / total_root)
        for column, root in zip(columns, roots, strict=True)
    ]


def histogram(scores: Marks, largest: float) -> list[Bar]:
    """The scores in bars of ten percent; below zero counts to the first."""
    counts = [0] * N_BARS
    for score in scores:
        # Rounded, so that a score of thirds at the edge of a bar is not below it.
        share = round(score / largest * N_BARS, 9) if largest else 0
        counts[min(N_BARS - 1, max(0, math.floor(share)))] += 1
    width = 100 / N_BARS
    return [Bar(place * width, (place + 1) * width, n) for place, n in enumerate(counts)]


def sums(columns: Sequence[Column]) -> list[float]:
    """The score of each attempt."""
    return [sum(marks) for marks in zip(*(column.marks for column in columns), strict=True)]


def mean(values: Marks) -> float | None:
    """The average."""
    return math.fsum(values) / len(values) if values else None


def variance(values: Marks) -> float | None:
    """The estimated variance of all from these, V(x) there; None of fewer than two, and zero only if all are alike."""
    return covariance(values, values)


def covariance(ones: Marks, others: Marks) -> float | None:
    """The estimated covariance, C(x, y) there; None of fewer than two."""
    n = len(ones)
    if n < 2:
        return None
    if _are_alike(ones) or _are_alike(others):
        return 0.0  # Rounding must not make a spread where there is none.
    mean_one, mean_other = math.fsum(ones) / n, math.fsum(others) / n
    products = map(mul, (one - mean_one for one in ones), (other - mean_other for other in others))
    return float(sum(products)) / (n - 1)


def _are_alike(values: Marks) -> bool:
    return max(values) - min(values) <= 1e-9 * max(1.0, abs(values[0]))


def _item(column: Column, scores: Marks, total_mark: float, effective_weight: float | None) -> ItemFigures:
    largest = column.largest
    average, own = mean(column.marks), variance(column.marks)
    rests = [score - mark for score, mark in zip(scores, column.marks, strict=True)]
    return ItemFigures(
        # "Facility index": the average in percent of the mark.
        facility=100 * average / largest if average is not None and largest else None,
        # "Standard deviation", of the mark too.
        sd=100 * math.sqrt(own) / largest if own is not None and largest else None,
        random_guess=None if column.random_guess is None else 100 * column.random_guess,
        # "Intended question weight": the mark in percent of the quiz's.
        intended_weight=100 * largest / total_mark if total_mark else None,
        effective_weight=effective_weight,
        discrimination=_discrimination(column.marks, rests),
        efficiency=_efficiency(column.marks, rests),
    )


def _discrimination(marks: Marks, rests: Marks) -> float | None:
    """How a question's marks go with those of the rest of the quiz: C(x, X) / sqrt(V(x) V(X)), times 100.

    "Discrimination index" there; X is the score without this question's mark.
    """
    own, others, both = variance(marks), variance(rests), covariance(marks, rests)
    if not own or not others or both is None:
        return None
    return max(-100.0, min(100.0, 100 * both / math.sqrt(own * others)))


def _efficiency(marks: Marks, rests: Marks) -> float | None:
    """How near that is to the most which these marks could give: C(x, X) / Cmax(x, X), times 100.

    "Discriminative efficiency" there: Cmax is the covariance of both when each is sorted.
    """
    both, most = covariance(marks, rests), covariance(sorted(marks), sorted(rests))
    return 100 * both / most if both is not None and most else None


def _skewness(scores: Marks, k2: float | None) -> float | None:
    """k3 / k2^(3/2), with k3 = n² m3 / ((n-1)(n-2)); "Score distribution skewness" there."""
    n = len(scores)
    if n < 3 or not k2:
        return None
    return n * n * _moment(scores, 3) / ((n - 1) * (n - 2)) / math.pow(k2, 1.5)


def _kurtosis(scores: Marks, k2: float | None) -> float | None:
    """k4 / k2², with k4 = n² ((n+1) m4 - 3 (n-1) m2²) / ((n-1)(n-2)(n-3)); "Score distribution kurtosis" there."""
    n = len(scores)
    if n < 4 or not k2:
        return None
    m2, m4 = _moment(scores, 2), _moment(scores, 4)
    k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return k4 / (k2 * k2)


def _moment(values: Marks, power: int) -> float:
    middle = math.fsum(values) / len(values)
    return math.fsum((value - middle) ** power for value in values) / len(values)


def _alpha(k2: float | None, columns: Sequence[Column]) -> float | None:
    """100 p/(p-1) (1 - sum of V(x) / V(T)): Cronbach's alpha, "Coefficient of internal consistency" there.

    Moodle's report gives it from three attempts on.
    """
    # What is worth nothing, such as a description, is no position of the test.
    counted = [column for column in columns if column.largest]
    p = len(counted)
    if p < 2 or not k2:
        return None
    return 100 * p / (p - 1) * (1 - sum(variance(column.marks) or 0 for column in counted) / k2)


def _error_ratio(alpha: float) -> float:
    """100 sqrt(1 - alpha/100): which part of the spread is chance; "Error ratio" there."""
    return 100 * math.sqrt(max(0.0, 1 - alpha / 100))
