"""Whatever a client sends gives commands of the protocol or ends the connection, and both languages say the same."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from centrifuge.protocol.client_pb2 import Command, Reply
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.realtime.codec import JSON, PROTOBUF, Codec
from app.realtime.commands import REQUESTS
from tests.realtime.wire import INTEGERS, SCHEMA, any_json, messages_of, opened, prefixed, read, read_protobuf

pytestmark = pytest.mark.unit

BAD_REQUEST = 3501
TYPES = {FieldDescriptor.TYPE_BYTES: bytes, FieldDescriptor.TYPE_STRING: str, FieldDescriptor.TYPE_BOOL: bool}

commands = st.tuples(st.integers(1, 2**32 - 1), messages_of(SCHEMA["Command"])).map(
    lambda both: both[1] | {"id": both[0]}
)
replies = messages_of(SCHEMA["Reply"])


# --- What a command may look like, told by the schema


def assert_known(fields: Any, kind: Descriptor) -> None:
    """Nothing but fields of this message, each of its own type."""
    assert type(fields) is dict
    for name, value in fields.items():
        # Newer clients say what kind of subscription or publication they mean; the SDK's schema lacks it.
        if name == "type" and kind.name in ("SubscribeRequest", "PublishRequest"):
            assert type(value) is int
        else:
            assert_field(value, kind.fields_by_name[name])


def assert_field(value: Any, field: FieldDescriptor) -> None:
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        assert all(type(key) is str for key in value)
        for inner in value.values():
            assert_one(inner, field.message_type.fields_by_name["value"])
    elif field.is_repeated:
        for inner in value:
            assert_one(inner, field)
    else:
        assert_one(value, field)


def assert_one(value: Any, field: FieldDescriptor) -> None:
    if field.message_type is not None:
        assert_known(value, field.message_type)
    elif field.type in INTEGERS:
        least, most = INTEGERS[field.type]
        assert type(value) is int
        assert least <= value <= most
    else:
        assert type(value) is TYPES[field.type]


def judge(codec: Codec, frame: bytes) -> None:
    found, code = read(codec, frame)
    assert code in (None, BAD_REQUEST)
    assert found or code
    for command in found:
        assert command.keys() <= {"id", *REQUESTS}
        assert command.get("id", 0) > 0 or command.keys() <= {"send"}
        assert_known(command, SCHEMA["Command"])


# --- Frames that could have been sent by anyone


def written(codec: Codec, command: dict[str, Any]) -> bytes:
    return orjson.dumps(opened(command)) if codec is JSON else prefixed(Command(**command))


@st.composite
def damaged(draw: st.DrawFn, codec: Codec) -> bytes:
    """A frame that was right until somebody changed a few bytes of it."""
    said = [written(codec, each) for each in draw(st.lists(commands, min_size=1, max_size=3))]
    frame = bytearray(codec.join(said))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(frame)))
        end = draw(st.integers(start, min(len(frame), start + 3)))
        frame[start:end] = draw(st.binary(max_size=3) | st.sampled_from([b"\n", b"{", b"]", b'"', b"null", b"\x00"]))
    return bytes(frame)


# What is of no field's type, and what is of another's.
names = st.sampled_from(sorted({field.name for kind in SCHEMA.values() for field in kind.fields}))
parts = st.recursive(any_json, lambda inner: st.dictionaries(names, inner, max_size=4) | st.lists(inner, max_size=2))
mistyped = st.dictionaries(st.sampled_from(["id", *REQUESTS]), parts | st.integers(0, 5), max_size=3).map(orjson.dumps)
huge = st.tuples(
    st.sampled_from(
        [b"[", b'{"a":', b'{"id":1,"rpc":{"data":', b"\n", b"{}\n", b"9", b'"', b"\x00", b"\x80", b"\xff", b"\x22"]
    ),
    st.integers(1, 65_536),
).map(lambda both: (both[0] * both[1])[:65_536])
anything = st.one_of(st.binary(max_size=200), mistyped, huge, damaged(JSON), damaged(PROTOBUF))
# Each language also gets the frames of the other: binary in text, and text in binary.
codecs = st.sampled_from([JSON, PROTOBUF])


@given(codecs, anything)
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@example(JSON, b"\xef\xbb\xbf{}")
@example(PROTOBUF, b"\xff" * 9 + b"\x01")
def test_a_frame_gives_commands_or_ends_the_connection(codec: Codec, frame: bytes) -> None:
    judge(codec, frame)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(codecs, anything)
@settings(max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_twenty_thousand_frames_give_commands_or_end_the_connection(codec: Codec, frame: bytes) -> None:
    judge(codec, frame)


# --- Two languages, one meaning


def assert_same_command(command: dict[str, Any]) -> None:
    asked = {name: value for name, value in command.items() if name != "ping"}
    assert read(JSON, written(JSON, command)) == ([asked], None)
    assert read(PROTOBUF, written(PROTOBUF, command)) == ([asked], None)


def assert_same_reply(reply: dict[str, Any]) -> None:
    assert read_protobuf(PROTOBUF.reply(reply)) == Reply(**reply)
    line = JSON.reply(reply)
    assert b"\n" not in line
    assert Reply(**closed(orjson.loads(line), SCHEMA["Reply"])) == Reply(**reply)


def closed(fields: dict[str, Any], kind: Descriptor) -> dict[str, Any]:
    """What was read from JSON, with payloads as bytes again."""
    return {name: closed_field(value, kind.fields_by_name[name]) for name, value in fields.items()}


def closed_field(value: Any, field: FieldDescriptor) -> Any:
    inner = field.message_type
    if field.type == FieldDescriptor.TYPE_BYTES:
        return orjson.dumps(value)
    if inner is None:
        return value
    if inner.GetOptions().map_entry:
        return {key: closed_field(each, inner.fields_by_name["value"]) for key, each in value.items()}
    return [closed(each, inner) for each in value] if field.is_repeated else closed(value, inner)


@given(commands)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_command_is_the_same_in_both_languages(command: dict[str, Any]) -> None:
    assert_same_command(command)


@given(replies)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_reply_is_the_same_in_both_languages(reply: dict[str, Any]) -> None:
    assert_same_reply(reply)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(commands, replies)
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_ten_thousand_commands_and_replies_are_the_same_in_both_languages(
    command: dict[str, Any], reply: dict[str, Any]
) -> None:
    assert_same_command(command)
    assert_same_reply(reply)
