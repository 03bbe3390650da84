"""What one process counts: requests by their routes, the cache, messages, answers, and what waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
from celery.exceptions import TimeLimitExceeded, WorkerLostError
from celery.signals import task_failure
from flask import Flask
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import update

from app import figures
from app.db import db, now, transaction
from app.mail.models import Letter
from app.monitoring import metrics
from tests.accounts.browser import Browser
from tests.cast import Person, make_chat, make_person, nobody
from tests.quizzes.steps import posted_quiz, start
from tests.services.backends import Memcached, Redis
from tests.services.process import wait_until

pytestmark = pytest.mark.integration

Look = Callable[..., float]


@pytest.fixture
def look(app: Flask) -> Look:
    """The sum of all samples of this name that have these labels."""

    def sum_of(name: str, **labels: str) -> float:
        with app.app_context():
            metrics.look_anew()
        text = Browser(app).get("/metrics").text
        samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
        return sum(one.value for one in samples if one.name == name and labels.items() <= one.labels.items())

    return sum_of


def test_requests_are_counted_by_route_and_not_by_address(alice: Person, chat: dict[str, str], look: Look) -> None:
    labels = {"method": "GET", "route": "/api/v1/chats/<uuid:chat_id>"}
    before = look("homeroom_http_requests_total", status="200", **labels)
    alice.get(f"/api/v1/chats/{chat['id']}")
    alice.get(f"/api/v1/chats/{alice.id}")
    assert look("homeroom_http_requests_total", status="200", **labels) == before + 1
    assert look("homeroom_http_requests_total", status="404", **labels) >= 1
    assert look("homeroom_http_request_duration_seconds_count", **labels) >= 2


def test_what_nobody_serves_is_one_route(app: Flask, look: Look) -> None:
    before = look("homeroom_http_requests_total", route="unmatched", method="GET")
    for path in ("/wp-admin", "/a-secret-path"):
        nobody(app).get(path)
    app.test_client().open("/health", method="BREW")
    assert look("homeroom_http_requests_total", route="unmatched", method="GET") == before + 2
    text = Browser(app).get("/metrics").text
    assert "BREW" not in text
    assert "secret-path" not in text


def test_nothing_is_left_in_progress(alice: Person, look: Look) -> None:
    alice.get("/api/v1/users/me")
    assert look("homeroom_http_requests_in_progress") == 1  # The one that asks.


def test_the_first_reader_of_the_document_is_a_request_like_any_other(app: Flask, look: Look) -> None:
    app.extensions.pop("openapi", None)
    labels = {"method": "GET", "route": "/api/v1/openapi.json"}
    before = look("homeroom_http_requests_total", status="200", **labels)
    answer = nobody(app).get("/api/v1/openapi.json")
    assert look("homeroom_http_requests_total", status="200", **labels) == before + 1
    assert look("homeroom_http_requests_total", status="101", **labels) == 0
    assert nobody(app).get(answer.request.path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize(("error", "n"), [(WorkerLostError(), 1), (TimeLimitExceeded(), 1), (ValueError(), 0)])
def test_a_job_whose_process_was_killed_has_failed(app: Flask, look: Look, error: Exception, n: int) -> None:
    """Others are counted in their own process, when they end."""
    labels = {"task": "mail.deliver", "state": "failure"}
    before = look("homeroom_tasks_total", **labels)
    task_failure.send(app.extensions["celery"].tasks["mail.deliver"], task_id="lost", exception=error)
    assert look("homeroom_tasks_total", **labels) == before + n


def test_messages_are_counted_once_however_often_they_are_sent(alice: Person, chat: dict[str, str], look: Look) -> None:
    before = look("homeroom_messages_total")
    for _ in range(2):
        body = {"text": "Hello", "client_message_id": "the same"}
        alice.post(f"/api/v1/chats/{chat['id']}/messages", json=body)
    assert look("homeroom_messages_total") == before + 1


def test_the_cache_hits_misses_and_fails(alice: Person, chat: dict[str, str], look: Look, memcached: Memcached) -> None:
    before = look("homeroom_cache_requests_total", result="hit")

    def is_found() -> bool:
        alice.get("/api/v1/chats")
        return look("homeroom_cache_requests_total", result="hit") > before

    wait_until(is_found, "something is found in memcached")  # What has just changed is not kept for two seconds.
    assert look("homeroom_cache_requests_total", result="miss") > 0
    memcached.kill()
    try:
        alice.get("/api/v1/chats")
        assert look("homeroom_cache_requests_total", result="error") > 0
    finally:
        memcached.start()


def test_labels_of_the_cache_are_kinds_of_keys(alice: Person, chat: dict[str, str]) -> None:
    before = looked_up()
    alice.get("/api/v1/chats")
    assert set(looked_up() - before) == {"chats", "device"}


def looked_up() -> Counter[str]:
    """How often each kind of key was; other tests of this process have left theirs."""
    found: Counter[str] = Counter()
    for metric in figures.CACHE.collect():
        for sample in metric.samples:
            found[sample.labels["cache"]] += int(sample.value)
    return found


def test_how_old_an_answer_was_is_counted_when_it_is_saved(
    alice: Person, bob: Person, chat: dict[str, str], look: Look
) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    before = [look(f"homeroom_answer_lag_seconds_{part}") for part in ("count", "sum")]

    def send(place: int, seq: int, **more: int) -> int:
        body = {"response": "paris" if place == 1 else "5", "seq": seq, **more}
        return bob.put(f"/api/v1/attempts/{attempt['id']}/answers/{place}", json=body).status_code

    for _once_and_again in range(2):
        assert send(1, 3, age_ms=1_500) == 200
    assert send(1, 2, age_ms=9_000) == 409
    assert send(1, 4) == 200  # Not every program knows.
    assert send(2, 1, age_ms=10**12) == 200  # A clock that is wrong by decades.
    newer = {"place": 2, "response": "6", "seq": 2, "age_ms": 3}
    with_an_older = {"answers": [newer, {"place": 1, "response": "rome", "seq": 1}]}
    submitted = bob.post(f"/api/v1/attempts/{attempt['id']}/submit", json=with_an_older)
    assert submitted.status_code == 409  # Neither is saved.
    after = [look(f"homeroom_answer_lag_seconds_{part}") for part in ("count", "sum")]
    assert after == [before[0] + 2, pytest.approx(before[1] + 1.5 + 86_400)]


def test_letters_that_wait_and_that_nobody_takes(app: Flask, alice: Person, bob: Person, look: Look) -> None:
    make_chat(alice, bob)
    assert look("homeroom_letters", state="waiting") == 1
    assert look("homeroom_letters", state="late") == 0
    with app.app_context(), transaction():
        db.session.execute(update(Letter).values(due_at=now() - timedelta(hours=1)))
    assert look("homeroom_letters", state="late") == 1
    assert look("homeroom_letters_oldest_seconds") == pytest.approx(3600, abs=30)
    found = nobody(app).get("/health").get_json()["parts"]["outbox"]
    assert (found["state"], found["waiting"]) == ("late", 1)


def test_jobs_wait_in_their_queues(alice: Person, bob: Person, look: Look, run_jobs: Callable[[], list[str]]) -> None:
    run_jobs()
    make_chat(alice, bob)
    assert look("homeroom_queue_depth", queue="mail") == 1
    assert 0 <= look("homeroom_queue_oldest_seconds", queue="mail") < 60
    done = look("homeroom_tasks_total", task="mail.deliver", state="success")
    run_jobs()
    assert look("homeroom_queue_depth") == 0
    assert look("homeroom_tasks_total", task="mail.deliver", state="success") == done + 1
    assert look("homeroom_task_duration_seconds_count", task="mail.deliver") >= 1


def test_services_are_told_apart(app: Flask, look: Look, redis: Redis) -> None:
    assert look("homeroom_backend_up") == 3
    redis.kill()
    try:
        assert look("homeroom_backend_up", backend="redis") == 0
        assert look("homeroom_backend_up", backend="database") == 1
        assert "homeroom_queue_depth{" not in Browser(app).get("/metrics").text
    finally:
        redis.start()


def test_no_name_is_forgotten(app: Flask, admin: Person) -> None:
    make_person(app, "newcomer")
    text = Browser(app).get("/metrics").text
    for name in ("sockets", "channels", "subscriptions", "deliveries_total", "slow_readers_cut_total", "info"):
        assert f"homeroom_{name}" in text
