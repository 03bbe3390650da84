"""Booking cash that came in and went out in the real world."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    balance,
    deposit,
    make_wallet,
    path_to,
    refused,
    see_wallet,
    short_of,
    try_operation,
    withdraw,
)

pytestmark = pytest.mark.integration
MOST = "9999999999999.99"


def test_a_deposit_answers_with_the_balance_after_it(admin: Person, alice: Person, books: Books) -> None:
    wallet = make_wallet(alice)
    done = deposit(admin, wallet, "150.00", memo="Cash in a tin")
    known = {name: done[name] for name in ("operation_type", "amount", "currency", "memo", "balance", "version")}
    expected = {"operation_type": "DEPOSIT", "amount": "150.00", "currency": "EUR", "memo": "Cash in a tin"}
    assert known == expected | {"balance": "150.00", "version": 1}
    assert done["by"]["id"] == admin.id
    assert (done["from"]["kind"], done["to"]["kind"], done["to"]["wallet_id"]) == ("cash", "user", wallet["id"])
    assert (done["batch_id"], done["reverses_id"]) == (None, None)
    assert books.check()[wallet["id"]][-1].balance_after == 15000


def test_a_withdrawal_takes_it_out_again(admin: Person, alice: Person, purse: Shape, books: Books) -> None:
    done = withdraw(admin, purse, "30.25")
    assert (done["operation_type"], done["balance"], done["version"]) == ("WITHDRAW", "69.75", 2)
    assert (done["from"]["wallet_id"], done["to"]["kind"]) == (purse["id"], "cash")
    seen = see_wallet(alice, purse)
    assert (seen["balance"], seen["version"]) == ("69.75", 2)
    books.check()


@pytest.mark.parametrize(("amount", "booked"), [(150, "150.00"), ("150", "150.00"), ("0.01", "0.01"), ("1.5", "1.50")])
def test_amounts_may_be_texts_and_whole_numbers(admin: Person, alice: Person, amount: Any, booked: str) -> None:
    wallet = make_wallet(alice)
    assert deposit(admin, wallet, amount)["amount"] == balance(alice, wallet) == booked


BAD = [0, -5, "0", "0.00", "-1.00", "1.001", "NaN", "Infinity", "1e999", "1e3", " 5 ", "５", "", "five", "1,50"]
BAD += [1.5, 0.1, True, None, [], {}, "10000000000000.01", 10**16, "9" * 500]


@pytest.mark.parametrize("amount", BAD, ids=repr)
@pytest.mark.parametrize("operation_type", ["DEPOSIT", "WITHDRAW"])
def test_a_bad_amount_is_said_to_be_so(
    admin: Person, purse: Shape, books: Books, operation_type: str, amount: Any
) -> None:
    problem = refused(try_operation(admin, purse, operation_type, amount), 422)
    assert list(problem["errors"]) == ["amount"]
    assert all(problem["errors"]["amount"])
    assert books.balance(purse) == 10000


@pytest.mark.parametrize("number", ["1e999", "NaN", "Infinity", "1.5", "0.1", "-1", "1e400000"])
def test_a_bad_number_in_the_json_itself(admin: Person, purse: Shape, books: Books, number: str) -> None:
    body = f'{{"operation_type": "DEPOSIT", "amount": {number}}}'
    response = admin.post(path_to(purse, "operation"), data=body, content_type="application/json")
    assert response.status_code in (400, 422)
    assert books.balance(purse) == 10000


def test_yen_have_no_decimals(admin: Person, alice: Person) -> None:
    wallet = make_wallet(alice, currency="JPY")
    refused(try_operation(admin, wallet, "DEPOSIT", "1.5"), 422)
    assert deposit(admin, wallet, "150")["balance"] == "150"


def test_more_than_there_is_stays_where_it_is(admin: Person, purse: Shape, books: Books) -> None:
    assert short_of(try_operation(admin, purse, "WITHDRAW", "100.01")) == "100.00"
    assert books.balance(purse) == 10000
    assert withdraw(admin, purse, "100.00")["balance"] == "0.00"
    assert short_of(try_operation(admin, purse, "WITHDRAW", "0.01")) == "0.00"
    books.check()


def test_a_wallet_can_be_full(admin: Person, alice: Person, books: Books) -> None:
    wallet = make_wallet(alice)
    deposit(admin, wallet, MOST)
    assert deposit(admin, wallet, "0.01")["balance"] == "10000000000000.00"
    refused(try_operation(admin, wallet, "DEPOSIT", "0.01"), 409, "wallet_full")
    assert books.balance(wallet) == 10**15


@pytest.mark.parametrize("kind", ["deposit", "TRANSFER", "REVERSAL", "", None, 1])
def test_there_is_no_other_kind(admin: Person, purse: Shape, kind: Any) -> None:
    assert set(refused(try_operation(admin, purse, kind, "1.00"), 422)["errors"]) == {"operation_type"}


def test_a_memo_has_an_end(admin: Person, purse: Shape) -> None:
    refused(try_operation(admin, purse, "DEPOSIT", "1.00", memo="x" * 10_000), 422)


def test_an_unknown_field_is_refused(admin: Person, purse: Shape, books: Books) -> None:
    refused(try_operation(admin, purse, "DEPOSIT", "1.00", balance="500.00"), 422)
    assert books.balance(purse) == 10000
