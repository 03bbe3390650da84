"""A program at the socket: the official Python client, with what it hears in lists that tests can wait for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self

from centrifuge import (
    Client,
    ClientEventHandler,
    ConnectedContext,
    DisconnectedContext,
    PublicationContext,
    ServerPublicationContext,
    ServerSubscribedContext,
    ServerUnsubscribedContext,
    SubscribedContext,
    Subscription,
    SubscriptionEventHandler,
    UnsubscribedContext,
)

from tests.services.process import wait_until


class Listener:
    """One connection; `heard` holds (channel, data, offset) of each publication, `notes` all else that happened."""

    def __init__(self, url: str, *, token: str = "", use_protobuf: bool = False) -> None:
        self.heard: list[tuple[str, Any, int]] = []
        self.notes: list[tuple[Any, ...]] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        address = f"{url.replace('http', 'ws', 1)}/connection/websocket"
        self._client: Client = self._run(self._make(address, token, use_protobuf))
        self._subscriptions: dict[str, Subscription] = {}

    def __enter__(self) -> Self:
        self._run(self._client.connect())
        self.wait_for_note("connected")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run(self._leave())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    @property
    def id(self) -> str:
        return str(next(note[1] for note in self.notes if note[0] == "connected"))

    def subscribe(self, channel: str) -> None:
        subscription = self._run(self._begin(channel))
        self._subscriptions[channel] = subscription
        self._run(subscription.subscribe())
        self.wait_for_note("subscribed", channel)

    def publish(self, channel: str, data: Any) -> None:
        self._run(self._subscriptions[channel].publish(data))

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

    async def _make(self, address: str, token: str, use_protobuf: bool) -> Client:
        return Client(address, events=_Connection(self), token=token, use_protobuf=use_protobuf)

    async def _begin(self, channel: str) -> Subscription:
        return self._client.new_subscription(channel, events=_Channel(self, channel))

    async def _leave(self) -> None:
        await self._client.disconnect()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait_for(asyncio.gather(*others, return_exceptions=True), 10)

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)


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
