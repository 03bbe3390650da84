"""The processes that compose.yaml names, with its commands and its settings, run by hand on this machine."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.deploy.composed import LEAST, environment, service
from tests.deploy.front import Nginx
from tests.services import forked, programs
from tests.services.backends import Memcached, Postgres, Redis
from tests.services.site import SETTINGS, RunPy

# What a role says when it is at work; the others answer over HTTP.
SAYS = {"worker": " ready.", "beat": "beat: Starting"}


class ComposedRedis(Redis):
    """The Redis of compose.yaml, on a port of its own."""

    def command(self) -> list[str]:
        _, *options = service("redis")["command"]
        place = ["--bind", "127.0.0.1", "--port", str(self.port), "--dir", str(self.folder)]
        return [programs.need(programs.REDIS), *options, *place]


class ComposedMemcached(Memcached):
    """The memcached of compose.yaml."""

    def command(self) -> list[str]:
        _, *options = service("memcached")["command"]
        return [programs.need(programs.MEMCACHED), *options, "-l", "127.0.0.1", "-p", str(self.port), "-U", "0"]


class ComposedPostgres(Postgres):
    """The PostgreSQL of compose.yaml, which need not wait for the disk here."""

    def command(self) -> list[str]:
        _, *options = service("postgres")["command"]
        return [*super().command(), *options]


class Role(RunPy):
    """One container of ours."""

    is_forked = True

    def __init__(self, name: str, env: Mapping[str, str]) -> None:
        self.name = name
        super().__init__(*service(name)["command"], env=env)

    def is_ready(self) -> bool:
        said = SAYS.get(self.name)
        return said in self.log_text() if said else super().is_ready()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"


class City:
    """All of it, behind nginx."""

    def __init__(self) -> None:
        self.ends = ExitStack()
        self.folder = Path(tempfile.mkdtemp(prefix="homeroom-city-"))
        self.ends.callback(shutil.rmtree, self.folder)

    def __enter__(self) -> Self:
        with self.ends:
            begin = self.ends.enter_context
            postgres, redis = begin(ComposedPostgres()), begin(ComposedRedis())
            memcached = begin(ComposedMemcached())
            postgres.create("homeroom")
            self.places = {"postgres:5432": postgres.port, "redis:6379": redis.port, "memcached:11211": memcached.port}
            self.migrate()
            self.webs = [begin(self.role("web")) for _ in range(service("web")["deploy"]["replicas"])]
            self.sockets = begin(self.role("sockets"))
            self.worker, self.beat = begin(self.role("worker")), begin(self.role("beat"))
            servers = {"web": [web.address for web in self.webs], "sockets": [self.sockets.address]}
            self.nginx = begin(Nginx(servers))
            self.ends = self.ends.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ends.close()

    @property
    def url(self) -> str:
        return self.nginx.url

    def role(self, name: str) -> Role:
        return Role(name, self.env(name))

    def env(self, name: str) -> dict[str, str]:
        """What compose gives to a container, with the addresses that things have here."""
        composed = environment(name, LEAST | {"PASSWORD_MEMORY_KIB": "8192"})
        for place, port in self.places.items():
            composed = {key: value.replace(place, f"127.0.0.1:{port}") for key, value in composed.items()}
        here = {"INSTANCE_DIR": str(self.folder), "UPLOADS_DIR": str(self.folder / "uploads"), "HOST": "127.0.0.1"}
        ours = {key: value for key, value in os.environ.items() if key not in (*SETTINGS, "RATE_LIMITS")}
        return {**ours, **composed, **here}

    def migrate(self) -> None:
        """The first service of all, which ends by itself."""
        role = self.role("migrate")
        done = forked.run(role.command(), env=role.env)
        shutil.rmtree(role.folder)
        assert done.returncode == 0, done.stderr


class Member:
    """Somebody who talks through nginx, and asks again where an answer does not come."""

    def __init__(self, city: City, username: str) -> None:
        self.site = RunPy.__new__(RunPy)
        self.site.port = city.nginx.port
        self.username = username
        self.id, self.token = self.site.sign_up(username)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        return self.site.call(method, f"/api/v1{path}", body, token=self.token)

    async def socket_token(self) -> str:
        return str(self.call("GET", "/centrifugo/token")["token"])
