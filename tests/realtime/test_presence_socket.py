"""/ws on a real server: who is here, told to programs and pages."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any
from urllib.error import HTTPError

import pytest
from websockets.exceptions import InvalidHandshake

from app.config import ROOT
from tests.realtime.watcher import Watcher
from tests.services import forked
from tests.services.process import wait_until
from tests.services.site import Site

pytestmark = pytest.mark.e2e
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"


@pytest.fixture
def database_name() -> str:
    """Who is here is not in the database."""
    return "postgresql"


def status(site: Site, user_id: str, token: str) -> dict[str, Any]:
    answer: dict[str, Any] = site.web.call("GET", f"/api/v1/users/{user_id}/status", token=token)
    return answer


def test_first_everybody_and_then_who_joins_and_leaves(site: Site) -> None:
    _, alice = site.web.sign_up("alice")
    _, bob = site.web.sign_up("bobby")
    with Watcher(site.url, alice) as page:
        assert page.told[0]["type"] == "snapshot"
        assert page.names() == ["alice"]
        with Watcher(site.url, bob) as other:
            page.sees("alice", "bobby")
            assert other.names() == ["alice", "bobby"]
        page.sees("alice")
    (joined,), (left,) = page.told[1]["joined"], page.told[2]["left"]
    assert [message["type"] for message in page.told[1:3]] == ["changes", "changes"]
    assert joined["id"] == left


def test_a_session_tells_whose_it_is_where_and_since_when(site: Site) -> None:
    alice_id, token = site.web.sign_up("alice")
    before = datetime.now(UTC)
    with Watcher(site.url, token) as page:
        (session,) = page.here.values()
    assert sorted(session) == ["connected_at", "connected_for", "device", "id", "user"]
    assert session["user"] == {"id": alice_id, "username": "alice", "display_name": "alice", "avatar_url": None}
    assert before <= datetime.fromisoformat(session["connected_at"]) <= datetime.now(UTC)
    assert session["connected_for"].endswith(" sec")
    assert session["device"]


@pytest.mark.parametrize(("token", "origin"), [("", ""), ("nobody's", ""), (None, "https://evil.example")])
def test_strangers_and_pages_of_other_sites_are_refused(site: Site, token: str | None, origin: str) -> None:
    headers = {"Origin": origin} if origin else {}
    own = site.web.sign_up("alice")[1]
    with pytest.raises(InvalidHandshake):
        Watcher(site.url, own if token is None else token, **headers)
    with Watcher(site.url, own, Origin=site.url) as page:
        assert page.names() == ["alice"]


def test_what_a_page_says_harms_nobody(site: Site) -> None:
    _, alice = site.web.sign_up("alice")
    with Watcher(site.url, alice) as page, Watcher(site.url, alice) as other:
        for noise in ("", "{}", "😀", "x" * 60_000, b"\x00\xff"):
            page.socket.send(noise)
        page.sees("alice", "alice")
        page.socket.send("x" * 70_000)
        wait_until(lambda: page.end == 1009, f"the page is cut off; {page.end}")
        other.sees("alice")


def test_the_invisible_see_and_are_not_seen(site: Site) -> None:
    alice_id, alice = site.web.sign_up("alice")
    _, bob = site.web.sign_up("bobby")
    with Watcher(site.url, alice) as hidden, Watcher(site.url, bob) as page:
        page.sees("alice", "bobby")
        site.web.call("PUT", "/api/v1/users/me", {"is_invisible": True}, token=alice)
        page.sees("bobby")
        hidden.sees("bobby")
        told = status(site, alice_id, bob)
        assert (told["is_online"], told["is_idle"], told["last_seen"]) == (False, False, None)
        with Watcher(site.url, alice):
            assert page.names() == ["bobby"]
        site.web.call("PUT", "/api/v1/users/me", {"is_invisible": False}, token=alice)
        page.sees("alice", "bobby")


def test_a_signed_out_device_is_cut_off(site: Site) -> None:
    _, alice = site.web.sign_up("alice")
    _, bob = site.web.sign_up("bobby")
    with Watcher(site.url, alice) as page, Watcher(site.url, bob) as ended:
        page.sees("alice", "bobby")
        command = [sys.executable, str(ROOT / "run.py"), "user", "disable", "bobby"]
        forked.run(command, env=site.web.env).check_returncode()
        page.sees("alice")
        wait_until(lambda: ended.end == 3503, "the socket is closed, for good")


def test_the_status_tells_who_is_here_and_when_they_were(site: Site) -> None:
    alice_id, alice = site.web.sign_up("alice")
    bob_id, bob = site.web.sign_up("bobby")
    with Watcher(site.url, alice):
        told = status(site, alice_id, bob)
        assert (told["user_id"], told["is_online"], told["is_idle"]) == (alice_id, True, False)
        assert not status(site, bob_id, bob)["is_online"]
        end = datetime.now(UTC)
    wait_until(lambda: not status(site, alice_id, bob)["is_online"], "Alice has gone")

    def is_noted() -> bool:
        return datetime.fromisoformat(status(site, alice_id, bob)["last_seen"]) >= end

    wait_until(is_noted, "it is noted when she was seen", seconds=15)


def test_an_unknown_person_has_no_status(site: Site) -> None:
    _, alice = site.web.sign_up("alice")
    with pytest.raises(HTTPError) as refused:
        status(site, "01900000-0000-7000-8000-000000000000", alice)
    assert refused.value.code == 404
