"""A message sent again, because the answer was lost, is one message."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import events, page, refused, remove, see_chat, texts
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def send(
    person: Person, chat: Shape, text: str = "Hello", *, key: str | None = None, **fields: Any
) -> tuple[int, Shape]:
    headers = {"Idempotency-Key": key} if key else {}
    response = person.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": text} | fields, headers=headers)
    return response.status_code, answer(response, 200, 201)


def test_the_same_client_id_gives_the_first_message(app: Flask, alice: Person, chat: Shape) -> None:
    assert send(alice, chat, "first", client_message_id="c1") == (201, first := page(alice, chat)["items"][0])
    assert send(alice, chat, "second", client_message_id="c1") == (200, first)
    assert texts(alice, chat) == ["first"]
    assert [kind for _, kind, _ in events(app, chat)] == ["chat_created", "message_posted"]
    assert see_chat(alice, chat)["last_seq"] == first["seq"]


def test_the_client_id_is_the_senders_and_the_chats_own(alice: Person, bob: Person, chat: Shape) -> None:
    other = make_chat(alice, bob)
    made = [send(person, where, client_message_id="c1") for person in (alice, bob) for where in (chat, other)]
    assert [status for status, _ in made] == [201] * 4
    assert len({message["id"] for _, message in made}) == 4


@pytest.mark.parametrize("key", [None, "retry-1"])
def test_eight_at_once_are_one_message(app: Flask, alice: Person, bob: Person, chat: Shape, key: str | None) -> None:
    twins = [twin(app, bob) for _ in range(8)]
    calls = [lambda one=one: send(one, chat, client_message_id="c1", key=key) for one in twins]
    answers = at_once(calls)
    assert len({message["id"] for _, message in answers}) == 1
    # With a key the first answer is replayed as it was.
    assert sorted(status for status, _ in answers) == ([201] * 8 if key else [200] * 7 + [201])
    assert texts(alice, chat) == ["Hello"]
    assert see_chat(alice, chat)["unread_count"] == 1


def test_eight_keys_of_their_own_are_still_one_message(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    twins = [twin(app, bob) for _ in range(8)]
    calls = [lambda n=n, one=one: send(one, chat, client_message_id="c1", key=f"k{n}") for n, one in enumerate(twins)]
    assert len({message["id"] for _, message in at_once(calls)}) == 1
    assert [kind for _, kind, _ in events(app, chat)] == ["chat_created", "message_posted"]
    assert see_chat(alice, chat)["unread_count"] == 1


def test_eight_at_once_with_a_key_alone_are_one_message(app: Flask, alice: Person, chat: Shape) -> None:
    twins = [twin(app, alice) for _ in range(8)]
    answers = at_once([lambda one=one: send(one, chat, key="k") for one in twins])
    assert {status for status, _ in answers} == {201}
    assert len({message["id"] for _, message in answers}) == 1
    assert texts(alice, chat) == ["Hello"]


def test_a_key_with_another_text_is_refused(alice: Person, chat: Shape) -> None:
    send(alice, chat, "first", key="k")
    options = {"json": {"text": "second"}, "headers": {"Idempotency-Key": "k"}}
    refused(alice.post(f"/api/v1/chats/{chat['id']}/messages", **options), 422, "idempotency_key_reused")
    assert texts(alice, chat) == ["first"]


def test_a_key_belongs_to_whoever_used_it(alice: Person, bob: Person, chat: Shape) -> None:
    assert send(alice, chat, key="k")[1]["id"] != send(bob, chat, key="k")[1]["id"]


def test_a_refusal_with_a_key_may_be_tried_again(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    path, options = (
        f"/api/v1/chats/{chat['id']}/messages",
        {"json": {"text": "hi"}, "headers": {"Idempotency-Key": "k"}},
    )
    refused(charlie.post(path, **options), 404)
    alice.post(f"/api/v1/chats/{chat['id']}/members", json={"user_ids": [charlie.id]})
    answer(charlie.post(path, **options), 201)


def test_a_group_created_twice_with_a_key_is_one(app: Flask, alice: Person, bob: Person) -> None:
    def create(one: Person) -> str:
        wanted = {"title": "Once", "participants": [bob.id]}
        return str(answer(one.post("/api/v1/chats", json=wanted, headers={"Idempotency-Key": "k"}), 201)["id"])

    twins = [twin(app, alice) for _ in range(6)]
    assert len(set(at_once([lambda one=one: create(one) for one in twins]))) == 1
    assert len(answer(bob.get("/api/v1/chats"), 200)["items"]) == 1


def test_a_retry_of_a_removed_message_brings_nothing_back(alice: Person, chat: Shape) -> None:
    _, message = send(alice, chat, client_message_id="c1")
    remove(alice, message)
    status, again = send(alice, chat, client_message_id="c1")
    assert (status, again["id"], again["text"]) == (200, message["id"], "")
    assert again["removed_at"]


def test_who_was_taken_out_cannot_retry(alice: Person, bob: Person, chat: Shape) -> None:
    send(bob, chat, client_message_id="c1")
    alice.delete(f"/api/v1/chats/{chat['id']}/members/{bob.id}")
    wanted = {"text": "Hello", "client_message_id": "c1"}
    refused(bob.post(f"/api/v1/chats/{chat['id']}/messages", json=wanted), 404)


def test_without_any_of_them_twice_is_two(alice: Person, chat: Shape) -> None:
    assert make_message(alice, chat)["id"] != make_message(alice, chat)["id"]
