"""What the audit log's actions are called in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _

WORDS: Mapping[str, Any] = {
    "accounts.create": _("Account made"),
    "accounts.sign_in": _("Administrator signed in"),
    "accounts.make_admin": _("Made administrator"),
    "accounts.dismiss_admin": _("Dismissed as administrator"),
    "accounts.name_treasurer": _("Named treasurer"),
    "accounts.dismiss_treasurer": _("Dismissed as treasurer"),
    "accounts.disable": _("Account disabled"),
    "accounts.enable": _("Account enabled"),
    "accounts.send_reset": _("Sent a link for a new password"),
    "accounts.set_password": _("Password set"),
    "accounts.reset_password": _("Administrator’s password set by a link"),
    "accounts.change_email": _("Administrator’s e-mail changed"),
    "accounts.sign_out_everywhere": _("Signed out everywhere"),
    "accounts.export": _("Data exported"),
    "accounts.erase": _("Person erased"),
    "mail.read_secret": _("Secret letter read"),
    "mail.retry": _("Letter tried again"),
    "mail.retry_all": _("All letters tried again"),
    "ledger.start": _("Ledger recounted"),
    "monitoring.try": _("Part of the house tried"),
    "backup.made": _("Backup made"),
    "backup.restored": _("Backup restored"),
    "wallets.freeze": _("Wallet frozen"),
    "wallets.thaw": _("Wallet opened again"),
    "wallets.takes_cash": _("Cash at a chat’s wallet allowed or not"),
}


def action_name(action: str) -> str:
    """The action in words, or as it is written down."""
    return str(WORDS.get(action, action))
