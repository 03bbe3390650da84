"""Health as machines ask for it."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from app.access import public
from app.monitoring import health

blueprint = Blueprint("monitoring", __name__)


@blueprint.get("/health/live")
@public
def live() -> str:
    """This process answers; no service behind it is asked."""
    return "ok"


@blueprint.get("/health")
@public
def report() -> Response:
    """How each part of this process is doing; it asks no service, so that asking often costs nothing."""
    parts = health.parts()
    is_well = all(part["state"] == "ok" for part in parts.values())
    return jsonify(status="ok" if is_well else "degraded", parts=parts)
