"""Health and figures as machines ask for them, and the administrator's page."""

from __future__ import annotations

import hmac

from flask import Blueprint, Response, flash, jsonify, redirect, render_template, url_for
from flask_babel import gettext
from prometheus_client import CONTENT_TYPE_LATEST
from werkzeug.wrappers import Response as BaseResponse

from app.access import admin_only, bearer_token, is_from_this_machine, public
from app.config import current_config
from app.errors import Unauthorized
from app.monitoring import admin, health, metrics

blueprint = Blueprint("monitoring", __name__, template_folder="templates")


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


@blueprint.get("/metrics")
@public
def figures() -> Response:
    """Figures for Prometheus: for this machine, and for whoever shows METRICS_TOKEN."""
    if not (is_from_this_machine() or _shows_token()):
        raise Unauthorized
    return Response(metrics.text(), content_type=CONTENT_TYPE_LATEST)


@blueprint.get("/admin")
@admin_only
def house() -> str:
    """How the house is doing."""
    return render_template("monitoring/house.html", lines=admin.lines())


@blueprint.post("/admin/<name>/start")
@admin_only
def start(name: str) -> BaseResponse:
    """Have the worker do what the button says."""
    if admin.start(name):
        flash(gettext("The worker has been told. Look here again in a moment."), "success")
    else:
        flash(gettext("The queue does not answer at the moment. Please try again shortly."), "warning")
    return redirect(url_for("monitoring.house"))


def _shows_token() -> bool:
    expected, shown = current_config().metrics_token, bearer_token()
    return bool(expected and shown) and hmac.compare_digest(str(expected).encode(), str(shown).encode())
