"""A WebSocket that says exactly what it is told to, right or wrong."""

from __future__ import annotations

import json
import os
import socket
import struct
from collections.abc import Iterable
from contextlib import ExitStack, closing
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

SECONDS = 20
PATH = "/connection/websocket"
# They come alone, and are answered by the same.
PINGS = ("{}", b"\0")


class Raw:
    """One socket after its handshake; frames are whole, the commands in them need not be."""

    def __init__(self, url: str, path: str = PATH, *, token: str = "", **options: Any) -> None:
        headers = options.pop("headers", {}) | ({"Authorization": f"Bearer {token}"} if token else {})
        options = {"proxy": None, "ping_interval": None, "additional_headers": headers, **options}
        self._ends = ExitStack()
        self._socket: ClientConnection = self._ends.enter_context(
            connect(url.replace("http", "ws", 1) + path, **options)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ends.close()

    @property
    def subprotocol(self) -> str | None:
        return self._socket.subprotocol

    @property
    def headers(self) -> Any:
        response = self._socket.response
        assert response is not None
        return response.headers

    def say(self, message: str | bytes | Iterable[str]) -> None:
        """Send a message, in fragments if it is several parts."""
        self._socket.send(message)

    def send(self, *commands: dict[str, Any]) -> None:
        self.say("\n".join(json.dumps(command) for command in commands))

    def hear(self) -> str | bytes:
        """The next message that is no ping; those are answered."""
        while True:
            message = self._socket.recv(SECONDS)
            if message not in PINGS:
                return message
            self.say(message)

    def replies(self, n: int) -> list[dict[str, Any]]:
        """So many of the next replies and pushes."""
        found: list[dict[str, Any]] = []
        while len(found) < n:
            found += [json.loads(line) for line in str(self.hear()).split("\n")]
        return found

    def connect(self, **request: Any) -> Self:
        """Connect in the language of the protocol, as far as the reply."""
        self.send({"id": 1, "connect": request})
        assert "connect" in self.replies(1)[0]
        return self

    def end(self) -> tuple[int, str]:
        """The code and the reason with which the server ends the connection; what comes before is not looked at."""
        try:
            while True:
                self.hear()
        except ConnectionClosed as closed:
            if closed.rcvd is None:
                raise
            return closed.rcvd.code, closed.rcvd.reason

    def take_leave(self) -> int | None:
        """Say goodbye, and give the code that the server has ended the connection with."""
        self._socket.close()
        return self._socket.close_code

    def ping(self) -> bool:
        """Whether a ping frame is answered."""
        return self._socket.ping().wait(SECONDS)


def handshake(url: str, path: str = PATH, **headers: str) -> tuple[int, dict[str, str]]:
    """Ask for a socket by hand: the status and the headers of the answer; a header that is "" is left out."""
    with closing(_shaken(url, path, headers)) as connection:
        return _head(connection)


def upset(url: str, frames: bytes) -> bytes:
    """Say these bytes after the handshake, whatever they are, and then nothing more; give all that came back."""
    with closing(_shaken(url, PATH, {})) as connection:
        assert _head(connection)[0] == 101
        connection.sendall(frames)
        connection.shutdown(socket.SHUT_WR)
        heard = b""
        while data := connection.recv(65_536):
            heard += data
        return heard


def masked(kind: int, payload: bytes, *, is_last: bool = True) -> bytes:
    """A frame as a client sends it."""
    size, key = len(payload), os.urandom(4)
    first = (0x80 if is_last else 0) | kind
    length = struct.pack("!B", 0x80 | size) if size < 126 else struct.pack("!BH", 0x80 | 126, size)
    return bytes([first]) + length + key + bytes(byte ^ key[n % 4] for n, byte in enumerate(payload))


def _shaken(url: str, path: str, headers: dict[str, str]) -> socket.socket:
    address = urlsplit(url)
    usual = {
        "Host": address.netloc,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version": "13",
    }
    named = usual | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}".rstrip() for name, value in named.items() if value or name not in usual]
    connection = socket.create_connection((str(address.hostname), int(address.port or 80)), timeout=SECONDS)
    connection.sendall("\r\n".join([f"GET {path} HTTP/1.1", *lines, "", ""]).encode())
    return connection


def _head(connection: socket.socket) -> tuple[int, dict[str, str]]:
    """Read no further than the answer's head: what follows are frames."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        assert byte, f"the server hung up after {head!r}"
        head += byte
    status, *lines = head.decode().strip().split("\r\n")
    pairs = [line.split(": ", 1) for line in lines]
    return int(status.split()[1]), {name.lower(): value for name, value in pairs}
