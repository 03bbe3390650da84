"""A quick question to a chat: anybody in it may ask and vote, everybody sees the counts."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, answer, make_person
from tests.chats.steps import (
    add,
    clear,
    events,
    list_chats,
    page,
    questions,
    refused,
    remove,
    set_role,
    take_out,
    watched_sql,
)
from tests.polls.polling import ask, card, close, counts, see, try_ask, try_vote, vote, voters

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def poll(alice: Person, chat: Shape) -> Shape:
    """Alice asks which colour: red, green or blue."""
    return ask(alice, chat)


def test_the_chat_shows_the_question(alice: Person, bob: Person, chat: Shape, poll: Shape) -> None:
    (message,) = page(bob, chat)["items"]
    assert (message["text"], message["sender_id"]) == ("Poll: Which colour?", alice.id)
    shown = message["card"]
    assert shown == {name: value for name, value in poll.items() if name in shown}
    assert [option["text"] for option in shown["options"]] == ["red", "green", "blue"]
    about = {"kind": "poll", "state": "open", "n_voters": 0, "has_right": False, "right": None}
    assert shown.items() >= about.items()
    assert message["id"] == poll["message_id"]
    assert list_chats(bob)[0]["last_message"]["text"] == "Poll: Which colour?"


def test_any_member_may_ask(bob: Person, chat: Shape) -> None:
    assert ask(bob, chat, "yes", "no")["by"]["id"] == bob.id


def test_votes_are_counted_and_said_to_all(alice: Person, bob: Person, chat: Shape, poll: Shape, app: Flask) -> None:
    assert vote(bob, poll, 2)["mine"] == [2]
    assert vote(alice, poll, 2)["mine"] == [2]
    shown = card(alice, chat)
    assert (counts(shown), shown["n_voters"]) == ([0, 2, 0], 2)
    assert card(alice, chat) == list_chats(alice)[0]["last_message"]["card"]
    assert [kind for _, kind, _ in events(app, chat)][-2:] == ["card_changed"] * 2


def test_a_vote_is_changed_and_taken_back(bob: Person, poll: Shape) -> None:
    vote(bob, poll, 1)
    assert counts(vote(bob, poll, 3)) == [0, 0, 1]
    gone = vote(bob, poll)
    assert (counts(gone), gone["mine"], gone["n_voters"]) == ([0, 0, 0], [], 0)


def test_the_same_vote_again_changes_nothing(bob: Person, chat: Shape, poll: Shape, app: Flask) -> None:
    vote(bob, poll, 1)
    before = events(app, chat)
    assert counts(vote(bob, poll, 1)) == [1, 0, 0]
    assert events(app, chat) == before


def test_several_are_chosen_where_several_may_be(alice: Person, bob: Person, chat: Shape) -> None:
    poll = ask(alice, chat, takes_several=True)
    vote(alice, poll, 1)
    chosen = vote(bob, poll, 3, 1)
    assert (counts(chosen), chosen["mine"], chosen["n_voters"]) == ([2, 0, 1], [1, 3], 2)
    assert counts(vote(bob, poll, 2, 3)) == [1, 1, 1]


@pytest.mark.parametrize(
    ("places", "complaint"),
    [((1, 2), "Choose only one option."), ((4,), "There is no such option in this poll."), ((1, 1), "Name each only")],
)
def test_it_refuses_a_vote_that_cannot_be(bob: Person, poll: Shape, places: tuple[int, ...], complaint: str) -> None:
    assert refused(try_vote(bob, poll, *places), 422)["errors"]["options"][0].startswith(complaint)
    assert see(bob, poll)["mine"] == []


def test_who_voted_for_what_can_be_seen(alice: Person, bob: Person, poll: Shape) -> None:
    vote(alice, poll, 1)
    assert voters(vote(bob, poll, 1)) == {"1": ["Alice", "Bob"]}


def test_of_many_voters_a_part_comes_with_the_poll_and_the_others_page_by_page(
    app: Flask, alice: Person, chat: Shape, poll: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [make_person(app, f"voter{number}", display_name=f"Person {number}") for number in range(5)]
    add(alice, chat, *people)
    for person in people:
        vote(person, poll, 2)
    monkeypatch.setattr("app.polls.cards.VOTERS_SHOWN", 2)
    assert voters(see(alice, poll)) == {"2": ["Person 0", "Person 1"]}
    path = f"/api/v1/polls/{poll['id']}/voters?place=2&limit=2&after_id="
    second = answer(alice.get(path + people[1].id), 200)
    assert [user["display_name"] for user in second["items"]] == ["Person 2", "Person 3"]
    last = answer(alice.get(path + people[3].id), 200)
    assert ([user["id"] for user in last["items"]], last["has_more"]) == ([people[4].id], False)


@pytest.mark.parametrize("who", ["alice", "bob"])
def test_whoever_asked_and_the_admins_close_it(alice: Person, bob: Person, chat: Shape, app: Flask, who: str) -> None:
    poll = ask(bob, chat)
    vote(alice, poll, 1)
    person = {"alice": alice, "bob": bob}[who]
    assert answer(close(person, poll), 200)["state"] == "closed"
    before = events(app, chat)
    assert answer(close(person, poll), 200)["state"] == "closed"
    assert events(app, chat) == before
    refused(try_vote(bob, poll, 2), 409, "poll_closed")
    refused(try_vote(alice, poll), 409, "poll_closed")
    assert counts(card(bob, chat)) == [1, 0, 0]


def test_others_do_not_close_it(alice: Person, bob: Person, chat: Shape, poll: Shape) -> None:
    refused(close(bob, poll), 403, "not_your_poll")
    set_role(alice, chat, bob, "admin")
    assert answer(close(bob, poll), 200)["state"] == "closed"


def test_removing_its_message_closes_it(alice: Person, bob: Person, chat: Shape, poll: Shape) -> None:
    remove(alice, {"id": poll["message_id"]})
    refused(try_vote(bob, poll, 1), 404)
    refused(bob.get(f"/api/v1/polls/{poll['id']}"), 404)
    assert card(bob, chat) is None


def test_a_repeated_answer_does_not_outlive_its_message(alice: Person, chat: Shape) -> None:
    poll = answer(try_ask(alice, chat, key="once"), 201)
    assert answer(try_ask(alice, chat, key="once"), 201) == poll
    remove(alice, {"id": poll["message_id"]})
    refused(try_ask(alice, chat, key="once"), 409, "answer_gone")


def test_who_left_sees_nothing_and_their_vote_stays(alice: Person, bob: Person, chat: Shape, poll: Shape) -> None:
    vote(bob, poll, 3)
    take_out(bob, chat, bob)
    refused(try_vote(bob, poll, 1), 404)
    refused(bob.get(f"/api/v1/polls/{poll['id']}"), 404)
    assert counts(card(alice, chat)) == [0, 0, 1]
    add(alice, chat, bob)
    assert see(bob, poll)["mine"] == [3]


def test_it_refuses_outsiders(charlie: Person, chat: Shape, poll: Shape) -> None:
    refused(try_ask(charlie, chat), 404)
    for response in (
        charlie.get(f"/api/v1/chats/{chat['id']}/polls"),
        charlie.get(f"/api/v1/polls/{poll['id']}"),
        charlie.get(f"/api/v1/polls/{poll['id']}/voters?place=1"),
        try_vote(charlie, poll, 1),
        close(charlie, poll),
    ):
        refused(response, 404)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"question": "  "}, "question"),
        ({"question": "x" * 501}, "question"),
        ({"options": [{"text": "alone"}]}, "options"),
        ({"options": [{"text": str(number)} for number in range(13)]}, "options"),
        ({"options": [{"text": "Yes"}, {"text": "yes "}]}, "options"),
        ({"options": [{"text": "yes"}, {"text": " "}]}, "options.1.text"),
        ({"options": [{"text": "a", "is_right": True}, {"text": "b", "is_right": True}]}, "takes_several"),
        ({"is_anonymous": "yes"}, "is_anonymous"),
    ],
)
def test_it_refuses_a_question_that_cannot_be_asked(alice: Person, chat: Shape, fields: Shape, field: str) -> None:
    assert list(refused(try_ask(alice, chat, **fields), 422)["errors"]) == [field]
    assert page(alice, chat)["items"] == []


def test_the_polls_of_a_chat_come_together(alice: Person, bob: Person, chat: Shape) -> None:
    polls = [ask(alice, chat), ask(bob, chat, is_anonymous=True), ask(alice, chat, "*yes", "no"), ask(bob, chat)]
    for poll in polls[:3]:
        vote(bob, poll, 2)
    remove(bob, {"id": polls[3]["message_id"]})
    path = f"/api/v1/chats/{chat['id']}/polls"
    listed = answer(bob.get(path), 200)
    assert [poll["id"] for poll in listed["items"]] == [polls[2]["id"], polls[1]["id"], polls[0]["id"]]
    assert listed["items"] == [see(bob, poll) | {"voters": None} for poll in reversed(polls[:3])]
    assert [poll["was_right"] for poll in listed["items"]] == [False, None, None]
    assert counts(answer(alice.get(path), 200)["items"][0]) == [None, None]
    page_ = answer(bob.get(f"{path}?limit=1&before_id={polls[2]['id']}"), 200)
    assert ([poll["id"] for poll in page_["items"]], page_["has_more"]) == ([polls[1]["id"]], True)


def test_what_one_has_cleared_is_not_listed(alice: Person, bob: Person, chat: Shape, poll: Shape) -> None:
    clear(bob, chat)
    assert answer(bob.get(f"/api/v1/chats/{chat['id']}/polls"), 200)["items"] == []
    refused(bob.get(f"/api/v1/polls/{poll['id']}"), 404)
    assert len(answer(alice.get(f"/api/v1/chats/{chat['id']}/polls"), 200)["items"]) == 1


def test_many_polls_cost_no_more_queries_than_one(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    def n_queries() -> int:
        with watched_sql(app) as seen:
            page(bob, chat)
        return len(questions(seen))

    vote(bob, ask(alice, chat), 1)
    before = n_queries()
    for _ in range(5):
        vote(bob, ask(alice, chat, is_anonymous=True), 2)
    assert n_queries() == before
