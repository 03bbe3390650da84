"""Asks a server as fast as it answers, over kept-alive connections; written so that the server is what is measured.

The requests are bytes made beforehand and the answers are only measured, so a request costs this side a fraction of
what it costs the server. `Pressed.driver` says which fraction of one core that was.
"""

from __future__ import annotations

import itertools
import select
import socket
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

PATIENCE = 30
_CHUNK = 1 << 18


class BadAnswer(Exception):
    """The server refused, or went away: there is nothing to measure."""


Caller = Sequence[bytes] | Iterator[bytes]
"""The requests of one connection, asked in this order and then from the beginning, unless they have no end."""


@dataclass(frozen=True)
class Pressed:
    """What one run saw: how many answers in how many seconds, how long each took, and our own processor time."""

    seconds: float
    latencies: list[float]
    driver: float

    @property
    def n(self) -> int:
        return len(self.latencies)


def request(method: str, path: str, *, token: str = "", body: bytes = b"") -> bytes:
    """An HTTP/1.1 request as an API client sends it."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json", "User-Agent: bench"]
    lines += [f"Authorization: Bearer {token}"] if token else []
    lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"] if body else []
    return "\r\n".join([*lines, "", ""]).encode() + body


def keyed(requests: Sequence[bytes]) -> Iterator[bytes]:
    """The same POSTs without end, each with an Idempotency-Key that was never sent before."""
    begin = str(uuid.uuid4())[:24].encode()
    heads = [request.partition(b"\r\n\r\n") for request in requests]
    for number, (head, gap, body) in enumerate(itertools.cycle(heads)):
        yield b"%b\r\nIdempotency-Key: %b%012d%b%b" % (head, begin, number, gap, body)


def press(port: int, callers: Sequence[Caller], seconds: float) -> Pressed:
    """Have each caller ask on a connection of its own, one request after the other, for so long."""
    poll = select.epoll()
    connections = [Connection(port, requests) for requests in callers]
    by_number = {connection.number: connection for connection in connections}
    try:
        for connection in connections:
            poll.register(connection.number, select.EPOLLIN)
        return _press(poll, by_number, seconds)
    finally:
        poll.close()
        for connection in connections:
            connection.socket.close()


def _press(poll: select.epoll, connections: dict[int, Connection], seconds: float) -> Pressed:
    latencies: list[float] = []
    started, used = time.perf_counter(), time.process_time()
    end = started + seconds
    for connection in connections.values():
        connection.ask(time.perf_counter())
    n_waiting = len(connections)
    while n_waiting:
        ready = poll.poll(PATIENCE)
        if not ready:
            raise BadAnswer(f"no answer in {PATIENCE} s")
        for number, _event in ready:
            connection = connections[number]
            if not connection.has_answer():
                continue
            now = time.perf_counter()
            latencies.append(now - connection.asked_at)
            if now < end:
                connection.ask(now)
            else:
                n_waiting -= 1
    took = time.perf_counter() - started
    return Pressed(seconds=took, latencies=latencies, driver=(time.process_time() - used) / took)


class Connection:
    """One kept-alive connection that repeats its requests."""

    def __init__(self, port: int, requests: Caller) -> None:
        self.requests = requests if isinstance(requests, Iterator) else itertools.cycle(requests)
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.number = self.socket.fileno()
        self.asked_at = 0.0
        self.n_missing = 0

    def ask(self, now: float) -> None:
        self.asked_at = now
        self.head = b""
        self.n_missing = -1
        self.socket.sendall(next(self.requests))

    def has_answer(self) -> bool:
        """Take what has come, and tell whether the answer is whole."""
        chunk = self.socket.recv(_CHUNK)
        if not chunk:
            raise BadAnswer("the server closed the connection")
        if self.n_missing >= 0:
            self.n_missing -= len(chunk)
            return self.n_missing == 0
        self.head += chunk
        end = self.head.find(b"\r\n\r\n")
        if end >= 0:
            self.n_missing = end + 4 + self._length(end) - len(self.head)
        return self.n_missing == 0

    def _length(self, end: int) -> int:
        if self.head[9:10] != b"2":
            raise BadAnswer(self.head[:600].decode(errors="replace"))
        head = self.head[:end].lower()
        return int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
