"""The official Python client with all that happens to it in one list."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any, Self

from centrifuge import Client, ClientEventHandler, SubscriptionEventHandler

from tests.realtime.official import Official
from tests.services.process import wait_until

Happened = tuple[str, str, Any]
EVENTS = "connecting connected disconnected error subscribing subscribed unsubscribed publication join leave".split()


class Sdk(Official):
    """One client; `happened` holds (channel or "", event, context) of everything."""

    def __init__(self, url: str, *, use_protobuf: bool = False, **options: Any) -> None:
        self.happened: list[Happened] = []
        self._use_protobuf = use_protobuf
        handler = _handler(ClientEventHandler, self._note, "")
        more = {"min_reconnect_delay": 0.05, "max_reconnect_delay": 0.2, "proxy": None, **options}
        super().__init__(url, handler, use_protobuf=use_protobuf, **more)

    def connect(self) -> Self:
        self.run(self.client.connect())
        self.wait_for("connected")
        return self

    def try_to_connect(self) -> None:
        self.run(self.client.connect())

    def disconnect(self) -> None:
        self.run(self.client.disconnect())

    @property
    def id(self) -> str:
        return str(self.wait_for("connected").client)

    def subscribe(self, channel: str, **options: Any) -> Any:
        """Subscribe, and give the context of having done so."""
        self.try_to_subscribe(channel, **options)
        return self.wait_for("subscribed", channel)

    def try_to_subscribe(self, channel: str, **options: Any) -> None:
        handler = _handler(SubscriptionEventHandler, self._note, channel)
        self.run(self.subscription(channel, handler, **options).subscribe())

    def unsubscribe(self, channel: str) -> None:
        self.run(self.on(channel).unsubscribe())
        self.wait_for("unsubscribed", channel)

    def publish(self, channel: str, value: Any) -> None:
        self.run(self.client.publish(channel, self.coded(value)))

    def ask(self, question: Callable[[Client], Awaitable[Any]]) -> Any:
        """The answer to a question, such as `lambda client: client.presence("news")`."""

        async def asked() -> Any:
            return await question(self.client)

        return self.run(asked())

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


def _handler(kind: type[Any], note: Callable[[str, str, Any], None], channel: str) -> Any:
    """A handler of this kind that notes every event."""

    def noting(event: str) -> Callable[[Any, Any], Awaitable[None]]:
        async def on_event(_handler: Any, ctx: Any) -> None:
            note(channel, event, ctx)

        return on_event

    return type("Noting", (kind,), {f"on_{event}": noting(event) for event in EVENTS})()
