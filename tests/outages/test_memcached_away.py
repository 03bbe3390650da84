"""memcached dies, hangs or restarts: the list still comes, right and in time."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app import create_app
from app.accounts import service as accounts
from app.config import Config
from tests.cast import Person, answer, make_chat, make_direct_chat, make_message
from tests.chats.steps import list_chats, unread
from tests.chats.storm import hang, meanwhile, twin
from tests.outages.conftest import within
from tests.services.backends import Memcached

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
OUTAGES: dict[str, tuple[Callable[[Memcached], None], Callable[[Memcached], object]]] = {
    "killed": (Memcached.kill, Memcached.start),
    "hung": (hang, Memcached.resume),
    "restarted": (Memcached.restart, lambda service: None),
}
outages = pytest.mark.parametrize("outage", OUTAGES)


@pytest.fixture
def chat(alice: Person, bob: Person, own_memcached: Memcached) -> Shape:
    """A chat that is warm in the cache for both."""
    chat = make_chat(alice, bob, title="Before")
    own_memcached.client().flush_all()
    for person in (alice, bob, alice, bob):
        list_chats(person)
    return chat


def end_rest(app: Flask) -> None:
    """As if the two seconds of rest after a failure were over."""
    for server in app.extensions["cache"]._servers.values():
        server._rests_until = 0.0


def rename(person: Person, chat: Shape, title: str) -> None:
    answer(person.patch(f"/api/v1/chats/{chat['id']}", json={"title": title}), 200)


@outages
def test_the_list_comes_right_and_in_time(
    outage: str, app: Flask, alice: Person, bob: Person, chat: Shape, own_memcached: Memcached
) -> None:
    OUTAGES[outage][0](own_memcached)
    for turn in range(3):
        end_rest(app)
        with within(1):
            make_message(alice, chat, f"News {turn}")
        with within(1):
            (listed,) = list_chats(bob)
        assert (listed["last_message"]["text"], listed["unread_count"]) == (f"News {turn}", turn + 1)


@outages
def test_nothing_old_shows_afterwards(
    outage: str, app: Flask, alice: Person, bob: Person, chat: Shape, own_memcached: Memcached
) -> None:
    """What changed during the outage is forgotten before anything is read again."""
    end, begin = OUTAGES[outage]
    end(own_memcached)
    rename(alice, chat, "After")
    make_message(alice, chat, "News")
    newer = make_direct_chat(alice, bob)
    begin(own_memcached)
    for _ in range(3):
        end_rest(app)
        listed = {one["id"]: one for one in list_chats(bob)}
        assert set(listed) == {chat["id"], newer["id"]}
        assert (listed[chat["id"]]["title"], unread(bob, chat)) == ("After", 1)


@outages
def test_it_may_happen_under_load(
    outage: str, app: Flask, alice: Person, bob: Person, chat: Shape, own_memcached: Memcached
) -> None:
    """Eight readers and a writer while memcached goes and comes: no error, and the truth at the end."""
    end, begin = OUTAGES[outage]
    writer = twin(app, alice)

    def come_and_go() -> None:
        end(own_memcached)
        begin(own_memcached)

    def write() -> None:
        for turn in range(8):
            rename(writer, chat, f"Title {turn}")

    readers = [lambda one=one: [list_chats(one) for _ in range(10)] for one in [twin(app, bob) for _ in range(8)]]
    meanwhile(come_and_go, [write, *readers])
    end_rest(app)
    assert [list_chats(person)[0]["title"] for person in (alice, bob)] == ["Title 7"] * 2


def test_one_dead_of_several_servers_is_some_misses(
    config: Config, alice: Person, bob: Person, own_memcached: Memcached
) -> None:
    with Memcached() as other:
        servers = (own_memcached.address, other.address)
        app = create_app(dataclasses.replace(config, memcached_servers=servers))
        one, two = twin(app, alice), twin(app, bob)
        chats = [make_chat(one, two, title=f"Chat {number}") for number in range(8)]
        list_chats(two)
        other.kill()
        with within(1):
            rename(one, chats[0], "After")
            make_message(one, chats[1], "News")
            listed = {chat["id"]: chat for chat in list_chats(two)}
        assert listed[chats[0]["id"]]["title"] == "After"
        assert listed[chats[1]["id"]]["unread_count"] == 1
        assert len(listed) == 8


def test_a_session_ended_meanwhile_stays_ended(alice: Person, app: Flask, own_memcached: Memcached) -> None:
    """Its cached twin could not be dropped at once, and is dropped before anybody reads it."""
    list_chats(alice)
    hang(own_memcached)
    with app.app_context():
        accounts.set_password(UUID(alice.id), password="another-horse-battery")
    own_memcached.resume()
    for _ in range(2):
        end_rest(app)
        assert alice.get("/api/v1/chats").status_code == 401
