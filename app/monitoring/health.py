"""How the parts of the house are doing: each is asked, together and for a second at the most."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from flask import Flask, current_app

from app.config import VERSION, Config
from app.monitoring.asking import Answer, Round
from app.monitoring.backends import checks as backends

Part = Mapping[str, Any]
"""`state` is "ok", "embedded" (there is none, and none is needed), "late" or "away"; the rest explains it."""

Check = Callable[[], Part]

WELL = ("ok", "embedded")
# Without these nothing can be answered. Without all others the house goes on with less.
NEEDED = ("database",)
FOR_STRANGERS = ("state", "latency_ms", "needed")


class Health:
    """The parts of one process's house, and since when the process runs."""

    def __init__(self, app: Flask, checks: Mapping[str, Check]) -> None:
        self.round = Round(app, checks)
        self.started_at = time.monotonic()


def init_app(app: Flask, config: Config, checks: Mapping[str, Check]) -> None:
    """Ask the services that the settings name, and these parts of the rooms above."""
    app.extensions["health"] = Health(app, {**backends(config), **checks})


def parts() -> dict[str, dict[str, Any]]:
    """How each part is; what was asked less than a second ago is not asked again."""
    return {name: _part(name, answer) for name, answer in _health().round.answers().items()}


def report() -> dict[str, Any]:
    """All parts, and what follows from them: "ok", "degraded" where something is missing, "down" where it is needed."""
    found = parts()
    status = "ok" if all(part["state"] in WELL for part in found.values()) else "degraded"
    if missing(found):
        status = "down"
    uptime = round(time.monotonic() - _health().started_at)
    return {"status": status, "version": VERSION, "uptime_seconds": uptime, "parts": found}


def outline(found: Mapping[str, Any]) -> dict[str, Any]:
    """What strangers may know of a report: not how many letters wait, which would tell them who was sent one."""
    parts = {name: {key: part[key] for key in FOR_STRANGERS} for name, part in found["parts"].items()}
    return {"status": found["status"], "parts": parts}


def missing(found: Mapping[str, Part]) -> list[str]:
    """The parts that are needed and away."""
    return [name for name, part in found.items() if part["needed"] and part["state"] == "away"]


def look_anew() -> None:
    """Ask again the next time, however soon that is."""
    _health().round.forget()


def _part(name: str, answer: Answer[Part]) -> dict[str, Any]:
    about = {"latency_ms": round(answer.seconds * 1000, 1), "needed": name in NEEDED}
    if answer.found is not None:
        return {**about, **answer.found}
    if isinstance(answer.error, TimeoutError):
        return {"state": "away", **about, "detail": "It does not answer in time."}
    # Never the error itself: addresses and names stand in it, and everybody may read this.
    return {"state": "away", **about, "detail": "It does not answer."}


def _health() -> Health:
    found: Health = current_app.extensions["health"]
    return found
