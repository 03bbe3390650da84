"""The queue of one machine is a folder of files, and is counted as the one in Redis is."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest
from flask import Flask

from app import jobs
from app.config import current_config
from app.monitoring.queues import queues
from tests.cast import MakeApp

pytestmark = pytest.mark.integration


@pytest.fixture
def embedded(make_app: MakeApp) -> Iterator[Flask]:
    app = make_app(redis_url=None)
    with app.app_context():
        yield app
        for file in (current_config().instance_dir / "queue").glob("*.msg"):
            file.unlink()


def test_files_are_counted_and_aged(embedded: Flask) -> None:
    for number in range(3):
        assert jobs.send_now("mail.deliver", str(number))
    jobs.send_now("mail.sweep")
    file = next((current_config().instance_dir / "queue").glob("*.mail.msg"))
    os.utime(file, (time.time() - 90, time.time() - 90))
    found = {queue.name: queue for queue in queues()}
    assert (found["mail"].depth, found["default"].depth, found["grading"].depth) == (3, 1, 0)
    assert found["mail"].oldest_seconds == pytest.approx(90, abs=10)


def test_the_age_in_redis_is_that_of_the_oldest(context: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() - 600)
    jobs.send_now("mail.deliver", "1")
    monkeypatch.undo()
    jobs.send_now("mail.deliver", "2")
    mail = next(queue for queue in queues() if queue.name == "mail")
    assert mail.depth == 2
    assert mail.oldest_seconds == pytest.approx(600, abs=30)
