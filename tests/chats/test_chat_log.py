"""The chat's log: one line for each change, numbered without gaps in the order of commits."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.chats.models import EventType
from tests.cast import Person, answer, make_chat, make_message, make_person
from tests.chats.steps import add, edit, events, page, remove, see_chat, set_role, take_out
from tests.chats.storm import at_once, twin

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_each_change_is_one_line(app: Flask, alice: Person, bob: Person, charlie: Person) -> None:
    chat = make_chat(alice, bob)
    message = make_message(bob, chat)
    edit(bob, message, "Other")
    remove(bob, message)
    alice.patch(f"/api/v1/chats/{chat['id']}", json={"title": "Other"})
    add(alice, chat, charlie)
    set_role(alice, chat, bob, "admin")
    take_out(alice, chat, charlie)
    kinds = ["chat_created", "message_posted", "message_edited", "message_removed", "chat_changed"]
    kinds += ["member_added", "member_changed", "member_removed"]
    assert [(seq, kind) for seq, kind, _ in events(app, chat)] == list(enumerate(kinds, start=1))
    # Cards have tests of their own.
    assert set(kinds) == set(EventType) - {EventType.CARD_CHANGED}
    assert see_chat(alice, chat)["last_seq"] == len(kinds)


def test_a_line_names_who_and_what(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    message = make_message(bob, chat)
    set_role(alice, chat, bob, "owner")
    lines = [(kind, line) for _, kind, line in events(app, chat)]
    assert lines == [
        ("chat_created", {"by": alice.id}),
        ("message_posted", {"by": bob.id, "message_id": message["id"]}),
        ("member_changed", {"by": alice.id, "user_id": alice.id, "role": "admin", "is_treasurer": False}),
        ("member_changed", {"by": alice.id, "user_id": bob.id, "role": "owner", "is_treasurer": False}),
    ]


def test_what_was_said_is_not_in_it(app: Flask, alice: Person, chat: Shape) -> None:
    message = make_message(alice, chat, "xyzzy")
    edit(alice, message, "xyzzy plugh")
    remove(alice, message)
    assert "xyzzy" not in json.dumps(events(app, chat))


def test_a_message_carries_the_number_of_its_line(app: Flask, alice: Person, chat: Shape) -> None:
    made = [make_message(alice, chat) for _ in range(3)]
    posted = {line["message_id"]: seq for seq, kind, line in events(app, chat) if kind == "message_posted"}
    assert posted == {message["id"]: message["seq"] for message in made}


def test_a_refused_change_leaves_no_line(app: Flask, alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    before = events(app, chat)
    message_path = f"/api/v1/chats/{chat['id']}/messages"
    for response in (
        charlie.post(message_path, json={"text": "hi"}),
        alice.post(message_path, json={"text": ""}),
        bob.patch(f"/api/v1/chats/{chat['id']}", json={"title": "x"}),
        take_out(alice, chat, alice),
    ):
        assert 400 <= response.status_code < 500
    assert events(app, chat) == before


def speak(one: Person, chat: Shape, number: int) -> None:
    """Twenty-five posts, some of them edited or removed again."""
    for turn in range(25):
        message = make_message(one, chat, f"{number}:{turn}")
        if turn % 5 == 1:
            edit(one, message, f"{number}:{turn}!")
        if turn % 5 == 3:
            remove(one, message)


def test_a_storm_leaves_no_gap_and_no_double(app: Flask, alice: Person, bob: Person, charlie: Person) -> None:
    """Eight people post at once while members come and go and the title changes."""
    people = [alice, *(make_person(app) for _ in range(7))]
    chat = make_chat(*people, bob)
    owner = twin(app, alice)

    def rule() -> None:
        for turn in range(10):
            add(owner, chat, charlie)
            answer(owner.patch(f"/api/v1/chats/{chat['id']}", json={"title": f"Title {turn}"}), 200)
            answer(set_role(owner, chat, bob, "admin" if turn % 2 else "member"), 200)
            assert take_out(owner, chat, charlie).status_code == 204

    at_once([*(lambda n=n, one=one: speak(twin(app, one), chat, n) for n, one in enumerate(people)), rule])
    log = events(app, chat)
    assert [seq for seq, _, _ in log] == list(range(1, len(log) + 1))
    assert see_chat(alice, chat)["last_seq"] == len(log)
    counts = {kind: sum(found == kind for _, found, _ in log) for kind in EventType}
    expected = {"chat_created": 1, "message_posted": 200, "message_edited": 40, "message_removed": 40}
    expected |= {"member_added": 10, "member_removed": 10, "chat_changed": 10, "member_changed": 10, "card_changed": 0}
    assert counts == expected
    check_order(log, alice, chat)


def check_order(log: list[tuple[int, str, Shape]], person: Person, chat: Shape) -> None:
    """Each message stands under its number, and is edited or removed after it was posted."""
    born = {line["message_id"]: seq for seq, kind, line in log if kind == "message_posted"}
    assert all(seq > born[line["message_id"]] for seq, kind, line in log if kind.startswith("message_e"))
    assert all(seq > born[line["message_id"]] for seq, kind, line in log if kind.startswith("message_r"))
    for message in page(person, chat, limit=100)["items"]:
        assert born[message["id"]] == message["seq"]


# A transaction's time is told by SQLite's lock and PostgreSQL's row lock; the log must be in that order.
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.text("ab", min_size=1, max_size=3), min_size=2, max_size=6))
def test_who_reads_a_number_has_all_before_it(app: Flask, alice: Person, texts: list[str]) -> None:
    """While others post, no reader ever sees number n without each number below it."""
    chat = make_chat(alice)
    writers = [lambda text=text: make_message(twin(app, alice), chat, text) for text in texts]

    def watch() -> None:
        for _ in range(10):
            seen = [seq for seq, _, _ in events(app, chat)]
            assert seen == list(range(1, len(seen) + 1))

    at_once([*writers, watch])
