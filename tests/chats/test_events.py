"""Reading a chat's log over HTTP, as a client does that could not be told what it missed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import add, edit, events, refused, remove, see_chat, take_out

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def log_of(person: Person, chat: Shape, **query: Any) -> Shape:
    return answer(person.get(f"/api/v1/chats/{chat['id']}/events", query_string=query), 200)


def test_it_tells_what_happened_in_order(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    message = make_message(bob, chat, "Hello")
    add(alice, chat, charlie)
    take_out(alice, chat, charlie)
    created, posted, added, removed = log_of(bob, chat)["items"]
    about = {"title": "Study group", "description": "", "avatar_url": None}
    assert created == {"type": "chat_created", "seq": 1, "by": alice.id, "chat": about}
    assert posted == {"type": "message_posted", "seq": 2, "message": message}
    assert (added["type"], added["seq"], added["user"]["id"], added["by"]) == ("member_added", 3, charlie.id, alice.id)
    assert removed == {"type": "member_removed", "seq": 4, "user_id": charlie.id, "by": alice.id}


def test_it_goes_on_after_a_number_and_page_by_page(bob: Person, chat: Shape) -> None:
    for n in range(7):
        make_message(bob, chat, str(n))
    seqs, after = [], 2
    for is_last in (False, False, True):
        page = log_of(bob, chat, after_seq=after, limit=2)
        seqs += [event["seq"] for event in page["items"]]
        after = seqs[-1]
        assert page["has_more"] is not is_last
    assert seqs == [3, 4, 5, 6, 7, 8]
    assert log_of(bob, chat, after_seq=8) == {"items": [], "has_more": False}


def test_it_ends_where_the_chat_says(alice: Person, chat: Shape) -> None:
    make_message(alice, chat)
    assert log_of(alice, chat)["items"][-1]["seq"] == see_chat(alice, chat)["last_seq"]


def test_messages_are_as_they_stand_now(bob: Person, chat: Shape) -> None:
    first, second = make_message(bob, chat, "one"), make_message(bob, chat, "two")
    edit(bob, first, "uno")
    remove(bob, second)
    told = log_of(bob, chat, after_seq=1)["items"]
    assert [event["type"] for event in told] == ["message_posted"] * 2 + ["message_edited", "message_removed"]
    assert [event["message"]["text"] for event in told] == ["uno", "", "uno", ""]
    assert all(event["message"]["removed_at"] for event in told if event["message"]["id"] == second["id"])


def test_it_is_the_log_without_a_gap(app: Any, alice: Person, bob: Person, chat: Shape) -> None:
    for person in (alice, bob) * 60:
        make_message(person, chat)
    told = log_of(bob, chat, limit=200)
    assert [event["seq"] for event in told["items"]] == [seq for seq, _type, _payload in events(app, chat)]
    assert not told["has_more"]


def test_outsiders_find_nothing(charlie: Person, chat: Shape) -> None:
    refused(charlie.get(f"/api/v1/chats/{chat['id']}/events"), 404, "not_found")


def test_who_was_taken_out_reads_no_further(alice: Person, bob: Person, chat: Shape) -> None:
    take_out(alice, chat, bob)
    refused(bob.get(f"/api/v1/chats/{chat['id']}/events"), 404, "not_found")


@pytest.mark.parametrize(
    ("query", "field"),
    [("after_seq=-1", "after_seq"), ("after_seq=x", "after_seq"), ("limit=0", "limit"), ("limit=201", "limit")],
)
def test_it_says_what_is_wrong(alice: Person, chat: Shape, query: str, field: str) -> None:
    problem = refused(alice.get(f"/api/v1/chats/{chat['id']}/events?{query}"), 422, "invalid")
    assert list(problem["errors"]) == [field]


def test_a_number_beyond_all_numbers_is_past_the_end(alice: Person) -> None:
    chat = make_chat(alice)
    assert log_of(alice, chat, after_seq=2**63 - 1)["items"] == []
