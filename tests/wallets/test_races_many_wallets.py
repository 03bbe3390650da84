"""Money goes round between many wallets at the same moment, through several server processes."""

from __future__ import annotations

import time
from collections import Counter
from random import Random

import pytest

from tests.wallets.storm import Account, Fleet, Order, Reply, all_at_once, batch, judge, transfer

pytestmark = pytest.mark.e2e
N_WALLETS = 10


class Ring:
    """Ten people in a ring, each with a wallet, and a connection of their own to each server."""

    def __init__(self, fleet: Fleet, amount: int, *, seed: int) -> None:
        self.fleet, self.random = fleet, Random(seed)
        self.people: list[Account] = [fleet.sign_up() for _ in range(N_WALLETS)]
        self.wallets = [fleet.wallet(one, amount) for one in self.people]
        self.callers = [caller for one in self.people for caller in fleet.callers(one, 2)]
        self.seen: Counter[int] = Counter()

    def both_ways(self) -> list[Order]:
        """From each to the next and to the one before."""
        orders = []
        for number, wallet in enumerate(self.wallets):
            for step in (1, -1):
                receiver = self.wallets[(number + step) % N_WALLETS]
                orders.append(transfer(wallet, receiver, self.random.randint(1, 300)))
        return orders

    def batches(self) -> list[Order]:
        """From each to four others in whatever order."""
        return [
            batch(wallet, self.random.sample([one for one in self.wallets if one != wallet], 4), 20)
            for wallet in self.wallets
            for _ in range(2)
        ]

    def round(self, orders: list[Order]) -> list[Reply]:
        before = self.fleet.books.wallets()
        replies = all_at_once(self.callers, orders)
        judge(self.fleet.books, before, orders, replies)
        assert sum(self.balances()) == sum(before[one].balance for one in self.wallets)
        self.seen.update(reply.status for reply in replies)
        return replies

    def balances(self) -> list[int]:
        rows = self.fleet.books.wallets()
        return [rows[one].balance for one in self.wallets]


def test_a_ring_in_both_directions(fleet: Fleet) -> None:
    ring = Ring(fleet, 500, seed=1)
    for _ in range(10):
        ring.round(ring.both_ways())
    assert ring.seen[201] > 100


def test_a_ring_that_is_nearly_empty(fleet: Fleet) -> None:
    """Most transfers are refused, and each for a reason that was true."""
    ring = Ring(fleet, 60, seed=2)
    for _ in range(10):
        ring.round(ring.both_ways())
    assert ring.seen[201] > 10
    assert ring.seen[409] > 10


def test_batches_that_cross_each_other(fleet: Fleet) -> None:
    """They hold several wallets each, taken in every order, and none waits for another in a circle."""
    ring = Ring(fleet, 200, seed=3)
    for _ in range(5):
        ring.round(ring.batches())
    assert ring.seen[201] > 20


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_rings_and_batches_for_long(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    ring = Ring(fleet, 400, seed=4)
    for turn in range(1, 201):
        ring.round(ring.both_ways() if turn % 2 else ring.batches())
        with capsys.disabled():
            line = f"round {turn} of 200: {ring.seen[201]} booked, {ring.seen[409]} rightly refused"
            print(f"\r{time.monotonic() - started:6.1f} s: {line}", end="\n" if turn == 200 else "", flush=True)
