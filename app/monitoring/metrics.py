"""What Prometheus asks this house: what its processes have counted, and what is looked up when somebody asks.

What is looked up is asked together and for a second at the most; a figure that cannot be had is left out, and
`homeroom_backend_up` says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from flask import Flask, current_app
from prometheus_client import generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from app import sheets
from app.config import VERSION, current_config
from app.monitoring import health, heartbeats, queues
from app.monitoring.asking import Round
from app.monitoring.backends import free_bytes

Figures = Callable[[], Iterable[Metric]]

BACKENDS = ("database", "redis", "memcached", "centrifugo")


def init_app(app: Flask, rooms: Mapping[str, Figures]) -> None:
    """Show the figures of these, by name; each gives what the database knows, which is the same in every process."""
    own: dict[str, Figures] = {"heartbeats": _heartbeats, "queues": _queues, "disk": _disk}
    asks = {name: _gathered(figures) for name, figures in {**own, **rooms}.items()}
    app.extensions["metrics"] = Round(app, asks)


def text() -> bytes:
    """All figures, as Prometheus reads them."""
    return generate_latest(_All())


def look_anew() -> None:
    """Ask again the next time, however soon that is."""
    found: Round[list[Metric]] = current_app.extensions["metrics"]
    found.forget()
    health.look_anew()


class _All:
    """Everything, whenever somebody wants to see it."""

    def collect(self) -> Iterator[Metric]:
        found: Round[list[Metric]] = current_app.extensions["metrics"]
        found.begin()  # Together with the parts of the house, not after them.
        yield from sheets.families()
        yield from _house()
        for answer in found.answers().values():
            yield from answer.found or ()


def _gathered(figures: Figures) -> Callable[[], list[Metric]]:
    return lambda: list(figures())


def _house() -> Iterator[Metric]:
    """Which version this is, and how the services behind it are."""
    info = GaugeMetricFamily("homeroom_info", "Which version this is", labels=["version"])
    info.add_metric([VERSION], 1)
    up = GaugeMetricFamily("homeroom_backend_up", "Whether a service answers", labels=["backend"])
    seconds = GaugeMetricFamily("homeroom_backend_latency_seconds", "How long it took to answer", labels=["backend"])
    for name, part in health.parts().items():
        if name in BACKENDS and (part["state"] != "embedded" or name == "database"):
            up.add_metric([name], part["state"] != "away")
            seconds.add_metric([name], part["latency_ms"] / 1000)
    yield from (info, up, seconds)


def _heartbeats() -> Iterator[Metric]:
    ages = GaugeMetricFamily("homeroom_heartbeat_age_seconds", "Since one was last seen alive", labels=["name"])
    for kind in heartbeats.KINDS:
        age = heartbeats.age(kind)
        if age is not None:
            ages.add_metric([kind], age)
    yield ages


def _queues() -> Iterator[Metric]:
    depth = GaugeMetricFamily("homeroom_queue_depth", "Jobs that wait in a queue", labels=["queue"])
    oldest = GaugeMetricFamily("homeroom_queue_oldest_seconds", "How long the oldest has waited", labels=["queue"])
    for queue in queues.queues():
        depth.add_metric([queue.name], queue.depth)
        oldest.add_metric([queue.name], queue.oldest_seconds)
    yield from (depth, oldest)


def _disk() -> Iterator[Metric]:
    free = free_bytes(current_config())
    yield GaugeMetricFamily("homeroom_uploads_bytes_free", "Room for what people upload", value=free)
