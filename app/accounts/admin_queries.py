"""Reads of the administrator's pages about people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from app.accounts.models import Device, User
from app.db import db, now
from app.errors import NotFound

PAGE = 50

ORDERS: dict[str, tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...]] = {
    "seen": (User.seen_at.desc(), User.id.desc()),
    "name": (User.search_key, User.id),
    "new": (User.created_at.desc(), User.id.desc()),
}
STANDS = User.erased_at.is_(None)
KINDS: dict[str, ColumnElement[bool]] = {
    "all": STANDS,
    "admins": STANDS & User.is_admin,
    "treasurers": STANDS & User.is_treasurer,
    "disabled": STANDS & User.disabled_at.is_not(None),
    # Registration writes the same moment twice; signing in moves one of them on.
    "never": STANDS & (User.seen_at == User.created_at),
}


@dataclass(frozen=True)
class People:
    """One page of people, and how many there are on all pages."""

    people: list[User]
    n_all: int


def list_people(*, text: str, kind: str, order: str, page: int) -> People:
    """Those of this kind whose name, username or e-mail contains the text."""
    found = KINDS[kind]
    if text:
        found &= or_(
            User.search_key.contains(text.lower(), autoescape=True),
            User.email_key.contains(text.lower(), autoescape=True),
        )
    query = select(User).where(found).order_by(*ORDERS[order]).limit(PAGE).offset((page - 1) * PAGE)
    n_all = db.session.scalar(select(func.count()).select_from(User).where(found)) or 0
    return People(list(db.session.scalars(query)), n_all)


def person(user_id: UUID) -> User:
    """This person, or NotFound; one who has been erased is nobody."""
    found = db.session.get(User, user_id)
    if found is None or found.erased_at is not None:
        raise NotFound
    return found


def count_devices(user_id: UUID) -> int:
    """Where this person is signed in."""
    query = select(func.count()).select_from(Device).where(Device.user_id == user_id, Device.expires_at > now())
    return db.session.scalar(query) or 0
