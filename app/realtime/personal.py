"""What the live part knows of a person: a month of what they were told, which is all elsewhere too."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import delete

from app.accounts.personal import Room, keep_nothing
from app.db import count_changed, transaction
from app.realtime.models import UserEvent, UserLog


def export(_user_id: UUID, _archive: object) -> None:
    """Nothing that other rooms do not say better."""


def erase(user_id: UUID, _after: str | None) -> Iterator[None]:
    """Drop what the person was told."""
    with transaction():
        count_changed(delete(UserEvent).where(UserEvent.user_id == user_id))
        count_changed(delete(UserLog).where(UserLog.user_id == user_id))
    return iter(())


ROOM = Room(export=export, erase=erase, leave=keep_nothing)
