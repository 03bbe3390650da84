"""The queues of jobs: how much waits in each, and for how long."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

from flask import current_app
from redis import Redis

from app import broker
from app.config import current_config


@dataclass(frozen=True)
class Queue:
    """One queue: how many jobs wait in it, and for how many seconds the oldest has."""

    name: str
    depth: int
    oldest_seconds: float


def queues() -> list[Queue]:
    """All queues; where Redis is away this fails as Redis does."""
    names = [queue.name for queue in current_app.extensions["celery"].conf.task_queues]
    client = broker.client()
    if client is not None:
        return [_in_redis(client, name) for name in names]
    return _in_folder(current_config().instance_dir / "queue", names)


def _in_redis(client: Redis, name: str) -> Queue:
    # Jobs are put in on the left and taken from the right.
    pipeline = client.pipeline()
    pipeline.llen(name)
    pipeline.lindex(name, -1)
    depth, oldest = pipeline.execute()
    return Queue(name, depth, _age(oldest) if oldest else 0.0)


def _age(message: bytes) -> float:
    try:
        sent_at = float(json.loads(message)["headers"]["sent_at"])
    except (KeyError, TypeError, ValueError):
        return 0.0
    return max(0.0, time.time() - sent_at)


def _in_folder(folder: Path, names: list[str]) -> list[Queue]:
    times: dict[str, list[float]] = {name: [] for name in names}
    for file in folder.glob("*.msg"):
        queue = file.name.removesuffix(".msg").rpartition(".")[2]
        try:
            times.get(queue, []).append(file.stat().st_mtime)
        except FileNotFoundError:
            pass  # A worker has taken it meanwhile.
    return [_waiting(name, found) for name, found in times.items()]


def _waiting(name: str, times: list[float]) -> Queue:
    return Queue(name, len(times), max(0.0, time.time() - min(times)) if times else 0.0)
