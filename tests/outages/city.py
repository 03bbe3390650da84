"""A whole deployment in small: every process real, each may be killed, and what did not die is never restarted."""

from __future__ import annotations

import http.client
import itertools
import json
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

import psycopg2

from app.config import Config
from tests.databases import PostgresDatabase
from tests.outages.hasty import HastyWorker
from tests.services.backends import Memcached, Postgres, Redis
from tests.services.process import wait_until
from tests.services.site import Web, clean_env
from tests.services.smtp import SmtpServer

Shape = dict[str, Any]
_numbers = itertools.count(1)


class Reply(NamedTuple):
    """What came back; status 0 is no answer at all."""

    status: int
    body: Shape


NOTHING = Reply(0, {})


class CarefulPostgres(Postgres):
    """One that is asked to end, and so keeps what it had not yet written."""

    death_signal = signal.SIGINT


def ask(web: Web, method: str, path: str, body: Any = None, *, token: str = "", key: str = "") -> Reply:
    """Ask once, as a program does that takes whatever comes."""
    headers = {"Content-Type": "application/json"}
    headers |= {"Authorization": f"Bearer {token}"} if token else {}
    headers |= {"Idempotency-Key": key} if key else {}
    connection = http.client.HTTPConnection("127.0.0.1", web.port, timeout=30)
    try:
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        response = connection.getresponse()
        text = response.read()
    except (OSError, http.client.HTTPException):
        return NOTHING
    else:
        is_json = "json" in response.headers.get("Content-Type", "")
        return Reply(response.status, json.loads(text) if is_json and text else {})
    finally:
        connection.close()


@dataclass(frozen=True)
class Citizen:
    """Somebody with an account, who asks the web server of their city."""

    web: Web
    id: str
    name: str
    token: str

    def ask(self, method: str, path: str, body: Any = None, *, key: str = "") -> Reply:
        return ask(self.web, method, f"/api/v1{path}", body, token=self.token, key=key)

    def does(self, method: str, path: str, body: Any = None, *, key: str = "") -> Shape:
        """What must be done at the first attempt."""
        reply = self.ask(method, path, body, key=key)
        assert reply.status in (200, 201, 204), reply
        return reply.body

    def begins_chat(self, *others: Citizen) -> str:
        body = {"title": "Square", "participants": [one.id for one in others]}
        return str(self.does("POST", "/chats", body)["id"])

    def says(self, chat_id: str, text: str, *, key: str = "") -> Shape:
        return self.does("POST", f"/chats/{chat_id}/messages", {"text": text}, key=key)

    def reads(self, chat_id: str) -> list[str]:
        """All that people have said there, the oldest first."""
        messages = self.does("GET", f"/chats/{chat_id}/messages?limit=100")["items"]
        return [message["text"] for message in sorted(messages, key=lambda one: one["seq"])]

    def keeps_asking(self, method: str, path: str, body: Any = None, *, key: str = "") -> Shape:
        """Until it is done; a client that heard no answer, or that there is none yet, asks again."""
        found: list[Shape] = []

        def is_done() -> bool:
            reply = self.ask(method, path, body, key=key)
            assert reply.status in (0, 200, 201, 503), reply
            found[:] = [reply.body] if reply.status in (200, 201) else []
            return bool(found)

        wait_until(is_done, f"{method} {path} is done", seconds=60)
        return found[0]


class City:
    """PostgreSQL, Redis, memcached, a mail server, a web server, and a worker with beat in a hurry."""

    # What the programs of the house run with, beside its settings.
    surroundings: Mapping[str, str] = {}

    def __init__(self) -> None:
        self.postgres, self.redis, self.memcached = CarefulPostgres(), Redis(), Memcached()
        self.smtp = SmtpServer()
        self.ends = ExitStack()

    def __enter__(self) -> Self:
        for service in (self.postgres, self.redis, self.memcached, self.smtp):
            self.ends.enter_context(service)
        settings = {
            "DATABASE_URL": self.postgres.create("city"),
            "REDIS_URL": self.redis.url,
            "MEMCACHED_SERVERS": self.memcached.url,
            "SMTP_URL": self.smtp.url,
            "SECRET_KEY": "a secret of the tests",
        }
        self.web = Web(clean_env(**settings, **self.surroundings))
        settings["INSTANCE_DIR"] = self.web.env["INSTANCE_DIR"]
        self.config = Config.from_env(settings)
        PostgresDatabase(settings["DATABASE_URL"]).build(self.config)
        self.worker = HastyWorker(clean_env(**settings, **self.surroundings, PUBLIC_URL=self.web.url))
        # What is forked has the surroundings of its parent.
        self.web.is_forked = self.worker.is_forked = not self.surroundings
        for program in (self.web, self.worker):
            self.ends.enter_context(program)
        return self

    def __exit__(self, *_: object) -> None:
        self.ends.close()

    def mend(self) -> None:
        """Start what a test that failed has left dead."""
        self.smtp.clear()
        for service in (self.postgres, self.redis, self.memcached, self.worker):
            if service.process is None or service.process.poll() is not None:
                service._start_once()
            service.resume()

    def citizen(self) -> Citizen:
        name = f"citizen{next(_numbers)}"
        return Citizen(self.web, name=name, **dict(zip(("id", "token"), self.web.sign_up(name), strict=True)))

    def health(self) -> Reply:
        return ask(self.web, "GET", "/health")

    def state(self, part: str) -> str:
        return str(self.health().body["parts"][part]["state"])

    def is_told(self, status: str, part: str, state: str) -> None:
        """Return once /health says so."""

        def is_so() -> bool:
            body = self.health().body
            return bool(body) and (body["status"], body["parts"][part]["state"]) == (status, state)

        wait_until(is_so, f"/health says {status}, {part} {state}; it says {self.health()}", seconds=30)

    def is_well(self) -> None:
        def is_so() -> bool:
            return self.health().body.get("status") == "ok"

        wait_until(is_so, f"/health says ok; it says {self.health()}", seconds=30)

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """What the database says, asked past the app."""
        connection = self.postgres.connect("city")
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(statement, values)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    @contextmanager
    def held(self, table: str, id_: str, *, by: str = "id") -> Iterator[psycopg2.extensions.connection]:
        """Whoever wants to change these rows waits."""
        connection = self.postgres.connect("city")
        try:
            connection.cursor().execute(f'SELECT FROM "{table}" WHERE {by} = %s FOR UPDATE', [id_])
            yield connection
        finally:
            connection.close()

    def wait_for_waiting(self) -> None:
        """Return once somebody waits for a row in the database."""
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = 'city'"
        wait_until(lambda: self.sql(waiting) != [(0,)], "somebody waits for the row")

    def web_processes(self) -> list[int]:
        """Those that answer; their parent only looks after them, and has not yet buried the dead ("Z")."""
        command = ["ps", "-o", "pid=,stat=", "--ppid", str(self.web.pid)]
        listed = subprocess.run(command, capture_output=True, text=True).stdout
        return [int(pid) for pid, state in map(str.split, listed.splitlines()) if not state.startswith("Z")]
