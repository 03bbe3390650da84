"""A program at the socket: the official Python client, with what it hears in lists that tests can wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

from centrifuge import (
    ClientEventHandler,
    ConnectedContext,
    DisconnectedContext,
    PublicationContext,
    ServerPublicationContext,
    ServerSubscribedContext,
    ServerUnsubscribedContext,
    SubscribedContext,
    SubscriptionEventHandler,
    UnsubscribedContext,
)

from tests.realtime.official import Official
from tests.services.process import wait_until


class Listener(Official):
    """One connection; `heard` holds (channel, data, offset) of each publication, `notes` all else that happened."""

    def __init__(self, url: str, *, token: str = "", use_protobuf: bool = False) -> None:
        self.heard: list[tuple[str, Any, int]] = []
        self.notes: list[tuple[Any, ...]] = []
        super().__init__(url, _Connection(self), token=token, use_protobuf=use_protobuf)

    def __enter__(self) -> Self:
        self.run(self.client.connect())
        self.wait_for_note("connected")
        return self

    @property
    def id(self) -> str:
        return str(next(note[1] for note in self.notes if note[0] == "connected"))

    def subscribe(self, channel: str) -> None:
        self.run(self.subscription(channel, _Channel(self, channel)).subscribe())
        self.wait_for_note("subscribed", channel)

    def publish(self, channel: str, data: Any) -> None:
        self.run(self.on(channel).publish(data))

    def wait_for(self, n: int) -> list[tuple[str, Any, int]]:
        """What was heard, once it is so much."""
        wait_until(lambda: len(self.heard) >= n, f"{n} publications have come; there are {self.heard}")
        return list(self.heard)

    def wait_for_note(self, *note: Any) -> tuple[Any, ...]:
        """The first note that begins so."""
        found: list[tuple[Any, ...]] = []

        def look() -> bool:
            found[:] = [one for one in self.notes if one[: len(note)] == note]
            return bool(found)

        wait_until(look, f"{note} has happened; it was {self.notes}")
        return found[0]


class _Connection(ClientEventHandler):
    def __init__(self, listener: Listener) -> None:
        self.note: Callable[[tuple[Any, ...]], None] = listener.notes.append
        self.heard = listener.heard

    async def on_connected(self, ctx: ConnectedContext) -> None:
        self.note(("connected", ctx.client))

    async def on_disconnected(self, ctx: DisconnectedContext) -> None:
        self.note(("disconnected", ctx.code, ctx.reason))

    async def on_connecting(self, ctx: Any) -> None:
        self.note(("connecting", ctx.code, ctx.reason))

    async def on_subscribed(self, ctx: ServerSubscribedContext) -> None:
        self.note(("server subscribed", ctx.channel))

    async def on_unsubscribed(self, ctx: ServerUnsubscribedContext) -> None:
        self.note(("server unsubscribed", ctx.channel))

    async def on_publication(self, ctx: ServerPublicationContext) -> None:
        self.heard.append((ctx.channel, ctx.pub.data, ctx.pub.offset))


class _Channel(SubscriptionEventHandler):
    def __init__(self, listener: Listener, channel: str) -> None:
        self.listener, self.channel = listener, channel

    async def on_subscribed(self, ctx: SubscribedContext) -> None:
        self.listener.notes.append(("subscribed", self.channel, ctx.data))

    async def on_unsubscribed(self, ctx: UnsubscribedContext) -> None:
        self.listener.notes.append(("unsubscribed", self.channel, ctx.code, ctx.reason))

    async def on_publication(self, ctx: PublicationContext) -> None:
        self.listener.heard.append((self.channel, ctx.pub.data, ctx.pub.offset))
