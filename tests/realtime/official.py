"""The official Python client, in a thread of its own, so that tests which are not asynchronous may use it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self

from centrifuge import Client, ClientEventHandler, Subscription, SubscriptionEventHandler


class Official:
    """One client; whoever inherits says what hears its events."""

    def __init__(self, url: str, handler: ClientEventHandler, **options: Any) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        address = f"{url.replace('http', 'ws', 1)}/connection/websocket"
        self.client: Client = self.run(_later(lambda: Client(address, handler, **options)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.run(self._leave())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """The end of this work, which is done where the client lives."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def subscription(self, channel: str, handler: SubscriptionEventHandler, **options: Any) -> Subscription:
        """A new one, which has not begun yet."""
        made: Subscription = self.run(
            _later(lambda: self.client.new_subscription(channel, events=handler, **options)),
        )
        return made

    def on(self, channel: str) -> Subscription:
        subscription = self.client.get_subscription(channel)
        assert subscription is not None
        return subscription

    async def _leave(self) -> None:
        await self.client.disconnect()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait_for(asyncio.gather(*others, return_exceptions=True), 10)


async def _later(make: Callable[[], Any]) -> Any:
    """The client wants to be made where it lives."""
    return make()
