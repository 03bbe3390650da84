"""A real program as a child of the tests: started, paused, killed, and never left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from app.processes import die_with_parent
from tests.services.forked import Fork

START_SECONDS = 60
STOP_SECONDS = 20


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def port_answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(is_true: Callable[[], Any], what: str, *, seconds: float = 30) -> None:
    """Return as soon as it is true; say what was awaited when the time is over."""
    end = time.monotonic() + seconds
    while not is_true():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:g} s in vain until {what}")
        time.sleep(0.02)


class Service:
    """One program on a port of its own; the port stays the same when it is started again."""

    name = "service"
    death_signal = signal.SIGTERM

    def __init__(self) -> None:
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix=f"homeroom-{self.name}-"))
        self.log = self.folder / "log.txt"
        self.process: subprocess.Popen[bytes] | Fork | None = None

    def command(self) -> list[str]:
        raise NotImplementedError

    def popen_options(self) -> dict[str, Any]:
        return {}

    def is_ready(self) -> bool:
        return port_answers(self.port)

    def start(self) -> Self:
        for attempt in (1, 2, 3):
            try:
                self._start_once()
                return self
            except ChildProcessError:
                # Another program may have taken the port since it was found free.
                if attempt == 3:
                    raise
                self.port = free_port()
        return self

    def _start_once(self) -> None:
        with self.log.open("ab") as log:
            self.process = self._popen(log)
        process = self.process
        wait_until(lambda: process.poll() is not None or self.is_ready(), f"{self.name} answers", seconds=START_SECONDS)
        if process.poll() is not None:
            raise ChildProcessError(f"{self.name} ended with {process.returncode}: {self.log_text()[-2000:]}")

    def _popen(self, log: IO[bytes]) -> subprocess.Popen[bytes] | Fork:
        return subprocess.Popen(
            self.command(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=die_with_parent(self.death_signal),  # noqa: PLW1509  (one system call, prepared beforehand)
            **self.popen_options(),
        )

    @property
    def pid(self) -> int:
        if self.process is None:
            raise ProcessLookupError(f"{self.name} is not running")
        return self.process.pid

    def log_text(self) -> str:
        return self.log.read_text(errors="replace")

    def stop(self) -> None:
        """End it in the way its makers meant; kill it when it will not."""
        process = self.process
        if process is None:
            return
        if process.poll() is None:
            process.send_signal(signal.SIGCONT)
            process.send_signal(self.death_signal)
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                pass
        self.kill()

    def kill(self) -> None:
        """End it at once, with all of its own children, as a crash would."""
        if self.process is not None:
            self.signal_all(signal.SIGKILL)
            self.process.wait()
            self.process = None

    def restart(self) -> None:
        self.stop()
        self._start_once()

    def pause(self) -> None:
        """Leave it hanging: connections are accepted by the kernel, but nobody answers."""
        self.signal_all(signal.SIGSTOP)

    def resume(self) -> None:
        self.signal_all(signal.SIGCONT)

    def signal_all(self, number: signal.Signals) -> None:
        try:
            os.killpg(self.pid, number)
        except ProcessLookupError:
            pass

    def remove(self) -> None:
        """Stop it and delete what it wrote."""
        self.stop()
        subprocess.run(["rm", "-rf", str(self.folder)], check=True)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()
