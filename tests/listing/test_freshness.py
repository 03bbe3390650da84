"""The chat list is never stale: every change shows at once, to everybody, from a warm cache."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app import cache
from app.chats import listing
from tests.cast import Person, answer, make_chat, make_direct_chat, make_message
from tests.chats.steps import add, clear, edit, list_chats, read, remove, set_role, take_out
from tests.chats.storm import at_once, twin
from tests.chats.test_change_chat import picture
from tests.services.backends import Memcached

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("no_tombstones")]
Shape = dict[str, Any]


def rename(person: Person) -> None:
    answer(person.put("/api/v1/users/me", json={"display_name": "Renamed"}), 200)


CHANGES: dict[str, Callable[[Person, Person, Person, Shape, Shape], Any]] = {
    "post": lambda alice, bob, charlie, chat, message: make_message(alice, chat, "News"),
    "edit": lambda alice, bob, charlie, chat, message: edit(bob, message, "Other"),
    "remove": lambda alice, bob, charlie, chat, message: remove(bob, message),
    "read": lambda alice, bob, charlie, chat, message: read(alice, message),
    "clear": lambda alice, bob, charlie, chat, message: clear(alice, chat),
    "rename": lambda alice, bob, charlie, chat, message: alice.patch(
        f"/api/v1/chats/{chat['id']}", json={"title": "Other"}
    ),
    "picture": lambda alice, bob, charlie, chat, message: alice.put(
        f"/api/v1/chats/{chat['id']}/avatar", data={"file": (picture(), "p.png")}
    ),
    "add": lambda alice, bob, charlie, chat, message: add(alice, chat, charlie),
    "role": lambda alice, bob, charlie, chat, message: set_role(alice, chat, bob, "admin"),
    "hand over": lambda alice, bob, charlie, chat, message: set_role(alice, chat, bob, "owner"),
    "take out": lambda alice, bob, charlie, chat, message: take_out(alice, chat, bob),
    "name": lambda alice, bob, charlie, chat, message: rename(bob),
    "face": lambda alice, bob, charlie, chat, message: bob.put(
        "/api/v1/users/me/avatar", data={"file": (picture(), "p.png")}
    ),
    "new chat": lambda alice, bob, charlie, chat, message: make_chat(bob, alice, charlie),
    "new pair": lambda alice, bob, charlie, chat, message: make_direct_chat(bob, charlie),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_shows_at_once_to_all(
    name: str, alice: Person, bob: Person, charlie: Person, chat: Shape, memcached: Memcached
) -> None:
    """What a warm cache shows after the change is what the database says."""
    make_direct_chat(alice, bob)
    message = make_message(bob, chat)
    people = (alice, bob, charlie)
    before = [list_chats(person) for person in people]
    CHANGES[name](alice, bob, charlie, chat, message)
    warm = [list_chats(person) for person in people]
    memcached.client().flush_all()
    assert warm == [list_chats(person) for person in people]
    assert warm != before


def test_a_new_name_shows_in_the_direct_chat_and_beside_the_message(alice: Person, bob: Person) -> None:
    direct = make_direct_chat(alice, bob)
    make_message(bob, direct)
    list_chats(alice)
    rename(bob)
    (listed,) = list_chats(alice)
    assert (listed["title"], listed["peer"]["display_name"]) == ("Renamed", "Renamed")
    assert listed["last_message"]["sender"]["display_name"] == "Renamed"


def test_readers_and_writers_at_once_end_with_the_truth(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    """With its tombstones in force, no slow fill of this storm outlives the last change."""
    cache.TOMBSTONE_SECONDS = 2
    writer, readers = twin(app, alice), [twin(app, person) for person in (alice, bob, bob)]

    def write() -> None:
        for turn in range(15):
            answer(writer.patch(f"/api/v1/chats/{chat['id']}", json={"title": f"Title {turn}"}), 200)

    at_once([write, *(lambda one=one: [list_chats(one) for _ in range(15)] for one in readers)])
    assert {list_chats(person)[0]["title"] for person in (alice, bob)} == {"Title 14"}


@pytest.fixture
def slow_reader(app: Flask, alice: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Somebody who has read the list from the database; called, they store it in the cache."""
    monkeypatch.setattr(cache, "TOMBSTONE_SECONDS", 2)
    stored: list[Shape] = []
    with app.app_context(), monkeypatch.context() as held:
        held.setattr(cache, "fill", stored.append)
        listing.get_chats(UUID(alice.id))
    assert len(stored) == 2

    def store() -> None:
        with app.app_context():
            for values in stored:
                cache.fill(values)

    return store


def test_a_late_fill_loses(alice: Person, chat: Shape, slow_reader: Callable[[], None]) -> None:
    answer(alice.patch(f"/api/v1/chats/{chat['id']}", json={"title": "New"}), 200)
    slow_reader()
    assert [list_chats(alice)[0]["title"] for _ in range(3)] == ["New"] * 3


def test_a_late_fill_of_ones_own_rows_loses(
    alice: Person, bob: Person, chat: Shape, slow_reader: Callable[[], None]
) -> None:
    newer = make_chat(bob, alice)
    slow_reader()
    assert newer["id"] in [listed["id"] for listed in list_chats(alice)]


def test_a_late_fill_after_a_newer_one_loses(
    app: Flask, alice: Person, chat: Shape, slow_reader: Callable[[], None], memcached: Memcached
) -> None:
    answer(alice.patch(f"/api/v1/chats/{chat['id']}", json={"title": "New"}), 200)
    memcached.client().flush_all()  # As if the tombstones were over.
    list_chats(alice)
    slow_reader()
    assert list_chats(alice)[0]["title"] == "New"
