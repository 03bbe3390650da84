"""PostgreSQL restarts under the running app."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from flask import Flask

from app import create_app
from app.db import db
from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import list_chats, refused, texts
from tests.chats.storm import meanwhile, twin
from tests.conftest import House
from tests.databases import PostgresDatabase
from tests.outages.city import CarefulPostgres
from tests.outages.conftest import within
from tests.services.backends import Memcached, Postgres

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Postgres]:
    with CarefulPostgres() as service:
        service.create("outage")
        yield service


@pytest.fixture
def app(house: House, own_postgres: Postgres, own_memcached: Memcached) -> Iterator[Flask]:
    """The app over a PostgreSQL of its own; SQLite has no server that could restart."""
    database = PostgresDatabase(own_postgres.url_of("outage"))
    config = dataclasses.replace(house.config(database.url), memcached_servers=(own_memcached.address,))
    database.build(config)
    app = create_app(config)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    database.empty()


def test_meanwhile_it_says_so_and_afterwards_it_works(alice: Person, bob: Person, own_postgres: Postgres) -> None:
    chat = make_chat(alice, bob)
    own_postgres.stop()
    path = f"/api/v1/chats/{chat['id']}/messages"
    with within(5):
        response = alice.post(path, json={"text": "Lost"})
    refused(response, 503, "database_away")
    assert int(response.headers["Retry-After"]) > 0
    own_postgres._start_once()
    make_message(alice, chat, "Kept")
    assert texts(bob, chat) == ["Kept"]


def test_a_warm_list_shows_even_without_the_database(
    alice: Person, bob: Person, app: Flask, own_postgres: Postgres
) -> None:
    chat = make_chat(alice, bob)
    for server in app.extensions["cache"]._servers.values():
        server._client.flush_all()
    list_chats(bob)
    own_postgres.stop()
    try:
        assert [listed["id"] for listed in list_chats(bob)] == [chat["id"]]
    finally:
        own_postgres._start_once()


def test_a_restart_in_the_middle_of_a_storm_heals(
    app: Flask, alice: Person, bob: Person, own_postgres: Postgres
) -> None:
    """Each request is done or refused as a whole, and none waits for ever."""
    chat = make_chat(alice, bob)
    path = f"/api/v1/chats/{chat['id']}/messages"

    def talk(one: Person) -> list[str]:
        sent = [(f"{id(one)}:{turn}", one.post(path, json={"text": f"{id(one)}:{turn}"})) for turn in range(20)]
        assert {response.status_code for _, response in sent} <= {201, 503}
        return [text for text, response in sent if response.status_code == 201]

    talkers = [lambda one=one: talk(one) for one in [twin(app, alice) for _ in range(4)]]
    said = meanwhile(own_postgres.restart, talkers)
    make_message(bob, chat, "Healed")
    # A refused one may stand as well: the answer was lost, not the message.
    assert {text for texts_of_one in said for text in texts_of_one} <= set(texts(alice, chat, limit=100))
    assert answer(alice.get(f"/api/v1/chats/{chat['id']}"), 200)["last_message"]["text"] == "Healed"
