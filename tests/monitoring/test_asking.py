"""Asking parts how they are: together, once for all who want to know, and never over the app's own connections."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from flask import Flask

from app.db import db
from app.monitoring import asking, health, metrics
from app.monitoring.asking import Question, Round
from tests.cast import nobody

pytestmark = pytest.mark.integration


class Part:
    """One that counts how often it is asked, and answers when it may."""

    def __init__(self) -> None:
        self.n_asked = 0
        self.may_answer = threading.Event()
        self.may_answer.set()

    def __call__(self) -> str:
        self.n_asked += 1
        assert self.may_answer.wait(20)
        return "well"


@pytest.fixture
def part() -> Part:
    return Part()


def test_many_at_once_are_given_one_answer(app: Flask, part: Part) -> None:
    part.may_answer.clear()
    asked = Round(app, {"part": part})
    with ThreadPoolExecutor(8) as crowd:
        answers = [crowd.submit(asked.answers) for _ in range(8)]
        part.may_answer.set()
    assert len({id(answer.result()) for answer in answers}) == 1
    assert part.n_asked == 1


def test_who_begins_early_waits_for_the_same_answers(app: Flask, part: Part) -> None:
    asked = Round(app, {"part": part})
    asked.begin()
    assert asked.answers()["part"].found == "well"
    assert part.n_asked == 1


def test_where_no_thread_can_be_started_it_is_asked_the_next_time(
    app: Flask, part: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = Question(app, "part", part)

    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        question.begin()
        assert isinstance(question.answer(time.monotonic()).error, RuntimeError)
    question.begin()
    assert question.answer(time.monotonic() + 20).found == "well"


@pytest.fixture
def used_up(app: Flask) -> Iterator[None]:
    """Every connection of the app's pool is in use."""
    with app.app_context():
        pool = db.engine.pool
    with ExitStack() as held:
        for _ in range(pool.size() + max(0, pool._max_overflow)):  # type: ignore[attr-defined]
            held.callback(pool.connect().close)
        yield


@pytest.mark.usefixtures("used_up")
def test_parts_are_asked_though_the_app_has_no_connection_left(app: Flask) -> None:
    with app.app_context():
        metrics.look_anew()
        parts = health.parts()
    assert parts["outbox"]["state"] == "ok"
    assert {parts[name]["detail"] for name in ("worker", "beat")} == {"None is running."}
    assert "homeroom_letters{" in nobody(app).get("/metrics").text


def test_what_hangs_for_long_is_asked_anew_and_not_for_ever(
    app: Flask, part: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "GIVEN_UP_SECONDS", 0.0)
    part.may_answer.clear()
    question = Question(app, "part", part)
    for _ in range(10):
        question.begin()
        assert isinstance(question.answer(time.monotonic()).error, TimeoutError)
    assert len(question._given_up) == asking.MOST_GIVEN_UP
    part.may_answer.set()
    assert question.answer(time.monotonic() + 20).found == "well"
    assert part.n_asked == 1 + asking.MOST_GIVEN_UP


@pytest.mark.parametrize("database_name", ["postgresql"], indirect=True)
def test_a_server_that_vanishes_is_not_waited_for_long(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        said = connection.connection.dbapi_connection.info.dsn_parameters  # type: ignore[union-attr]
    assert int(said["tcp_user_timeout"]) <= 10_000
    assert int(said["keepalives_idle"]) + int(said["keepalives_interval"]) * int(said["keepalives_count"]) <= 15
