"""The account pages."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask_babel import force_locale, get_locale, gettext
from werkzeug.wrappers import Response as BaseResponse

from app import access
from app.access import public, takes_upload, without_csrf
from app.accounts import devices, guard, queries, service
from app.accounts.avatars import MOST_BYTES, make_avatar
from app.accounts.errors import RegistrationClosed
from app.accounts.forms import ForgotForm, PasswordForm, ProfileForm, ResetForm, SignInForm, SignUpForm
from app.accounts.models import User
from app.forms import accepted, form_status

blueprint = Blueprint("accounts", __name__, template_folder="templates")

Page = BaseResponse | tuple[str, int] | tuple[str, int, dict[str, str]]


@blueprint.route("/sign-up", methods=["GET", "POST"])
@public
def sign_up() -> Page:
    """Make an account and sign in to it."""
    if request.method == "GET" and access.identity_or_none():
        return redirect(_next_page())
    if request.method == "GET" and not queries.is_registration_open():
        raise RegistrationClosed
    form = SignUpForm()
    if accepted(form, lambda: _sign_up(form)):
        return redirect(url_for("chats.home"))
    return render_template("accounts/sign_up.html", form=form), *form_status()


@blueprint.route("/sign-in", methods=["GET", "POST"])
@public
def sign_in() -> Page:
    """Sign this browser in."""
    if request.method == "GET" and access.identity_or_none():
        return redirect(_next_page())
    form = SignInForm()
    if accepted(form, lambda: _sign_in(form)):
        return redirect(_next_page())
    is_open = queries.is_registration_open()
    return render_template("accounts/sign_in.html", form=form, is_registration_open=is_open), *form_status()


@blueprint.post("/sign-out")
def sign_out() -> Page:
    """End this browser's session."""
    identity = access.identity()
    devices.end(identity.user_id, identity.device_id)
    access.forget_browser()
    return redirect(url_for("accounts.sign_in"))


@blueprint.route("/forgot", methods=["GET", "POST"])
@public
def forgot() -> Page:
    """Ask for a link to set a new password."""
    form = ForgotForm()
    if accepted(form, lambda: _request_reset(form)):
        flash(gettext("If there is such an account, a letter with a link is on its way."), "success")
        return redirect(url_for("accounts.sign_in"))
    return render_template("accounts/forgot.html", form=form), *form_status()


@blueprint.route("/reset/<token>", methods=["GET", "POST"])
@public
def reset(token: str) -> Page:
    """Set a new password by a link from a letter."""
    form = ResetForm()
    if not form.is_submitted() and not service.is_reset_open(token):
        flash(gettext("This link has been used or has expired. Ask for a new one."), "warning")
        return redirect(url_for("accounts.forgot"))
    if accepted(form, lambda: _reset(token, form)):
        access.forget_browser()
        flash(gettext("Your new password is set. Sign in with it."), "success")
        return redirect(url_for("accounts.sign_in"))
    return render_template("accounts/reset.html", form=form), *form_status()


@blueprint.route("/profile", methods=["GET", "POST"])
@takes_upload(MOST_BYTES + 65_536)
def profile() -> Page:
    """See and change one's profile."""
    form = ProfileForm(obj=None if request.method == "POST" else queries.user(access.identity().user_id))
    if accepted(form, lambda: _change_profile(form)):
        with force_locale(form.language.data):  # The page that says it is the first in the new language.
            flash(gettext("Saved."), "success")
        return redirect(url_for("accounts.profile"))
    return render_template("accounts/profile.html", form=form), *form_status()


@blueprint.route("/profile/password", methods=["GET", "POST"])
def password() -> Page:
    """Change the password, which ends every other session."""
    form = PasswordForm()
    if accepted(form, lambda: _change_password(form)):
        flash(gettext("Your password is changed, and every other device is signed out."), "success")
        return redirect(url_for("accounts.profile"))
    return render_template("accounts/password.html", form=form), *form_status()


@blueprint.get("/profile/devices", endpoint="devices")
def device_list() -> Page:
    """See where one is signed in."""
    identity = access.identity()
    found = queries.devices_of(identity.user_id)
    return render_template("accounts/devices.html", devices=found, current_id=identity.device_id), 200


@blueprint.post("/profile/devices/<uuid:device_id>/end")
def end_device(device_id: UUID) -> Page:
    """Sign out one device."""
    devices.end(access.identity().user_id, device_id)
    flash(gettext("That device is signed out."), "success")
    return redirect(url_for("accounts.devices"))


@blueprint.post("/profile/devices/end-others")
def end_other_devices() -> Page:
    """Sign out everywhere but here."""
    identity = access.identity()
    devices.end_others(identity.user_id, except_id=identity.device_id)
    flash(gettext("Every other device is signed out."), "success")
    return redirect(url_for("accounts.devices"))


@blueprint.route("/unsubscribe/<token>", methods=["GET", "POST"])
@public
@without_csrf
def unsubscribe(token: str) -> Page:
    """End letters about chats, by a link in one of them and without signing in."""
    done = request.method == "POST"
    service.unsubscribe(token) if done else service.unsubscriber(token)
    return render_template("accounts/unsubscribe.html", done=done), 200


@blueprint.get("/avatars/<avatar_id>")
def avatar(avatar_id: str) -> Response:
    """A picture by its hash; it never changes, so browsers may keep it."""
    response = Response(queries.avatar(avatar_id).content, mimetype="image/webp")
    response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return response


def _sign_up(form: SignUpForm) -> None:
    guard.count_sign_up(form.username.data or "")
    user = service.register(
        username=form.username.data or "",
        email=form.email.data or "",
        password=form.password.data or "",
        display_name=form.display_name.data or None,
        language=str(get_locale()),
        by_stranger=True,
    )
    _remember(user)


def _sign_in(form: SignInForm) -> None:
    login = form.login.data or ""
    guard.count_sign_in(login)
    user = service.sign_in(login, form.password.data or "")
    guard.pardon_sign_in(login)
    _remember(user)


def _remember(user: User) -> None:
    before = access.identity_or_none()
    token = devices.start(user, user_agent=request.user_agent.string, address=request.remote_addr or "?")
    if before is not None:  # The browser forgets that session, so nobody could end it here any more.
        devices.end(before.user_id, before.device_id)
    access.remember(token)


def _request_reset(form: ForgotForm) -> None:
    guard.count_reset(form.email.data or "")
    service.request_reset(form.email.data or "")


def _reset(token: str, form: ResetForm) -> None:
    guard.count_reset_use()
    user = service.reset_password(token, password=form.password.data or "")
    guard.pardon_sign_in(user.username)


def _change_profile(form: ProfileForm) -> None:
    user_id = access.identity().user_id
    upload = None if form.remove_avatar.data else form.avatar.data
    service.change_profile(
        user_id,
        username=form.username.data,
        email=form.email.data,
        display_name=form.display_name.data,
        language=form.language.data,
        wants_mail=form.wants_mail.data,
        is_invisible=form.is_invisible.data,
        picture=make_avatar(upload.stream, field="avatar") if upload else None,
        removes_picture=form.remove_avatar.data,
    )


def _change_password(form: PasswordForm) -> None:
    identity = access.identity()
    guard.count_password_check(str(identity.user_id))
    service.change_password(
        identity.user_id,
        current_password=form.current_password.data or "",
        password=form.password.data or "",
        keep_device=identity.device_id,
    )


def _next_page() -> str:
    """Where the person wanted to go; only a path of this house, never another site."""
    target = request.args.get("next", "")
    # Browsers skip control characters and take "\\" for "/": either could turn a path into another site.
    if target.startswith("/") and not target.startswith(("//", "/\\")) and target.isprintable():
        return target
    return url_for("chats.home")
