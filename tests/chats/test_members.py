"""Who is in a group: letting people in, taking them out, leaving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.accounts import service as accounts
from tests.cast import Person, answer, make_message, make_person
from tests.chats.steps import (
    add,
    events,
    list_chats,
    members,
    page,
    refused,
    see_chat,
    set_role,
    take_out,
    texts,
    unread,
)
from tests.chats.storm import at_once, twin
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_members_see_each_other_by_name(alice: Person, bob: Person, chat: Shape) -> None:
    items = answer(bob.get(f"/api/v1/chats/{chat['id']}/members"), 200)
    assert items["has_more"] is False
    assert [(item["user"]["display_name"], item["role"], item["read_seq"]) for item in items["items"]] == [
        ("Alice", "owner", 0),
        ("Bob", "member", 0),
    ]
    assert set(items["items"][0]) == {"user", "role", "is_treasurer", "joined_at", "read_seq", "read_at"}
    assert datetime.fromisoformat(items["items"][0]["joined_at"]).utcoffset() is not None


def test_outsiders_see_nobody(charlie: Person, bob: Person, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}/members"
    refused(charlie.get(path), 404)
    refused(charlie.post(path, json={"user_ids": [charlie.id]}), 404)
    refused(charlie.delete(f"{path}/{bob.id}"), 404)
    refused(charlie.delete(f"{path}/{charlie.id}"), 404)
    refused(charlie.patch(f"{path}/{charlie.id}", json={"role": "owner"}), 404)


def test_a_newcomer_reads_all_and_has_missed_nothing(alice: Person, charlie: Person, chat: Shape) -> None:
    make_message(alice, chat, "before")
    assert charlie.id in {item["user"]["id"] for item in add(alice, chat, charlie)["items"]}
    assert texts(charlie, chat) == ["before"]
    assert unread(charlie, chat) == 0
    make_message(alice, chat, "after")
    assert unread(charlie, chat) == 1


def test_a_newcomer_gets_a_letter(
    alice: Person, charlie: Person, chat: Shape, run_jobs: Callable[[], list[str]], smtp: SmtpServer
) -> None:
    run_jobs()
    smtp.clear()
    add(alice, chat, charlie)
    run_jobs()
    assert [letter.to for letter in smtp.letters] == [[charlie.email]]


def test_who_is_in_stays_as_they_are(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    make_message(alice, chat)
    before = events(app, chat)
    add(alice, chat, bob, bob, alice)
    assert members(alice, chat) == {alice.id: "owner", bob.id: "member"}
    assert unread(bob, chat) == 1
    assert events(app, chat) == before


def test_only_admins_let_people_in(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    path = f"/api/v1/chats/{chat['id']}/members"
    refused(bob.post(path, json={"user_ids": [charlie.id]}), 403, "not_chat_admin")
    set_role(alice, chat, bob, "admin")
    add(bob, chat, charlie)
    assert members(alice, chat)[charlie.id] == "member"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "user_ids"),
        ({"user_ids": []}, "user_ids"),
        ({"user_ids": ["me"]}, "user_ids.0"),
        ({"user_ids": "x"}, "user_ids"),
    ],
)
def test_it_names_the_wrong_field(alice: Person, chat: Shape, wrong: Shape, field: str) -> None:
    problem = refused(alice.post(f"/api/v1/chats/{chat['id']}/members", json=wrong), 422)
    assert list(problem["errors"]) == [field]


def test_strangers_and_closed_accounts_cannot_join(app: Flask, alice: Person, charlie: Person, chat: Shape) -> None:
    with app.app_context():
        accounts.disable(UUID(charlie.id))
    for nobody in (str(uuid4()), charlie.id):
        response = alice.post(f"/api/v1/chats/{chat['id']}/members", json={"user_ids": [nobody]})
        refused(response, 422, "unknown_people")


def test_added_at_once_from_many_sides_is_added_once(app: Flask, alice: Person, charlie: Person, chat: Shape) -> None:
    at_once([lambda one=one: add(one, chat, charlie) for one in [twin(app, alice) for _ in range(6)]])
    assert see_chat(alice, chat)["n_members"] == 3
    assert [kind for _, kind, _ in events(app, chat)] == ["chat_created", "member_added"]


def test_who_is_taken_out_finds_nothing(alice: Person, bob: Person, chat: Shape, message: Shape) -> None:
    assert take_out(alice, chat, bob).status_code == 204
    assert list_chats(bob) == []
    refused(bob.get(f"/api/v1/chats/{chat['id']}"), 404)
    refused(bob.get(f"/api/v1/messages/{message['id']}"), 404)
    refused(bob.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "hi"}), 404)
    assert page(alice, chat)["items"] == [message]
    assert see_chat(alice, chat)["n_members"] == 1


def test_everybody_may_leave(alice: Person, bob: Person, chat: Shape) -> None:
    assert take_out(bob, chat, bob).status_code == 204
    assert members(alice, chat) == {alice.id: "owner"}


def test_leaving_twice_is_nothing_new(bob: Person, chat: Shape) -> None:
    take_out(bob, chat, bob)
    refused(take_out(bob, chat, bob), 404)


def test_who_comes_back_begins_anew(alice: Person, bob: Person, chat: Shape) -> None:
    take_out(alice, chat, bob)
    make_message(alice, chat, "while away")
    add(alice, chat, bob)
    assert texts(bob, chat) == ["while away"]
    assert unread(bob, chat) == 0


def test_members_take_nobody_out(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    add(alice, chat, charlie)
    refused(take_out(bob, chat, charlie), 403, "not_chat_admin")
    refused(take_out(bob, chat, alice), 403, "not_chat_admin")


def test_admins_take_out_members_alone(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    add(alice, chat, charlie)
    set_role(alice, chat, bob, "admin")
    set_role(alice, chat, charlie, "admin")
    refused(take_out(bob, chat, charlie), 403, "not_chat_owner")
    refused(take_out(bob, chat, alice), 403, "not_chat_owner")
    set_role(alice, chat, charlie, "member")
    assert take_out(bob, chat, charlie).status_code == 204


def test_taking_out_a_stranger_finds_nobody(alice: Person, charlie: Person, chat: Shape) -> None:
    refused(take_out(alice, chat, charlie), 404)
    refused(set_role(alice, chat, charlie, "admin"), 404)


def test_after_the_removal_not_a_word_more(app: Flask, alice: Person, chat: Shape) -> None:
    """Five people talk while they are taken out: nothing of theirs comes after the line that says so."""
    people = [make_person(app) for _ in range(5)]
    add(alice, chat, *people)

    def talk(one: Person) -> None:
        while answer(one.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "hi"}), 201, 404).get("seq"):
            pass

    owner = twin(app, alice)
    talkers = [lambda one=one: talk(twin(app, one)) for one in people]
    at_once([*talkers, lambda: [take_out(owner, chat, one) for one in people]])
    log = events(app, chat)
    gone = {line["user_id"]: seq for seq, kind, line in log if kind == "member_removed"}
    assert set(gone) == {one.id for one in people}
    assert all(seq < gone[line["by"]] for seq, kind, line in log if kind == "message_posted" and line["by"] in gone)
