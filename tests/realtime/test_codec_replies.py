"""How replies and pushes look on the wire, in JSON and in Protobuf."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from centrifuge.codecs import _JsonCodec, _ProtobufCodec
from centrifuge.protocol.client_pb2 import Reply

from app.realtime.codec import JSON, PROTOBUF, Codec
from app.realtime.codes import Disconnect
from tests.realtime.wire import read_protobuf

pytestmark = pytest.mark.unit

CODECS = pytest.mark.parametrize("codec", [JSON, PROTOBUF], ids=lambda codec: codec.name)


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ({"id": 1, "error": {"code": 103, "message": "permission denied"}}, None),
        (
            {"id": 1, "error": {"code": 103, "message": "no", "temporary": False}},
            '{"id":1,"error":{"code":103,"message":"no"}}',
        ),
        ({"id": 1, "error": {"code": 100, "message": "internal server error", "temporary": True}}, None),
        ({"id": 2, "subscribe": {}}, None),
        ({"id": 2, "unsubscribe": {}}, None),
        ({"id": 3, "publish": {}}, None),
        ({"id": 4, "rpc": {}}, None),
        ({"id": 4, "rpc": {"data": b""}}, '{"id":4,"rpc":{}}'),
        ({"id": 4, "rpc": {"data": b"0"}}, '{"id":4,"rpc":{"data":0}}'),
        ({"id": 4, "refresh": {"expires": True, "ttl": 5}}, None),
        ({"id": 5, "presence": {}}, '{"id":5,"presence":{"presence":{}}}'),
        (
            {"id": 5, "presence": {"presence": {"data": {"user": "", "client": "c", "conn_info": b"{}"}}}},
            '{"id":5,"presence":{"presence":{"data":{"user":"","client":"c","conn_info":{}}}}}',
        ),
        ({"id": 5, "presence_stats": {}}, '{"id":5,"presence_stats":{"num_clients":0,"num_users":0}}'),
        ({"id": 6, "history": {}}, '{"id":6,"history":{"publications":[],"epoch":"","offset":0}}'),
        (
            {"id": 7, "subscribe": {"publications": [], "offset": 0, "epoch": "", "recovered": False, "data": None}},
            '{"id":7,"subscribe":{}}',
        ),
        ({"id": 8, "connect": {"client": "c", "ping": 25, "pong": True}}, None),
        ({"id": 8, "connect": {"subs": {}, "expires": False, "client": "c"}}, '{"id":8,"connect":{"client":"c"}}'),
        (
            {"id": 8, "connect": {"subs": {"data": {}, "rpc": {"data": b"1", "offset": 2**64 - 1}}}},
            '{"id":8,"connect":{"subs":{"data":{},"rpc":{"data":1,"offset":18446744073709551615}}}}',
        ),
        ({"push": {"channel": "c", "join": {"info": {"user": "5", "client": "c"}}}}, None),
        ({"push": {"channel": "c", "unsubscribe": {"code": 2000, "reason": "server unsubscribe"}}}, None),
        ({"push": {"message": {"data": b"[1]"}}}, '{"push":{"message":{"data":[1]}}}'),
    ],
    ids=str,
)
def test_zeros_are_left_out_but_for_those_that_clients_need(reply: dict[str, Any], text: str | None) -> None:
    assert orjson.loads(JSON.reply(reply)) == (reply if text is None else orjson.loads(text))
    assert read_protobuf(PROTOBUF.reply(reply)) == Reply(**reply)


def test_someone_without_a_name_still_has_both_ids() -> None:
    push = {"push": {"channel": "c", "leave": {"info": {}}}}
    assert orjson.loads(JSON.reply(push)) == {"push": {"channel": "c", "leave": {"info": {"user": "", "client": ""}}}}


@CODECS
@pytest.mark.parametrize("reply", [{"id": 1, "nonsense": {}}, {"id": 1, "rpc": {"nonsense": 1}}])
def test_a_reply_that_the_protocol_does_not_know_is_a_mistake_of_ours(codec: Codec, reply: dict[str, Any]) -> None:
    with pytest.raises((KeyError, ValueError)):
        codec.reply(reply)


def test_no_newline_of_a_payload_gets_out() -> None:
    data = b'{\n"a": "b\\n",\r\n\t"c":\n[1,\n2]}\n'
    for written in (JSON.reply({"id": 1, "rpc": {"data": data}}), JSON.publication("c", data=data)):
        assert b"\n" not in written
        assert b'"b\\n"' in written
    assert orjson.loads(JSON.reply({"id": 1, "rpc": {"data": data}}))["rpc"]["data"] == orjson.loads(data)


@pytest.mark.parametrize("data", [b"\xff", b"{", b"1\n2", b'"a\nb"', b"text", b"1}", b"[" * 2000])
def test_data_that_is_not_json_cannot_go_to_a_json_client(data: bytes) -> None:
    for write in (lambda: JSON.reply({"id": 1, "rpc": {"data": data}}), lambda: JSON.publication("c", data=data)):
        with pytest.raises(Disconnect, match="3506"):
            write()
    assert read_protobuf(PROTOBUF.publication("c", data=data)).push.pub.data == data


@CODECS
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"offset": 2**64 - 1},
        {"info": {"user": "5", "client": "c", "conn_info": b'{"a":1}', "chan_info": b"2"}},
        {"info": {}},
        {"tags": {"a": "b", "c": ""}},
        {"info": {"user": "5"}, "offset": 1, "tags": {"a": "b"}},
    ],
    ids=str,
)
def test_the_quick_way_writes_what_reply_writes(codec: Codec, more: dict[str, Any]) -> None:
    slowly = codec.reply({"push": {"channel": 'a"\n', "pub": {"data": b'{"a":1}', **more}}})
    assert codec.publication('a"\n', data=b'{"a":1}', **more) == slowly


def test_several_json_replies_are_lines_of_one_frame() -> None:
    replies = [{"id": 1, "rpc": {"data": 5}}, {}, {"push": {"channel": "c", "pub": {"data": {"a": 1}}}}]
    written = [JSON.reply({"id": 1, "rpc": {"data": b"5"}}), JSON.ping, JSON.publication("c", data=b'{"a":1}')]
    assert _JsonCodec.decode_replies(JSON.join(iter(written)).decode()) == replies
    assert JSON.join([JSON.ping]) == b"{}"


def test_several_protobuf_replies_follow_each_other() -> None:
    long = b'"' + b"a" * 40_000 + b'"'
    written = [
        PROTOBUF.reply({"id": 1, "rpc": {"data": long}}),
        PROTOBUF.ping,
        PROTOBUF.reply({"id": 2, "publish": {}}),
    ]
    read = _ProtobufCodec.decode_replies(PROTOBUF.join(iter(written)))
    assert [reply.keys() for reply in read] == [{"id", "rpc"}, set(), {"id", "publish"}]
    assert PROTOBUF.ping == PROTOBUF.reply({}) == b"\x00"


def test_their_names() -> None:
    assert (JSON.name, JSON.is_binary, PROTOBUF.name, PROTOBUF.is_binary) == ("json", False, "protobuf", True)
