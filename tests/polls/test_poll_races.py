"""Many clicks at once: each person counts once, and the chat shows what was counted."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.cast import Person, answer, make_person
from tests.chats.steps import add, events, remove
from tests.chats.storm import at_once, twin
from tests.polls.polling import ask, card, close, counts, see, try_ask, try_vote

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def persist(person: Person, poll: Shape, *places: int) -> TestResponse:
    """Vote, again and again as long as the house has no connection left for it."""
    while (response := try_vote(person, poll, *places)).status_code == 503:
        pass
    return response


@pytest.mark.parametrize("is_anonymous", [False, True])
def test_a_hundred_clicks_of_one_person_count_once(
    app: Flask, alice: Person, bob: Person, chat: Shape, is_anonymous: bool
) -> None:
    poll = ask(alice, chat, is_anonymous=is_anonymous)
    clicks = [(twin(app, bob), 1 + number % 3) for number in range(100)]
    responses = at_once([lambda one=one, place=place: persist(one, poll, place) for one, place in clicks])
    assert {response.status_code for response in responses} == {200}
    shown = card(alice, chat)
    assert (sum(counts(shown)), shown["n_voters"]) == (1, 1)
    assert [option["place"] for option in shown["options"] if option["n"]] == see(bob, poll)["mine"]


def test_a_hundred_people_who_click_at_once_are_a_hundred(app: Flask, alice: Person, chat: Shape) -> None:
    people = [make_person(app) for _ in range(100)]
    add(alice, chat, *people)
    poll = ask(alice, chat, takes_several=True)
    clicks = [(twin(app, person), (1, 2) if number % 2 else (2,)) for number, person in enumerate(people)]
    responses = at_once([lambda one=one, places=places: persist(one, poll, *places) for one, places in clicks])
    assert {response.status_code for response in responses} == {200}
    shown = card(alice, chat)
    assert (counts(shown), shown["n_voters"]) == ([50, 100, 0], 100)
    assert [kind for _, kind, _ in events(app, chat)].count("card_changed") == 100


def test_of_final_votes_at_once_the_first_stands(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    poll = ask(alice, chat, "*yes", "no", "perhaps")
    clicks = [(twin(app, bob), 1 + number % 3) for number in range(30)]
    responses = at_once([lambda one=one, place=place: persist(one, poll, place) for one, place in clicks])
    taken = [response for response in responses if response.status_code == 200]
    assert len(taken) == 10
    assert {response.status_code for response in responses} == {200, 409}
    assert {str(response.get_json()["mine"]) for response in taken} == {str(see(bob, poll)["mine"])}


@pytest.mark.parametrize("end", ["close", "remove"])
def test_what_comes_after_the_end_does_not_count(app: Flask, alice: Person, bob: Person, chat: Shape, end: str) -> None:
    """Whatever of the clicks came before the end is what stands."""
    poll = ask(alice, chat)
    owner = twin(app, alice)
    ends = {
        "close": lambda: close(owner, poll).status_code,
        "remove": lambda: remove(owner, {"id": poll["message_id"]}),
    }
    clicks = [lambda one=one: try_vote(one, poll, 2).status_code for one in [twin(app, bob) for _ in range(10)]]
    statuses = at_once([*clicks, lambda: ends[end]() and None])
    refusal = {"close": 409, "remove": 404}[end]
    assert set(statuses) <= {200, refusal, None}
    late = try_vote(twin(app, bob), poll, 1)
    assert late.status_code == refusal
    if end == "close":
        assert counts(card(alice, chat)) == [0, int(200 in statuses), 0]


def test_one_key_asks_once(app: Flask, alice: Person, chat: Shape) -> None:
    twins = [twin(app, alice) for _ in range(10)]
    polls = at_once([lambda one=one: answer(try_ask(one, chat, key="k"), 201)["id"] for one in twins])
    assert len(set(polls)) == 1
    assert [kind for _, kind, _ in events(app, chat)].count("message_posted") == 1
