"""What Prometheus asks this house; the rooms above name their figures in the factory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from flask import Flask, current_app
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

Figures = Callable[[], Iterable[Metric]]


class Rooms(Collector):
    """Asks each room for its figures, whenever somebody wants to see them."""

    def __init__(self, rooms: Mapping[str, Figures]) -> None:
        self.rooms = dict(rooms)

    def collect(self) -> Iterable[Metric]:
        for figures in self.rooms.values():
            yield from figures()


def init_app(app: Flask, rooms: Mapping[str, Figures]) -> None:
    """Show the figures of these, by name; each gives what the database knows, which is the same in every process."""
    registry = CollectorRegistry()
    registry.register(Rooms(rooms))
    app.extensions["metrics"] = registry


def text() -> bytes:
    """All figures, as Prometheus reads them."""
    return generate_latest(current_app.extensions["metrics"])
