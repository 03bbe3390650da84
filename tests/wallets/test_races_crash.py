"""A web process dies without a word while money moves; who hears nothing asks again with the same key."""

from __future__ import annotations

import dataclasses
import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from random import Random

import pytest

from tests.services.process import wait_until
from tests.wallets.books import Row
from tests.wallets.storm import (
    BEFORE_ANSWER,
    BEFORE_COMMIT,
    HEADER,
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
N_CALLERS, N_WALLETS = 8, 4
Say = Callable[[str], None]


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


def retry(fleet: Fleet, orders: list[Order], before: dict[str, Row]) -> None:
    """Ask each server again: the one that lived on, and the one that stands in the dead one's place."""
    dead, other = fleet.servers
    replies = [order.send(Caller(other, fleet.admin)) for order in orders]
    wait_until(dead.is_ready, "another process stands in its place", seconds=60)
    again = [order.send(Caller(dead, fleet.admin)) for order in orders]
    assert {reply.status for reply in replies} == {201}
    assert [reply.content for reply in again] == [reply.content for reply in replies]
    judge(fleet.books, before, orders, replies)


def test_death_between_commit_and_answer(fleet: Fleet) -> None:
    """Each verb is committed, and nobody hears of it; the retry does."""
    wanted = orders(fleet)
    before, n_before = fleet.books.wallets(), fleet.books.n_operations()
    headers = {HEADER: f"{BEFORE_ANSWER} {len(wanted)}"}
    callers = [Caller(fleet.servers[0], fleet.admin) for _ in wanted]
    for caller, order in zip(callers, wanted, strict=True):
        caller.ask(order.path, order.body, order.key, **headers)
    for caller in callers:
        with pytest.raises((OSError, HTTPException)):
            caller.hear()
    assert fleet.books.n_operations() == n_before + len(wanted) + 1  # The batch is two.
    retry(fleet, wanted, before)


def test_death_before_the_commit(fleet: Fleet) -> None:
    """All is written and nothing committed: nothing has happened, until the retry."""
    wanted = [order for order in orders(fleet) if order.key == "batch"]
    before, n_before = fleet.books.wallets(), fleet.books.n_operations()
    with pytest.raises((OSError, HTTPException)):
        Caller(fleet.servers[0], fleet.admin).post(
            wanted[0].path, wanted[0].body, wanted[0].key, **{HEADER: BEFORE_COMMIT}
        )
    assert (fleet.books.n_operations(), fleet.books.wallets()) == (n_before, before)
    retry(fleet, wanted, before)


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
            self.crowd.may_go.wait()
            order, reply, asked_at = self.order(), None, time.monotonic()
            while reply is None:
                try:
                    reply = order.send(caller)
                except (OSError, HTTPException):
                    self.n_cut += 1
                    caller = self.next_caller()
            if reply.status == 201:
                reply = dataclasses.replace(reply, sent_at=asked_at)  # It may have been booked at the first try.
            self.done.append((order, reply))


class Crowd:
    """Eight of them, and how often they were cut off."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        self.wallets = [fleet.wallet(fleet.admin, 2000) for _ in range(N_WALLETS)]
        self.before = fleet.books.wallets()
        self.is_over, self.may_go = threading.Event(), threading.Event()
        self.may_go.set()
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
                    self.may_go.clear()  # A start wants the processor for itself.
                    server.start()
                    self.may_go.set()
                    assert self.n_cut > n_cut
                    tell(f"death {turn} of {n_deaths}: {self.n_done} answered, {self.n_cut} cut off")
            finally:
                self.is_over.set()
                self.may_go.set()
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
