"""The web server and the worker as real processes, as a deployment runs them."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self
from urllib.request import Request, urlopen

from app.config import ROOT
from tests.cast import PASSWORD
from tests.services.forked import Fork
from tests.services.process import Service, wait_until

# What the tests' own surroundings set must not reach the program under test.
SETTINGS = ("DATABASE_URL", "REDIS_URL", "MEMCACHED_SERVERS", "SMTP_URL", "SECRET_KEY", "PUBLIC_URL", "HOST", "PORT")


def clean_env(**settings: str) -> dict[str, str]:
    """The environment of a program under test: ours, without Homeroom's settings, and then these."""
    env = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    env.pop("INSTANCE_DIR", None)
    return env | {"PASSWORD_MEMORY_KIB": "8192", "RATE_LIMITS": "0"} | settings


class RunPy(Service):
    """`python run.py <arguments>` as a child; what it says is in log_text()."""

    name = "run.py"
    # Whether it is forked from a process that has imported everything, instead of started in the plain way.
    is_forked = False

    def __init__(self, *arguments: str, env: Mapping[str, str], cwd: Path = ROOT) -> None:
        super().__init__()
        self.arguments, self.cwd = arguments, cwd
        self.env = {"INSTANCE_DIR": str(self.folder / "instance"), **env, "PORT": str(self.port)}

    def command(self) -> list[str]:
        return [sys.executable, str(ROOT / "run.py"), *self.arguments]

    def popen_options(self) -> dict[str, Any]:
        return {"env": self.env | {"PORT": str(self.port)}, "cwd": self.cwd}

    def _popen(self, log: IO[bytes]) -> subprocess.Popen[bytes] | Fork:
        if not self.is_forked:
            return super()._popen(log)
        return Fork(self.command(), log=self.log, death_signal=self.death_signal, **self.popen_options())

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
        try:
            connection.request("GET", "/health/live")
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def wait_for_log(self, pattern: str, *, seconds: float = 20) -> re.Match[str]:
        """The first place in the log that matches, as soon as there is one."""
        found: list[re.Match[str]] = []

        def search() -> bool:
            match = re.search(pattern, self.log_text())
            found[:] = [match] if match else []
            return match is not None

        wait_until(search, f"{self.name} says {pattern!r}; it said {self.log_text()[-1500:]}", seconds=seconds)
        return found[0]

    def call(self, method: str, path: str, body: Any = None, *, token: str = "") -> Any:
        """Ask the API as a program does, and give the decoded answer; a refusal raises HTTPError."""
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        data = None if body is None else json.dumps(body).encode()
        with urlopen(Request(self.url + path, data, headers, method=method), timeout=20) as answer:
            return json.loads(answer.read() or b"null")

    def sign_up(self, username: str) -> tuple[str, str]:
        """Make an account, and give its id and its token."""
        account = {"username": username, "email": f"{username}@example.org", "password": PASSWORD}
        made = self.call("POST", "/api/v1/users/register", account)
        signed_in = self.call("POST", "/api/v1/users/login", {"username": username, "password": PASSWORD})
        return str(made["id"]), str(signed_in["access_token"])

    def get(self, path: str = "/", *, headers: Mapping[str, str] | None = None) -> bytes:
        with urlopen(Request(self.url + path, headers=dict(headers or {})), timeout=10) as answer:
            body: bytes = answer.read()
        return body


class Web(RunPy):
    """`run.py server`."""

    name = "web"
    is_forked = True

    def __init__(self, env: Mapping[str, str]) -> None:
        super().__init__("server", env=env)


class Worker(RunPy):
    """`run.py worker`; ready once it takes tasks."""

    name = "worker"
    is_forked = True

    def __init__(self, env: Mapping[str, str], *arguments: str) -> None:
        super().__init__("worker", *arguments, env=env)

    def _start_once(self) -> None:
        self.log.write_text("")
        super()._start_once()

    def is_ready(self) -> bool:
        return " ready." in self.log_text()


class Site:
    """Web and worker over the same settings; each can be killed and started on its own."""

    def __init__(self, env: Mapping[str, str], *, worker_arguments: tuple[str, ...] = ()) -> None:
        self.web = Web(env)
        # One instance folder for both, as on one machine.
        shared = {**env, "INSTANCE_DIR": env.get("INSTANCE_DIR", self.web.env["INSTANCE_DIR"])}
        self.worker = Worker(shared | {"PUBLIC_URL": self.web.url}, *worker_arguments)

    @property
    def url(self) -> str:
        return self.web.url

    def start(self) -> Self:
        self.web.start()
        self.worker.start()
        return self

    def remove(self) -> None:
        self.worker.remove()
        self.web.remove()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()
