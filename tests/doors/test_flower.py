"""run.py flower: the queue in the browser, behind a password that no list of processes shows."""

import base64
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest
from flask import Flask

from app.config import Config
from tests.services.process import port_answers, wait_until
from tests.services.site import RunPy, Worker, clean_env

pytestmark = pytest.mark.e2e


class Flower(RunPy):
    name = "flower"

    def is_ready(self) -> bool:
        return port_answers(self.port)

    def popen_options(self) -> dict[str, object]:
        return super().popen_options() | {"env": self.env | {"FLOWER_PORT": str(self.port)}}

    def get_as_admin(self, path: str, password: str) -> bytes:
        credentials = base64.b64encode(f"homeroom:{password}".encode()).decode()
        return self.get(path, headers={"Authorization": f"Basic {credentials}"})


@pytest.fixture
def flower(config: Config) -> Iterator[Flower]:
    with Flower("flower", env=clean_env(REDIS_URL=config.redis_url or "")) as flower:
        yield flower


def test_it_keeps_its_password_to_itself(flower: Flower) -> None:
    file = Path(flower.env["INSTANCE_DIR"]) / "flower_password"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    told = flower.log_text() + Path(f"/proc/{flower.pid}/cmdline").read_text()
    assert str(file) in told
    assert file.read_text() not in told
    with pytest.raises(HTTPError, match="401"):
        flower.get("/tasks")
    with pytest.raises(HTTPError, match="401"):
        flower.get_as_admin("/tasks", "wrong")


def test_it_shows_the_tasks(app: Flask, flower: Flower, worker: Worker) -> None:
    password = (Path(flower.env["INSTANCE_DIR"]) / "flower_password").read_text()
    celery = app.extensions["celery"]

    def is_shown() -> bool:
        celery.send_task("mail.sweep")
        tasks = flower.get_as_admin("/api/tasks", password)
        return b"mail.sweep" in tasks and b"SUCCESS" in tasks

    wait_until(is_shown, "Flower shows the task", seconds=20)
