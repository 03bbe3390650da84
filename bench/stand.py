"""What every benchmark stands on: real services as a deployment has them, and gunicorn, all on private ports."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask

from app import create_app
from app.config import ROOT, Config
from app.db import db
from app.processes import GUNICORN_SETTINGS
from tests.services import backends, programs
from tests.services.process import Service
from tests.services.site import clean_env

DATABASE = "bench"


class NotHere(Exception):
    """A program that the benchmarks need is missing; the message says what to install."""


class Postgres(backends.Postgres):
    """A cluster with PostgreSQL's own settings: it waits for the disk at every commit.

    Only connections there are more, as Homeroom, floors and pgbench keep theirs beside each other.
    """

    def command(self) -> list[str]:
        settings = {"port": self.port, "unix_socket_directories": self.folder, "listen_addresses": "127.0.0.1"}
        settings["max_connections"] = 200
        pairs = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [self.program, "-D", str(self.data), *pairs]

    def cpu_seconds(self) -> float:
        """The processor time that PostgreSQL has used so far, with those of its processes that have ended."""
        while True:
            try:
                living = sum(_cpu_seconds(pid) for pid in [self.pid, *_children(self.pid)])
            except OSError:
                continue  # One of them ended since they were counted.
            return living + _cpu_seconds_of_the_dead(self.pid)

    def change(self, statement: str) -> None:
        """Run one statement outside any transaction."""
        connection = self.connect(DATABASE)
        connection.autocommit = True
        try:
            connection.cursor().execute(statement)
        finally:
            connection.close()


class Server(Service):
    """gunicorn with the settings of a deployment and one process, the same for Homeroom and for its floor."""

    name = "bench"
    settings = GUNICORN_SETTINGS

    def __init__(self, module: str, env: dict[str, str]) -> None:
        super().__init__()
        self.module, self.env = module, env

    def command(self) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "--config", str(self.settings), self.module]

    def popen_options(self) -> dict[str, Any]:
        return {"env": self.env | {"PORT": str(self.port)}, "cwd": ROOT}

    def cpu_seconds(self) -> float:
        """The processor time that the server and its children have used so far."""
        return sum(_cpu_seconds(pid) for pid in [self.pid, *_children(self.pid)])

    def memory_bytes(self) -> int:
        """The memory of the workers that is theirs at the moment (RSS)."""
        pages = [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in _children(self.pid)]
        return sum(pages) * os.sysconf("SC_PAGE_SIZE")


class Floor(Server):
    """A floor under the same settings."""

    settings = Path(__file__).with_name("floor_settings.py")


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _cpu_seconds_of_the_dead(parent: int) -> float:
    """The processor time of children that have ended, in hundredths of a second."""
    fields = Path(f"/proc/{parent}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


def _cpu_seconds(pid: int) -> float:
    # The clock of another process, as clock_getcpuclockid(3) names it; /proc knows hundredths of a second only.
    return time.clock_gettime(~pid << 3 | 2)


@dataclass(frozen=True)
class Stand:
    """The services that run, and the settings that name them."""

    postgres: Postgres
    memcached: backends.Memcached
    folder: Path
    env: dict[str, str]

    @property
    def dsn(self) -> str:
        """The database's address as PostgreSQL's own programs take it."""
        return self.env["DATABASE_URL"].replace("+psycopg2", "")

    def without_cache(self) -> dict[str, str]:
        return {name: value for name, value in self.env.items() if name != "MEMCACHED_SERVERS"}

    def on_sqlite(self) -> dict[str, str]:
        return self.env | {"DATABASE_URL": f"sqlite:///{self.folder / 'bench.db'}"}


@contextmanager
def stand() -> Iterator[Stand]:
    """PostgreSQL, Redis and memcached, and an empty database with all tables; all is gone afterwards."""
    needed = (programs.POSTGRES, programs.INITDB, programs.REDIS, programs.MEMCACHED)
    packages = sorted({program.package for program in needed if program.path() is None})
    if packages:
        raise NotHere(f"The benchmarks need programs that are not here: run `apt install {' '.join(packages)}`.")
    with ExitStack() as services:
        postgres = services.enter_context(Postgres())
        redis = services.enter_context(backends.Redis())
        memcached = services.enter_context(backends.Memcached())
        folder = Path(tempfile.mkdtemp(prefix="homeroom-bench-"))
        services.callback(shutil.rmtree, folder)
        env = clean_env(
            INSTANCE_DIR=str(folder),
            DATABASE_URL=postgres.create(DATABASE),
            REDIS_URL=redis.url,
            MEMCACHED_SERVERS=memcached.url,
            SECRET_KEY="a secret of the benchmarks",
            LOG_LEVEL="WARNING",
            WEB_WORKERS="1",
            # As people have them: the tests' way to switch them off is not wanted here.
            RATE_LIMITS="1",
        )
        migrate(env)
        yield Stand(postgres, memcached, folder, env)


def migrate(env: dict[str, str]) -> None:
    """Give the empty database of these settings its tables."""
    subprocess.run([sys.executable, "run.py", "db", "upgrade"], cwd=ROOT, env=env, check=True, capture_output=True)


@contextmanager
def app_here(env: dict[str, str]) -> Iterator[Flask]:
    """The app in this process, over the same services, to furnish the house before it is measured."""
    app = create_app(Config.from_env(env))
    with app.app_context():
        try:
            yield app
        finally:
            db.session.remove()
            db.engine.dispose()
