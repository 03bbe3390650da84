"""A worker with beat in a hurry: what takes a quarter of a minute in a deployment takes a second here."""

from __future__ import annotations

import sys
from typing import Any

from app.config import ROOT
from app.processes import QUEUES
from tests.services.site import Worker


class HastyWorker(Worker):
    """The worker of a deployment with beat, where only the times of the outbox are shorter."""

    def command(self) -> list[str]:
        options = [f"--queues={','.join(QUEUES)}", "--concurrency=1", "--without-mingle", "--without-gossip"]
        celery = [sys.executable, "-m", "celery", "--quiet", "--app=tests.outages.hasty_app:celery"]
        return [*celery, "worker", "--beat", "--loglevel=INFO", *options]

    def popen_options(self) -> dict[str, Any]:
        return super().popen_options() | {"cwd": ROOT}
