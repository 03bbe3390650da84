"""What goes wrong between processes, on purpose: a Redis whose rings get lost and mixed up, and lines that are cut."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from random import Random
from typing import Any

import orjson
from centrifuge import Client, PublicationContext, SubscribedContext, SubscriptionEventHandler

MOST_HELD = 8
HOLD_SECONDS = 0.05


class Relay:
    """A port of its own on which each connection is carried on to another port."""

    def __init__(self, ports: Sequence[int], seed: int) -> None:
        self._ports = ports
        self.chaos = Random(seed)
        self.port = 0
        self.n_cut = 0
        self._lines: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        yield
        server.close()
        self.cut(len(self._lines))

    def cut(self, n_lines: int) -> None:
        """Cut so many lines in the middle of whatever they carry."""
        for line in self.chaos.sample(sorted(self._lines, key=id), min(n_lines, len(self._lines))):
            self._lines.discard(line)
            self.n_cut += 1
            for end in line:
                end.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.chaos.choice(self._ports))
        except OSError:
            writer.transport.abort()
            return
        line = (writer, far_writer)
        self._lines.add(line)
        with suppress(asyncio.CancelledError):  # At the test's end there may be some left.
            await asyncio.gather(self._pass_on(reader, far_writer), self._answer(far_reader, writer))
        self._lines.discard(line)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._pass_on(reader, writer)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(16 * 1024):
                writer.write(data)
                await writer.drain()
        writer.transport.abort()


class BadRedis(Relay):
    """A Redis that loses one ring in ten, doubles one in ten, and carries those between in any order."""

    def __init__(self, port: int, seed: int) -> None:
        super().__init__([port], seed)
        self.n_lost = self.n_doubled = self.n_rings = 0

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        unread, held = b"", []
        with suppress(OSError):
            while True:
                try:
                    data = await asyncio.wait_for(reader.read(16 * 1024), HOLD_SECONDS if held else None)
                except TimeoutError:
                    held = self._let_go(held, writer)
                    continue
                if not data:
                    break
                unread += data
                while end := end_of_value(unread, 0):
                    value, unread = unread[:end], unread[end:]
                    if b"\r\n$7\r\nmessage\r\n" in value[:32]:
                        held += self._copies(value)
                    else:
                        writer.write(value)
                if len(held) > self.chaos.randrange(MOST_HELD):
                    held = self._let_go(held, writer)
                await writer.drain()
        writer.transport.abort()

    def _copies(self, ring: bytes) -> list[bytes]:
        n_copies = self.chaos.choice((0, 2, *[1] * 8))
        self.n_rings += 1
        self.n_lost += n_copies == 0
        self.n_doubled += n_copies == 2
        return [ring] * n_copies

    def _let_go(self, held: list[bytes], writer: asyncio.StreamWriter) -> list[bytes]:
        self.chaos.shuffle(held)
        writer.writelines(held)
        return []


def end_of_value(data: bytes, start: int) -> int:
    """Where the first value of Redis's protocol ends; 0 if it is not all there."""
    line = data.find(b"\r\n", start) + 2
    if line < 2:
        return 0
    kind, head = data[start : start + 1], data[start + 1 : line - 2]
    if kind in b"$=!":
        end = line if head == b"-1" else line + int(head) + 2
        return end if end <= len(data) else 0
    n_inside = max(0, int(head)) * (2 if kind == b"%" else 1) if kind in b"*~>%" else 0
    end = line
    for _ in range(n_inside):
        end = end_of_value(data, end)
        if not end:
            return 0
    return end


class Witness(SubscriptionEventHandler):
    """One client of the official kind on one channel, and all it heard: the numbers of the log, in order of arrival."""

    def __init__(self, url: str, token: str, channel: str, *, use_protobuf: bool) -> None:
        self.heard: list[int] = []
        self.n_lost = 0
        self._is_here = asyncio.Event()
        self._client = Client(
            url,
            token=token,
            use_protobuf=use_protobuf,
            min_reconnect_delay=0.02,
            max_reconnect_delay=0.5,
            proxy=None,
        )
        self._subscription = self._client.new_subscription(channel, events=self, min_resubscribe_delay=0.02)

    async def come(self) -> None:
        await self._client.connect()
        await self._subscription.subscribe()
        await asyncio.wait_for(self._is_here.wait(), 30)

    async def go(self) -> None:
        await self._client.disconnect()

    async def on_subscribed(self, ctx: SubscribedContext) -> None:
        self._is_here.set()
        self.n_lost += ctx.was_recovering and not ctx.recovered

    async def on_publication(self, ctx: PublicationContext) -> None:
        data: Any = ctx.pub.data
        message = orjson.loads(data) if isinstance(data, bytes) else data
        assert message["seq"] == ctx.pub.offset
        self.heard.append(message["seq"])
