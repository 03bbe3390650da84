"""The person's own log, and the name of the logs' present life."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, now


class LogsEpoch(Model):
    """The one row that names the present life of all logs: a restored backup begins another one."""

    __tablename__ = "logs_epoch"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    epoch: Mapped[str] = mapped_column(String(16))

    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)


class UserLog(Model):
    """The number of the latest event in a person's own log."""

    __tablename__ = "user_logs"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    last_seq: Mapped[int] = mapped_column(BigInteger, default=0)


class UserEvent(Model):
    """One line of a person's own log, kept for a month; whoever was away for longer reads everything anew."""

    __tablename__ = "user_events"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    type: Mapped[str] = mapped_column(String(24))
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now, index=True)
