"""run.py monitor: how a running Homeroom is doing, live in the terminal or as JSON for scripts."""

from __future__ import annotations

import dataclasses
import json
import signal
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import click
from flask.cli import with_appcontext
from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from app import probe
from app.config import Config, ConfigError, current_config, host_in_url
from app.db import now
from app.migrating import find_usable_schema
from app.monitoring import reading

SECONDS_BETWEEN_LOOKS = 1.0


@dataclass
class Tally:
    """What has been seen in one run; the probe's thread writes it too."""

    trips: list[probe.Trip] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    n_looks: int = 0
    n_blind: int = 0
    highest: dict[str, float] = field(default_factory=dict)

    def see(self, line: reading.Line) -> None:
        self.n_looks += 1
        for name in ("connections", "requests", "messages", "deliveries", "errors"):
            self.highest[name] = max(self.highest.get(name, 0), getattr(line, name))

    @property
    def is_well(self) -> bool:
        return self.n_looks > 0 and not self.failures and not self.n_blind

    def summary(self) -> dict[str, Any]:
        """The whole run in a few numbers."""
        times = sorted(trip.heard_ms for trip in self.trips)
        middle = round(statistics.median(times), 1) if times else None
        late = times[min(len(times) - 1, len(times) * 95 // 100)] if times else None
        return {
            "ok": self.is_well,
            "looks": self.n_looks,
            "away": self.n_blind,
            "probes": len(self.trips),
            "failed_probes": len(self.failures),
            "probe_ms": {"median": middle, "p95": late, "most": times[-1] if times else None},
            "most": self.highest,
        }


class Face(Protocol):
    """Where it is shown."""

    def show(self, line: reading.Line | None, why: str, tally: Tally) -> None: ...

    def end(self, tally: Tally) -> None: ...


@click.command()
@click.option(
    "--duration", default=60.0, show_default=True, type=click.FloatRange(0), help="Seconds; 0 is until Ctrl-C."
)
@click.option("--json", "as_json", is_flag=True, help="A line of JSON a second, and a summary at the end.")
@click.option("--url", help="A web process, not the proxy before it.  [default: HOST and PORT]")
@click.option("--sockets", help="The process that takes the sockets, where that is another one.  [default: the same]")
@click.option(
    "--every",
    default=5.0,
    show_default=True,
    type=click.FloatRange(0.5, probe.LONGEST_PAUSE),
    help="Seconds between two probes.",
)
@click.option("--no-probe", is_flag=True, help="Send no messages, only look.")
@with_appcontext
def monitor(duration: float, as_json: bool, url: str | None, sockets: str | None, every: float, no_probe: bool) -> None:
    """Watch a running Homeroom: connections, messages, queues, errors, and how long a message takes.

    Ends with 1 if a probe failed or the server did not answer.
    """
    config = current_config()
    house = reading.House(address(config, url, "--url"), metrics_token=config.metrics_token)
    socket_url = config.centrifugo_public_url or probe.socket_of(address(config, sockets or house.url, "--sockets"))
    try:
        first = house.figures()
    except reading.CannotRead as error:
        click.echo(f"homeroom: {error}.", err=True)
        sys.exit(1)
    looked_at = time.monotonic()
    tally = Tally()
    face: Face = JsonFace() if as_json else face_of(Console(), house.url)
    try:
        with stopped_politely(), probing(config, house, tally, socket_url, every=None if no_probe else every):
            watch(house, tally, face, duration, first=(first, looked_at))
    finally:
        face.end(tally)
    sys.exit(0 if tally.is_well else 1)


def address(config: Config, url: str | None, option: str) -> str:
    if url is None:
        return f"http://{host_in_url(config.host)}:{config.port}"
    if not url.startswith(("http://", "https://")):
        raise click.BadParameter("begin with http:// or https://.", param_hint=option)
    return url.rstrip("/")


@contextmanager
def stopped_politely() -> Iterator[None]:
    """Ctrl-C and SIGTERM end the watching, and not the tidying up after it."""

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def probing(
    config: Config, house: reading.House, tally: Tally, socket_url: str, *, every: float | None
) -> Iterator[None]:
    """Send a probe every so many seconds, beside everything else."""
    if every is None:
        yield
        return
    if find_usable_schema(config).is_behind:
        raise ConfigError("The database has not been migrated: run `python run.py db upgrade` first.")
    place = probe.prepare()
    is_over = threading.Event()
    # A daemon: a server that stops in the middle of a word must not keep this program from ending.
    traveller = probe.Probe(house, place, socket_url)
    sender = threading.Thread(target=send, args=(traveller, tally, every, is_over), daemon=True)
    sender.start()
    try:
        yield
    finally:
        is_over.set()
        sender.join(timeout=probe.SECONDS)
        probe.clear(place)


def send(sender: probe.Probe, tally: Tally, every: float, is_over: threading.Event) -> None:
    while not is_over.is_set():
        try:
            tally.trips.append(sender.send())
        except probe.ProbeFailed as error:
            # What fails because everything ends is no failure.
            if not is_over.is_set():
                tally.failures.append(str(error))
        is_over.wait(every)
    sender.close()


def watch(
    house: reading.House, tally: Tally, face: Face, duration: float, *, first: tuple[reading.Figures, float]
) -> None:
    """Look once a second until the time is over."""
    began = time.monotonic()
    before, looked_at = first
    number = 0
    while not duration or time.monotonic() - began < duration:
        number += 1
        time.sleep(max(0.0, began + number * SECONDS_BETWEEN_LOOKS - time.monotonic()))
        try:
            after, health, moment = house.figures(), house.health(), time.monotonic()
        except reading.CannotRead as error:
            tally.n_blind += 1
            face.show(None, str(error), tally)
            continue
        line = reading.line(before, after, moment - looked_at, health)
        before, looked_at = after, moment
        tally.see(line)
        face.show(line, "", tally)


class JsonFace:
    """A line of JSON a second, and one at the end."""

    def show(self, line: reading.Line | None, why: str, tally: Tally) -> None:
        seen = dataclasses.asdict(line) if line else {"status": "away", "detail": why}
        last = tally.trips[-1] if tally.trips else None
        probed = {"probe": dataclasses.asdict(last) if last else None, "failed_probes": len(tally.failures)}
        self._say({"at": now().isoformat(timespec="milliseconds"), **seen, **probed})

    def end(self, tally: Tally) -> None:
        self._say({"summary": tally.summary(), "why": tally.failures[-1:]})

    def _say(self, content: dict[str, Any]) -> None:
        click.echo(json.dumps(content))


def face_of(console: Console, url: str) -> Face:
    return TableFace(console, url) if console.is_terminal else LinesFace()


class LinesFace:
    """Plain lines, where nobody can move a cursor."""

    def show(self, line: reading.Line | None, why: str, tally: Tally) -> None:
        click.echo(
            f"{now():%H:%M:%S}  " + ("  ".join(f"{name} {value}" for name, value in rows(line, tally)) if line else why)
        )

    def end(self, tally: Tally) -> None:
        click.echo(closing(tally))


class TableFace:
    """A table that stays in its place."""

    def __init__(self, console: Console, url: str) -> None:
        self._console, self._url = console, url
        self._live = Live(console=console, auto_refresh=False)
        self._live.start()

    def show(self, line: reading.Line | None, why: str, tally: Tally) -> None:
        table = Table(title=f"Homeroom at {self._url}, {now():%H:%M:%S} UTC", title_justify="left", min_width=44)
        table.add_column("now")
        table.add_column("", justify="right")
        for name, value in rows(line, tally) if line else [("status", Text("away", style="red"))]:
            table.add_row(name, value)
        notes = [Text(words, style="red") for words in (why, *tally.failures[-1:]) if words]
        self._live.update(Group(table, *notes), refresh=True)

    def end(self, tally: Tally) -> None:
        self._live.stop()
        self._console.print(closing(tally), style="green" if tally.is_well else "red")


def rows(line: reading.Line, tally: Tally) -> list[tuple[str, str]]:
    """What is shown of a look, line by line."""
    last = tally.trips[-1] if tally.trips else None
    return [
        ("status", f"{line.status}{' (' + ', '.join(line.away) + ')' if line.away else ''}"),
        ("connections", str(line.connections)),
        ("channels", str(line.channels)),
        ("requests/s", f"{line.requests:.1f}"),
        ("messages/s", f"{line.messages:.1f}"),
        ("deliveries/s", f"{line.deliveries:.1f}"),
        ("errors/s", f"{line.errors:.1f}"),
        ("failed jobs/s", f"{line.failed_jobs:.1f}"),
        ("queues", ", ".join(f"{name} {depth}" for name, depth in line.waiting.items()) or "-"),
        ("letters waiting", str(line.letters)),
        ("probe", f"{last.heard_ms:.1f} ms (saved {last.saved_ms:.1f})" if last else "-"),
        ("failed probes", str(len(tally.failures))),
    ]


def closing(tally: Tally) -> str:
    found = tally.summary()
    times = found["probe_ms"]
    took = f"; median {times['median']} ms, 95 % within {times['p95']} ms" if tally.trips else ""
    failed = f", {found['failed_probes']} failed ({tally.failures[-1]})" if tally.failures else ""
    blind = f"; {tally.n_blind} times the server did not answer" if tally.n_blind else ""
    return f"{found['looks']} looks, {found['probes']} probes came through{failed}{took}{blind}."
