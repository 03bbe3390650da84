"""Looking into the outbox, and setting its clock."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select, update

from app.db import db, now, transaction
from app.mail import queries, service
from app.mail.models import Letter
from tests.accounts.browser import Browser

ADDRESS = "dora@example.org"


def letters_to(app: Flask, address: str) -> list[Letter]:
    """The letters to this address, the first one first."""
    with app.app_context():
        return list(db.session.scalars(select(Letter).where(Letter.to_address == address).order_by(Letter.id)))


def letter(app: Flask, letter_id: UUID) -> Letter:
    """The letter as it is in the database now."""
    with app.app_context():
        return queries.letter(letter_id)


def write_letter(app: Flask, *, address: str = ADDRESS, language: str = "en", **context: Any) -> UUID:
    """A letter about a new password, committed, with its hint in the queue."""
    with app.app_context(), transaction():
        return service.queue_letter(
            "accounts/mail/password_changed",
            to_name="Dora",
            to_address=address,
            language=language,
            subject=context.pop("subject", "Your password has changed"),
            user={"display_name": "Dora", "username": "dora1"},
            **context,
        )


def change_letter(app: Flask, letter_id: UUID, **values: Any) -> None:
    """Write these values into the row, past the service."""
    with app.app_context(), transaction():
        db.session.execute(update(Letter).where(Letter.id == letter_id).values(**values))


def make_due(app: Flask, letter_id: UUID) -> None:
    """Let the time pass until this letter may be taken again."""
    change_letter(app, letter_id, due_at=now() - timedelta(seconds=1))


def sweep(app: Flask) -> None:
    with app.app_context():
        service.sweep()


def reset_link(app: Flask, address: str) -> str:
    """Ask for a reset and take the path of the link out of the letter."""
    Browser(app).send("/forgot", {"email": address})
    found = re.search(r"https?://[^/\s]+(/reset/[\w-]+)", letters_to(app, address.lower())[-1].text)
    assert found
    return found[1]
