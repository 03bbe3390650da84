"""The chat list, warm with two memcached round trips and no SQL.

One key a person holds their own rows: which chats, in which role, read how far. One key a chat holds its summary, the
same for all members. A message touches the chat's key and its sender's, however many members there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from app import cache
from app.access import avatar_url
from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.api import TIME_FORMAT
from app.chats.models import Chat, ChatKind, Member, Message
from app.chats.queries import chat_ids_of
from app.chats.shapes import message_shapes
from app.db import db, on_commit
from app.errors import NotFound

Row = dict[str, Any]
Summary = dict[str, Any]
# Counts up with what the keys hold: a program of yesterday left other things under them.
_SHAPE = 2


def get_chats(user_id: UUID, *, limit: int = 100, before_id: UUID | None = None) -> tuple[list[dict[str, Any]], bool]:
    """The person's chats in the shape of ChatOut, the latest active first, and whether there are more."""
    rows = _rows(user_id)
    summaries = _summaries(rows)
    ids = sorted(summaries, key=lambda chat_id: (summaries[chat_id]["active_at"], chat_id), reverse=True)
    start = 0
    if before_id is not None:
        start = next((place + 1 for place, chat_id in enumerate(ids) if chat_id == str(before_id)), len(ids))
    me = str(user_id)
    page = [_chat(me, rows[chat_id], summaries[chat_id]) for chat_id in ids[start : start + limit]]
    return page, len(ids) > start + limit


def get_chat(user_id: UUID, chat_id: UUID) -> dict[str, Any]:
    """One chat in the shape of ChatOut, or NotFound for an outsider."""
    member = db.session.get(Member, (chat_id, user_id))
    summary = _read_summaries([str(chat_id)]).get(str(chat_id))
    if member is None or summary is None:
        raise NotFound
    return _chat(str(user_id), _row(member), summary)


def forget(*, user_ids: Iterable[UUID] = (), chat_ids: Iterable[UUID] = ()) -> None:
    """Once the transaction has committed, read these people's own rows and these chats' summaries anew."""
    keys = [_user_key(user_id) for user_id in user_ids] + [_chat_key(str(chat_id)) for chat_id in chat_ids]
    on_commit(lambda: cache.forget(keys))


def forget_person(user_id: UUID) -> None:
    """Read anew the lists that show this person's name or picture; a chat they have left may lag a minute."""
    forget(chat_ids=chat_ids_of(user_id))


def _chat(me: str, row: Row, summary: Summary) -> dict[str, Any]:
    """What is the same for all, seen through one member's eyes."""
    peer = _peer(me, summary) if summary["kind"] == ChatKind.DIRECT else None
    last = summary["last_message"]
    return {
        "id": summary["id"],
        "kind": summary["kind"],
        "title": peer["display_name"] if peer else summary["title"],
        "description": summary["description"],
        "avatar_url": peer["avatar_url"] if peer else summary["avatar_url"],
        "role": row["role"],
        "is_treasurer": row["is_treasurer"],
        "n_members": summary["n_members"],
        "peer": peer,
        # Never below zero: the two keys may be a moment apart.
        "unread_count": max(0, summary["n_messages"] - row["n_read"]),
        "read_seq": row["read_seq"],
        "last_seq": summary["last_seq"],
        "last_message": last if last and last["seq"] > row["cleared_seq"] else None,
        "active_at": summary["active_at"],
        "created_at": summary["created_at"],
    }


def _peer(me: str, summary: Summary) -> dict[str, Any]:
    pair: list[dict[str, Any]] = summary["pair"]
    return next((person for person in pair if person["id"] != me), pair[0])


def _rows(user_id: UUID) -> dict[str, Row]:
    key = _user_key(user_id)
    rows: dict[str, Row] | None = cache.get([key]).get(key)
    if rows is None:
        members = db.session.scalars(select(Member).where(Member.user_id == user_id))
        rows = {str(member.chat_id): _row(member) for member in members}
        cache.fill({key: rows})
    return rows


def _summaries(chat_ids: Iterable[str]) -> dict[str, Summary]:
    keys = {_chat_key(chat_id): chat_id for chat_id in chat_ids}
    if not keys:
        return {}
    summaries: dict[str, Summary] = {keys[key]: summary for key, summary in cache.get(keys).items()}
    missing = [chat_id for chat_id in keys.values() if chat_id not in summaries]
    if missing:
        read = _read_summaries(missing)
        cache.fill({_chat_key(chat_id): summary for chat_id, summary in read.items()})
        summaries.update(read)
    return summaries


def _row(member: Member) -> Row:
    return {
        "role": member.role,
        "is_treasurer": member.is_treasurer,
        "read_seq": member.read_seq,
        "n_read": member.n_read,
        "cleared_seq": member.cleared_seq,
    }


def _read_summaries(chat_ids: list[str]) -> dict[str, Summary]:
    """Seven queries at the most, however many chats."""
    ids = [UUID(chat_id) for chat_id in chat_ids]
    chats = list(db.session.scalars(select(Chat).where(Chat.id.in_(ids))))
    counts = select(Member.chat_id, func.count()).where(Member.chat_id.in_(ids)).group_by(Member.chat_id)
    n_members: dict[UUID, int] = dict(db.session.execute(counts).all())
    pairs = _pairs([chat.id for chat in chats if chat.is_direct])
    last_messages = _messages([chat.last_message_id for chat in chats if chat.last_message_id])
    return {
        str(chat.id): {
            "id": str(chat.id),
            "kind": chat.kind,
            "title": chat.title,
            "description": chat.description,
            "avatar_url": avatar_url(chat.avatar),
            "n_members": n_members.get(chat.id, 0),
            "pair": pairs.get(chat.id, []),
            "n_messages": chat.n_messages,
            "last_seq": chat.last_seq,
            "last_message": last_messages.get(chat.last_message_id),
            "active_at": chat.active_at.strftime(TIME_FORMAT),
            "created_at": chat.created_at.strftime(TIME_FORMAT),
        }
        for chat in chats
    }


def _pairs(chat_ids: list[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    if not chat_ids:
        return {}
    query = select(Member.chat_id, User).join(User, User.id == Member.user_id).where(Member.chat_id.in_(chat_ids))
    pairs: dict[UUID, list[dict[str, Any]]] = {}
    for chat_id, user in db.session.execute(query):
        pairs.setdefault(chat_id, []).append(UserOut.model_validate(user).model_dump(mode="json"))
    return pairs


def _messages(ids: list[UUID]) -> dict[UUID | None, dict[str, Any]]:
    if not ids:
        return {}
    query = select(Message).where(Message.id.in_(ids)).options(joinedload(Message.sender))
    shapes = message_shapes(list(db.session.scalars(query)))
    return {shape.id: shape.model_dump(mode="json") for shape in shapes}


def _user_key(user_id: UUID) -> str:
    return f"chats:{_SHAPE}:user:{user_id.hex}"


def _chat_key(chat_id: str) -> str:
    return f"chats:{_SHAPE}:chat:{chat_id}"
