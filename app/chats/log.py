"""The chat's log: every change that members must see gets the chat's next number, in the change's own transaction.

Once that has committed, whoever is on the chat's channel is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import insert, update

from app.chats import live
from app.chats.models import Chat, ChatEvent, EventType
from app.db import db, now


def append(chat_id: UUID, event: EventType, **payload: Any) -> None:
    """Write the event under the chat's next number.

    Counting up takes the chat's row lock, so numbers are given in the order of commits and without gaps.
    """
    append_all(chat_id, event, [payload])


def append_all(chat_id: UUID, event: EventType, payloads: Sequence[Mapping[str, Any]]) -> None:
    """Write several events of one kind under the chat's next numbers."""
    if not payloads:
        return
    draw = update(Chat).where(Chat.id == chat_id).values(last_seq=Chat.last_seq + len(payloads))
    unsynced = {"synchronize_session": False}
    last = db.session.execute(draw.returning(Chat.last_seq), execution_options=unsynced).scalar_one()
    numbered = enumerate(payloads, start=last - len(payloads) + 1)
    at = now()
    rows = [
        {"chat_id": chat_id, "seq": seq, "type": event, "payload": _plain(payload), "created_at": at}
        for seq, payload in numbered
    ]
    db.session.execute(insert(ChatEvent), rows)
    live.announce(chat_id, last - len(payloads) + 1, len(payloads))


def _plain(payload: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, UUID) else value for name, value in payload.items()}
