"""Files in chats: they come first and wait, and the message that names them takes them along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, case, delete, func, select, update

from app import idempotency
from app.chats import queries
from app.chats.errors import TooManyWaiting, UnknownAttachment
from app.chats.models import Attachment, Message
from app.db import count_changed, db, new_id, now, transaction
from app.errors import NotFound
from app.files import service as files
from app.files.service import Received

MOST_WAITING = 100
KEPT_WAITING = timedelta(days=1)


def add_attachment(user_id: UUID, chat_id: UUID, received: Received) -> Attachment:
    """Let a file wait in this chat until its uploader sends a message with it, for a day."""
    with transaction():
        queries.membership(chat_id, user_id)
        waiting = (Attachment.uploader_id == user_id, Attachment.message_id.is_(None))
        # A bound against carelessness: some more, by requests at the same moment, do no harm.
        if (db.session.scalar(select(func.count()).where(*waiting)) or 0) >= MOST_WAITING:
            raise TooManyWaiting
        files.record(received)
        attachment = Attachment(
            id=new_id(),
            chat_id=chat_id,
            uploader_id=user_id,
            digest=received.digest,
            name=received.name,
            media_type=received.media_type,
        )
        db.session.add(attachment)
        db.session.flush()
        db.session.refresh(attachment, ["file"])
    return attachment


def discard_attachment(user_id: UUID, attachment_id: UUID) -> None:
    """Take back a file that was not sent yet."""
    is_mine = (Attachment.id == attachment_id) & (Attachment.uploader_id == user_id)
    with transaction():
        if not _delete(is_mine & Attachment.message_id.is_(None)):
            raise NotFound


def discard_all_waiting(user_id: UUID) -> None:
    """Take back all that a person has not sent yet, in the caller's transaction."""
    _delete((Attachment.uploader_id == user_id) & Attachment.message_id.is_(None))


def attach(message: Message, ids: Sequence[UUID]) -> None:
    """Give the message these files of its sender's, in this order; each belongs to one message for ever."""
    if not ids:
        return
    waiting = update(Attachment).where(
        Attachment.id.in_(ids),
        Attachment.chat_id == message.chat_id,
        Attachment.uploader_id == message.sender_id,
        Attachment.message_id.is_(None),
    )
    places = case({attachment_id: place for place, attachment_id in enumerate(ids)}, value=Attachment.id)
    if count_changed(waiting.values(message_id=message.id, place=places)) != len(ids):
        raise UnknownAttachment


def detach_all(message_id: UUID) -> None:
    """Take the files from a message that is removed."""
    _delete(Attachment.message_id == message_id)


def drop_waiting() -> None:
    """Drop the files that nobody has sent for a day."""
    with transaction():
        is_old = Attachment.created_at < now() - KEPT_WAITING
        _delete(Attachment.message_id.is_(None) & is_old)


def _delete(which: ColumnElement[bool]) -> int:
    """Delete these, with the kept answers that show them, and tell how many they were."""
    gone = db.session.scalars(delete(Attachment).where(which).returning(Attachment.id)).all()
    for attachment_id in gone:
        idempotency.forget_about(attachment_id)
    return len(gone)
