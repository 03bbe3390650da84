"""Flower shows what became of the letters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from app.config import Config
from tests.cast import Person, make_chat
from tests.doors.test_flower import Flower
from tests.outages.hasty import HastyWorker
from tests.services.backends import Redis
from tests.services.process import wait_until
from tests.services.site import clean_env

pytestmark = pytest.mark.e2e


@pytest.fixture
def database_name() -> str:
    """Flower knows nothing of the database."""
    return "sqlite"


@pytest.fixture
def flower(config: Config) -> Iterator[Flower]:
    with Flower("flower", env=clean_env(REDIS_URL=config.redis_url or "")) as flower:
        yield flower


def test_a_letter_is_a_task_with_name_state_and_times(
    app: Flask, alice: Person, bob: Person, flower: Flower, hasty_worker: HastyWorker, own_redis: Redis
) -> None:
    password = (Path(flower.env["INSTANCE_DIR"]) / "flower_password").read_text()

    def sent_tasks() -> list[dict[str, object]]:
        tasks = json.loads(flower.get_as_admin("/api/tasks?taskname=mail.deliver", password)).values()
        return [task for task in tasks if task["state"] == "SUCCESS"]

    def is_shown() -> bool:
        make_chat(alice, bob)
        return bool(sent_tasks())

    wait_until(is_shown, "Flower shows the letter", seconds=30)
    task = sent_tasks()[0]
    assert task["name"] == "mail.deliver"
    assert task["received"]
    assert task["runtime"]
    page = flower.get_as_admin("/tasks", password)
    assert b"Flower" in page
    assert own_redis.client().keys("celery-task-meta-*")
