"""/api/v1/polls, and the polls of /api/v1/chats."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.accounts.schemas import UserOut
from app.api import Page, endpoint
from app.chats import queries as chats
from app.errors import NotFound
from app.polls import queries, service
from app.polls.cards import may_see_votes, own_poll, own_polls
from app.polls.errors import (
    NotYourPoll,
    OnlyOneOption,
    PollClosed,
    PollIsAnonymous,
    UnknownOption,
    VoteIsFinal,
    VotesAreHidden,
)
from app.polls.schemas import AskPoll, ListPolls, ListVoters, OwnPollOut, Vote

blueprint = Blueprint("polls", __name__, url_prefix="/api/v1")


@blueprint.post("/chats/<uuid:chat_id>/polls")
@endpoint("Ask a chat a quick question", body=AskPoll, gives=OwnPollOut, status=201, refuses=(NotFound,))
def ask(chat_id: UUID, body: AskPoll) -> OwnPollOut:
    """A message in the chat shows it, and how many have chosen what."""
    return _shape(service.ask(_me(), chat_id, **dict(body)))


@blueprint.get("/chats/<uuid:chat_id>/polls")
@endpoint("List the polls of a chat", query=ListPolls, gives=Page[OwnPollOut], refuses=(NotFound,))
def polls_in(chat_id: UUID, query: ListPolls) -> Page[OwnPollOut]:
    """The newest first, each with one's own vote; who voted is told of a single poll."""
    chats.membership(chat_id, _me())
    found, has_more = queries.polls_in(chat_id, _me(), **dict(query))
    return Page[OwnPollOut](items=own_polls(found, _me()), has_more=has_more)


@blueprint.get("/polls/<uuid:poll_id>")
@endpoint("See a poll", gives=OwnPollOut, refuses=(NotFound,))
def see(poll_id: UUID) -> OwnPollOut:
    """For everybody in its chat, each with their own vote."""
    return _shape(poll_id)


@blueprint.put("/polls/<uuid:poll_id>/vote")
@endpoint(
    "Vote in a poll",
    body=Vote,
    gives=OwnPollOut,
    refuses=(NotFound, PollClosed, VoteIsFinal, OnlyOneOption, UnknownOption),
)
def vote(poll_id: UUID, body: Vote) -> OwnPollOut:
    """What one chose before does not count any more; where there is a right answer, the vote is final."""
    service.vote(_me(), poll_id, body.options)
    return _shape(poll_id)


@blueprint.get("/polls/<uuid:poll_id>/voters")
@endpoint(
    "List who chose an option",
    query=ListVoters,
    gives=Page[UserOut],
    refuses=(NotFound, PollIsAnonymous, VotesAreHidden),
)
def voters(poll_id: UUID, query: ListVoters) -> Page[UserOut]:
    """By name; `after_id` is the last person of the page before."""
    poll = queries.poll_seen_by(poll_id, _me())
    if poll.is_anonymous:
        raise PollIsAnonymous
    if not may_see_votes(own_polls([poll], _me())[0]):
        raise VotesAreHidden
    people, has_more = queries.voters(poll_id, query.place, after_id=query.after_id, limit=query.limit)
    return Page[UserOut](items=[UserOut.model_validate(user) for user in people], has_more=has_more)


@blueprint.post("/polls/<uuid:poll_id>/close")
@endpoint("Close a poll", gives=OwnPollOut, keeps_answer=False, refuses=(NotFound, NotYourPoll))
def close(poll_id: UUID) -> OwnPollOut:
    """What is counted stays; a right answer is shown to all from now on."""
    service.close(_me(), poll_id)
    return _shape(poll_id)


def _shape(poll_id: UUID) -> OwnPollOut:
    return own_poll(queries.poll_seen_by(poll_id, _me()), _me())


def _me() -> UUID:
    return access.identity().user_id
