"""What the chat list costs: warm two round trips and no SQL; and whom a change touches."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.cache import Cache
from app.chats import listing
from tests.cast import Person, make_chat, make_direct_chat, make_message, make_person
from tests.chats.steps import add, clear, edit, list_chats, questions, read, see_chat, watched_sql
from tests.listing.conftest import Traffic
from tests.services.backends import Memcached
from tests.services.process import wait_until

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def user_key(person: Person) -> str:
    return f"chats:2:user:{UUID(person.id).hex}"


def chat_key(chat: Shape) -> str:
    return f"chats:2:chat:{chat['id']}"


def written(traffic: Traffic) -> set[str]:
    """The keys that a change has touched."""
    return {key for verb, keys in traffic if verb == "set_many" for key in keys}


def warm_up(memcached: Memcached, traffic: Traffic, *people: Person) -> None:
    """Read until nothing is left to fill: memcached may answer a reader before it has taken the last fill."""
    memcached.client().flush_all()

    def is_warm(person: Person) -> bool:
        traffic.clear()
        list_chats(person)
        return all(verb != "add" for verb, _keys in traffic)

    for person in people:
        wait_until(lambda person=person: is_warm(person), "the list is warm")


@pytest.mark.parametrize("count", [1, 12])
def test_warm_it_is_two_round_trips_without_sql(
    app: Flask, alice: Person, bob: Person, memcached: Memcached, traffic: Traffic, count: int
) -> None:
    chats = [make_chat(alice, bob, title=f"Chat {number}") for number in range(count)]
    make_message(alice, chats[0])
    warm_up(memcached, traffic, bob)
    traffic.clear()
    with watched_sql(app) as statements, app.app_context():
        listed, _ = listing.get_chats(UUID(bob.id))
    assert len(listed) == count
    assert statements == []
    assert traffic == [("get_many", {user_key(bob)}), ("get_many", {chat_key(chat) for chat in chats})]


def test_warm_the_whole_request_is_three_round_trips_without_sql(
    app: Flask, alice: Person, bob: Person, memcached: Memcached, traffic: Traffic
) -> None:
    """The third is who is asking."""
    make_direct_chat(alice, bob)
    warm_up(memcached, traffic, alice)
    traffic.clear()
    with watched_sql(app) as statements:
        assert len(list_chats(alice)) == 1
    assert statements == []
    assert [verb for verb, _ in traffic] == ["get_many"] * 3


def test_cold_it_costs_the_same_for_any_number_of_chats(
    app: Flask, alice: Person, bob: Person, charlie: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = []
    for others in ([bob], [charlie]):
        make_message(alice, make_direct_chat(alice, *others))
        for _ in range(4):
            make_message(alice, make_chat(alice, *others))
        # A memcached that nothing was ever sent to: in one that was emptied, a fill may still arrive that overtook.
        with Memcached() as fresh, watched_sql(app) as statements:
            monkeypatch.setitem(app.extensions, "cache", Cache((fresh.address,)))
            list_chats(alice)
        counts.append(len(questions(statements)))
    assert counts[0] == counts[1] == 6


@pytest.mark.parametrize("size", [1, 20])
def test_a_message_touches_two_keys_whatever_the_number_of_members(
    app: Flask, alice: Person, bob: Person, memcached: Memcached, traffic: Traffic, size: int
) -> None:
    chat = make_chat(alice, bob, *(make_person(app) for _ in range(size - 1)))
    traffic.clear()
    make_message(alice, chat)
    assert written(traffic) == {chat_key(chat), user_key(alice)}


def test_a_new_chat_resets_those_it_concerns(
    app: Flask, alice: Person, bob: Person, charlie: Person, memcached: Memcached, traffic: Traffic
) -> None:
    make_chat(charlie)
    warm_up(memcached, traffic, alice, bob, charlie)
    traffic.clear()
    chat = make_chat(alice, bob)
    assert written(traffic) == {user_key(alice), user_key(bob)}
    assert [listed["id"] for listed in list_chats(bob)] == [chat["id"]]
    with watched_sql(app) as statements:
        assert len(list_chats(charlie)) == 1
    assert statements == []


def test_each_change_touches_only_what_it_changes(
    alice: Person, bob: Person, charlie: Person, memcached: Memcached, traffic: Traffic
) -> None:
    chat = make_chat(alice, bob)
    message = make_message(bob, chat)
    for change, keys in (
        (lambda: read(alice, message), {user_key(alice)}),
        (lambda: read(alice, message), set()),
        (lambda: edit(bob, message, "Other"), {chat_key(chat)}),
        (lambda: alice.patch(f"/api/v1/chats/{chat['id']}", json={"title": "Other"}), {chat_key(chat)}),
        (lambda: add(alice, chat, charlie), {chat_key(chat), user_key(charlie)}),
        (lambda: clear(bob, chat), {user_key(bob)}),
        (lambda: see_chat(bob, chat), set()),
    ):
        traffic.clear()
        change()
        assert written(traffic) == keys


def test_a_refused_change_touches_nothing(alice: Person, bob: Person, charlie: Person, traffic: Traffic) -> None:
    chat = make_chat(alice, bob)
    traffic.clear()
    bob.patch(f"/api/v1/chats/{chat['id']}", json={"title": "Mine"})
    charlie.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": "hi"})
    assert written(traffic) == set()
