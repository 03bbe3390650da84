"""The chat list over HTTP: order and pages."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import list_chats, refused, see_chat, take_out

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def five(alice: Person, bob: Person) -> list[str]:
    """The ids of five chats, the latest active first."""
    chats = [make_chat(alice, bob, title=f"Chat {number}") for number in range(5)]
    for place in (0, 3, 1):
        make_message(bob, chats[place])
    return [chats[place]["id"] for place in (1, 3, 0, 4, 2)]


def ids(person: Person, **query: Any) -> list[str]:
    return [chat["id"] for chat in list_chats(person, **query)]


def test_nobody_has_no_list(anonymous: Person) -> None:
    refused(anonymous.get("/api/v1/chats"), 401)


def test_it_is_empty_at_first(alice: Person) -> None:
    assert answer(alice.get("/api/v1/chats"), 200) == {"items": [], "has_more": False}


def test_the_latest_active_is_first(alice: Person, bob: Person, five: list[str]) -> None:
    assert ids(alice) == ids(bob) == five


def test_each_entry_is_the_chat_itself(alice: Person, bob: Person, five: list[str]) -> None:
    for person in (alice, bob):
        assert list_chats(person) == [see_chat(person, {"id": chat_id}) for chat_id in five]


def test_pages_follow_each_other(alice: Person, five: list[str]) -> None:
    assert ids(alice, limit=2) == five[:2]
    assert ids(alice, limit=2, before_id=five[1]) == five[2:4]
    assert ids(alice, limit=2, before_id=five[3]) == five[4:]
    assert ids(alice, before_id=five[4]) == []
    has_more = [answer(alice.get(f"/api/v1/chats?limit={limit}"), 200)["has_more"] for limit in (4, 5)]
    assert has_more == [True, False]


def test_after_an_unknown_chat_there_is_nothing(alice: Person, five: list[str]) -> None:
    assert ids(alice, before_id=str(uuid4())) == []


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": 201}, {"limit": "x"}, {"before_id": "x"}, {"after_id": "x"}])
def test_it_names_the_wrong_field(alice: Person, query: Shape) -> None:
    assert list(refused(alice.get("/api/v1/chats", query_string=query), 422)["errors"]) == list(query)


def test_who_is_taken_out_loses_it(alice: Person, bob: Person, five: list[str]) -> None:
    take_out(alice, {"id": five[0]}, bob)
    assert ids(bob) == five[1:]
    assert ids(alice) == five


def test_a_removal_and_a_clearing_move_nothing(alice: Person, five: list[str]) -> None:
    oldest = see_chat(alice, {"id": five[2]})["last_message"]
    alice.delete(f"/api/v1/messages/{oldest['id']}")
    alice.post(f"/api/v1/chats/{five[4]}/clear")
    assert ids(alice) == five


def test_the_page_carries_the_same_list(alice: Person, bob: Person, five: list[str], app: Any) -> None:
    client = app.test_client()
    html = client.get("/chats", headers={"Authorization": f"Bearer {alice.token}"}).get_data(as_text=True)
    assert all(chat_id in html for chat_id in five)
