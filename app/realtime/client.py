"""One connection, from its first command to its end: what it may ask, and what it is answered.

No socket, no thread and no database of its own: frames come in by receive(), answers go to the outbox, time passes by
pulse(), and everything else is asked of the ports that it was given.
"""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Iterator
from itertools import islice
from uuid import UUID

import orjson

from app.db import now as utc_now
from app.errors import AppError
from app.realtime import codes, frames
from app.realtime.channels import Publication
from app.realtime.codec import Codec
from app.realtime.codes import Disconnect, ProtocolError, UnsubscribeCode
from app.realtime.commands import REQUESTS
from app.realtime.delivery import MESSAGE_BYTES, messages
from app.realtime.outbox import Outbox
from app.realtime.ports import Fields, Ports
from app.realtime.sessions import Session
from app.realtime.sources import Caller, Person, Source
from app.realtime.subscribing import EXPIRY_GRACE_SECONDS, Subscriptions, history, lifetime
from app.realtime.tokens import ConnectionToken, SubscriptionGrant, read_connection_token, read_subscription_token

PING_SECONDS = 25
PONG_SECONDS = 8
# Without a successful connect, a connection is of no use to anybody.
STALE_SECONDS = 10
# A client may ask so much at once, and so much a second for ever.
BURST, RATE = 500, 50
VERSION = "homeroom"
_MALFORMED: Fields = {"malformed": True}


class Client:
    """The state of one connection; `user` is None until it has connected."""

    def __init__(
        self,
        ports: Ports,
        outbox: Outbox,
        codec: Codec,
        *,
        visitor: Person | None = None,
        device: str = "",
        pings_by_frame: bool = False,
        on_connect: Callable[[], object] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.id = str(uuid.uuid4())
        self.ports, self.outbox, self.codec = ports, outbox, codec
        self.user: str | None = None
        self.caller = Caller(self.id, "", visitor)
        self.subscriptions = Subscriptions(ports, outbox, codec)
        self.expires_at: float | None = None
        self._device = device
        self._pings_by_frame = pings_by_frame
        self._on_connect = on_connect
        self._clock = clock
        self._opened_at = clock()
        self._is_refused = False
        self._has_token = False
        self._is_busy = False
        self._ends_by: Disconnect | None = None
        self._pong_by: float | None = None
        self._next_ping = self._opened_at + PING_SECONDS * random.uniform(0.5, 1)
        self._budget, self._budget_at = float(BURST), self._opened_at

    @property
    def device_id(self) -> UUID | None:
        return self.caller.person.device_id if self.caller.person else None

    # --- What comes in

    def receive(self, frame: bytes) -> None:
        """Do what the commands of one frame ask, in order, and answer them together."""
        self._is_busy = True
        try:
            for message in messages(self.codec, self._replies(frame)):
                self.outbox.send(message)
                # A small frame may ask for gigabytes: what comes next is made when there is room for it.
                if len(message) > MESSAGE_BYTES and not self.outbox.wait_for_room():
                    self._ends_by = Disconnect(codes.SLOW)
                    break
            if self._ends_by is not None:
                self.outbox.close(self._ends_by)
            else:
                self.subscriptions.catch_up(self.caller)
        finally:
            self._is_busy = False

    def heard_pong(self) -> None:
        """The other side has answered a ping frame."""
        self._pong_by = None

    def close(self) -> None:
        """Leave everything; the connection is over."""
        self.subscriptions.leave_all()
        if self.user is not None:
            self.ports.presence.depart(self.id)
            self.ports.leave(self)

    def _replies(self, frame: bytes) -> Iterator[bytes]:
        """The encoded replies, each made when it is asked for; what ends the connection ends them."""
        unread = self.codec.commands(frame)
        try:
            while commands := _some(unread):
                yield from self._answer_all(commands)
                if self._is_refused:
                    break
        except Disconnect as refusal:
            self._ends_by = refusal

    def _answer_all(self, commands: list[Fields]) -> Iterator[bytes]:
        if self.user is not None:
            wanted = [command["subscribe"].get("channel", "") for command in commands if "subscribe" in command]
            self.subscriptions.foresee(self.caller, wanted)
        for command in commands:
            reply = self._answer(command)
            if reply is not None:
                yield self.codec.reply(reply)
            if self._is_refused:
                return

    def _answer(self, command: Fields) -> Fields | None:
        if not command:
            self._take_pong()
            return None
        number = command.get("id", 0)
        kind = next((name for name in REQUESTS if name in command), None)
        if kind is None or self._is_refused or (self.user is None) != (kind == "connect"):
            raise Disconnect(codes.BAD_REQUEST)
        try:
            self._pay()
            return {"id": number, kind: self._method(kind)(command[kind])}
        except ProtocolError as error:
            self._is_refused = self.user is None
            return {"id": number, "error": _error(error.code, error.message, temporary=error.temporary)}
        except AppError as error:
            return {"id": number, "error": _error(1000 + error.status, str(error.detail))}

    def _method(self, kind: str) -> Callable[[Fields], Fields]:
        """What answers such a request: `_subscribe` a subscribe, and so on for each of REQUESTS."""
        method: Callable[[Fields], Fields] = getattr(self, f"_{kind}")
        return method

    def _take_pong(self) -> None:
        if self._pong_by is None or self._pings_by_frame:
            raise Disconnect(codes.BAD_REQUEST)
        self._pong_by = None

    def _pay(self) -> None:
        """Each command costs one; whoever has spent all has to come back later."""
        if self.ports.is_open:
            return
        now = self._clock()
        self._budget = min(BURST, self._budget + (now - self._budget_at) * RATE) - 1
        self._budget_at = now
        if self._budget < 0:
            raise Disconnect(codes.TOO_MANY)

    # --- Connecting

    def _connect(self, request: Fields) -> Fields:
        token = self._sign_in(request.get("token", ""))
        result: Fields = {"client": self.id, "version": VERSION, **lifetime(self.expires_at)}
        if not self._pings_by_frame:
            result |= {"ping": PING_SECONDS, "pong": True}
        own, grants = self.ports.own_channels(self.caller), token.subs if token else {}
        result["subs"] = self.subscriptions.put_on(self.caller, own, request.get("subs", {}), grants)
        self.user = self.caller.user
        self.ports.enter(self)
        self._on_connect()
        self._arrive()
        return result

    def _sign_in(self, raw: str) -> ConnectionToken | None:
        """Find out who connects: by a token, by the page's session, or nobody where nobody may come too."""
        if not raw:
            if self.caller.person is None and not self.ports.is_open:
                raise Disconnect(codes.BAD_REQUEST)
            self.caller = _caller(self.id, self.caller.person, "")
            return None
        token = read_connection_token(raw, self.ports.token_secret)
        person = self.ports.person(token)
        if person is None and not self.ports.is_open:
            raise Disconnect(codes.INVALID_TOKEN)
        self.caller = _caller(self.id, person, token.user)
        self.caller.info = token.info or self.caller.info
        self.expires_at = token.expires_at
        self._has_token = True
        return token

    def _arrive(self) -> None:
        person = self.caller.person
        if person is not None:
            device = person.device or self._device
            session = Session(self.id, person.user, device, utc_now(), is_hidden=person.is_invisible)
            self.ports.presence.arrive(session)

    # --- What the server does by itself

    def unsubscribe_by_server(self, channel: str, why: UnsubscribeCode = codes.UNSUBSCRIBED) -> None:
        """Take this connection off the channel."""
        subscription = self.subscriptions.get(channel)
        if subscription is not None:
            self.subscriptions.end(subscription, why)

    def subscribe_by_server(self, channel: str, *, info: bytes = b"", data: bytes = b"") -> None:
        """Put this connection on the channel; twice is once."""
        if channel not in self.subscriptions:
            grant = SubscriptionGrant(info=info or None, data=data or None)
            self.subscriptions.push_on(self.caller, channel, grant)

    def pulse(self, now: float) -> None:
        """Once a second: ping, miss a pong, end what has expired."""
        if not self.outbox.is_open:
            if self.outbox.is_overdue(now):
                self.outbox.hang_up()
        elif self.user is None:
            if now - self._opened_at > STALE_SECONDS:
                self.outbox.close(codes.STALE)
        elif self._pong_by is not None and now > self._pong_by and not self._is_busy:
            self.outbox.close(codes.NO_PONG)
        else:
            self._ping(now)
            self._expire(time.time())

    def _ping(self, now: float) -> None:
        if self._is_busy and self._pong_by is not None:
            # Its pong may have come, and waits behind the frame that is being answered.
            self._pong_by = now + PONG_SECONDS
        if now < self._next_ping or self._pong_by is not None:
            return
        self._next_ping, self._pong_by = now + PING_SECONDS, now + PONG_SECONDS
        if self._pings_by_frame:
            self.outbox.write(frames.frame(frames.PING, b""))
        else:
            self.outbox.send(self.codec.ping)

    def _expire(self, now: float) -> None:
        if self.expires_at is not None and self.expires_at < now - EXPIRY_GRACE_SECONDS:
            self.outbox.close(codes.CONNECTION_EXPIRED)
        else:
            self.subscriptions.expire(now)

    # --- The other commands

    def _subscribe(self, request: Fields) -> Fields:
        self.subscriptions.check(request)
        grant = self._grant(request["channel"], request["token"]) if request.get("token") else None
        return self.subscriptions.subscribe(self.caller, request, grant)

    def _unsubscribe(self, request: Fields) -> Fields:
        if not request.get("channel"):
            raise Disconnect(codes.BAD_REQUEST)
        self.subscriptions.leave(request["channel"])
        return {}

    def _publish(self, request: Fields) -> Fields:
        source = self._source_of(request)
        if request.get("type", 0):
            raise ProtocolError(codes.NOT_AVAILABLE)
        if not request.get("data"):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        source.publish(request["channel"], Publication(request["data"], info=self.caller.about()))
        return {}

    def _presence(self, request: Fields) -> Fields:
        return {"presence": self._source_here(request).presence(request["channel"])}

    def _presence_stats(self, request: Fields) -> Fields:
        present = self._source_here(request).presence(request["channel"])
        return {"num_clients": len(present), "num_users": len({info["user"] for info in present.values()})}

    def _history(self, request: Fields) -> Fields:
        source = self._source_here(request)
        if not source.rules.has_log:
            raise ProtocolError(codes.NOT_AVAILABLE)
        return history(source, request)

    def _source_of(self, request: Fields) -> Source:
        if not request.get("channel"):
            raise Disconnect(codes.BAD_REQUEST)
        return self.ports.source(request["channel"])

    def _source_here(self, request: Fields) -> Source:
        """The source of a channel that the caller may look at: an open one, or one they are on."""
        source = self._source_of(request)
        if not source.rules.is_open and request["channel"] not in self.subscriptions:
            raise ProtocolError(codes.PERMISSION_DENIED)
        return source

    def _rpc(self, request: Fields) -> Fields:
        method, person = request.get("method", ""), self.caller.person
        parameters = _parameters(request.get("data", b""))
        if method == "activity":
            self.ports.presence.change(self.id, is_idle=parameters.get("is_idle") is True)
            return {"data": b"{}"}
        rpc = self.ports.rpcs.get(method)
        if rpc is None or person is None:
            raise ProtocolError(codes.METHOD_NOT_FOUND if ":" in method else codes.NOT_AVAILABLE)
        return {"data": orjson.dumps(rpc(person, parameters))}

    def _send(self, _request: Fields) -> Fields:
        raise Disconnect(codes.NOT_AVAILABLE_CLOSE)

    def _refresh(self, request: Fields) -> Fields:
        if not request.get("token") or not self._has_token:
            raise Disconnect(codes.BAD_REQUEST)
        try:
            token = read_connection_token(request["token"], self.ports.token_secret)
        except ProtocolError as error:
            raise Disconnect(codes.CONNECTION_EXPIRED) from error
        if token.user != self.caller.user:
            raise Disconnect(codes.INVALID_TOKEN)
        if any(channel not in self.subscriptions for channel in token.subs):
            raise Disconnect(codes.INSUFFICIENT_STATE)
        self.expires_at = token.expires_at
        return lifetime(self.expires_at)

    def _sub_refresh(self, request: Fields) -> Fields:
        if not request.get("channel"):
            raise Disconnect(codes.BAD_REQUEST)
        subscription = self.subscriptions.get(request["channel"])
        if subscription is None:
            raise ProtocolError(codes.PERMISSION_DENIED)
        if not request.get("token"):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        subscription.expires_at = self._renewed(request["channel"], request["token"])
        return lifetime(subscription.expires_at)

    def _renewed(self, channel: str, raw: str) -> int | None:
        try:
            return self._grant(channel, raw).expires_at
        except ProtocolError as error:
            if error.code == codes.TOKEN_EXPIRED.code:
                raise ProtocolError(codes.EXPIRED) from error
            raise Disconnect(codes.INVALID_TOKEN) from error

    def _grant(self, channel: str, raw: str) -> SubscriptionGrant:
        secret, user = self.ports.token_secret, self.caller.user
        return read_subscription_token(raw, secret, channel=channel, user=user, client=self.id)


def _some(unread: Iterator[Fields]) -> list[Fields]:
    """The next commands of a frame, no further than to one that is malformed: those before it count."""
    commands: list[Fields] = []
    try:
        for command in islice(unread, BURST):
            commands.append(command)  # noqa: PERF402  What was read before an error must not be lost.
    except Disconnect:
        commands.append(_MALFORMED)
    return commands


def _parameters(data: bytes) -> Fields:
    try:
        parameters = orjson.loads(data or b"{}")
    except orjson.JSONDecodeError as error:
        raise ProtocolError(codes.BAD_REQUEST_ERROR) from error
    return parameters if isinstance(parameters, dict) else {}


def _caller(client: str, person: Person | None, user: str) -> Caller:
    if person is None:
        return Caller(client, user)
    return Caller(client, str(person.id), person, orjson.dumps(person.user))


def _error(code: int, message: str, *, temporary: bool = False) -> Fields:
    return {"code": code, "message": message, "temporary": temporary}
