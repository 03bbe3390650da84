"""The two languages of the socket, JSON and Protobuf: the same commands and replies, as dicts on our side of it.

Names and nesting are those of the protocol's schema. Whole numbers are ints; the application's own data (`data`,
`conn_info`, `chan_info`) is bytes and stays closed. A field that is missing is zero.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import Any, Literal, Protocol

import orjson
from centrifuge.protocol import client_pb2
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.proto import parse_length_prefixed, serialize_length_prefixed

from app.realtime import codes
from app.realtime.codes import Disconnect
from app.realtime.commands import REQUESTS, Command, from_json, settled

Reply = dict[str, Any]
_SCHEMA: dict[str, Descriptor] = client_pb2.DESCRIPTOR.message_types_by_name


class Codec(Protocol):
    """One language: what a client's frames say, and how the server's replies are written."""

    is_binary: bool
    ping: bytes

    @property
    def name(self) -> Literal["json", "protobuf"]:
        """What the rest of the server calls it."""

    def commands(self, frame: bytes) -> Iterator[Command]:
        """The frame's commands in order, each read when it is asked for; Disconnect at the first that is malformed."""

    def reply(self, reply: Reply) -> bytes:
        """One reply or push; Disconnect when it carries data that this language cannot carry."""

    def publication(
        self,
        channel: str,
        *,
        data: bytes,
        offset: int = 0,
        info: Reply | None = None,
        tags: dict[str, str] | None = None,
    ) -> bytes:
        """The push of one publication, as `reply` would write it."""

    def join(self, replies: Iterable[bytes]) -> bytes:
        """Several replies as one frame."""


# --- JSON

# Everything else that is zero is left out.
_ALWAYS: dict[str, Reply] = {
    "ClientInfo": {"user": "", "client": ""},
    "PresenceResult": {"presence": {}},
    "PresenceStatsResult": {"num_clients": 0, "num_users": 0},
    "HistoryResult": {"publications": [], "epoch": "", "offset": 0},
}

Write = Callable[[Any], Any]


def _closed(data: bytes) -> orjson.Fragment:
    """The application's data as a part of a line of JSON."""
    try:
        orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise Disconnect(codes.INAPPROPRIATE_PROTOCOL) from error
    # A newline ends a reply. Between JSON's own marks it means nothing, and inside of its strings it cannot be.
    return orjson.Fragment(data.replace(b"\n", b"") if b"\n" in data else data)


def _as_it_is(value: Any) -> Any:
    return value


def _writer(message: Descriptor) -> Write:
    """What turns the dict of such a message into one that orjson can write."""
    writers = {field.name: _field_writer(field) for field in message.fields}
    # A message without fields still says something, all other zeros do not.
    mute = frozenset(field.name for field in message.fields if field.is_repeated or not field.message_type)
    always = _ALWAYS.get(message.name, {})

    def write(fields: Reply) -> Reply:
        return always | {
            name: writers[name](value)
            for name, value in fields.items()
            if value or (value is not None and name not in mute)
        }

    return write


def _field_writer(field: FieldDescriptor) -> Write:
    inner = field.message_type
    if inner is None:
        return _closed if field.type == FieldDescriptor.TYPE_BYTES else _as_it_is
    if inner.GetOptions().map_entry:
        write_value = _field_writer(inner.fields_by_name["value"])
        return lambda entries: {key: write_value(value) for key, value in entries.items()}
    write = _writer(inner)
    return (lambda values: [write(value) for value in values]) if field.is_repeated else write


class _Json:
    name: Literal["json"] = "json"
    is_binary = False
    ping = b"{}"

    def __init__(self) -> None:
        self._write = _writer(_SCHEMA["Reply"])
        self._write_info = _writer(_SCHEMA["ClientInfo"])

    def commands(self, frame: bytes) -> Iterator[Command]:
        for line in frame.removesuffix(b"\n").split(b"\n"):
            try:
                command = from_json(line)
            except ValueError as error:
                raise Disconnect(codes.BAD_REQUEST) from error
            yield command

    def reply(self, reply: Reply) -> bytes:
        return orjson.dumps(self._write(reply))

    def publication(
        self,
        channel: str,
        *,
        data: bytes,
        offset: int = 0,
        info: Reply | None = None,
        tags: dict[str, str] | None = None,
    ) -> bytes:
        pub: Reply = {"data": _closed(data)} if data else {}
        if info is not None:
            pub["info"] = self._write_info(info)
        if offset:
            pub["offset"] = offset
        if tags:
            pub["tags"] = tags
        return orjson.dumps({"push": {"channel": channel, "pub": pub}})

    def join(self, replies: Iterable[bytes]) -> bytes:
        return b"\n".join(replies)


# --- Protobuf

_Command = GetMessageClass(_SCHEMA["Command"])
_Reply = GetMessageClass(_SCHEMA["Reply"])


def _as_dict(message: Message) -> Command:
    """The fields that are set; MessageToDict would write bytes as base64 and long numbers as strings."""
    return {field.name: _as_value(field, value) for field, value in message.ListFields()}


def _as_value(field: FieldDescriptor, value: Any) -> Any:
    inner = field.message_type
    if inner is None:
        return list(value) if field.is_repeated else value
    if inner.GetOptions().map_entry:
        of = inner.fields_by_name["value"]
        return {key: _as_value(of, value[key]) for key in value}
    return [_as_dict(each) for each in value] if field.is_repeated else _as_dict(value)


class _Protobuf:
    name: Literal["protobuf"] = "protobuf"
    is_binary = True
    ping = b"\x00"

    def commands(self, frame: bytes) -> Iterator[Command]:
        unread = BytesIO(frame)
        yield _next_command(unread)
        while unread.tell() < len(frame):
            yield _next_command(unread)

    def reply(self, reply: Reply) -> bytes:
        out = BytesIO()
        serialize_length_prefixed(_Reply(**reply), out)
        return out.getvalue()

    def publication(
        self,
        channel: str,
        *,
        data: bytes,
        offset: int = 0,
        info: Reply | None = None,
        tags: dict[str, str] | None = None,
    ) -> bytes:
        pub = {"data": data, "offset": offset, "info": info, "tags": tags}
        return self.reply({"push": {"channel": channel, "pub": pub}})

    def join(self, replies: Iterable[bytes]) -> bytes:
        return b"".join(replies)


def _next_command(unread: BytesIO) -> Command:
    try:
        message = parse_length_prefixed(_Command, unread)
    # OverflowError: no machine has as many bytes as the length says.
    except (DecodeError, ValueError, OverflowError) as error:
        raise Disconnect(codes.BAD_REQUEST) from error
    if message is None:
        raise Disconnect(codes.BAD_REQUEST)
    return settled({name: value for name, value in _as_dict(message).items() if name == "id" or name in REQUESTS})


JSON: Codec = _Json()
PROTOBUF: Codec = _Protobuf()
