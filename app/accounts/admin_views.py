"""The administrator's pages about people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response as BaseResponse

from app.access import admin_only, identity
from app.accounts import admin_queries, admin_service, guard, service
from app.accounts.admin_forms import MakeAdminForm, PersonForm
from app.errors import NotFound
from app.forms import Deed, accepted, form_status
from app.monitoring import audit_queries, listing

blueprint = Blueprint("accounts_admin", __name__, url_prefix="/admin/people", template_folder="templates")

Page = BaseResponse | tuple[str, int, dict[str, str]]


@blueprint.get("")
@admin_only
def people() -> str:
    """Everybody with an account."""
    asked = listing.read(kinds=admin_queries.KINDS, orders=admin_queries.ORDERS, order="seen")
    found = admin_queries.list_people(text=asked.text, kind=asked.kind, order=asked.order, page=asked.page)
    pager = listing.Pager(asked, found.n_all, admin_queries.PAGE)
    return render_template("accounts/admin/people.html", people=found.people, asked=asked, pager=pager)


@blueprint.route("/new", methods=["GET", "POST"])
@admin_only
def new_person() -> Page:
    """Make an account for somebody."""
    form, made = PersonForm(), list[UUID]()
    if accepted(form, lambda: made.append(_create(form))):
        flash(gettext("The account is made, and a letter with a link to set the password is on its way."), "success")
        return redirect(url_for("accounts_admin.person", user_id=made[0]))
    return render_template("accounts/admin/new_person.html", form=form), *form_status()


@blueprint.get("/<uuid:user_id>")
@admin_only
def person(user_id: UUID) -> str:
    """One person: what they may, where they are signed in, and what was done about it."""
    return _person_page(user_id, Deed())


@blueprint.route("/<uuid:user_id>/make-admin", methods=["GET", "POST"])
@admin_only
def make_admin(user_id: UUID) -> Page:
    """Make this person an administrator; whoever sits at an open session alone cannot."""
    form, person = MakeAdminForm(), admin_queries.person(user_id)
    if accepted(form, lambda: _make_admin(user_id, form)):
        flash(gettext("This person is an administrator now."), "success")
        return redirect(url_for("accounts_admin.person", user_id=user_id))
    return render_template("accounts/admin/make_admin.html", form=form, person=person), *form_status()


@blueprint.post("/<uuid:user_id>/<verb>")
@admin_only
def change(user_id: UUID, verb: str) -> Page:
    """Do this about the person; doing it twice does no more than once."""
    if verb not in VERBS:
        raise NotFound
    form, said = Deed(), list[str]()
    if accepted(form, lambda: said.append(str(VERBS[verb](user_id)))):
        flash(said[0], "success")
        is_goodbye = verb == "dismiss-admin" and user_id == identity().user_id
        return redirect(url_for("chats.home") if is_goodbye else url_for("accounts_admin.person", user_id=user_id))
    return _person_page(user_id, form), *form_status()


def _person_page(user_id: UUID, form: Deed) -> str:
    return render_template(
        "accounts/admin/person.html",
        form=form,
        person=admin_queries.person(user_id),
        n_devices=admin_queries.count_devices(user_id),
        entries=audit_queries.entries_about(str(user_id), limit=10),
        is_oneself=user_id == identity().user_id,
        can_erase="personal.erase_person" in current_app.view_functions,
    )


def _create(form: PersonForm) -> UUID:
    return admin_service.create_person(
        username=form.username.data or "",
        email=form.email.data or "",
        display_name=form.display_name.data or None,
        language=form.language.data,
    ).id


def _make_admin(user_id: UUID, form: MakeAdminForm) -> None:
    own_id = identity().user_id
    guard.count_password_check(str(own_id))
    service.require_password(own_id, form.current_password.data or "")
    guard.pardon_password_check(str(own_id))
    service.make_admin(user_id)


def _dismiss_admin(user_id: UUID) -> Any:
    admin_service.dismiss_admin(user_id)
    return gettext("This person is no administrator any more.")


def _name_treasurer(user_id: UUID) -> Any:
    service.set_treasurer(user_id, is_treasurer=True)
    return gettext("This person is a treasurer of the house now.")


def _dismiss_treasurer(user_id: UUID) -> Any:
    service.set_treasurer(user_id, is_treasurer=False)
    return gettext("This person is no treasurer any more.")


def _disable(user_id: UUID) -> Any:
    service.disable(user_id)
    return gettext("The account is disabled, and signed out everywhere.")


def _enable(user_id: UUID) -> Any:
    service.enable(user_id)
    return gettext("This person can sign in again.")


def _sign_out(user_id: UUID) -> Any:
    admin_service.sign_out_everywhere(user_id)
    return gettext("This person is signed out everywhere.")


def _send_reset(user_id: UUID) -> Any:
    if admin_service.send_reset(user_id):
        return gettext("A letter with a link to set a new password is on its way.")
    return gettext("Such a letter went out less than a minute ago; no second one was sent.")


VERBS: dict[str, Callable[[UUID], Any]] = {
    "dismiss-admin": _dismiss_admin,
    "name-treasurer": _name_treasurer,
    "dismiss-treasurer": _dismiss_treasurer,
    "disable": _disable,
    "enable": _enable,
    "sign-out": _sign_out,
    "send-reset": _send_reset,
}
