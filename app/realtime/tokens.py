"""Who may connect and subscribe by a signed token: JWTs as Centrifugo reads and writes them, signed with HMAC."""

from __future__ import annotations

import time
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import jwt
import orjson
from pydantic import AfterValidator, Field, TypeAdapter
from typing_extensions import TypedDict

from app.realtime import codes
from app.realtime.codes import Disconnect, ProtocolError
from app.realtime.commands import Part, Payload

# A closed list: the token itself must not choose `none`, or a public key as the secret.
ALGORITHMS = ("HS256", "HS384", "HS512")

Secret = str | bytes


@dataclass(frozen=True)
class SubscriptionGrant:
    """What a token allows in one channel, and what it tells about the subscriber there."""

    info: bytes | None = None
    data: bytes | None = None
    expires_at: int | None = None
    override: dict[str, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class ConnectionToken:
    """Whom a connection belongs to, until when (unix time, None is for ever), and where the server subscribes it."""

    user: str
    expires_at: int | None = None
    info: bytes | None = None
    device: str | None = None
    subs: dict[str, SubscriptionGrant] = field(default_factory=dict)
    meta: dict[str, Any] = field(default_factory=dict)


def read_connection_token(token: str, secret: Secret) -> ConnectionToken:
    """What the token says; Disconnect when it is no connection token of ours, ProtocolError when it has expired."""
    try:
        claims = _claims(token, secret)
    except ValueError as error:
        raise Disconnect(codes.INVALID_TOKEN) from error
    if claims.get("channel"):
        raise Disconnect(codes.INVALID_TOKEN)
    _refuse_untimely(claims)
    meta = claims.get("meta", {})
    device = meta.get("device")
    return ConnectionToken(
        user=claims.get("sub", ""),
        expires_at=_expires_at(claims),
        info=claims.get("b64info") or claims.get("info"),
        device=device if isinstance(device, str) else None,
        subs={channel: SubscriptionGrant() for channel in claims.get("channels", [])}
        | {channel: _grant(options, None) for channel, options in claims.get("subs", {}).items()},
        meta=meta,
    )


def read_subscription_token(token: str, secret: Secret, *, channel: str, user: str, client: str) -> SubscriptionGrant:
    """What the token allows in this channel; Disconnect when it was made for somebody or something else."""
    try:
        claims = _claims(token, secret)
    except ValueError as error:
        raise ProtocolError(codes.PERMISSION_DENIED) from error
    if not claims.get("channel"):
        raise ProtocolError(codes.PERMISSION_DENIED)
    _refuse_untimely(claims)
    if (claims["channel"], claims.get("sub", "")) != (channel, user) or claims.get("client") not in (None, "", client):
        raise Disconnect(codes.INVALID_TOKEN)
    return _grant(claims, _expires_at(claims))


def issue_connection_token(
    secret: Secret,
    *,
    user: str,
    device: str | None = None,
    info: bytes | None = None,
    channels: Sequence[str] = (),
    seconds: int,
) -> str:
    """A token that lets this person connect for so many seconds; the server subscribes them to these channels."""
    claims: dict[str, Any] = {"sub": user}
    if info is not None:
        claims["info"] = orjson.loads(info)
    if device:
        claims["meta"] = {"device": device}
    if channels:
        claims["channels"] = list(channels)
    return _issue(secret, seconds, claims)


def issue_subscription_token(secret: Secret, *, user: str, channel: str, seconds: int) -> str:
    """A token that lets this person subscribe to the channel for so many seconds."""
    return _issue(secret, seconds, {"sub": user, "channel": channel})


def _issue(secret: Secret, seconds: int, claims: dict[str, Any]) -> str:
    issued_at = int(time.time())
    return jwt.encode({**claims, "iat": issued_at, "exp": issued_at + seconds}, secret, ALGORITHMS[0])


# --- Claims

Moment = Annotated[int | float, Field(ge=0)]
Base64 = Annotated[str, AfterValidator(lambda text: b64decode(text, validate=True))]


class _Switch(TypedDict, total=False):
    value: bool


class _Override(TypedDict, total=False):
    presence: Part[_Switch]
    join_leave: Part[_Switch]
    force_push_join_leave: Part[_Switch]
    force_recovery: Part[_Switch]
    force_positioning: Part[_Switch]


class _Options(TypedDict, total=False):
    info: Payload
    b64info: Base64
    data: Payload
    b64data: Base64
    override: Part[_Override]


class _Claims(_Options, total=False):
    sub: str
    exp: Moment
    nbf: Moment
    expire_at: Moment
    meta: dict[str, Any]
    channels: list[str]
    subs: Part[dict[str, Part[_Options]]]
    channel: str
    client: str


_known: TypeAdapter[Any] = TypeAdapter(Part[_Claims])
_jws = jwt.PyJWS()


def _claims(token: str, secret: Secret) -> dict[str, Any]:
    """The known claims of a token with a right signature; ValueError says what is wrong with any other."""
    try:
        payload = _jws.decode(token, secret, algorithms=ALGORITHMS)
    except jwt.InvalidTokenError as error:
        raise ValueError(str(error)) from error
    claims: dict[str, Any] = _known.validate_python(orjson.loads(payload), strict=True)
    return claims


def _refuse_untimely(claims: dict[str, Any]) -> None:
    """Of a token that is not valid yet the client is told the same: a newer one may be right."""
    now = time.time()
    if claims.get("exp", now + 1) <= now or claims.get("nbf", 0) > now:
        raise ProtocolError(codes.TOKEN_EXPIRED)


def _expires_at(claims: dict[str, Any]) -> int | None:
    """`expire_at` outranks `exp`, and 0 is for ever."""
    return int(claims.get("expire_at", claims.get("exp", 0))) or None


def _grant(options: dict[str, Any], expires_at: int | None) -> SubscriptionGrant:
    return SubscriptionGrant(
        info=options.get("b64info") or options.get("info"),
        data=options.get("b64data") or options.get("data"),
        expires_at=expires_at,
        override={name: switch["value"] for name, switch in options.get("override", {}).items() if "value" in switch},
    )
