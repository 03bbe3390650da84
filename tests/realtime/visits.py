"""Short visits to the socket, many at once, and what a server process holds while and after they come."""

from __future__ import annotations

import asyncio
import base64
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.realtime.raw import PATH, masked


@dataclass(frozen=True)
class Holdings:
    """What a process holds."""

    rss_kib: int
    n_threads: int
    n_files: int

    @classmethod
    def of(cls, pid: int) -> Holdings:
        lines = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        return cls(int(lines["VmRSS"].split()[0]), int(lines["Threads"]), len(list(Path(f"/proc/{pid}/fd").iterdir())))


def worker_of(master: int) -> int:
    """The one worker of this gunicorn."""
    (pid,) = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    return int(pid)


class Visitor:
    """Comes as a page would, subscribes to a channel, and goes: politely, or as if the line were cut."""

    def __init__(self, url: str, token: str, channel: str) -> None:
        self._host, self._port = urlsplit(url).hostname, urlsplit(url).port
        key = base64.b64encode(os.urandom(16)).decode()
        self._request = (
            f"GET {PATH} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer {token}\r\n\r\n"
        ).encode()
        commands = ({"id": 1, "connect": {}}, {"id": 2, "subscribe": {"channel": channel}})
        self._commands = b"".join(masked(1, json.dumps(command).encode()) for command in commands)
        self._goodbye = masked(8, b"\x03\xe8")

    async def visit(self, number: int) -> None:
        reader, writer = await asyncio.open_connection(self._host, self._port)
        writer.write(self._request)
        head = await reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in head, head
        writer.write(self._commands)
        heard = b""
        while b'"id":2' not in heard:
            data = await reader.read(4096)
            assert data, heard
            heard += data
        assert b'"error"' not in heard, heard
        if number % 2:
            writer.write(self._goodbye)
            await reader.read()
            writer.close()
        else:
            writer.transport.abort()

    async def visit_often(self, n_visits: int, *, at_once: int = 20, tell: Callable[[int], None] = bool) -> None:
        """So many visits, some of them at the same time."""
        numbers = iter(range(n_visits))

        async def come_again() -> None:
            for number in numbers:
                await self.visit(number)
                if number % 1000 == 999:
                    tell(number + 1)

        await asyncio.gather(*(come_again() for _ in range(at_once)))
