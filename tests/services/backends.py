"""PostgreSQL, Redis and memcached, as they are in production, only without waiting for the disk."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
from typing import Any

import psycopg2
import redis
from pymemcache.client.base import Client as MemcacheClient
from pymemcache.exceptions import MemcacheError

from tests.services import programs
from tests.services.process import Service

POSTGRES_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "listen_addresses": "127.0.0.1",
}


def as_user(name: str) -> dict[str, Any]:
    """For Popen: root becomes this user before anything else, since who changes users by itself outlives its parent."""
    if os.geteuid() != 0:
        return {}
    account = pwd.getpwnam(name)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


class Postgres(Service):
    """A PostgreSQL cluster of its own; root may not run it, so then the user postgres does."""

    name = "postgres"
    # SIGQUIT ends PostgreSQL without waiting for those who are still connected.
    death_signal = signal.SIGQUIT

    def __init__(self) -> None:
        super().__init__()
        self.program, initdb = programs.need(programs.POSTGRES), programs.need(programs.INITDB)
        self.data = self.folder / "data"
        options = self.popen_options()
        if "user" in options:
            os.chown(self.folder, options["user"], options["group"])
        subprocess.run(
            [initdb, "-D", str(self.data), "-U", "homeroom", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C"],
            check=True,
            stdout=subprocess.DEVNULL,
            **options,
        )

    def popen_options(self) -> dict[str, Any]:
        return {"cwd": self.folder, **as_user("postgres")}

    def command(self) -> list[str]:
        settings = POSTGRES_SETTINGS | {"port": str(self.port), "unix_socket_directories": str(self.folder)}
        pairs = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [self.program, "-D", str(self.data), *pairs]

    def is_ready(self) -> bool:
        try:
            self.connect("postgres").close()
        except psycopg2.OperationalError:
            return False
        return True

    def connect(self, database: str) -> psycopg2.extensions.connection:
        return psycopg2.connect(host="127.0.0.1", port=self.port, user="homeroom", dbname=database, connect_timeout=2)

    def create(self, database: str) -> str:
        """Make an empty database and return its address."""
        connection = self.connect("postgres")
        connection.autocommit = True
        try:
            connection.cursor().execute(f'CREATE DATABASE "{database}"')
        finally:
            connection.close()
        return self.url_of(database)

    def url_of(self, database: str) -> str:
        return f"postgresql+psycopg2://homeroom@127.0.0.1:{self.port}/{database}"

    @property
    def url(self) -> str:
        return self.url_of("postgres")


class Redis(Service):
    """A Redis that keeps everything in memory."""

    name = "redis"

    def __init__(self) -> None:
        super().__init__()
        self.owners = ["the tests"]

    def command(self) -> list[str]:
        program = programs.need(programs.REDIS)
        options = {"--bind": "127.0.0.1", "--port": str(self.port), "--save": "", "--dir": str(self.folder)}
        return [program, *(part for pair in options.items() for part in pair)]

    def is_ready(self) -> bool:
        try:
            return bool(self.client().ping())
        except redis.RedisError:
            return False

    def client(self, owner: str = "the tests") -> redis.Redis:
        return redis.Redis(port=self.port, db=self._database(owner), socket_timeout=5, decode_responses=True)

    def url_of(self, owner: str) -> str:
        """Where nobody else is: two workers over one queue would take each other's tasks."""
        return f"redis://127.0.0.1:{self.port}/{self._database(owner)}"

    def _database(self, owner: str) -> int:
        if owner not in self.owners:
            self.owners.append(owner)
        return self.owners.index(owner)

    @property
    def url(self) -> str:
        return self.url_of("the tests")


class Memcached(Service):
    """A memcached of 64 MB."""

    name = "memcached"
    # It has nothing to save, and takes a second to end politely.
    death_signal = signal.SIGKILL

    def command(self) -> list[str]:
        program = programs.need(programs.MEMCACHED)
        return [program, "-l", "127.0.0.1", "-p", str(self.port), "-U", "0", "-m", "64"]

    def popen_options(self) -> dict[str, Any]:
        return as_user("nobody")

    def is_ready(self) -> bool:
        try:
            return bool(self.client().version())
        except (OSError, MemcacheError):
            return False

    def client(self) -> MemcacheClient:
        return MemcacheClient(self.address, connect_timeout=2, timeout=2)

    @property
    def address(self) -> tuple[str, int]:
        return ("127.0.0.1", self.port)

    @property
    def url(self) -> str:
        return f"127.0.0.1:{self.port}"
