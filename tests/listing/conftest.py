"""What the tests of the chat list watch."""

from __future__ import annotations

from typing import Any

import pytest
from pymemcache.client.base import PooledClient

from app import cache

Traffic = list[tuple[str, set[str]]]


@pytest.fixture
def traffic(monkeypatch: pytest.MonkeyPatch) -> Traffic:
    """Each round trip to memcached from now on: the verb and its keys."""
    seen: Traffic = []
    for verb in ("get_many", "set_many", "add"):
        monkeypatch.setattr(PooledClient, verb, noted(verb, getattr(PooledClient, verb), seen))
    return seen


def noted(verb: str, original: Any, seen: Traffic) -> Any:
    def call(client: PooledClient, keys: Any, *rest: Any, **options: Any) -> Any:
        seen.append((verb, {keys} if isinstance(keys, str) else set(keys)))
        return original(client, keys, *rest, **options)

    return call


@pytest.fixture
def no_tombstones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each tombstone is over at once, so that every read fills the cache and a key not forgotten would show."""
    monkeypatch.setattr(cache, "TOMBSTONE_SECONDS", -1)
