"""A page of the quizzes, with what its scripts need to begin; what it shows comes over the API."""

from __future__ import annotations

from typing import Any

from flask import render_template, url_for

from app import access
from app.accounts import queries as accounts
from app.accounts.schemas import MeOut
from app.realtime import live


def show(name: str, **more: Any) -> str:
    """The page `quizzes/<name>.html`; `more` is handed to its scripts."""
    user_id = access.identity().user_id
    boot = {
        "me": MeOut.model_validate(accounts.user(user_id)).model_dump(mode="json"),
        "live": live.boot(user_id),
        "pages": {
            "home": url_for("quizzes.home"),
            "bank": url_for("quizzes.bank"),
            "chats": url_for("chats.home"),
            "sign_in": url_for("accounts.sign_in"),
        },
        **more,
    }
    return render_template(f"quizzes/{name}.html", boot=boot)
