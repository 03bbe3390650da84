"""The channels of this process: news goes to every subscriber in the order of the log, without gaps or doubles.

One thread delivers. Whoever has news rings; rings may come late, twice, in any order or not at all. A publication with
an offset is delivered when its turn has come: the next one at once, an earlier one never again, a later one when those
before it have come. Where they do not come in time, the log is asked for them, and they are rung like all others.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

from app import figures
from app.realtime import codes
from app.realtime.channels import Publication
from app.realtime.delivery import Channel, Item, Subscription, Top

log = logging.getLogger(__name__)


class Hub:
    """All channels that somebody in this process listens to."""

    def __init__(self, on_gap: Callable[[Channel], object]) -> None:
        self._on_gap = on_gap
        self._channels: dict[str, Channel] = {}
        self._lock = threading.Lock()
        self._inbox: SimpleQueue[tuple[str, Item] | None] = SimpleQueue()
        self.n_published = 0
        self.n_delivered = 0
        # Where something was delivered last, and how far its log has come.
        self.latest = ("", 0)
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)
        self._thread.start()

    def ring(self, channel: str, item: Item) -> None:
        """Deliver this when its turn has come; for a channel that nobody here listens to there is nothing to do."""
        if channel in self._channels:
            self._inbox.put((channel, item))

    def add(self, subscription: Subscription) -> Channel:
        """Put this subscription on its channel; it gets nothing before go_live."""
        with self._lock:
            channel = self._channels.get(subscription.channel)
            if channel is None:
                channel = self._channels[subscription.channel] = Channel(subscription.channel, self._on_gap)
            with channel.lock:
                channel.subscriptions.add(subscription)
        return channel

    def go_live(self, channel: Channel, subscription: Subscription) -> bool:
        """Give this subscription all that comes from now on; False if more has been delivered than it has read."""
        is_live = channel.go_live(subscription)
        if is_live and subscription.has_log:
            self.ring(channel.name, Top(subscription.position))  # What came early may be due now, or something missing.
        return is_live

    def remove(self, subscription: Subscription) -> None:
        """Take this subscription off its channel, and forget a channel that has none left."""
        with self._lock:
            channel = self._channels.get(subscription.channel)
            if channel is not None:
                channel.leave(subscription)
                self._forget_if_empty(channel)

    def channel(self, name: str) -> Channel | None:
        """This channel, if somebody here listens to it."""
        return self._channels.get(name)

    def channels(self) -> list[Channel]:
        """Every channel that somebody here listens to."""
        with self._lock:
            return list(self._channels.values())

    def reset(self, name: str) -> None:
        """Let everybody on this channel begin anew, because its log is not the one that they have read."""
        with self._lock:
            channel = self._channels.pop(name, None)
        if channel is not None:
            channel.end_all(codes.UNSUBSCRIBED_INSUFFICIENT)

    def close(self) -> None:
        """End the thread; what is on its way is delivered first."""
        self._inbox.put(None)
        self._thread.join(5)

    def _forget_if_empty(self, channel: Channel) -> None:
        with channel.lock:
            if not channel.subscriptions:
                self._channels.pop(channel.name, None)

    def _run(self) -> None:
        while True:
            by_channel: dict[str, list[Item]] = {}
            rung = self._inbox.get()
            try:
                while rung is not None:
                    by_channel.setdefault(rung[0], []).append(rung[1])
                    rung = self._inbox.get_nowait()
            except Empty:
                self._deliver(by_channel)
            else:
                self._deliver(by_channel)
                return

    def _deliver(self, by_channel: dict[str, list[Item]]) -> None:
        for name, items in by_channel.items():
            channel = self._channels.get(name)
            if channel is None:
                continue
            try:
                n_delivered = channel.take(items)
                self.n_delivered += n_delivered
                figures.DELIVERIES.inc(n_delivered)
                self.n_published += sum(isinstance(item, Publication) for item in items)
                if channel.position:
                    self.latest = (name, channel.position)
            except Exception:
                # One channel's trouble is not the others': they all live by this one thread.
                log.exception("News of %s could not be delivered", name)
            self._drop_if_left(channel)

    def _drop_if_left(self, channel: Channel) -> None:
        if not channel.subscriptions:
            with self._lock:
                self._forget_if_empty(channel)
