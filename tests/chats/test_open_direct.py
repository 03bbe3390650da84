"""The direct chat of two people: one, however often it is opened."""

from __future__ import annotations

from uuid import uuid4

import pytest
from flask import Flask

from tests.cast import Person, answer, make_direct_chat, make_message
from tests.chats.steps import events, list_chats, members, refused, see_chat
from tests.chats.storm import at_once, twin
from tests.services.jobs import run_queued
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.integration


def open_direct(one: Person, *others: str) -> tuple[int, str]:
    response = one.post("/api/v1/chats", json={"kind": "direct", "participants": list(others)})
    return response.status_code, answer(response, 200, 201)["id"]


def test_each_sees_the_other(alice: Person, bob: Person) -> None:
    chat = make_direct_chat(alice, bob)
    assert (chat["kind"], chat["title"], chat["peer"]["id"], chat["n_members"]) == ("direct", "Bob", bob.id, 2)
    seen = see_chat(bob, chat)
    assert (seen["title"], seen["peer"]["username"], seen["role"]) == ("Alice", "alice", "member")


def test_the_second_opening_gives_the_first_chat(alice: Person, bob: Person) -> None:
    status, chat_id = open_direct(alice, bob.id)
    assert status == 201
    assert open_direct(alice, bob.id) == (200, chat_id)
    assert open_direct(bob, alice.id) == (200, chat_id)
    assert open_direct(bob, bob.id, alice.id, alice.id) == (200, chat_id)


def test_sixteen_openings_from_both_sides_make_one_chat(app: Flask, alice: Person, bob: Person) -> None:
    sides = [(twin(app, one), other.id) for one, other in ((alice, bob), (bob, alice)) for _ in range(8)]
    answers = at_once([lambda one=one, other=other: open_direct(one, other) for one, other in sides])
    assert sorted(status for status, _ in answers) == [200] * 15 + [201]
    assert len({chat_id for _, chat_id in answers}) == 1
    for person in (alice, bob):
        assert len(list_chats(person)) == 1
    assert [kind for _, kind, _ in events(app, {"id": answers[0][1]})] == ["chat_created"]


def test_other_pairs_have_chats_of_their_own(alice: Person, bob: Person, charlie: Person) -> None:
    chats = {make_direct_chat(alice, bob)["id"], make_direct_chat(alice, charlie)["id"]}
    assert len(chats | {make_direct_chat(bob, charlie)["id"]}) == 3


@pytest.mark.parametrize("participants", [[], ["me"], ["bob", "charlie"]])
def test_it_needs_exactly_one_other(alice: Person, bob: Person, charlie: Person, participants: list[str]) -> None:
    ids = {"me": alice.id, "bob": bob.id, "charlie": charlie.id}
    wanted = {"kind": "direct", "participants": [ids[name] for name in participants]}
    problem = refused(alice.post("/api/v1/chats", json=wanted), 422, "not_one_partner")
    assert list(problem["errors"]) == ["participants"]


def test_it_needs_somebody_who_is_here(alice: Person) -> None:
    wanted = {"kind": "direct", "participants": [str(uuid4())]}
    refused(alice.post("/api/v1/chats", json=wanted), 422, "unknown_people")


def test_the_pair_is_fixed(alice: Person, bob: Person, charlie: Person) -> None:
    path = f"/api/v1/chats/{make_direct_chat(alice, bob)['id']}"
    refused(alice.patch(path, json={"title": "Mine"}), 409, "fixed_pair")
    refused(alice.post(f"{path}/members", json={"user_ids": [charlie.id]}), 409, "fixed_pair")
    refused(alice.delete(f"{path}/members/{bob.id}"), 409, "fixed_pair")
    refused(alice.delete(f"{path}/members/{alice.id}"), 409, "fixed_pair")
    refused(alice.patch(f"{path}/members/{bob.id}", json={"role": "owner"}), 409, "fixed_pair")
    assert set(members(bob, {"id": path.rpartition("/")[2]})) == {alice.id, bob.id}


def test_both_talk_in_it(alice: Person, bob: Person) -> None:
    chat = make_direct_chat(alice, bob)
    make_message(alice, chat, "Hi")
    make_message(bob, chat, "Hi yourself")
    assert see_chat(alice, chat)["last_message"]["text"] == "Hi yourself"


def test_only_the_first_opening_writes_a_letter(app: Flask, alice: Person, bob: Person, smtp: SmtpServer) -> None:
    open_direct(alice, bob.id)
    open_direct(bob, alice.id)
    assert run_queued(app) == ["mail.deliver"]
    assert [letter.to for letter in smtp.letters] == [[bob.email]]
