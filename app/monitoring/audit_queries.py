"""Reads of the audit log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, tuple_

from app.db import db
from app.monitoring.models import AuditEntry

PAGE = 50


@dataclass(frozen=True)
class Wanted:
    """Which entries are looked for: by whom or to whom, what was done, and between which moments."""

    person: str = ""
    action: str = ""
    since: datetime | None = None
    until: datetime | None = None
    before: UUID | None = None


def entries(wanted: Wanted, *, limit: int = PAGE) -> list[AuditEntry]:
    """What fits, the newest first."""
    query = select(AuditEntry).order_by(AuditEntry.at.desc(), AuditEntry.id.desc()).limit(limit)
    if wanted.person:
        query = query.where(_concerns(wanted.person))
    if wanted.action:
        query = query.where(AuditEntry.action == wanted.action)
    if wanted.since is not None:
        query = query.where(AuditEntry.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(AuditEntry.at < wanted.until)
    last = db.session.get(AuditEntry, wanted.before) if wanted.before else None
    if last is not None:
        query = query.where(tuple_(AuditEntry.at, AuditEntry.id) < tuple_(last.at, last.id))
    return list(db.session.scalars(query))


def entries_about(target_id: str, *, limit: int) -> list[AuditEntry]:
    """What was last done to this one."""
    query = select(AuditEntry).where(AuditEntry.target_id == target_id)
    return list(db.session.scalars(query.order_by(AuditEntry.at.desc(), AuditEntry.id.desc()).limit(limit)))


def actions() -> list[str]:
    """All that has ever been noted, by its name."""
    return list(db.session.scalars(select(AuditEntry.action).distinct().order_by(AuditEntry.action)))


def _concerns(person: str) -> ColumnElement[bool]:
    """Those that this person did, and those that were done to them; a person is an id or a name."""
    try:
        user_id = UUID(person)
    except ValueError:
        name = person.removeprefix("@").lower()
        return or_(func.lower(AuditEntry.actor_name) == name, func.lower(AuditEntry.target_name) == name)
    return or_(AuditEntry.actor_id == user_id, AuditEntry.target_id == str(user_id))
