"""What people ask for about all that the house knows of them: to have it, and to have it gone."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, Integer, SmallInteger, String, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now


class ExportState(StrEnum):
    """How far an export has come."""

    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"


class Export(Model):
    """All that the house knows of a person, on its way into a ZIP or lying there for a week."""

    __tablename__ = "exports"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(String(8), default=ExportState.WAITING)
    # How often a worker began it. Whoever finds another number than its own has been overtaken.
    n_tries: Mapped[int] = mapped_column(SmallInteger, default=0)
    # Of the ZIP, in bytes.
    size: Mapped[int | None] = mapped_column(BigInteger)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now, index=True)
    # When it may be taken (again): one under way is due once its worker must have died.
    due_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # A worker is at it; one export at a time, so that letters and grading find somebody wherever two can work.
    held_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    hinted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    ready_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'ready', 'failed')", name="state"),
        # One at a time for each person, however often they ask.
        Index(
            "uq_exports_waiting",
            "user_id",
            unique=True,
            postgresql_where=sql("state = 'waiting'"),
            sqlite_where=sql("state = 'waiting'"),
        ),
    )


class Erasure(Model):
    """That a person is to be erased, and has been once `done_at` is set; there is no way back."""

    __tablename__ = "erasures"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    asked_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # The last letter to them: their address goes once it is sent.
    farewell_id: Mapped[UUID | None]
    # When the sweep may hint at it again.
    due_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # How many slices were begun. A hint names the number that it found, and is one too many if there is another.
    n_slices: Mapped[int] = mapped_column(Integer, default=0)
    # Somebody is at a slice, unless they have died.
    held_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    # Where the next slice goes on; see erasure.Round.
    so_far: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    # How often in a row a room could not do its part, and which ones why, the last time.
    n_failures: Mapped[int] = mapped_column(SmallInteger, default=0)
    last_error: Mapped[str | None] = mapped_column(Text)
    # All rooms have let go, after the last look: only the farewell is on its way.
    emptied_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        Index(
            "ix_erasures_under_way",  # Read by the sweep.
            "due_at",
            postgresql_where=sql("done_at IS NULL"),
            sqlite_where=sql("done_at IS NULL"),
        ),
    )
