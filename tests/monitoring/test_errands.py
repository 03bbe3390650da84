"""When the periodic tasks last ended, and how, as the administrator sees it."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from celery.exceptions import WorkerLostError
from celery.signals import task_failure
from flask import Flask

from app import jobs
from app.config import Config
from app.db import db, now, transaction
from app.mail import service as mail
from app.monitoring import errands, heartbeats
from app.monitoring.models import Heartbeat
from tests.accounts.browser import Browser, signed_in
from tests.cast import Person, nobody

pytestmark = pytest.mark.integration

RunJobs = Callable[[], list[str]]
AWAY = {
    "sqlite": "sqlite:////dev/null/homeroom.db",
    "postgresql": "postgresql+psycopg2://homeroom:a-password@127.0.0.1:1/homeroom",
}


@pytest.fixture(autouse=True)
def fresh_diary(app: Flask) -> None:
    """This process has written nothing yet."""
    app.extensions.pop("errands", None)


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator at the pages."""
    return signed_in(app, "admin")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Old letters cannot be dropped."""

    def fail() -> None:
        raise LookupError("a secret")

    monkeypatch.setattr(mail, "clean", fail)


def run(app: Flask, task: str = "mail.clean") -> None:
    """As a worker does, which lets no error out."""
    app.extensions["celery"].tasks[task].apply()


def row(app: Flask, task: str = "mail.clean") -> Heartbeat:
    with app.app_context():
        return errands.notes()[task]


def make_older(app: Flask) -> None:
    with app.app_context(), transaction():
        db.session.get_one(Heartbeat, "task:mail.clean").beat_at -= timedelta(hours=1)


def is_recent(app: Flask) -> bool:
    return now() - row(app).beat_at < timedelta(minutes=30)


def line(desk: Browser, task: str = "mail.clean") -> str:
    """What the page says of this task."""
    found = re.search(rf">{re.escape(task)}</code>.*?</li>", desk.get("/admin/jobs").text, re.DOTALL)
    assert found
    return found[0]


def test_the_page_says_when_a_task_last_ended(app: Flask, desk: Browser, run_jobs: RunJobs) -> None:
    assert "not yet done" in line(desk)
    run_jobs()
    with app.app_context():
        jobs.send_now("mail.clean")
    assert run_jobs() == ["mail.clean"]
    assert row(app).beat_at.isoformat() in line(desk)
    assert re.search(r"</time> · <span[^>]*>[\d.]+ m?s<", line(desk))
    assert "it failed" not in line(desk)
    assert "not yet done" in line(desk, "chats.clean")


def test_a_failure_is_marked_with_its_kind_and_never_its_text(app: Flask, desk: Browser, broken: None) -> None:
    run(app)
    assert "it failed: LookupError" in line(desk)
    assert "secret" not in desk.get("/admin/jobs").text
    details = row(app).details or {}
    assert (details["state"], details["error"]) == ("failure", "LookupError")


def test_what_killed_its_process_has_failed(app: Flask, desk: Browser) -> None:
    task = app.extensions["celery"].tasks["mail.clean"]
    task_failure.send(task, task_id="lost", exception=WorkerLostError())
    assert row(app).details == {"seconds": None, "state": "failure", "error": "WorkerLostError"}
    assert "it failed: WorkerLostError" in line(desk)


@pytest.mark.parametrize(("seconds", "words"), [(0.0123, "12 ms"), (1.25, "1.2 s"), (3, "3 s"), (1234.5, "1,234.5 s")])
def test_how_long_it_took(app: Flask, desk: Browser, seconds: float, words: str) -> None:
    with app.app_context(), transaction():
        db.session.add(Heartbeat(name="task:mail.clean", details={"seconds": seconds, "state": "success"}))
    assert f">{words}<" in line(desk)


def test_other_jobs_are_not_written_down(app: Flask) -> None:
    run(app, "monitoring.answer")
    errands.note(app, jobs.End("mail.clean", "retry", 0.1, None))
    with app.app_context():
        assert errands.notes() == {}


def test_of_two_successes_at_once_the_first_is_written(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errands, "PAUSE_SECONDS", math.inf)
    run(app)
    make_older(app)
    run(app)
    assert not is_recent(app)
    monkeypatch.setattr(errands, "PAUSE_SECONDS", 0.0)
    run(app)
    assert is_recent(app)


def test_each_failure_is_written_and_the_success_after_it(
    app: Flask, monkeypatch: pytest.MonkeyPatch, broken: None
) -> None:
    monkeypatch.setattr(errands, "PAUSE_SECONDS", math.inf)
    run(app)
    make_older(app)
    run(app)
    assert is_recent(app)
    monkeypatch.setattr(mail, "clean", lambda: None)
    run(app)
    assert (row(app).details or {})["state"] == "success"


def test_a_database_that_is_away_is_told_of_once_and_stops_nobody(
    app: Flask, config: Config, database_name: str, caplog: pytest.LogCaptureFixture
) -> None:
    app.extensions["errands"] = errands.Diary(dataclasses.replace(config, database_url=AWAY[database_name]))
    for _ in range(2):
        assert app.extensions["celery"].tasks["mail.clean"].apply().successful()
    told = [record.getMessage() for record in caplog.records if record.name == errands.__name__]
    assert told == ["How tasks ended could not be written: OperationalError"]


def test_the_tasks_of_the_night_are_remembered_and_former_ones_forgotten(context: Flask) -> None:
    with transaction():
        long_ago = now() - timedelta(days=40)
        db.session.add(Heartbeat(name="task:mail.clean", beat_at=long_ago))
        db.session.add(Heartbeat(name="task:mail.former", beat_at=now()))
    with transaction():
        assert heartbeats.clean() == 1
    assert list(errands.notes()) == ["mail.clean"]


def test_a_task_is_nobody_who_is_alive(app: Flask, desk: Browser) -> None:
    before = nobody(app).get("/health").get_json()["parts"]
    run(app)
    with app.app_context():
        assert heartbeats.everybody() == []
        assert [heartbeats.age(kind) for kind in heartbeats.KINDS] == [None, None]
    after = nobody(app).get("/health").get_json()["parts"]
    assert [after[kind] for kind in heartbeats.KINDS] == [before[kind] for kind in heartbeats.KINDS]
    assert "Nobody has been seen for a day." in desk.get("/admin/jobs").text
