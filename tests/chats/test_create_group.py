"""Starting a group."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask

from tests.cast import Person, answer, make_chat, make_person
from tests.chats.steps import list_chats, members, refused, see_chat
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.integration


def test_it_answers_the_chat_as_its_creator_sees_it(alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob, title="Algebra", description="Mondays")
    assert datetime.fromisoformat(chat.pop("active_at")).utcoffset() is not None
    assert datetime.fromisoformat(chat.pop("created_at")).utcoffset() is not None
    expected = {"kind": "group", "title": "Algebra", "description": "Mondays", "avatar_url": None, "role": "owner"}
    expected["is_treasurer"] = False
    expected |= {"n_members": 2, "peer": None, "unread_count": 0, "read_seq": 0, "last_seq": 1, "last_message": None}
    assert chat == {"id": chat["id"], **expected}


def test_its_members_see_it(alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    assert see_chat(bob, chat) == chat | {"role": "member"}
    assert [listed["id"] for listed in list_chats(bob)] == [chat["id"]]


def test_outsiders_do_not_see_it(alice: Person, bob: Person, charlie: Person) -> None:
    chat = make_chat(alice, bob)
    refused(charlie.get(f"/api/v1/chats/{chat['id']}"), 404, "not_found")
    assert list_chats(charlie) == []


def test_nobody_creates_nothing(anonymous: Person) -> None:
    refused(anonymous.post("/api/v1/chats", json={"title": "Nobody's"}), 401, "unauthorized")


def test_the_creator_owns_it_and_is_in_it_once(alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob, bob, alice)
    assert members(alice, chat) == {alice.id: "owner", bob.id: "member"}


def test_it_may_begin_alone(alice: Person) -> None:
    assert make_chat(alice)["n_members"] == 1


def test_a_group_is_the_kind_unless_said(alice: Person) -> None:
    assert answer(alice.post("/api/v1/chats", json={"title": "Plain"}), 201)["kind"] == "group"


def test_two_groups_may_have_the_same_people_and_title(alice: Person, bob: Person) -> None:
    assert make_chat(alice, bob)["id"] != make_chat(alice, bob)["id"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "title"),
        ({"title": None}, "title"),
        ({"title": ""}, "title"),
        ({"title": " \u200b "}, "title"),
        ({"title": "x" * 101}, "title"),
        ({"title": "two\nlines"}, "title"),
        ({"title": "gnp.\u202eexe"}, "title"),
        ({"title": 5}, "title"),
        ({"title": "Good", "description": "x" * 1001}, "description"),
        ({"title": "Good", "kind": "club"}, "kind"),
        ({"title": "Good", "participants": "bob"}, "participants"),
        ({"title": "Good", "participants": ["bob"]}, "participants.0"),
        ({"title": "Good", "owner": "me"}, "owner"),
    ],
)
def test_it_names_the_wrong_field(alice: Person, wrong: dict[str, Any], field: str) -> None:
    problem = refused(alice.post("/api/v1/chats", json=wrong), 422)
    assert list(problem["errors"]) == [field]
    assert list_chats(alice) == []


def test_it_names_people_who_are_not_here(alice: Person, bob: Person) -> None:
    stranger = str(uuid4())
    wanted = {"title": "With a ghost", "participants": [bob.id, stranger]}
    problem = refused(alice.post("/api/v1/chats", json=wanted), 422, "unknown_people")
    assert stranger in problem["errors"]["participants"][0]
    assert bob.id not in problem["errors"]["participants"][0]
    assert list_chats(bob) == []


def test_a_title_is_kept_trimmed_and_whole(alice: Person) -> None:
    assert make_chat(alice, title="  Алгебра 🧮  и  <b>  ")["title"] == "Алгебра 🧮 и <b>"


def test_each_other_member_gets_a_letter(
    app: Flask, alice: Person, run_jobs: Callable[[], list[str]], smtp: SmtpServer
) -> None:
    others = [make_person(app) for _ in range(3)]
    chat = make_chat(alice, *others, title="Algebra")
    assert run_jobs() == ["mail.deliver"] * 3
    assert sorted(to for letter in smtp.letters for to in letter.to) == sorted(person.email for person in others)
    letter = smtp.letters[0]
    assert "Alice" in letter.subject
    assert "Algebra" in letter.subject
    for kind in ("plain", "html"):
        assert f"/chats/{chat['id']}" in letter.text(kind)
        assert "/unsubscribe/" in letter.text(kind)
    assert letter.message["List-Unsubscribe"].startswith("<http")


def test_the_letter_is_in_the_members_language(
    bob: Person, alice: Person, run_jobs: Callable[[], list[str]], smtp: SmtpServer
) -> None:
    answer(bob.put("/api/v1/users/me", json={"language": "ru"}), 200)
    make_chat(alice, bob)
    run_jobs()
    assert any("а" <= sign <= "я" for sign in smtp.letters[0].text().lower())


def test_who_wants_no_letters_gets_none(
    bob: Person, alice: Person, run_jobs: Callable[[], list[str]], smtp: SmtpServer
) -> None:
    answer(bob.put("/api/v1/users/me", json={"wants_mail": False}), 200)
    make_chat(alice, bob)
    assert run_jobs() == []
    assert smtp.letters == []
