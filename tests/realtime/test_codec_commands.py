"""What clients' frames say, in JSON and in Protobuf, and which frames end the connection."""

from __future__ import annotations

import json
from typing import Any

import pytest
from centrifuge.protocol.client_pb2 import Command

from app.realtime.codec import JSON, PROTOBUF, Codec
from app.realtime.codes import Disconnect
from tests.realtime.wire import prefixed, read

pytestmark = pytest.mark.unit

BAD_REQUEST = 3501
# Every request, with each of its fields, as JSON says it; in our dicts the payloads are closed.
COMMANDS: list[dict[str, Any]] = [
    {"connect": {"token": "t", "data": b'{"a":1}', "name": "js", "version": "5", "headers": {"a": "b"}, "flag": 1}},
    {"connect": {"subs": {"data": {"recover": True, "offset": 2**64 - 1, "epoch": "e"}, "token": {}}}},
    {"connect": {}},
    {"subscribe": {"channel": "c", "token": "t", "recover": True, "epoch": "e", "offset": 2**63, "data": b"[]"}},
    {"subscribe": {"channel": "c", "positioned": True, "recoverable": True, "join_leave": True, "delta": "fossil"}},
    {"subscribe": {"flag": -(2**63), "tf": {"op": "and", "nodes": [{"key": "k", "cmp": "in", "vals": ["a", "b"]}]}}},
    {"unsubscribe": {"channel": "c"}},
    {"publish": {"channel": "c", "data": b'"text"'}},
    {"presence": {"channel": "c"}},
    {"presence_stats": {"channel": "c"}},
    {"history": {"channel": "c", "limit": -1, "since": {"offset": 5, "epoch": "e"}, "reverse": True}},
    {"rpc": {"method": "typing", "data": b"1.5"}},
    {"send": {"data": b"false"}},
    {"refresh": {"token": "t"}},
    {"sub_refresh": {"channel": "c", "token": "t"}},
]


def line(command: dict[str, Any]) -> bytes:
    """The command as a client writes it in JSON."""
    marked = json.dumps(command, default=lambda payload: {"payload": payload.decode()})
    return json.dumps(
        json.loads(marked, object_hook=lambda o: json.loads(o["payload"]) if "payload" in o else o)
    ).encode()


@pytest.mark.parametrize("request_", COMMANDS, ids=str)
def test_every_request_is_read_in_both_languages(request_: dict[str, Any]) -> None:
    command = {"id": 2**32 - 1, **request_}
    assert read(JSON, line(command)) == ([command], None)
    assert read(PROTOBUF, prefixed(Command(**command))) == ([command], None)


@pytest.mark.parametrize(
    ("codec", "frame"),
    [(JSON, b'{"id":1,"connect":{}}\n{}\n{"send":{}}'), (PROTOBUF, b"\x04\x08\x01\x22\x00\x00\x02\x62\x00")],
    ids=["json", "protobuf"],
)
def test_a_frame_may_hold_several_commands(codec: Codec, frame: bytes) -> None:
    assert read(codec, frame) == ([{"id": 1, "connect": {}}, {}, {"send": {}}], None)


def test_one_newline_may_follow_the_last_line() -> None:
    assert read(JSON, b"{}\n") == ([{}], None)
    assert read(JSON, b"{}\n\n") == ([{}], BAD_REQUEST)


def test_commands_before_a_malformed_one_count() -> None:
    assert read(JSON, b'{"id":1,"connect":{}}\n{"id":') == ([{"id": 1, "connect": {}}], BAD_REQUEST)
    assert read(PROTOBUF, b"\x04\x08\x01\x22\x00\x05") == ([{"id": 1, "connect": {}}], BAD_REQUEST)


def test_a_command_is_read_when_it_is_asked_for() -> None:
    commands = JSON.commands(b'{"id":1,"connect":{}}\nnot JSON')
    assert next(commands) == {"id": 1, "connect": {}}
    with pytest.raises(Disconnect):
        next(commands)


@pytest.mark.parametrize(
    "text", ['{"id":0}', '{"connect":{}}', '{"id":0,"connect":{}}', '{"id":null}', '{"a":1}', "{}"]
)
def test_without_a_number_it_is_a_pong(text: str) -> None:
    assert read(JSON, text.encode()) == ([{}], None)


def test_only_a_send_needs_no_number() -> None:
    assert read(JSON, b'{"id":0,"send":{"data":1},"rpc":{}}') == ([{"send": {"data": b"1"}}], None)
    assert read(PROTOBUF, prefixed(Command(send={}, rpc={}))) == ([{"send": {}}], None)


def test_unknown_fields_are_left_out() -> None:
    text = b'{"id":1,"ping":{},"dict":5,"subscribe":{"channel":"c","new":[null]}}'
    assert read(JSON, text) == ([{"id": 1, "subscribe": {"channel": "c"}}], None)
    assert read(PROTOBUF, prefixed(Command(id=1, ping={})) + b"\x03\xf8\x7f\x01") == ([{"id": 1}, {}], None)


def test_null_is_absent_everywhere_but_in_payloads() -> None:
    text = b'{"id":1,"rpc":null,"connect":{"token":null,"data":{"a":null},"subs":{"c":{"epoch":null},"d":null}}}'
    assert read(JSON, text) == ([{"id": 1, "connect": {"data": b'{"a":null}', "subs": {"c": {}}}}], None)
    assert read(JSON, b'{"id":1,"publish":{"data":null}}') == ([{"id": 1, "publish": {}}], None)


def test_the_order_of_requests_is_the_order_of_the_protocol() -> None:
    assert read(JSON, b'{"rpc":{},"connect":{},"id":7}')[0][0].keys() == {"id", "connect", "rpc"}


WRONG = [
    "",
    "\n",
    " ",
    "[]",
    "5",
    "null",
    "NaN",
    '"{}"',
    "{",
    "{}{}",
    "{'id':1}",
    '{"id":"1","connect":{}}',
    '{"id":1.0,"connect":{}}',
    '{"id":true,"connect":{}}',
    '{"id":-1,"connect":{}}',
    '{"id":4294967296,"connect":{}}',
    '{"id":' + "9" * 60_000 + ',"connect":{}}',
    '{"id":NaN,"connect":{}}',
    '{"id":1,"connect":[]}',
    '{"id":1,"connect":"x"}',
    '{"id":1,"connect":{"subs":[]}}',
    '{"id":1,"connect":{"subs":{"c":5}}}',
    '{"id":1,"connect":{"headers":{"a":5}}}',
    '{"id":1,"connect":{"data":NaN}}',
    '{"id":1,"subscribe":{"channel":5}}',
    '{"id":1,"subscribe":{"recover":1}}',
    '{"id":1,"subscribe":{"recover":"true"}}',
    '{"id":1,"subscribe":{"offset":"5"}}',
    '{"id":1,"subscribe":{"offset":-1}}',
    '{"id":1,"subscribe":{"offset":18446744073709551616}}',
    '{"id":1,"subscribe":{"tf":{"vals":[5]}}}',
    '{"id":1,"subscribe":{"tf":' + '{"nodes":[' * 400 + "]}" * 400 + "}}",
    '{"id":1,"history":{"limit":2147483648}}',
    '{"id":1,"history":{"since":5}}',
    '{"id":1,"rpc":{"method":{}}}',
    '{"id":1,"rpc":{"data":1e999}}',
    '{"id":1,"rpc":{"data":' + "[" * 300 + "]" * 300 + "}}",
    '{"id":1,"rpc":{"data":' + "[" * 30_000 + "]" * 30_000 + "}}",
    "[" * 65_536,
    '{"a":' * 13_000,
    "\ufeff{}",
]


@pytest.mark.parametrize("text", WRONG, ids=lambda text: text[:50])
def test_wrong_json_ends_the_connection(text: str) -> None:
    assert read(JSON, text.encode()) == ([], BAD_REQUEST)


@pytest.mark.parametrize(
    "frame", [b"\xff\xfe", b'{"id":1,"connect":{"name":"\xff"}}', b"\x00", b"\x04\x08\x01\x22\x00"]
)
def test_binary_in_a_text_frame_ends_the_connection(frame: bytes) -> None:
    assert read(JSON, frame) == ([], BAD_REQUEST)


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x80",
        b"\x05",
        b"\x05\x08\x01",
        b"\x02\x08\x80",
        b"\xff" * 9 + b"\x01",
        b"\xff" * 20,
        b"\x80" * 65_536,
        b"{}",
        b'{"id":1,"connect":{}}',
        # A name that is not UTF-8, and a number where a message belongs.
        b"\x06\x08\x01\x22\x03\x22\x01\xff",
        b"\x04\x08\x01\x22\x01",
    ],
    ids=lambda frame: frame[:12].hex() or "nothing",
)
def test_wrong_protobuf_ends_the_connection(frame: bytes) -> None:
    assert read(PROTOBUF, frame) == ([], BAD_REQUEST)


def test_filters_nested_too_deep_end_the_connection() -> None:
    command = Command(id=1, subscribe={"channel": "c"})
    node = command.subscribe.tf
    for _ in range(200):
        node = node.nodes.add()
    assert read(PROTOBUF, prefixed(command)) == ([], BAD_REQUEST)


def test_protobuf_takes_data_that_is_not_json() -> None:
    frame = prefixed(Command(id=1, publish={"channel": "c", "data": b"\xff\n"}))
    assert read(PROTOBUF, frame) == ([{"id": 1, "publish": {"channel": "c", "data": b"\xff\n"}}], None)
