"""Durations are written as people read them."""

from datetime import timedelta

import pytest

from app.utils.durations import in_words

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "0 sec"),
        (0, "0 sec"),
        (5, "5 sec"),
        (59.999, "59 sec"),
        (60, "1m0sec"),
        (88, "1m28sec"),
        (3599, "59m59sec"),
        (3600, "1h0m0s"),
        (3731, "1h2m11s"),
        (90_061, "25h1m1s"),
    ],
)
def test_it_grows_from_seconds_to_hours(seconds: float, words: str) -> None:
    assert in_words(timedelta(seconds=seconds)) == words
