"""Commands and replies of every kind, made from the protocol's published schema, and how SDKs write and read them."""

from __future__ import annotations

from typing import Any

import orjson
from centrifuge.protocol import client_pb2
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.internal.encoder import _VarintBytes
from google.protobuf.message import Message
from hypothesis import strategies as st

from app.realtime.codec import Codec
from app.realtime.codes import Disconnect

SCHEMA = client_pb2.DESCRIPTOR.message_types_by_name
INTEGERS = {
    FieldDescriptor.TYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_UINT64: (0, 2**64 - 1),
    FieldDescriptor.TYPE_INT64: (-(2**63), 2**63 - 1),
}

any_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
# In a command's JSON a payload that is null is one that is absent.
payloads = any_json.filter(lambda value: value is not None).map(orjson.dumps)


def messages_of(kind: Descriptor, depth: int = 3) -> st.SearchStrategy[dict[str, Any]]:
    """Dicts of such a message; what is in them is not zero."""
    fields = [field for field in kind.fields if depth or field.message_type is None]
    return st.fixed_dictionaries({}, optional={field.name: values_of(field, depth) for field in fields})


def values_of(field: FieldDescriptor, depth: int) -> st.SearchStrategy[Any]:
    if field.message_type is None:
        one = scalars_of(field)
    elif field.message_type.GetOptions().map_entry:
        value = values_of(field.message_type.fields_by_name["value"], depth)
        return st.dictionaries(st.text(max_size=8), value, min_size=1, max_size=3)
    else:
        one = messages_of(field.message_type, depth - 1)
    return st.lists(one, min_size=1, max_size=3) if field.is_repeated else one


def scalars_of(field: FieldDescriptor) -> st.SearchStrategy[Any]:
    if field.type == FieldDescriptor.TYPE_BYTES:
        return payloads
    if field.type == FieldDescriptor.TYPE_BOOL:
        return st.just(True)
    if field.type == FieldDescriptor.TYPE_STRING:
        return st.text(min_size=1, max_size=8)
    return st.integers(*INTEGERS[field.type]).filter(bool)


def prefixed(message: Message) -> bytes:
    text = message.SerializeToString()
    return _VarintBytes(len(text)) + text


def read_protobuf(reply: bytes) -> Any:
    """The reply as the message classes of the SDK understand it."""
    size = len(reply) - next(n for n, byte in enumerate(reply, 1) if byte < 0x80)
    message = client_pb2.Reply.FromString(reply[-size:] if size else b"")
    assert prefixed(message)[: len(reply) - size] == reply[: len(reply) - size]
    return message


def opened(value: Any) -> Any:
    """The dict with its payloads as values, as it looks in JSON."""
    if isinstance(value, dict):
        return {key: opened(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [opened(inner) for inner in value]
    return orjson.Fragment(value) if isinstance(value, bytes) else value


def read(codec: Codec, frame: bytes) -> tuple[list[dict[str, Any]], int | None]:
    """The commands of a frame, and the code with which the connection would end."""
    commands: list[dict[str, Any]] = []
    try:
        for command in codec.commands(frame):
            commands.append(command)  # noqa: PERF402  Those before the malformed one count.
    except Disconnect as closed:
        return commands, closed.code
    return commands, None
