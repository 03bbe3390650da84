"""The same request with the same Idempotency-Key, sent by many at once to several server processes."""

from __future__ import annotations

import pytest

from tests.wallets.storm import WALLETS, Fleet, Order, Reply, all_at_once, batch, deposit, judge, transfer, withdrawal

pytestmark = pytest.mark.e2e
N_CALLERS = 50
KEY = "one-of-fifty"


def send_fifty(fleet: Fleet, order: Order) -> list[Reply]:
    return all_at_once(fleet.callers(fleet.admin, N_CALLERS), [order] * N_CALLERS)


def orders(one: str, other: str, third: str) -> dict[str, Order]:
    return {
        "deposit": deposit(one, 700, KEY),
        "withdrawal": withdrawal(one, 700, KEY),
        "transfer": transfer(one, other, 700, KEY),
        "batch": batch(one, [other, third], 300, KEY),
    }


@pytest.mark.parametrize("verb", ["deposit", "withdrawal", "transfer", "batch"])
def test_it_is_booked_once_and_all_hear_the_same(fleet: Fleet, verb: str) -> None:
    """There is enough for one, and hardly for two."""
    wallets = [fleet.wallet(fleet.admin, 1000) for _ in range(3)]
    order = orders(*wallets)[verb]
    before = fleet.books.wallets()
    replies = send_fifty(fleet, order)
    assert {reply.status for reply in replies} == {201}
    assert len({reply.content for reply in replies}) == 1
    judge(fleet.books, before, [order], replies[:1])
    assert fleet.books.keys() == [KEY]


def test_a_reversal_is_booked_once(fleet: Fleet) -> None:
    wallet = fleet.wallet(fleet.admin)
    booked = fleet.put_in(wallet, 1000)
    before = fleet.books.wallets()
    order = Order(wallet, -1000, f"{WALLETS}{wallet}/operations/{booked['id']}/reversal", {}, KEY)
    replies = send_fifty(fleet, order)
    assert {reply.status for reply in replies} == {201}
    assert len({reply.content for reply in replies}) == 1
    judge(fleet.books, before, [order], replies[:1])


def test_without_keys_a_reversal_is_booked_once_too(fleet: Fleet) -> None:
    """Though there is enough money for two."""
    wallet = fleet.wallet(fleet.admin, 1000)
    booked = fleet.put_in(wallet, 1000)
    order = Order(wallet, -1000, f"{WALLETS}{wallet}/operations/{booked['id']}/reversal", {})
    replies = send_fifty(fleet, order)
    assert sorted(reply.status for reply in replies) == [201] + [409] * (N_CALLERS - 1)
    assert {reply.body["code"] for reply in replies if reply.status == 409} == {"already_reversed"}
    assert fleet.books.check()[wallet][-1].balance_after == 1000
    assert fleet.books.n_operations() == 3


def test_one_key_with_two_bodies_is_one_of_them(fleet: Fleet) -> None:
    """Whoever comes first is booked; the other request is told that the key is taken."""
    wallet = fleet.wallet(fleet.admin)
    callers = fleet.callers(fleet.admin, N_CALLERS)
    wanted = [deposit(wallet, 100 + number % 2, KEY) for number in range(N_CALLERS)]
    replies = all_at_once(callers, wanted)
    booked = {reply.content for reply in replies if reply.status == 201}
    assert len(booked) == 1
    assert sorted(reply.status for reply in replies) == [201] * (N_CALLERS // 2) + [422] * (N_CALLERS // 2)
    assert {reply.body["code"] for reply in replies if reply.status == 422} == {"idempotency_key_reused"}
    assert len(fleet.books.check()[wallet]) == 1


def test_the_last_euro_is_given_away_once(fleet: Fleet) -> None:
    """Fifty different keys for the same euro: one has it, the others hear that there is nothing left."""
    wallet, other = fleet.wallet(fleet.admin, 100), fleet.wallet(fleet.admin)
    before = fleet.books.wallets()
    wanted = [transfer(wallet, other, 100, f"key-{number}") for number in range(N_CALLERS)]
    replies = all_at_once(fleet.callers(fleet.admin, N_CALLERS), wanted)
    judge(fleet.books, before, wanted, replies)
    assert sorted(reply.status for reply in replies) == [201] + [409] * (N_CALLERS - 1)
    assert {reply.body["available"] for reply in replies if reply.status == 409} == {"0.00"}
