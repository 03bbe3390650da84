"""Pages and sockets have lanes apart, by the path that is asked for."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import pytest
from werkzeug.test import Client

from app import figures, lanes
from app.lanes import LIVE, MOST_OF_ONE, MOST_WATCHERS, WATCHERS, Lanes

pytestmark = pytest.mark.unit


class Slow:
    """An app that counts who is inside, and lets nobody out before it is told to."""

    def __init__(self) -> None:
        self.may_go = threading.Event()
        self.n_inside, self.most_inside = 0, 0
        self.lock = threading.Lock()
        self.arrivals = threading.Semaphore(0)

    def __call__(self, environ: dict[str, object], start_response: object) -> Iterable[bytes]:
        with self.lock:
            self.n_inside += 1
            self.most_inside = max(self.most_inside, self.n_inside)
        self.arrivals.release()
        assert self.may_go.wait(20)
        with self.lock:
            self.n_inside -= 1
        start_response("200 OK", [])  # type: ignore[operator]
        return [b"ok"]


def test_so_many_pages_at_once_and_the_others_wait() -> None:
    slow = Slow()
    client = Client(Lanes(slow, 3))  # type: ignore[arg-type]
    with ThreadPoolExecutor(10) as pool:
        asked = [pool.submit(client.get, "/chats") for _ in range(10)]
        for _ in range(3):
            assert slow.arrivals.acquire(timeout=10)
        slow.may_go.set()
        assert [one.result().status_code for one in asked] == [200] * 10
    assert slow.most_inside == 3


def test_a_socket_waits_for_no_page_whatever_a_page_pretends() -> None:
    slow = Slow()
    client = Client(Lanes(slow, 1))  # type: ignore[arg-type]
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(client.get, "/chats", headers={"Upgrade": "websocket"}) for _ in range(2)]
        assert slow.arrivals.acquire(timeout=10)
        asked.append(pool.submit(client.get, "/connection/websocket"))
        assert slow.arrivals.acquire(timeout=10)
        assert slow.n_inside == 2
        slow.may_go.set()
        assert [one.result().status_code for one in asked] == [200] * 3
    assert slow.most_inside == 2


def test_when_too_many_wait_the_next_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "MOST_WAITING", 0)
    slow = Slow()
    client = Client(Lanes(slow, 1))  # type: ignore[arg-type]
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.get, "/chats")
        assert slow.arrivals.acquire(timeout=10)
        counted = figures.REQUESTS.labels("GET", "refused", "503")._value
        before = counted.get()
        refused = client.get("/chats")
        assert counted.get() == before + 1
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "5")
        slow.may_go.set()
        assert first.result().status_code == 200


def test_the_lane_of_watchers_is_for_looking_only() -> None:
    slow = Slow()
    client = Client(Lanes(slow, 1))  # type: ignore[arg-type]
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(client.get, "/chats")]
        assert slow.arrivals.acquire(timeout=10)
        asked.append(pool.submit(client.post, "/health"))
        asked.append(pool.submit(client.get, "/health"))
        assert slow.arrivals.acquire(timeout=10)
        assert slow.n_inside == 2  # The POST waits behind the page, though it came before.
        slow.may_go.set()
        assert [one.result().status_code for one in asked] == [200] * 3


@pytest.mark.parametrize("asker", [{"REMOTE_ADDR": "203.0.113.7"}, {"HTTP_X_FORWARDED_FOR": "203.0.113.7"}])
def test_nobody_fills_the_lane_of_watchers(asker: dict[str, str]) -> None:
    slow = Slow()
    client = Client(Lanes(slow, 1))  # type: ignore[arg-type]
    with ThreadPoolExecutor(30) as pool:
        asked = [pool.submit(client.get, "/health", environ_overrides=asker) for _ in range(MOST_WATCHERS + 1)]
        for _ in range(MOST_OF_ONE + 1):  # The fifth is in the lane of the pages, which is one wide here.
            assert slow.arrivals.acquire(timeout=10)
        own = {"REMOTE_ADDR": "127.0.0.1"}
        asked += [pool.submit(client.get, path, environ_overrides=own) for path in (*WATCHERS, LIVE)]
        for _ in (*WATCHERS, LIVE):
            assert slow.arrivals.acquire(timeout=10)
        assert slow.n_inside == MOST_OF_ONE + 1 + len(asked[MOST_WATCHERS + 1 :])
        slow.may_go.set()
        assert all(one.result().status_code == 200 for one in asked)
