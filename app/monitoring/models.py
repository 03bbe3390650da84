"""What the house keeps about itself: who is alive, how it went in the last day, and who did what to whom."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Float, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now


class Heartbeat(Model):
    """When a process was last seen alive, or a periodic task last ended, and what is known of it."""

    __tablename__ = "heartbeats"

    name: Mapped[str] = mapped_column(String(), primary_key=True)
    beat_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    details: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class Sample(Model):
    """One point of a line that the administrator sees drawn."""

    __tablename__ = "samples"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String())
    at: Mapped[datetime] = mapped_column(UTCDateTime, default=now, index=True)
    value: Mapped[float] = mapped_column(Float)

    __table_args__ = (Index("ix_samples_name_at", "name", "at"),)


class AuditEntry(Model):
    """Who did what to whom, when and from where; the database lets nobody change or delete it.

    What it does let through is blanking what names a person who has been erased. Its triggers live in migrations 0007
    and 0008. On SQLite Alembic's batch mode makes a table anew and drops them: whoever changes this table, or `users`,
    which they look at, drops them before and makes them again after.
    """

    __tablename__ = "audit_entries"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # Nobody, where the command line or the house itself did it.
    actor_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)
    actor_name: Mapped[str] = mapped_column(String())
    action: Mapped[str] = mapped_column(String(64))
    target_kind: Mapped[str | None] = mapped_column(String(32))
    target_id: Mapped[str | None] = mapped_column(String(64), index=True)
    target_name: Mapped[str | None] = mapped_column(String())
    address: Mapped[str | None] = mapped_column(String())
    details: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (
        CheckConstraint("(target_kind IS NULL) = (target_id IS NULL)", name="target"),
        Index("ix_audit_entries_at_id", "at", "id"),
    )
