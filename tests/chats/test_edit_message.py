"""Changing what a message says."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, answer
from tests.chats.steps import add, edit, events, page, refused, remove, see_chat, set_role, unread
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def history_of(person: Person, message: Shape) -> list[str]:
    items = answer(person.get(f"/api/v1/messages/{message['id']}/edits"), 200)["items"]
    return [item["text"] for item in items]


def test_it_is_marked(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    edited = edit(bob, message, "Hello from _Robert_")
    assert edited["html"] == "<p>Hello from <em>Robert</em></p>"
    assert edited["edited_at"] > message["created_at"]
    unchanged = ("id", "seq", "created_at", "sender_id", "removed_at")
    assert [edited[field] for field in unchanged] == [message[field] for field in unchanged]
    assert page(alice, chat)["items"] == [edited]
    assert see_chat(alice, chat)["last_message"] == edited


def test_only_its_sender_may(alice: Person, bob: Person, charlie: Person, chat: Shape, message: Shape) -> None:
    path = f"/api/v1/messages/{message['id']}"
    refused(alice.patch(path, json={"text": "Forged"}), 403, "not_your_message")
    refused(charlie.patch(path, json={"text": "Forged"}), 404, "not_found")
    assert page(bob, chat)["items"] == [message]


def test_who_left_may_not(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    alice.delete(f"/api/v1/chats/{chat['id']}/members/{bob.id}")
    refused(bob.patch(f"/api/v1/messages/{message['id']}", json={"text": "Later"}), 404)


def test_a_removed_message_stays_empty(bob: Person, message: Shape) -> None:
    remove(bob, message)
    refused(bob.patch(f"/api/v1/messages/{message['id']}", json={"text": "Back"}), 409, "message_is_removed")


@pytest.mark.parametrize("wrong", [{}, {"text": ""}, {"text": "x" * 4097}, {"text": None}])
def test_it_names_the_wrong_field(bob: Person, message: Shape, wrong: Shape) -> None:
    problem = refused(bob.patch(f"/api/v1/messages/{message['id']}", json=wrong), 422)
    assert list(problem["errors"]) == ["text"]


def test_the_same_text_is_no_edit(app: Flask, bob: Person, chat: Shape, message: Shape) -> None:
    before = events(app, chat)
    assert edit(bob, message, message["text"]) == message
    assert events(app, chat) == before


def test_it_leaves_the_unread_count_alone(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    edit(bob, message, "Other")
    assert (unread(alice, chat), unread(bob, chat)) == (1, 0)


def test_admins_see_what_it_said_before(alice: Person, bob: Person, message: Shape) -> None:
    edit(bob, message, "Second")
    edit(bob, message, "Third")
    items = answer(alice.get(f"/api/v1/messages/{message['id']}/edits"), 200)["items"]
    assert [item["text"] for item in items] == ["Hello from Bob", "Second"]
    assert [item["editor"]["id"] for item in items] == [bob.id] * 2
    assert items[0]["edited_at"] < items[1]["edited_at"]


def test_others_do_not_see_it(alice: Person, bob: Person, charlie: Person, chat: Shape, message: Shape) -> None:
    path = f"/api/v1/messages/{message['id']}/edits"
    refused(bob.get(path), 403, "not_chat_admin")
    refused(charlie.get(path), 404)
    set_role(alice, chat, bob, "admin")
    assert history_of(bob, message) == []


def test_removing_the_message_removes_its_history(alice: Person, bob: Person, message: Shape) -> None:
    edit(bob, message, "Second")
    remove(bob, message)
    assert history_of(alice, message) == []


def test_edits_at_once_all_stay_in_the_history(app: Flask, alice: Person, bob: Person, message: Shape) -> None:
    twins = [twin(app, bob) for _ in range(6)]
    calls = [lambda n=n, one=one: edit(one, message, f"Edit {n}")["text"] for n, one in enumerate(twins)]
    assert at_once(calls) == [f"Edit {n}" for n in range(6)]
    kept = [*history_of(alice, message), answer(bob.get(f"/api/v1/messages/{message['id']}"), 200)["text"]]
    assert sorted(kept) == sorted([message["text"], *(f"Edit {n}" for n in range(6))])


def test_a_newcomer_made_admin_sees_it_too(
    alice: Person, bob: Person, charlie: Person, chat: Shape, message: Shape
) -> None:
    edit(bob, message, "Second")
    add(alice, chat, charlie)
    set_role(alice, chat, charlie, "admin")
    assert history_of(charlie, message) == ["Hello from Bob"]
