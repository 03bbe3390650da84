"""The outbox as an administrator reads it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response as BaseResponse

from app.access import admin_only
from app.forms import Deed, accepted, form_status
from app.mail import kinds, queries, reading, retrying
from app.mail.models import Letter, LetterState
from app.monitoring import listing

blueprint = Blueprint("mail", __name__, template_folder="templates")
blueprint.app_context_processor(lambda: {"kind_name": kinds.kind_name})

PAGE = 50
# What went out is not counted: there may be a million.
COUNTED = ("waiting", "failed")
STATES: dict[str, tuple[str, ...]] = {
    "all": (),
    "waiting": (LetterState.PENDING, LetterState.SENDING),
    "failed": (LetterState.FAILED,),
    "sent": (LetterState.SENT,),
}


@blueprint.get("/admin/mail")
@admin_only
def letters() -> str:
    """The newest letters, with what became of each."""
    show, text = request.args.get("show", "all"), listing.text("q")
    show = show if show in STATES else "all"
    found = queries.recent_letters(before=listing.before(), states=STATES[show], text=text, limit=PAGE + 1)
    counts = queries.count_letters()
    return render_template(
        "mail/letters.html",
        letters=found[:PAGE],
        older=found[PAGE - 1].id if len(found) > PAGE else None,
        show=show,
        text=text,
        counts={name: sum(counts.get(state, 0) for state in STATES[name]) for name in COUNTED},
        is_post_office=reading.is_post_office(),
        n_given_up=retrying.count_given_up(),
    )


@blueprint.post("/admin/mail/retry")
@admin_only
def retry_all() -> BaseResponse:
    """Try the letters again that were given up."""
    n_letters = retrying.retry_all()
    flash(ngettext("%(num)d letter is tried again.", "%(num)d letters are tried again.", n_letters), "success")
    return redirect(url_for("mail.letters"))


@blueprint.post("/admin/mail/<uuid:letter_id>/retry")
@admin_only
def retry(letter_id: UUID) -> BaseResponse | tuple[str, int, dict[str, str]]:
    """Try this letter now."""
    form, tried = Deed(), list[bool]()
    if accepted(form, lambda: tried.append(retrying.retry(letter_id))):
        text = gettext("The letter is tried again.") if tried[0] else gettext("The letter is on its way already.")
        flash(text, "success")
        return redirect(url_for("mail.letter", letter_id=letter_id))
    return _page(queries.letter(letter_id), form), *form_status()


@blueprint.get("/admin/mail/<uuid:letter_id>")
@admin_only
def letter(letter_id: UUID) -> str:
    """What became of one letter; where there is no mail server its text too, and its HTML in a frame without rights."""
    return _page(queries.letter(letter_id), Deed())


@blueprint.post("/admin/mail/<uuid:letter_id>/open")
@admin_only
def open_secret(letter_id: UUID) -> str:
    """A letter with a link that opens an account, to hand it over."""
    return _page(reading.open_secret(letter_id), Deed(), is_open=True)


@blueprint.get("/admin/mail/<uuid:letter_id>/html")
@admin_only
def letter_html(letter_id: UUID) -> Response:
    """The HTML of one letter, for the frame."""
    response = Response(reading.open_letter(letter_id).html)
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def _page(letter: Letter, form: Deed, *, is_open: bool = False) -> str:
    is_post_office = reading.is_post_office()
    return render_template(
        "mail/letter.html",
        letter=letter,
        form=form,
        is_post_office=is_post_office,
        shows_text=is_post_office and (is_open or not letter.is_secret),
    )
