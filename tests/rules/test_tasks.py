import re

import pytest

import celeryconfig
from app.config import ROOT
from app.processes import QUEUES
from app.worker import celery

pytestmark = pytest.mark.unit


def test_every_task_that_is_sent_is_registered() -> None:
    sources = "\n".join(path.read_text() for path in (ROOT / "app").rglob("*.py"))
    sent = set(re.findall(r'(?:enqueue|send_now|send_task)\(\s*"([^"]+)"', sources))
    sent |= {str(entry["task"]) for entry in celeryconfig.beat_schedule.values()}
    assert sent
    assert sent <= set(celery.tasks)


def test_a_task_is_named_after_its_room() -> None:
    ours = {name: task for name, task in celery.tasks.items() if not name.startswith("celery.")}
    assert [name for name, task in ours.items() if task.run.__module__ != f"app.{name.partition('.')[0]}.tasks"] == []


def test_every_queue_has_a_worker() -> None:
    queues = {queue.name for queue in celeryconfig.task_queues}
    assert {route["queue"] for route in celeryconfig.task_routes.values()} <= queues
    assert queues == set(QUEUES)
