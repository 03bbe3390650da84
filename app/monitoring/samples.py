"""The lines of the last day that the administrator sees drawn: one point every fifteen seconds.

What web processes count, one of them writes for all that share its instance folder; several machines write a point
each, and whoever reads adds them up. What is the same for all, such as the depth of a queue, the worker writes, told by
beat.
"""

from __future__ import annotations

import fcntl
import logging
import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from flask import Flask, current_app
from prometheus_client.core import Metric
from redis import RedisError
from sqlalchemy import delete, func, select
from sqlalchemy.exc import SQLAlchemyError

from app import figures, sheets
from app.config import Config
from app.db import count_changed, db, now, transaction
from app.monitoring import heartbeats, queues
from app.monitoring.models import Sample

log = logging.getLogger(__name__)

SLOT_SECONDS = 15
# A job that nobody has taken for so long waits.
WAITING_SECONDS = 5
LOOKS_AN_HOUR = 3600 // SLOT_SECONDS
KEPT = timedelta(hours=24)
# Points of several machines at the same time add up; of these the largest counts.
LARGEST = ("p95_ms", "queue_depth", "letters_waiting")
LINES = ("requests", "errors", "p95_ms", "sockets", "messages", "deliveries", "queue_depth", "letters_waiting")

Point = tuple[datetime, float]
Shared = Callable[[], float]


def init_app(app: Flask, shared: Mapping[str, Shared]) -> None:
    """Draw these lines, too; what they say is the same in every process."""
    app.extensions["samples"] = {"queue_depth": _queue_depth, **shared}


def lines(since: datetime) -> dict[str, list[Point]]:
    """Every line from then on, oldest point first; a second is the unit of what has one, and milliseconds of p95_ms."""
    total, largest = func.sum(Sample.value), func.max(Sample.value)
    query = (
        select(Sample.name, Sample.at, total.label("total"), largest.label("largest"))
        .where(Sample.at >= since, Sample.at <= now(), Sample.name.in_(LINES))
        .group_by(Sample.name, Sample.at)
        .order_by(Sample.at)
    )
    drawn: dict[str, list[Point]] = {name: [] for name in LINES}
    for name, at, summed, most in db.session.execute(query):
        drawn[name].append((at, most if name in LARGEST else summed))
    return drawn


def keep_shared() -> None:
    """Write a point of the lines that are the same for all, and forget what is older than a day."""
    shared: dict[str, Shared] = current_app.extensions["samples"]
    points: dict[str, float] = {}
    for name, ask in shared.items():
        try:
            points[name] = ask()
        except (RedisError, OSError) as error:
            log.info("There is no point of %s: %s", name, type(error).__name__)
    keep(points)
    forget()


def forget() -> None:
    """Drop the points of yesterday, and those who have been gone for a day."""
    with transaction():
        count_changed(delete(Sample).where(Sample.at < now() - KEPT))
        heartbeats.clean()


def keep(points: Mapping[str, float]) -> None:
    """Write a point of each of these lines, at the beginning of the present fifteen seconds."""
    at = datetime.fromtimestamp(time.time() // SLOT_SECONDS * SLOT_SECONDS, UTC)
    with transaction():
        db.session.add_all([Sample(name=name, at=at, value=value) for name, value in points.items()])


def _queue_depth() -> float:
    # What beat has just put in is taken within a moment: a queue counts once somebody waits in it.
    return float(sum(queue.depth for queue in queues.queues() if queue.oldest_seconds >= WAITING_SECONDS))


@dataclass
class Totals:
    """What has been counted so far, as far as lines are drawn of it."""

    at: float
    counts: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    # How many requests took no longer than so many seconds.
    within: dict[float, float] = field(default_factory=lambda: defaultdict(float))
    sockets: float = 0.0


_COUNTED = {
    "homeroom_http_requests_total": "requests",
    "homeroom_messages_total": "messages",
    "homeroom_deliveries_total": "deliveries",
}


def totals(families: Iterable[Metric], at: float) -> Totals:
    """Read from all figures those that lines are drawn of."""
    found = Totals(at)
    for metric in families:
        for sample in metric.samples:
            line = _COUNTED.get(sample.name)
            if line:
                found.counts[line] += sample.value
                if sample.labels.get("status", "").startswith("5"):
                    found.counts["errors"] += sample.value
            elif sample.name == "homeroom_http_request_duration_seconds_bucket":
                found.within[float(sample.labels["le"])] += sample.value
            elif sample.name == "homeroom_sockets":
                found.sockets += sample.value
    return found


def points(before: Totals, after: Totals) -> dict[str, float]:
    """What happened a second between the two."""
    seconds = max(1.0, after.at - before.at)
    rates = {
        name: _growth(before.counts[name], after.counts[name]) / seconds
        for name in ("requests", "errors", "messages", "deliveries")
    }
    within = {limit: _growth(before.within[limit], n) for limit, n in after.within.items()}
    found = {**rates, "sockets": after.sockets}
    if any(within.values()):  # Where nobody asked, nobody was answered quickly.
        found["p95_ms"] = quantile(within, 0.95) * 1000
    return found


def _growth(before: float, after: float) -> float:
    # Less than before is a house that was started anew.
    return after - before if after >= before else after


def quantile(within: Mapping[float, float], share: float) -> float:
    """How many seconds this share of the requests took at the most, as Prometheus guesses it from a histogram."""
    limits = sorted(within)
    n = within[limits[-1]] if limits else 0.0
    if not n:
        return 0.0
    low, n_low = 0.0, 0.0
    for limit in limits:
        if within[limit] >= share * n:
            # Of those beyond the last limit nothing is known but that they are.
            return low if limit == float("inf") else low + (limit - low) * (share * n - n_low) / (within[limit] - n_low)
        low, n_low = limit, within[limit]
    return low


class Watch:
    """One thread of a web process: it notes the state of its pool, and one for all processes writes the points."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._config: Config = app.extensions["config"]
        self._lock: int | None = None
        self._before: Totals | None = None
        self._n_kept = 0
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        figures.STARTED.labels("web").set(time.time())
        self._thread.start()

    def release(self) -> None:
        """Let another process write from now on."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def look(self) -> None:
        """Write the points of the last fifteen seconds, if that is this process's turn."""
        if not self._is_first():
            return
        after = totals(sheets.families(), time.monotonic())
        before, self._before = self._before, after
        if before is not None:
            with self._app.app_context():
                keep(points(before, after))
                if self._n_kept % LOOKS_AN_HOUR == 0:
                    forget()  # The worker does, too; there may be none.
            self._n_kept += 1

    def _run(self) -> None:
        slot = time.time() // SLOT_SECONDS
        while True:
            time.sleep(1)
            try:
                self._note_pool()
                if time.time() // SLOT_SECONDS != slot:
                    slot = time.time() // SLOT_SECONDS
                    self.look()
            except SQLAlchemyError as error:
                log.info("Points of the charts are lost, the database does not answer: %s", type(error).__name__)
            except Exception:
                log.exception("Points of the charts are lost")

    def _note_pool(self) -> None:
        with self._app.app_context():
            pool = db.engine.pool
        for state, ask in (("in_use", "checkedout"), ("idle", "checkedin")):
            figures.POOL.labels(state).set(getattr(pool, ask, int)())
        figures.POOL_SIZE.set(getattr(pool, "size", int)())

    def _is_first(self) -> bool:
        """Whether this process is the one that writes; when it ends, another one is."""
        if self._lock is None:
            descriptor = os.open(
                self._config.instance_dir / "points.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600
            )
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._lock = descriptor
            except BlockingIOError:
                os.close(descriptor)
        return self._lock is not None
