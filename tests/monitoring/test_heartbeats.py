"""Who is alive, as the database knows it."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.context import ForkProcess

import pytest
from flask import Flask

from app.config import Config
from app.db import db, now, transaction
from app.monitoring import heartbeats
from app.monitoring.heartbeats import BEAT, WORKER, Heart
from app.monitoring.models import Heartbeat
from tests.services.process import wait_until
from tests.services.site import Worker

pytestmark = pytest.mark.integration


def note(name: str, *, seconds_ago: float) -> None:
    with transaction():
        db.session.add(Heartbeat(name=name, beat_at=now() - timedelta(seconds=seconds_ago)))


@pytest.mark.parametrize(("seconds", "state"), [(3, "ok"), (60, "late"), (600, "away"), (-20, "ok"), (-3600, "away")])
def test_the_last_beat_says_how_it_is(context: Flask, seconds: float, state: str) -> None:
    note("worker:somewhere:1", seconds_ago=seconds)
    assert heartbeats.health(WORKER)["state"] == state


def test_a_beat_that_hangs_on_its_queue_is_late(context: Flask) -> None:
    with transaction():
        db.session.add(Heartbeat(name="beat:somewhere:1", beat_at=now(), details={"waits_seconds": 90}))
    assert heartbeats.health(BEAT)["state"] == "late"


def test_the_youngest_of_several_counts(context: Flask) -> None:
    note("worker:one:1", seconds_ago=900)
    note("worker:two:1", seconds_ago=5)
    assert heartbeats.age(WORKER) == pytest.approx(5, abs=3)
    assert heartbeats.age(BEAT) is None
    assert [row.name for row in heartbeats.everybody()] == ["worker:two:1", "worker:one:1"]


def test_a_heart_writes_one_row_and_says_goodbye(context: Flask, config: Config) -> None:
    heart = Heart(config, WORKER, lambda: {"queues": ["mail"]})
    heart.beat()
    heart.beat()
    (row,) = heartbeats.everybody()
    assert (row.name, row.details) == (heart.name, {"queues": ["mail"]})
    heart.stop()
    db.session.rollback()
    assert heartbeats.everybody() == []


def writing_heart(config: Config) -> tuple[Heart, threading.Event]:
    """One in the middle of a write, and what lets it go on."""
    begins, may_go_on = threading.Event(), threading.Event()

    def tell() -> dict[str, object]:
        begins.set()
        may_go_on.wait()
        return {}

    heart = Heart(config, WORKER, tell)
    heart.start()
    begins.wait()
    return heart, may_go_on


def fork(work: Callable[[], object]) -> ForkProcess:
    process = multiprocessing.get_context("fork").Process(target=work)
    process.start()
    return process


def test_no_process_is_forked_while_one_is_writing(context: Flask, config: Config) -> None:
    heart, may_go_on = writing_heart(config)
    threading.Timer(0.1, may_go_on.set).start()
    forked = fork(lambda: None)
    (row,) = heartbeats.everybody()
    forked.join()
    heart.stop()
    assert row.name == heart.name


def test_one_that_hangs_delays_a_fork_and_does_not_prevent_it(
    context: Flask, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeats, "FORK_SECONDS", 0.1)
    heart, may_go_on = writing_heart(config)
    forked = fork(Heart(config, BEAT).beat)
    forked.join(20)
    rows = heartbeats.everybody()
    may_go_on.set()
    heart.stop()
    assert forked.exitcode == 0
    assert [row.name.partition(":")[0] for row in rows] == [BEAT]


def test_those_of_yesterday_are_forgotten(context: Flask) -> None:
    note("worker:gone:1", seconds_ago=90_000)
    note("worker:here:1", seconds_ago=1)
    with transaction():
        heartbeats.clean()
    assert [row.name for row in heartbeats.everybody()] == ["worker:here:1"]


@pytest.mark.e2e
def test_a_worker_beats_and_its_end_is_seen(app: Flask, worker: Worker) -> None:
    def is_alive() -> bool:
        with app.app_context():
            return heartbeats.health(WORKER)["state"] == "ok"

    wait_until(is_alive, "the worker shows that it is alive")
    with app.app_context():
        (row,) = heartbeats.everybody()
        assert row.details == {"queues": ["default", "grading", "mail", "slow"], "concurrency": 1}
        assert heartbeats.health(BEAT)["state"] == "away"
    worker.stop()
    with app.app_context():
        assert heartbeats.health(WORKER)["detail"] == "None is running."
