"""Roles: a group has one owner, always."""

from __future__ import annotations

import random
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.cast import Person, answer, make_chat, make_person
from tests.chats.steps import add, events, members, refused, see_chat, set_role, take_out
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_the_owner_gives_and_takes_roles(alice: Person, bob: Person, chat: Shape) -> None:
    given = answer(set_role(alice, chat, bob, "admin"), 200)
    assert (given["user"]["id"], given["role"]) == (bob.id, "admin")
    assert see_chat(bob, chat)["role"] == "admin"
    answer(set_role(alice, chat, bob, "member"), 200)
    assert see_chat(bob, chat)["role"] == "member"


def test_handing_over_leaves_an_admin(alice: Person, bob: Person, chat: Shape) -> None:
    assert answer(set_role(alice, chat, bob, "owner"), 200)["role"] == "owner"
    assert members(bob, chat) == {alice.id: "admin", bob.id: "owner"}
    refused(set_role(alice, chat, alice, "owner"), 403, "not_chat_owner")


def test_others_give_no_roles(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    add(alice, chat, charlie)
    refused(set_role(bob, chat, bob, "owner"), 403, "not_chat_owner")
    set_role(alice, chat, bob, "admin")
    refused(set_role(bob, chat, charlie, "admin"), 403, "not_chat_owner")
    refused(set_role(bob, chat, alice, "member"), 403, "not_chat_owner")


def test_the_owner_cannot_step_down_or_leave(alice: Person, chat: Shape) -> None:
    refused(set_role(alice, chat, alice, "member"), 409, "owner_cannot_leave")
    refused(take_out(alice, chat, alice), 409, "owner_cannot_leave")
    assert members(alice, chat)[alice.id] == "owner"


def test_the_owner_goes_last(alice: Person, bob: Person, chat: Shape) -> None:
    take_out(bob, chat, bob)
    assert take_out(alice, chat, alice).status_code == 204
    refused(alice.get(f"/api/v1/chats/{chat['id']}"), 404)


def test_to_oneself_is_nothing_new(app: Flask, alice: Person, chat: Shape) -> None:
    before = events(app, chat)
    assert answer(set_role(alice, chat, alice, "owner"), 200)["role"] == "owner"
    assert events(app, chat) == before


@pytest.mark.parametrize("wrong", [{}, {"role": "king"}, {"role": None}])
def test_it_names_the_wrong_field(alice: Person, bob: Person, chat: Shape, wrong: Shape) -> None:
    response = alice.patch(f"/api/v1/chats/{chat['id']}/members/{bob.id}", json=wrong)
    assert list(refused(response, 422)["errors"]) == ["role"]


def test_handed_to_six_at_once_it_has_one_owner(app: Flask, alice: Person) -> None:
    people = [make_person(app) for _ in range(6)]
    chat = make_chat(alice, *people)
    results = at_once([lambda one=one: set_role(twin(app, alice), chat, one, "owner") for one in people])
    assert sorted(result.status_code for result in results) == [200] + [403] * 5
    assert list(members(alice, chat).values()).count("owner") == 1


def test_there_is_one_owner_whatever_happens_at_once(app: Flask, alice: Person) -> None:
    """Everybody hands over, leaves and takes out at once; whoever is left has exactly one owner among them."""
    people = [alice, *(make_person(app) for _ in range(5))]
    chat = make_chat(*people)

    def act(number: int) -> list[TestResponse]:
        chance, one = random.Random(number), twin(app, people[number])
        verbs = [lambda: set_role(one, chat, chance.choice(people), "owner"), lambda: take_out(one, chat, one)]
        return [chance.choice([verbs[0], verbs[0], verbs[1]])() for _ in range(6)]

    results = [result for results in at_once([lambda n=n: act(n) for n in range(6)]) for result in results]
    assert {result.status_code for result in results} <= {200, 204, 403, 404, 409}
    left = next(
        (found for one in people if (found := one.get(f"/api/v1/chats/{chat['id']}/members")).status_code == 200), None
    )
    if left is not None:
        assert [item["role"] for item in left.get_json()["items"]].count("owner") == 1
