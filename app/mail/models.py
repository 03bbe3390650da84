"""Letters and what became of them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now


class LetterState(StrEnum):
    """Where a letter is on its way."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


class Letter(Model):
    """One e-mail, rendered and addressed; this row is the truth about it."""

    __tablename__ = "letters"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    # Whose it is. No foreign key: this room does not know people.
    user_id: Mapped[UUID | None] = mapped_column(index=True)
    # What it is about: "accounts.reset" is written with accounts/mail/reset.txt.
    kind: Mapped[str] = mapped_column(String(32), default="", server_default="")
    to_name: Mapped[str] = mapped_column(String())
    to_address: Mapped[str] = mapped_column(String())
    subject: Mapped[str] = mapped_column(String())
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    # Whoever reads it can use it: its text goes when it is sent.
    is_secret: Mapped[bool] = mapped_column(default=False)
    unsubscribe_url: Mapped[str | None] = mapped_column(String())
    state: Mapped[str] = mapped_column(String(8), default=LetterState.PENDING)
    attempts: Mapped[int] = mapped_column(default=0)
    last_error: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # When it may be taken (again): a letter being sent is due once its sender must have died.
    due_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # When the sweep put it into the queue.
    hinted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        Index("ix_letters_state_due_at", "state", "due_at"),  # Read by the sweep, and by whoever counts what waits.
        Index("ix_letters_state_id", "state", "id"),
    )
