"""How fast a count grows."""

from __future__ import annotations

import pytest

from app.realtime.meter import Meter

pytestmark = pytest.mark.unit


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_it_tells_the_average_of_the_last_minute() -> None:
    clock = Clock()
    meter = Meter(clock)
    told = []
    for count in (600, 1200, 1200, 1200):
        clock.now += 30
        told.append(meter.per_second(count))
    assert told == [20, 20, 10, 0]


def test_it_looks_as_far_back_as_it_must() -> None:
    clock = Clock()
    meter = Meter(clock)
    clock.now += 1000
    assert meter.per_second(500) == 0.5


def test_two_looks_at_once_are_no_trouble() -> None:
    clock = Clock()
    meter = Meter(clock)
    assert [meter.per_second(5), meter.per_second(5)] == [5, 5]


def test_it_keeps_no_more_than_a_minute() -> None:
    clock = Clock()
    meter = Meter(clock)
    for _second in range(1000):
        clock.now += 1
        meter.per_second(1)
    assert len(meter._looks) <= 62
