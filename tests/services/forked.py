"""Programs of Homeroom as real processes, forked from one that has imported what they import.

A start costs two seconds of imports, and the tests start hundreds. What a plain start promises is told in tests/doors,
where nothing of it is left out.
"""

from __future__ import annotations

import atexit
import functools
import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import NoReturn

from app.config import ROOT
from app.processes import die_with_parent


class Fork:
    """`python <script> …` or `python -m <module> …`, with the verbs of subprocess.Popen."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        cwd: Path,
        log: Path,
        errors: Path | None = None,
        death_signal: signal.Signals = signal.SIGKILL,
    ) -> None:
        said = (str(log), str(errors or log))
        self.process = warm().Process(target=be, args=(list(command), dict(env), str(cwd), said, death_signal))
        self.process.daemon = True
        self.process.start()

    @property
    def pid(self) -> int:
        return self.process.pid or 0

    @property
    def returncode(self) -> int | None:
        return self.process.exitcode

    def poll(self) -> int | None:
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        self.process.join(timeout)
        if self.returncode is None:
            raise subprocess.TimeoutExpired("a fork", timeout or 0)
        return self.returncode

    def send_signal(self, number: signal.Signals) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)


def run(
    command: Sequence[str], *, env: Mapping[str, str], seconds: float = 60, cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """What subprocess.run gives for a command that ends by itself."""
    with tempfile.TemporaryDirectory(prefix="homeroom-fork-") as folder:
        log, errors = Path(folder, "stdout"), Path(folder, "stderr")
        fork = Fork(command, env=env, cwd=cwd, log=log, errors=errors)
        try:
            code = fork.wait(seconds)
        finally:
            fork.send_signal(signal.SIGKILL)
        return subprocess.CompletedProcess(command, code, log.read_text(), errors.read_text())


@functools.cache
def warm() -> ForkServerContext:
    """The process that all forks come from, one for a test process."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.services.warm"])
    before = os.environ.get("PYTHONPATH")
    # It must find the tests wherever this one stands.
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, [before])])
    try:
        forkserver.ensure_running()
    finally:
        del os.environ["PYTHONPATH"]
        if before is not None:
            os.environ["PYTHONPATH"] = before
    return context


# What follows is done by the fork.


class Becomes(BaseException):
    """This program goes on as another."""


def be(command: list[str], env: dict[str, str], cwd: str, said: tuple[str, str], death_signal: signal.Signals) -> None:
    """Be this program from now on, in a session of its own, and whatever program it turns into."""
    os.setsid()
    if end_with_parent := die_with_parent(death_signal):
        end_with_parent()
    os.chdir(cwd)
    connect(*said)
    os.execve = turn_into  # type: ignore[assignment]
    try:
        while True:
            try:
                play(command, env)
                return
            except Becomes as change:
                command, env = change.args
    finally:
        # multiprocessing leaves without them.
        atexit._run_exitfuncs()


def connect(log: str, errors: str) -> None:
    """Nothing to read, and all that is said goes to the ends of these files."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    for number, path, flag in ((0, os.devnull, os.O_RDONLY), (1, log, flags), (2, errors, flags)):
        opened = os.open(path, flag, 0o644)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin = sys.__stdin__ = open(0, closefd=False)  # noqa: SIM115  (they stay open)
    sys.stdout = sys.__stdout__ = open(1, "w", buffering=1, closefd=False)  # noqa: SIM115  (same)
    sys.stderr = sys.__stderr__ = open(2, "w", buffering=1, closefd=False)  # noqa: SIM115  (same)


def turn_into(_program: str, command: list[str], env: dict[str, str]) -> NoReturn:
    raise Becomes(command, env)


def play(command: list[str], env: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(env)
    if command[1] == "-m":
        sys.argv = command[2:]
        runpy.run_module(command[2], run_name="__main__", alter_sys=True)
    else:
        sys.argv = command[1:]
        runpy.run_path(command[1], run_name="__main__")
