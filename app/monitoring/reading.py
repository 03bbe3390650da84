"""Asks a running Homeroom for its figures and its health, as Prometheus does, and works out what happened meanwhile."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urlsplit

from prometheus_client.parser import text_string_to_metric_families

SECONDS = 5.0

Labels = frozenset[tuple[str, str]]
Figures = Mapping[tuple[str, Labels], float]


class CannotRead(Exception):
    """The house does not answer, or not to us; the message says what to look at."""


class House:
    """A running Homeroom at an address, asked over HTTP; redirects are not followed, so a token goes nowhere else."""

    def __init__(self, url: str, *, metrics_token: str | None = None) -> None:
        self.url = url.rstrip("/")
        self._parts: SplitResult = urlsplit(self.url)
        self._token = metrics_token

    def figures(self) -> Figures:
        """All figures but the steps of histograms."""
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        status, body = self.ask("GET", "/metrics", headers=headers)
        if status == 401:
            raise CannotRead("/metrics answers this machine alone: set METRICS_TOKEN here to the one of the server")
        if status != 200:
            raise CannotRead(
                f"/metrics answers with status {status}: give the address of a web process, not of a proxy"
            )
        try:
            return parsed(body.decode())
        except ValueError as error:
            raise CannotRead(f"what answers at {self.url}/metrics is not Homeroom") from error

    def health(self) -> dict[str, Any]:
        """What /health says; it answers when something is away too."""
        status, body = self.ask("GET", "/health")
        try:
            found = json.loads(body)
            return {"status": str(found["status"]), "parts": dict(found["parts"])}
        except (ValueError, KeyError, TypeError) as error:
            raise CannotRead(f"/health answers with status {status}, and not as Homeroom does") from error

    def ask(
        self, method: str, path: str, body: bytes | None = None, *, headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """One request: the status and the body of its answer."""
        kind = http.client.HTTPSConnection if self._parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(self._parts.netloc, timeout=SECONDS)
        try:
            connection.request(method, self._parts.path + path, body, dict(headers or {}))
            response = connection.getresponse()
            return response.status, response.read()
        except (OSError, http.client.HTTPException) as error:
            raise CannotRead(f"{self.url} does not answer ({type(error).__name__})") from error
        finally:
            connection.close()


def parsed(text: str) -> Figures:
    """The figures in what Prometheus reads."""
    lines = "\n".join(line for line in text.splitlines() if "_bucket{" not in line)
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(f"{lines}\n")
        for sample in family.samples
    }


@dataclass(frozen=True)
class Line:
    """What is so now, and how much happened a second since the look before."""

    status: str
    away: tuple[str, ...]
    connections: int
    channels: int
    requests: float
    messages: float
    deliveries: float
    errors: float
    failed_jobs: float
    waiting: Mapping[str, int] = field(default_factory=dict)
    letters: int = 0


def line(before: Figures, after: Figures, seconds: float, health: Mapping[str, Any]) -> Line:
    """Make the line of two looks that lie so many seconds apart."""

    def rate(name: str, **labels: str) -> float:
        return round(grown(before, after, name, **labels) / max(seconds, 0.001), 2)

    requests = [key for key in after if key[0] == "homeroom_http_requests_total"]
    faults = {dict(labels)["status"] for _name, labels in requests if dict(labels)["status"].startswith("5")}
    return Line(
        status=health["status"],
        away=tuple(sorted(name for name, part in health["parts"].items() if part["state"] not in ("ok", "embedded"))),
        connections=int(total(after, "homeroom_sockets")),
        channels=int(total(after, "homeroom_channels")),
        requests=rate("homeroom_http_requests_total"),
        messages=rate("homeroom_messages_total"),
        deliveries=rate("homeroom_deliveries_total"),
        errors=round(sum(rate("homeroom_http_requests_total", status=status) for status in faults), 2),
        failed_jobs=rate("homeroom_tasks_total", state="failure"),
        waiting={
            dict(labels)["queue"]: int(value)
            for (name, labels), value in sorted(after.items(), key=lambda item: sorted(item[0][1]))
            if name == "homeroom_queue_depth"
        },
        letters=int(total(after, "homeroom_letters", state="waiting") + total(after, "homeroom_letters", state="late")),
    )


def total(figures: Figures, name: str, **labels: str) -> float:
    """The sum over all samples of this name that have these labels."""
    wanted = set(labels.items())
    return sum(value for (found, carried), value in figures.items() if found == name and wanted <= carried)


def grown(before: Figures, after: Figures, name: str, **labels: str) -> float:
    """How much a counter has grown; one that fell has begun anew, and what it says happened since."""
    wanted = set(labels.items())
    return sum(
        value - before.get(key, 0.0) if value >= before.get(key, 0.0) else value
        for key, value in after.items()
        if key[0] == name and wanted <= key[1]
    )
