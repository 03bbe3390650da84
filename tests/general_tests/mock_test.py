"""The members' page with the query behind it mocked: python tests/general_tests/mock_test.py runs this file alone."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests import alone

alone.run(__name__, __file__)

from typing import Any
from unittest.mock import MagicMock, create_autospec
from uuid import UUID

import pytest

from app.accounts.models import User
from app.chats import queries
from app.chats.models import Member, Role
from app.db import new_id, now
from tests.cast import Person, answer, make_chat

pytestmark = pytest.mark.integration


@pytest.fixture
def participants(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """The query that lists a chat's participants; no table is asked, and it takes only what the real one takes."""
    mock: MagicMock = create_autospec(queries.participants, return_value=[])
    monkeypatch.setattr(queries, "participants", mock)
    return mock


def member(name: str, role: Role) -> Member:
    user = User(id=new_id(), username=name, display_name=name.title())
    return Member(user=user, role=role, is_treasurer=False, joined_at=now(), read_seq=7)


def list_members(person: Person, chat: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = answer(person.get(f"/api/v1/chats/{chat['id']}/members"), 200)["items"]
    return found


def test_it_shows_whom_the_query_found(alice: Person, participants: MagicMock) -> None:
    participants.return_value = [member("zelda", Role.ADMIN), member("link", Role.MEMBER)]
    items = list_members(alice, make_chat(alice))
    assert [(item["user"]["display_name"], item["role"], item["read_seq"]) for item in items] == [
        ("Zelda", "admin", 7),
        ("Link", "member", 7),
    ]


def test_the_query_is_asked_once_for_this_chat(alice: Person, bob: Person, participants: MagicMock) -> None:
    chat = make_chat(alice, bob)
    assert list_members(alice, chat) == []
    participants.assert_called_once_with(UUID(chat["id"]))


def test_outsiders_do_not_reach_the_query(alice: Person, charlie: Person, participants: MagicMock) -> None:
    chat = make_chat(alice)
    answer(charlie.get(f"/api/v1/chats/{chat['id']}/members"), 404)
    participants.assert_not_called()


def test_without_the_mock_it_is_the_database(alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    assert {item["user"]["id"] for item in list_members(alice, chat)} == {alice.id, bob.id}
