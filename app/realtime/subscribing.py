"""The channels that one connection is on: coming to them without missing anything, and going."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from app.realtime import codes
from app.realtime.channels import LONGEST, Publication
from app.realtime.codec import Codec
from app.realtime.codes import Disconnect, ProtocolError, UnsubscribeCode
from app.realtime.delivery import Arrival, Channel, Subscription, encoded, messages
from app.realtime.outbox import Outbox
from app.realtime.ports import Fields, Ports
from app.realtime.sources import Caller, Source
from app.realtime.tokens import SubscriptionGrant

MOST_CHANNELS = 128
MOST_PUBLICATIONS = 300
# So much later than told an expired token ends what it allowed: the client is on its way to a new one.
EXPIRY_GRACE_SECONDS = 25
# 68 years: what a client's clock can count to.
LONGEST_LIFE = 2**31 - 1
_REFUSED, _UNASKED = -1, -2


_Entry = tuple[Source, Channel, Subscription]


class Subscriptions:
    """All subscriptions of one connection, by their channels."""

    def __init__(self, ports: Ports, outbox: Outbox, codec: Codec) -> None:
        self._ports, self._outbox, self._codec = ports, outbox, codec
        self._by_channel: dict[str, Subscription] = {}
        self._foreseen: dict[str, int] = {}
        self._entered: list[_Entry] = []

    def __contains__(self, channel: object) -> bool:
        return channel in self._by_channel

    def __len__(self) -> int:
        return len(self._by_channel)

    def get(self, channel: str) -> Subscription | None:
        """The subscription to this channel, if there is one."""
        return self._by_channel.get(channel)

    def all(self) -> list[Subscription]:
        """Every subscription."""
        return list(self._by_channel.values())

    # --- Coming

    def foresee(self, caller: Caller, channels: Collection[str]) -> None:
        """Ask once for all channels that a frame subscribes to, rather than once for each."""
        self._foreseen = {}
        for source, some in self._by_source(list(channels)[:MOST_CHANNELS]):
            if len(some) > 1 and not source.rules.is_open:
                self._foreseen |= dict.fromkeys(some, _REFUSED) | source.look(caller, some)

    def subscribe(self, caller: Caller, request: Fields, grant: SubscriptionGrant | None) -> Fields:
        """Come to the channel as the client asked; catch_up() follows the reply."""
        channel = request["channel"]
        source = self._ports.source(channel)
        if grant is not None:
            top = source.tops([channel]).get(channel, 0)
        else:
            top = self._foreseen.get(channel, _UNASKED)
            if top == _UNASKED:
                top = source.look(caller, [channel]).get(channel, _REFUSED)
            if top == _REFUSED:
                raise ProtocolError(codes.PERMISSION_DENIED)
        result, entry = self._enter(caller, source, request, top, grant)
        self._entered.append(entry)
        return result

    def check(self, request: Fields) -> None:
        """Refuse what no permission could make right."""
        channel = request.get("channel", "")
        if not channel or request.get("delta", "") not in ("", "fossil"):
            raise Disconnect(codes.BAD_REQUEST)
        if len(channel) > LONGEST or request.get("tf"):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)
        if request.get("type", 0):
            raise ProtocolError(codes.NOT_AVAILABLE)
        if channel in self:
            raise ProtocolError(codes.ALREADY_SUBSCRIBED)
        if len(self) >= MOST_CHANNELS:
            raise ProtocolError(codes.LIMIT_EXCEEDED)
        self._ports.source(channel)
        if not (channel.isascii() and channel.isprintable()):
            raise ProtocolError(codes.BAD_REQUEST_ERROR)

    def put_on(
        self, caller: Caller, channels: Iterable[str], known: Fields, grants: Mapping[str, SubscriptionGrant]
    ) -> Fields:
        """Come to these because the server says so; the results by channel."""
        wanted = list(dict.fromkeys([*channels, *grants]))
        if len(wanted) > MOST_CHANNELS:
            raise Disconnect(codes.CHANNEL_LIMIT)
        # All of them are looked for before the first is entered: one that is unknown refuses the whole.
        sources = {channel: self._ports.source(channel) for channel in wanted}
        subs: Fields = {}
        for channel, source in sources.items():
            top = source.tops([channel]).get(channel, 0)
            request = {**known.get(channel, {}), "channel": channel}
            subs[channel], entry = self._enter(caller, source, request, top, grants.get(channel), is_server_side=True)
            self._entered.append(entry)
        return subs

    def push_on(self, caller: Caller, channel: str, grant: SubscriptionGrant) -> None:
        """Come to the channel because the server says so in the middle of things, whatever else is being answered."""
        source = self._ports.source(channel)
        top = source.tops([channel]).get(channel, 0)
        result, entry = self._enter(caller, source, {"channel": channel}, top, grant, is_server_side=True)
        self._outbox.send(self._codec.reply({"push": {"channel": channel, "subscribe": result}}))
        self._bring_up(caller, [entry])

    def catch_up(self, caller: Caller) -> None:
        """After the replies: give each new subscription what came meanwhile, and from then on all that comes."""
        entered, self._entered = self._entered, []
        self._bring_up(caller, entered)

    def _bring_up(self, caller: Caller, entered: list[_Entry]) -> None:
        tops: dict[str, int] = {}
        for source, channels in self._by_source(one.channel for _, _, one in entered if one.has_log):
            tops |= source.tops(channels)
        for source, channel, subscription in entered:
            top = tops.get(subscription.channel, 0)
            if self._go_live(source, channel, subscription, top) and self.get(subscription.channel) is subscription:
                source.enter(caller, subscription.channel, subscription.info)
                if source.rules.is_open:
                    self._ports.hub.ring(subscription.channel, Arrival("join", subscription.info))

    def _by_source(self, channels: Iterable[str]) -> list[tuple[Source, list[str]]]:
        found: dict[int, tuple[Source, list[str]]] = {}
        for channel in channels:
            try:
                source = self._ports.source(channel)
            except ProtocolError:
                continue
            found.setdefault(id(source), (source, []))[1].append(channel)
        return list(found.values())

    def _enter(
        self,
        caller: Caller,
        source: Source,
        request: Fields,
        top: int,
        grant: SubscriptionGrant | None,
        *,
        is_server_side: bool = False,
    ) -> tuple[Fields, _Entry]:
        """Put the connection on the channel; what it missed goes into the reply, as far as there is room."""
        channel = request["channel"]
        grant = grant or SubscriptionGrant()
        result, position = recover(source, request, top) if source.rules.has_log else ({}, top)
        result |= lifetime(grant.expires_at)
        data = grant.data or source.welcome(caller, channel)
        if data:
            result["data"] = data
        subscription = Subscription(
            channel,
            caller.user,
            caller.client,
            self._outbox,
            self._codec,
            on_end=self.ended,
            position=position,
            granted_at=top,
            has_log=source.rules.has_log,
            wants_joins=source.rules.is_open,
            is_server_side=is_server_side,
            expires_at=grant.expires_at,
            info=caller.about(grant.info or b""),
        )
        self._by_channel[channel] = subscription
        return result, (source, self._ports.hub.add(subscription), subscription)

    def _go_live(self, source: Source, channel: Channel, subscription: Subscription, top: int) -> bool:
        while subscription.position < top or not self._ports.hub.go_live(channel, subscription):
            page = source.read(subscription.channel, subscription.position, MOST_PUBLICATIONS)
            if not page:
                # There should be more than there is: this is not the log that was read before.
                self.end(subscription, codes.UNSUBSCRIBED_INSUFFICIENT)
                return False
            n_allowed = _count_allowed(subscription, page)
            if not self._send_slowly(encoded(self._codec, subscription.channel, page[:n_allowed])):
                self._outbox.close(codes.SLOW)
                return False
            subscription.position = page[-1].offset
            if n_allowed < len(page):
                self.end(subscription, codes.UNSUBSCRIBED)
                return False
        return True

    def _send_slowly(self, pushes: Iterable[bytes]) -> bool:
        """Send these as the reader makes room, and tell whether it did so in time."""
        for message in messages(self._codec, pushes):
            self._outbox.send(message)
            if not self._outbox.wait_for_room():
                return False
        return True

    # --- Going

    def leave(self, channel: str) -> None:
        """Go because the client wants to."""
        subscription = self._by_channel.pop(channel, None)
        if subscription is not None:
            self._ports.hub.remove(subscription)
            self._went(subscription)

    def end(self, subscription: Subscription, why: UnsubscribeCode) -> None:
        """Go because the server says so, and tell the client why."""
        self._ports.hub.remove(subscription)
        self.ended(subscription, why)

    def ended(self, subscription: Subscription, why: UnsubscribeCode) -> None:
        """The hub gives this subscription nothing more; tell the client why."""
        if self._by_channel.get(subscription.channel) is subscription:
            # Its own thread may take it away at the same moment.
            self._by_channel.pop(subscription.channel, None)
            self._went(subscription)
        push = {"channel": subscription.channel, "unsubscribe": {"code": why.code, "reason": why.reason}}
        self._outbox.send(self._codec.reply({"push": push}))

    def leave_all(self) -> None:
        """Go from everywhere; the connection is over."""
        for subscription in self.all():
            self.leave(subscription.channel)

    def expire(self, now: float) -> None:
        """End what tokens allowed no longer than until now (unix time)."""
        for subscription in self.all():
            if subscription.expires_at is not None and subscription.expires_at < now - EXPIRY_GRACE_SECONDS:
                if subscription.is_server_side:
                    self._outbox.close(codes.SUBSCRIPTION_EXPIRED)
                else:
                    self.end(subscription, codes.UNSUBSCRIBED_EXPIRED)

    def _went(self, subscription: Subscription) -> None:
        source = self._ports.source(subscription.channel)
        source.leave(subscription.client, subscription.channel)
        if source.rules.is_open:
            leaving = Arrival("leave", subscription.info, except_client=subscription.client)
            self._ports.hub.ring(subscription.channel, leaving)


def _count_allowed(subscription: Subscription, page: Sequence[Publication]) -> int:
    """How many of these come before the one that ends the subscription."""
    for n, one in enumerate(page):
        if one.ends_for == subscription.user and one.offset > subscription.granted_at:
            return n
    return len(page)


def recover(source: Source, request: Fields, top: int) -> tuple[Fields, int]:
    """The reply's part about positions, with what was missed as far as there is room, and the offset known after it."""
    channel, offset = request["channel"], request.get("offset", 0)
    epoch = source.epoch(channel)
    result: Fields = {"recoverable": True, "positioned": True, "epoch": epoch, "offset": top}
    if not request.get("recover"):
        return result, top
    result["was_recovering"] = True
    if request.get("epoch", "") in ("", epoch) and offset <= top:
        # What came after the look at the top may have ended what it allowed.
        missed = source.read(channel, offset, min(MOST_PUBLICATIONS, top - offset)) if offset < top else []
        if offset == top or (missed and missed[0].offset == offset + 1):
            result |= {"recovered": True, "offset": offset, "publications": [shape(one) for one in missed]}
            return result, missed[-1].offset if missed else offset
    if request.get("flag", 0) & 2:
        raise ProtocolError(codes.UNRECOVERABLE_POSITION)
    return result, top


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
    offset = None if since is None else since.get("offset", 0)
    # No database can be asked for what comes after the greatest number that a client can write.
    if not limit or (not is_reverse and (offset or 0) >= top):
        found = []
    elif is_reverse:
        found = _before(source, channel, top, offset, limit)
    else:
        found = source.read(channel, offset or 0, limit)
    return {"publications": [shape(one) for one in found], "epoch": epoch, "offset": top}


def _before(source: Source, channel: str, top: int, offset: int | None, limit: int) -> list[Publication]:
    """The last ones before the offset, the newest first; nothing if the one just before it is gone."""
    end = min(top + 1, top + 1 if offset is None else offset)
    start = max(0, end - 1 - limit)
    found = [one for one in source.read(channel, start, end - 1 - start) if one.offset < end][::-1]
    is_broken = offset is not None and found and found[0].offset != offset - 1
    return [] if is_broken else found


def shape(one: Publication) -> Fields:
    """A publication as it stands in a reply."""
    fields: Fields = {"data": one.data, "offset": one.offset}
    if one.info is not None:
        fields["info"] = one.info
    if one.tags:
        fields["tags"] = one.tags
    return fields


def lifetime(expires_at: float | None) -> Fields:
    """What a reply says of an end; a client that is told of one asks for a new token then."""
    if expires_at is None:
        return {}
    return {"expires": True, "ttl": min(LONGEST_LIFE, max(1, round(expires_at - time.time())))}
