"""Which letters administrators may read, and who did.

With a mail server none: it brings them to their receivers, and they say who talks with whom. Without one the
administrator is the post office, and hands over what cannot be sent.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import Flask, current_app

from app.config import current_config
from app.db import transaction
from app.errors import NotFound
from app.mail import queries
from app.mail.models import Letter
from app.monitoring import audit

NameOf = Callable[[UUID], str]


def init_app(app: Flask, *, name_of: NameOf) -> None:
    """Say how a person is called in the audit log."""
    app.extensions["letters_name_of"] = name_of


def is_post_office() -> bool:
    """Whether letters are read here, because there is no mail server."""
    return not current_config().smtp_url


def open_letter(letter_id: UUID) -> Letter:
    """This letter to read, or NotFound where nobody may; a secret one is opened with open_secret() only."""
    letter = queries.letter(letter_id)
    if not is_post_office() or letter.is_secret:
        raise NotFound
    return letter


def open_secret(letter_id: UUID) -> Letter:
    """A letter whose reader could use it; that it was read is written down."""
    if not is_post_office():
        raise NotFound
    with transaction():
        letter = queries.letter(letter_id)
        if letter.is_secret:
            audit.note("mail.read_secret", target=_whose(letter), letter=letter.id)
    return letter


def _whose(letter: Letter) -> audit.Target:
    if letter.user_id is None:
        return "letter", letter.id, ""
    name_of: NameOf = current_app.extensions["letters_name_of"]
    return "person", letter.user_id, name_of(letter.user_id)
