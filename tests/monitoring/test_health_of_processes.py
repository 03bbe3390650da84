"""While the database hangs and every page waits for it, whoever asks how the house is gets an answer at once."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import House
from tests.databases import PostgresDatabase
from tests.services.backends import Postgres
from tests.services.process import wait_until
from tests.services.site import Web, clean_env

pytestmark = pytest.mark.e2e
THREADS = 2


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Postgres]:
    with Postgres() as service:
        yield service


@pytest.fixture(scope="module")
def web(house: House, own_postgres: Postgres) -> Iterator[Web]:
    """A web process whose pages have two threads."""
    database = PostgresDatabase(own_postgres.create("hung"))
    database.build(house.config(database.url, "hung"))
    with Web(clean_env(DATABASE_URL=database.url, WEB_THREADS=str(THREADS))) as web:
        yield web


def ask(web: Web, path: str) -> tuple[int, Any, float]:
    connection = http.client.HTTPConnection("127.0.0.1", web.port, timeout=20)
    started = time.monotonic()
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, json.loads(body) if body.startswith("{") else body, time.monotonic() - started


def wait_in_line(web: Web) -> socket.socket:
    """One whose page waits for the database."""
    line = socket.create_connection(("127.0.0.1", web.port))
    body = b'{"username": "alice", "password": "a long password"}'
    head = f"POST /api/v1/users/login HTTP/1.1\r\nHost: localhost:{web.port}\r\nContent-Type: application/json\r\n"
    line.sendall(head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
    return line


def test_health_answers_while_everything_hangs(web: Web, own_postgres: Postgres) -> None:
    assert ask(web, "/health")[0] == 200
    own_postgres.pause()
    try:
        lines = [wait_in_line(web) for _ in range(3 * THREADS)]
        wait_until(lambda: ask(web, "/health")[0] == 503, "health says that the database is away")
        for path, status in (("/health/live", 200), ("/health/ready", 503), ("/health", 503), ("/metrics", 200)):
            found, _body, seconds = ask(web, path)
            assert (found, seconds < 3) == (status, True), path
        said = ask(web, "/health")[1]
        assert (said["status"], said["parts"]["database"]["state"]) == ("down", "away")
    finally:
        own_postgres.resume()
    for line in lines:
        line.close()
    wait_until(lambda: ask(web, "/health")[0] == 200, "the house is back without a restart")
