"""Many who move money at once over HTTP, against several server processes, and how the answers are judged."""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from http.client import HTTPConnection
from random import Random
from typing import Any, Self

import orjson

from app.processes import GUNICORN_SETTINGS
from tests.chats.storm import PATIENCE, at_once
from tests.services.site import Web
from tests.wallets.books import Books, Entry, Row
from tests.wallets.steps import WALLETS as WALLETS

Shape = dict[str, Any]
# The server ends a connection that was silent for 20 seconds.
SILENT_SECONDS = 10
# How a request tells the server when to die; see mortal.py.
HEADER, BEFORE_COMMIT, BEFORE_ANSWER = "X-Die", "before-the-commit", "before-the-answer"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Account:
    """Somebody signed in at all servers of the house."""

    id: str
    token: str


@dataclass(frozen=True)
class Reply:
    """What came back, and when; times are those of this machine's steady clock."""

    status: int
    content: bytes
    sent_at: float
    got_at: float

    @cached_property
    def body(self) -> Shape:
        body: Shape = orjson.loads(self.content)
        return body


class Caller:
    """One person's connection to one server, kept alive."""

    def __init__(self, server: Web, account: Account) -> None:
        self.connection = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
        self.headers = {"Content-Type": "application/json", "Authorization": f"Bearer {account.token}"}
        self.used_at = 0.0

    def connect(self) -> None:
        """Be ready to send at once."""
        if time.monotonic() - self.used_at > SILENT_SECONDS:
            self.connection.close()
            self.connection.connect()
            self.used_at = time.monotonic()

    def post(self, path: str, body: Shape, key: str | None = None, **headers: str) -> Reply:
        self.ask(path, body, key, **headers)
        return self.hear()

    def patch(self, path: str, body: Shape) -> Reply:
        self.ask(path, body, method="PATCH")
        return self.hear()

    def ask(self, path: str, body: Shape, key: str | None = None, *, method: str = "POST", **headers: str) -> None:
        """Send it, without waiting for the answer."""
        self.used_at = time.monotonic()
        more = {"Idempotency-Key": key, **headers} if key else headers
        self.connection.request(method, path, orjson.dumps(body), self.headers | more)

    def hear(self) -> Reply:
        """The answer to what was asked."""
        response = self.connection.getresponse()
        sent_at, self.used_at = self.used_at, time.monotonic()
        return Reply(response.status, response.read(), sent_at, self.used_at)


@dataclass(frozen=True)
class Order:
    """One movement to ask for: `amount` is what it adds to the wallet in the path, in minor units."""

    wallet_id: str
    amount: int
    path: str
    body: Shape
    key: str | None = None

    def send(self, caller: Caller) -> Reply:
        return caller.post(self.path, self.body, self.key)


def deposit(wallet_id: str, amount: int, key: str | None = None) -> Order:
    body = {"operation_type": "DEPOSIT", "amount": in_words(amount)}
    return Order(wallet_id, amount, f"{WALLETS}{wallet_id}/operation", body, key)


def withdrawal(wallet_id: str, amount: int, key: str | None = None) -> Order:
    body = {"operation_type": "WITHDRAW", "amount": in_words(amount)}
    return Order(wallet_id, -amount, f"{WALLETS}{wallet_id}/operation", body, key)


def transfer(wallet_id: str, receiver_id: str, amount: int, key: str | None = None) -> Order:
    body = {"to_wallet_id": receiver_id, "amount": in_words(amount)}
    return Order(wallet_id, -amount, f"{WALLETS}{wallet_id}/transfer", body, key)


def batch(wallet_id: str, receivers: Sequence[str], amount: int, key: str | None = None) -> Order:
    """The same to each receiver, all or nothing."""
    transfers = [{"to_wallet_id": one, "amount": in_words(amount)} for one in receivers]
    return Order(wallet_id, -amount, f"{WALLETS}{wallet_id}/transfers", {"transfers": transfers}, key)


def in_words(minor: int) -> str:
    """Cents as the API writes euros."""
    return f"{minor // 100}.{minor % 100:02}"


class Mortal(Web):
    """`run.py server`, whose process dies when a request says so; gunicorn puts another in its place."""

    name = "mortal"

    def command(self) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "--config", str(GUNICORN_SETTINGS), "tests.wallets.mortal:app"]


class Fleet:
    """Several web servers over one database, each a process tree of its own; the administrator has signed up."""

    def __init__(self, env: dict[str, str], books: Books) -> None:
        self.books = books
        self.servers: list[Web] = [Mortal(env), Mortal(env)]
        self.admin = Account("", "")
        self.read: dict[Web, int] = {}

    def start(self) -> Self:
        for server in self.servers:
            server.start()
        return self

    def remove(self) -> None:
        for server in self.servers:
            server.kill()  # Nobody is connected any more; a goodbye would only take its time.
            server.remove()

    def complaints(self) -> list[str]:
        """What the servers wrote down of errors that they had not foreseen."""
        logs = "".join(server.log_text()[self.read.get(server, 0) :] for server in self.servers)
        self.read = {server: len(server.log_text()) for server in self.servers}
        return logs.split("Exception on ")[1:]

    def sign_up(self, username: str | None = None) -> Account:
        return Account(*self.servers[0].sign_up(username or f"person{next(_numbers)}"))

    def wallet(self, account: Account, amount: int = 0) -> str:
        """A new wallet of this person, with so much in it."""
        body = {"name": "Purse", "currency": "EUR"}
        made = self.servers[0].call("POST", WALLETS, body, token=account.token)
        if amount:
            self.put_in(made["id"], amount)
        return str(made["id"])

    def put_in(self, wallet_id: str, amount: int) -> Shape:
        order = deposit(wallet_id, amount)
        booked: Shape = self.servers[0].call("POST", order.path, order.body, token=self.admin.token)
        return booked

    def callers(self, account: Account, number: int) -> list[Caller]:
        """So many connections, dealt out to the servers in turn."""
        return [Caller(server, account) for server in itertools.islice(itertools.cycle(self.servers), number)]


def all_at_once(callers: Sequence[Caller], orders: Sequence[Order]) -> list[Reply]:
    """What each caller got for the order of the same number."""
    for caller in callers:
        caller.connect()
    calls = [lambda one=one, order=order: order.send(one) for one, order in zip(callers, orders, strict=True)]
    return at_once(calls)


# The judge.


def judge(books: Books, before: dict[str, Row], orders: Sequence[Order], replies: Sequence[Reply]) -> None:
    """Since `before`, what was acknowledged is booked, nothing else is, and every answer was true."""
    entries = books.check()
    new = {(wallet_id, one.operation_id): one for wallet_id, one in fresh(entries, before)}
    sent = list(zip(orders, replies, strict=True))
    done = [(order, reply) for order, reply in sent if reply.status == 201]
    for order, reply in done:
        check_booked(new, order, reply)
    named = {operation["id"] for _, reply in done for operation in operations_in(reply)}
    assert named == {operation_id for _, operation_id in new}
    assert sum(len(operations_in(reply)) for _, reply in done) == len(named)
    for order, reply in sent:
        if reply.status != 201:
            check_refusal(entries[order.wallet_id], before[order.wallet_id], order, reply, done)


def fresh(entries: dict[str, list[Entry]], before: dict[str, Row]) -> list[tuple[str, Entry]]:
    """What was booked since, and on which wallet."""
    return [(wallet_id, entry) for wallet_id, those in entries.items() for entry in those[before[wallet_id].version :]]


def operations_in(reply: Reply) -> list[Shape]:
    """A batch answers with several."""
    operations: list[Shape] = reply.body.get("items", [reply.body])
    return operations


def check_booked(new: dict[tuple[str, str], Entry], order: Order, reply: Reply) -> None:
    """The answer tells of the very entry that stands in the ledger."""
    for operation in operations_in(reply):
        entry = new[order.wallet_id, operation["id"]]
        said = (operation["version"], operation["balance"], operation["amount"])
        assert said == (entry.version, in_words(entry.balance_after), in_words(abs(entry.amount))), (order, said, entry)
        assert entry.amount == order.amount


def check_refusal(
    entries: list[Entry], before: Row, order: Order, reply: Reply, done: list[tuple[Order, Reply]]
) -> None:
    """There was too little money, at a moment between the question and the answer."""
    assert (reply.status, reply.body.get("code")) == (409, "insufficient_funds"), reply.content
    available = reply.body["available"]
    needed = -order.amount * len(order.body.get("transfers", [None]))
    possible = balances_within(entries, before, order.wallet_id, reply, done)
    assert available in [in_words(one) for one in possible if one < needed], (available, needed, possible)


def balances_within(
    entries: list[Entry], before: Row, wallet_id: str, reply: Reply, done: list[tuple[Order, Reply]]
) -> list[int]:
    """What the wallet can have held while the question was on its way: later than all that was answered before, earlier
    than all that was asked afterwards."""
    others = [(other, operations_in(other)) for order, other in done if order.wallet_id == wallet_id]
    low = max([before.version, *(ops[-1]["version"] for other, ops in others if other.got_at < reply.sent_at)])
    high = min([len(entries), *(ops[0]["version"] - 1 for other, ops in others if other.sent_at > reply.got_at)])
    history = [0, *(entry.balance_after for entry in entries)]
    return history[low : high + 1]


class Tide:
    """Rounds of simultaneous operations on one wallet."""

    def __init__(self, fleet: Fleet, kind: str, n_callers: int, *, seed: int) -> None:
        self.fleet, self.kind = fleet, kind
        self.random = Random(seed)
        self.wallet_id = fleet.wallet(fleet.admin)
        self.callers = fleet.callers(fleet.admin, n_callers)
        self.n_done = self.n_refused = 0

    def orders(self) -> list[Order]:
        amounts = [self.random.randint(1, 500) for _ in self.callers]
        if self.kind != "mixed":
            kind = deposit if self.kind == "deposits" else withdrawal
            return [kind(self.wallet_id, amount) for amount in amounts]
        # More is to go out than comes in, so some must be refused in whatever order they come.
        halves = [deposit, lambda wallet_id, amount: withdrawal(wallet_id, amount * 3)]
        return [self.random.choice(halves)(self.wallet_id, amount) for amount in amounts]

    def round(self) -> None:
        """Let all callers loose on it together, and judge what they were told."""
        orders = self.orders()
        if self.kind == "withdrawals":
            # Enough for about half of them.
            self.fleet.put_in(self.wallet_id, max(1, -sum(order.amount for order in orders) // 2))
        before = self.fleet.books.wallets()
        replies = all_at_once(self.callers, orders)
        judge(self.fleet.books, before, orders, replies)
        refused = [order for order, reply in zip(orders, replies, strict=True) if reply.status == 409]
        if self.kind == "withdrawals":
            rest = self.fleet.books.wallets()[self.wallet_id].balance
            assert all(-order.amount > rest for order in refused)
        self.n_refused += len(refused)
        self.n_done += len(replies) - len(refused)
