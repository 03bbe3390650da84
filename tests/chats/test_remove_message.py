"""Removing a message leaves a tombstone."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_chat, make_message
from tests.chats.steps import add, edit, events, page, read, refused, remove, see_chat, set_role, unread
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_what_stays_says_nothing(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    stone = remove(bob, message)
    assert (stone["text"], stone["html"]) == ("", "")
    assert stone["removed_at"] > message["created_at"]
    assert stone == message | {"text": "", "html": "", "removed_at": stone["removed_at"]}
    assert page(alice, chat)["items"] == [stone]
    assert see_chat(alice, chat)["last_message"] == stone


def test_the_chats_admins_may(alice: Person, bob: Person, charlie: Person, chat: Shape, message: Shape) -> None:
    add(alice, chat, charlie)
    path = f"/api/v1/messages/{message['id']}"
    refused(charlie.delete(path), 403, "not_your_message")
    set_role(alice, chat, charlie, "admin")
    assert remove(charlie, message)["removed_at"]


def test_the_owner_may(alice: Person, message: Shape) -> None:
    assert remove(alice, message)["removed_at"]


def test_outsiders_find_nothing(charlie: Person, bob: Person, chat: Shape, message: Shape) -> None:
    refused(charlie.delete(f"/api/v1/messages/{message['id']}"), 404, "not_found")
    assert page(bob, chat)["items"] == [message]


def test_in_a_direct_chat_each_removes_their_own(alice: Person, bob: Person, direct: Shape) -> None:
    message = make_message(bob, direct)
    refused(alice.delete(f"/api/v1/messages/{message['id']}"), 403, "not_your_message")
    assert remove(bob, message)["removed_at"]


def test_twice_is_once(app: Flask, alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    stone = remove(bob, message)
    assert remove(alice, message) == stone
    assert [kind for _, kind, _ in events(app, chat)].count("message_removed") == 1


def test_eight_at_once_are_once(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    first, _ = make_message(bob, chat, "one"), make_message(bob, chat, "two")
    at_once([lambda one=one: remove(one, first) for one in [twin(app, bob) for _ in range(8)]])
    assert unread(alice, chat) == 1
    assert [kind for _, kind, _ in events(app, chat)].count("message_removed") == 1


def test_an_unread_message_is_no_more_unread(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    make_message(bob, chat)
    assert unread(alice, chat) == 2
    remove(bob, message)
    assert unread(alice, chat) == 1


def test_a_read_message_leaves_the_count_alone(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    read(alice, message)
    make_message(bob, chat)
    remove(bob, message)
    assert (unread(alice, chat), unread(bob, chat)) == (1, 0)


def test_the_text_is_nowhere_in_the_answers(alice: Person, bob: Person, chat: Shape) -> None:
    secret = make_message(bob, chat, "xyzzy")
    make_message(alice, chat, "What?", reply_to_id=secret["id"])
    edit(bob, secret, "xyzzy plugh")
    remove(bob, secret)
    paths = (f"/api/v1/chats/{chat['id']}/messages", f"/api/v1/messages/{secret['id']}/edits", "/api/v1/chats")
    assert not any("xyzzy" in alice.get(path).get_data(as_text=True) for path in paths)


def test_it_stays_where_it_was(alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    made = [make_message(bob, chat, str(number)) for number in range(3)]
    remove(bob, made[1])
    assert [message["text"] for message in page(alice, chat)["items"]] == ["0", "", "2"]
