"""How far one has read."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, answer, make_message
from tests.chats.steps import clear, events, read, refused, remove, see_chat, unread
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def five(bob: Person, chat: Shape) -> list[Shape]:
    return [make_message(bob, chat, str(number)) for number in range(5)]


def test_it_counts_what_is_left(alice: Person, chat: Shape, five: list[Shape]) -> None:
    assert read(alice, five[1]) == {"chat_id": chat["id"], "read_seq": five[1]["seq"], "unread_count": 3}
    assert unread(alice, chat) == 3
    assert see_chat(alice, chat)["read_seq"] == five[1]["seq"]


def test_the_pointer_never_goes_back(alice: Person, chat: Shape, five: list[Shape]) -> None:
    read(alice, five[3])
    assert read(alice, five[0]) == {"chat_id": chat["id"], "read_seq": five[3]["seq"], "unread_count": 1}
    assert unread(alice, chat) == 1


def test_the_last_message_leaves_nothing(alice: Person, chat: Shape, five: list[Shape]) -> None:
    assert read(alice, five[-1])["unread_count"] == 0
    assert read(alice, five[-1])["unread_count"] == 0


def test_others_see_how_far(alice: Person, bob: Person, chat: Shape, five: list[Shape]) -> None:
    read(alice, five[2])
    items = answer(bob.get(f"/api/v1/chats/{chat['id']}/members"), 200)["items"]
    pointers = {item["user"]["id"]: item["read_seq"] for item in items}
    assert pointers == {alice.id: five[2]["seq"], bob.id: five[-1]["seq"]}


def test_it_is_ones_own_matter(app: Flask, alice: Person, bob: Person, chat: Shape, five: list[Shape]) -> None:
    before = events(app, chat)
    read(alice, five[-1])
    assert unread(bob, chat) == 0
    assert events(app, chat) == before


def test_a_tombstone_can_be_read(alice: Person, bob: Person, chat: Shape, five: list[Shape]) -> None:
    remove(bob, five[2])
    assert read(alice, five[2])["unread_count"] == 2


def test_what_was_cleared_cannot_be_read(alice: Person, chat: Shape, five: list[Shape]) -> None:
    clear(alice, chat)
    refused(alice.post(f"/api/v1/messages/{five[4]['id']}/read"), 404)


def test_outsiders_find_nothing(charlie: Person, five: list[Shape]) -> None:
    refused(charlie.post(f"/api/v1/messages/{five[0]['id']}/read"), 404, "not_found")


def test_readers_at_once_end_at_the_farthest(app: Flask, alice: Person, chat: Shape, five: list[Shape]) -> None:
    at_once(
        [
            lambda one=one, message=message: read(one, message)
            for one, message in zip([twin(app, alice) for _ in five], five, strict=True)
        ]
    )
    assert see_chat(alice, chat)["read_seq"] == five[-1]["seq"]
    assert unread(alice, chat) == 0
