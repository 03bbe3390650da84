"""python run.py ledger verify over 100,000 and over 1,000,000 entries: how long it takes, and what memory it needs.

It is run as people run it, as a program of its own, start and end included. The entries are those of a thousand purses:
mostly transfers between them, and some cash. The same ledger grows from the small size to the large one, so every run
but the first also compares the past with what the one before found.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from flask import Flask

from app.config import ROOT
from bench.house import add_class, add_wallets
from bench.ledger import Books
from bench.measure import Options, Result, Run, Subject, of_rounds, take_turns
from bench.stand import Postgres, app_here, migrate, stand

SMALL = 100_000
N_WALLETS = 1000
MOST_SECONDS = 30
MOST_GROWTH = 1.1
GLANCE_SECONDS = 0.02


@dataclass
class House:
    """A ledger on one of the databases, and the megabytes that each recount of it needed, by the number of entries."""

    name: str
    app: Flask
    env: dict[str, str]
    database: Postgres | None
    books: Books = field(default_factory=lambda: Books(range(1000, 1000 + N_WALLETS)))
    memory: dict[int, list[float]] = field(default_factory=dict)


def measure(options: Options) -> Result:
    """Entries a second, seconds and memory, by size and by database."""
    result = Result("ledger_verify", "python run.py ledger verify", "entries/s")
    with stand() as here:
        migrate(here.on_sqlite())
        with app_here(here.env) as app, app_here(here.on_sqlite()) as other:
            houses = [House("PostgreSQL", app, here.env, here.postgres), House("SQLite", other, here.on_sqlite(), None)]
            for house in houses:
                furnish(house)
            for size in sizes(options):
                result.subjects += grown(houses, size, options.rounds)
    for house in houses:
        compare(result, house, sizes(options))
    result.notes = [f"{N_WALLETS:,} wallets; two entries an operation, of which some are of the cash accounts."]
    return result


def sizes(options: Options) -> list[int]:
    """How many entries: few, and many."""
    return [min(SMALL, options.entries // 2), options.entries]


def furnish(house: House) -> None:
    with house.app.app_context():
        add_class(house.books.numbers)
        add_wallets(house.books.numbers)


def grown(houses: list[House], size: int, rounds: int) -> list[Subject]:
    """Let each ledger grow to this size, and recount both in turns."""
    for house in houses:
        with house.app.app_context():
            house.books.fill(size // 2 - house.books.n_operations)
    subjects = [Subject(f"{house.name}, {size:,} entries", partial(verify, house, size)) for house in houses]
    take_turns(subjects, rounds)
    return subjects


def verify(house: House, size: int) -> Run:
    """One recount from the terminal; it must find all of the entries, and nothing wrong with them."""
    there, used, began = _cpu_of(house.database), _cpu_of_children(), time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "run.py", "ledger", "verify"],
        cwd=ROOT,
        env=house.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    memory = 0
    while process.poll() is None:
        memory = max(memory, _peak_memory(process.pid))
        time.sleep(GLANCE_SECONDS)
    took = time.perf_counter() - began
    said = process.communicate()[0]
    if process.returncode or f"Entries: {size}," not in said:
        raise RuntimeError(f"ledger verify did not find what it should: {said}")
    house.memory.setdefault(size, []).append(memory / 1000)
    cpu, database = _cpu_of_children() - used, _cpu_of(house.database) - there
    return Run(size / took, cpu=cpu / size * 1e6, database=database / size * 1e6 if house.database else None, n=size)


def _cpu_of(database: Postgres | None) -> float:
    return database.cpu_seconds() if database else 0.0


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _peak_memory(pid: int) -> int:
    """The most that the process has held so far (VmHWM), in kB; nothing when it has just ended."""
    found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) if found else 0


def compare(result: Result, house: House, sizes: list[int]) -> None:
    """Seconds and megabytes of this database, and how the memory grows with the ledger."""
    runs = {subject.name: subject.runs for subject in result.subjects}
    for size in sizes:
        name = f"{house.name}, {size:,} entries"
        seconds = [size / run.rate for run in runs[name]]
        target = MOST_SECONDS if size == sizes[-1] else None
        result.ratios += [
            of_rounds(f"{name}: seconds", seconds, target=target, at_most=True),
            of_rounds(f"{name}: peak memory, MB", house.memory[size]),
        ]
    small, large = (house.memory[size] for size in sizes)
    growth = [after / before for before, after in zip(small, large, strict=True)]
    name = f"{house.name}: peak memory, {sizes[1]:,} / {sizes[0]:,} entries"
    result.ratios.append(of_rounds(name, growth, target=MOST_GROWTH, at_most=True))
