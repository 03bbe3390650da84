"""What programs send to the server API, method by method; fields that are not known are overlooked."""

from __future__ import annotations

from base64 import b64decode
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from app.realtime.commands import Int32, Int64, Payload, Uint64


def _decoded(text: Any) -> bytes:
    if not isinstance(text, str):
        raise ValueError("no text")  # noqa: TRY004  What pydantic answers for.
    return b64decode(text, validate=True)


def _closing(code: int) -> int:
    if code and not 3000 <= code <= 4999:
        raise ValueError("no code that ends a connection of this protocol")
    return code


Base64 = Annotated[bytes, BeforeValidator(_decoded)]


class Ask(BaseModel):
    """What any method takes: exact types, and null stands for absent."""

    model_config = ConfigDict(strict=True)

    @model_validator(mode="before")
    @classmethod
    def without_nulls(cls, fields: Any) -> Any:
        """A field that is null is a field that is absent."""
        if not isinstance(fields, dict):
            return fields
        return {name: value for name, value in fields.items() if value is not None}


class OfChannel(Ask):
    """Something about one channel."""

    channel: str = ""


class Said(Ask):
    """Something to publish; `data` is JSON, `b64data` any bytes."""

    data: Payload | None = None
    b64data: Base64 | None = None
    skip_history: bool = False
    tags: dict[str, str] | None = None
    idempotency_key: str = ""

    @property
    def payload(self) -> bytes | None:
        return self.b64data or self.data


class Publish(Said, OfChannel):
    """Give this to everybody on a channel."""


class Broadcast(Said):
    """Give this to everybody on several channels."""

    channels: list[str] = Field(default_factory=list)


class Position(Ask):
    """A place in a channel's stream."""

    offset: Uint64 = 0
    epoch: str = ""


class History(OfChannel):
    """What the channel has kept."""

    limit: Int32 = 0
    since: Position | None = None
    reverse: bool = False


class About(Ask):
    """Connections of one user: all, or one of them. Ours have no `session`, so that naming one names none."""

    user: str = ""
    client: str = ""
    session: str = ""


class Subscribe(About, OfChannel):
    """Put the user's connections on a channel."""

    info: Payload | None = None
    b64info: Base64 | None = None
    data: Payload | None = None
    b64data: Base64 | None = None


class Unsubscribe(About, OfChannel):
    """Take the user's connections off a channel."""


class Parting(Ask):
    """What a connection is told at its end."""

    code: Annotated[int, AfterValidator(_closing)] = 0
    reason: str = ""


class Disconnect(About):
    """Close the user's connections, except the whitelisted ones."""

    whitelist: list[str] = Field(default_factory=list)
    disconnect: Parting | None = None


class Refresh(About):
    """Let the user's connections end at another time, or now."""

    expired: bool = False
    expire_at: Int64 = 0


class Channels(Ask):
    """The channels that somebody is on, those alone whose names fit the pattern."""

    pattern: str = ""


class Info(Ask):
    """What this server carries."""


class Rpc(Ask):
    """A method of the server's own; Homeroom has none here."""

    method: str = ""


class Batch(Ask):
    """Several commands, each under the name of its method, done in this order."""

    commands: list[dict[str, Any]] = Field(default_factory=list)
