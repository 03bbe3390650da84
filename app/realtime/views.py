"""The page of who is here; what it shows comes over its socket."""

from __future__ import annotations

from flask import Blueprint, render_template

blueprint = Blueprint("realtime", __name__, template_folder="templates")


@blueprint.get("/presence")
def presence() -> str:
    """Everybody connected, on which device, since when."""
    return render_template("realtime/presence.html")
