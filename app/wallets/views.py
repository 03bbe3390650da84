"""The pages of money; what they show comes over the API."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, render_template, url_for

from app import access
from app.accounts import queries as accounts
from app.accounts.schemas import MeOut
from app.realtime import live
from app.wallets import queries, request_queries

blueprint = Blueprint("wallets", __name__, template_folder="templates")


@blueprint.get("/wallets")
def home() -> str:
    """One's own wallets, the funds of one's chats, and what one is asked to pay."""
    return _page("index")


@blueprint.get("/wallets/<uuid:wallet_id>")
def wallet(wallet_id: UUID) -> str:
    """One wallet with its statement."""
    queries.wallet(wallet_id, access.identity().user_id)
    return _page("wallet", wallet_id=str(wallet_id))


@blueprint.get("/wallets/desk")
def desk() -> str:
    """Where treasurers book cash, freeze, undo, collect and pay out."""
    return _page("desk")


@blueprint.get("/wallets/requests/<uuid:request_id>")
def payment_request(request_id: UUID) -> str:
    """What is asked for, who has paid and who has not."""
    request_queries.request_seen_by(request_id, access.identity().user_id)
    return _page("request", request_id=str(request_id))


def _page(name: str, **more: Any) -> str:
    """A page with what its scripts need to begin."""
    user_id = access.identity().user_id
    boot = {
        "me": MeOut.model_validate(accounts.user(user_id)).model_dump(mode="json"),
        "live": live.boot(user_id),
        "is_of_house": queries.is_of_house(user_id),
        "pages": {
            "home": url_for("wallets.home"),
            "desk": url_for("wallets.desk"),
            "chats": url_for("chats.home"),
            "sign_in": url_for("accounts.sign_in"),
        },
        **more,
    }
    return render_template(f"wallets/{name}.html", boot=boot)
