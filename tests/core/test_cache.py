"""The cache over real memcached: a helper that may vanish."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from app import cache
from app.cache import Cache, Server
from tests.chats.storm import hang
from tests.services.backends import Memcached
from tests.services.process import wait_until

pytestmark = pytest.mark.integration


@pytest.fixture
def server() -> Iterator[Memcached]:
    """A memcached of this test alone, which may be killed."""
    with Memcached() as server:
        yield server


@pytest.fixture
def ours(server: Memcached) -> Cache:
    return Cache((server.address,))


def rested(ours: Cache) -> None:
    """As if the two seconds of rest after a failure were over."""
    for server in ours._servers.values():
        server._rests_until = 0.0


def test_what_was_filled_is_found(ours: Cache) -> None:
    ours.fill({"a": {"x": [1, None, "ж"]}, "b": 2})
    assert ours.get(["a", "b", "c"]) == {"a": {"x": [1, None, "ж"]}, "b": 2}


def test_a_fill_does_not_replace(ours: Cache) -> None:
    ours.fill({"a": 1})
    ours.fill({"a": 2})
    assert ours.get(["a"]) == {"a": 1}


def test_forgotten_is_forgotten_and_stays_so_for_a_moment(ours: Cache) -> None:
    ours.fill({"a": 1, "b": 1})
    ours.forget({"a"})
    assert ours.get(["a", "b"]) == {"b": 1}
    ours.fill({"a": "late"})
    assert ours.get(["a"]) == {}


def test_after_the_tombstone_it_may_be_filled_again(ours: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "TOMBSTONE_SECONDS", -1)
    ours.forget({"a"})
    ours.fill({"a": 2})
    assert ours.get(["a"]) == {"a": 2}


def go_away(server: Memcached) -> None:
    server.kill()


@pytest.mark.parametrize("leave", [go_away, hang])
def test_who_is_away_is_a_miss_and_is_tried_once(
    ours: Cache,
    server: Memcached,
    leave: Callable[[Memcached], None],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Each try of one that hangs costs a wait."""
    monkeypatch.setattr(cache, "REST_SECONDS", 1000)
    ours.fill({"a": 1})
    leave(server)
    for _ in range(100):
        assert ours.get(["a"]) == {}
        ours.fill({"a": 1})
        ours.forget({"a"})
    assert caplog.text.count("does not answer") == 1


def test_what_could_not_be_forgotten_is_owed(ours: Cache, server: Memcached) -> None:
    """The server keeps its old values while it hangs; none of them shows afterwards."""
    ours.fill({"a": "old", "b": "same"})
    hang(server)
    ours.forget({"a"})
    server.resume()
    rested(ours)
    assert ours.get(["a", "b"]) == {"b": "same"}


def test_what_was_forgotten_while_it_rests_is_owed_too(ours: Cache, server: Memcached) -> None:
    ours.fill({"a": "old"})
    hang(server)
    assert ours.get(["a"]) == {}
    server.resume()
    ours.forget({"a"})
    assert ours.get(["a"]) == {}
    rested(ours)
    assert ours.get(["a"]) == {}
    ours.fill({"a": "late"})
    assert ours.get(["a"]) == {}


def test_it_heals_after_a_restart(ours: Cache, server: Memcached) -> None:
    ours.fill({"a": 1})
    server.kill()
    assert ours.get(["a"]) == {}
    server.start()
    rested(ours)
    ours.fill({"a": 2})
    assert ours.get(["a"]) == {"a": 2}


def test_a_restart_between_two_reads_is_one_miss(ours: Cache, server: Memcached) -> None:
    ours.fill({"a": 1})
    server.restart()
    assert ours.get(["a"]) == {}


def test_a_value_too_large_for_memcached_is_only_a_miss(ours: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """And the connection stays in step: the others are found as before."""
    ours.fill({"small": 1})
    ours.fill({"huge": "x" * 2_000_000})
    assert ours.get(["huge", "small"]) == {"small": 1}
    assert caplog.text == ""


def test_several_servers_share_the_keys_and_one_may_die(server: Memcached) -> None:
    with Memcached() as other:
        ours = Cache((server.address, other.address))
        values = {f"key{number}": number for number in range(40)}
        ours.fill(values)
        assert ours.get(list(values)) == values
        other.kill()
        found = ours.get(list(values))
        assert 0 < len(found) < 40
        assert found == {key: values[key] for key in found}
        # The keys of the dead one stay at home: elsewhere they would go stale when it is back.
        ours.fill(values)
        assert ours.get(list(values)) == found


def test_the_order_of_the_servers_does_not_matter(server: Memcached) -> None:
    with Memcached() as other:
        one, two = Cache((server.address, other.address)), Cache((other.address, server.address))
        values = {f"key{number}": number for number in range(40)}
        one.fill(values)
        # A fill does not wait for its answer, so the other's read may overtake it.
        wait_until(lambda: two.get(list(values)) == values, "the other finds every key")


def test_a_crowd_is_forgotten_all_at_once(ours: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_OWED", 10)
    crowd = {f"reader-{number}" for number in range(50)}
    ours.fill(dict.fromkeys(crowd, 1))
    ours.forget(crowd)
    assert ours.get(sorted(crowd)) == {}


def test_debts_do_not_pile_up_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_OWED", 10)
    server = Server("127.0.0.1", 1)
    for number in range(100):
        server.forget([f"key{number}"])
    assert len(server._owed) <= 11


def test_without_servers_every_read_is_a_miss(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.extensions, "cache", None)
    with app.app_context():
        cache.fill({"a": 1})
        cache.forget(["a"])
        assert cache.get(["a"]) == {}
