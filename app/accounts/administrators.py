"""A house has an administrator, whatever several of them do at once."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.accounts.errors import LastAdministrator
from app.accounts.models import User
from app.accounts.passwords import NO_PASSWORD
from app.db import db


def hold_administrators() -> set[UUID]:
    """Those who can sign in, locked until the commit, in one order; who is demoted meanwhile is not among them."""
    # Not whoever was invited and has no password yet.
    can_sign_in = (User.disabled_at.is_(None), User.password_hash != NO_PASSWORD)
    query = select(User.id).where(User.is_admin, *can_sign_in).order_by(User.id)
    return set(db.session.scalars(query.with_for_update(key_share=True)))


def refuse_last(user_id: UUID) -> None:
    """Refuse to do without this person if they are the only administrator; in the caller's transaction."""
    if hold_administrators() == {user_id}:
        raise LastAdministrator
