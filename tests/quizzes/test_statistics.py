"""The figures of the classical test theory: by hand, and against other ways to reckon the same."""

from __future__ import annotations

import math
import statistics as plain
from dataclasses import astuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.quizzes.statistics import Bar, Column, histogram, item_figures, quiz_figures, sums

pytestmark = pytest.mark.unit

# Four attempts at two questions, of one and of two points: the scores are 3, 2, 1 and 0.
TWO = [Column([1, 1, 0, 0], 1, 0.5), Column([2, 1, 1, 0], 2, None)]

marks = st.sampled_from([-0.5, 0.0, 1 / 3, 0.5, 1.0])
tables = st.integers(4, 12).flatmap(lambda n: st.lists(st.lists(marks, min_size=n, max_size=n), min_size=2, max_size=6))


def columns_of(table: list[list[float]]) -> list[Column]:
    return [Column(column, 1.0, 0.25) for column in table]


def test_the_figures_of_a_quiz_by_hand() -> None:
    figures = quiz_figures(sums(TWO), TWO)
    assert (figures.mean, figures.median, figures.skewness) == (1.5, 1.5, 0.0)
    assert figures.sd == pytest.approx(math.sqrt(5 / 3))
    assert figures.kurtosis == pytest.approx(-1.2)
    assert figures.alpha == pytest.approx(80)
    assert figures.error_ratio == pytest.approx(100 * math.sqrt(0.2))
    assert figures.standard_error == pytest.approx(math.sqrt(1 / 3))


def test_the_figures_of_its_questions_by_hand() -> None:
    one, two = item_figures(TWO)
    assert astuple(one)[:4] == (50.0, pytest.approx(57.735, abs=1e-3), 50.0, pytest.approx(33.333, abs=1e-3))
    assert astuple(two)[:4] == (50.0, pytest.approx(40.825, abs=1e-3), None, pytest.approx(66.667, abs=1e-3))
    assert [one.discrimination, two.discrimination] == [pytest.approx(100 / math.sqrt(2))] * 2
    assert [one.efficiency, two.efficiency] == [pytest.approx(100), pytest.approx(100)]
    assert [one.effective_weight, two.effective_weight] == [pytest.approx(44.949, abs=1e-3), pytest.approx(55.051)]


@pytest.mark.parametrize("n", [0, 1])
def test_what_is_not_defined_is_none(n: int) -> None:
    columns = [Column([1.0] * n, 1, None), Column([0.0] * n, 1, None)]
    figures = quiz_figures(sums(columns) if n else [], columns)
    assert astuple(figures)[2:] == (None,) * 6
    assert (figures.mean is None) == (n == 0)
    for item in item_figures(columns):
        assert (item.sd, item.effective_weight, item.discrimination, item.efficiency) == (None,) * 4


def test_where_all_are_alike_nothing_is_divided_by_nothing() -> None:
    columns = [Column([1 / 3] * 40, 1, None), Column([0.1] * 40, 1, None)]
    figures = quiz_figures(sums(columns), columns)
    assert (figures.sd, figures.skewness, figures.kurtosis, figures.alpha) == (0.0, None, None, None)
    assert {(item.sd, item.discrimination, item.efficiency) for item in item_figures(columns)} == {(0.0, None, None)}


def test_what_is_worth_nothing_has_no_facility_and_is_no_position() -> None:
    described = [*TWO, Column([0.0] * 4, 0, None)]
    assert quiz_figures(sums(described), described) == quiz_figures(sums(TWO), TWO)
    assert astuple(item_figures(described)[2])[:2] == (None, None)


@given(tables)
def test_the_spread_of_scores_is_that_of_a_spreadsheet(table: list[list[float]]) -> None:
    scores = sums(columns_of(table))
    n, mean, sd = len(scores), plain.fmean(scores), plain.stdev(scores)
    assume(sd > 1e-6)
    thirds, fourths = (sum(((score - mean) / sd) ** power for score in scores) for power in (3, 4))
    figures = quiz_figures(scores, columns_of(table))
    assert figures.sd == pytest.approx(sd)
    assert figures.skewness == pytest.approx(n / (n - 1) / (n - 2) * thirds, abs=1e-9)
    excess = n * (n + 1) / (n - 1) / (n - 2) / (n - 3) * fourths - 3 * (n - 1) ** 2 / (n - 2) / (n - 3)
    assert figures.kurtosis == pytest.approx(excess, abs=1e-9)


@given(tables)
def test_discrimination_is_the_correlation_with_the_rest(table: list[list[float]]) -> None:
    columns = columns_of(table)
    scores = sums(columns)
    for column, item in zip(columns, item_figures(columns), strict=True):
        rests = [score - mark for score, mark in zip(scores, column.marks, strict=True)]
        if plain.stdev(column.marks) < 1e-9 or plain.stdev(rests) < 1e-9:
            assert item.discrimination is None
        else:
            assert item.discrimination == pytest.approx(100 * plain.correlation(column.marks, rests), abs=1e-6)


@given(tables)
def test_alpha_follows_from_the_covariances_alone(table: list[list[float]]) -> None:
    columns, p = columns_of(table), len(table)
    total = plain.variance(sums(columns))
    assume(total > 1e-9)
    pairs = sum(plain.covariance(a, b) for a in table for b in table if a is not b)
    assert quiz_figures(sums(columns), columns).alpha == pytest.approx(100 * p / (p - 1) * pairs / total, abs=1e-6)


@given(tables)
def test_the_effective_weights_add_up_and_efficiency_is_at_most_the_whole(table: list[list[float]]) -> None:
    items = item_figures(columns_of(table))
    weights = [item.effective_weight for item in items if item.effective_weight is not None]
    assert not weights or sum(weights) == pytest.approx(100)
    assert all(item.efficiency <= 100 + 1e-6 for item in items if item.efficiency is not None)


def test_the_histogram_counts_everybody_once() -> None:
    bars = histogram([-0.5, 0, 0.1 + 0.2, 0.3, 0.999, 1.0], 1.0)
    assert [bar.n for bar in bars] == [2, 0, 0, 2, 0, 0, 0, 0, 0, 2]
    assert (bars[0], bars[9]) == (Bar(0, 10, 2), Bar(90, 100, 2))
    assert sum(bar.n for bar in histogram([0.0], 0.0)) == 1
