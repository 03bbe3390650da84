"""One connection, from its first command to its end: what it may ask, and what it is answered.

No socket, no thread and no database of its own: frames come in by receive(), answers go to the outbox, time passes by
pulse(), and everything else is asked of the ports that it was given.
"""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import orjson

from app.db import now as utc_now
from app.errors import AppError
from app.realtime import codes, frames
from app.realtime.channels import LONGEST, Publication
from app.realtime.codec import Codec
from app.realtime.codes import CloseCode, Disconnect, ProtocolError, UnsubscribeCode
from app.realtime.commands import REQUESTS
from app.realtime.hub import Arrival, Channel, Hub, Subscription, encoded, messages
from app.realtime.outbox import Outbox
from app.realtime.presence import Presence
from app.realtime.sessions import Session
from app.realtime.sources import Caller, Person, Source
from app.realtime.tokens import ConnectionToken, SubscriptionGrant, read_connection_token, read_subscription_token

PING_SECONDS = 25
PONG_SECONDS = 8
# Without a successful connect, a connection is of no use to anybody.
STALE_SECONDS = 10
# So much later than told an expired connection is ended: the client is on its way to a new token.
EXPIRY_GRACE_SECONDS = 25
MOST_CHANNELS = 128
MOST_PUBLICATIONS = 300
# A person's programs may send so many commands at once, and so many a second for ever.
BURST, RATE = 500, 50
VERSION = "homeroom"

Fields = dict[str, Any]
Rpc = Callable[[Person, Mapping[str, Any]], Fields]


class Ports(Protocol):
    """What a connection needs of its process."""

    hub: Hub
    presence: Presence
    rpcs: Mapping[str, Rpc]
    token_secret: str
    is_open: bool

    def source(self, channel: str) -> Source:
        """Where this channel's publications come from; ProtocolError if there is no such kind."""
        ...

    def person(self, token: ConnectionToken) -> Person | None:
        """The account that this token is for, if there is one and it is signed in."""
        ...

    def own_channels(self, caller: Caller) -> list[str]:
        """The channels that the server subscribes this caller to."""
        ...

    def enter(self, client: Client) -> None:
        """Count this connection among those of the process."""
        ...

    def leave(self, client: Client) -> None:
        """Do not count it any more."""
        ...


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
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.id = str(uuid.uuid4())
        self.ports, self.outbox, self.codec = ports, outbox, codec
        self.user: str | None = None
        self.caller = Caller(self.id, "", visitor)
        self.subscriptions: dict[str, Subscription] = {}
        self.expires_at: float | None = None
        self._device = device
        self._pings_by_frame = pings_by_frame
        self._clock = clock
        self._opened_at = clock()
        self._is_refused = False
        self._has_token = False
        self._pong_by: float | None = None
        self._next_ping = self._opened_at + PING_SECONDS * random.uniform(0.5, 1)
        self._budget, self._budget_at = float(BURST), self._opened_at
        self._foreseen: dict[str, int] = {}
        self._entered: list[tuple[Source, Channel, Subscription]] = []

    # --- What comes in

    def receive(self, frame: bytes) -> None:
        """Do what the commands of one frame ask, in order, and answer them together."""
        replies: list[bytes] = []
        end: Disconnect | None = None
        try:
            commands = self._read(frame)
            self._foresee(commands)
            for command in commands:
                reply = self._answer(command)
                if reply is not None:
                    replies.append(self.codec.reply(reply))
                if self._is_refused:
                    break
        except Disconnect as refusal:
            end = refusal
        for message in messages(self.codec, replies):
            self.outbox.send(message)
        if end is not None:
            self.outbox.close(end)
            return
        self._catch_up()

    def heard_pong(self) -> None:
        """The other side has answered a ping frame."""
        self._pong_by = None

    def close(self) -> None:
        """Leave everything; the connection is over."""
        for subscription in list(self.subscriptions.values()):
            self._unsubscribe(subscription.channel)
        if self.user is not None:
            self.ports.presence.depart(self.id)
            self.ports.leave(self)

    def _read(self, frame: bytes) -> list[Fields]:
        """The commands up to the first that is malformed: those before it count."""
        commands: list[Fields] = []
        try:
            for command in self.codec.commands(frame):
                commands.append(command)
        except Disconnect:
            if not commands:
                raise
            commands.append({"malformed": True})
        return commands

    def _answer(self, command: Fields) -> Fields | None:
        if not command:
            return self._pong()
        number = command.get("id", 0)
        kind = next((name for name in REQUESTS if name in command), None)
        if kind is None or (number == 0) != (kind == "send") or self._is_refused:
            raise Disconnect(codes.BAD_REQUEST)
        if (self.user is None) != (kind == "connect"):
            raise Disconnect(codes.BAD_REQUEST)
        try:
            self._pay()
            return {"id": number, kind: _ANSWERS[kind](self, command[kind])}
        except ProtocolError as error:
            self._is_refused = self.user is None
            return {"id": number, "error": _error(error.code, error.message, temporary=error.temporary)}
        except AppError as error:
            return {"id": number, "error": _error(1000 + error.status, str(error.detail))}

    def _pong(self) -> None:
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
        if token is not None:
            self.expires_at = token.expires_at
            self.caller.info = token.info or self.caller.info
        self.user = self.caller.user
        result: Fields = {"client": self.id, "version": VERSION}
        if not self._pings_by_frame:
            result |= {"ping": PING_SECONDS, "pong": True}
        result |= self._lifetime(self.expires_at)
        subs = self._server_side(token, request.get("subs", {}))
        if subs:
            result["subs"] = subs
        self.ports.enter(self)
        self._arrive()
        return result

    def _sign_in(self, raw: str) -> ConnectionToken | None:
        """Find out who connects: by a token, by the page's session, or nobody where nobody may come too."""
        if raw:
            token = read_connection_token(raw, self.ports.token_secret)
            person = self.ports.person(token)
            if person is None and not self.ports.is_open:
                raise Disconnect(codes.INVALID_TOKEN)
            self.caller = _caller(self.id, person, token.user)
            self._has_token = True
            return token
        if self.caller.person is None and not self.ports.is_open:
            raise Disconnect(codes.BAD_REQUEST)
        self.caller = _caller(self.id, self.caller.person, "")
        return None

    def _server_side(self, token: ConnectionToken | None, known: Fields) -> Fields:
        grants = dict(token.subs) if token else {}
        channels = list(dict.fromkeys([*self.ports.own_channels(self.caller), *grants]))
        if len(channels) > MOST_CHANNELS:
            raise Disconnect(codes.CHANNEL_LIMIT)
        subs: Fields = {}
        for channel in channels:
            source = self.ports.source(channel)
            grant = grants.get(channel)
            top = source.tops([channel]).get(channel, 0)
            subs[channel] = self._enter(source, channel, known.get(channel, {}), top, grant, is_server_side=True)
        return subs

    def _arrive(self) -> None:
        person = self.caller.person
        if person is not None:
            session = Session(
                self.id, person.user, person.device or self._device, utc_now(), is_hidden=person.is_invisible
            )
            self.ports.presence.arrive(session)

    # --- Subscribing

    def _foresee(self, commands: list[Fields]) -> None:
        """Ask once for all channels that this frame subscribes to, rather than once for each."""
        wanted = [command["subscribe"].get("channel", "") for command in commands if "subscribe" in command]
        self._foreseen = {}
        if len(wanted) < 2 or self.user is None:
            return
        by_source: dict[int, tuple[Source, list[str]]] = {}
        for channel in wanted[:MOST_CHANNELS]:
            try:
                source = self.ports.source(channel)
            except ProtocolError:
                continue
            by_source.setdefault(id(source), (source, []))[1].append(channel)
        for source, channels in by_source.values():
            if not source.rules.is_open:
                # What is left out is refused; what is not even asked about is asked one by one.
                self._foreseen |= dict.fromkeys(channels, -1) | source.look(self.caller, channels)

    def _subscribe(self, request: Fields) -> Fields:
        channel = request.get("channel", "")
        self._check_name(channel, request)
        source = self.ports.source(channel)
        if not (channel.isascii() and channel.isprintable()):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        grant = self._grant(channel, request.get("token", ""))
        if grant is not None:
            top = source.tops([channel]).get(channel, 0)
        else:
            top = self._foreseen.get(channel, -2)
            if top == -2:
                top = source.look(self.caller, [channel]).get(channel, -1)
            if top == -1:
                raise ProtocolError(codes.PERMISSION_DENIED)
        return self._enter(source, channel, request, top, grant)

    def _check_name(self, channel: str, request: Fields) -> None:
        if not channel or request.get("delta", "fossil") not in ("", "fossil"):
            raise Disconnect(codes.BAD_REQUEST)
        if len(channel) > LONGEST or request.get("tf"):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        if request.get("type", 0):
            raise ProtocolError(codes.NOT_AVAILABLE)
        if channel in self.subscriptions:
            raise ProtocolError(codes.ALREADY_SUBSCRIBED)
        if len(self.subscriptions) >= MOST_CHANNELS:
            raise ProtocolError(codes.LIMIT_EXCEEDED)

    def _grant(self, channel: str, raw: str) -> SubscriptionGrant | None:
        if not raw:
            return None
        return read_subscription_token(
            raw, self.ports.token_secret, channel=channel, user=self.caller.user, client=self.id
        )

    def _enter(
        self,
        source: Source,
        channel: str,
        request: Fields,
        top: int,
        grant: SubscriptionGrant | None,
        *,
        is_server_side: bool = False,
    ) -> Fields:
        """Put the connection on the channel; what it missed goes into the reply, as far as there is room."""
        result: Fields = {}
        position = top
        if source.rules.has_log:
            result, position = self._recover(source, channel, request, top)
        expires_at = grant.expires_at if grant else None
        result |= self._lifetime(expires_at)
        result["data"] = (grant.data if grant else None) or source.welcome(self.caller, channel)
        info = self.caller.about((grant.info if grant else None) or b"")
        subscription = Subscription(
            channel,
            self.caller.user,
            self.id,
            self.outbox,
            self.codec,
            on_end=self.ended,
            position=position,
            has_log=source.rules.has_log,
            wants_joins=source.rules.is_open,
            is_server_side=is_server_side,
            expires_at=expires_at,
            info=info,
        )
        self.subscriptions[channel] = subscription
        self._entered.append((source, self.ports.hub.add(subscription), subscription))
        return {name: value for name, value in result.items() if value != b""}

    def _recover(self, source: Source, channel: str, request: Fields, top: int) -> tuple[Fields, int]:
        """The reply's part about positions, and the offset that the client knows after it."""
        epoch = source.epoch(channel)
        result: Fields = {"recoverable": True, "positioned": True, "epoch": epoch, "offset": top}
        if not request.get("recover"):
            return result, top
        result["was_recovering"] = True
        offset = request.get("offset", 0)
        if request.get("epoch", "") in ("", epoch) and offset <= top:
            missed = source.read(channel, offset, MOST_PUBLICATIONS) if offset < top else []
            if offset == top or (missed and missed[0].offset == offset + 1):
                result |= {"recovered": True, "offset": offset, "publications": [_shape(one) for one in missed]}
                return result, missed[-1].offset if missed else offset
        if request.get("flag", 0) & 2:
            raise ProtocolError(codes.UNRECOVERABLE_POSITION)
        return result, top

    def _catch_up(self) -> None:
        """After the replies: give each new subscription what came meanwhile, and from then on all that comes."""
        entered, self._entered = self._entered, []
        by_source: dict[int, tuple[Source, list[str]]] = {}
        for source, _channel, subscription in entered:
            if source.rules.has_log:
                by_source.setdefault(id(source), (source, []))[1].append(subscription.channel)
        tops: dict[str, int] = {}
        for source, channels in by_source.values():
            tops |= source.tops(channels)
        for source, channel, subscription in entered:
            if self._go_live(source, channel, subscription, tops.get(subscription.channel, 0)):
                self._came(source, subscription)

    def _go_live(self, source: Source, channel: Channel, subscription: Subscription, top: int) -> bool:
        looked_at = subscription.position
        while subscription.position < top or not self.ports.hub.go_live(channel, subscription):
            page = source.read(subscription.channel, subscription.position, MOST_PUBLICATIONS)
            if not page:
                # There should be more than there is: this is not the log that was read before.
                self.ports.hub.remove(subscription)
                self.ended(subscription, codes.UNSUBSCRIBED_INSUFFICIENT)
                return False
            subscription.send(encoded(self.codec, subscription.channel, page))
            subscription.position = page[-1].offset
            if any(one.ends_for == subscription.user and one.offset > looked_at for one in page):
                self.ports.hub.remove(subscription)
                self.ended(subscription, codes.UNSUBSCRIBED)
                return False
            if not self.outbox.wait_for_room():
                self.outbox.close(codes.SLOW)
                return False
        return True

    def _came(self, source: Source, subscription: Subscription) -> None:
        source.enter(self.caller, subscription.channel, subscription.info)
        if source.rules.is_open:
            self.ports.hub.ring(subscription.channel, Arrival("join", subscription.info))

    def _went(self, subscription: Subscription) -> None:
        source = self.ports.source(subscription.channel)
        source.leave(self.caller, subscription.channel)
        if source.rules.is_open:
            self.ports.hub.ring(subscription.channel, Arrival("leave", subscription.info, except_client=self.id))

    def ended(self, subscription: Subscription, why: UnsubscribeCode) -> None:
        """The server has ended this subscription, and tells the client why."""
        if self.subscriptions.get(subscription.channel) is subscription:
            del self.subscriptions[subscription.channel]
            self._went(subscription)
        push = {"channel": subscription.channel, "unsubscribe": {"code": why.code, "reason": why.reason}}
        self.outbox.send(self.codec.reply({"push": push}))

    def _unsubscribe(self, channel: str) -> None:
        subscription = self.subscriptions.pop(channel, None)
        if subscription is not None:
            self.ports.hub.remove(subscription)
            self._went(subscription)

    # --- What the server does by itself

    def unsubscribe_by_server(self, channel: str, why: UnsubscribeCode = codes.UNSUBSCRIBED) -> None:
        """Take this connection off the channel."""
        subscription = self.subscriptions.get(channel)
        if subscription is not None:
            self.ports.hub.remove(subscription)
            self.ended(subscription, why)

    def subscribe_by_server(self, channel: str, *, info: bytes = b"", data: bytes = b"") -> None:
        """Put this connection on the channel; twice is once."""
        if channel in self.subscriptions:
            return
        source = self.ports.source(channel)
        top = source.tops([channel]).get(channel, 0)
        grant = SubscriptionGrant(info=info or None, data=data or None, expires_at=None, override={})
        result = self._enter(source, channel, {}, top, grant, is_server_side=True)
        self.outbox.send(self.codec.reply({"push": {"channel": channel, "subscribe": result}}))
        self._catch_up()

    def pulse(self, now: float) -> None:
        """Once a second: ping, miss a pong, end what has expired."""
        if not self.outbox.is_open:
            if self.outbox.is_overdue(now):
                self.outbox.hang_up()
        elif self.user is None:
            if now - self._opened_at > STALE_SECONDS:
                self.outbox.close(codes.STALE)
        elif self._pong_by is not None and now > self._pong_by:
            self.outbox.close(codes.NO_PONG)
        else:
            self._ping(now)
            self._expire(time.time())

    def _ping(self, now: float) -> None:
        if now < self._next_ping:
            return
        self._next_ping, self._pong_by = now + PING_SECONDS, now + PONG_SECONDS
        if self._pings_by_frame:
            self.outbox.write(frames.frame(frames.PING, b""))
        else:
            self.outbox.send(self.codec.ping)

    def _expire(self, now: float) -> None:
        late = now - EXPIRY_GRACE_SECONDS
        if self.expires_at is not None and self.expires_at < late:
            self.outbox.close(codes.CONNECTION_EXPIRED)
            return
        for subscription in list(self.subscriptions.values()):
            if subscription.expires_at is not None and subscription.expires_at < late:
                if subscription.is_server_side:
                    self.outbox.close(codes.SUBSCRIPTION_EXPIRED)
                else:
                    self.unsubscribe_by_server(subscription.channel, codes.UNSUBSCRIBED_EXPIRED)

    # --- The other commands

    def _leave(self, request: Fields) -> Fields:
        channel = request.get("channel", "")
        if not channel:
            raise Disconnect(codes.BAD_REQUEST)
        self._unsubscribe(channel)
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
        method = request.get("method", "")
        rpc = self.ports.rpcs.get(method)
        if rpc is None or self.caller.person is None:
            raise ProtocolError(codes.METHOD_NOT_FOUND if ":" in method else codes.NOT_AVAILABLE)
        try:
            parameters = orjson.loads(request.get("data") or b"{}")
        except orjson.JSONDecodeError as error:
            raise ProtocolError(codes.BAD_REQUEST_ERROR) from error
        if not isinstance(parameters, dict):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        if method == "activity":
            self.ports.presence.change(self.id, is_idle=bool(parameters.get("is_idle")))
            return {"data": b"{}"}
        return {"data": orjson.dumps(rpc(self.caller.person, parameters))}

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
        granted = {name for name, one in self.subscriptions.items() if one.is_server_side}
        if set(token.subs) - granted:
            raise Disconnect(codes.INSUFFICIENT_STATE)
        self.expires_at = token.expires_at
        return self._lifetime(self.expires_at)

    def _sub_refresh(self, request: Fields) -> Fields:
        channel = request.get("channel", "")
        if not channel:
            raise Disconnect(codes.BAD_REQUEST)
        subscription = self.subscriptions.get(channel)
        if subscription is None:
            raise ProtocolError(codes.PERMISSION_DENIED)
        if not request.get("token"):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        try:
            grant = self._grant(channel, request["token"])
        except ProtocolError as error:
            if error.code == codes.TOKEN_EXPIRED.code:
                raise ProtocolError(codes.EXPIRED) from error
            raise Disconnect(codes.INVALID_TOKEN) from error
        subscription.expires_at = grant.expires_at if grant else None
        return self._lifetime(subscription.expires_at)

    def _lifetime(self, expires_at: float | None) -> Fields:
        """What the reply says of an end; a client that is told of one asks for a new token then."""
        if expires_at is None:
            return {}
        return {"expires": True, "ttl": max(1, round(expires_at - time.time()))}


def history(source: Source, request: Mapping[str, Any]) -> Fields:
    """A page of what the channel has kept, forwards or backwards from a position, and where its stream stands."""
    channel, since = request["channel"], request.get("since")
    limit, is_reverse = request.get("limit", 0), request.get("reverse", False)
    top, epoch = source.tops([channel]).get(channel, 0), source.epoch(channel)
    if since is not None and since.get("epoch", "") not in ("", epoch):
        raise ProtocolError(codes.UNRECOVERABLE_POSITION)
    if is_reverse and since is not None and not since.get("offset", 0):
        raise ProtocolError(codes.BAD_REQUEST_ERROR)
    limit = MOST_PUBLICATIONS if limit < 0 else min(limit, MOST_PUBLICATIONS)
    found: list[Publication] = []
    if limit and is_reverse:
        before = since.get("offset", 0) if since is not None else top + 1
        found = source.read(channel, max(0, before - 1 - limit), before - 1 - max(0, before - 1 - limit))
        found = [one for one in found if one.offset < before][::-1]
        if since is not None and found and found[0].offset != before - 1:
            found = []
    elif limit:
        found = source.read(channel, since.get("offset", 0) if since is not None else 0, limit)
    return {"publications": [_shape(one) for one in found], "epoch": epoch, "offset": top}


def _shape(one: Publication) -> Fields:
    shape: Fields = {"data": one.data, "offset": one.offset}
    if one.info is not None:
        shape["info"] = one.info
    if one.tags:
        shape["tags"] = one.tags
    return shape


def _caller(client: str, person: Person | None, user: str) -> Caller:
    if person is None:
        return Caller(client, user)
    return Caller(client, str(person.id), person, orjson.dumps(person.user))


def _error(code: int, message: str, *, temporary: bool = False) -> Fields:
    return {"code": code, "message": message, "temporary": temporary}


_ANSWERS: dict[str, Callable[[Client, Fields], Fields]] = {
    "connect": Client._connect,
    "subscribe": Client._subscribe,
    "unsubscribe": Client._leave,
    "publish": Client._publish,
    "presence": Client._presence,
    "presence_stats": Client._presence_stats,
    "history": Client._history,
    "rpc": Client._rpc,
    "send": Client._send,
    "refresh": Client._refresh,
    "sub_refresh": Client._sub_refresh,
}
