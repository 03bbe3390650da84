"""A web process dies without a word while money moves; who hears nothing asks again with the same key."""

from __future__ import annotations

import itertools
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from random import Random

import pytest

from app.processes import GUNICORN_SETTINGS
from tests.services.process import wait_until
from tests.services.site import Web
from tests.wallets.mortal import BEFORE_ANSWER, BEFORE_COMMIT, HEADER
from tests.wallets.storm import (
    WALLETS,
    Caller,
    Fleet,
    Order,
    Reply,
    batch,
    deposit,
    judge,
    transfer,
    withdrawal,
)

pytestmark = pytest.mark.e2e
N_CALLERS, N_WALLETS = 16, 4
Say = Callable[[str], None]


class Mortal(Web):
    """`run.py server`, whose process dies when a request says so; gunicorn puts another in its place."""

    name = "mortal"

    def command(self) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "--config", str(GUNICORN_SETTINGS), "tests.wallets.mortal:app"]


@pytest.fixture
def mortal(fleet: Fleet) -> Iterator[Mortal]:
    with Mortal(fleet.env) as server:
        yield server


def orders(fleet: Fleet) -> list[Order]:
    """One of each verb that moves money."""
    one, other = (fleet.wallet(fleet.admin, 5000) for _ in range(2))
    booked = fleet.put_in(one, 100)
    undo = f"{WALLETS}{one}/operations/{booked['id']}/reversal"
    return [
        deposit(one, 300, "deposit"),
        withdrawal(one, 300, "withdrawal"),
        transfer(one, other, 300, "transfer"),
        batch(one, [other, other], 300, "batch"),
        Order(one, -100, undo, {}, "reversal"),
    ]


@pytest.mark.parametrize("moment", [BEFORE_COMMIT, BEFORE_ANSWER])
def test_the_worst_moment(fleet: Fleet, mortal: Mortal, moment: str) -> None:
    """Whether it was booked or not when the process died, it is booked once in the end, and all answers are one."""
    for order in orders(fleet):
        before, n_before = fleet.books.wallets(), fleet.books.n_operations()
        with pytest.raises((OSError, HTTPException)):
            Caller(mortal, fleet.admin).post(order.path, order.body, order.key, **{HEADER: moment})
        assert (fleet.books.n_operations() > n_before) == (moment == BEFORE_ANSWER)
        replies = [order.send(Caller(server, fleet.admin)) for server in fleet.servers]
        wait_until(mortal.is_ready, "another process stands in its place", seconds=30)
        replies.append(order.send(Caller(mortal, fleet.admin)))
        assert {reply.status for reply in replies} == {201}
        assert len({reply.content for reply in replies}) == 1
        judge(fleet.books, before, [order], replies[:1])


class Stubborn:
    """Moves money without a pause until told to stop; who hears no answer asks the next server the same."""

    def __init__(self, crowd: Crowd, number: int) -> None:
        self.crowd, self.number, self.random = crowd, number, Random(number)
        servers = crowd.fleet.servers
        self.servers = itertools.cycle([servers[number % 2], servers[1 - number % 2]])
        self.done: list[tuple[Order, Reply]] = []
        self.n_cut = 0

    def order(self) -> Order:
        key = f"{self.number}-{len(self.done)}"
        one, other = self.random.sample(self.crowd.wallets, 2)
        amount = self.random.randint(1, 400)
        kinds = [deposit(one, amount, key), withdrawal(one, amount, key), transfer(one, other, amount, key)]
        return self.random.choice([*kinds, batch(one, [other, other], amount, key)])

    def next_caller(self) -> Caller:
        return Caller(next(self.servers), self.crowd.fleet.admin)

    def run(self) -> None:
        caller = self.next_caller()
        while not self.crowd.is_over.is_set():
            order, reply = self.order(), None
            while reply is None:
                try:
                    reply = order.send(caller)
                except (OSError, HTTPException):
                    self.n_cut += 1
                    caller = self.next_caller()
            self.done.append((order, reply))


class Crowd:
    """Sixteen of them, and how often they were cut off."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        self.wallets = [fleet.wallet(fleet.admin, 2000) for _ in range(N_WALLETS)]
        self.before = fleet.books.wallets()
        self.is_over = threading.Event()
        self.members = [Stubborn(self, number) for number in range(N_CALLERS)]

    @property
    def n_done(self) -> int:
        return sum(len(member.done) for member in self.members)

    @property
    def n_cut(self) -> int:
        return sum(member.n_cut for member in self.members)

    def wait_for_more(self, number: int) -> None:
        goal = self.n_done + number
        wait_until(lambda: self.n_done >= goal, f"{goal} operations are answered", seconds=60)

    def live_through(self, n_deaths: int, tell: Say) -> None:
        """Kill the servers in turn, each in the middle of its work, and start it again."""
        with ThreadPoolExecutor(N_CALLERS) as pool:
            ends = [pool.submit(member.run) for member in self.members]
            try:
                for turn, server in zip(range(1, n_deaths + 1), itertools.cycle(self.fleet.servers), strict=False):
                    self.wait_for_more(100)
                    n_cut = self.n_cut
                    server.kill()
                    self.wait_for_more(50)
                    server.start()
                    assert self.n_cut > n_cut
                    tell(f"death {turn} of {n_deaths}: {self.n_done} answered, {self.n_cut} cut off")
            finally:
                self.is_over.set()
            for end in ends:
                end.result(60)

    def judge(self) -> None:
        """Each acknowledged operation is booked exactly once, and no other; every answer was true."""
        sent = [pair for member in self.members for pair in member.done]
        judge(self.fleet.books, self.before, [order for order, _ in sent], [reply for _, reply in sent])
        booked = [order.key for order, reply in sent if reply.status == 201]
        assert sorted(self.fleet.books.keys()) == sorted(key for key in booked if key)


def test_a_killed_server_loses_and_doubles_nothing(fleet: Fleet) -> None:
    crowd = Crowd(fleet)
    crowd.live_through(2, lambda _line: None)
    crowd.judge()


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_nor_do_forty_deaths(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    crowd = Crowd(fleet)

    def tell(line: str) -> None:
        with capsys.disabled():
            print(f"\r{time.monotonic() - started:6.1f} s: {line}", end="", flush=True)

    crowd.live_through(40, tell)
    crowd.judge()
