"""The forms of the administrator's pages about people."""

from __future__ import annotations

from flask_babel import lazy_gettext as _
from flask_wtf import FlaskForm
from wtforms import SelectField, StringField, SubmitField
from wtforms.fields import SelectChoice  # type: ignore[attr-defined]  # Newer than its stubs.
from wtforms.validators import Optional

from app.accounts import rules
from app.accounts.forms import LANGUAGE_NAMES, Rule, email_field, password_field, username_field
from app.config import LANGUAGES


class MakeAdminForm(FlaskForm):
    """Another administrator, by one who knows their own password."""

    current_password = password_field(_("Your password"))
    submit = SubmitField(_("Make administrator"))


class PersonForm(FlaskForm):
    """A new account for somebody else, who sets the password by a letter."""

    username = username_field()
    email = email_field()
    display_name = StringField(
        _("Name"),
        validators=[Optional(), Rule(rules.display_name)],
        description=_("How others see this person. Without it, the username is shown."),
        render_kw={"autocomplete": "off", "maxlength": rules.LONGEST_NAME},
    )
    language = SelectField(_("Language"), choices=[SelectChoice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
    submit = SubmitField(_("Create the account"))
