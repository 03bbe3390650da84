"""What this room and the outbox know of a person."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import delete, select

from app import idempotency
from app.accounts import devices, queries
from app.accounts.models import Device, PasswordReset, User
from app.accounts.personal import Archive
from app.db import count_changed, db, now
from app.mail import queries as mail

_PROFILE = (
    "id",
    "username",
    "email",
    "display_name",
    "language",
    "wants_mail",
    "is_invisible",
    "is_admin",
    "is_treasurer",
    "created_at",
    "seen_at",
)


def export(user_id: UUID, archive: Archive) -> None:
    """The profile, the picture, the devices, and what letters there were."""
    user = queries.user(user_id)
    archive.text("README.txt", [readme(user)])
    archive.json("profile.json", {name: getattr(user, name) for name in _PROFILE})
    if user.avatar:
        # A small picture, kept in its row.
        archive.bytes("picture.webp", queries.avatar(user.avatar).content)
    archive.rows("devices.json", [_device(device) for device in _devices(user_id)])
    archive.rows("letters.json", [_letter(letter) for letter in mail.letters_of(user_id)])


def erase(user_id: UUID) -> None:
    """Let go of what opens the account and of kept answers, in the caller's transaction."""
    devices.end_all(user_id)
    count_changed(delete(PasswordReset).where(PasswordReset.user_id == user_id))
    idempotency.forget_asker(user_id)


def readme(user: User) -> str:
    """What is in the archive and what is not, in the reader's language."""
    return "\n\n".join(
        (
            gettext("All that this Homeroom knows of %(name)s, as of %(day)s.", name=user.display_name, day=_today()),
            gettext(
                "profile.json is your account, devices.json where you are signed in, letters.json which letters were "
                "sent to you in the last month. Passwords are kept as hashes only, which nobody can read."
            ),
            gettext(
                "chats/ has a folder for each chat in which you have written: your messages to read (messages.html) "
                "and for programs (messages.json), with the files that you sent."
            ),
            gettext(
                "wallets/ has a statement of each of your wallets for a spreadsheet, and what you were asked to pay. "
                "quizzes/ has the tests that you took, with your answers, and your own questions as a GIFT file. "
                "polls.json has what you asked and where you voted by name."
            ),
            gettext(
                "What others wrote is theirs, and not in here: you can read it in the chats. Results and right answers "
                "are here as far as they are shown to you. Votes in anonymous polls are kept without names."
            ),
            gettext("Times are in UTC. The files are UTF-8."),
            "",
        )
    )


def _today() -> str:
    return f"{now():%Y-%m-%d %H:%M} UTC"


def _devices(user_id: UUID) -> list[Device]:
    return list(db.session.scalars(select(Device).where(Device.user_id == user_id).order_by(Device.id)))


def _device(device: Device) -> dict[str, Any]:
    return {name: getattr(device, name) for name in ("label", "address", "created_at", "seen_at", "expires_at")}


def _letter(letter: Any) -> dict[str, Any]:
    return {name: getattr(letter, name) for name in ("subject", "to_address", "created_at", "sent_at", "state")}
