"""The outbox as an administrator reads it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, render_template, request

from app.access import admin_only
from app.errors import NotFound
from app.mail import queries

blueprint = Blueprint("mail", __name__, template_folder="templates")

PAGE = 50


@blueprint.get("/admin/mail")
@admin_only
def letters() -> str:
    """The newest letters, with what became of each."""
    found = queries.recent_letters(before=_before(), limit=PAGE + 1)
    older = found[PAGE - 1].id if len(found) > PAGE else None
    return render_template("mail/letters.html", letters=found[:PAGE], older=older)


@blueprint.get("/admin/mail/<uuid:letter_id>")
@admin_only
def letter(letter_id: UUID) -> str:
    """One letter as text, and its HTML in a frame that can do nothing."""
    return render_template("mail/letter.html", letter=queries.letter(letter_id))


@blueprint.get("/admin/mail/<uuid:letter_id>/html")
@admin_only
def letter_html(letter_id: UUID) -> Response:
    """The HTML of one letter, for the frame."""
    response = Response(queries.letter(letter_id).html)
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def _before() -> UUID | None:
    raw = request.args.get("before")
    try:
        return UUID(raw) if raw else None
    except ValueError as error:
        raise NotFound from error
