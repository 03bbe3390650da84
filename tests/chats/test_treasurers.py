"""Who keeps a chat's money: the owner says so, whatever the role."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.cast import Person, answer, make_direct_chat
from tests.chats.steps import add, events, list_chats, refused, see_chat, set_role, take_out
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def change(person: Person, chat: Shape, other: Person, **fields: Any) -> TestResponse:
    return person.patch(f"/api/v1/chats/{chat['id']}/members/{other.id}", json=fields)


def treasurers(person: Person, chat: Shape) -> set[str]:
    items = answer(person.get(f"/api/v1/chats/{chat['id']}/members"), 200)["items"]
    return {item["user"]["id"] for item in items if item["is_treasurer"]}


def test_the_owner_says_who(alice: Person, bob: Person, chat: Shape) -> None:
    assert list_chats(bob)[0]["is_treasurer"] is False
    given = answer(change(alice, chat, bob, is_treasurer=True), 200)
    assert (given["user"]["id"], given["role"], given["is_treasurer"]) == (bob.id, "member", True)
    assert see_chat(bob, chat)["is_treasurer"] is list_chats(bob)[0]["is_treasurer"] is True
    assert list_chats(alice)[0]["is_treasurer"] is False
    assert treasurers(bob, chat) == {bob.id}
    answer(change(alice, chat, bob, is_treasurer=False), 200)
    assert treasurers(bob, chat) == set()
    assert list_chats(bob)[0]["is_treasurer"] is False


def test_the_owner_may_be_one(alice: Person, chat: Shape) -> None:
    assert answer(change(alice, chat, alice, is_treasurer=True), 200)["role"] == "owner"
    assert see_chat(alice, chat)["is_treasurer"] is True


def test_others_say_nothing(alice: Person, bob: Person, charlie: Person, admin: Person, chat: Shape) -> None:
    set_role(alice, chat, bob, "admin")
    refused(change(bob, chat, bob, is_treasurer=True), 403, "not_chat_owner")
    add(alice, chat, admin)
    refused(change(admin, chat, admin, is_treasurer=True), 403, "not_chat_owner")
    refused(change(charlie, chat, charlie, is_treasurer=True), 404)
    assert treasurers(alice, chat) == set()


def test_a_role_takes_nothing_away(alice: Person, bob: Person, chat: Shape) -> None:
    change(alice, chat, bob, is_treasurer=True)
    assert answer(set_role(alice, chat, bob, "admin"), 200)["is_treasurer"] is True
    both = answer(change(alice, chat, bob, role="member", is_treasurer=False), 200)
    assert (both["role"], both["is_treasurer"]) == ("member", False)


def test_handing_over_takes_nothing_away(alice: Person, bob: Person, chat: Shape) -> None:
    change(alice, chat, alice, is_treasurer=True)
    change(alice, chat, bob, is_treasurer=True)
    answer(set_role(alice, chat, bob, "owner"), 200)
    assert treasurers(alice, chat) == {alice.id, bob.id}
    refused(change(alice, chat, alice, is_treasurer=False), 403, "not_chat_owner")


def test_who_comes_back_is_none(alice: Person, bob: Person, chat: Shape) -> None:
    change(alice, chat, bob, is_treasurer=True)
    take_out(alice, chat, bob)
    add(alice, chat, bob)
    assert treasurers(alice, chat) == set()
    assert see_chat(bob, chat)["is_treasurer"] is False


def test_a_pair_has_none(alice: Person, bob: Person) -> None:
    direct = make_direct_chat(alice, bob)
    refused(change(alice, direct, alice, is_treasurer=True), 409, "fixed_pair")
    assert see_chat(alice, direct)["is_treasurer"] is False


def test_the_log_tells(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    change(alice, chat, bob, is_treasurer=True)
    _, kind, line = events(app, chat)[-1]
    assert kind == "member_changed"
    assert line == {"user_id": bob.id, "role": "member", "is_treasurer": True, "by": alice.id}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "role"),
        ({"is_treasurer": None}, "role"),
        ({"is_treasurer": "yes"}, "is_treasurer"),
        ({"is_treasurer": 1, "role": None}, "is_treasurer"),
        ({"is_treasurer": True, "role": "king"}, "role"),
        ({"treasurer": True, "role": "admin"}, "treasurer"),
    ],
)
def test_it_names_the_wrong_field(alice: Person, bob: Person, chat: Shape, wrong: Shape, field: str) -> None:
    assert list(refused(change(alice, chat, bob, **wrong), 422)["errors"]) == [field]


def test_role_and_keeping_changed_at_once_both_hold(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    calls = [
        lambda: change(twin(app, alice), chat, bob, role="admin"),
        lambda: change(twin(app, alice), chat, bob, is_treasurer=True),
    ]
    assert [changed.status_code for changed in at_once(calls)] == [200, 200]
    assert (see_chat(bob, chat)["role"], see_chat(bob, chat)["is_treasurer"]) == ("admin", True)
