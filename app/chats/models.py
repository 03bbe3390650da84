"""Chats, their members, messages, and the log of all that happens in them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.db import Model, UTCDateTime, new_id, now
from app.files.models import File


class ChatKind(StrEnum):
    """A talk of two, or of a group."""

    DIRECT = "direct"
    GROUP = "group"


class Role(StrEnum):
    """What a member may do; a group has one owner."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"


class EventType(StrEnum):
    """What can happen in a chat."""

    CHAT_CREATED = "chat_created"
    CHAT_CHANGED = "chat_changed"
    MEMBER_ADDED = "member_added"
    MEMBER_REMOVED = "member_removed"
    MEMBER_CHANGED = "member_changed"
    MESSAGE_POSTED = "message_posted"
    MESSAGE_EDITED = "message_edited"
    MESSAGE_REMOVED = "message_removed"
    CARD_CHANGED = "card_changed"


class Chat(Model):
    """A chat, with the number of its latest event and the count of its messages."""

    __tablename__ = "chats"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str] = mapped_column(String(8))
    title: Mapped[str] = mapped_column(String(), default="")
    description: Mapped[str] = mapped_column(Text, default="")
    avatar: Mapped[str | None] = mapped_column(ForeignKey("avatars.id"))
    # The two ids in order: the unique key that makes a direct chat the only one of its pair.
    direct_key: Mapped[str | None] = mapped_column(String(73), unique=True)
    last_seq: Mapped[int] = mapped_column(BigInteger, default=0)
    # Messages that stand, the removed ones not counted: with a member's `n_read` this gives the unread count.
    n_messages: Mapped[int] = mapped_column(BigInteger, default=0)
    # No foreign key: it would tie chats and messages into a knot.
    last_message_id: Mapped[UUID | None]
    active_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (
        CheckConstraint("kind IN ('direct', 'group')", name="kind"),
        CheckConstraint("(kind = 'direct') = (direct_key IS NOT NULL)", name="direct_key"),
        CheckConstraint("n_messages >= 0", name="n_messages"),
    )

    @property
    def is_direct(self) -> bool:
        return self.kind == ChatKind.DIRECT


class Member(Model):
    """A person in a chat, and how far they have read."""

    __tablename__ = "members"

    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True, index=True)
    role: Mapped[str] = mapped_column(String(8), default=Role.MEMBER)
    # Keeps the chat's money, beside whatever role.
    is_treasurer: Mapped[bool] = mapped_column(default=False, server_default=false())
    joined_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # The read pointer, and how many of the standing messages are at or before it.
    read_seq: Mapped[int] = mapped_column(BigInteger, default=0)
    n_read: Mapped[int] = mapped_column(BigInteger, default=0)
    read_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    # What was said up to here is hidden from this member, who cleared the chat.
    cleared_seq: Mapped[int] = mapped_column(BigInteger, default=0)

    user: Mapped[User] = relationship(lazy="raise")

    __table_args__ = (
        CheckConstraint("role IN ('owner', 'admin', 'member')", name="role"),
        Index(
            "uq_members_owner",
            "chat_id",
            unique=True,
            postgresql_where=(role == "owner"),
            sqlite_where=(role == "owner"),
        ),
    )

    @property
    def is_admin(self) -> bool:
        return self.role in (Role.OWNER, Role.ADMIN)


class Message(Model):
    """Something said; removing it empties it and leaves the stone that stands for it."""

    __tablename__ = "messages"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    sender_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    seq: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    client_message_id: Mapped[str | None] = mapped_column(String(64))
    reply_to_id: Mapped[UUID | None] = mapped_column(ForeignKey("messages.id"))
    # Most have none, and need no look for them.
    n_attachments: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    # What another room shows in this message: which kind of thing, and which one. The text says it in words.
    card_kind: Mapped[str | None] = mapped_column(String(16))
    card_id: Mapped[UUID | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    edited_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    removed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    sender: Mapped[User] = relationship(lazy="raise")

    __table_args__ = (
        UniqueConstraint("chat_id", "seq"),
        UniqueConstraint("chat_id", "sender_id", "client_message_id"),
        Index(
            "ix_messages_card_id",
            "card_id",
            postgresql_where=sql("card_id IS NOT NULL"),
            sqlite_where=sql("card_id IS NOT NULL"),
        ),
    )

    @property
    def is_removed(self) -> bool:
        return self.removed_at is not None


class Attachment(Model):
    """A file in a chat: of a message, or still waiting for the one that will carry it."""

    __tablename__ = "attachments"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), index=True)
    uploader_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"), index=True)
    # Its place among the message's attachments.
    place: Mapped[int] = mapped_column(SmallInteger, default=0)
    digest: Mapped[str] = mapped_column(ForeignKey("files.digest"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(127))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    file: Mapped[File] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        Index(
            "ix_attachments_uploader_id_waiting",  # Read by each upload, to count what waits.
            "uploader_id",
            postgresql_where=sql("message_id IS NULL"),
            sqlite_where=sql("message_id IS NULL"),
        ),
        Index(
            "ix_attachments_created_at_waiting",  # Read by the hourly cleaning.
            "created_at",
            postgresql_where=sql("message_id IS NULL"),
            sqlite_where=sql("message_id IS NULL"),
        ),
    )


class MessageEdit(Model):
    """What a message said before an edit."""

    __tablename__ = "message_edits"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"), index=True)
    editor_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    text: Mapped[str] = mapped_column(Text)
    edited_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    editor: Mapped[User] = relationship(lazy="joined", innerjoin=True)


class ChatEvent(Model):
    """One line of a chat's log. It names what changed; what it says now is read where it stands."""

    __tablename__ = "chat_events"

    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    type: Mapped[str] = mapped_column(String(24))
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
