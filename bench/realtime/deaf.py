"""One reader among a thousand who never reads: they are cut, and nobody else notices."""

from __future__ import annotations

import json
import socket
import time
from urllib.request import Request, urlopen

from bench.load import PATIENCE, BadAnswer
from bench.realtime import doors
from bench.realtime.hall import Hall
from bench.realtime.side import Side, Window

# Messages come so many at a time, or it would take long until they fill what the kernel holds for the deaf one.
ON_THEIR_WAY = 32
SLICE_SECONDS = 0.5
# The kernel keeps some megabytes for them first.
LONGEST_SECONDS = 90


def with_deaf_reader(hall: Hall, homeroom: Side, channel: str) -> str:
    """Speak until a deaf reader is cut, and tell how long that took; the others are heard to miss nothing."""
    door = doors.member(homeroom.server, hall.people[0], channel)
    n_before = n_clients(hall, homeroom)
    with socket.socket() as deaf:
        # A small ear, or the kernel would listen in the reader's place.
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.connect(("127.0.0.1", door.port))
        deaf.sendall(door.handshake)
        deaf.recv(1024)
        deaf.sendall(door.greeting)
        hall.ears.listen_for(0.5)
        if n_clients(hall, homeroom) != n_before + 1:
            raise BadAnswer("the deaf reader was not let in")
        n_said, began = homeroom.n_said, time.perf_counter()
        while n_clients(hall, homeroom) > n_before:
            Window(homeroom, ON_THEIR_WAY).keep_full(SLICE_SECONDS)
            if time.perf_counter() - began > LONGEST_SECONDS:
                raise BadAnswer("the deaf reader was not cut")
        n_said, seconds = homeroom.n_said - n_said, time.perf_counter() - began
    rate = n_said * len(homeroom.crowd.listeners) / seconds
    return (
        f"A reader who never reads was gone after {seconds:.0f} s and {n_said:,} messages at the most;"
        f" the {len(homeroom.crowd.listeners):,} others got each of them meanwhile, {rate:,.0f} deliveries a second."
    )


def n_clients(hall: Hall, homeroom: Side) -> int:
    """How many connections Homeroom counts."""
    url = f"http://127.0.0.1:{homeroom.server.port}/api/v1/centrifugo/stats"
    headers = {"Authorization": f"Bearer {hall.people[0].token}"}
    with urlopen(Request(url, headers=headers), timeout=PATIENCE) as answer:
        return int(json.load(answer)["clients"])
