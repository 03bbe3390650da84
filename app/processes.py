"""The processes of a deployment: how each is started, and how one machine runs web and worker together."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from app.config import ROOT, Config, ConfigError

QUEUES = ("mail", "grading", "default", "slow")
GUNICORN_SETTINGS = ROOT / "gunicorn.conf.py"
PR_SET_PDEATHSIG = 1


def die_with_parent(number: signal.Signals) -> Callable[[], None] | None:
    """For Popen's preexec_fn: the kernel ends the child when its parent was killed (Linux)."""
    if not sys.platform.startswith("linux"):
        return None
    # Loaded before the fork: after it, the child may make system calls only.
    set_option = ctypes.CDLL(None).prctl
    return lambda: set_option(PR_SET_PDEATHSIG, int(number))


def child_env(config: Config) -> dict[str, str]:
    """The environment of a child; it starts in Homeroom's folder, so relative folders are made absolute."""
    return {
        # In a container everybody is root; Celery's ten lines about it hide the lines that matter.
        "PYTHONWARNINGS": "ignore:You're running the worker with superuser",
        **os.environ,
        **_folders(config),
        "PYTHONUNBUFFERED": "1",
    }


def _folders(config: Config) -> dict[str, str]:
    """The folders that somebody named; the others stay defaults, and the page of settings says so."""
    folders = {
        "INSTANCE_DIR": (config.instance_dir, ROOT / "instance"),
        "UPLOADS_DIR": (config.uploads_dir, config.instance_dir / "uploads"),
    }
    return {
        name: str(folder)
        for name, (folder, default) in folders.items()
        if os.environ.get(name, "").strip() or folder != default.resolve()
    }


def web_command(*, reload: bool = False) -> list[str]:
    command = [sys.executable, "-m", "gunicorn", "--config", str(GUNICORN_SETTINGS)]
    return [*command, *(["--reload"] if reload else []), "app.wsgi:app"]


def worker_command(
    config: Config, *, queues: Sequence[str] = QUEUES, concurrency: int | None = None, beat: bool = False
) -> list[str]:
    options = [
        f"--queues={','.join(queues)}",
        f"--concurrency={concurrency or config.worker_concurrency}",
        f"--loglevel={config.log_level}",
        # Workers need not know of each other; asking around costs a second at each start.
        "--without-mingle",
        "--without-gossip",
    ]
    return celery_command("worker", *options, *(["--beat"] if beat else []))


def beat_command(config: Config) -> list[str]:
    return celery_command("beat", f"--loglevel={config.log_level}", "--pidfile=")


def flower_command(config: Config) -> list[str]:
    # The password is not here: it travels in FLOWER_BASIC_AUTH, which other users cannot list.
    return celery_command("flower", f"--address={config.host}", f"--port={config.flower_port}")


def celery_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "celery", "--quiet", "--app=app.worker:celery", *arguments]


def become(command: Sequence[str], env: Mapping[str, str]) -> NoReturn:
    """Turn this process into another program, so that signals reach it directly."""
    os.chdir(ROOT)
    sys.stdout.flush()
    os.execve(command[0], list(command), dict(env))  # noqa: S606  (no shell is what is wanted)


def check_port(host: str, port: int, name: str = "PORT") -> None:
    """Refuse to start on a port that another program holds."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except socket.gaierror as error:
        raise ConfigError(f"HOST is {host!r}, which is no address of this machine: {error.strerror}.") from error
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            raise ConfigError(why_no_port(error, host, port, name)) from error


def why_no_port(error: OSError, host: str, port: int, name: str) -> str:
    if error.errno == errno.EADDRINUSE:
        free = port + 1 if port < 65535 else 5000
        return f"Port {port} on {host} is taken by another program: stop that one, or choose another by {name}={free}."
    if isinstance(error, PermissionError):
        return f"{name} is {port}, which needs root: give a number above 1023."
    return f"Cannot listen on {host} port {port}: {error.strerror}. Set HOST to an address of this machine."
