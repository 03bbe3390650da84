"""Answering a message."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from tests.cast import Person, make_chat, make_message
from tests.chats.steps import edit, page, refused, remove

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_it_shows_what_it_answers(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    reply = make_message(alice, chat, "Hello Bob", reply_to_id=message["id"])
    assert reply["reply_to_id"] == message["id"]
    expected = {"id": message["id"], "sender": message["sender"], "text": "Hello from Bob", "removed": False}
    assert reply["reply_to"] == expected
    assert page(bob, chat)["items"][-1] == reply


def test_a_long_text_is_shown_in_short(alice: Person, bob: Person, chat: Shape) -> None:
    long = make_message(bob, chat, "word\n" * 800)
    excerpt = make_message(alice, chat, "tl;dr", reply_to_id=long["id"])["reply_to"]["text"]
    assert len(excerpt) == 140
    assert excerpt.startswith("word word")
    assert excerpt.endswith("…")


def test_it_follows_an_edit(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    make_message(alice, chat, "Hm", reply_to_id=message["id"])
    edit(bob, message, "Hello from Robert")
    assert page(alice, chat)["items"][-1]["reply_to"]["text"] == "Hello from Robert"


def test_it_shows_that_the_answered_was_removed(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    make_message(alice, chat, "Hm", reply_to_id=message["id"])
    remove(bob, message)
    reply_to = page(alice, chat)["items"][-1]["reply_to"]
    assert (reply_to["text"], reply_to["removed"]) == ("", True)


def test_a_removed_message_cannot_be_answered(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    remove(bob, message)
    wanted = {"text": "Too late", "reply_to_id": message["id"]}
    refused(alice.post(f"/api/v1/chats/{chat['id']}/messages", json=wanted), 409, "message_is_removed")


def test_an_outsider_learns_nothing_about_what_they_answer(
    bob: Person, charlie: Person, chat: Shape, message: Shape
) -> None:
    for reply_to_id in (message["id"], str(uuid4())):
        wanted = {"text": "Let me in", "reply_to_id": reply_to_id}
        refused(charlie.post(f"/api/v1/chats/{chat['id']}/messages", json=wanted), 404, "not_found")
    remove(bob, message)
    wanted = {"text": "Let me in", "reply_to_id": message["id"]}
    refused(charlie.post(f"/api/v1/chats/{chat['id']}/messages", json=wanted), 404, "not_found")


def test_a_refused_reply_leaves_no_number_unused(alice: Person, chat: Shape) -> None:
    wanted = {"text": "What?", "reply_to_id": str(uuid4())}
    before = make_message(alice, chat)["seq"]
    refused(alice.post(f"/api/v1/chats/{chat['id']}/messages", json=wanted), 422, "unknown_message")
    assert make_message(alice, chat)["seq"] == before + 1


def test_a_message_of_another_chat_cannot_be_answered(alice: Person, charlie: Person, message: Shape) -> None:
    elsewhere = make_chat(charlie, alice)
    for reply_to_id in (message["id"], str(uuid4())):
        wanted = {"text": "What?", "reply_to_id": reply_to_id}
        response = charlie.post(f"/api/v1/chats/{elsewhere['id']}/messages", json=wanted)
        assert list(refused(response, 422, "unknown_message")["errors"]) == ["reply_to_id"]
