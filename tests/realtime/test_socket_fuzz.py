"""Whatever anybody sends to a real server: it ends with a code of the protocol, leaves no trace, and others go on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import quote

import pytest
from centrifuge.protocol.client_pb2 import Command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from tests.realtime.playground import API_KEY, Playground
from tests.realtime.raw import Raw
from tests.realtime.test_codec_fuzz import anything
from tests.realtime.wire import prefixed
from tests.services.process import wait_until

pytestmark = pytest.mark.e2e

JSON, PROTOBUF = "/connection/websocket", "/connection/websocket?format=protobuf"
CONNECT = {JSON: b'{"id":1,"connect":{}}', PROTOBUF: prefixed(Command(id=1, connect={}))}
# Well, token expired or wrong, wrong request, nobody to send to.
ENDINGS = {1000, 3500, 3501, 3508}


class Bystander:
    """Somebody who says something all the time, and hears every word of it."""

    def __init__(self, playground: Playground) -> None:
        self.n_heard = 0
        self._is_over = threading.Event()
        self._raw = Raw(playground.url).connect()
        self._raw.send({"id": 2, "subscribe": {"channel": "bystander"}})
        self._raw.replies(2)
        self._thread = threading.Thread(target=self._talk)
        self._thread.start()

    def leave(self) -> None:
        self._is_over.set()
        self._thread.join()
        assert self._raw.take_leave() == 1000

    def _talk(self) -> None:
        while not self._is_over.wait(0.005):
            said = self.n_heard + 1
            self._raw.send({"id": said, "publish": {"channel": "bystander", "data": said}})
            pub = next(one for one in self._raw.replies(2) if "push" in one)["push"]["pub"]
            assert (pub["data"], pub["offset"]) == (said, said)
            self.n_heard = said


@pytest.fixture
def bystander(playground: Playground) -> Iterator[Bystander]:
    bystander = Bystander(playground)
    yield bystander
    before = bystander.n_heard
    wait_until(lambda: bystander.n_heard > before + 10, "the bystander hears as before")
    bystander.leave()


def judge(playground: Playground, path: str, frames: list[bytes], *, connects: bool) -> None:
    with Raw(playground.url, path) as raw:
        with suppress(ConnectionClosed):
            for frame in [CONNECT[path]] * connects + frames:
                raw.say(frame)
        assert raw.take_leave() in ENDINGS


some = {"path": st.sampled_from([JSON, PROTOBUF]), "frames": st.lists(anything, min_size=1, max_size=3)}
usual = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))


@given(**some, connects=st.booleans())
@settings(usual, max_examples=100)
def test_frames_of_any_kind(
    playground: Playground, bystander: Bystander, path: str, frames: list[bytes], connects: bool
) -> None:
    judge(playground, path, frames, connects=connects)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(**some, connects=st.booleans())
@settings(usual, max_examples=10_000)
def test_ten_thousand_connections_with_frames_of_any_kind(
    playground: Playground, bystander: Bystander, path: str, frames: list[bytes], connects: bool
) -> None:
    judge(playground, path, frames, connects=connects)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_memory_stays_flat_under_garbage(playground: Playground) -> None:
    def memory_after(n_connections: int) -> int:
        for _ in range(n_connections):
            judge(playground, JSON, [b"[" * 60_000, b'{"id":2,"subscribe":{"channel":"x"}}'], connects=True)
        info = playground.call("POST", f"/api/info?api_key={quote(API_KEY)}", {})
        return int(info["result"]["nodes"][0]["process"]["rss"])

    memory_after(2000)
    before = memory_after(1000)
    assert memory_after(3000) < before + 4 * 2**20
