"""What chats show of polls, the same for every reader; and what each of them sees besides."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.chats import queries as chats
from app.db import db
from app.polls import queries
from app.polls.models import Poll, PollOption, PollVote
from app.polls.schemas import VOTERS_SHOWN, OwnPollOut, PollOptionOut, PollOut

Card = dict[str, Any]


@dataclass(frozen=True)
class Counted:
    """A poll with its votes, as the house knows it."""

    poll: Poll
    by: User
    message_id: UUID
    options: Sequence[PollOption]
    # How many chose the option at each place that somebody chose, and how many people that were.
    counts: Mapping[int, int]
    n_voters: int

    @property
    def right(self) -> set[int]:
        return {option.place for option in self.options if option.is_right}

    @property
    def hides_votes(self) -> bool:
        """Whether what others chose is kept from those who have not voted."""
        return bool(self.right) and self.poll.closed_at is None


def poll_cards(ids: Collection[UUID]) -> dict[UUID, Card]:
    """These polls as messages show them; a few queries however many."""
    return {id_: _shape(one).model_dump(mode="json") for id_, one in _counted(ids).items()}


def own_poll(poll: Poll, user_id: UUID) -> OwnPollOut:
    """The poll as this person sees it, with those who chose each option."""
    (own,) = own_polls([poll], user_id)
    if may_see_votes(own) and not own.is_anonymous:
        people = queries.first_voters(poll.id, VOTERS_SHOWN)
        own.voters = {place: [UserOut.model_validate(user) for user in users] for place, users in people.items()}
    return own


def own_polls(polls: Sequence[Poll], user_id: UUID) -> list[OwnPollOut]:
    """These polls as this person sees them: who has voted sees the counts, and whether they were right.

    A few queries however many they are.
    """
    mine, counted = queries.chosen(polls, user_id), _counted([poll.id for poll in polls])
    return [_own(counted[poll.id], mine[poll.id]) for poll in polls]


def may_see_votes(own: OwnPollOut) -> bool:
    """Whether this person is told what others chose: with a right answer, only once they have answered themselves."""
    return bool(own.mine) or not own.has_right or own.state == "closed"


def _own(one: Counted, mine: set[int]) -> OwnPollOut:
    was_right = mine == one.right if mine and one.right else None
    shape = _shape(one, hides_votes=one.hides_votes and not mine)
    return OwnPollOut(**dict(shape), mine=sorted(mine), was_right=was_right, voters=None)


def _shape(one: Counted, *, hides_votes: bool | None = None) -> PollOut:
    """Of an open poll with a right answer nothing is told that would help to find it."""
    poll, is_open = one.poll, one.poll.closed_at is None
    hides = one.hides_votes if hides_votes is None else hides_votes
    return PollOut(
        id=poll.id,
        chat_id=poll.chat_id,
        message_id=one.message_id,
        question=poll.question,
        options=[
            PollOptionOut(place=option.place, text=option.text, n=None if hides else one.counts.get(option.place, 0))
            for option in one.options
        ],
        is_anonymous=poll.is_anonymous,
        takes_several=poll.takes_several,
        has_right=bool(one.right),
        right=None if is_open or not one.right else sorted(one.right),
        n_voters=one.n_voters,
        state="open" if is_open else "closed",
        by=UserOut.model_validate(one.by),
        created_at=poll.created_at,
    )


def _counted(ids: Collection[UUID]) -> dict[UUID, Counted]:
    """These polls as things stand now; five queries however many."""
    query = select(Poll, User).join(User, User.id == Poll.by_id).where(Poll.id.in_(ids))
    found = list(db.session.execute(query.execution_options(populate_existing=True)))
    options, counts, n_voters = queries.options(ids), _counts(ids), _voters(ids)
    message_ids = chats.card_messages(ids)
    return {
        poll.id: Counted(
            poll, by, message_ids[poll.id], options[poll.id], counts.get(poll.id, {}), n_voters.get(poll.id, 0)
        )
        for poll, by in found
    }


def _counts(poll_ids: Collection[UUID]) -> dict[UUID, dict[int, int]]:
    query = select(PollVote.poll_id, PollVote.place, func.count()).where(PollVote.poll_id.in_(poll_ids))
    found: dict[UUID, dict[int, int]] = {}
    for poll_id, place, n in db.session.execute(query.group_by(PollVote.poll_id, PollVote.place)):
        found.setdefault(poll_id, {})[place] = n
    return found


def _voters(poll_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many people have voted in each."""
    voters = func.count(PollVote.voter.distinct()).label("n")
    query = select(PollVote.poll_id, voters).where(PollVote.poll_id.in_(poll_ids)).group_by(PollVote.poll_id)
    return {row.poll_id: row.n for row in db.session.execute(query)}
