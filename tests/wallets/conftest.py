"""What the tests of wallets start from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.cast import Person
from tests.conftest import House
from tests.databases import Database
from tests.services.backends import Memcached, Redis
from tests.services.site import clean_env
from tests.services.smtp import SmtpServer
from tests.wallets.books import Books
from tests.wallets.steps import make_purse
from tests.wallets.storm import Fleet

Shape = dict[str, Any]


@pytest.fixture
def purse(admin: Person, alice: Person) -> Shape:
    """Alice's wallet with 100.00 EUR in it."""
    return make_purse(admin, alice)


@pytest.fixture
def bobs(admin: Person, bob: Person) -> Shape:
    """Bob's wallet with 100.00 EUR in it."""
    return make_purse(admin, bob)


@pytest.fixture
def books(database: Database) -> Books:
    """The ledger itself, as the database has it."""
    return Books(database.url)


@pytest.fixture(scope="session")
def fleets(
    house: House, redis: Redis, memcached: Memcached, mail_server: SmtpServer
) -> Iterator[Callable[[str], Fleet]]:
    """The two servers over a database of this kind, started when they are first asked for."""
    started: dict[str, Fleet] = {}
    with ExitStack() as ends:

        def fleet(name: str) -> Fleet:
            if name not in started:
                url = house.database(name, "fleet").url
                env = clean_env(
                    DATABASE_URL=url,
                    REDIS_URL=redis.url_of(f"fleet-{name}"),
                    MEMCACHED_SERVERS=memcached.url,
                    SMTP_URL=mail_server.url,
                    SECRET_KEY="a secret of two servers",
                )
                started[name] = Fleet(env, Books(url))
                ends.callback(started[name].remove)
                started[name].start()
            return started[name]

        yield fleet


@pytest.fixture
def fleet(
    fleets: Callable[[str], Fleet], house: House, database_name: str, redis: Redis, memcached: Memcached
) -> Iterator[Fleet]:
    """Two web servers over one database, in which there is only the administrator."""
    fleet = fleets(database_name)
    fleet.admin = fleet.sign_up("admin")
    yield fleet
    house.database(database_name, "fleet").empty()
    redis.client(f"fleet-{database_name}").flushdb()
    memcached.client().flush_all()
    assert fleet.complaints() == []
