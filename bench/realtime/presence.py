"""Who is here: what a join costs where a hundred, a thousand and five thousand people watch."""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass, field

import orjson

from app.realtime import frames
from app.realtime.presence_socket import NOTHING_NEW
from bench.load import BadAnswer
from bench.measure import Options, Result, of_rounds
from bench.realtime import doors
from bench.realtime.crowd import Crowd, Opening, discarding, open_all
from bench.realtime.hall import Hall
from bench.realtime.stream import Aside, Stream
from bench.realtime.wire import pong
from bench.stand import Server

N_JOINS = 8
# Each waits for the next batch, and there are four of them a second.
AT_ONCE = 256
MOST_ROUNDS = 2
QUIET_SECONDS = 1.0
SAME = 1.05
PING = Aside(frames.frame(frames.PING, b"") + NOTHING_NEW, pong())


@dataclass
class Joins:
    """What one round found at one size: bytes, and seconds of the processor, for each join."""

    to_each: list[float] = field(default_factory=list)
    to_newcomer: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


@dataclass
class Board:
    """Reads what watchers are told: how many came and went, and how long the last frame was."""

    n_bytes: int = 0

    def read(self, payload: bytes) -> int:
        told = orjson.loads(payload)
        if told["type"] != "changes":
            raise BadAnswer(f"changes were due, and this came: {payload[:600]!r}")
        self.n_bytes = len(payload)
        return len(told["joined"]) + len(told["left"])


def measure(hall: Hall, options: Options, result: Result) -> None:
    """Bytes and processor time for each join; in each round people come until there are enough for each size."""
    sizes = [size for size in (options.idle // 50, options.idle // 5, options.idle) if size]
    found = {size: Joins() for size in sizes}
    for _ in range(min(options.rounds, MOST_ROUNDS)):
        with hall.homeroom(options.idle + 10) as server:
            sockets: list[socket.socket] = []
            for size in sizes:
                fill(hall, server, sockets, size)
                watch(hall, server, sockets, found[size])
            for sock in sockets:
                hall.ears.drop(sock)
    for size, joins in found.items():
        result.ratios += [
            of_rounds(f"presence, {size:,} there: bytes to each of them for a join", joins.to_each),
            of_rounds(f"presence, {size:,} there: bytes to the newcomer", joins.to_newcomer),
            of_rounds(f"presence, {size:,} there: server CPU for a join, ms", joins.cpu),
        ]
    shares = [most / least for least, most in zip(found[sizes[0]].to_each, found[sizes[-1]].to_each, strict=True)]
    name = f"presence: bytes to each for a join, {sizes[-1]:,} there / {sizes[0]:,} there"
    result.ratios.append(of_rounds(name, shares, target=SAME, at_most=True))


def fill(hall: Hall, server: Server, sockets: list[socket.socket], size: int) -> None:
    """Let people in until so many are there, and wait until everybody was told of everybody."""

    def enter(opening: Opening) -> None:
        sockets.append(opening.socket)
        hall.ears.add(opening.socket, discarding(opening.socket, PING))

    people = hall.people
    coming = (doors.watcher(server, people[n % len(people)]) for n in range(len(sockets), size))
    open_all(hall.ears, coming, enter, at_once=AT_ONCE)
    hall.ears.listen_until_quiet(QUIET_SECONDS)


def watch(hall: Hall, server: Server, sockets: list[socket.socket], joins: Joins) -> None:
    """Have the same person come and go, and compare what all the others are told."""
    board = Board()
    crowd = Crowd(hall.ears, Stream(board.read, PING))
    for sock in sockets:
        crowd.listen(sock)
    bytes_to_each, bytes_to_newcomer, cpu = 0, 0, 0.0
    for n in range(N_JOINS):
        crowd.said_at += [time.perf_counter()] * 2
        before = server.cpu_seconds()
        newcomer: list[Opening] = []
        open_all(hall.ears, [doors.watcher(server, hall.people[0])], newcomer.append)
        hall.ears.listen_until(lambda n=n: crowd.n_everywhere == 2 * n + 1)  # type: ignore[misc]
        cpu += server.cpu_seconds() - before
        bytes_to_each += board.n_bytes
        bytes_to_newcomer += newcomer[0].n_bytes
        hall.ears.drop(newcomer[0].socket)
        hall.ears.listen_until(lambda n=n: crowd.n_everywhere == 2 * n + 2)  # type: ignore[misc]
    joins.to_each.append(bytes_to_each / N_JOINS)
    joins.to_newcomer.append(bytes_to_newcomer / N_JOINS)
    joins.cpu.append(cpu / N_JOINS * 1000)
    for sock in sockets:
        hall.ears.add(sock, discarding(sock, PING))
