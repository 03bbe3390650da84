"""Reads of people and devices."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, select

from app.accounts import rules
from app.accounts.models import Avatar, Device, Installation, User
from app.config import current_config
from app.db import db, now
from app.errors import NotFound


def is_registration_open() -> bool:
    """Whether somebody may sign up by themselves: into an empty house always, as its administrator."""
    return current_config().registration_open or db.session.get(Installation, 1) is None


def user(user_id: UUID) -> User:
    """This person, or NotFound."""
    found = db.session.get(User, user_id)
    if found is None:
        raise NotFound
    return found


def find_user(login: str) -> User | None:
    """Whoever has this username or e-mail, whatever the case."""
    if "\0" in login:  # PostgreSQL cannot even be asked.
        return None
    column = User.email_key if "@" in login else User.username_key
    return db.session.scalars(select(User).where(column == login.lower())).one_or_none()


def all_users() -> list[User]:
    """Everybody, the eldest account first; who was erased is nobody."""
    return list(db.session.scalars(select(User).where(User.erased_at.is_(None)).order_by(User.id)))


def treasurers() -> list[User]:
    """Those who were named treasurers of the house, the eldest account first."""
    return list(db.session.scalars(select(User).where(User.is_treasurer).order_by(User.id)))


def existing_users(user_ids: Iterable[UUID], *, with_disabled: bool = False) -> dict[UUID, User]:
    """Those of these people who exist and, unless they are wanted too, are not disabled and no probe, by id."""
    query = select(User).where(User.id.in_(set(user_ids)))
    if not with_disabled:
        query = query.where(*_can_be_met())
    return {found.id: found for found in db.session.scalars(query)}


def _can_be_met() -> tuple[ColumnElement[bool], ...]:
    """True of those whom others find, write to and add to chats."""
    return User.disabled_at.is_(None), User.email_key != rules.PROBE_EMAIL


def search_users(text: str, *, asker_id: UUID, limit: int) -> list[User]:
    """People other than the asker whose username or name contains the text, sorted by name."""
    query = select(User).where(User.id != asker_id, *_can_be_met())
    if text:
        query = query.where(User.search_key.contains(text.lower(), autoescape=True))
    return list(db.session.scalars(query.order_by(User.search_key, User.id).limit(limit)))


def avatar(avatar_id: str) -> Avatar:
    """This picture, or NotFound."""
    found = db.session.get(Avatar, avatar_id) if "\0" not in avatar_id else None
    if found is None:
        raise NotFound
    return found


def devices_of(user_id: UUID) -> list[Device]:
    """The person's signed-in devices, the latest seen first."""
    query = select(Device).where(Device.user_id == user_id, Device.expires_at > now())
    return list(db.session.scalars(query.order_by(Device.seen_at.desc())))
