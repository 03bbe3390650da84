"""The statement as a spreadsheet reads it, in which no text of a stranger becomes a formula."""

from __future__ import annotations

import csv
import io

import pytest

from tests.cast import Person, answer
from tests.wallets.steps import Shape, deposit, make_wallet, path_to, refused, transfer, withdraw

pytestmark = pytest.mark.integration
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1+1", "|calc", '=HYPERLINK("http://evil.example")', " =1+1")
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def rows(person: Person, wallet: Shape, **query: str) -> list[list[str]]:
    response = person.get(path_to(wallet, "statement"), query_string={"format": "csv"} | query)
    assert (response.status_code, response.mimetype) == (200, "text/csv")
    assert response.headers["Content-Disposition"].startswith("attachment")
    return list(csv.reader(io.StringIO(response.get_data(as_text=True))))


def test_it_opens_even_when_there_is_nothing(alice: Person) -> None:
    head, opening, *rest = rows(alice, make_wallet(alice))
    assert "balance" in head
    assert opening[head.index("balance")] == "0.00"
    assert rest == []


def test_it_has_a_line_for_each_movement(admin: Person, alice: Person, bobs: Shape) -> None:
    wallet = make_wallet(alice)
    deposit(admin, wallet, "10.00", memo="Cash, counted twice")
    transfer(alice, wallet, bobs, "2.50", memo='For "pizza"')
    head, _, came, went = rows(alice, wallet)
    amount, balance, memo = (head.index(name) for name in ("amount", "balance", "memo"))
    assert (came[amount], came[balance], came[memo]) == ("10.00", "10.00", "Cash, counted twice")
    assert (went[amount], went[balance], went[memo]) == ("-2.50", "7.50", 'For "pizza"')


def test_a_negative_amount_stays_a_number(admin: Person, alice: Person, purse: Shape) -> None:
    withdraw(admin, purse, "1.00")
    assert "-1.00" in rows(alice, purse)[-1]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_memo_is_never_a_formula(admin: Person, alice: Person, text: str) -> None:
    wallet = make_wallet(alice)
    deposit(admin, wallet, "1.00", memo=text)
    head, _, line = rows(alice, wallet)
    memo = line[head.index("memo")]
    assert text.strip() in memo
    assert not memo.lstrip().startswith(DANGEROUS)


def test_a_name_is_never_a_formula(admin: Person, alice: Person, bob: Person, purse: Shape, bobs: Shape) -> None:
    answer(bob.put("/api/v1/users/me", json={"display_name": "=cmd|' /C calc'!A0"}), 200)
    transfer(bob, bobs, purse, "1.00")
    line = rows(alice, purse)[-1]
    assert any("cmd" in cell for cell in line)
    assert not any(cell.startswith(DANGEROUS) for cell in line)


def test_a_long_one_is_complete(admin: Person, alice: Person) -> None:
    """More lines than a page of the API has."""
    wallet = make_wallet(alice)
    for _ in range(55):
        deposit(admin, wallet, "0.01")
    _, _, *lines = rows(alice, wallet)
    assert len(lines) == 55
    assert "0.55" in lines[-1]


def test_a_part_opens_where_the_part_before_closed(admin: Person, alice: Person, purse: Shape) -> None:
    head, opening = rows(alice, purse, **{"from": "2100-01-01"})
    assert opening[head.index("balance")] == "100.00"


def test_outsiders_get_none(charlie: Person, purse: Shape) -> None:
    refused(charlie.get(path_to(purse, "statement"), query_string={"format": "csv"}), 404)
