"""Work that many ask for is done once for all of them, apart from them, with a pause between."""

from __future__ import annotations

import logging
from threading import Event

import pytest
from flask import Flask

from app.quizzes import news
from app.quizzes.pacing import Pace
from app.realtime import service as realtime
from tests.cast import Person, make_chat
from tests.quizzes.steps import posted_quiz, start, take

unit = pytest.mark.unit


@unit
def test_of_many_the_last_is_done() -> None:
    pace, has_begun, may_end, done = Pace(3600), Event(), Event(), list[int]()

    def first() -> None:
        has_begun.set()
        assert may_end.wait(10)

    pace.soon("first", first)
    assert has_begun.wait(10)
    for number in range(5):
        pace.soon("same", lambda number=number: done.append(number))  # type: ignore[misc]
    may_end.set()
    pace.settle()
    assert done == [4]


@unit
def test_there_is_a_pause_between() -> None:
    pace, is_done, done = Pace(3600), Event(), list[str]()
    pace.soon("key", is_done.set)
    assert is_done.wait(10)
    pace.soon("key", lambda: done.append("again"))
    assert done == []
    pace.settle()
    assert done == ["again"]


@unit
def test_one_that_fails_keeps_no_other_from_being_done(caplog: pytest.LogCaptureFixture) -> None:
    pace, done = Pace(3600), list[str]()
    with caplog.at_level(logging.ERROR):
        pace.soon("bad", lambda: 1 // 0)
        pace.soon("good", lambda: done.append("good"))
        pace.settle()
    assert (done, "ZeroDivisionError" in caplog.text) == (["good"], True)


@unit
def test_it_goes_on_after_a_rest() -> None:
    pace, done = Pace(0), list[int]()
    for number in range(3):
        pace.soon("key", lambda number=number: done.append(number))  # type: ignore[misc]
        pace.settle()
    assert done == [0, 1, 2]


def test_a_class_that_begins_at_once_is_counted_once(
    app: Flask, alice: Person, bob: Person, charlie: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiz = posted_quiz(alice, make_chat(alice, bob, charlie))
    pace, may_tell, said = Pace(3600), Event(), list[tuple[int, int]]()
    monkeypatch.setattr(news, "_pace", pace)
    pace.soon("others", lambda: may_tell.wait(10))
    monkeypatch.setattr(
        realtime,
        "publish_now",
        lambda _channel, body: body["type"] == "quiz_progress" and said.append((body["n_started"], body["n_finished"])),
    )
    start(bob, quiz)
    take(charlie, quiz, ["paris", "4"])
    may_tell.set()
    news.settle()
    assert said[-1] == (2, 1)
    assert len(said) <= 2
