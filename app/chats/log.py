"""The chat's log: every change that members must see gets the chat's next number, in the change's own transaction."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import insert, update

from app.chats.models import Chat, ChatEvent, EventType
from app.db import db, now


def append(chat_id: UUID, event: EventType, **payload: Any) -> int:
    """Write the event under the chat's next number and answer the number.

    Counting up takes the chat's row lock, so numbers are given in the order of commits and without gaps.
    """
    statement = update(Chat).where(Chat.id == chat_id).values(last_seq=Chat.last_seq + 1).returning(Chat.last_seq)
    seq = db.session.execute(statement, execution_options={"synchronize_session": False}).scalar_one()
    write(chat_id, seq, event, **payload)
    return seq


def write(chat_id: UUID, seq: int, event: EventType, **payload: Any) -> None:
    """Write the event under a number that the caller has drawn from the chat."""
    plain = {name: str(value) if isinstance(value, UUID) else value for name, value in payload.items()}
    db.session.execute(insert(ChatEvent).values(chat_id=chat_id, seq=seq, type=event, payload=plain, created_at=now()))
