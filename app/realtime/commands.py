"""The commands that a client may send, field by field, and how one that came as JSON is checked."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import orjson
from pydantic import BeforeValidator, Field, PlainValidator, TypeAdapter

# pydantic refuses the TypedDict of `typing` before Python 3.12.
from typing_extensions import TypedDict

Command = dict[str, Any]
"""What `Known` describes. It has an id, or is a `send`, or is empty: then it is a pong. Zero fields may be missing."""

T = TypeVar("T")


def _without_nulls(fields: Any) -> Any:
    """A field that is null is a field that is absent."""
    return {name: value for name, value in fields.items() if value is not None} if isinstance(fields, dict) else fields


def _json_text(value: Any) -> bytes:
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError as error:  # It is nested more than 254 levels deep.
        raise ValueError(str(error)) from error


Uint32 = Annotated[int, Field(ge=0, lt=2**32)]
Int32 = Annotated[int, Field(ge=-(2**31), lt=2**31)]
Int64 = Annotated[int, Field(ge=-(2**63), lt=2**63)]
Uint64 = Annotated[int, Field(ge=0, lt=2**64)]
Payload = Annotated[bytes, PlainValidator(_json_text)]
Part = Annotated[T, BeforeValidator(_without_nulls)]


class FilterNode(TypedDict, total=False):
    """One condition of a filter by tags."""

    op: str
    key: str
    cmp: str
    val: str
    vals: list[str]
    nodes: list[FilterNode]


class SubscribeRequest(TypedDict, total=False):
    """Asks for what is published in a channel from now on, or from a position on."""

    channel: str
    token: str
    recover: bool
    epoch: str
    offset: Uint64
    data: Payload
    positioned: bool
    recoverable: bool
    join_leave: bool
    delta: str
    tf: Part[FilterNode]
    flag: Int64
    type: Int32


class ConnectRequest(TypedDict, total=False):
    """Says who connects, and which server-side subscriptions are to be recovered."""

    token: str
    data: Payload
    subs: Part[dict[str, Part[SubscribeRequest]]]
    name: str
    version: str
    headers: Part[dict[str, str]]
    flag: Int64


class ChannelRequest(TypedDict, total=False):
    """Asks something about one channel that needs nothing but its name."""

    channel: str


class PublishRequest(TypedDict, total=False):
    """Publishes data into a channel."""

    channel: str
    data: Payload
    type: Int32


class StreamPosition(TypedDict, total=False):
    """A place in a channel's stream."""

    offset: Uint64
    epoch: str


class HistoryRequest(TypedDict, total=False):
    """Asks for what a channel's stream holds."""

    channel: str
    limit: Int32
    since: Part[StreamPosition]
    reverse: bool


class RpcRequest(TypedDict, total=False):
    """Calls one of the application's methods."""

    data: Payload
    method: str


class SendRequest(TypedDict, total=False):
    """A message to the application that gets no answer."""

    data: Payload


class RefreshRequest(TypedDict, total=False):
    """Brings a new connection token."""

    token: str


class SubRefreshRequest(TypedDict, total=False):
    """Brings a new token of one subscription."""

    channel: str
    token: str


class Known(TypedDict, total=False):
    """A number, and one request; of several the first in the order below counts."""

    id: Uint32
    connect: Part[ConnectRequest]
    subscribe: Part[SubscribeRequest]
    unsubscribe: Part[ChannelRequest]
    publish: Part[PublishRequest]
    presence: Part[ChannelRequest]
    presence_stats: Part[ChannelRequest]
    history: Part[HistoryRequest]
    rpc: Part[RpcRequest]
    send: Part[SendRequest]
    refresh: Part[RefreshRequest]
    sub_refresh: Part[SubRefreshRequest]


REQUESTS = tuple(name for name in Known.__annotations__ if name != "id")
"""In the order in which the first present one is taken."""

_known: TypeAdapter[Any] = TypeAdapter(Part[Known])


def from_json(line: bytes) -> Command:
    """The known fields of a command; ValueError says what is wrong with it."""
    return settled(_known.validate_python(orjson.loads(line), strict=True))


def settled(command: Command) -> Command:
    """The command as the server takes it: without a number it is a pong, unless it is a `send`."""
    if command.get("id"):
        return command
    return {"send": command["send"]} if "send" in command else {}
