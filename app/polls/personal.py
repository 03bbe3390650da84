"""What the polls know of a person: what they asked, and where they voted by name."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, tuple_, update

from app.accounts.personal import Archive, Room
from app.chats import service as chats
from app.db import count_changed, db, now, transaction
from app.polls import queries
from app.polls.models import Poll, PollOption, PollVote

# Of the anonymous polls, whose voters only the house's secret tells.
PAGE = 500


def export(user_id: UUID, archive: Archive) -> None:
    """The questions, and the votes by name."""
    asked = [_poll(poll) for poll in db.session.scalars(select(Poll).where(Poll.by_id == user_id).order_by(Poll.id))]
    archive.json("polls.json", {"asked": asked, "votes": _votes(user_id)})


def erase(user_id: UUID, after: str | None) -> Iterator[str | None]:
    """Take back the votes by name, cut the last thread to those without, and empty what the person asked.

    Goes on after the last poll whose thread is cut: which ones have no thread is not to be seen from outside.
    """
    for poll_id in _voted_in(user_id):
        _take_back(user_id, poll_id)
        yield after
    for poll_id in _cut_threads(user_id, UUID(after) if after else None):
        after = str(poll_id)
        yield after
    mine = select(Poll.id).where(Poll.by_id == user_id)
    with transaction():
        count_changed(update(PollOption).where(PollOption.poll_id.in_(mine)).values(text=""))
        is_open = (Poll.by_id == user_id, Poll.closed_at.is_(None))
        count_changed(update(Poll).where(*is_open).values(closed_at=now()))
        count_changed(update(Poll).where(Poll.by_id == user_id, Poll.question != "").values(question=""))


ROOM = Room(export=export, erase=erase)


def _poll(poll: Poll) -> dict[str, Any]:
    options = queries.options([poll.id])[poll.id]
    return {
        "question": poll.question,
        "options": [option.text for option in options],
        "is_anonymous": poll.is_anonymous,
        "created_at": poll.created_at,
        "closed_at": poll.closed_at,
    }


def _votes(user_id: UUID) -> list[dict[str, Any]]:
    query = (
        select(Poll.question, PollOption.text, PollVote.at)
        .join(PollOption, (PollOption.poll_id == PollVote.poll_id) & (PollOption.place == PollVote.place))
        .join(Poll, Poll.id == PollVote.poll_id)
        .where(PollVote.user_id == user_id)
        .order_by(PollVote.at, PollVote.poll_id, PollVote.place)
    )
    return [{"question": row.question, "vote": row.text, "at": row.at} for row in db.session.execute(query)]


def _voted_in(user_id: UUID) -> list[UUID]:
    return list(db.session.scalars(select(PollVote.poll_id).where(PollVote.user_id == user_id).distinct()))


def _take_back(user_id: UUID, poll_id: UUID) -> None:
    with transaction():
        chats.hold_chat(queries.chat_of(poll_id))
        count_changed(delete(PollVote).where(PollVote.poll_id == poll_id, PollVote.user_id == user_id))
        chats.change_card("poll", poll_id)


def _cut_threads(user_id: UUID, after: UUID | None) -> Iterator[UUID]:
    """Votes without a name stay counted; the hash that only the house could have told whose they are is replaced."""
    while True:
        query = select(Poll).where(Poll.is_anonymous).order_by(Poll.id).limit(PAGE)
        page = list(db.session.scalars(query if after is None else query.where(Poll.id > after)))
        if not page:
            return
        after, theirs = page[-1].id, {poll.id: queries.voter(poll, user_id) for poll in page}
        mine_there = tuple_(PollVote.poll_id, PollVote.voter).in_(list(theirs.items()))  # As the key is ordered.
        query_votes = select(PollVote.poll_id).where(mine_there).distinct()
        found = db.session.scalars(query_votes).all()
        with transaction():
            for poll_id in found:
                mine = (PollVote.poll_id == poll_id, PollVote.voter == theirs[poll_id])
                count_changed(update(PollVote).where(*mine).values(voter=secrets.token_hex(32)))
        yield after
