"""Web and worker together on one machine: one terminal, one Ctrl-C, no orphan."""

from __future__ import annotations

import fcntl
import http.client
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from app.config import ROOT, Config, ConfigError, host_in_url
from app.migrating import bring_up_to_date
from app.processes import check_port, child_env, die_with_parent, web_command, worker_command

COLOURS = {"web": "36", "worker": "35", "homeroom": "32"}
STOP_SECONDS = 30.0
# A child that lived this long was well; its next death counts as the first.
WELL_SECONDS = 60.0
RESTART_SECONDS = (1.0, 2.0, 5.0, 10.0, 30.0)


class Child:
    """One process of ours with its own process group; its lines are printed behind its name."""

    def __init__(self, name: str, command: Sequence[str], env: dict[str, str]) -> None:
        self.name, self.command, self.env = name, command, env
        self.process: subprocess.Popen[bytes] | None = None
        self.rest = b""
        self.started_at = 0.0
        self.deaths = 0
        self.restart_at: float | None = None

    def start(self) -> None:
        self.started_at, self.restart_at = time.monotonic(), None
        self.process = subprocess.Popen(  # noqa: S603  (the command is ours)
            self.command,
            cwd=ROOT,
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            # Ctrl-C in the terminal reaches the parent alone, who then ends each child in its own way.
            start_new_session=True,
            preexec_fn=die_with_parent(signal.SIGTERM),  # noqa: PLW1509  (one system call, prepared beforehand)
        )

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def output(self) -> int:
        if self.process is None or self.process.stdout is None:
            raise RuntimeError(f"{self.name} has not been started")
        return self.process.stdout.fileno()

    def signal_main(self, number: signal.Signals) -> None:
        """Tell the main process alone: a pool process must be allowed to finish the letter in its hands."""
        if self.process is not None:
            self.process.send_signal(number)

    def kill_all(self) -> None:
        """End whatever is left of the group."""
        if self.process is not None:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.process.wait()

    def lines(self) -> list[str]:
        """What it has said since; an unfinished line waits for its end."""
        data = os.read(self.output, 65536)
        *whole, self.rest = (self.rest + data).split(b"\n")
        if not data and self.rest:
            whole, self.rest = [self.rest], b""
        return [line.decode(errors="replace").rstrip() for line in whole]


class Supervisor:
    """Starts the children, prints what they say, starts a fallen one again, and ends all of them together."""

    def __init__(self, children: Sequence[Child], *, host: str, port: int, address: str) -> None:
        self.children, self.host, self.port, self.address = children, host, port, address
        self.selector = selectors.DefaultSelector()
        self.answers = threading.Event()
        self.is_ready = False
        self.stop_by: float | None = None
        self.exit_code = 0
        self.coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self.width = max(len(name) for name in COLOURS)

    def run(self) -> int:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.on_signal)
        try:
            for child in self.children:
                self.start(child)
            threading.Thread(target=self.probe, daemon=True).start()
            while any(child.is_running or child.restart_at for child in self.children):
                self.turn()
        except BrokenPipeError:
            # Nobody reads our lines any more, as in `python run.py | head`.
            self.exit_code = 1
        finally:
            for child in self.children:
                child.kill_all()
        return self.exit_code

    def start(self, child: Child) -> None:
        child.start()
        self.selector.register(child.output, selectors.EVENT_READ, child)

    def turn(self) -> None:
        """One turn of the loop: print, then look after the children."""
        for key, _ in self.selector.select(timeout=0.05 if not self.is_ready else 0.25):
            self.forward(key.data)
        if self.answers.is_set() and not self.is_ready and not self.is_stopping:
            self.is_ready = True
            self.say(f"ready at {self.address} (Ctrl-C stops it)")
        for child in self.children:
            self.look_after(child)
        if self.stop_by is not None and time.monotonic() > self.stop_by:
            self.give_up_waiting()

    def forward(self, child: Child) -> None:
        before = child.rest
        lines = child.lines()
        for line in lines:
            self.print(child.name, line)
        if not lines and child.rest == before and child.output in self.selector.get_map():
            self.selector.unregister(child.output)

    def look_after(self, child: Child) -> None:
        if child.restart_at is not None:
            if self.is_stopping:
                child.restart_at = None
            elif time.monotonic() >= child.restart_at:
                self.start(child)
        elif not child.is_running and not self.is_stopping:
            self.on_death(child)

    def on_death(self, child: Child) -> None:
        """Start it again a little later; one that never came up is a wrong setting, which no restart mends."""
        code = child.process.returncode if child.process else 0
        child.kill_all()
        if not self.is_ready:
            self.say(f"{child.name} could not start (exit code {code}); its own lines above say why. Stopping.")
            self.exit_code = 1
            self.stop()
            return
        child.deaths = 1 if time.monotonic() - child.started_at > WELL_SECONDS else child.deaths + 1
        pause = RESTART_SECONDS[min(child.deaths, len(RESTART_SECONDS)) - 1]
        child.restart_at = time.monotonic() + pause
        self.say(f"{child.name} ended unexpectedly (exit code {code}); starting it again in {pause:g} s")

    @property
    def is_stopping(self) -> bool:
        return self.stop_by is not None

    def on_signal(self, number: int, _frame: object) -> None:
        if not self.is_stopping:
            self.say("stopping; the worker finishes what it has in hand (Ctrl-C again: at once)")
            self.stop()
        elif number == signal.SIGINT:
            self.stop_by = 0.0

    def stop(self) -> None:
        self.stop_by = time.monotonic() + STOP_SECONDS
        for child in self.children:
            child.signal_main(signal.SIGTERM)

    def give_up_waiting(self) -> None:
        for child in self.children:
            if child.is_running:
                self.say(f"{child.name} did not stop in time; ending it")
                child.kill_all()

    def probe(self) -> None:
        """Wait until the web answers; it may listen before it can."""
        while not self.answers.is_set() and not self.is_stopping:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=10)
            try:
                connection.request("GET", "/health/live")
                if connection.getresponse().status == http.HTTPStatus.OK:
                    self.answers.set()
                    # Wakes nobody: the loop looks every 50 ms until then.
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)
            finally:
                connection.close()

    def say(self, text: str) -> None:
        self.print("homeroom", text)

    def print(self, name: str, text: str) -> None:
        label = f"{name:<{self.width}} |"
        if self.coloured:
            label = f"\033[{COLOURS[name]}m{label}\033[0m"
        print(label, text, flush=True)


def serve_one_machine(config: Config) -> int:
    """Bring the database up to date, then run web and worker until one Ctrl-C."""
    check_port(config.host, config.port)
    lock = hold(config.instance_dir / "lock")
    bring_up_to_date(config)
    env = child_env(config)
    children = [Child("web", web_command(), env), Child("worker", worker_command(config, beat=True), env)]
    host = host_in_url(config.host).strip("[]")
    with lock:
        return Supervisor(children, host=host, port=config.port, address=config.public_url).run()


def hold(path: Path) -> IO[str]:
    """Hold the instance folder for this start alone: a second beat and a second web must not share it unnoticed."""
    lock = path.open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        sentence = f"Another `python run.py` uses {path.parent}: stop that one, or name another folder in INSTANCE_DIR."
        raise ConfigError(sentence) from error
    return lock
