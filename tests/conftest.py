"""What every test may ask for: the app on both databases, the cast, and real services."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app import create_app
from app.config import Config
from app.db import db
from app.quizzes import news
from app.realtime import live
from tests.accounts.browser import Browser
from tests.cast import MakeApp, Person, make_chat, make_person, nobody
from tests.databases import Database, PostgresDatabase, SqliteDatabase
from tests.services import programs
from tests.services.backends import Memcached, Postgres, Redis
from tests.services.browser import BROWSERS
from tests.services.jobs import run_queued
from tests.services.site import Site, Worker, clean_env
from tests.services.smtp import SmtpServer

NEEDS_NO_SERVICE = ("unit", "unit and not slow")


def pytest_configure(config: pytest.Config) -> None:
    keep_bytecode(config)
    # Shells switch it off for what they start in the background, and the programs under test would never hear it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    is_xdist_worker = hasattr(config, "workerinput")
    if not is_xdist_worker and config.option.markexpr not in NEEDS_NO_SERVICE and not config.option.collectonly:
        programs.install_missing()


def keep_bytecode(config: pytest.Config) -> None:
    """Where Python may not lay its bytecode beside the sources, pytest's own folder takes it.

    Else each of the hundreds of processes compiles the whole app, and each test process all tests.
    """
    cache = getattr(config, "cache", None)
    if sys.dont_write_bytecode and cache is not None:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        sys.dont_write_bytecode = False
        sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("bytecode"))


def pytest_sessionfinish() -> None:
    BROWSERS.close()


def pytest_report_header() -> str | None:
    return programs.advice()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    line = programs.advice()
    if line:
        terminalreporter.write_line(f"homeroom: {line}", yellow=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Slow tests run only when they are asked for."""
    slow = [item for item in items if item.get_closest_marker("slow")]
    if slow and "slow" not in config.option.markexpr:
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in slow]
    items[:] = in_equal_parts(items, getattr(config, "workerinput", {}).get("workercount", 1))


def in_equal_parts(items: list[pytest.Item], n_parts: int) -> list[pytest.Item]:
    """In each part that xdist makes first the tests with real processes: they take long, and none may be the last."""
    real = [item for item in items if item.get_closest_marker("e2e")]
    others = [item for item in items if not item.get_closest_marker("e2e")]
    firsts: list[list[pytest.Item]] = [[] for _ in range(n_parts)]
    for number, (_file, tests) in enumerate(groupby(real, key=lambda item: item.path)):
        firsts[number % n_parts].extend(tests)
    ordered: list[pytest.Item] = []
    for number, first in enumerate(firsts, start=1):
        n_more = max(0, len(items) * number // n_parts - len(ordered) - len(first))
        ordered += [*first, *others[:n_more]]
        del others[:n_more]
    return ordered + others


# Services: one of each for a test process, started when the first test asks.


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with Postgres() as service:
        yield service


@pytest.fixture(scope="session")
def redis() -> Iterator[Redis]:
    with Redis() as service:
        yield service


@pytest.fixture(scope="session")
def memcached() -> Iterator[Memcached]:
    with Memcached() as service:
        yield service


@pytest.fixture(scope="session")
def mail_server() -> Iterator[SmtpServer]:
    with SmtpServer() as service:
        yield service


@pytest.fixture
def smtp(mail_server: SmtpServer) -> Iterator[SmtpServer]:
    """The mail server, with no letters and no refusals at the beginning."""
    mail_server.clear()
    yield mail_server
    mail_server.clear()


# The app: one for each database and test process.


class House:
    """The apps and databases of one test process, each made when first asked for."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self.request = request
        self.ends = ExitStack()
        self.folder = Path(self.ends.enter_context(tempfile.TemporaryDirectory(prefix="homeroom-tests-")))
        self.databases: dict[str, Database] = {}
        self.apps: dict[str, Flask] = {}
        self.sites: dict[str, Site] = {}

    def database(self, name: str, purpose: str = "tests") -> Database:
        key = f"{purpose}-{name}"
        if key not in self.databases:
            self.databases[key] = self.new_database(name, purpose)
            self.databases[key].build(self.config(self.databases[key].url, purpose))
        return self.databases[key]

    def new_database(self, name: str, label: str) -> Database:
        """An empty database, not yet migrated."""
        if name == "sqlite":
            return SqliteDatabase(f"sqlite:///{self.folder / f'{label}.db'}")
        return PostgresDatabase(self.request.getfixturevalue("postgres").create(label))

    def config(self, database_url: str, purpose: str = "tests") -> Config:
        redis, memcached = self.request.getfixturevalue("redis"), self.request.getfixturevalue("memcached")
        config = Config.from_env(
            {
                "INSTANCE_DIR": str(self.folder / purpose),
                "SECRET_KEY": "a secret of the tests",
                "DATABASE_URL": database_url,
                "REDIS_URL": redis.url,
                "MEMCACHED_SERVERS": memcached.url,
                "SMTP_URL": self.request.getfixturevalue("mail_server").url,
                "PASSWORD_MEMORY_KIB": "8192",
                "RATE_LIMITS": "0",
            }
        )
        return dataclasses.replace(config, testing=True)

    def app(self, name: str) -> Flask:
        if name not in self.apps:
            self.apps[name] = create_app(self.config(self.database(name).url))
        return self.apps[name]

    def site(self, name: str) -> Site:
        if name not in self.sites:
            redis, memcached = self.request.getfixturevalue("redis"), self.request.getfixturevalue("memcached")
            env = clean_env(
                DATABASE_URL=self.database(name, "site").url,
                REDIS_URL=redis.url_of(f"site-{name}"),
                MEMCACHED_SERVERS=memcached.url,
                SMTP_URL=self.request.getfixturevalue("mail_server").url,
            )
            self.sites[name] = self.ends.enter_context(Site(env))
        return self.sites[name]


@pytest.fixture(scope="session")
def house(request: pytest.FixtureRequest) -> Iterator[House]:
    house = House(request)
    with house.ends:
        yield house


@pytest.fixture(params=["sqlite", "postgresql"])
def database_name(request: pytest.FixtureRequest) -> str:
    """Every test that uses the app runs twice."""
    return str(request.param)


@pytest.fixture
def database(house: House, database_name: str) -> Database:
    return house.database(database_name)


@pytest.fixture
def database_url(database: Database) -> str:
    return database.url


@pytest.fixture
def config(house: House, database_url: str) -> Config:
    return house.config(database_url)


@pytest.fixture
def app(house: House, database_name: str, redis: Redis, memcached: Memcached, smtp: SmtpServer) -> Iterator[Flask]:
    """The app over an empty database; no context is pushed, so that each request has one of its own."""
    app = house.app(database_name)
    forget_others(app)
    yield app
    news.settle()
    with app.app_context():
        db.session.remove()
    house.database(database_name).empty()
    redis.client().flushdb()
    memcached.client().flush_all()


def forget_others(app: Flask) -> None:
    """As if there had been no earlier test: no service is left alone for a while, and tasks belong to this app."""
    app.extensions["queue_rests_until"] = app.extensions["limiter"]._rests_until = 0.0
    for server in app.extensions["cache"]._servers.values():
        server._rests_until, server._client = 0.0, server._new_client()
    app.extensions["celery"].set_current()
    app.extensions["celery"].set_default()


@pytest.fixture
def make_app(app: Flask, config: Config) -> Iterator[MakeApp]:
    """Makes another app over the same database: with other settings, or as another process of the same house."""
    made: list[Flask] = []

    def make(**settings: Any) -> Flask:
        made.append(create_app(dataclasses.replace(config, **settings)))
        return made[-1]

    yield make
    news.settle()
    for other in made:
        live.close(other)
        with other.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def browser(app: Flask) -> Browser:
    """A browser that nobody has signed in with."""
    return Browser(app)


@pytest.fixture
def context(app: Flask) -> Iterator[Flask]:
    """The app with its context pushed, for tests of services; not together with requests."""
    with app.app_context():
        yield app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser that nobody has signed in with."""
    return app.test_client()


@pytest.fixture
def run_jobs(app: Flask) -> Callable[[], list[str]]:
    """Do what is queued, here and now, and tell the names of the tasks."""
    return lambda: run_queued(app)


@pytest.fixture
def worker(app: Flask, config: Config) -> Iterator[Worker]:
    """A real worker process over the app's database and queue."""
    env = clean_env(
        INSTANCE_DIR=str(config.instance_dir),
        SECRET_KEY=config.secret_key,
        DATABASE_URL=config.database_url,
        REDIS_URL=config.redis_url or "",
        MEMCACHED_SERVERS=",".join(f"{host}:{port}" for host, port in config.memcached_servers),
        SMTP_URL=config.smtp_url or "",
    )
    with Worker(env, "--concurrency=1") as worker:
        yield worker


@pytest.fixture
def site(house: House, database_name: str, redis: Redis, memcached: Memcached, smtp: SmtpServer) -> Iterator[Site]:
    """Web and worker as real processes over a database of their own, which is empty at the beginning."""
    site = house.site(database_name)
    yield site
    house.database(database_name, "site").empty()
    redis.client(f"site-{database_name}").flushdb()
    memcached.client().flush_all()


# The cast. The first account of a house is its administrator, so that nobody else is one by accident.


@pytest.fixture
def admin(app: Flask) -> Person:
    return make_person(app, "admin")


@pytest.fixture
def alice(app: Flask, admin: Person) -> Person:
    """Who owns what a test is about."""
    return make_person(app, "alice", display_name="Alice")


@pytest.fixture
def bob(app: Flask, admin: Person) -> Person:
    """A member."""
    return make_person(app, "bobby", display_name="Bob")


@pytest.fixture
def charlie(app: Flask, admin: Person) -> Person:
    """An outsider."""
    return make_person(app, "charlie", display_name="Charlie")


@pytest.fixture
def chat(alice: Person, bob: Person) -> dict[str, Any]:
    """A group that Alice owns and Bob is in."""
    return make_chat(alice, bob)


@pytest.fixture
def anonymous(app: Flask) -> Person:
    return nobody(app)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's DATABASE_URL must not become the database that tests empty."""
    for name in [name for name in os.environ if name.endswith("_URL") or name == "MEMCACHED_SERVERS"]:
        monkeypatch.delenv(name)
