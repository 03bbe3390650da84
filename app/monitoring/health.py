"""What the parts of a process say of themselves; the rooms above name them in the factory."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import Flask, current_app

Part = dict[str, str]
"""`state` is "ok" or "away"; whatever else is said explains it."""

Check = Callable[[], Part]


def init_app(app: Flask, checks: Mapping[str, Check]) -> None:
    """Ask these, by name; each must answer at once, from what is known already."""
    app.extensions["health"] = dict(checks)


def parts() -> dict[str, Part]:
    """What each part says."""
    checks: dict[str, Check] = current_app.extensions["health"]
    return {name: check() for name, check in checks.items()}
