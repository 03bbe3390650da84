"""A chat's own points: whoever keeps the chat's money vouches for them, and for nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person, answer, make_chat
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    balance,
    deposit,
    list_wallets,
    make_chat_treasurer,
    make_points,
    make_wallet,
    refused,
    reverse,
    set_state,
    transfer,
    try_operation,
    try_transfer,
    try_wallet,
    withdraw,
)

pytestmark = pytest.mark.integration


@pytest.fixture
def stars(alice: Person, chat: Shape) -> str:
    """The chat of Alice and Bob has stars, for which Alice vouches."""
    make_points(alice, chat)
    make_chat_treasurer(alice, chat, alice)
    return "STAR"


def make_stars(person: Person, chat: Shape, **fields: Any) -> Shape:
    return make_wallet(person, "Stars", "STAR", points_of=chat["id"], **fields)


def test_a_member_collects_them(alice: Person, bob: Person, chat: Shape, stars: str, books: Books) -> None:
    wallet = make_stars(bob, chat)
    known = (wallet["currency"], wallet["decimals"], wallet["balance"], wallet["points_of"])
    assert known == ("STAR", 0, "0", chat["id"])
    assert deposit(alice, wallet, 5, memo="Homework")["balance"] == "5"
    assert withdraw(alice, wallet, 2)["balance"] == "3"
    books.check()


def test_they_go_from_hand_to_hand(alice: Person, bob: Person, chat: Shape, stars: str, books: Books) -> None:
    one, other = make_stars(alice, chat), make_stars(bob, chat)
    deposit(alice, one, 5)
    transfer(alice, one, other, 2)
    transfer(bob, other, alice, 1)
    assert (balance(alice, one), balance(bob, other)) == ("4", "1")
    books.check()


def test_they_have_as_many_decimals_as_the_chat_says(alice: Person, chat: Shape) -> None:
    make_points(alice, chat, "HOUR", decimals=1)
    make_chat_treasurer(alice, chat, alice)
    wallet = make_wallet(alice, "Hours", "HOUR", points_of=chat["id"])
    assert deposit(alice, wallet, "1.5")["balance"] == "1.5"
    refused(try_operation(alice, wallet, "DEPOSIT", "0.25"), 422)


def test_a_member_mints_none(bob: Person, chat: Shape, stars: str, books: Books) -> None:
    wallet = make_stars(bob, chat)
    refused(try_operation(bob, wallet, "DEPOSIT", 5), 403)
    assert books.balance(wallet) == 0


def test_their_treasurer_freezes_and_undoes(alice: Person, bob: Person, chat: Shape, stars: str) -> None:
    one, other = make_stars(alice, chat), make_stars(bob, chat)
    deposit(alice, one, 5)
    done = transfer(alice, one, other, 2)
    assert reverse(alice, one, done)["balance"] == "5"
    set_state(alice, other, "frozen")
    refused(try_transfer(alice, one, other, 1), 409, "wallet_frozen")


def test_the_points_of_two_chats_are_not_the_same(
    alice: Person, bob: Person, chat: Shape, stars: str, books: Books
) -> None:
    """Though they have the same code."""
    other_chat = make_chat(alice, bob, title="Another")
    make_points(alice, other_chat)
    make_chat_treasurer(alice, other_chat, alice)
    here, there = make_stars(alice, chat), make_stars(alice, other_chat)
    deposit(alice, here, 5)
    refused(try_transfer(alice, here, there, 1), 422)
    assert (books.balance(here), books.balance(there)) == (5, 0)


def test_points_are_not_euros(alice: Person, chat: Shape, stars: str, purse: Shape, books: Books) -> None:
    wallet = make_stars(alice, chat)
    refused(try_transfer(alice, purse, wallet, 1), 422)
    assert books.balance(purse) == 10000


@pytest.mark.parametrize("code", ["EUR", "USD", "eur", "x", "A" * 11, "1ST", "É1", "", "ST AR"])
def test_a_code_that_cannot_be(alice: Person, chat: Shape, code: str) -> None:
    body = {"code": code, "name": "Stars", "decimals": 0}
    assert set(refused(alice.post(f"/api/v1/chats/{chat['id']}/points", json=body), 422)["errors"]) == {"code"}


@pytest.mark.parametrize("decimals", [-1, 5, "two", 1.5])
def test_decimals_that_cannot_be(alice: Person, chat: Shape, decimals: Any) -> None:
    body = {"code": "STAR", "name": "Stars", "decimals": decimals}
    assert set(refused(alice.post(f"/api/v1/chats/{chat['id']}/points", json=body), 422)["errors"]) == {"decimals"}


def test_a_code_is_taken_once_in_a_chat(alice: Person, chat: Shape, stars: str) -> None:
    body = {"code": "STAR", "name": "Other stars", "decimals": 0}
    refused(alice.post(f"/api/v1/chats/{chat['id']}/points", json=body), 422)


def test_who_makes_and_who_sees_them(bob: Person, charlie: Person, chat: Shape, stars: str) -> None:
    path = f"/api/v1/chats/{chat['id']}/points"
    body = {"code": "MINE", "name": "Mine", "decimals": 0}
    refused(bob.post(path, json=body), 403)
    refused(charlie.post(path, json=body), 404)
    assert [one["code"] for one in answer(bob.get(path), 200)["items"]] == ["STAR"]
    refused(charlie.get(path), 404)


def test_an_outsider_opens_no_wallet_for_them(charlie: Person, chat: Shape, stars: str) -> None:
    assert try_wallet(charlie, "Stars", "STAR", points_of=chat["id"]).status_code in (404, 422)
    assert list_wallets(charlie) == []
