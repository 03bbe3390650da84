"""run.py monitor, beside a real server: what it sees, what it leaves behind, and how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from app import cli_monitor
from app.config import ROOT
from app.monitoring import reading
from tests.conftest import House
from tests.doors.test_commands import run_py
from tests.services import forked
from tests.services.forked import Fork
from tests.services.process import free_port, wait_until
from tests.services.site import Site

pytestmark = pytest.mark.e2e
MONITOR = [sys.executable, str(ROOT / "run.py"), "monitor"]


@pytest.fixture
def peopled(site: Site) -> Site:
    """A site that somebody has signed up at: the first account must be nobody's probe."""
    site.web.sign_up("alice")
    return site


@pytest.fixture
def database_url(house: House, database_name: str) -> str:
    return house.database(database_name, "site").url


class Monitor:
    """A monitor that goes on until it is stopped."""

    def __init__(self, site: Site, folder: Path, *options: str) -> None:
        self.log = folder / "monitor.log"
        command = [*MONITOR, "--duration=0", "--json", "--every=0.5", *options]
        self.process = Fork(command, env=site.web.env, cwd=ROOT, log=self.log, death_signal=signal.SIGKILL)

    def lines(self) -> list[dict[str, Any]]:
        said = self.log.read_text() if self.log.exists() else ""
        return [json.loads(line) for line in said.splitlines() if line.startswith("{") and line.endswith("}")]

    def wait_for(self, what: str, is_so: Any) -> None:
        wait_until(lambda: any(is_so(line) for line in self.lines()), f"a line with {what}")

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(timeout=20)


@pytest.fixture
def monitor(peopled: Site, tmp_path: Path) -> Iterator[Monitor]:
    found = Monitor(peopled, tmp_path)
    yield found
    if found.process.poll() is None:
        found.end(signal.SIGKILL)


def run(site: Site, *options: str) -> subprocess.CompletedProcess[str]:
    return forked.run([*MONITOR, *options], env=site.web.env, seconds=40)


def left_behind(url: str) -> tuple[int, int, int]:
    """The chats, messages and open accounts of the probe."""
    engine = create_engine(url)
    with engine.connect() as connection:
        counts = [
            "SELECT count(*) FROM chats",
            "SELECT count(*) FROM messages",
            "SELECT count(*) FROM users WHERE username = 'homeroom-probe' AND disabled_at IS NULL",
        ]
        found = [connection.scalar(text(count)) or 0 for count in counts]
    engine.dispose()
    return found[0], found[1], found[2]


def test_probes_come_through_and_nothing_is_left_of_them(peopled: Site, database_url: str) -> None:
    for _ in range(2):  # The second run finds the account of the first.
        done = run(peopled, "--duration=2", "--every=0.5", "--json")
        assert done.returncode == 0, done.stderr
        *lines, last = map(json.loads, done.stdout.splitlines())
        assert len(lines) == last["summary"]["looks"] == 2
        assert last["summary"]["probes"] >= 2
        assert lines[-1]["probe"]["heard_ms"] > 0
        assert lines[-1]["connections"] == 1
        assert left_behind(database_url) == (0, 0, 0)


def test_for_people_it_writes_lines(peopled: Site) -> None:
    done = run(peopled, "--duration=1", "--no-probe")
    assert done.returncode == 0, done.stderr
    assert "connections 0" in done.stdout
    assert done.stdout.splitlines()[-1] == "1 looks, 0 probes came through."


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_tidies_up_when_it_is_stopped(monitor: Monitor, database_url: str, number: signal.Signals) -> None:
    monitor.wait_for("a probe", lambda line: line.get("probe"))
    assert monitor.end(number) == 0
    assert monitor.lines()[-1]["summary"]["failed_probes"] == 0
    assert left_behind(database_url) == (0, 0, 0)


def test_a_server_that_dies_meanwhile_is_noticed(monitor: Monitor, peopled: Site, database_url: str) -> None:
    monitor.wait_for("a probe", lambda line: line.get("probe"))
    peopled.web.kill()
    monitor.wait_for("a server away", lambda line: line.get("status") == "away" and line["failed_probes"])
    peopled.web.start()
    monitor.wait_for("a server again", lambda line: "requests" in line and line["failed_probes"])
    assert monitor.end() == 1
    assert monitor.lines()[-1]["summary"]["away"] >= 1
    assert left_behind(database_url) == (0, 0, 0)


def test_what_a_killed_monitor_left_is_cleared_by_a_later_one(
    monitor: Monitor, peopled: Site, database_url: str
) -> None:
    monitor.wait_for("a probe", lambda line: line.get("probe"))
    monitor.end(signal.SIGKILL)
    assert left_behind(database_url)[0] == 1
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE chats SET created_at = '2020-01-01 00:00:00'"))
        connection.execute(text("UPDATE devices SET seen_at = '2020-01-01 00:00:00'"))
    engine.dispose()
    assert run(peopled, "--duration=1").returncode == 0
    assert left_behind(database_url) == (0, 0, 0)


def test_where_nobody_answers_it_says_so(tmp_path: Path) -> None:
    done = run_py("monitor", "--duration=1", folder=tmp_path, PORT=str(free_port()))
    assert done.returncode == 1
    assert "does not answer" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_that_goes_before_the_first_look_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def figures(_house: reading.House) -> reading.Figures:
        raise reading.CannotRead("it does not answer")

    monkeypatch.setattr(reading.House, "figures", figures)
    monkeypatch.setattr(cli_monitor, "SECONDS_BETWEEN_LOOKS", 0.01)
    tally, house = cli_monitor.Tally(), reading.House("http://localhost:1")
    cli_monitor.watch(house, tally, cli_monitor.JsonFace(), 0.05, first=({}, time.monotonic()))
    assert tally.n_blind


class Full(BaseHTTPRequestHandler):
    """A process that takes no sockets."""

    def do_GET(self) -> None:
        self.send_error(503)

    def log_message(self, *_words: object) -> None:
        """Nobody reads it."""


def test_a_process_without_sockets_fails_the_probe(peopled: Site) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Full) as full:
        threading.Thread(target=full.serve_forever, daemon=True).start()
        done = run(peopled, "--duration=1", "--json", f"--sockets=http://127.0.0.1:{full.server_port}")
        full.shutdown()
    summary = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, summary["summary"]["ok"], summary["summary"]["probes"]) == (1, False, 0)
    assert "--sockets" in summary["why"][0]
    assert "Traceback" not in done.stderr


def test_an_empty_house_gets_no_probe_for_its_administrator(site: Site) -> None:
    done = run(site, "--duration=1")
    assert done.returncode == 2
    assert "Nobody has an account yet" in done.stderr


def test_an_address_of_another_kind_is_refused(tmp_path: Path) -> None:
    done = run_py("monitor", "--url=ftp://example.org", folder=tmp_path)
    assert done.returncode == 2
    assert "http://" in done.stderr
