"""A wallet's statement: an opening line, what moved, and a balance that runs through to the closing line."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.db import now, transaction
from app.wallets import ledger
from app.wallets.models import Account, OperationType
from tests.cast import Person
from tests.wallets.steps import (
    Shape,
    deposit,
    make_wallet,
    path_to,
    refused,
    reverse,
    signed,
    statement,
    transfer,
    withdraw,
)

pytestmark = pytest.mark.integration


def post_at(app: Flask, by: Person, wallet: Shape, *times: datetime) -> None:
    """Put a euro in at each of these moments, booked in this order."""
    with app.app_context():
        for moment in times:
            with transaction():
                ledger.post(
                    ledger.Movement(
                        OperationType.DEPOSIT,
                        100,
                        "EUR",
                        "EUR",
                        2,
                        UUID(by.id),
                        Account.CASH_IN,
                        UUID(wallet["id"]),
                        created_at=moment,
                    )
                )


def at(day: int, hour: int = 12, minute: int = 0) -> datetime:
    return now().replace(year=2026, month=3, day=day, hour=hour, minute=minute, second=0, microsecond=0)


def ends(page: Shape) -> tuple[str, str]:
    return page["opening"]["balance"], page["closing"]["balance"]


def test_an_empty_wallet_opens_and_closes_at_zero(alice: Person) -> None:
    page = statement(alice, make_wallet(alice))
    assert page == {
        "opening": {"balance": "0.00", "at": None},
        "closing": {"balance": "0.00", "at": None},
        "items": [],
        "has_more": False,
    }


def test_the_balance_runs_through(admin: Person, alice: Person, bobs: Shape) -> None:
    wallet = make_wallet(alice)
    deposit(admin, wallet, "10.00", memo="Cash")
    sent = transfer(alice, wallet, bobs, "2.50", memo="Pizza")
    withdraw(admin, wallet, "0.50")
    reverse(admin, wallet, sent)
    page = statement(alice, wallet)
    assert signed(page) == ["10.00", "-2.50", "-0.50", "2.50"]
    assert [line["balance"] for line in page["items"]] == ["10.00", "7.50", "7.00", "9.50"]
    assert [line["version"] for line in page["items"]] == [1, 2, 3, 4]
    assert [line["memo"] for line in page["items"]] == ["Cash", "Pizza", "", ""]
    assert ends(page) == ("0.00", "9.50")


def test_the_other_side_sees_the_same_operation(alice: Person, bob: Person, purse: Shape, bobs: Shape) -> None:
    sent = transfer(alice, purse, bobs, "2.50")
    mine, theirs = statement(alice, purse)["items"][-1], statement(bob, bobs)["items"][-1]
    assert (mine["id"], theirs["id"]) == (sent["id"], sent["id"])
    assert (mine["signed"], theirs["signed"]) == ("-2.50", "2.50")
    assert (mine["amount"], theirs["amount"]) == ("2.50", "2.50")
    assert (theirs["from"]["name"], theirs["to"]["name"]) == ("Alice", "Bob")


@pytest.mark.parametrize("order", ["oldest", "newest"])
def test_pages_give_each_line_once(admin: Person, alice: Person, order: str) -> None:
    wallet = make_wallet(alice)
    for number in range(1, 8):
        deposit(admin, wallet, number)
    seen: list[str] = []
    query: Shape = {"limit": 3, "order": order}
    has_more = True
    while has_more:
        page = statement(alice, wallet, **query)
        assert ends(page) == ("0.00", "28.00")
        seen += signed(page)
        has_more, query["after"] = page["has_more"], page["items"][-1]["version"]
    expected = [f"{number}.00" for number in range(1, 8)]
    assert seen == (expected if order == "oldest" else expected[::-1])


def test_a_page_stays_where_it_was_while_more_is_booked(admin: Person, alice: Person) -> None:
    wallet = make_wallet(alice)
    for number in range(1, 5):
        deposit(admin, wallet, number)
    first = statement(alice, wallet, limit=2, order="newest")
    deposit(admin, wallet, 5)
    after = first["items"][-1]["version"]
    assert signed(statement(alice, wallet, limit=2, order="newest", after=after)) == ["2.00", "1.00"]


def test_days_cut_a_part_out(app: Flask, admin: Person, alice: Person) -> None:
    """A day given as the end is included."""
    wallet = make_wallet(alice)
    post_at(app, admin, wallet, at(1), at(2, 0), at(2, 23, 59), at(3, 0), at(4))
    page = statement(alice, wallet, **{"from": "2026-03-02", "to": "2026-03-02"})
    assert (ends(page), len(page["items"])) == (("1.00", "3.00"), 2)
    assert ends(statement(alice, wallet, **{"from": "2026-03-03"})) == ("3.00", "5.00")
    assert ends(statement(alice, wallet, to="2026-03-01")) == ("0.00", "1.00")


def test_times_cut_a_part_out(app: Flask, admin: Person, alice: Person) -> None:
    """The first moment is included, the last is not, and each may have a zone."""
    wallet = make_wallet(alice)
    post_at(app, admin, wallet, at(1, 10), at(1, 11), at(1, 12))
    query = {"from": "2026-03-01T12:00:00+01:00", "to": "2026-03-01T12:00:00Z"}
    page = statement(alice, wallet, **query)
    assert (ends(page), [line["version"] for line in page["items"]]) == (("1.00", "2.00"), [2])


@pytest.mark.parametrize(
    ("query", "both"),
    [
        ({"to": "2026-02-01"}, "0.00"),
        ({"from": "2026-04-01"}, "2.00"),
        ({"from": "2026-03-02", "to": "2026-03-03"}, "1.00"),
    ],
)
def test_a_span_without_movements_still_opens_and_closes(
    app: Flask, admin: Person, alice: Person, query: Shape, both: str
) -> None:
    wallet = make_wallet(alice)
    post_at(app, admin, wallet, at(1), at(4))
    page = statement(alice, wallet, **query)
    assert (ends(page), page["items"], page["has_more"]) == ((both, both), [], False)


def test_neighbouring_spans_fit_together(app: Flask, admin: Person, alice: Person) -> None:
    """Servers' clocks differ by a blink, and lines are booked in another order than their times: yet no line is in two
    spans or in none, and each span opens where the one before closed."""
    wallet = make_wallet(alice)
    midnight = at(2, 0)
    blinks = [-30, 20, -10, 10, -20, 30, 5, -5]
    post_at(app, admin, wallet, *(midnight + timedelta(milliseconds=blink) for blink in blinks))
    before = statement(alice, wallet, to="2026-03-01")
    after = statement(alice, wallet, **{"from": "2026-03-02"})
    assert before["closing"]["balance"] == after["opening"]["balance"]
    versions = [line["version"] for page in (before, after) for line in page["items"]]
    assert versions == list(range(1, 9))


BAD = [{"from": "yesterday"}, {"to": "2026-13-01"}, {"from": "2026-03-01T12:00:00"}, {"order": "random"}]
BAD += [{"after": "-1"}, {"after": "x"}, {"limit": "0"}, {"limit": "100000"}, {"format": "xml"}, {"page": "2"}]


@pytest.mark.parametrize("query", BAD, ids=repr)
def test_a_wrong_question_is_said_to_be_so(alice: Person, purse: Shape, query: dict[str, Any]) -> None:
    problem = refused(alice.get(path_to(purse, "statement"), query_string=query), 422)
    assert set(problem["errors"]) == set(query)


@pytest.mark.parametrize("query", [{"after": str(10**30)}, {"from": "0001-01-01"}, {"to": "9999-12-31"}], ids=repr)
def test_a_far_question_breaks_nothing(alice: Person, purse: Shape, query: dict[str, Any]) -> None:
    assert alice.get(path_to(purse, "statement"), query_string=query).status_code in (200, 422)


def test_the_balance_of_each_day(app: Flask, admin: Person, alice: Person) -> None:
    wallet = make_wallet(alice)
    post_at(app, admin, wallet, at(1, 9), at(1, 10), at(3))
    found = alice.get(path_to(wallet, "balances")).get_json()["items"]
    assert found == [{"date": "2026-03-01", "balance": "2.00"}, {"date": "2026-03-03", "balance": "3.00"}]


def test_outsiders_see_none_of_it(charlie: Person, bob: Person, purse: Shape) -> None:
    for part in ("statement", "balances"):
        for person in (bob, charlie):
            refused(person.get(path_to(purse, part)), 404)
