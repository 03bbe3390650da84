"""The only door of Homeroom: prepares the machine, then hands over to the commands in app/cli.py.

Until the dependencies are there, this file uses the standard library alone, and a syntax that an
old Python can read, so that it can say in one sentence what is missing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator, List, Sequence

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
APP_NEEDS = ROOT / "requirements.txt"
TEST_NEEDS = ROOT / "requirements-test.txt"
COMMANDS_WITH_TEST_NEEDS = ("test", "check", "coverage", "bench", "sql", "profile")


class CannotStart(Exception):
    """Something outside Homeroom is missing; the message says what, and what to do."""


def say(text: str) -> None:
    print("homeroom: " + text, file=sys.stderr, flush=True)


def check_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        raise CannotStart(
            "Homeroom needs Python {}.{} or newer, and this is Python {}: start it with a newer one, "
            "for example `python3.12 run.py`.".format(*OLDEST_PYTHON, found)
        )
    if os.name != "posix":
        raise CannotStart("Homeroom runs on Linux and macOS: on Windows, start it inside WSL.")


class Environment:
    """The folder .venv with what Homeroom needs, made once and renewed when a list of needs changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = folder / "bin" / "python"
        self.made = folder / "homeroom-made"
        self.busy = folder / "homeroom-busy"
        self.log = folder / "install.log"

    def prepare(self, needs: Sequence[Path]) -> None:
        """Make the folder and install these lists of needs, unless that is done already."""
        if self.is_ready(needs):
            return
        with self.locked():
            # Another start may have done the work while this one waited for the lock.
            if not self.is_ready(needs):
                self.make()
                for file in needs:
                    self.install(file)

    def is_ready(self, needs: Sequence[Path]) -> bool:
        return self.is_whole() and all(self.is_installed(file) for file in needs)

    def is_whole(self) -> bool:
        # A copied folder still points to the place it was copied from.
        is_there = os.access(self.python, os.X_OK) and not os.path.lexists(self.busy)
        return is_there and read(self.made) == str(self.folder)

    def is_installed(self, file: Path) -> bool:
        return read(self.stamp(file)) == fingerprint(file)

    def stamp(self, file: Path) -> Path:
        return self.folder / ("homeroom-" + file.stem)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Two starts at once: the second waits until the first has installed."""
        import fcntl  # noqa: PLC0415  (not on Windows, where check_python says what to do)

        try:
            self.folder.mkdir(exist_ok=True)
            lock = open(self.folder / "homeroom-lock", "w")  # noqa: SIM115  (closed by the `with` below)
        except OSError as error:
            raise CannotStart(f"Cannot write into {self.folder}: {error.strerror}.") from error
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("another start of Homeroom is installing; waiting for it ...")
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def make(self) -> None:
        if self.is_whole():
            return
        say(f"making the environment {self.folder.name} (once) ...")
        self.empty()
        result = run_quietly([sys.executable, "-m", "venv", str(self.folder)])
        if result.returncode != 0:
            raise CannotStart(why_no_venv(result.stdout))
        write(self.made, str(self.folder))

    def empty(self) -> None:
        # What an interrupted install left behind looks whole to pip, but is not.
        if self.folder.is_symlink():
            raise CannotStart(f"{self.folder} is a link to another environment: delete the link and start again.")
        try:
            for child in self.folder.iterdir():
                if child.name == "homeroom-lock":
                    continue
                if child.is_dir() and not child.is_symlink():
                    shutil.rmtree(child)
                else:
                    child.unlink()
        except OSError as error:
            raise CannotStart(f"Cannot empty {self.folder}: {error.strerror}. Delete it and start again.") from error

    def install(self, file: Path) -> None:
        if self.is_installed(file):
            return
        before = fingerprint(file)
        say(f"installing {file.name} (a minute or so) ...")
        started = time.monotonic()
        write(self.busy, file.name)
        options = ["--disable-pip-version-check", "--no-input", "--progress-bar=off", "--retries=2"]
        result = run_quietly([str(self.python), "-m", "pip", "install", *options, "-r", str(file)])
        write(self.log, result.stdout)
        # pip tidies up after its own failure; only a killed install leaves the mark, and is begun anew.
        self.busy.unlink()
        if result.returncode != 0:
            raise CannotStart(why_no_install(file, result.stdout, self.log))
        write(self.stamp(file), before)
        say(f"installed {file.name} in {time.monotonic() - started:.0f} s.")


def read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def write(path: Path, text: str) -> None:
    """Put the file into place whole, or not at all."""
    draft = path.with_name(path.name + ".new")
    try:
        draft.write_text(text)
        os.replace(draft, path)
    except OSError as error:
        raise CannotStart(f"Cannot write {path}: {error.strerror}.") from error


def fingerprint(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise CannotStart(f"Cannot read {file}: {error.strerror}. Is this copy of Homeroom complete?") from error


def run_quietly(command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")


def why_no_venv(output: str) -> str:
    if "ensurepip" in output:
        version = "{}.{}".format(*sys.version_info)
        return (
            "This Python cannot make an environment because its module ensurepip is missing: on Debian or Ubuntu run "
            f"`apt install python{version}-venv`, then start Homeroom again."
        )
    return f"Cannot make the environment {VENV}: {last_line(output)}."


def why_no_install(file: Path, output: str, log: Path) -> str:
    no_network = ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "ProxyError", "ReadTimeoutError")
    if any(sign in output for sign in no_network):
        return f"Cannot reach the Python package index to install {file.name}: check the network, then start again."
    if "No space left" in output:
        return f"The disk is full: {file.name} could not be installed."
    return f"Cannot install {file.name}: {last_line(output)} (all that pip said is in {log})."


def last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    return (errors or lines or ["it gave no reason"])[-1].rstrip(".")


def is_inside(folder: Path) -> bool:
    return Path(sys.prefix).resolve() == folder.resolve()


def hand_over(arguments: Sequence[str]) -> None:
    """Give the rest of the way to Flask's command group, or serve this machine when nothing was asked."""
    sys.path.insert(0, str(ROOT))
    from app.cli import main as run_command  # noqa: PLC0415  (the dependencies are there only now)

    run_command(list(arguments))


def main(arguments: List[str]) -> None:
    try:
        check_python()
        needs = [APP_NEEDS]
        if arguments and arguments[0] in COMMANDS_WITH_TEST_NEEDS and "--help" not in arguments[1:2]:
            needs.append(TEST_NEEDS)
        environment = Environment(VENV)
        environment.prepare(needs)
        if not is_inside(VENV):
            with suppress(ValueError):
                sys.stdout.flush()
            os.execv(environment.python, [str(environment.python), str(ROOT / "run.py"), *arguments])  # noqa: S606
        hand_over(arguments)
    except CannotStart as error:
        say(str(error))
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main(sys.argv[1:])
