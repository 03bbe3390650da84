"""Who is here, over two web processes that share PostgreSQL and Redis, one of which dies without a word."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.conftest import House
from tests.realtime.watcher import Watcher
from tests.services.backends import Memcached, Redis
from tests.services.process import wait_until
from tests.services.site import Web, clean_env
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.e2e


@pytest.fixture
def servers(house: House, redis: Redis, memcached: Memcached, mail_server: SmtpServer) -> Iterator[tuple[Web, Web]]:
    """Two that serve one house."""
    env = clean_env(
        DATABASE_URL=house.database("postgresql", "site").url,
        REDIS_URL=redis.url_of("two servers"),
        MEMCACHED_SERVERS=memcached.url,
        SMTP_URL=mail_server.url,
        SECRET_KEY="a secret of two servers",
    )
    servers = Web(env), Web(env)
    try:
        yield servers[0].start(), servers[1].start()
    finally:
        for server in servers:
            server.remove()
        house.database("postgresql", "site").empty()
        redis.client("two servers").flushdb()
        memcached.client().flush_all()


def is_online(server: Web, user_id: str, token: str) -> bool:
    return bool(server.call("GET", f"/api/v1/users/{user_id}/status", token=token)["is_online"])


def test_a_killed_server_takes_nobody_along_for_ever(servers: tuple[Web, Web]) -> None:
    doomed, other = servers
    alice_id, alice = doomed.sign_up("alice")
    _, bob = other.sign_up("bobby")
    with Watcher(other.url, bob) as page, Watcher(doomed.url, alice) as lost:
        page.sees("alice", "bobby")
        lost.sees("alice", "bobby")
        assert is_online(other, alice_id, bob)
        killed_at = time.monotonic()
        doomed.kill()
        page.sees("bobby", seconds=35)
        assert time.monotonic() - killed_at < 35
        assert not is_online(other, alice_id, bob)
        doomed.start()
        with Watcher(doomed.url, alice) as back:
            page.sees("alice", "bobby")
            back.sees("alice", "bobby")


def test_a_server_that_stops_says_so_at_once(servers: tuple[Web, Web]) -> None:
    stopping, other = servers
    _, alice = stopping.sign_up("alice")
    _, bob = other.sign_up("bobby")
    with Watcher(other.url, bob) as page, Watcher(stopping.url, alice) as lost:
        page.sees("alice", "bobby")
        stopping.stop()
        page.sees("bobby", seconds=5)
        wait_until(lambda: lost.end is not None, "the socket is closed")
        assert lost.end == 3001


def test_while_redis_is_away_nobody_is_taken_for_gone(servers: tuple[Web, Web], redis: Redis) -> None:
    one, two = servers
    _, alice = one.sign_up("alice")
    _, bob = two.sign_up("bobby")
    with Watcher(one.url, alice) as first, Watcher(two.url, bob) as second:
        first.sees("alice", "bobby")
        second.sees("alice", "bobby")
        redis.stop()
        try:
            with Watcher(one.url, alice) as third:
                first.sees("alice", "alice", "bobby")
                third.sees("alice", "alice", "bobby")
        finally:
            redis.start()
        with Watcher(two.url, bob):
            for watcher in (first, second):
                watcher.sees("alice", "bobby", "bobby", seconds=20)
        assert not {one["id"] for one in first.told[0]["sessions"]} - first.here.keys()
