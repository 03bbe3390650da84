"""memcached as a helper that may vanish: a miss costs time, never truth.

Whoever changes something forgets its keys after the commit. Forgetting leaves a tombstone of two seconds, and readers
fill with `add`: a slow reader that read before the commit finds the tombstone and cannot store yesterday's answer.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import orjson
from flask import Flask, current_app
from pymemcache.client.base import PooledClient
from pymemcache.client.rendezvous import RendezvousHash
from pymemcache.exceptions import MemcacheError

from app import figures
from app.config import Config

log = logging.getLogger(__name__)

TOMBSTONE = b"!"
TOMBSTONE_SECONDS = 2
FILL_SECONDS = 60
REST_SECONDS = 2
TIMEOUT_SECONDS = 0.25
MOST_OWED = 10_000


def init_app(app: Flask, config: Config) -> None:
    """Give the app its cache; without servers every read is a miss."""
    app.extensions["cache"] = Cache(config.memcached_servers) if config.memcached_servers else None


def get(keys: Iterable[str]) -> dict[str, Any]:
    """What memcached holds under these keys, in one round trip; what it lacks is absent."""
    cache = _cache()
    return cache.get(list(keys)) if cache else {}


def fill(values: dict[str, Any], *, seconds: int = FILL_SECONDS) -> None:
    """Offer what was just read from the database; a tombstone or a rival's newer value wins."""
    cache = _cache()
    if cache and values:
        cache.fill(values, seconds)


def forget(keys: Iterable[str]) -> None:
    """Drop these keys for every process; said after the commit that made them stale."""
    cache = _cache()
    if cache:
        cache.forget(set(keys))


def _cache() -> Cache | None:
    found: Cache | None = current_app.extensions["cache"]
    return found


def _count(keys: list[str], found: dict[str, Any], *, is_answer: bool) -> None:
    """Count what was found; keys that are asked for together are of one kind, which is what they begin with."""
    if keys:
        kind = keys[0].partition(":")[0]
        if found:
            figures.CACHE.labels(kind, "hit").inc(len(found))
        if len(found) < len(keys):
            figures.CACHE.labels(kind, "miss" if is_answer else "error").inc(len(keys) - len(found))


class Cache:
    """Several memcached servers, each key at home on one of them by rendezvous hashing.

    The keys of a server that is away stay at home and read as misses: on another server they would go stale.
    """

    def __init__(self, addresses: tuple[tuple[str, int], ...]) -> None:
        self._servers = {f"{host}:{port}": Server(host, port) for host, port in addresses}
        self._hash = RendezvousHash(list(self._servers))

    def get(self, keys: list[str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for server, homed in self._by_server(keys):
            found.update(server.get(homed))
        return found

    def fill(self, values: dict[str, Any], seconds: int = FILL_SECONDS) -> None:
        for server, homed in self._by_server(values):
            server.fill({key: values[key] for key in homed}, seconds)

    def forget(self, keys: set[str]) -> None:
        for server, homed in self._by_server(keys):
            server.forget(homed)

    def _by_server(self, keys: Iterable[str]) -> Iterable[tuple[Server, list[str]]]:
        if len(self._servers) == 1:
            return [(next(iter(self._servers.values())), list(keys))]
        homes: dict[str, list[str]] = {}
        for key in keys:
            homes.setdefault(self._hash.get_node(key), []).append(key)
        return [(self._servers[name], homed) for name, homed in homes.items()]


class Server:
    """One memcached; after a failure it rests for two seconds, so that an outage costs one short wait and not many."""

    def __init__(self, host: str, port: int) -> None:
        self._name = f"{host}:{port}"
        self._address = (host, port)
        self._client = self._new_client()
        self._owed: set[str] = set()
        self._lock = threading.Lock()
        self._rests_until = 0.0

    def get(self, keys: list[str]) -> dict[str, Any]:
        answer = self._try(lambda: self._client.get_many(keys))
        found = {key: orjson.loads(value) for key, value in (answer or {}).items() if value != TOMBSTONE}
        _count(keys, found, is_answer=answer is not None)
        return found

    def fill(self, values: dict[str, Any], seconds: int = FILL_SECONDS) -> None:
        encoded = {key: orjson.dumps(value) for key, value in values.items()}

        def add_all() -> None:
            for key, value in encoded.items():
                self._client.add(key, value, seconds, noreply=True)

        self._try(add_all)

    def forget(self, keys: list[str]) -> None:
        with self._lock:
            self._owed.update(keys)
        self._try(lambda: None)
        with self._lock:
            # Values live a minute, so what an endless outage piles up is stale by itself.
            if len(self._owed) > MOST_OWED:
                self._owed.clear()

    def _try(self, verb: Callable[[], Any]) -> Any:
        if time.monotonic() < self._rests_until:
            return None
        try:
            self._pay()
            return verb()
        except (MemcacheError, OSError) as error:
            log.warning(
                "memcached %s does not answer; the database does: %s", self._name, error or type(error).__name__
            )
            self._rests_until = time.monotonic() + REST_SECONDS
            # The idle connections are as dead. They are dropped with their pool and not closed, because close()
            # would take those from other threads that these are reading from.
            self._client = self._new_client()
            return None

    def _new_client(self) -> PooledClient:
        return PooledClient(
            self._address,
            connect_timeout=TIMEOUT_SECONDS,
            timeout=TIMEOUT_SECONDS,
            no_delay=True,
            key_prefix=b"homeroom:",
        )

    def _pay(self) -> None:
        """Send the tombstones that are owed; what an outage kept back goes out before anything is read again."""
        if self._owed:
            with self._lock:
                owed = set(self._owed)
            failed = self._client.set_many(dict.fromkeys(owed, TOMBSTONE), TOMBSTONE_SECONDS, noreply=False)
            with self._lock:
                self._owed -= owed - set(failed)
