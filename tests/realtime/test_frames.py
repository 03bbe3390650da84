"""Frames that are encoded once for all sockets are those that a WebSocket library would have sent, and reads."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wsproto.connection import Connection, ConnectionType
from wsproto.events import BytesMessage, CloseConnection, Message, Ping, Pong, TextMessage
from wsproto.frame_protocol import FrameProtocol, Opcode

from app.realtime.frames import BINARY, CLOSE, PING, PONG, TEXT, closing, frame

pytestmark = pytest.mark.unit

# Around each size the head is written in another way.
SIZES = [0, 1, 125, 126, 127, 65_535, 65_536, 65_537, 1_000_000]


def received(wire: bytes) -> list[object]:
    """What a client makes of these bytes."""
    client = Connection(ConnectionType.CLIENT)
    client.receive_data(wire)
    return list(client.events())


def message(wire: bytes) -> str | bytes:
    """The one message that a client reads from these bytes, however many pieces it reads it in."""
    events = received(wire)
    assert all(isinstance(event, Message) for event in events)
    assert [event.message_finished for event in events if isinstance(event, Message)][-1:] == [True]
    parts = [event.data for event in events if isinstance(event, Message)]
    return type(parts[0])().join(parts)


@pytest.mark.parametrize("size", SIZES)
def test_a_text_arrives_whole(size: int) -> None:
    assert message(frame(TEXT, b"a" * size)) == "a" * size


@pytest.mark.parametrize("size", SIZES)
def test_bytes_arrive_whole(size: int) -> None:
    assert message(frame(BINARY, b"\xff" * size)) == b"\xff" * size


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [TEXT, BINARY])
def test_it_is_the_frame_that_a_library_sends(kind: int, size: int) -> None:
    library = FrameProtocol(client=False, extensions=[])
    payload = b"a" * size
    assert frame(kind, payload) == library.send_data(payload if kind == BINARY else payload.decode(), fin=True)


@given(st.lists(st.tuples(st.sampled_from([TEXT, BINARY]), st.text(max_size=200)), min_size=1, max_size=5))
@settings(deadline=None)
def test_frames_that_follow_each_other_stay_apart(sent: list[tuple[int, str]]) -> None:
    events = received(b"".join(frame(kind, text.encode()) for kind, text in sent))
    assert [type(event) for event in events] == [TextMessage if kind == TEXT else BytesMessage for kind, _ in sent]
    assert [event.data for event in events if isinstance(event, Message)] == [
        text if kind == TEXT else text.encode() for kind, text in sent
    ]


def test_a_frame_between_others_is_read_wherever_the_network_cuts_it() -> None:
    wire = frame(TEXT, b"a" * 300) + frame(PING, b"b") + frame(BINARY, b"c")
    client = Connection(ConnectionType.CLIENT)
    texts, others = [], []
    for byte in wire:
        client.receive_data(bytes([byte]))
        for event in client.events():
            (texts if isinstance(event, TextMessage) else others).append(event)
    assert "".join(event.data for event in texts) == "a" * 300
    assert others == [Ping(payload=b"b"), BytesMessage(data=b"c", frame_finished=True, message_finished=True)]


@pytest.mark.parametrize(
    ("kind", "event"), [(PING, Ping(payload=b"x")), (PONG, Pong(payload=b"x"))], ids=["ping", "pong"]
)
def test_pings_and_pongs_arrive(kind: int, event: Ping | Pong) -> None:
    assert received(frame(kind, b"x")) == [event]


@given(st.sampled_from([1000, 1001, 3000, 3501, 4999]), st.text(max_size=300))
@example(3501, "")
@example(3501, "a" * 123)
@example(3501, "a" * 124)
@example(3501, "a" * 122 + "ж")
@example(3501, "😀" * 40)
def test_a_close_says_why_and_a_long_reason_is_cut(code: int, reason: str) -> None:
    (closed,) = received(closing(code, reason))
    assert isinstance(closed, CloseConnection)
    said = closed.reason or ""
    assert closed.code == code
    assert reason.startswith(said)
    assert said == reason or 120 <= len(said.encode()) <= 123


def test_the_kinds_are_those_of_the_standard() -> None:
    assert [TEXT, BINARY, CLOSE, PING, PONG] == [
        Opcode.TEXT,
        Opcode.BINARY,
        Opcode.CLOSE,
        Opcode.PING,
        Opcode.PONG,
    ]
