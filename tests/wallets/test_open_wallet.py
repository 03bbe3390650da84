"""Opening wallets: one's own, and those of a chat."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person, answer, make_chat
from tests.wallets.books import Books
from tests.wallets.steps import (
    WALLETS,
    change_wallet,
    list_wallets,
    make_fund,
    make_purse,
    make_wallet,
    refused,
    see_wallet,
    transfer,
    try_wallet,
)

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def test_a_new_wallet_is_open_and_empty(alice: Person, books: Books) -> None:
    made = make_wallet(alice, "My purse", "EUR")
    known = {name: made[name] for name in ("name", "currency", "decimals", "balance", "version", "state", "points_of")}
    expected = {"name": "My purse", "currency": "EUR", "decimals": 2, "balance": "0.00", "version": 0}
    assert known == expected | {"state": "open", "points_of": None}
    assert (made["owner"]["kind"], made["owner"]["id"], made["owner"]["name"]) == ("user", alice.id, "Alice")
    assert see_wallet(alice, made) == made
    assert books.check() == {}


@pytest.mark.parametrize(("code", "decimals", "empty"), [("JPY", 0, "0"), ("EUR", 2, "0.00"), ("KWD", 3, "0.000")])
def test_a_currency_has_its_own_decimals(alice: Person, code: str, decimals: int, empty: str) -> None:
    made = make_wallet(alice, currency=code)
    assert (made["decimals"], made["balance"]) == (decimals, empty)


@pytest.mark.parametrize("code", ["EURO", "XX", "", "€", "ZZZ", "XAU"])
def test_there_is_no_such_currency(alice: Person, code: str) -> None:
    assert set(refused(try_wallet(alice, currency=code), 422)["errors"]) == {"currency"}


@pytest.mark.parametrize("name", ["", "   ", "x" * 101])
def test_a_wallet_has_a_name(alice: Person, name: str) -> None:
    assert set(refused(try_wallet(alice, name), 422)["errors"]) == {"name"}


def test_the_first_in_a_currency_is_the_one_others_pay_into(alice: Person) -> None:
    first, second, other = make_wallet(alice), make_wallet(alice), make_wallet(alice, currency="USD")
    assert [one["is_main"] for one in (first, second, other)] == [True, False, True]


def test_another_may_become_the_main_one(admin: Person, alice: Person, bob: Person) -> None:
    first, second, bobs = make_wallet(alice), make_wallet(alice), make_purse(admin, bob)
    assert answer(change_wallet(alice, second, is_main=True), 200)["is_main"] is True
    assert see_wallet(alice, first)["is_main"] is False
    transfer(bob, bobs, alice, "1.00")
    assert [see_wallet(alice, one)["balance"] for one in (first, second)] == ["0.00", "1.00"]


def test_the_owner_opens_one_for_the_chat(alice: Person, bob: Person, chat: Shape) -> None:
    fund = make_fund(alice, chat, "Class fund")
    assert (fund["owner"]["kind"], fund["owner"]["id"], fund["owner"]["name"]) == ("chat", chat["id"], "Study group")
    assert fund["is_main"] is False
    assert see_wallet(bob, fund)["balance"] == "0.00"


def test_a_member_does_not_open_one_for_the_chat(bob: Person, charlie: Person, chat: Shape) -> None:
    assert try_wallet(bob, chat_id=chat["id"]).status_code == 403
    refused(try_wallet(charlie, chat_id=chat["id"]), 404)


def test_the_list_shows_mine_and_those_i_keep(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    mine, fund = make_wallet(alice), make_fund(alice, chat)
    bobs = make_wallet(bob)
    assert ids(list_wallets(alice)) == {mine["id"], fund["id"]}
    assert ids(list_wallets(alice, scope="mine")) == {mine["id"]}
    assert ids(list_wallets(bob)) == {bobs["id"]}
    assert ids(list_wallets(bob, chat_id=chat["id"])) == {fund["id"]}
    assert list_wallets(charlie) == []


def test_an_outsider_lists_nothing_of_a_chat(charlie: Person, alice: Person, chat: Shape) -> None:
    make_fund(alice, chat)
    response = charlie.get(WALLETS, query_string={"chat_id": chat["id"]})
    assert response.status_code == 404 or response.get_json()["items"] == []


def test_nobody_lists_the_wallets_of_another(alice: Person, bob: Person) -> None:
    make_wallet(alice)
    response = bob.get(WALLETS, query_string={"user_id": alice.id})
    assert response.status_code == 404 or response.get_json()["items"] == []


def test_the_administrator_lists_all(admin: Person, alice: Person, bob: Person, chat: Shape) -> None:
    made = {make_wallet(alice)["id"], make_wallet(bob)["id"], make_fund(alice, chat)["id"]}
    assert ids(list_wallets(admin)) == made


def test_the_list_comes_in_pages(alice: Person) -> None:
    made = [make_wallet(alice, f"Purse {number}")["id"] for number in range(5)]
    seen: list[str] = []
    query: Shape = {"limit": 2}
    has_more = True
    while has_more:
        page = answer(alice.get(WALLETS, query_string=query), 200)
        seen += [item["id"] for item in page["items"]]
        has_more = page["has_more"]
        query["before_id"] = seen[-1]
    assert seen == made[::-1]


def test_opening_twice_with_one_key_opens_one(alice: Person) -> None:
    body, headers = {"name": "Purse", "currency": "EUR"}, {"Idempotency-Key": "once"}
    answers = {alice.post(WALLETS, json=body, headers=headers).data for _ in range(3)}
    assert len(answers) == len(list_wallets(alice)) == 1


def test_a_wallet_of_a_chat_outlives_the_owners_leaving(alice: Person, bob: Person, admin: Person) -> None:
    """Whoever is in the chat sees its fund, and nobody else."""
    chat = make_chat(alice, bob)
    fund = make_fund(alice, chat)
    assert bob.delete(f"/api/v1/chats/{chat['id']}/members/{bob.id}").status_code == 204
    refused(bob.get(f"{WALLETS}{fund['id']}"), 404)
    assert see_wallet(admin, fund)["name"] == "Fund"


def ids(wallets: list[Shape]) -> set[str]:
    return {wallet["id"] for wallet in wallets}
