"""Whoever has come and gone leaves nothing behind."""

from __future__ import annotations

import asyncio
import gc
import socket
import time
from collections import Counter
from collections.abc import Callable
from uuid import UUID

import orjson
import pytest
from flask import Flask

from app.realtime import live, queries
from app.realtime.client import Client
from app.realtime.codec import JSON
from app.realtime.delivery import Channel, Subscription
from app.realtime.outbox import Outbox
from app.realtime.sessions import Session
from tests.cast import Person, make_chat
from tests.realtime.visits import Holdings, Visitor, worker_of
from tests.services.process import wait_until
from tests.services.site import Site

KINDS = (Client, Outbox, Subscription, Channel, Session)


@pytest.fixture
def database_name() -> str:
    """A socket's end has nothing to do with the database."""
    return "sqlite"


# --- In one process: every object


@pytest.mark.integration
def test_a_connection_leaves_no_object_behind(app: Flask, alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    visit_here(app, alice, chat["id"])
    before = held()
    for _ in range(300):
        visit_here(app, alice, chat["id"])
    wait_until(lambda: held() == before, "all is let go of")
    with app.app_context():
        here = live.live()
    assert (here.clients, here.hub.channels(), here.presence.sessions()) == ({}, [], [])


def visit_here(app: Flask, person: Person, chat_id: str) -> None:
    near, far = socket.socketpair()
    with near, far, app.app_context():
        here = live.live()
        visitor = queries.person(UUID(person.id), None)
        client = Client(here, Outbox(near, here.drainer), JSON, visitor=visitor)
        here.watch(client)
        client.receive(b'{"id":1,"connect":{}}')
        client.receive(orjson.dumps({"id": 2, "subscribe": {"channel": f"chat:{chat_id}"}}))
        assert b'"error"' not in far.recv(65536)
        client.close()
        here.forget(client)
        client.outbox.hang_up()


def held() -> Counter[str]:
    gc.collect()
    return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, KINDS))


# --- A real server: memory, threads and files


def visitor_of(site: Site) -> Visitor:
    _, token = site.web.sign_up("alice")
    chat = site.web.call("POST", "/api/v1/chats", {"title": "Hall", "participants": []}, token=token)
    return Visitor(site.url, token, f"chat:{chat['id']}")


def settled(pid: int, before: Holdings | None = None) -> Holdings:
    """What the server holds once its sockets are closed."""
    if before is not None:
        # The pool of the database may have opened some meanwhile; sockets left open would be thousands.
        wait_until(lambda: Holdings.of(pid).n_files <= before.n_files + 60, "all files are closed", seconds=60)
    return Holdings.of(pid)


def compare(site: Site, n_visits: int, tell: Callable[[int], None] = bool) -> tuple[Holdings, Holdings]:
    """What the server holds after the first visits, which make its threads and caches, and after all others."""
    visitor, pid = visitor_of(site), worker_of(site.web.pid)
    asyncio.run(visitor.visit_often(1000))
    before = settled(pid)
    asyncio.run(visitor.visit_often(n_visits, tell=tell))
    return before, settled(pid, before)


@pytest.mark.e2e
def test_a_server_is_the_same_after_two_thousand_visits(site: Site) -> None:
    before, after = compare(site, 2000)
    assert after.n_threads <= before.n_threads + 20
    assert after.rss_kib < before.rss_kib + 6 * 1024


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_so_it_is_after_a_hundred_thousand(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    started, pid = time.monotonic(), worker_of(site.web.pid)

    def tell(n_visits: int) -> None:
        if n_visits % 10_000 == 0:
            with capsys.disabled():
                print(f"{time.monotonic() - started:6.1f} s: {n_visits} visits, {Holdings.of(pid)}", flush=True)

    before, after = compare(site, 100_000, tell)
    with capsys.disabled():
        print(f"before {before}, after {after}")
    assert after.n_threads <= before.n_threads + 20
    assert after.rss_kib < before.rss_kib + 16 * 1024
