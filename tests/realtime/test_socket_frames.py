"""Bad input at a real socket: the right code for whoever sends it, and nobody else notices."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from contextlib import suppress
from uuid import uuid4

import pytest
from websockets.exceptions import ConnectionClosed

from app.realtime.frames import BINARY, CLOSE, PING, TEXT
from tests.realtime.desk import unframed
from tests.realtime.playground import Playground
from tests.realtime.raw import Raw, masked, upset

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("bystander")]
LONGEST = 65_536
CONTINUATION = 0
CONNECT = b'{"id":1,"connect":{}}'


@pytest.fixture
def bystander(playground: Playground) -> Iterator[None]:
    """Somebody who publishes and listens before and after, and must hear themselves on the same connection."""
    channel = f"news-{uuid4().hex[:8]}"
    with Raw(playground.url).connect() as raw:
        raw.send({"id": 2, "subscribe": {"channel": channel}})
        raw.replies(2)
        yield
        raw.send({"id": 3, "publish": {"channel": channel, "data": "still here"}})
        heard = raw.replies(2)
    assert [one["push"]["pub"]["data"] for one in heard if "push" in one] == ["still here"]


def ends(heard: bytes) -> list[int]:
    """The codes of the close frames among what was heard."""
    return [struct.unpack("!H", payload[:2])[0] for kind, payload in unframed(heard) if kind == CLOSE]


def padded(size: int) -> str:
    """A command of this size."""
    command = '{"id":2,"presence_stats":{"channel":"news"},"padding":""}'
    return command.replace('""', f'"{"x" * (size - len(command))}"')


# --- Sizes


def test_a_message_may_have_64_kib(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        raw.say(padded(LONGEST))
        assert "presence_stats" in raw.replies(1)[0]


def test_one_byte_more_is_too_much(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        raw.say(padded(LONGEST + 1))
        assert raw.end() == (1009, "message size limit exceeded")


def test_fragments_are_put_together(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        text = padded(LONGEST)
        raw.say(text[start : start + 999] for start in range(0, len(text), 999))
        assert "presence_stats" in raw.replies(1)[0]


def test_fragments_are_counted_together(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        with suppress(ConnectionClosed):  # It may be over before all of it is said.
            raw.say("x" * 1000 for _ in range(66))
        assert raw.end()[0] == 1009


def test_a_huge_message_is_not_waited_for(playground: Playground) -> None:
    # It says that ten gigabytes follow; what has come of them is enough.
    head = struct.pack("!BBQ", 0x80 | TEXT, 0x80 | 127, 10 * 2**30) + b"\0\0\0\0"
    assert ends(upset(playground.url, head + b"x" * 70_000)) == [1009]


def test_a_million_commands_in_one_frame_are_too_many(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        raw.say("{}\n" * 1_000_000)
        assert raw.end()[0] == 1009


def test_fragments_of_nothing_are_nothing(playground: Playground) -> None:
    nothing = masked(CONTINUATION, b"", is_last=False)
    frames = [masked(TEXT, CONNECT, is_last=False), nothing * 50_000, masked(CONTINUATION, b"")]
    heard = upset(playground.url, b"".join(frames))
    assert b'"connect":{"client":' in heard
    assert ends(heard) == []


# --- Kinds of frames


def test_it_does_not_matter_whether_text_comes_as_binary(playground: Playground) -> None:
    with Raw(playground.url) as raw:
        raw.say(CONNECT)
        assert isinstance(raw.hear(), str)


def test_binary_where_text_is_spoken_ends_the_connection(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        raw.say(bytes(range(256)))
        assert raw.end() == (3501, "bad request")


def test_text_where_binary_is_spoken_ends_the_connection(playground: Playground) -> None:
    with Raw(playground.url, "/connection/websocket?format=protobuf") as raw:
        raw.say(CONNECT.decode())
        assert raw.end() == (3501, "bad request")


def test_a_ping_frame_is_answered(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        assert raw.ping()


@pytest.mark.parametrize(
    "frame",
    [
        b"\x81\x02{}",
        b"\x83\x80\0\0\0\0",
        masked(CONTINUATION, b"x"),
        masked(TEXT, b"x", is_last=False) + masked(TEXT, b"x"),
        masked(PING, b"x", is_last=False),
        masked(PING, b"x" * 126),
        b"\xc1\x80\0\0\0\0",
        masked(CLOSE, b"x"),
        masked(CLOSE, struct.pack("!H", 1005)),
    ],
    ids="unmasked reserved-kind nothing-to-continue not-continued ping-in-parts long-ping reserved-bit half-code "
    "forbidden-code".split(),
)
def test_a_wrong_frame_is_an_error_of_the_websocket(playground: Playground, frame: bytes) -> None:
    assert ends(upset(playground.url, frame)) == [1002]


@pytest.mark.parametrize("text", [b"\xff\xfe", b"\xed\xa0\x80", CONNECT + b"\xc3"])
def test_text_must_be_utf_8(playground: Playground, text: bytes) -> None:
    assert ends(upset(playground.url, masked(TEXT, text))) == [1007]


@pytest.mark.parametrize("code", [1000, 1001, 3000, 4999])
def test_a_goodbye_is_answered(playground: Playground, code: int) -> None:
    assert ends(upset(playground.url, masked(CLOSE, struct.pack("!H", code) + b"bye"))) == [1000]


def test_after_a_goodbye_nothing_is_listened_to(playground: Playground) -> None:
    heard = upset(playground.url, masked(CLOSE, struct.pack("!H", 1000)) + masked(TEXT, CONNECT))
    assert b"connect" not in heard


# --- What the frames say


@pytest.mark.parametrize(
    "text", ["", "nonsense", "[" * 60_000, '{"id":1,"connect":' * 3000, "9" * 60_000, "\n" * 60_000, "{}", "\x00"]
)
def test_nonsense_ends_the_connection(playground: Playground, text: str) -> None:
    with Raw(playground.url) as raw:
        raw.say(text)
        assert raw.end() == (3501, "bad request")


@pytest.mark.parametrize("number", ["-1", "1.5", '"1"', "4294967296", "1e400", "null", "[]", "9" * 100])
def test_a_wrong_number_ends_the_connection(playground: Playground, number: str) -> None:
    with Raw(playground.url).connect() as raw:
        raw.say('{"presence_stats":{"channel":"news"},"id":' + number + "}")
        assert raw.end()[0] == 3501


def test_a_flood_of_subscriptions_reaches_its_limit_and_no_further(playground: Playground) -> None:
    with Raw(playground.url).connect() as raw:
        for start in range(2, 2002, 500):
            raw.send(*({"id": n, "subscribe": {"channel": f"{uuid4()}"}} for n in range(start, start + 500)))
        replies = [one for one in raw.replies(2128) if "id" in one]
        assert [one["id"] for one in replies] == list(range(2, 2002))
        assert [one["id"] for one in replies if "subscribe" in one] == list(range(2, 130))
        assert {one["error"]["code"] for one in replies if "error" in one} == {106}


def test_a_deaf_reader_is_cut_off_and_the_others_hear_everything(playground: Playground) -> None:
    channel, text = f"news-{uuid4().hex[:8]}", "x" * 20_000
    subscribe = {"id": 2, "subscribe": {"channel": channel}}
    # It takes one message off the wire, and looks at no other; 30 MB are more than lies on the way to it.
    with Raw(playground.url, max_queue=1).connect() as deaf, Raw(playground.url).connect() as raw:
        deaf.send(subscribe)
        raw.send(subscribe)
        raw.replies(2)
        for n in range(1500):
            raw.send({"id": n + 3, "publish": {"channel": channel, "data": [n, text]}})
            heard = raw.replies(2)
            while not any("pub" in one.get("push", {}) for one in heard):
                heard += raw.replies(1)
            assert [one["push"]["pub"]["data"][0] for one in heard if "pub" in one.get("push", {})] == [n]
        assert deaf.end() == (3008, "slow")


def test_whoever_is_gone_without_a_word_leaves_the_channel(playground: Playground) -> None:
    channel = f"news-{uuid4().hex[:8]}"
    subscribe = json.dumps({"id": 2, "subscribe": {"channel": channel}}).encode()
    with Raw(playground.url).connect() as raw:
        raw.send({"id": 2, "subscribe": {"channel": channel}})
        raw.replies(2)
        upset(playground.url, masked(TEXT, CONNECT) + masked(BINARY, subscribe))
        joined, left = raw.replies(2)
        assert joined["push"]["join"]["info"]["client"] == left["push"]["leave"]["info"]["client"]
