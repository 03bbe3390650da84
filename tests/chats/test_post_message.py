"""Saying something."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from app.db import now
from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import events, page, refused, see_chat, texts, unread

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_it_answers_the_message(bob: Person, chat: Shape) -> None:
    message = make_message(bob, chat, "Hello **all**")
    assert abs(datetime.fromisoformat(message.pop("created_at")) - now()) < timedelta(minutes=1)
    sender = {"id": bob.id, "username": "bobby", "display_name": "Bob", "avatar_url": None}
    expected = {"chat_id": chat["id"], "sender_id": bob.id, "sender": sender, "seq": 2, "text": "Hello **all**"}
    expected |= {"html": "<p>Hello <strong>all</strong></p>", "client_message_id": None, "reply_to_id": None}
    expected |= {"reply_to": None, "attachments": [], "card": None, "edited_at": None, "removed_at": None}
    assert message == {"id": message["id"], **expected}


def test_every_member_reads_it(alice: Person, bob: Person, chat: Shape) -> None:
    message = make_message(bob, chat)
    for person in (alice, bob):
        assert page(person, chat) == {"items": [message], "has_more": False}
        assert answer(person.get(f"/api/v1/messages/{message['id']}"), 200) == message
        assert see_chat(person, chat)["last_message"] == message


def test_outsiders_find_nothing(charlie: Person, chat: Shape, message: Shape) -> None:
    refused(charlie.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "hi"}), 404, "not_found")
    refused(charlie.get(f"/api/v1/chats/{chat['id']}/messages"), 404, "not_found")
    refused(charlie.get(f"/api/v1/messages/{message['id']}"), 404, "not_found")


def test_a_chat_that_never_was_looks_the_same(alice: Person) -> None:
    refused(alice.post(f"/api/v1/chats/{uuid4()}/messages", json={"text": "hi"}), 404, "not_found")
    refused(alice.get(f"/api/v1/messages/{uuid4()}"), 404, "not_found")


def test_it_moves_the_senders_own_pointer(alice: Person, bob: Person, chat: Shape) -> None:
    make_message(alice, chat, "one")
    make_message(alice, chat, "two")
    last = make_message(bob, chat, "three")
    assert see_chat(bob, chat)["read_seq"] == last["seq"]
    assert (unread(bob, chat), unread(alice, chat)) == (0, 1)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "text"),
        ({"text": None}, "text"),
        ({"text": 7}, "text"),
        ({"text": ""}, "text"),
        ({"text": " \n\u200b\u2060 "}, "text"),
        ({"text": "x" * 4097}, "text"),
        ({"text": "nul \x00 here"}, "text"),
        ({"text": "hi", "client_message_id": ""}, "client_message_id"),
        ({"text": "hi", "client_message_id": "x" * 65}, "client_message_id"),
        ({"text": "hi", "reply_to_id": "first"}, "reply_to_id"),
        ({"text": "hi", "html": "<p>hi</p>"}, "html"),
    ],
)
def test_it_names_the_wrong_field(alice: Person, chat: Shape, wrong: Shape, field: str) -> None:
    problem = refused(alice.post(f"/api/v1/chats/{chat['id']}/messages", json=wrong), 422)
    assert list(problem["errors"]) == [field]
    assert problem["errors"][field][0]
    assert page(alice, chat)["items"] == []


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"hi"', b"null", b"\xff\xfe", b'{"text": "a", "text":', b'{"text": "\\ud800"}']
)
def test_it_refuses_what_is_no_json_object(alice: Person, chat: Shape, body: bytes) -> None:
    response = alice.post(f"/api/v1/chats/{chat['id']}/messages", data=body, content_type="application/json")
    assert response.status_code in (400, 422)
    assert response.mimetype == "application/problem+json"


def test_it_refuses_another_kind_of_body(alice: Person, chat: Shape) -> None:
    refused(alice.post(f"/api/v1/chats/{chat['id']}/messages", data={"text": "hi"}), 415, "unsupported_type")


def test_ten_megabytes_are_too_large(alice: Person, chat: Shape) -> None:
    refused(alice.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "x" * 10_000_000}), 413, "too_large")


def test_the_longest_text_is_kept_whole(alice: Person, chat: Shape) -> None:
    text = "я" * 4095 + "🦉"
    make_message(alice, chat, text)
    assert texts(alice, chat) == [text]


def test_line_ends_are_made_plain(alice: Person, chat: Shape) -> None:
    assert make_message(alice, chat, "\r\n\none\r\ntwo\rthree  \n\n")["text"] == "one\ntwo\nthree"


def test_markup_is_harmless(alice: Person, chat: Shape) -> None:
    message = make_message(alice, chat, "<script>alert(1)</script>")
    assert message["html"] == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"


def test_a_refused_message_leaves_no_trace(app: Any, alice: Person, chat: Shape) -> None:
    before = events(app, chat)
    alice.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "hi", "reply_to_id": str(uuid4())})
    assert events(app, chat) == before
    assert see_chat(alice, chat)["last_seq"] == chat["last_seq"]


def test_the_chat_moves_to_the_top(alice: Person, bob: Person, chat: Shape) -> None:
    newer = make_chat(alice, bob)
    make_message(bob, chat)
    listed = answer(alice.get("/api/v1/chats"), 200)["items"]
    assert [one["id"] for one in listed] == [chat["id"], newer["id"]]
