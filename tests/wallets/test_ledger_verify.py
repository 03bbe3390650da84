"""The recount finds whatever was done to the ledger past its guards, and leaves honest books and busy people alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.wallets import recount, recount_rows
from app.wallets.models import LedgerCheck
from tests.cast import Person
from tests.databases import Database
from tests.wallets.forger import Forger
from tests.wallets.steps import Shape, reverse, transfer, withdraw

pytestmark = pytest.mark.integration
Recount = Callable[[], LedgerCheck]


@dataclass(frozen=True)
class Story:
    """What happened, by ids: Alice and Bob have 100.00 each, and money went to and fro."""

    alice: UUID
    bob: UUID
    sent: UUID
    withdrawn: UUID
    reversed: UUID
    reversal: UUID
    last: UUID

    def ids(self, sql: str) -> dict[str, UUID]:
        """Those that a statement names."""
        return {name: id_ for name, id_ in vars(self).items() if f":{name}" in sql}


@pytest.fixture
def story(admin: Person, alice: Person, purse: Shape, bobs: Shape) -> Story:
    sent = transfer(alice, purse, bobs, "5.00", memo="Pizza")
    withdrawn = withdraw(admin, purse, "2.00")
    wrong = transfer(alice, purse, bobs, "1.50", memo="Twice")
    back = reverse(admin, bobs, wrong)
    last = transfer(alice, purse, bobs, "0.01")
    ids = [UUID(shape["id"]) for shape in (purse, bobs, sent, withdrawn, wrong, back, last)]
    return Story(*ids)


@pytest.fixture
def forger(database: Database) -> Forger:
    return Forger(database)


@pytest.fixture
def count(app: Flask) -> Recount:
    def run() -> LedgerCheck:
        with app.app_context():
            return recount.recount()

    return run


def test_honest_books_add_up(count: Recount, story: Story) -> None:
    check = count()
    assert (check.drifts, check.n_drifts) == ([], 0)
    assert (check.n_entries, check.n_wallets) == (14, 2)


def test_an_empty_ledger_adds_up(count: Recount, admin: Person) -> None:
    check = count()
    assert (check.n_drifts, check.n_entries, check.n_wallets) == (0, 0, 0)


def test_the_same_ledger_gives_the_same_seal(count: Recount, story: Story, alice: Person, purse: Shape) -> None:
    seal = count().seal
    assert count().seal == seal
    transfer(alice, purse, {"id": str(story.bob)}, "0.01")
    check = count()
    assert check.seal != seal
    assert check.n_drifts == 0


FORGERIES = {
    "a balance": ("UPDATE wallets SET balance = balance + 1 WHERE id = :alice", "but its entries add up to 92.99"),
    "a version": ("UPDATE wallets SET version = version + 1 WHERE id = :alice", "the last one is number 6"),
    "the size of one side": (
        "UPDATE entries SET size = size + 1 WHERE operation_id = :sent AND side = 1",
        "has entries of another amount or currency than its own",
    ),
    "the currency of one side": (
        "UPDATE entries SET currency = 'USD' WHERE operation_id = :sent AND side = 1",
        "The entries in USD add up to 500 minor units",
    ),
    "the amount of an operation": ("UPDATE operations SET amount = 1 WHERE id = :sent", "another amount or currency"),
    "the type of an operation": ("UPDATE operations SET type = 'DEPOSIT' WHERE id = :sent", "do not fit its type"),
    "where cash went": (
        "UPDATE entries SET account = 'cash_in' WHERE operation_id = :withdrawn AND side = 1",
        "do not fit its type",
    ),
    "a balance on the way": (
        "UPDATE entries SET balance_after = balance_after + 1 WHERE operation_id = :withdrawn AND side = -1",
        "after entry number 3 it should hold 93.00 EUR, not 93.01",
    ),
    "a gap": (
        "UPDATE entries SET version = version + 10 WHERE operation_id = :last AND wallet_id = :alice",
        "entry number 16 stands where number 6 should be",
    ),
    "whose entry it is": (
        "UPDATE entries SET wallet_id = :bob, version = 99 WHERE operation_id = :withdrawn AND side = -1",
        "entry number 99 stands where number 6 should be",
    ),
    "a side is gone": (
        "DELETE FROM entries WHERE operation_id = :sent AND side = 1",
        "the place that its money went to",
    ),
    "an operation is gone": ("DELETE FROM operations WHERE id = :sent", "belongs to no operation"),
    "a wallet is gone": ("DELETE FROM wallets WHERE id = :bob", "There are entries of wallet"),
    "what a reversal reverses": (
        "UPDATE operations SET reverses_id = :last WHERE id = :reversal",
        "is not the mirror of operation",
    ),
    "a reversal of a reversal": (
        "UPDATE operations SET reverses_id = :reversal WHERE id = :reversal",
        "is not the mirror of operation",
    ),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_forgery_is_found(what: str, count: Recount, story: Story, forger: Forger) -> None:
    sql, sentence = FORGERIES[what]
    assert forger.run(sql, **story.ids(sql)) == 1
    check = count()
    assert check.n_drifts == len(check.drifts) > 0
    assert sentence in "\n".join(check.drifts)


def test_an_entry_without_an_operation_is_found(count: Recount, story: Story, forger: Forger) -> None:
    forger.run(
        "INSERT INTO entries (operation_id, side, account, currency, size, created_at) "
        "VALUES (:nowhere, 1, 'cash_out', 'EUR', 7, '2026-01-01 00:00:00.000000')",
        nowhere=uuid4(),
    )
    sentences = "\n".join(count().drifts)
    assert "stands beside the two that it has" in sentences
    assert "The entries in EUR add up to 7 minor units" in sentences


# A past that adds up, but is not what it was.

REWRITTEN = {
    "a memo": "UPDATE operations SET memo = 'Books' WHERE id = :sent",
    "who did it": "UPDATE operations SET by_id = :alice WHERE id = :sent",
    "when": "UPDATE operations SET created_at = '2020-01-01 00:00:00.000000' WHERE id = :sent",
    "when it was entered": "UPDATE entries SET created_at = '2020-01-01 00:00:00.000000' WHERE operation_id = :sent",
    "its key": "UPDATE operations SET key = 'k', fingerprint = 'f' WHERE id = :sent",
    "its batch": "UPDATE operations SET batch_id = :bob WHERE id = :sent",
}


@pytest.mark.parametrize("what", [name for name in REWRITTEN if name not in ("who did it", "two amounts that swap")])
def test_a_rewritten_past_is_found_though_it_adds_up(what: str, count: Recount, story: Story, forger: Forger) -> None:
    assert count().n_drifts == 0
    assert forger.run(REWRITTEN[what], **story.ids(REWRITTEN[what])) >= 1
    check = count()
    assert check.n_drifts == 2
    assert all("are not those that the recount before found" in sentence for sentence in check.drifts)


def test_a_smaller_transfer_in_the_past_is_found(count: Recount, story: Story, forger: Forger) -> None:
    """Whoever changes an operation, both entries, and all that follows from them, has still not changed the seal."""
    count()
    forger.run("UPDATE operations SET amount = amount - 100 WHERE id = :sent", sent=story.sent)
    forger.run("UPDATE entries SET size = size - 100 WHERE operation_id = :sent", sent=story.sent)
    for wallet_id, change in ((story.alice, 100), (story.bob, -100)):
        followed = "UPDATE entries SET balance_after = balance_after + :change WHERE wallet_id = :id AND version >= 2"
        forger.run(followed, change=change, id=wallet_id)
        forger.run("UPDATE wallets SET balance = balance + :change WHERE id = :id", change=change, id=wallet_id)
    check = count()
    assert check.n_drifts == 2
    assert all("are not those that the recount before found" in sentence for sentence in check.drifts)


def test_an_end_that_was_cut_off_is_found(count: Recount, story: Story, forger: Forger) -> None:
    count()
    forger.run("DELETE FROM entries WHERE operation_id = :last", last=story.last)
    forger.run("DELETE FROM operations WHERE id = :last", last=story.last)
    for wallet_id, change in ((story.alice, 1), (story.bob, -1)):
        undone = "UPDATE wallets SET balance = balance + :change, version = version - 1 WHERE id = :id"
        forger.run(undone, change=change, id=wallet_id)
    sentences = count().drifts
    assert "A recount before found 14 entries, and now there are 12." in sentences
    assert sum("the recount before found" in sentence for sentence in sentences) == 2


def test_a_wallet_that_vanished_is_found(count: Recount, story: Story, forger: Forger) -> None:
    count()
    forger.run("DELETE FROM wallets WHERE id = :bob", bob=story.bob)
    sentences = "\n".join(count().drifts)
    assert f"Wallet {story.bob}, which had 5 entries, does not exist any more." in sentences
    assert "A recount before found 2 wallets, and now there are 1." in sentences


# Seals.


def seals(forger: Forger) -> dict[UUID, tuple[int, str]]:
    rows = forger.ask("SELECT wallet_id, version, hash FROM ledger_seals")
    return {UUID(str(wallet_id)): (version, hash_) for wallet_id, version, hash_ in rows}


def test_a_seal_moves_with_its_wallet(
    count: Recount, story: Story, forger: Forger, alice: Person, purse: Shape
) -> None:
    count()
    before = seals(forger)
    assert {id_: version for id_, (version, _) in before.items()} == {story.alice: 6, story.bob: 5}
    transfer(alice, purse, {"id": str(story.bob)}, "0.01")
    count()
    assert {id_: version for id_, (version, _) in seals(forger).items()} == {story.alice: 7, story.bob: 6}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE operations SET memo = 'Books' WHERE id = :withdrawn",
        "UPDATE entries SET account = 'cash_in' WHERE operation_id = :withdrawn AND side = 1",
        "UPDATE wallets SET balance = balance + 1 WHERE id = :alice",
    ],
)
def test_the_seal_of_a_drifting_wallet_stays(
    sql: str, count: Recount, story: Story, forger: Forger, alice: Person, purse: Shape
) -> None:
    count()
    before = seals(forger)
    transfer(alice, purse, {"id": str(story.bob)}, "0.01")
    assert forger.run(sql, **story.ids(sql)) == 1
    for _ in range(2):
        assert count().n_drifts > 0
        assert seals(forger)[story.alice] == before[story.alice]
        assert seals(forger)[story.bob][0] == before[story.bob][0] + 1


# Beside other people's work.


def test_a_busy_ledger_is_never_reported_falsely(
    app: Flask, story: Story, alice: Person, purse: Shape, count: Recount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recount_rows, "ROWS_AT_ONCE", 1)
    n_told = 0

    def pay_meanwhile(_n_rows: int) -> None:
        nonlocal n_told
        n_told += 1
        transfer(alice, purse, {"id": str(story.bob)}, "0.01")

    with app.app_context():
        check = recount.recount(pay_meanwhile)
    assert n_told == 18  # 7 operations, and 11 entries of wallets.
    assert (check.drifts, check.n_entries) == ([], 14)
    check = count()
    assert (check.drifts, check.n_entries) == ([], 14 + 2 * n_told)


def test_only_the_first_drifts_are_kept(
    count: Recount, story: Story, forger: Forger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recount, "MOST_DRIFTS_KEPT", 1)
    forger.run("UPDATE wallets SET balance = balance + 1")
    check = count()
    assert check.n_drifts == 2
    assert len(check.drifts) == 1


def test_what_was_found_is_written_down(app: Flask, count: Recount, story: Story, forger: Forger) -> None:
    forger.run("UPDATE wallets SET balance = balance + 1 WHERE id = :alice", alice=story.alice)
    check = count()
    with app.app_context():
        kept = recount.last_check()
        assert kept is not None
        found: list[Any] = [kept.id, kept.seal, kept.n_drifts, kept.drifts, kept.n_entries, kept.n_wallets]
    assert found == [check.id, check.seal, 1, check.drifts, 14, 2]
    assert check.drifts[0].startswith(f"Wallet {story.alice}: ")
