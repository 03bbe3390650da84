"""One channel in one process: who listens, how far its log was delivered to them, and what came too early.

The hub's thread calls take(); connections come and go in their own threads, under the channel's lock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from app.realtime import codes
from app.realtime.channels import Publication
from app.realtime.codec import Codec
from app.realtime.codes import Disconnect, UnsubscribeCode
from app.realtime.frames import frame
from app.realtime.outbox import Outbox

# So many publications may wait for one that is late; the rest is read from the log.
MOST_EARLY = 1000
# So long the late one is waited for. Of two commits at the same moment the second often rings first.
PATIENCE_SECONDS = 0.03
# Frames that wait for one connection travel in one message of about this size.
MESSAGE_BYTES = 48 * 1024


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody came to the channel or left it, for those who want to know."""

    kind: str  # "join" or "leave"
    info: dict[str, Any]
    except_client: str | None = None


@dataclass(frozen=True, slots=True)
class Top:
    """The log is known to reach up to here."""

    offset: int


Item = Publication | Arrival | Top


@dataclass(eq=False, slots=True)
class Subscription:
    """One connection on one channel; `position` is the offset of the last publication it was given.

    `granted_at` is where the log stood when its person was seen to be allowed on the channel.
    """

    channel: str
    user: str
    client: str
    outbox: Outbox
    codec: Codec
    on_end: Callable[[Subscription, UnsubscribeCode], object]
    position: int = 0
    granted_at: int = 0
    has_log: bool = False
    wants_joins: bool = False
    is_server_side: bool = False
    is_live: bool = False
    ended_by: UnsubscribeCode | None = None
    expires_at: float | None = None
    info: dict[str, Any] = field(default_factory=dict)

    def send(self, pushes: Iterable[bytes]) -> None:
        """Send encoded pushes, several to a message."""
        for message in messages(self.codec, pushes):
            self.outbox.send(message)


class Channel:
    """The subscribers of one channel in this process, and how far its log has been delivered to them."""

    def __init__(self, name: str, on_gap: Callable[[Channel], object]) -> None:
        self.name = name
        self.lock = threading.Lock()
        self.subscriptions: set[Subscription] = set()
        self._on_gap = on_gap
        # The last offset delivered; None until somebody has looked into the log.
        self.position: int | None = None
        self._early: dict[int, Publication] = {}
        self._wanted = 0
        self.gap_since: float | None = None
        # Those who take whatever comes, by codec; and those who have read further than was delivered.
        self._live: dict[str, dict[Subscription, Outbox]] = {}
        self._codecs: dict[str, Codec] = {}
        self._ahead: set[Subscription] = set()

    @property
    def is_behind(self) -> bool:
        return self.position is not None and self._wanted > self.position

    def go_live(self, subscription: Subscription) -> bool:
        """Give this subscription all that comes from now on; False if more has been delivered than it has read."""
        with self.lock:
            if subscription not in self.subscriptions:
                if subscription.ended_by is not None:
                    subscription.on_end(subscription, subscription.ended_by)
                return True  # It was ended meanwhile.
            if subscription.has_log:
                if self.position is None:
                    self.position = subscription.position
                if subscription.position < self.position:
                    return False
            subscription.is_live = True
            if subscription.has_log and subscription.position > (self.position or 0):
                self._ahead.add(subscription)
                self._wanted = max(self._wanted, subscription.position)
            else:
                self._admit(subscription)
        return True

    def leave(self, subscription: Subscription) -> None:
        """Give this subscription nothing more."""
        with self.lock:
            self._discard(subscription)

    def end_all(self, why: UnsubscribeCode) -> None:
        """End every subscription, and tell each why."""
        with self.lock:
            for subscription in list(self.subscriptions):
                self._end(subscription, why)

    def take(self, items: list[Item]) -> int:
        """Deliver what is due of these, and tell how many frames that were."""
        with self.lock:
            due: list[Publication] = []
            n_delivered = 0
            for item in items:
                if isinstance(item, Publication):
                    n_delivered += self._take_publication(item, due)
                elif isinstance(item, Top):
                    self._wanted = max(self._wanted, item.offset)
                else:
                    n_delivered += self._deliver(due)
                    self._announce(item)
            n_delivered += self._take_early(due)
            n_delivered += self._deliver(due)
            self._look_for_gap()
            return n_delivered

    def _take_publication(self, publication: Publication, due: list[Publication]) -> int:
        """Put it among what is due, or aside until its turn; tell how many frames had to be delivered for it."""
        offset = publication.offset
        if not offset:
            due.append(publication)
            return 0
        self._wanted = max(self._wanted, offset)
        if self.position is None or offset > self.position + 1:
            if len(self._early) < MOST_EARLY:
                self._early[offset] = publication
            return 0
        if offset <= self.position:
            return 0
        return self._advance(publication, due) + self._take_early(due)

    def _take_early(self, due: list[Publication]) -> int:
        """Put among what is due those that came early and whose turn it is."""
        n_delivered = 0
        while self._early and self.position is not None:
            following = self._early.pop(self.position + 1, None)
            if following is None:
                break
            n_delivered += self._advance(following, due)
        return n_delivered

    def _advance(self, publication: Publication, due: list[Publication]) -> int:
        n_delivered = 0
        if publication.ends_for is not None:
            n_delivered = self._deliver(due)
            self._end_for(publication.ends_for, publication.offset)
        self.position = publication.offset
        due.append(publication)
        return n_delivered

    def _look_for_gap(self) -> None:
        if self.position is None:
            return
        for offset in [offset for offset in self._early if offset <= self.position]:
            del self._early[offset]
        if not self.is_behind:
            self.gap_since = None
        elif self.gap_since is None:
            self.gap_since = time.monotonic()
            self._on_gap(self)

    def _deliver(self, due: list[Publication]) -> int:
        """Send these to all who are live: encoded once for each codec, and written in one go to each connection."""
        if not due:
            return 0
        n_frames = 0
        for name, outboxes in self._live.items():
            if outboxes:
                self._write(self._codecs[name], due, outboxes)
                n_frames += len(due) * len(outboxes)
        for subscription in list(self._ahead):
            fresh = [one for one in due if not one.offset or one.offset > subscription.position]
            subscription.send(encoded(subscription.codec, self.name, fresh))
            if subscription.position <= (self.position or 0):
                self._ahead.discard(subscription)
                self._admit(subscription)
            n_frames += len(fresh)
        due.clear()
        return n_frames

    def _write(self, codec: Codec, due: list[Publication], outboxes: dict[Subscription, Outbox]) -> None:
        kind = next(iter(outboxes.values())).kind
        try:
            pushes = encoded(codec, self.name, due)
        except Disconnect as refusal:
            for outbox in outboxes.values():
                outbox.close(refusal)
            return
        data = b"".join(frame(kind, message) for message in messages(codec, pushes))
        for outbox in outboxes.values():
            outbox.write(data)

    def _announce(self, arrival: Arrival) -> None:
        for subscription in self.subscriptions:
            if subscription.is_live and subscription.wants_joins and subscription.client != arrival.except_client:
                push = {"push": {"channel": self.name, arrival.kind: {"info": arrival.info}}}
                subscription.outbox.send(subscription.codec.reply(push))

    def _end_for(self, user: str, offset: int) -> None:
        # Who was allowed on the channel later than this has come back.
        for subscription in [one for one in self.subscriptions if one.user == user and one.granted_at < offset]:
            self._end(subscription, codes.UNSUBSCRIBED)

    def _end(self, subscription: Subscription, why: UnsubscribeCode) -> None:
        self._discard(subscription)
        if subscription.is_live:
            subscription.on_end(subscription, why)
        else:
            # The reply that it was subscribed may not be written yet; go_live() comes after it.
            subscription.ended_by = why

    def _discard(self, subscription: Subscription) -> None:
        self.subscriptions.discard(subscription)
        self._ahead.discard(subscription)
        self._live.get(subscription.codec.name, {}).pop(subscription, None)

    def _admit(self, subscription: Subscription) -> None:
        self._codecs[subscription.codec.name] = subscription.codec
        self._live.setdefault(subscription.codec.name, {})[subscription] = subscription.outbox


def encoded(codec: Codec, channel: str, publications: Iterable[Publication]) -> list[bytes]:
    """These publications as this codec pushes them."""
    return [
        codec.publication(channel, data=one.data, offset=one.offset, info=one.info, tags=one.tags)
        for one in publications
    ]


def messages(codec: Codec, pushes: Iterable[bytes]) -> Iterable[bytes]:
    """Pushes joined into messages of a good size."""
    some: list[bytes] = []
    size = 0
    for push in pushes:
        some.append(push)
        size += len(push)
        if size > MESSAGE_BYTES:
            yield codec.join(some)
            some, size = [], 0
    if some:
        yield codec.join(some)
