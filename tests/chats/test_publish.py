"""Posting a message at the address that clients of such messengers know."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from werkzeug.test import TestResponse

from tests.cast import Person, answer, make_message
from tests.chats.steps import page, refused
from tests.files.steps import make_file

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def publish(person: Person, chat: Shape, **options: Any) -> TestResponse:
    return person.post(f"/api/v1/centrifugo/publish?chat_id={chat['id']}", **options)


def test_it_posts_the_message_and_answers_it(alice: Person, bob: Person, chat: Shape) -> None:
    message = answer(publish(bob, chat, json={"text": "Hello **all**"}), 201)
    assert (message["text"], message["seq"], message["sender"]["username"]) == ("Hello **all**", 2, "bobby")
    assert page(alice, chat)["items"] == [message]


def test_a_repeated_id_gives_the_first_message_again(bob: Person, chat: Shape) -> None:
    said = {"text": "once", "client_message_id": "abc"}
    first = answer(publish(bob, chat, json=said), 201)
    assert answer(publish(bob, chat, json=said), 200) == first
    assert len(page(bob, chat)["items"]) == 1


def test_it_runs_once_under_a_key(bob: Person, chat: Shape) -> None:
    key = {"Idempotency-Key": "k1"}
    first = answer(publish(bob, chat, json={"text": "once"}, headers=key), 201)
    assert answer(publish(bob, chat, json={"text": "once"}, headers=key), 201) == first
    assert len(page(bob, chat)["items"]) == 1


def test_attachments_are_ids(bob: Person, chat: Shape) -> None:
    file = make_file(bob, chat)
    message = answer(publish(bob, chat, json={"attachments": [file["id"]]}), 201)
    assert [shown["id"] for shown in message["attachments"]] == [file["id"]]


def test_it_may_answer_another_message(bob: Person, chat: Shape) -> None:
    first = make_message(bob, chat)
    message = answer(publish(bob, chat, json={"text": "yes", "reply_to_id": first["id"]}), 201)
    assert message["reply_to"]["id"] == first["id"]


def test_outsiders_find_nothing(charlie: Person, chat: Shape) -> None:
    refused(publish(charlie, chat, json={"text": "hi"}), 404, "not_found")
    refused(publish(charlie, {"id": uuid4()}, json={"text": "hi"}), 404, "not_found")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "text"),
        ({"text": " "}, "text"),
        ({"text": "x", "attachments": "no"}, "attachments"),
        ({"text": "x", "attachments": [str(uuid4())]}, "attachment_ids"),
        ({"text": "x", "chat": "y"}, "chat"),
    ],
)
def test_it_says_what_is_wrong(bob: Person, chat: Shape, body: Shape, field: str) -> None:
    assert list(refused(publish(bob, chat, json=body), 422)["errors"]) == [field]
    assert page(bob, chat)["items"] == []


def test_it_needs_a_chat(bob: Person) -> None:
    problem = refused(bob.post("/api/v1/centrifugo/publish", json={"text": "x"}), 422, "invalid")
    assert list(problem["errors"]) == ["chat_id"]
