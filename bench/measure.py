"""Rounds, medians and ratios: the method that all benchmarks share."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bench.load import Caller, press
from bench.stand import Postgres, Server

WARM_UP = 0.1


@dataclass(frozen=True)
class Options:
    """How long and how often is measured; tests ask for little."""

    rounds: int = 5
    seconds: float = 5.0
    senders: tuple[int, ...] = (1, 8, 32)
    messages: int = 1_000_000
    listeners: int = 1_000
    idle: int = 5_000
    entries: int = 1_000_000
    attempts: int = 1_000


@dataclass(frozen=True)
class Run:
    """One run: how many a second, milliseconds, microseconds of the server's processor each, the driver's share.

    `database` are the microseconds of PostgreSQL's processor each, and `n` is how many there were.
    """

    rate: float
    p50: float | None = None
    p99: float | None = None
    cpu: float | None = None
    driver: float | None = None
    database: float | None = None
    n: float | None = None


Measure = Callable[[], Run]


@dataclass
class Subject:
    """Something that is measured in every round."""

    name: str
    measure: Measure
    runs: list[Run] = field(default_factory=list)

    def median(self, figure: str) -> float | None:
        values = [getattr(run, figure) for run in self.runs]
        return None if None in values else statistics.median(values)

    @property
    def spread(self) -> tuple[float, float]:
        """The slowest and the quickest round, in requests a second."""
        rates = [run.rate for run in self.runs]
        return min(rates), max(rates)


@dataclass(frozen=True)
class Ratio:
    """What is promised of two subjects, and what was seen: the median of the rounds, and the worst and best one."""

    name: str
    value: float
    low: float
    high: float
    target: float | None = None
    at_most: bool = False

    @property
    def is_met(self) -> bool | None:
        if self.target is None:
            return None
        return self.value <= self.target if self.at_most else self.value >= self.target


@dataclass
class Result:
    """All that one benchmark found out."""

    name: str
    title: str
    # What the first column of figures counts.
    counted: str = "requests/s"
    subjects: list[Subject] = field(default_factory=list)
    ratios: list[Ratio] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def take_turns(subjects: Sequence[Subject], rounds: int) -> None:
    """Measure them in turns, so that a noisy minute of the machine hits all of them."""
    for number in range(rounds):
        # Every other round backwards: whoever comes first on a machine that gets warm would be favoured.
        for subject in subjects if number % 2 == 0 else reversed(subjects):
            subject.runs.append(subject.measure())


def ratio(
    name: str,
    subject: Subject,
    floor: Subject,
    *,
    figure: str = "rate",
    target: float | None = None,
    at_most: bool = False,
) -> Ratio:
    """The subject's figure as a share of the floor's, round by round."""
    pairs = zip(subject.runs, floor.runs, strict=True)
    shares = [getattr(run, figure) / getattr(bare, figure) for run, bare in pairs]
    return of_rounds(name, shares, target=target, at_most=at_most)


def of_rounds(name: str, values: Sequence[float], *, target: float | None = None, at_most: bool = False) -> Ratio:
    """A figure that was found once in each round."""
    return Ratio(name, statistics.median(values), min(values), max(values), target, at_most)


def cpu_ratio(name: str, subject: Subject, floor: Subject) -> Ratio:
    """The same by processor time, which other programs on the machine disturb less."""
    return ratio(name, floor, subject, figure="cpu")


def times(latencies: Sequence[float]) -> dict[str, float]:
    """The median and the 99th percentile of these seconds, in milliseconds."""
    ordered = sorted(latencies)
    return {"p50": ordered[len(ordered) // 2] * 1000, "p99": ordered[len(ordered) * 99 // 100] * 1000}


def over_http(server: Server, callers: Sequence[Caller], seconds: float, *, database: Postgres | None = None) -> Run:
    """One run against this server, after a short one that is not counted."""
    press(server.port, callers, seconds * WARM_UP)
    before, before_there = server.cpu_seconds(), database.cpu_seconds() if database else 0.0
    pressed = press(server.port, callers, seconds)
    cpu = server.cpu_seconds() - before
    return Run(
        rate=pressed.n / pressed.seconds,
        **times(pressed.latencies),
        cpu=cpu / pressed.n * 1e6,
        driver=pressed.driver,
        database=(database.cpu_seconds() - before_there) / pressed.n * 1e6 if database else None,
        n=pressed.n,
    )
