"""The pages about all that the house knows of a person: having it, and having it gone."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response as BaseResponse

from app import access
from app.access import admin_only
from app.accounts import erasure, exports, guard, queries, service
from app.accounts.forms import EraseForm, ErasePersonForm, ExportForm
from app.accounts.models import User
from app.errors import NotFound
from app.files import http
from app.forms import accepted, form_status

blueprint = Blueprint("personal", __name__, template_folder="templates")

Page = BaseResponse | tuple[str, int, dict[str, str]]


@blueprint.route("/profile/data", methods=["GET", "POST"])
def data() -> Page:
    """Ask for one's data, and fetch it when it is ready."""
    form = ExportForm()
    if accepted(form, lambda: _ask(form)):
        flash(gettext("Your data is being put together. A letter tells you when it is ready."), "success")
        return redirect(url_for("personal.data"))
    export, days = exports.latest(access.identity().user_id), exports.KEPT_FOR
    return render_template("accounts/data.html", form=form, export=export, kept_for=days), *form_status()


@blueprint.get("/profile/data/<uuid:export_id>")
def download(export_id: UUID) -> Response:
    """The ZIP, for the one person it is about."""
    place = exports.place_for(export_id, access.identity().user_id)
    return http.send_private(place, name="homeroom-data.zip", media_type="application/zip")


@blueprint.route("/profile/erase", methods=["GET", "POST"])
def erase() -> Page:
    """Erase one's own account."""
    form = EraseForm()
    if accepted(form, lambda: _erase(form)):
        access.forget_browser()
        flash(gettext("Your account is erased. What you wrote and sent is being removed."), "success")
        return redirect(url_for("accounts.sign_in"))
    return render_template("accounts/erase.html", form=form), *form_status()


@blueprint.route("/admin/people/<uuid:user_id>/erase", methods=["GET", "POST"])
@admin_only
def erase_person(user_id: UUID) -> Page:
    """Erase somebody who has asked for it in another way, or has left."""
    form, person = ErasePersonForm(), _living(user_id)
    if accepted(form, lambda: _erase_person(user_id, form)):
        flash(gettext("This person is erased. What they wrote and sent is being removed."), "success")
        return redirect(url_for("accounts_admin.people"))
    return render_template("accounts/erase_person.html", form=form, person=person), *form_status()


def _ask(form: ExportForm) -> None:
    user_id = access.identity().user_id
    guard.count_password_check(str(user_id))
    exports.ask_export(user_id, password=form.current_password.data or "")


def _erase(form: EraseForm) -> None:
    user_id = access.identity().user_id
    guard.count_password_check(str(user_id))
    erasure.erase_oneself(user_id, password=form.current_password.data or "", username=form.username.data or "")


def _erase_person(user_id: UUID, form: ErasePersonForm) -> None:
    own_id = access.identity().user_id
    guard.count_password_check(str(own_id))
    service.require_password(own_id, form.current_password.data or "")
    guard.pardon_password_check(str(own_id))
    erasure.erase_person(user_id, username=form.username.data or "")


def _living(user_id: UUID) -> User:
    person = queries.user(user_id)
    if person.erased_at is not None:
        raise NotFound
    return person
