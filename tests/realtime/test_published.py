"""Publishing once under a key."""

from __future__ import annotations

import pytest

from app.realtime import published as published_module
from app.realtime.published import Published, Result

pytestmark = pytest.mark.unit


class Press:
    """Publishes, and counts."""

    n = 0

    def __call__(self) -> Result:
        self.n += 1
        return {"offset": self.n}


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_second_try_gives_the_first_result() -> None:
    published, press = Published(), Press()
    assert [published.once("news", "k", press) for _ in range(3)] == [{"offset": 1}] * 3


def test_keys_are_of_a_channel_and_none_is_no_key() -> None:
    published, press = Published(), Press()
    for channel, key in (("news", "k"), ("other", "k"), ("news", "l"), ("news", ""), ("news", "")):
        published.once(channel, key, press)
    assert press.n == 5


def test_what_was_refused_may_be_tried_again() -> None:
    published, press = Published(), Press()
    with pytest.raises(ZeroDivisionError):
        published.once("news", "k", lambda: {"offset": 1 // 0})
    assert published.once("news", "k", press) == {"offset": 1}


def test_it_forgets_after_five_minutes() -> None:
    clock, press = Clock(), Press()
    published = Published(clock)
    published.once("news", "k", press)
    clock.now += 299
    published.once("news", "k", press)
    assert press.n == 1
    clock.now += 2
    published.once("news", "k", press)
    assert press.n == 2


def test_it_keeps_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published_module, "MOST_KEPT", 3)
    published, press = Published(), Press()
    for n in range(10):
        published.once("news", str(n), press)
    assert len(published._kept) == 3
    assert published.once("news", "9", press) == {"offset": 10}
