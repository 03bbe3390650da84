"""Asking a chat a quick question, and counting the answers.

Whoever votes locks the chat first, so that what it shows is what was counted; the unique key of a vote sees to it that
nobody counts twice for an option.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import delete, insert, update

from app import idempotency
from app.chats import service as chats
from app.db import count_changed, db, new_id, now, on_commit, transaction
from app.polls import queries
from app.polls.errors import NotYourPoll, OnlyOneOption, PollClosed, UnknownOption, VoteIsFinal
from app.polls.models import Poll, PollOption, PollVote
from app.polls.schemas import AskOption
from app.realtime import service as news


def ask(
    user_id: UUID,
    chat_id: UUID,
    *,
    question: str,
    options: Collection[AskOption],
    is_anonymous: bool = False,
    takes_several: bool = False,
) -> UUID:
    """Ask the chat this; the poll stands in a message."""
    poll = Poll(
        id=new_id(),
        chat_id=chat_id,
        by_id=user_id,
        question=question,
        is_anonymous=is_anonymous,
        takes_several=takes_several,
        created_at=now(),
    )
    with transaction():
        chats.lock_chat(chat_id, user_id)
        db.session.add(poll)
        db.session.flush()
        rows = [{"poll_id": poll.id, "place": place} | dict(option) for place, option in enumerate(options, start=1)]
        db.session.execute(insert(PollOption), rows)
        words = gettext("Poll: %(question)s", question=question)
        chats.post_card(user_id, chat_id, kind="poll", card_id=poll.id, text=words)
    return poll.id


def vote(user_id: UUID, poll_id: UUID, places: Collection[int]) -> None:
    """Choose exactly these options, instead of what one chose before; the same again changes nothing."""
    with transaction():
        chats.lock_chat(queries.chat_of(poll_id), user_id)
        poll = queries.poll_seen_by(poll_id, user_id)
        before, wanted = queries.chosen([poll], user_id)[poll_id], set(places)
        if wanted == before:
            return
        options = queries.options([poll_id])[poll_id]
        _require_valid(poll, options, wanted)
        if before and any(option.is_right for option in options):
            raise VoteIsFinal
        _replace(poll, user_id, before, wanted)
        chats.change_card("poll", poll_id)
        if not poll.is_anonymous:
            told = {"type": "poll_voted", "poll_id": str(poll_id)}
            on_commit(lambda: news.publish_now(f"user:{user_id}", told))  # To their other devices.


def close(user_id: UUID, poll_id: UUID) -> None:
    """Count no further votes, and show the right answer if there is one; twice is once."""
    with transaction():
        _chat, member = chats.lock_chat(queries.chat_of(poll_id), user_id)
        poll = queries.poll_seen_by(poll_id, user_id)
        if poll.by_id != user_id and not member.is_admin:
            raise NotYourPoll
        if _close(poll_id):
            chats.change_card("poll", poll_id)


def close_removed(poll_id: UUID) -> None:
    """Count no further votes, because the poll's message is being removed; in the transaction that removes it."""
    _close(poll_id)
    idempotency.forget_about(poll_id)


def _require_valid(poll: Poll, options: Sequence[PollOption], wanted: set[int]) -> None:
    if poll.closed_at is not None:
        raise PollClosed
    if len(wanted) > 1 and not poll.takes_several:
        raise OnlyOneOption
    if not wanted <= {option.place for option in options}:
        raise UnknownOption


def _replace(poll: Poll, user_id: UUID, before: set[int], wanted: set[int]) -> None:
    voter = queries.voter(poll, user_id)
    if before - wanted:
        withdrawn = (PollVote.poll_id == poll.id, PollVote.voter == voter, PollVote.place.in_(before - wanted))
        count_changed(delete(PollVote).where(*withdrawn))
    # Nothing of an anonymous vote may lead to a person, its time neither.
    whose = {"user_id": None, "at": poll.created_at} if poll.is_anonymous else {"user_id": user_id, "at": now()}
    rows = [{"poll_id": poll.id, "voter": voter, "place": place} | whose for place in sorted(wanted - before)]
    if rows:
        db.session.execute(insert(PollVote), rows)


def _close(poll_id: UUID) -> bool:
    is_open = (Poll.id == poll_id, Poll.closed_at.is_(None))
    return bool(count_changed(update(Poll).where(*is_open).values(closed_at=now())))
