"""Thousands of connections on which nothing happens, on one process: what they cost, and whether pages notice."""

from __future__ import annotations

import time
from itertools import cycle, islice

from bench.load import Connection, request
from bench.measure import Options, Result, Run, Subject, of_rounds, times
from bench.realtime import doors
from bench.realtime.crowd import open_all
from bench.realtime.hall import Hall
from bench.stand import Server

MOST_KB = 80
MOST_MS = 20
# What the process needs anyway has been fetched when so many are in.
FIRST = 50
# Opening thousands takes longer than a round of the other parts.
MOST_ROUNDS = 3


def measure(hall: Hall, options: Options, result: Result) -> None:
    """Connects a second, memory a connection, and the time of a page meanwhile; a new process each round."""
    n = options.idle
    opened = Subject(f"{n:,} connections: connects, 32 at once", lambda: Run(0))
    pages = Subject(f"{n:,} connections: GET /health/live meanwhile", lambda: Run(0))
    kilobytes = []
    for _ in range(min(options.rounds, MOST_ROUNDS)):
        with hall.homeroom(n + FIRST + 10) as server:
            crowd = hall.crowd(hall.script())
            connections = cycle([doors.member(server, person, f"chat:{hall.chat}") for person in hall.people])
            open_all(hall.ears, islice(connections, FIRST), crowd.enter)
            before, cpu = server.memory_bytes(), server.cpu_seconds()
            began, used = time.perf_counter(), time.process_time()
            took = open_all(hall.ears, islice(connections, n), crowd.enter)
            seconds, used = time.perf_counter() - began, time.process_time() - used
            cpu = (server.cpu_seconds() - cpu) / n * 1e6
            opened.runs.append(Run(n / seconds, **times(took), cpu=cpu, driver=used / seconds))
            kilobytes.append((server.memory_bytes() - before) / n / 1024)
            pages.runs.append(ask(hall, server, options.seconds))
            crowd.close()
    result.subjects += [opened, pages]
    result.ratios += [
        of_rounds(f"{n:,} connections: memory of each, KB", kilobytes, target=MOST_KB, at_most=True),
        of_rounds(
            f"{n:,} connections: GET /health/live, p99 ms",
            [run.p99 or 0.0 for run in pages.runs],
            target=MOST_MS,
            at_most=True,
        ),
    ]


def ask(hall: Hall, server: Server, seconds: float) -> Run:
    """Ask for a page, one time after the other, while the others are pinged."""
    connection = Connection(server.port, [request("GET", "/health/live")])
    latencies: list[float] = []
    began = time.perf_counter()

    def answered() -> None:
        if connection.has_answer():
            now = time.perf_counter()
            latencies.append(now - connection.asked_at)
            if now < began + seconds:
                connection.ask(now)

    hall.ears.add(connection.socket, answered)
    cpu, used = server.cpu_seconds(), time.process_time()
    connection.ask(began)
    hall.ears.listen_for(seconds)
    took, used = time.perf_counter() - began, time.process_time() - used
    cpu = (server.cpu_seconds() - cpu) / len(latencies) * 1e6
    hall.ears.drop(connection.socket)
    return Run(len(latencies) / took, **times(latencies), cpu=cpu, driver=used / took)
