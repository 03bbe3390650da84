"""The administrator's page: a line from each room that has something to say; the factory names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Flask, current_app

from app.db import transaction
from app.errors import NotFound
from app.monitoring import audit


@dataclass(frozen=True)
class Line:
    """How one part of the house is doing: a title and sentences, in the reader's language, and when that was seen.

    `is_well` is None as long as nobody has looked. `link` is an endpoint with more about it; `button` is what is
    written on the one that has it done anew.
    """

    title: Any
    sentences: tuple[Any, ...]
    is_well: bool | None = True
    at: datetime | None = None
    link: str | None = None
    button: Any = None


@dataclass(frozen=True)
class Desk:
    """What a room puts on the page, and what its button starts: whether that could be started is the answer."""

    line: Callable[[], Line]
    start: Callable[[], bool] | None = None


def init_app(app: Flask, desks: Mapping[str, Desk]) -> None:
    """Show these, in this order."""
    app.extensions["admin"] = dict(desks)


def lines() -> dict[str, Line]:
    """What each of them says."""
    return {name: desk.line() for name, desk in _desks().items()}


def start(name: str) -> bool:
    """Do what this one's button says, or NotFound if it has none; what was started stands in the audit log."""
    desk = _desks().get(name)
    if desk is None or desk.start is None:
        raise NotFound
    try:
        with transaction():
            audit.note(f"{name}.start")
            _require(desk.start())
    except _NotStartedError:
        return False
    return True


class _NotStartedError(Exception):
    """Nothing was done, and so nothing is noted."""


def _require(is_started: bool) -> None:
    if not is_started:
        raise _NotStartedError


def _desks() -> dict[str, Desk]:
    desks: dict[str, Desk] = current_app.extensions["admin"]
    return desks
