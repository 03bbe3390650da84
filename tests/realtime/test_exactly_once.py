"""Three servers whose rings get lost, doubled and mixed up, and clients that are cut: each hears each message once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from uuid import UUID

import pytest
from flask import Flask

from app import create_app
from app.chats import service as chats
from app.db import db
from app.realtime import live
from tests.conftest import House
from tests.realtime.chaos import BadRedis, Relay, Witness
from tests.services.backends import Redis
from tests.services.site import Web, clean_env

pytestmark = pytest.mark.e2e
N_SERVERS, N_CLIENTS, N_PEOPLE = 3, 50, 5
Say = Callable[[str], None]


@pytest.fixture
def database_name() -> str:
    """Three servers share what only PostgreSQL can share."""
    return "postgresql"


class Town:
    """Three servers over one database and one bad Redis, a relay that cuts lines to them, and people in one chat."""

    def __init__(self, house: House, redis: Redis, seed: int) -> None:
        self.config = house.config(house.database("postgresql", "chaos").url, "chaos")
        self.app: Flask = create_app(self.config)
        self.redis = BadRedis(redis.port, seed)
        self.relay = Relay([], seed)
        self.servers: list[Web] = []
        self.ids: list[str] = []
        self.sessions: list[str] = []
        self.tokens: list[str] = []
        self.chat_id = ""

    async def open(self, ends: AsyncExitStack) -> None:
        await ends.enter_async_context(self.redis.running())
        env = clean_env(
            DATABASE_URL=self.config.database_url,
            SECRET_KEY=self.config.secret_key,
            REDIS_URL=f"redis://127.0.0.1:{self.redis.port}/2",
            SMTP_URL=self.config.smtp_url or "",
        )
        self.servers = [Web(env) for _ in range(N_SERVERS)]
        ends.callback(self._end_servers)
        await asyncio.gather(*(asyncio.to_thread(server.start) for server in self.servers))
        self.relay = Relay([server.port for server in self.servers], self.redis.chaos.randrange(1000))
        await ends.enter_async_context(self.relay.running())
        await asyncio.to_thread(self._settle)

    def _end_servers(self) -> None:
        for server in self.servers:
            server.kill()  # Nobody is connected any more; a goodbye would only take its time.
            server.remove()

    def _settle(self) -> None:
        people = [self.servers[0].sign_up(f"person{number}") for number in range(N_PEOPLE)]
        self.ids, self.sessions = [id_ for id_, _ in people], [session for _, session in people]
        body = {"title": "Square", "participants": self.ids[1:]}
        self.chat_id = self.servers[0].call("POST", "/api/v1/chats", body, token=self.sessions[0])["id"]
        answers = [self.servers[0].call("GET", "/api/v1/centrifugo/token", token=one) for one in self.sessions]
        self.tokens = [answer["token"] for answer in answers]

    def witness(self, number: int) -> Witness:
        url = f"ws://127.0.0.1:{self.relay.port}/connection/websocket"
        return Witness(url, self.tokens[number % N_PEOPLE], f"chat:{self.chat_id}", use_protobuf=number % 2 == 1)

    def write(self, n_messages: int, tell: Say) -> None:
        """Most by a process of their own, so that all servers hear of them by rings alone; each tenth by a server."""
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(self._write_by_servers, n_messages // 10)
            self._write_here(n_messages - n_messages // 10, tell)
            done.result()

    def _write_here(self, n_messages: int, tell: Say) -> None:
        with self.app.app_context():
            for number in range(n_messages):
                author = UUID(self.ids[number % N_PEOPLE])
                chats.post_message(author, UUID(self.chat_id), text=f"Message {number}")
                if number % 500 == 499:
                    tell(f"{number + 1} written, {self.relay.n_cut} lines cut, {self.redis.n_lost} rings lost")

    def _write_by_servers(self, n_messages: int) -> None:
        path = f"/api/v1/chats/{self.chat_id}/messages"
        for number in range(n_messages):
            server, session = self.servers[number % N_SERVERS], self.sessions[number % N_PEOPLE]
            server.call("POST", path, {"text": f"By a server {number}"}, token=session)

    async def trouble(self) -> None:
        """Cut lines for ever: mostly a few, now and then all."""
        while True:
            await asyncio.sleep(self.relay.chaos.uniform(0.02, 0.2))
            self.relay.cut(N_CLIENTS if self.relay.chaos.random() < 0.03 else self.relay.chaos.randrange(4))

    def close(self) -> None:
        live.close(self.app)
        with self.app.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def town(house: House, redis: Redis) -> Iterator[Town]:
    with ExitStack() as ends:
        town = Town(house, redis, seed=4)
        ends.callback(house.database("postgresql", "chaos").empty)
        ends.callback(town.close)
        yield town


async def live_through(town: Town, n_messages: int, tell: Say) -> None:
    async with AsyncExitStack() as ends:
        await town.open(ends)
        witnesses = [town.witness(number) for number in range(N_CLIENTS)]
        for witness in witnesses:
            ends.push_async_callback(witness.go)
        await asyncio.gather(*(witness.come() for witness in witnesses))
        trouble = asyncio.create_task(town.trouble())
        await asyncio.to_thread(town.write, n_messages, tell)
        trouble.cancel()
        tell("all is written")
        await until_all_have_heard(witnesses, n_messages)
    expected = list(range(2, n_messages + 2))  # The first event is that the chat was made.
    assert [number for number, witness in enumerate(witnesses) if witness.heard != expected] == []
    assert sum(witness.n_lost for witness in witnesses) == 0
    assert town.redis.n_lost
    assert town.redis.n_doubled
    assert town.relay.n_cut > N_CLIENTS


async def until_all_have_heard(witnesses: list[Witness], n_messages: int) -> None:
    end = time.monotonic() + 60
    while any(len(witness.heard) < n_messages for witness in witnesses):
        assert time.monotonic() < end, sorted(len(witness.heard) for witness in witnesses)
        await asyncio.sleep(0.02)


def test_each_client_hears_each_message_once_and_in_order(town: Town) -> None:
    asyncio.run(live_through(town, 400, lambda _line: None))


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_so_it_is_with_ten_thousand(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()

    def tell(line: str) -> None:
        with capsys.disabled():
            print(f"{time.monotonic() - started:6.1f} s: {line}", flush=True)

    asyncio.run(live_through(town, 10_000, tell))
    tell(f"each of {N_CLIENTS} clients has heard 10,000 messages once and in order; {town.relay.n_cut} lines were cut")
