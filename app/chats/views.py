"""The messenger page; what it shows comes over the API."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from app import access
from app.access import public
from app.accounts import queries as accounts
from app.accounts.schemas import MeOut
from app.api import TIME_FORMAT
from app.chats import listing, queries
from app.config import current_config
from app.db import now
from app.realtime import live

blueprint = Blueprint("chats", __name__, template_folder="templates")


@blueprint.get("/")
@public
def index() -> Response:
    """The front door."""
    return redirect(url_for("chats.home" if access.identity_or_none() else "accounts.sign_in"))


@blueprint.get("/chats")
def home() -> str:
    """The chat list, with no chat open."""
    return _messenger(None)


@blueprint.get("/chats/<uuid:chat_id>")
def chat(chat_id: UUID) -> str:
    """The messenger with this chat open."""
    queries.membership(chat_id, access.identity().user_id)
    return _messenger(chat_id)


def _messenger(chat_id: UUID | None) -> str:
    user_id = access.identity().user_id
    items, has_more = listing.get_chats(user_id)
    boot = {
        "me": MeOut.model_validate(accounts.user(user_id)).model_dump(mode="json"),
        "chats": {"items": items, "has_more": has_more},
        "chat_id": str(chat_id) if chat_id else None,
        "upload_most_bytes": current_config().upload_most_bytes,
        "live": live.boot(user_id),
        "now": now().strftime(TIME_FORMAT),
    }
    return render_template("chats/messenger.html", boot=boot)
