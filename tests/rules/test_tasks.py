import re
import sys

import pytest
from celery import Celery

import celeryconfig
from app import create_app
from app.config import ROOT, Config
from app.processes import QUEUES

pytestmark = pytest.mark.unit


@pytest.fixture(scope="module")
def celery(tmp_path_factory: pytest.TempPathFactory) -> Celery:
    app = create_app(Config.from_env({"INSTANCE_DIR": str(tmp_path_factory.mktemp("instance"))}))
    celery: Celery = app.extensions["celery"]
    return celery


def test_nobody_counts_in_the_house_that_runs_from_here() -> None:
    """Whoever imports these shows their figures in its folder, as its processes do."""
    assert not {"app.wsgi", "app.worker"} & set(sys.modules)


def test_every_task_that_is_sent_is_registered(celery: Celery) -> None:
    sources = "\n".join(path.read_text() for path in (ROOT / "app").rglob("*.py"))
    sent = set(re.findall(r'(?:enqueue|send_now|send_task)\(\s*"([^"]+)"', sources))
    sent |= {str(entry["task"]) for entry in celeryconfig.beat_schedule.values()}
    assert sent
    assert sent <= set(celery.tasks)


def test_a_task_is_named_after_its_room(celery: Celery) -> None:
    ours = {name: task for name, task in celery.tasks.items() if not name.startswith("celery.")}
    assert [name for name, task in ours.items() if task.run.__module__ != f"app.{name.partition('.')[0]}.tasks"] == []


def test_every_queue_has_a_worker() -> None:
    queues = {queue.name for queue in celeryconfig.task_queues}
    assert {route["queue"] for route in celeryconfig.task_routes.values()} <= queues
    assert queues == set(QUEUES)
