"""What clients ask over the socket instead of HTTP: that somebody is writing, and how far somebody has read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask_babel import gettext

from app.accounts.schemas import UserOut
from app.chats import live, service
from app.errors import Invalid
from app.realtime.sources import Person

Parameters = Mapping[str, Any]


def typing(person: Person, parameters: Parameters) -> dict[str, Any]:
    """Show the others in `chat_id` that one is writing there."""
    live.announce_typing(UserOut.model_validate(person.user), _id_of(parameters, "chat_id"))
    return {}


def read(person: Person, parameters: Parameters) -> dict[str, Any]:
    """Mark `message_id` and all before it as read."""
    chat_id, read_seq, unread_count = service.mark_read(person.id, _id_of(parameters, "message_id"))
    return {"chat_id": str(chat_id), "read_seq": read_seq, "unread_count": unread_count}


def _id_of(parameters: Parameters, field: str) -> UUID:
    try:
        return UUID(str(parameters[field]))
    except (KeyError, ValueError) as error:
        raise Invalid(gettext("Give an id.") + f" ({field})", errors={field: [gettext("Give an id.")]}) from error
