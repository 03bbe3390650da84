"""Sockets of people who may not have them any more, and of a server that stops; and what an open one holds."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from flask import Flask

from app.config import ROOT
from app.db import db
from app.realtime.live import live
from tests.accounts.browser import Browser, signed_in
from tests.cast import PASSWORD, MakeApp, Person, make_chat, make_message
from tests.realtime.playground import Playground
from tests.realtime.raw import Raw
from tests.realtime.served import served
from tests.services import forked
from tests.services.process import wait_until
from tests.services.site import Site

FORCED = (3503, "force disconnect")


@pytest.fixture
def home(make_app: MakeApp) -> Flask:
    """The process that carries the sockets; `app` is another one."""
    return make_app()


@pytest.fixture
def url(home: Flask) -> Iterator[str]:
    with served(home) as url:
        yield url


def page_socket(url: str, browser: Browser) -> Raw:
    """The socket of a page, which the page's session signs in."""
    return Raw(url, headers={"Cookie": f"homeroom={browser.cookie()}"}, origin=url).connect()


def is_over(raw: Raw) -> bool:
    raw.send({"id": 99, "rpc": {"method": "nonsense"}})
    return bool(raw.replies(1)[0]["id"] != 99)


# --- What an open socket holds


@pytest.mark.integration
def test_an_open_socket_holds_no_connection_of_the_database(home: Flask, url: str, alice: Person, bob: Person) -> None:
    chat = make_chat(alice, bob)
    message = make_message(alice, chat)
    with ExitStack() as sockets:
        for person in (alice, bob) * 5:
            raw = sockets.enter_context(Raw(url, token=person.token).connect())
            raw.send({"id": 2, "subscribe": {"channel": f"chat:{chat['id']}", "recover": True}})
            raw.send({"id": 3, "rpc": {"method": "read", "data": {"message_id": message["id"]}}})
            raw.send({"id": 4, "history": {"channel": f"chat:{chat['id']}", "limit": 10}})
            raw.send({"id": 5, "rpc": {"method": "read", "data": {"message_id": "nonsense"}}})
            while raw.replies(1)[0].get("id") != 5:
                pass
        with home.app_context():
            wait_until(lambda: checked_out() == 0, "no connection is taken")
        assert alice.get("/api/v1/chats").status_code == 200


def checked_out() -> int:
    return int(db.engine.pool.checkedout())  # type: ignore[attr-defined]


@pytest.mark.integration
def test_nothing_is_left_of_those_who_have_gone(home: Flask, url: str, alice: Person) -> None:
    for _ in range(20):
        with Raw(url, token=alice.token).connect():
            pass
    with home.app_context():
        here = live()
    wait_until(lambda: not (here.clients or here._watched or here.hub.channels()), "everybody has gone")
    assert here.presence.sessions() == []


# --- Signed out


@pytest.mark.integration
@pytest.mark.parametrize("where", ["here", "in another process"])
def test_whoever_signs_out_everywhere_else_is_disconnected_there(
    home: Flask, app: Flask, url: str, alice: Person, where: str
) -> None:
    telephone, laptop = signed_in(app, "alice"), signed_in(home if where == "here" else app, "alice")
    with page_socket(url, telephone) as elsewhere, page_socket(url, laptop) as here:
        laptop.send("/profile/devices/end-others", page="/profile/devices")
        assert elsewhere.end() == FORCED
        assert not is_over(here)


@pytest.mark.integration
def test_whoever_changes_the_password_is_disconnected_elsewhere(
    home: Flask, app: Flask, url: str, alice: Person
) -> None:
    with Raw(url, token=alice.token).connect() as raw:
        new = "another-horse-battery"
        form = {"current_password": PASSWORD, "password": new, "confirm_password": new}
        assert signed_in(app, "alice").send("/profile/password", form).status_code == 302
        assert raw.end() == FORCED


@pytest.mark.integration
def test_whoever_signs_out_is_disconnected_there_alone(app: Flask, url: str, alice: Person) -> None:
    telephone, laptop = signed_in(app, "alice"), signed_in(app, "alice")
    with page_socket(url, telephone) as elsewhere, page_socket(url, laptop) as here:
        telephone.send("/sign-out", page="/profile")
        assert elsewhere.end() == FORCED
        assert not is_over(here)


@pytest.mark.integration
def test_a_device_that_was_ended_does_not_come_in_again(app: Flask, url: str, alice: Person) -> None:
    telephone, laptop = signed_in(app, "alice"), signed_in(app, "alice")
    laptop.send("/profile/devices/end-others", page="/profile/devices")
    with Raw(url, headers={"Cookie": f"homeroom={telephone.cookie()}"}) as raw:
        raw.send({"id": 1, "connect": {}})
        assert raw.end() == (3501, "bad request")


# --- Disabled, by a process that has no sockets


@pytest.mark.e2e
def test_whoever_is_disabled_is_disconnected_and_stays_out(site: Site) -> None:
    _, alice = site.web.sign_up("alice")
    _, bob = site.web.sign_up("bobby")
    with Raw(site.url, token=bob).connect() as banned, Raw(site.url, token=alice).connect() as other:
        disable(site, "bobby")
        assert banned.end() == FORCED
        assert not is_over(other)
    with Raw(site.url, token=bob) as again:
        again.send({"id": 1, "connect": {}})
        assert again.end()[0] == 3501


@pytest.mark.e2e
@pytest.mark.parametrize("database_name", ["sqlite"])
def test_a_process_that_cannot_ring_is_noticed_by_what_it_writes(site: Site) -> None:
    site.web.sign_up("alice")
    _, bob = site.web.sign_up("bobby")
    with Raw(site.url, token=bob).connect() as banned:
        disable(site, "bobby", REDIS_URL="")
        assert banned.end() == FORCED


def disable(site: Site, username: str, **settings: str) -> None:
    command = [sys.executable, str(ROOT / "run.py"), "user", "disable", username]
    forked.run(command, env=site.web.env | settings).check_returncode()


# --- A flood, with an account


@pytest.mark.integration
def test_whoever_asks_too_much_is_cut_off_and_others_are_not(home: Flask, url: str, alice: Person, bob: Person) -> None:
    command = '{"id":2,"rpc":{"method":"x"}}\n'
    with Raw(url, token=alice.token).connect() as flood, Raw(url, token=bob.token).connect() as other:
        flood.say(command * (65_536 // len(command)))
        assert flood.end() == (3013, "too many requests")
        assert not is_over(other)


# --- A server that stops


@pytest.mark.e2e
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_a_server_that_stops_lets_everybody_connect_elsewhere(number: signal.Signals) -> None:
    with Playground() as playground, ExitStack() as sockets:
        clients = [sockets.enter_context(Raw(playground.url)) for _ in range(20)]
        for client in clients[:15]:
            client.connect()
        os.kill(playground.pid, number)
        assert [client.end() for client in clients] == [(3001, "shutdown")] * 20
        assert playground.process is not None
        assert playground.process.wait(30) == 0
