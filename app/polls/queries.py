"""Reads of polls; each takes who asks, and an outsider finds nothing."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Sequence
from uuid import UUID

from flask import current_app
from sqlalchemy import ColumnElement, Select, func, select, tuple_

from app.accounts.models import User
from app.chats.models import Member, Message
from app.db import db
from app.errors import NotFound
from app.polls.models import Poll, PollOption, PollVote


def chat_of(poll_id: UUID) -> UUID:
    """The chat in which this is asked; a poll never moves."""
    found = db.session.scalar(select(Poll.chat_id).where(Poll.id == poll_id))
    if found is None:
        raise NotFound
    return found


def poll_seen_by(poll_id: UUID, user_id: UUID) -> Poll:
    """The poll as it stands now, if this person sees the message that shows it."""
    query = _seen_by(user_id).where(Poll.id == poll_id)
    found = db.session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    if found is None:
        raise NotFound
    return found


def polls_in(chat_id: UUID, user_id: UUID, *, before_id: UUID | None, limit: int) -> tuple[list[Poll], bool]:
    """One page of the polls that this person sees in the chat, the newest first, and whether there are more."""
    query = _seen_by(user_id).where(Poll.chat_id == chat_id)
    if before_id is not None:
        query = query.where(Poll.id < before_id)
    found = list(db.session.scalars(query.order_by(Poll.id.desc()).limit(limit + 1)))
    return found[:limit], len(found) > limit


def voter(poll: Poll, user_id: UUID) -> str:
    """By what name this person's votes are kept: of an anonymous poll, one that only the house's secret can make."""
    if not poll.is_anonymous:
        return str(user_id)
    secret = current_app.config["SECRET_KEY"].encode()
    return hmac.new(secret, b"vote" + poll.id.bytes + user_id.bytes, hashlib.sha256).hexdigest()


def chosen(polls: Sequence[Poll], user_id: UUID) -> dict[UUID, set[int]]:
    """The places of the options that this person chose in each of these polls; one query however many."""
    mine = [(poll.id, voter(poll, user_id)) for poll in polls]
    query = select(PollVote.poll_id, PollVote.place).where(tuple_(PollVote.poll_id, PollVote.voter).in_(mine))
    found: dict[UUID, set[int]] = {poll.id: set() for poll in polls}
    for poll_id, place in db.session.execute(query):
        found[poll_id].add(place)
    return found


def options(poll_ids: Collection[UUID]) -> dict[UUID, list[PollOption]]:
    """The options of each of these polls, in order."""
    query = select(PollOption).where(PollOption.poll_id.in_(poll_ids)).order_by(PollOption.poll_id, PollOption.place)
    found: dict[UUID, list[PollOption]] = {poll_id: [] for poll_id in poll_ids}
    for option in db.session.scalars(query):
        found[option.poll_id].append(option)
    return found


def first_voters(poll_id: UUID, most: int) -> dict[int, list[User]]:
    """Of each option, the first of those who chose it, by name."""
    number = func.row_number().over(partition_by=PollVote.place, order_by=(User.search_key, User.id)).label("number")
    numbered = select(PollVote.place, User.id.label("user_id"), number).join(User, User.id == PollVote.user_id)
    few = numbered.where(PollVote.poll_id == poll_id).subquery()
    query = select(few.c.place, User).join(User, User.id == few.c.user_id).where(few.c.number <= most)
    found: dict[int, list[User]] = {}
    for place, user in db.session.execute(query.order_by(few.c.place, few.c.number)):
        found.setdefault(place, []).append(user)
    return found


def voters(poll_id: UUID, place: int, *, after_id: UUID | None, limit: int) -> tuple[list[User], bool]:
    """Who chose this option, by name, and whether there are more."""
    query = select(User).join(PollVote, PollVote.user_id == User.id)
    query = query.where(PollVote.poll_id == poll_id, PollVote.place == place)
    if after_id is not None:
        query = query.where(_after(after_id))
    found = list(db.session.scalars(query.order_by(User.search_key, User.id).limit(limit + 1)))
    return found[:limit], len(found) > limit


def _seen_by(user_id: UUID) -> Select[Poll]:
    """Polls whose messages this person sees: those of their chats that they have not cleared and nobody has removed."""
    is_seen = (Message.seq > Member.cleared_seq) | (Message.sender_id == user_id)
    return (
        select(Poll)
        .join(Message, (Message.card_id == Poll.id) & (Message.card_kind == "poll"))
        .join(Member, (Member.chat_id == Poll.chat_id) & (Member.user_id == user_id))
        .where(Message.removed_at.is_(None), is_seen)
    )


def _after(user_id: UUID) -> ColumnElement[bool]:
    last = db.session.get(User, user_id)
    if last is None:
        raise NotFound
    return tuple_(User.search_key, User.id) > tuple_(last.search_key, last.id)
