"""The forms of the account pages; what a field must be is said once, in rules.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask_babel import lazy_gettext as _
from flask_wtf import FlaskForm
from flask_wtf.file import FileField
from wtforms import BooleanField, EmailField, Field, PasswordField, SelectField, StringField, SubmitField
from wtforms.fields import SelectChoice  # type: ignore[attr-defined]  # Newer than its stubs.
from wtforms.validators import DataRequired, EqualTo, InputRequired, Length, Optional, ValidationError

from app.accounts import rules
from app.config import LANGUAGES

LANGUAGE_NAMES = {"en": "English", "ru": "Русский"}

needed = InputRequired(_("This is needed."))


class Rule:
    """A rule of rules.py as a WTForms validator; it also puts the value into its normal form."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        self._rule = rule

    def __call__(self, _form: FlaskForm, field: Field) -> None:
        try:
            field.data = self._rule(field.data or "")
        except ValueError as error:
            raise ValidationError(str(error)) from error


def password_field(label: Any) -> PasswordField:
    """A field for the password that somebody has."""
    return PasswordField(label, validators=[needed, Length(max=1024)], render_kw={"autocomplete": "current-password"})


def new_password_field(label: Any) -> PasswordField:
    """A field for a password that is to be set."""
    return PasswordField(
        label,
        validators=[needed, Rule(rules.password)],
        description=_("At least %(least)d characters.", least=rules.SHORTEST_PASSWORD),
        render_kw={"autocomplete": "new-password", "maxlength": rules.LONGEST_PASSWORD},
    )


def confirmation_field() -> PasswordField:
    """The same password once more."""
    return PasswordField(
        _("Password again"),
        validators=[needed, EqualTo("password", _("The two passwords differ."))],
        render_kw={"autocomplete": "new-password", "maxlength": rules.LONGEST_PASSWORD},
    )


def username_field() -> StringField:
    """The name to sign in with and to be found by."""
    return StringField(
        _("Username"),
        validators=[needed, Rule(rules.username)],
        description=_("5 to 32 letters a to z, digits, or _ - ."),
        render_kw={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false", "maxlength": 32},
    )


def email_field() -> EmailField:
    """A complete e-mail address."""
    return EmailField(
        _("E-mail"),
        validators=[needed, Rule(rules.email)],
        render_kw={"autocomplete": "email", "maxlength": 254},
    )


class SignUpForm(FlaskForm):
    """A new account."""

    username = username_field()
    email = email_field()
    display_name = StringField(
        _("Your name"),
        validators=[Optional(), Rule(rules.display_name)],
        description=_("How others see you. Without it, your username is shown."),
        render_kw={"autocomplete": "name", "maxlength": rules.LONGEST_NAME},
    )
    password = new_password_field(_("Password"))
    confirm_password = confirmation_field()
    submit = SubmitField(_("Sign up"))


class SignInForm(FlaskForm):
    """Name and password."""

    login = StringField(
        _("Username or e-mail"),
        validators=[DataRequired(_("This is needed.")), Length(max=254)],
        render_kw={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false", "autofocus": True},
    )
    password = password_field(_("Password"))
    submit = SubmitField(_("Sign in"))


class ForgotForm(FlaskForm):
    """Where to send a reset link."""

    email = email_field()
    submit = SubmitField(_("Send the link"))


class ResetForm(FlaskForm):
    """A new password by a link."""

    password = new_password_field(_("New password"))
    confirm_password = confirmation_field()
    submit = SubmitField(_("Set the password"))


class PasswordForm(FlaskForm):
    """A new password by the old one."""

    current_password = password_field(_("Current password"))
    password = new_password_field(_("New password"))
    confirm_password = confirmation_field()
    submit = SubmitField(_("Change the password"))


def typed_username_field() -> StringField:
    """The username of who is to be erased, so that nobody is by accident."""
    return StringField(
        _("Username"),
        validators=[needed, Length(max=64)],
        description=_("To be sure, type the username."),
        render_kw={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"},
    )


class ExportForm(FlaskForm):
    """All that the house knows of whoever knows the password."""

    current_password = password_field(_("Current password"))
    submit = SubmitField(_("Put my data together"))


class EraseForm(FlaskForm):
    """The end of one's own account."""

    username = typed_username_field()
    current_password = password_field(_("Current password"))
    submit = SubmitField(_("Erase my account"))


class ErasePersonForm(FlaskForm):
    """The end of somebody's account, by an administrator who knows their own password."""

    username = typed_username_field()
    current_password = password_field(_("Your password"))
    submit = SubmitField(_("Erase this person"))


class ProfileForm(FlaskForm):
    """What others see of a person, and how we reach them."""

    display_name = StringField(
        _("Your name"),
        validators=[needed, Rule(rules.display_name)],
        render_kw={"autocomplete": "name", "maxlength": rules.LONGEST_NAME},
    )
    username = username_field()
    email = email_field()
    language = SelectField(_("Language"), choices=[SelectChoice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
    wants_mail = BooleanField(_("Send me letters about new chats and unread messages"))
    is_invisible = BooleanField(_("Be invisible"))
    avatar = FileField(
        _("Picture"),
        description=_("PNG, JPEG, WebP or GIF, up to 8 MB."),
        render_kw={"accept": "image/png,image/jpeg,image/webp,image/gif"},
    )
    remove_avatar = BooleanField(_("Remove the picture"))
    submit = SubmitField(_("Save"))
