"""Messages and their files in the shapes of the API."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from app.accounts.schemas import UserOut
from app.chats.cards import Card, cards_of
from app.chats.markdown import in_words
from app.chats.models import Attachment, Message
from app.chats.queries import attachments_of
from app.chats.schemas import AttachmentOut, MessageOut, ReplyOut
from app.db import db

LONGEST_EXCERPT = 140
# What a message has beside its own columns.
_JOINED = ("sender", "reply_to", "attachments", "card")


def message_shapes(messages: Sequence[Message]) -> list[MessageOut]:
    """Messages as the API gives them, with what they answer and carry; a few queries however many they are."""
    replies = _reply_shapes({message.reply_to_id for message in messages if message.reply_to_id})
    attachments = attachments_of(messages)
    cards = cards_of(messages)
    return [
        _shape(
            message,
            UserOut.model_validate(message.sender),
            replies.get(message.reply_to_id) if message.reply_to_id else None,
            attachments.get(message.id, []),
            cards.get(message.id),
        )
        for message in messages
    ]


def said_shape(message: Message, sender: UserOut) -> MessageOut:
    """The sender's own message as the API gives it; queries only for what it answers, carries or shows."""
    replies = _reply_shapes([message.reply_to_id] if message.reply_to_id else [])
    attachments = attachments_of([message]).get(message.id, [])
    card = cards_of([message]).get(message.id)
    return _shape(message, sender, next(iter(replies.values()), None), attachments, card)


def attachment_shape(attachment: Attachment) -> AttachmentOut:
    """A file as the API gives it."""
    address = f"/api/v1/attachments/{attachment.id}"
    file = attachment.file
    return AttachmentOut(
        id=attachment.id,
        name=attachment.name,
        media_type=attachment.media_type,
        size=file.size,
        width=file.width,
        height=file.height,
        url=f"{address}/content",
        thumbnail_url=f"{address}/thumbnail" if file.is_picture else None,
    )


def _shape(
    message: Message,
    sender: UserOut,
    reply_to: ReplyOut | None,
    attachments: Sequence[Attachment],
    card: Card | None,
) -> MessageOut:
    own = {name: getattr(message, name) for name in MessageOut.model_fields if name not in _JOINED}
    shapes = [attachment_shape(attachment) for attachment in attachments]
    return MessageOut(**own, sender=sender, reply_to=reply_to, attachments=shapes, card=card)


def _reply_shapes(ids: Collection[UUID]) -> dict[UUID, ReplyOut]:
    if not ids:
        return {}
    query = select(Message).where(Message.id.in_(ids)).options(joinedload(Message.sender))
    answered = list(db.session.scalars(query))
    attachments = attachments_of(message for message in answered if not message.html)
    return {
        message.id: ReplyOut(
            id=message.id,
            sender=UserOut.model_validate(message.sender),
            text=excerpt(message.html) or _cut(", ".join(file.name for file in attachments.get(message.id, []))),
            removed=message.is_removed,
        )
        for message in answered
    }


def excerpt(html: str) -> str:
    """The beginning of what a reader sees of a message, on one line and without its markup."""
    return _cut(in_words(html))


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_EXCERPT else line[: LONGEST_EXCERPT - 1] + "…"
