"""What a poll keeps to itself: who voted in an anonymous one, and the right answer until the end."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.db import db
from app.polls.models import PollVote
from tests.cast import Person, answer
from tests.chats.steps import events, page, refused
from tests.polls.polling import ask, card, close, counts, see, try_vote, vote
from tests.realtime.listener import Listener
from tests.realtime.served import served
from tests.services.process import wait_until

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def kept_votes(app: Flask, poll: Shape) -> list[PollVote]:
    with app.app_context():
        return list(db.session.scalars(select(PollVote).filter_by(poll_id=UUID(poll["id"]))))


# --- Who voted ----------------------------------------------------------------------------------------


def test_an_anonymous_vote_is_kept_without_its_person(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    poll, other = ask(alice, chat, is_anonymous=True), ask(alice, chat, is_anonymous=True)
    for one in (poll, other):
        vote(bob, one, 1)
    (kept,), (elsewhere,) = kept_votes(app, poll), kept_votes(app, other)
    assert kept.user_id is None
    assert len(kept.voter) == 64
    assert bob.id not in kept.voter
    assert kept.voter != elsewhere.voter  # Nobody is followed from poll to poll.


def test_its_times_and_its_events_tell_nobody(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    poll = ask(alice, chat, is_anonymous=True)
    vote(alice, poll, 1)
    vote(bob, poll, 2)
    assert {kept.at.isoformat() for kept in kept_votes(app, poll)} == {poll["created_at"].replace("Z", "+00:00")}
    changes = [payload for _, kind, payload in events(app, chat) if kind == "card_changed"]
    assert changes == [{"message_id": poll["message_id"]}] * 2


def test_it_is_counted_once_and_can_be_changed(alice: Person, bob: Person, chat: Shape) -> None:
    poll = ask(alice, chat, is_anonymous=True)
    vote(bob, poll, 1)
    assert counts(vote(bob, poll, 2)) == [0, 1, 0]
    seen = see(bob, poll)
    assert (seen["mine"], seen["voters"]) == ([2], None)
    assert see(alice, poll)["mine"] == []
    refused(alice.get(f"/api/v1/polls/{poll['id']}/voters?place=2"), 403, "poll_is_anonymous")


def test_only_of_an_open_vote_are_ones_other_devices_told(app: Flask, bob: Person, chat: Shape) -> None:
    """What is told passes through the house's services, where an anonymous vote must leave no name."""
    token = answer(bob.get("/api/v1/centrifugo/token"), 200)["token"]
    with served(app) as url, Listener(url, token=token) as ear:
        for is_anonymous in (True, False):
            poll = ask(bob, chat, is_anonymous=is_anonymous)
            vote(bob, poll, 1)
        wait_until(lambda: "poll_voted" in [data["type"] for _, data, _ in ear.heard], "the other device is told")
        told = [data for _, data, _ in ear.heard if data["type"] == "poll_voted"]
    assert told == [{"type": "poll_voted", "poll_id": poll["id"]}]


# --- The right answer ---------------------------------------------------------------------------------


@pytest.fixture
def riddle(alice: Person, chat: Shape) -> Shape:
    """Alice asks what 2 + 2 is; 4 is right."""
    return ask(alice, chat, "3", "*4", "5", question="What is 2 + 2?")


def test_who_votes_learns_at_once_whether_they_were_right(alice: Person, bob: Person, riddle: Shape) -> None:
    wrong, right = vote(bob, riddle, 1), vote(alice, riddle, 2)
    assert (wrong["was_right"], right["was_right"]) == (False, True)
    assert wrong["right"] is right["right"] is None


def test_the_vote_is_final(bob: Person, riddle: Shape) -> None:
    vote(bob, riddle, 1)
    assert vote(bob, riddle, 1)["mine"] == [1]
    for places in ((2,), ()):
        refused(try_vote(bob, riddle, *places), 409, "vote_is_final")
    assert see(bob, riddle)["mine"] == [1]


def test_counts_are_shown_to_those_who_voted(alice: Person, bob: Person, chat: Shape, riddle: Shape) -> None:
    assert counts(vote(bob, riddle, 1)) == [1, 0, 0]
    unvoted = see(alice, riddle)
    assert (counts(unvoted), unvoted["voters"], unvoted["n_voters"]) == ([None] * 3, None, 1)
    assert counts(card(bob, chat)) == [None] * 3
    path = f"/api/v1/polls/{riddle['id']}/voters?place=1"
    refused(alice.get(path), 403, "votes_are_hidden")
    assert [user["id"] for user in answer(bob.get(path), 200)["items"]] == [bob.id]


def test_the_end_shows_the_right_answer_to_all(alice: Person, bob: Person, chat: Shape, riddle: Shape) -> None:
    vote(bob, riddle, 2)
    assert answer(close(alice, riddle), 200)["right"] == [2]
    shown = card(bob, chat)
    assert (shown["right"], counts(shown)) == ([2], [0, 1, 0])
    assert see(alice, riddle)["voters"]["2"][0]["id"] == bob.id


def test_of_several_right_ones_exactly_these_are_right(alice: Person, bob: Person, chat: Shape) -> None:
    poll = ask(alice, chat, "*2", "*3", "4", question="Which are prime?", takes_several=True)
    assert vote(bob, poll, 1)["was_right"] is False
    assert vote(alice, poll, 1, 2)["was_right"] is True


def test_no_byte_of_the_right_answer_leaves_before_the_end(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    """Of two riddles that differ in nothing but the right answer, everything that others get is the same."""
    token = answer(bob.get("/api/v1/centrifugo/token"), 200)["token"]
    with served(app) as url, Listener(url, token=token) as ear:
        ear.subscribe(f"chat:{chat['id']}")
        told = []
        for options in (("*one", "two", "three"), ("one", "*two", "three")):
            poll = ask(alice, chat, *options)
            path = f"/api/v1/polls/{poll['id']}"
            got = [bob.get(path), try_vote(bob, poll, 3), bob.get(path), bob.get(f"{path}/voters?place=3")]
            got.append(bob.get(f"/api/v1/messages/{poll['message_id']}"))
            texts = [response.get_data(as_text=True) for response in got]
            told.append([without_names(text, poll) for text in texts])
        assert told[0] == told[1]
        assert "is_right" not in str(told)
        wait_until(lambda: [data["type"] for data in heard(ear, chat)].count("card_changed") == 2, "both votes")
        heard_cards = [data["message"]["card"] for data in heard(ear, chat)]
    assert {str((shown["right"], counts(shown))) for shown in heard_cards} == {"(None, [None, None, None])"}
    assert page(bob, chat)["items"][-1]["card"]["right"] is None


def heard(ear: Listener, chat: Shape) -> list[Shape]:
    return [data for channel, data, _ in ear.heard if channel == f"chat:{chat['id']}" and "message" in data]


def without_names(text: str, poll: Shape) -> str:
    """The text without what differs between any two polls."""
    for name in ("id", "message_id", "created_at"):
        text = text.replace(poll[name], name)
    return "".join(line for line in text.split(",") if not line.startswith(('"created_at"', '"seq"')))
