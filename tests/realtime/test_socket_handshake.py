"""The door of the socket: whose pages may come in, how many at once, and which language is spoken inside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from centrifuge.protocol.client_pb2 import Command
from websockets.exceptions import InvalidStatus

from tests.realtime.playground import Playground
from tests.realtime.raw import Raw, handshake
from tests.realtime.wire import prefixed, read_protobuf
from tests.services.process import wait_until

pytestmark = pytest.mark.e2e
PLACES = 4


@pytest.fixture(scope="module")
def playground() -> Iterator[Playground]:
    settings = {"WEB_SOCKETS": str(PLACES), "WEB_THREADS": "2", "ALLOWED_ORIGINS": "https://app.example.org"}
    with Playground(**settings, PUBLIC_URL="http://room.example.org") as playground:
        yield playground


@pytest.fixture(autouse=True)
def empty(playground: Playground) -> Iterator[None]:
    """Every place is free again at the end of a test."""
    yield
    wait_until(lambda: n_sockets_let_in(playground) == PLACES, "all places are free")


def n_sockets_let_in(playground: Playground) -> int:
    with ExitStack() as sockets:
        for n in range(PLACES + 1):
            try:
                sockets.enter_context(Raw(playground.url))
            except InvalidStatus:
                return n
    raise AssertionError("more sockets came in than there are places")


# --- Whose pages


@pytest.mark.parametrize("origin", ["http://{host}", "http://room.example.org", "https://app.example.org"])
def test_our_own_pages_come_in(playground: Playground, origin: str) -> None:
    host = urlsplit(playground.url).netloc
    assert handshake(playground.url, Origin=origin.format(host=host))[0] == 101


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "http://app.example.org",
        "https://app.example.org.evil.example",
        "null",
        "http://127.0.0.1",
        "https://app.example.org:8443",
        "room.example.org",
        "//room.example.org",
    ],
)
def test_pages_of_others_do_not(playground: Playground, origin: str) -> None:
    assert handshake(playground.url, Origin=origin)[0] == 403


def test_programs_that_are_no_pages_come_in(playground: Playground) -> None:
    assert handshake(playground.url)[0] == 101


# --- How many


def test_above_the_limit_sockets_are_refused_and_pages_are_not(playground: Playground) -> None:
    with ExitStack() as sockets:
        for _ in range(PLACES):
            sockets.enter_context(Raw(playground.url).connect())
        status, headers = handshake(playground.url)
        assert status == 503
        assert int(headers["retry-after"]) > 0
        for _ in range(20):
            assert playground.is_ready()


def test_a_place_is_free_again_after_the_end(playground: Playground) -> None:
    with Raw(playground.url).connect() as first:
        first.say("nonsense")
        assert first.end()[0] == 3501
    wait_until(lambda: n_sockets_let_in(playground) == PLACES, "the place is free")


@pytest.mark.parametrize(
    "headers",
    [{"Upgrade": ""}, {"Sec_WebSocket_Key": ""}, {"Sec_WebSocket_Version": "8"}, {"Connection": "close"}],
    ids=lambda headers: next(iter(headers)),
)
def test_what_is_no_handshake_is_a_wrong_request_and_takes_no_place(
    playground: Playground, headers: dict[str, str]
) -> None:
    for _ in range(PLACES + 1):
        assert handshake(playground.url, **headers)[0] in (400, 426)
    assert "Traceback" not in playground.log_text()


# --- Which language


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        ([], None),
        (["centrifuge-json"], "centrifuge-json"),
        (["centrifuge-protobuf"], "centrifuge-protobuf"),
        (["centrifuge-protobuf", "centrifuge-json"], "centrifuge-protobuf"),
        (["chat", "centrifuge-json"], "centrifuge-json"),
        (["chat"], None),
    ],
)
def test_the_clients_first_wish_that_is_known_counts(
    playground: Playground, offered: list[str], chosen: str | None
) -> None:
    with Raw(playground.url, subprotocols=offered or None) as raw:
        assert raw.subprotocol == chosen
        if chosen == "centrifuge-protobuf":
            raw.say(prefixed(Command(id=1, connect={})))
            answer = raw.hear()
            assert isinstance(answer, bytes)
            assert read_protobuf(answer).connect.client
        else:
            raw.connect()


def test_an_empty_list_of_languages_is_none(playground: Playground) -> None:
    status, headers = handshake(playground.url, Sec_WebSocket_Protocol="")
    assert (status, headers.get("sec-websocket-protocol")) == (101, None)


@pytest.mark.parametrize("query", ["format=protobuf", "cf_protocol=protobuf"])
def test_protobuf_may_be_asked_for_in_the_address(playground: Playground, query: str) -> None:
    with Raw(playground.url, f"/connection/websocket?{query}") as raw:
        raw.say(prefixed(Command(id=1, connect={})))
        assert isinstance(raw.hear(), bytes)


def test_nothing_is_compressed(playground: Playground) -> None:
    with Raw(playground.url, compression="deflate") as raw:
        assert "Sec-WebSocket-Extensions" not in raw.headers


def test_pings_may_be_frames(playground: Playground) -> None:
    with Raw(playground.url, "/connection/websocket?cf_ws_frame_ping_pong=true") as raw:
        raw.send({"id": 1, "connect": {}})
        assert "ping" not in json.loads(raw.hear())["connect"]
