"""The administrator's pages about jobs, settings and the audit log, the charts and the buttons that try things."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from flask import Blueprint, Response, flash, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response as BaseResponse

from app.access import admin_only, identity, limit
from app.config import current_config
from app.monitoring import audit_queries, audit_words, listing, trials
from app.monitoring import charts as drawn
from app.monitoring import jobs as work
from app.monitoring import settings as in_force

blueprint = Blueprint("admin", __name__, url_prefix="/admin", template_folder="templates")
blueprint.app_context_processor(lambda: {"action_name": audit_words.action_name})


@blueprint.get("/charts.json")
@admin_only
def charts() -> Response:
    """The points of the last hour, for the charts on the overview."""
    return jsonify(drawn.charts())


@blueprint.post("/trials/<trial>")
@admin_only
def try_out(trial: str) -> BaseResponse:
    """Try this part of the house, and say how it went."""
    limit("20/minute", "trial", str(identity().user_id))
    outcome = trials.run(trial)
    flash(outcome.text, "success" if outcome.is_well else "danger")
    return redirect(url_for("monitoring.house"))


@blueprint.get("/jobs")
@admin_only
def jobs() -> str:
    """The queues, who works on them, and what is done again and again."""
    return render_template("monitoring/jobs.html", jobs=work.jobs(), flower_url=current_config().flower_url)


@blueprint.get("/settings")
@admin_only
def settings() -> str:
    """The settings as they are in force."""
    return render_template("monitoring/settings.html", groups=in_force.groups(current_config()))


@blueprint.get("/audit")
@admin_only
def audit_log() -> str:
    """Who did what to whom, from where."""
    since, until = _day("since"), _day("until")
    wanted = audit_queries.Wanted(
        person=listing.text("person"),
        action=listing.text("action"),
        since=since,
        until=until + timedelta(days=1) if until else None,
        before=listing.before(),
    )
    found = audit_queries.entries(wanted, limit=audit_queries.PAGE + 1)
    older = found[audit_queries.PAGE - 1].id if len(found) > audit_queries.PAGE else None
    return render_template(
        "monitoring/audit.html",
        entries=found[: audit_queries.PAGE],
        wanted=wanted,
        days=(request.args.get("since", "") if since else "", request.args.get("until", "") if until else ""),
        actions=[("", gettext("Everything")), *((name, audit_words.action_name(name)) for name in _actions(wanted))],
        older=listing.with_arguments(before=older) if older else None,
    )


def _actions(wanted: audit_queries.Wanted) -> list[str]:
    return sorted({*audit_queries.actions(), *filter(None, [wanted.action])}, key=audit_words.action_name)


def _day(name: str) -> datetime | None:
    """The beginning of a day of the address, in UTC; what is no day is as if it were not there."""
    try:
        day = date.fromisoformat(request.args.get(name, ""))
        return datetime(day.year, day.month, day.day, tzinfo=UTC) if 1970 <= day.year < 9000 else None
    except ValueError:
        return None
