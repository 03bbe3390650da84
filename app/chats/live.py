"""What people in a chat are told as it happens: the chat's log as publications, and signs that no log keeps."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import orjson
from flask import current_app
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from app import access
from app.access import avatar_url
from app.accounts import queries as accounts
from app.accounts.schemas import UserOut
from app.api import TIME_FORMAT
from app.chats import queries
from app.chats.models import Chat, ChatEvent, EventType, Member, Message
from app.chats.schemas import MessageOut
from app.chats.shapes import message_shapes, said_shape
from app.db import db, on_commit, see_what_is_new
from app.realtime import live as realtime
from app.realtime import service as news
from app.realtime.channels import Publication, uuids

# In a larger group nobody is told live how far each of the others has read: that would be the square of them.
MOST_RECEIPTS = 100
TYPING_SECONDS = 3.0


class ChatLog:
    """`chat:<id>`: the chat's log, for its members."""

    name = "chat"

    def look(self, user_id: UUID, ids: Collection[str]) -> dict[str, int]:
        """Of these chats, those that the person is in, with the number of the latest event; one query."""
        query = (
            select(Chat.id, Chat.last_seq)
            .join(Member, (Member.chat_id == Chat.id) & (Member.user_id == user_id))
            .where(Chat.id.in_(uuids(ids).values()))
        )
        return {str(chat_id): last_seq for chat_id, last_seq in db.session.execute(query)}

    def tops(self, ids: Collection[str]) -> dict[str, int]:
        """The number of the latest event of each."""
        see_what_is_new()
        query = select(Chat.id, Chat.last_seq).where(Chat.id.in_(uuids(ids).values()))
        return {str(chat_id): last_seq for chat_id, last_seq in db.session.execute(query)}

    def read(self, id: str, after: int, limit: int) -> list[Publication]:  # noqa: A002  It is the channel's id.
        """The next events, as things stand now."""
        see_what_is_new()
        return [one for chat_id in uuids([id]).values() for one in read(chat_id, after, limit)]

    def newest(self) -> str:
        """The id of the latest message: later ids sort after earlier ones."""
        see_what_is_new()
        return str(db.session.scalar(select(Message.id).order_by(Message.id.desc()).limit(1)) or "")

    def people(self, id: str) -> list[str]:  # noqa: A002  It is the channel's id.
        """Whose presence may be asked for on this channel."""
        return [str(user_id) for chat_id in uuids([id]).values() for user_id in queries.participant_ids(chat_id)]


def read(chat_id: UUID, after: int, limit: int) -> list[Publication]:
    """The events after this number, in order, as things stand now; a few queries however many they are."""
    query = (
        select(ChatEvent)
        .where(ChatEvent.chat_id == chat_id, ChatEvent.seq > after)
        .order_by(ChatEvent.seq)
        .limit(limit)
        .execution_options(populate_existing=True)
    )
    return _publications(chat_id, list(db.session.scalars(query)))


def announce(chat_id: UUID, first: int, n_events: int) -> None:
    """Once the transaction has committed, tell the chat's members of these events."""
    on_commit(lambda: _ring(chat_id, _read_apart(chat_id, first - 1, n_events)))


def announce_message(message: Message) -> None:
    """Once the transaction has committed, tell the chat's members of a message that its sender has just said."""
    on_commit(lambda: _ring_message(message))


def announce_read(chat_id: UUID, reader: Member, unread_count: int) -> None:
    """Once the transaction has committed, show how far somebody has read: to the others, and on their own devices."""
    user_id, read_seq, read_at = str(reader.user_id), reader.read_seq, reader.read_at
    own = {"type": "chat_read", "chat_id": str(chat_id), "read_seq": read_seq, "unread_count": unread_count}
    on_commit(lambda: news.publish_now(f"user:{user_id}", own))
    if queries.count_participants(chat_id) <= MOST_RECEIPTS:
        at = read_at.strftime(TIME_FORMAT) if read_at else None
        receipt = {"type": "read", "user_id": user_id, "read_seq": read_seq, "read_at": at}
        on_commit(lambda: news.publish_now(f"chat:{chat_id}", receipt))


def announce_cleared(chat_id: UUID, user_id: UUID) -> None:
    """Once the transaction has committed, let the person's other devices know that they cleared the chat."""
    on_commit(lambda: news.publish_now(f"user:{user_id}", {"type": "chat_cleared", "chat_id": str(chat_id)}))


def announce_typing(user: UserOut, chat_id: UUID) -> None:
    """Show the others in the chat that a member is writing; at most one sign in three seconds gets through."""
    queries.membership(chat_id, user.id)
    if _pauses.is_over(user.id, chat_id):
        news.publish_now(f"chat:{chat_id}", {"type": "typing", "user": user.model_dump(mode="json")})


def acquaintances(user_id: UUID) -> list[str]:
    """Everybody who shares a chat with this person."""
    return [str(other_id) for other_id in queries.acquaintances(user_id)]


class Pauses:
    """When somebody's last sign was let through, for a little while."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._until: dict[tuple[UUID, UUID], float] = {}

    def is_over(self, user_id: UUID, chat_id: UUID) -> bool:
        """Whether a sign may go through now; if so, the next pause begins."""
        now = time.monotonic()
        with self._lock:
            for key in [key for key, until in self._until.items() if until <= now]:
                del self._until[key]
            if (user_id, chat_id) in self._until:
                return False
            self._until[user_id, chat_id] = now + TYPING_SECONDS
            return True


_pauses = Pauses()


def _read_apart(chat_id: UUID, after: int, limit: int) -> list[Publication]:
    """As read(), in a session of its own: what a rival wrote since must not change what the asker is answered."""
    if not realtime.is_heard(f"chat:{chat_id}"):
        return []
    with current_app.app_context():
        return read(chat_id, after, limit)


def _ring(chat_id: UUID, publications: Sequence[Publication]) -> None:
    for publication in publications:
        realtime.ring(f"chat:{chat_id}", publication)


def _ring_message(message: Message) -> None:
    channel = f"chat:{message.chat_id}"
    if realtime.is_heard(channel):
        sender = access.identity_or_none()
        if sender is not None and sender.user_id == message.sender_id:
            shape = said_shape(message, UserOut.of(sender))
        else:
            shape = said_shape(message, UserOut.model_validate(accounts.user(message.sender_id)))
        realtime.ring(channel, _of_message(EventType.MESSAGE_POSTED, message.seq, shape))


def _publications(chat_id: UUID, events: Sequence[ChatEvent]) -> list[Publication]:
    messages = _messages({UUID(event.payload["message_id"]) for event in events if "message_id" in event.payload})
    newcomers = {UUID(event.payload["user_id"]) for event in events if event.type == EventType.MEMBER_ADDED}
    people = accounts.existing_users(newcomers, with_disabled=True) if newcomers else {}
    chat = None
    found = []
    for event in events:
        if "message_id" in event.payload:
            shape = messages[UUID(event.payload["message_id"])]
            found.append(_of_message(event.type, event.seq, shape))
            continue
        told: dict[str, Any] = {"type": event.type, "seq": event.seq, **event.payload}
        if event.type in (EventType.CHAT_CREATED, EventType.CHAT_CHANGED):
            chat = chat or db.session.get_one(Chat, chat_id, populate_existing=True)
            told["chat"] = {
                "title": chat.title,
                "description": chat.description,
                "avatar_url": avatar_url(chat.avatar),
            }
        elif event.type == EventType.MEMBER_ADDED:
            person = people[UUID(event.payload["user_id"])]
            told["user"] = UserOut.model_validate(person).model_dump(mode="json")
        ends_for = event.payload["user_id"] if event.type == EventType.MEMBER_REMOVED else None
        found.append(Publication(orjson.dumps(told), event.seq, ends_for=ends_for))
    return found


def _of_message(type_: str, seq: int, shape: MessageOut) -> Publication:
    told = {"type": type_, "seq": seq, "message": orjson.Fragment(shape.model_dump_json())}
    return Publication(orjson.dumps(told), seq)


def _messages(ids: Collection[UUID]) -> dict[UUID, MessageOut]:
    if not ids:
        return {}
    query = (
        select(Message)
        .where(Message.id.in_(ids))
        .options(joinedload(Message.sender))
        .execution_options(populate_existing=True)
    )
    return {shape.id: shape for shape in message_shapes(list(db.session.scalars(query)))}
