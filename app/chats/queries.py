"""Reads of chats; each takes who asks, and an outsider finds nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import aliased, contains_eager, joinedload

from app.accounts.models import User
from app.chats.errors import UnknownMessage
from app.chats.models import Attachment, Chat, Member, Message, MessageEdit
from app.db import db
from app.errors import NotFound


def membership(chat_id: UUID, user_id: UUID) -> Member:
    """This person's place in this chat, or NotFound for an outsider."""
    found = db.session.get(Member, (chat_id, user_id))
    if found is None:
        raise NotFound
    return found


def participants(chat_id: UUID) -> list[Member]:
    """The chat's members, by name."""
    query = _with_people().where(Member.chat_id == chat_id).order_by(User.search_key, User.id)
    return list(db.session.scalars(query))


def participant(chat_id: UUID, user_id: UUID) -> Member:
    """One of the chat's members."""
    return db.session.scalars(_with_people().where(Member.chat_id == chat_id, Member.user_id == user_id)).one()


def participant_ids(chat_id: UUID) -> list[UUID]:
    """The ids of the chat's members."""
    return list(db.session.scalars(select(Member.user_id).where(Member.chat_id == chat_id)))


def count_participants(chat_id: UUID) -> int:
    """How many members the chat has."""
    return db.session.scalar(select(func.count()).where(Member.chat_id == chat_id)) or 0


def acquaintances(user_id: UUID) -> list[UUID]:
    """Everybody who shares a chat with this person."""
    other = aliased(Member)
    query = select(other.user_id).join(Member, Member.chat_id == other.chat_id).where(Member.user_id == user_id)
    return list(db.session.scalars(query.distinct()))


def chat_ids_of(user_id: UUID) -> list[UUID]:
    """The chats this person is in."""
    return list(db.session.scalars(select(Member.chat_id).where(Member.user_id == user_id)))


def direct_chat(direct_key: str) -> Chat | None:
    """The chat of this pair, if they have one."""
    return db.session.scalars(select(Chat).filter_by(direct_key=direct_key)).one_or_none()


def rival_chat(direct_key: str) -> Chat:
    """The chat of this pair that a rival transaction has just made."""
    return db.session.scalars(select(Chat).filter_by(direct_key=direct_key)).one()


def message_for(message_id: UUID, user_id: UUID) -> tuple[Message, Member]:
    """A message and the asker's place in its chat; NotFound for outsiders, and for what others said and one cleared."""
    query = (
        select(Message, Member)
        .join(Member, (Member.chat_id == Message.chat_id) & (Member.user_id == user_id))
        .where(Message.id == message_id, (Message.seq > Member.cleared_seq) | (Message.sender_id == user_id))
        .options(joinedload(Message.sender))
    )
    found = db.session.execute(query).first()
    if found is None:
        raise NotFound
    return found[0], found[1]


def history(
    member: Member, *, limit: int, before_id: UUID | None = None, after_id: UUID | None = None
) -> tuple[list[Message], bool]:
    """One page of what the member can see, oldest first, and whether there is more in that direction.

    Found by the index over (chat, seq): as quick in the middle of a million messages as at their end.
    """
    query = (
        select(Message)
        .where(Message.chat_id == member.chat_id, Message.seq > member.cleared_seq)
        .options(joinedload(Message.sender))
    )
    if after_id is not None:
        query = query.where(Message.seq > _seq_of(member, after_id, "after_id"))
    if before_id is not None:
        query = query.where(Message.seq < _seq_of(member, before_id, "before_id"))
    forward = after_id is not None
    query = query.order_by(Message.seq if forward else Message.seq.desc()).limit(limit + 1)
    found = list(db.session.scalars(query))
    page = found[:limit]
    return page if forward else page[::-1], len(found) > limit


def attachment_for(attachment_id: UUID, user_id: UUID) -> Attachment:
    """A file that this person may see: in a message they can see, or waiting for their own; NotFound for others."""
    is_waiting = Attachment.message_id.is_(None) & (Attachment.uploader_id == user_id)
    query = (
        select(Attachment)
        .join(Member, (Member.chat_id == Attachment.chat_id) & (Member.user_id == user_id))
        .outerjoin(Message, Message.id == Attachment.message_id)
        .where(
            Attachment.id == attachment_id,
            is_waiting | (Message.seq > Member.cleared_seq) | (Message.sender_id == user_id),
        )
    )
    found = db.session.scalars(query).one_or_none()
    if found is None:
        raise NotFound
    return found


def attachments_of(messages: Iterable[Message]) -> dict[UUID, list[Attachment]]:
    """The files of these messages, in order; without a query where there are none."""
    ids = [message.id for message in messages if message.n_attachments]
    if not ids:
        return {}
    query = select(Attachment).where(Attachment.message_id.in_(ids)).order_by(Attachment.message_id, Attachment.place)
    found: dict[UUID, list[Attachment]] = {}
    for attachment in db.session.scalars(query):
        if attachment.message_id is not None:
            found.setdefault(attachment.message_id, []).append(attachment)
    return found


def message_said(sender_id: UUID, chat_id: UUID, client_message_id: str | None) -> Message | None:
    """The message that the sender's client gave this id."""
    if client_message_id is None:
        return None
    query = select(Message).filter_by(chat_id=chat_id, sender_id=sender_id, client_message_id=client_message_id)
    return db.session.scalars(query).one_or_none()


def card_message(kind: str, card_id: UUID) -> Message | None:
    """The message that shows this thing of another room."""
    return db.session.scalars(select(Message).filter_by(card_id=card_id, card_kind=kind)).one_or_none()


def card_messages(card_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """The ids of the messages that show these things of other rooms, by the things' ids."""
    query = select(Message.card_id, Message.id).where(Message.card_id.in_(card_ids))
    return {card_id: message_id for card_id, message_id in db.session.execute(query) if card_id is not None}


def chat_of_card(card_id: UUID) -> UUID | None:
    """The chat in which this thing of another room is shown."""
    return db.session.scalar(select(Message.chat_id).where(Message.card_id == card_id))


def edits_of(message_id: UUID) -> list[MessageEdit]:
    """What the message said before, the oldest first."""
    query = select(MessageEdit).where(MessageEdit.message_id == message_id).order_by(MessageEdit.id)
    return list(db.session.scalars(query))


def unread_since(absent_since: datetime, *, digest_before: datetime) -> list[UUID]:
    """Whom to write a digest: people long unseen, with unread messages, who had none lately and want letters."""
    query = (
        select(User.id)
        .join(Member, Member.user_id == User.id)
        .join(Chat, Chat.id == Member.chat_id)
        .where(
            is_due(absent_since, digest_before=digest_before),
            Chat.n_messages > Member.n_read,
            # News since the last digest only: the same unread message is not worth two letters.
            Chat.active_at > func.coalesce(User.digest_at, User.created_at),
        )
        .distinct()
    )
    return list(db.session.scalars(query))


def is_due(absent_since: datetime, *, digest_before: datetime) -> ColumnElement[bool]:
    """What makes a person one to write a digest to, as far as their own row tells."""
    return and_(
        User.wants_mail,
        User.disabled_at.is_(None),
        User.seen_at < absent_since,
        func.coalesce(User.digest_at, User.created_at) < digest_before,
    )


def unread_chats(user_id: UUID) -> list[tuple[Chat, int, str]]:
    """The person's chats with unread messages: the chat, how many, and the title as they see it."""
    other, person = aliased(Member), aliased(User)
    query = (
        select(Chat, Chat.n_messages - Member.n_read, func.coalesce(person.display_name, Chat.title))
        .join(Member, (Member.chat_id == Chat.id) & (Member.user_id == user_id))
        .outerjoin(other, (other.chat_id == Chat.id) & (other.user_id != user_id) & (Chat.kind == "direct"))
        .outerjoin(person, person.id == other.user_id)
        .where(Chat.n_messages > Member.n_read)
        .order_by(Chat.active_at.desc())
    )
    return [(chat, unread, title) for chat, unread, title in db.session.execute(query)]


def count_messages(chat_id: UUID, *, after: int, up_to: int) -> int:
    """How many messages of the chat stand between these numbers, the second one included."""
    between = (Message.seq > after, Message.seq <= up_to)
    query = select(func.count()).where(Message.chat_id == chat_id, *between, Message.removed_at.is_(None))
    return db.session.scalar(query) or 0


def _with_people() -> Select[Member]:
    """Members and who they are; most reads need their places only."""
    query = select(Member).join(Member.user).options(contains_eager(Member.user))
    return query.execution_options(populate_existing=True)


def _seq_of(member: Member, message_id: UUID, field: str) -> int:
    seq = db.session.scalar(select(Message.seq).where(Message.chat_id == member.chat_id, Message.id == message_id))
    if seq is None:
        raise UnknownMessage(field)
    return seq
