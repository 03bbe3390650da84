"""What an administrator does with people, beside what a person does alone; each of it is in the audit log."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask_babel import lazy_gettext
from sqlalchemy import delete

from app.accounts import devices
from app.accounts.administrators import refuse_last
from app.accounts.errors import AccountDisabled
from app.accounts.models import PasswordReset, User
from app.accounts.passwords import NO_PASSWORD
from app.accounts.service import held, register, target, tell
from app.config import current_config
from app.db import db, now, transaction
from app.monitoring import audit

INVITATION_LIFE = timedelta(days=7)
# A second click within this time sends no second letter.
LETTER_EVERY = timedelta(minutes=1)


def dismiss_admin(user_id: UUID) -> User:
    """Take the administrator's right from this person; of two who dismiss each other at once one stays."""
    with transaction():
        refuse_last(user_id)
        user = held(user_id)
        if user.is_admin:
            user.is_admin = False
            devices.refresh_all(user_id)
            audit.note("accounts.dismiss_admin", target=target(user))
    return user


def sign_out_everywhere(user_id: UUID) -> None:
    """End every session and token of this person."""
    with transaction():
        user = held(user_id)
        if devices.end_all(user_id):
            audit.note("accounts.sign_out_everywhere", target=target(user))


def send_reset(user_id: UUID) -> bool:
    """Send this person a link to set a password, and tell whether that was needed: not twice in a minute.

    Who has never had a password is invited again.
    """
    with transaction():
        user = held(user_id)
        if user.is_disabled:
            raise AccountDisabled
        life = INVITATION_LIFE if user.is_invited else devices.RESET_LIFE
        if _has_fresh_link(user_id, life):
            return False
        if user.is_invited:
            _send_invitation(user)
        else:
            _send_link(user, "reset", lazy_gettext("Set a new password"), life)
        audit.note("accounts.send_reset", target=target(user))
    return True


def create_person(*, username: str, email: str, display_name: str | None, language: str) -> User:
    """Make an account whose person sets the password by a link in a letter."""
    with transaction():
        user = register(
            username=username,
            email=email,
            display_name=display_name,
            language=language,
            password_hash=NO_PASSWORD,
        )
        _send_invitation(user)
        audit.note("accounts.create", target=target(user))
    return user


def _has_fresh_link(user_id: UUID, life: timedelta) -> bool:
    made_since = now() - LETTER_EVERY
    query = db.select(PasswordReset).where(
        PasswordReset.user_id == user_id, PasswordReset.expires_at > made_since + life
    )
    return db.session.scalar(query) is not None


def _send_invitation(user: User) -> None:
    _send_link(user, "invitation", lazy_gettext("Your account at Homeroom"), INVITATION_LIFE)


def _send_link(user: User, letter: str, subject: object, life: timedelta) -> None:
    """Of several links the latest works."""
    token, token_digest = devices.new_secret()
    db.session.execute(delete(PasswordReset).where(PasswordReset.user_id == user.id))
    db.session.add(PasswordReset(token_digest=token_digest, user_id=user.id, expires_at=now() + life))
    tell(
        user,
        letter,
        subject,
        is_secret=True,
        reset_url=f"{current_config().public_url}/reset/{token}",
        hours=int(life.total_seconds() // 3600),
        days=life.days,
    )
