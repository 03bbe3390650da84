"""The official Python client, run by tests that are not asynchronous, with all that happens to it in one list."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Coroutine
from types import TracebackType
from typing import Any, Self

from centrifuge import Client, ClientEventHandler, Subscription, SubscriptionEventHandler

from tests.services.process import wait_until

Happened = tuple[str, str, Any]
EVENTS = "connecting connected disconnected error subscribing subscribed unsubscribed publication join leave".split()


class Sdk:
    """One client; `happened` holds (channel or "", event, context) of everything."""

    def __init__(self, url: str, *, use_protobuf: bool = False, **options: Any) -> None:
        self.happened: list[Happened] = []
        self._use_protobuf = use_protobuf
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        address = f"{url.replace('http', 'ws', 1)}/connection/websocket"
        handler = _handler(ClientEventHandler, self._note, "")
        more = {"min_reconnect_delay": 0.05, "max_reconnect_delay": 0.2, "proxy": None, **options}
        self.client: Client = self._run(_later(lambda: Client(address, handler, use_protobuf=use_protobuf, **more)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run(self._leave())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def connect(self) -> Self:
        self._run(self.client.connect())
        self.wait_for("connected")
        return self

    def try_to_connect(self) -> None:
        self._run(self.client.connect())

    def disconnect(self) -> None:
        self._run(self.client.disconnect())

    @property
    def id(self) -> str:
        return str(self.wait_for("connected").client)

    def subscribe(self, channel: str, **options: Any) -> Any:
        """Subscribe, and give the context of having done so."""
        self.try_to_subscribe(channel, **options)
        return self.wait_for("subscribed", channel)

    def try_to_subscribe(self, channel: str, **options: Any) -> None:
        handler = _handler(SubscriptionEventHandler, self._note, channel)
        subscription = self._run(
            _later(lambda: self.client.new_subscription(channel, events=handler, **options)),
        )
        self._run(subscription.subscribe())

    def on(self, channel: str) -> Subscription:
        subscription = self.client.get_subscription(channel)
        assert subscription is not None
        return subscription

    def unsubscribe(self, channel: str) -> None:
        self._run(self.on(channel).unsubscribe())
        self.wait_for("unsubscribed", channel)

    def publish(self, channel: str, value: Any) -> None:
        self._run(self.client.publish(channel, self.coded(value)))

    def ask(self, question: Callable[[Client], Awaitable[Any]]) -> Any:
        """The answer to a question, such as `lambda client: client.presence("news")`."""

        async def asked() -> Any:
            return await question(self.client)

        return self._run(asked())

    def coded(self, value: Any) -> Any:
        """In Protobuf data is bytes, whatever is in them."""
        return json.dumps(value).encode() if self._use_protobuf else value

    def decoded(self, data: Any) -> Any:
        return json.loads(data) if isinstance(data, bytes) else data

    def heard(self, channel: str) -> list[Any]:
        """What was published on the channel."""
        happened = list(self.happened)
        return [
            self.decoded(ctx.pub.data) for where, what, ctx in happened if (where, what) == (channel, "publication")
        ]

    def wait_to_hear(self, channel: str, *values: Any) -> None:
        """Wait until these were published there, in this order and nothing else."""
        wanted = list(values)
        wait_until(lambda: len(self.heard(channel)) >= len(wanted), f"{wanted} are heard; it was {self.heard(channel)}")
        assert self.heard(channel) == wanted

    def all(self, event: str, channel: str = "") -> list[Any]:
        """The contexts of each time that this has happened."""
        return [ctx for where, what, ctx in list(self.happened) if (where, what) == (channel, event)]

    def wait_for(self, event: str, channel: str = "", *, times: int = 1) -> Any:
        """The context of the last time that this has happened, once it has happened so often."""
        what = f"{event} {channel} {times} times"
        wait_until(lambda: len(self.all(event, channel)) >= times, f"{what}; it was {self.happened}")
        return self.all(event, channel)[-1]

    def _note(self, channel: str, event: str, ctx: Any) -> None:
        self.happened.append((channel or getattr(ctx, "channel", ""), event, ctx))

    async def _leave(self) -> None:
        await self.client.disconnect()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait_for(asyncio.gather(*others, return_exceptions=True), 10)

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)


async def _later(make: Callable[[], Any]) -> Any:
    """The client wants to be made where it lives."""
    return make()


def _handler(kind: type[Any], note: Callable[[str, str, Any], None], channel: str) -> Any:
    """A handler of this kind that notes every event."""

    def noting(event: str) -> Callable[[Any, Any], Awaitable[None]]:
        async def on_event(_handler: Any, ctx: Any) -> None:
            note(channel, event, ctx)

        return on_event

    return type("Noting", (kind,), {f"on_{event}": noting(event) for event in EVENTS})()
