"""What letters are about, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _

WORDS: Mapping[str, Any] = {
    "accounts.reset": _("A link for a new password"),
    "accounts.invitation": _("An invitation with a link for the first password"),
    "accounts.password_changed": _("The password has changed"),
    "accounts.email_changed": _("The e-mail has changed"),
    "accounts.export_ready": _("The personal data is ready"),
    "accounts.erased": _("The account is erased"),
    "accounts.trial": _("A letter to try the mail"),
    "chats.new_chat": _("A new chat"),
    "chats.digest": _("Unread messages"),
    "quizzes.graded": _("A result"),
    "quizzes.regraded": _("A result has changed"),
}


def of_template(template: str) -> str:
    """The kind of the letters that are written with this template."""
    return template.replace("/mail/", ".")


def kind_name(kind: str) -> str:
    """The kind in words."""
    return str(WORDS.get(kind, _("A letter")))
