"""Reads of the administrator's pages about chats: how large they are, and never what is said in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, select, true

from app.accounts.models import User
from app.chats.models import Attachment, Chat, ChatKind, Member
from app.db import db, says
from app.errors import NotFound
from app.files.models import File

PAGE = 50
MOST_MEMBERS = 200

KINDS: dict[str, ColumnElement[bool]] = {
    "all": true(),
    "groups": Chat.kind == ChatKind.GROUP,
    "direct": Chat.kind == ChatKind.DIRECT,
}
ORDERS = ("active", "messages", "members", "files")


@dataclass(frozen=True)
class ChatSize:
    """One chat from outside; a talk of two has no title, and who the two are is nobody's business."""

    id: UUID
    title: str
    is_direct: bool
    n_members: int
    n_messages: int
    n_bytes: int
    active_at: datetime
    created_at: datetime


@dataclass(frozen=True)
class Totals:
    """All chats together."""

    n_chats: int
    n_messages: int
    n_bytes: int


def list_chats(*, text: str, kind: str, order: str, page: int) -> tuple[list[ChatSize], int]:
    """One page of the chats of this kind, the largest first, and how many there are; groups are found by title."""
    wanted = KINDS[kind]
    if text:
        wanted &= (Chat.kind == ChatKind.GROUP) & says(Chat.title, text)
    n_all = db.session.scalar(select(func.count()).select_from(Chat).where(wanted)) or 0
    query = _in_order(select(Chat.id).where(wanted), order).limit(PAGE).offset((page - 1) * PAGE)
    return sizes(list(db.session.scalars(query))), n_all


def sizes(chat_ids: Sequence[UUID]) -> list[ChatSize]:
    """These chats, in this order."""
    members = dict(_pairs(select(Member.chat_id, func.count()).where(Member.chat_id.in_(chat_ids)), Member.chat_id))
    files = dict(_pairs(_bytes().where(Attachment.chat_id.in_(chat_ids)), Attachment.chat_id))
    columns = (Chat.id, Chat.title, Chat.kind, Chat.n_messages, Chat.active_at, Chat.created_at)
    rows = {row.id: row for row in db.session.execute(select(*columns).where(Chat.id.in_(chat_ids)))}
    return [_size(rows[one], members.get(one, 0), files.get(one, 0)) for one in chat_ids if one in rows]


def group(chat_id: UUID) -> ChatSize:
    """This group, or NotFound; a talk of two has no page."""
    found = sizes([chat_id])
    if not found or found[0].is_direct:
        raise NotFound
    return found[0]


def members(chat_id: UUID) -> list[tuple[Member, User]]:
    """The first who are in the group, by name."""
    query = select(Member, User).join(User, User.id == Member.user_id).where(Member.chat_id == chat_id)
    return [(row[0], row[1]) for row in db.session.execute(query.order_by(User.search_key).limit(MOST_MEMBERS))]


def totals() -> Totals:
    """What all chats hold; a file that is in two chats lies on the disk once, and counts once."""
    n_chats, n_messages = db.session.execute(select(func.count(), func.sum(Chat.n_messages)).select_from(Chat)).one()
    n_bytes = db.session.scalar(select(func.sum(File.size)))
    return Totals(n_chats, int(n_messages or 0), int(n_bytes or 0))


def _in_order(query: Select[UUID], order: str) -> Select[UUID]:
    if order == "messages":
        return query.order_by(Chat.n_messages.desc(), Chat.id)
    if order == "members":
        counted = select(Member.chat_id, func.count().label("n")).group_by(Member.chat_id).subquery()
        return query.outerjoin(counted, counted.c.chat_id == Chat.id).order_by(
            func.coalesce(counted.c.n, 0).desc(), Chat.id
        )
    if order == "files":
        weighed = _bytes().group_by(Attachment.chat_id).subquery()
        return query.outerjoin(weighed, weighed.c.chat_id == Chat.id).order_by(
            func.coalesce(weighed.c.n, 0).desc(), Chat.id
        )
    return query.order_by(Chat.active_at.desc(), Chat.id.desc())


def _bytes() -> Select[UUID, int]:
    weight = func.sum(File.size).label("n")
    return select(Attachment.chat_id, weight).join(File, File.digest == Attachment.digest)


def _pairs(query: Select[UUID, int], key: Any) -> list[tuple[UUID, int]]:
    return [(row[0], int(row[1])) for row in db.session.execute(query.group_by(key))]


def _size(row: Row[UUID, str, str, int, datetime, datetime], n_members: int, n_bytes: int) -> ChatSize:
    is_direct = row.kind == ChatKind.DIRECT
    return ChatSize(
        id=row.id,
        title="" if is_direct else row.title,
        is_direct=is_direct,
        n_members=n_members,
        n_messages=row.n_messages,
        n_bytes=n_bytes,
        active_at=row.active_at,
        created_at=row.created_at,
    )
