"""Money goes round between many wallets at the same moment, through several server processes."""

from __future__ import annotations

import time
from collections import Counter
from functools import partial
from random import Random

import pytest

from tests.chats.storm import at_once
from tests.wallets.storm import WALLETS, Account, Caller, Fleet, Order, Reply, all_at_once, batch, judge, transfer

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


def test_batches_to_people_who_have_no_wallet(fleet: Fleet) -> None:
    """Each opens wallets for the same six people, in whatever order; nobody waits in a circle."""
    ring = Ring(fleet, 300, seed=5)
    newcomers = [fleet.sign_up().id for _ in range(6)]
    orders = []
    for wallet in ring.wallets * 2:
        named = ring.random.sample(newcomers, len(newcomers))
        body = {"transfers": [{"to_user_id": one, "amount": "0.10"} for one in named]}
        orders.append(Order(wallet, -10, f"{WALLETS}{wallet}/transfers", body))
    callers = [caller for one in ring.people for caller in fleet.callers(one, 1)]
    replies = all_at_once(callers + [Caller(fleet.servers[1], one) for one in ring.people], orders)
    assert {reply.status for reply in replies} == {201}
    fleet.books.check()
    assert sorted(row.balance for row in fleet.books.wallets().values()) == [180] * 10 + [200] * 6


def test_the_main_wallet_changes_while_money_moves(fleet: Fleet) -> None:
    """Whoever touches two wallets takes them in the same order."""
    alice = fleet.sign_up()
    one, other = (fleet.wallet(alice, 5000) for _ in range(2))
    before = fleet.books.wallets()

    def choose(caller: Caller, wallet: str) -> None:
        for _ in range(20):
            assert caller.patch(f"{WALLETS}{wallet}", {"is_main": True}).status == 200

    def move(caller: Caller, source: str, target: str) -> list[tuple[Order, Reply]]:
        wanted = [transfer(source, target, 1) for _ in range(20)]
        return [(order, order.send(caller)) for order in wanted]

    callers, pairs = fleet.callers(alice, 8), [(one, other), (other, one)] * 2
    choices = [partial(choose, caller, wallet) for caller, wallet in zip(callers[:4], [one, other] * 2, strict=True)]
    moves = [partial(move, caller, *pair) for caller, pair in zip(callers[4:], pairs, strict=True)]
    done = [pair for some in at_once([*choices, *moves]) for pair in some or []]
    judge(fleet.books, before, [order for order, _ in done], [reply for _, reply in done])
    assert fleet.books.ask("SELECT count(*) FROM wallets WHERE is_main") == [(1,)]


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
