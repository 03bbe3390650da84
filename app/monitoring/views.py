"""Health and figures as machines ask for them, and the administrator's page."""

from __future__ import annotations

import hmac

from flask import Blueprint, Response, flash, jsonify, redirect, render_template, url_for
from flask_babel import gettext
from prometheus_client import CONTENT_TYPE_LATEST
from werkzeug.wrappers import Response as BaseResponse

from app.access import admin_only, asks_nobody, bearer_token, is_from_this_machine, public
from app.api import Description, described
from app.config import current_config
from app.errors import Unauthorized
from app.monitoring import admin, health, metrics, trials
from app.monitoring.schemas import HealthOut

blueprint = Blueprint("monitoring", __name__, template_folder="templates")


@blueprint.get("/health/live")
@public
@asks_nobody
def live() -> str:
    """This process answers; no service behind it is asked."""
    return "ok"


@blueprint.get("/health/ready")
@public
@asks_nobody
def ready() -> tuple[Response, int]:
    """Whether this process can answer people now, and if not, what is missing."""
    missing = health.missing(health.parts())
    return jsonify(status="away" if missing else "ok", missing=missing), 503 if missing else 200


@blueprint.get("/health")
@blueprint.get("/api/v1/health")
@public
@asks_nobody
@described(Description("See how the house is", gives=HealthOut, also=(503,)))
def report() -> tuple[Response, int]:
    """How each part of the house is; it answers within two seconds, whatever hangs.

    This machine, and whoever shows `METRICS_TOKEN` as a bearer token, hear more of each part than how it is.
    """
    # Administrators read the rest at /admin: to know them here would be to ask the services that may hang.
    found = health.report() if _is_trusted() else health.outline(health.report())
    return jsonify(found), 503 if found["status"] == "down" else 200


@blueprint.get("/metrics")
@public
@asks_nobody
def figures() -> Response:
    """Figures for Prometheus: for this machine, and for whoever shows METRICS_TOKEN."""
    if not _is_trusted():
        raise Unauthorized
    return Response(metrics.text(), content_type=CONTENT_TYPE_LATEST)


@blueprint.get("/admin")
@admin_only
def house() -> str:
    """How the house is doing."""
    found = health.report()
    return render_template("monitoring/house.html", lines=admin.lines(), health=found, trials=trials.trials())


@blueprint.post("/admin/<name>/start")
@admin_only
def start(name: str) -> BaseResponse:
    """Have the worker do what the button says."""
    if admin.start(name):
        flash(gettext("The worker has been told. Look here again in a moment."), "success")
    else:
        flash(gettext("The queue does not answer at the moment. Please try again shortly."), "warning")
    return redirect(url_for("monitoring.house"))


def _is_trusted() -> bool:
    return is_from_this_machine() or _shows_token()


def _shows_token() -> bool:
    expected, shown = current_config().metrics_token, bearer_token()
    return bool(expected and shown) and hmac.compare_digest(str(expected).encode(), str(shown).encode())
