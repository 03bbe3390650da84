"""The lines of the charts: what a point says, how several machines add up, and that yesterday's go."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask

from app import figures, sheets
from app.db import db, now, transaction
from app.monitoring import queues, samples
from app.monitoring.models import Sample
from app.monitoring.queues import Queue
from app.monitoring.samples import Totals, Watch, points, quantile, totals
from tests.services.backends import Redis

pytestmark = pytest.mark.integration


@pytest.fixture
def watch(app: Flask) -> Iterator[Watch]:
    """One that looks when it is told to."""
    watch = Watch(app)
    yield watch
    watch.release()


def last(name: str) -> float:
    db.session.rollback()
    return samples.lines(now() - timedelta(hours=1))[name][-1][1]


def test_what_was_counted_between_two_looks_is_a_rate() -> None:
    before, after = totals(sheets.families(), at=0), None
    figures.REQUESTS.labels("GET", "/point", "200").inc(20)
    figures.REQUESTS.labels("GET", "/point", "503").inc(10)
    figures.MESSAGES.inc(5)
    after = totals(sheets.families(), at=10)
    found = points(before, after)
    assert (found["requests"], found["errors"], found["messages"]) == (3, 1, 0.5)


def test_where_nobody_asked_nothing_is_said_of_the_speed() -> None:
    before = totals(sheets.families(), at=0)
    assert "p95_ms" not in points(before, totals(sheets.families(), at=10))
    figures.REQUEST_SECONDS.labels("GET", "/point").observe(0.02)
    assert points(before, totals(sheets.families(), at=10))["p95_ms"] > 0


def test_a_house_that_began_anew_has_no_negative_rate() -> None:
    before, after = Totals(0), Totals(10)
    before.counts["requests"], after.counts["requests"] = 1000, 50
    assert points(before, after)["requests"] == 5


def test_the_slowest_twentieth() -> None:
    inf = float("inf")
    assert quantile({0.1: 95, 0.2: 100, inf: 100}, 0.95) == pytest.approx(0.1)
    assert quantile({0.1: 90, 0.2: 100, inf: 100}, 0.95) == pytest.approx(0.15)
    assert quantile({0.1: 0, inf: 100}, 0.95) == pytest.approx(0.1)
    assert quantile({0.1: 0, inf: 0}, 0.95) == 0
    assert quantile({}, 0.95) == 0


def test_a_web_process_writes_points(app: Flask, watch: Watch) -> None:
    watch.look()
    figures.DELIVERIES.inc(3)
    watch.look()
    with app.app_context():
        assert last("deliveries") > 0
        assert last("sockets") == 0


def test_of_several_processes_one_writes(app: Flask, watch: Watch) -> None:
    other = Watch(app)
    for _ in range(2):
        watch.look()
        other.look()
    with app.app_context():
        assert len(samples.lines(now() - timedelta(hours=1))["requests"]) == 1
    watch.release()
    for _ in range(2):
        other.look()
    with app.app_context():
        assert db.session.query(Sample).filter_by(name="requests").count() == 2
    other.release()


def test_machines_add_up_and_the_worst_of_them_counts(context: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    at = time.time()
    monkeypatch.setattr(samples.time, "time", lambda: at)
    for value in (2.0, 3.0):
        samples.keep({"requests": value, "p95_ms": value})
    assert last("requests") == 5.0
    assert last("p95_ms") == 3.0


def test_the_worker_writes_what_is_the_same_for_all_and_forgets_yesterday(context: Flask) -> None:
    with transaction():
        for hours in (23, 25):
            db.session.add(Sample(name="requests", at=now() - timedelta(hours=hours), value=1))
    samples.keep_shared()
    db.session.rollback()
    assert (last("queue_depth"), last("letters_waiting")) == (0, 0)
    assert len(samples.lines(now() - timedelta(days=2))["requests"]) == 1


def test_without_a_worker_web_forgets_yesterday_too(app: Flask, watch: Watch) -> None:
    with app.app_context(), transaction():
        db.session.add(Sample(name="requests", at=now() - timedelta(hours=25), value=1))
    for _ in range(2):
        watch.look()
    with app.app_context():
        assert len(samples.lines(now() - timedelta(days=2))["requests"]) == 1


def test_a_job_waits_once_nobody_has_taken_it_for_a_while(context: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Queue("default", 3, samples.WAITING_SECONDS - 1), Queue("mail", 4, samples.WAITING_SECONDS)]
    monkeypatch.setattr(queues, "queues", lambda: found)
    samples.keep_shared()
    assert last("queue_depth") == 4


def test_without_redis_the_other_lines_go_on(context: Flask, redis: Redis) -> None:
    redis.kill()
    try:
        samples.keep_shared()
    finally:
        redis.start()
    drawn = samples.lines(now() - timedelta(hours=1))
    assert drawn["queue_depth"] == []
    assert len(drawn["letters_waiting"]) == 1
