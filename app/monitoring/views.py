"""Health as machines ask for it."""

from __future__ import annotations

from flask import Blueprint

from app.access import public

blueprint = Blueprint("monitoring", __name__)


@blueprint.get("/health/live")
@public
def live() -> str:
    """This process answers; no service behind it is asked."""
    return "ok"
