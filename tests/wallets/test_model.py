"""Whatever is done with wallets, in whatever order: they do what a few lines of plain Python do."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from werkzeug.test import TestResponse

from app.wallets.models import LARGEST
from tests.cast import Person
from tests.wallets.books import Books
from tests.wallets.steps import change_wallet, keyed, make_wallet, path_to, refused, statement

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
DECIMALS = {"EUR": 2, "JPY": 0}
_examples = itertools.count(1)


@dataclass
class Purse:
    """A wallet as it should be; amounts are in minor units."""

    id: str
    owner: Person
    currency: str
    state: str = "open"
    balance: int = 0
    lines: list[tuple[int, int]] = field(default_factory=list)

    def text(self, minor: int) -> str:
        whole, rest = divmod(minor, 10 ** DECIMALS[self.currency])
        return f"{whole}.{rest:02}" if DECIMALS[self.currency] else str(whole)

    def add(self, change: int) -> None:
        self.balance += change
        self.lines.append((change, self.balance))


@dataclass
class Move:
    """So much from one purse to another; None is cash."""

    source: Purse | None
    target: Purse | None
    amount: int
    id: str = ""
    is_reversal: bool = False
    is_reversed: bool = False

    def obstacles(self) -> set[str]:
        """The refusals that would be true."""
        found = set()
        for purse, change in ((self.source, -self.amount), (self.target, self.amount)):
            if purse is not None and purse.state != "open":
                found.add(f"wallet_{purse.state}")
            if purse is not None and purse.balance + change < 0:
                found.add("insufficient_funds")
            if purse is not None and purse.balance + change > LARGEST:
                found.add("wallet_full")
        return found

    def happen(self) -> None:
        if self.source is not None:
            self.source.add(-self.amount)
        if self.target is not None:
            self.target.add(self.amount)

    def unhappen(self) -> None:
        for purse in (self.source, self.target):
            if purse is not None:
                change, _ = purse.lines.pop()
                purse.balance -= change


@dataclass
class Sent:
    """A request that was granted."""

    person: Person
    path: str
    body: Shape
    key: str
    content: bytes


class Household(RuleBasedStateMachine):
    """Alice and Bob move money, the administrator books cash; after each step the ledger is as the model says."""

    purses = Bundle("purses")
    moves = Bundle("moves")
    requests = Bundle("requests")
    amounts = st.one_of(st.integers(1, 3000), st.sampled_from([1, LARGEST - 1, LARGEST]))
    small = st.integers(1, 600)

    def __init__(self, books: Books, admin: Person, alice: Person, bob: Person) -> None:
        super().__init__()
        self.books, self.admin, self.people = books, admin, (alice, bob)
        self.number, self.keys = next(_examples), itertools.count(1)
        self.all: list[Purse] = []

    @initialize(target=purses)
    def a_purse_with_something_in_it(self) -> Purse:
        purse = self.create(0, "EUR")
        self.book(purse, "DEPOSIT", 1000)
        return purse

    @rule(target=purses, owner=st.integers(0, 1), currency=st.sampled_from(["EUR", "EUR", "EUR", "JPY"]))
    def create(self, owner: int, currency: str) -> Purse:
        made = make_wallet(self.people[owner], currency=currency)
        self.all.append(Purse(made["id"], self.people[owner], currency))
        return self.all[-1]

    @rule(target=moves, purse=purses, amount=amounts)
    def deposit(self, purse: Purse, amount: int) -> Move:
        return self.book(purse, "DEPOSIT", amount)

    @rule(target=moves, purse=purses, amount=amounts)
    def withdraw(self, purse: Purse, amount: int) -> Move:
        return self.book(purse, "WITHDRAW", amount)

    def book(self, purse: Purse, kind: str, amount: int) -> Move:
        move = Move(None, purse, amount) if kind == "DEPOSIT" else Move(purse, None, amount)
        body = {"operation_type": kind, "amount": purse.text(amount)}
        self.ask(self.admin, purse, "operation", body, [move])
        return move

    @rule(target=moves, source=purses, receiver=purses, amount=small)
    def transfer(self, source: Purse, receiver: Purse, amount: int) -> Move:
        body = {"to_wallet_id": receiver.id, "amount": source.text(amount)}
        move = Move(source, receiver, amount)
        if source is receiver or source.currency != receiver.currency:
            refused(self.send(source.owner, path(source, "transfer"), body), 422)
        else:
            self.ask(source.owner, source, "transfer", body, [move])
        return move

    @rule(source=purses, receivers=st.lists(purses, min_size=1, max_size=4), amount=small)
    def batch(self, source: Purse, receivers: list[Purse], amount: int) -> None:
        wanted = [one for one in receivers if one is not source and one.currency == source.currency]
        if wanted:
            body = {"transfers": [{"to_wallet_id": one.id, "amount": source.text(amount)} for one in wanted]}
            self.ask(source.owner, source, "transfers", body, [Move(source, one, amount) for one in wanted])

    @rule(target=moves, move=moves)
    def reverse(self, move: Move) -> Move:
        back = Move(move.target, move.source, move.amount, is_reversal=True)
        purse = move.source or move.target
        if not move.id or purse is None:
            return back
        response_path = path(purse, "operations", move.id, "reversal")
        if move.is_reversal or move.is_reversed:
            code = "not_reversible" if move.is_reversal else "already_reversed"
            refused(self.send(self.admin, response_path, {}), 409, code)
        else:
            self.ask(self.admin, purse, f"operations/{move.id}/reversal", {}, [back])
            move.is_reversed = bool(back.id)
        return back

    @rule(purse=purses, state=st.sampled_from(["open", "open", "frozen", "closed"]))
    def change(self, purse: Purse, state: str) -> None:
        response = change_wallet(self.admin, {"id": purse.id}, state=state)
        obstacle = self.why_not(purse, state)
        if obstacle:
            refused(response, 409, obstacle)
        else:
            assert response.status_code == 200
            purse.state = state

    def why_not(self, purse: Purse, state: str) -> str | None:
        if state == purse.state or (purse.state == "open" and state == "frozen"):
            return None
        if purse.state == "closed":
            return "wallet_closed"
        if state == "closed" and purse.state == "frozen":
            return "wallet_frozen"
        return "wallet_not_empty" if state == "closed" and purse.balance else None

    @rule(purse=purses, amount=st.sampled_from([0, "-1", "0.0001", "1e3", "NaN", 1.5, None, "1,0", str(LARGEST * 200)]))
    def a_bad_amount(self, purse: Purse, amount: Any) -> None:
        body = {"operation_type": "DEPOSIT", "amount": amount}
        assert set(refused(self.send(self.admin, path(purse, "operation"), body), 422)["errors"]) == {"amount"}

    @rule(sent=requests)
    def the_same_again(self, sent: Sent) -> None:
        response = self.send(sent.person, sent.path, sent.body, sent.key)
        assert (response.status_code, response.data) == (201, sent.content)

    @rule(sent=requests)
    def another_under_the_same_key(self, sent: Sent) -> None:
        transfers = sent.body.get("transfers")
        body = {"transfers": [*transfers, transfers[0]]} if transfers else sent.body | {"memo": "Another"}
        refused(self.send(sent.person, sent.path, body, sent.key), 422, "idempotency_key_reused")

    @rule(target=requests, purse=purses, amount=small)
    def a_deposit_to_be_sent_again(self, purse: Purse, amount: int) -> Any:
        body = {"operation_type": "DEPOSIT", "amount": purse.text(amount)}
        return self.ask(self.admin, purse, "operation", body, [Move(None, purse, amount)]) or multiple()

    @rule(target=requests, source=purses, receiver=purses, amount=small)
    def a_batch_to_be_sent_again(self, source: Purse, receiver: Purse, amount: int) -> Any:
        if source is receiver or source.currency != receiver.currency:
            return self.a_deposit_to_be_sent_again(source, amount)
        body = {"transfers": [{"to_wallet_id": receiver.id, "amount": source.text(amount)}] * 2}
        moves = [Move(source, receiver, amount) for _ in range(2)]
        return self.ask(source.owner, source, "transfers", body, moves) or multiple()

    def ask(self, person: Person, purse: Purse, verb: str, body: Shape, moves: list[Move]) -> Sent | None:
        """Send it, and let the model do the same: all the moves, or none for a reason that is true."""
        sent_to, key = path(purse, verb), f"{self.number}-{next(self.keys)}"
        response = self.send(person, sent_to, body, key)
        obstacles: set[str] = set()
        available = purse.text((moves[0].source or purse).balance)
        done: list[Move] = []
        for move in moves:
            obstacles = move.obstacles()
            if obstacles:
                break
            move.happen()
            done.append(move)
        if not obstacles:
            self.check_answer(response, purse, moves)
            return Sent(person, sent_to, body, key, response.data)
        for move in reversed(done):
            move.unhappen()
        problem = refused(response, 409)
        assert problem["code"] in obstacles
        assert problem.get("available", available) == available
        return None

    def check_answer(self, response: TestResponse, purse: Purse, moves: list[Move]) -> None:
        assert response.status_code == 201, response.text
        operations = response.get_json().get("items") or [response.get_json()]
        for move, operation in zip(moves, operations, strict=True):
            move.id = operation["id"]
        last = (operations[-1]["balance"], operations[-1]["version"])
        assert last == (purse.text(purse.balance), len(purse.lines))

    def send(self, person: Person, sent_to: str, body: Shape, key: str | None = None) -> TestResponse:
        return person.post(sent_to, json=body, headers=keyed(key))

    @invariant()
    def the_ledger_is_as_the_model_says(self) -> None:
        entries, wallets = self.books.check(), self.books.wallets()
        for purse in self.all:
            row = wallets[purse.id]
            assert (row.balance, row.version, row.state) == (purse.balance, len(purse.lines), purse.state)
            assert [(entry.amount, entry.balance_after) for entry in entries.get(purse.id, [])] == purse.lines

    def teardown(self) -> None:
        for purse in self.all:
            page = statement(purse.owner, {"id": purse.id}, limit=200)
            told = [(line["signed"], line["balance"]) for line in page["items"]]
            assert told == [(signed(purse, change), purse.text(after)) for change, after in purse.lines][:200]
            assert page["closing"]["balance"] == purse.text(purse.balance)


def path(purse: Purse, *parts: str) -> str:
    return path_to({"id": purse.id}, *parts)


def signed(purse: Purse, change: int) -> str:
    return f"{'-' if change < 0 else ''}{purse.text(abs(change))}"


def live(make: Callable[[], Household], n_examples: int, n_steps: int, *, is_random: bool) -> None:
    run_state_machine_as_test(
        make,
        settings=settings(
            max_examples=n_examples,
            stateful_step_count=n_steps,
            derandomize=not is_random,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_it_does_what_the_model_does(books: Books, admin: Person, alice: Person, bob: Person) -> None:
    live(lambda: Household(books, admin, alice, bob), 8, 25, is_random=False)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_so_it_does_for_long(
    books: Books, admin: Person, alice: Person, bob: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    made = itertools.count(1)

    def make() -> Household:
        with capsys.disabled():
            print(f"\rlife {next(made)}", end="", flush=True)
        return Household(books, admin, alice, bob)

    live(make, 100, 60, is_random=True)
