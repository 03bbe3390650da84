"""A person's other pages hear that an answer was saved, and no more of it than its number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from app.quizzes import news
from app.realtime import service as realtime
from tests.cast import Person
from tests.quizzes.steps import Shape, posted_quiz, save, start, submit, try_save

Told = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Whom the process tells what."""
    told: Told = []

    def publish_all(news: Iterable[tuple[str, dict[str, Any]]]) -> None:
        told.extend(news)

    monkeypatch.setattr(realtime, "publish_all", publish_all)
    return told


def numbers(told: Told, attempt: Shape) -> dict[int, int]:
    """The numbers of the answers of an attempt, as the latest word on each has them."""
    news.settle()
    return {
        int(place): seq for _, one in told if one["attempt_id"] == attempt["id"] for place, seq in one["seqs"].items()
    }


def test_what_is_saved_is_told_to_its_author_by_its_number_alone(
    alice: Person, bob: Person, chat: Shape, told: Told
) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    save(bob, attempt, 1, "rome", seq=1)
    save(bob, attempt, 1, "paris", seq=2)
    save(bob, attempt, 2, "4", seq=7)
    assert numbers(told, attempt) == {1: 2, 2: 7}
    assert {channel for channel, _ in told} == {f"user:{bob.id}"}
    assert {key for _, one in told for key in one} == {"type", "attempt_id", "seqs"}


def test_what_is_handed_in_along_is_told_too(alice: Person, bob: Person, chat: Shape, told: Told) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    submit(bob, attempt, answers=[{"place": 2, "response": "4", "seq": 3}])
    assert numbers(told, attempt) == {2: 3}


def test_what_was_not_written_is_not_told(alice: Person, bob: Person, chat: Shape, told: Told) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    save(bob, attempt, 1, "paris", seq=2)
    numbers(told, attempt)
    told.clear()
    save(bob, attempt, 1, "paris", seq=2)
    assert try_save(bob, attempt, 1, "rome", seq=1).status_code == 409
    assert numbers(told, attempt) == {}
