"""Who sees a wallet, who moves its money, and who may say that cash came in."""

from __future__ import annotations

import pytest
from werkzeug.test import TestResponse

from tests.cast import Person, make_chat
from tests.wallets.books import Books
from tests.wallets.steps import (
    Shape,
    change_wallet,
    deposit,
    list_wallets,
    make_chat_treasurer,
    make_fund,
    make_house_treasurer,
    make_points,
    make_wallet,
    path_to,
    refused,
    reverse,
    see_wallet,
    set_state,
    statement,
    to,
    transfer,
    try_batch,
    try_operation,
    try_transfer,
)

pytestmark = pytest.mark.integration


@pytest.fixture
def fund(admin: Person, alice: Person, chat: Shape) -> Shape:
    """The chat of Alice and Bob has 50.00 EUR; the house has not allowed its treasurers to book cash."""
    fund = make_fund(alice, chat)
    deposit(admin, fund, "50.00")
    return see_wallet(alice, fund)


def every_way_in(person: Person, wallet: Shape, other: Shape) -> list[TestResponse]:
    """Each request about a wallet that could show or move something."""
    return [
        person.get(path_to(wallet)),
        person.get(path_to(wallet, "statement")),
        person.get(path_to(wallet, "balances")),
        try_operation(person, wallet, "DEPOSIT", "1.00"),
        try_operation(person, wallet, "WITHDRAW", "1.00"),
        try_transfer(person, wallet, other, "1.00"),
        try_batch(person, wallet, to(other) | {"amount": "1.00"}),
        change_wallet(person, wallet, name="Mine"),
        change_wallet(person, wallet, state="frozen"),
    ]


def test_outsiders_find_nothing(charlie: Person, purse: Shape, fund: Shape, books: Books) -> None:
    """Not even that there is such a wallet: what does not exist answers the same."""
    mine = make_wallet(charlie)
    nothing = {"id": "00000000-0000-7000-8000-000000000000"}
    for wallet in (purse, fund, nothing):
        for response in every_way_in(charlie, wallet, mine):
            refused(response, 404, "not_found")
    assert (books.balance(purse), books.balance(fund)) == (10000, 5000)


def test_nobody_comes_in_without_a_token(anonymous: Person, purse: Shape) -> None:
    for response in every_way_in(anonymous, purse, purse):
        refused(response, 401)


def test_one_members_purse_is_none_of_anothers_business(bob: Person, purse: Shape, chat: Shape) -> None:
    assert {response.status_code for response in every_way_in(bob, purse, make_wallet(bob))} == {404}


def test_a_purse_is_moved_by_its_owner_and_booked_by_none_but_treasurers(alice: Person, purse: Shape) -> None:
    assert see_wallet(alice, purse)["may"]["transfer"] is True
    assert see_wallet(alice, purse)["may"]["book"] is False
    for kind in ("DEPOSIT", "WITHDRAW"):
        refused(try_operation(alice, purse, kind, "1.00"), 403, "not_treasurer")


def test_a_member_sees_the_fund_and_touches_nothing(bob: Person, fund: Shape, bobs: Shape, books: Books) -> None:
    assert see_wallet(bob, fund)["balance"] == "50.00"
    assert statement(bob, fund)["closing"]["balance"] == "50.00"
    assert not any(see_wallet(bob, fund)["may"].values())
    assert {response.status_code for response in every_way_in(bob, fund, bobs)[3:]} == {403}
    assert (books.balance(fund), books.balance(bobs)) == (5000, 10000)


def test_the_chats_owner_pays_out_of_it(alice: Person, fund: Shape, purse: Shape) -> None:
    assert transfer(alice, fund, purse, "5.00")["balance"] == "45.00"
    refused(try_operation(alice, fund, "DEPOSIT", "1.00"), 403)


def test_the_chats_treasurer_pays_out_of_it(alice: Person, bob: Person, chat: Shape, fund: Shape, bobs: Shape) -> None:
    make_chat_treasurer(alice, chat, bob)
    assert fund["id"] in {wallet["id"] for wallet in list_wallets(bob)}
    assert transfer(bob, fund, bobs, "5.00")["balance"] == "45.00"


def test_a_former_treasurer_does_not(alice: Person, bob: Person, chat: Shape, fund: Shape, bobs: Shape) -> None:
    make_chat_treasurer(alice, chat, bob)
    make_chat_treasurer(alice, chat, bob, is_treasurer=False)
    refused(try_transfer(bob, fund, bobs, "5.00"), 403)


def test_only_owners_name_treasurers(bob: Person, charlie: Person, chat: Shape, fund: Shape) -> None:
    for person, status in ((bob, 403), (charlie, 404)):
        path = f"/api/v1/chats/{chat['id']}/members/{bob.id}"
        refused(person.patch(path, json={"is_treasurer": True}), status)
    assert not any(see_wallet(bob, fund)["may"].values())


def test_real_money_is_not_minted_by_whoever_makes_a_chat(charlie: Person, bob: Person, books: Books) -> None:
    """Charlie makes a chat, is its treasurer by his own word, and may still not make euros."""
    chat = make_chat(charlie)
    make_chat_treasurer(charlie, chat, charlie)
    fund = make_fund(charlie, chat)
    refused(try_operation(charlie, fund, "DEPOSIT", "1000.00"), 403, "cash_not_allowed")
    refused(change_wallet(charlie, fund, takes_cash=True), 403)
    refused(try_operation(charlie, make_wallet(charlie), "DEPOSIT", "1000.00"), 403)
    assert books.n_operations() == 0


def test_the_house_may_allow_it(admin: Person, alice: Person, bob: Person, chat: Shape, fund: Shape) -> None:
    make_chat_treasurer(alice, chat, bob)
    refused(try_operation(bob, fund, "DEPOSIT", "1.00"), 403, "cash_not_allowed")
    assert change_wallet(admin, fund, takes_cash=True).status_code == 200
    assert deposit(bob, fund, "1.00")["balance"] == "51.00"
    refused(try_operation(alice, fund, "DEPOSIT", "1.00"), 403)


def test_the_chats_treasurer_undoes_what_they_booked(
    admin: Person, alice: Person, bob: Person, chat: Shape, fund: Shape
) -> None:
    make_chat_treasurer(alice, chat, bob)
    change_wallet(admin, fund, takes_cash=True)
    assert reverse(bob, fund, deposit(bob, fund, "1.00"))["balance"] == "50.00"


def test_a_treasurer_of_points_is_none_of_euros(
    alice: Person, bob: Person, chat: Shape, bobs: Shape, books: Books
) -> None:
    make_points(alice, chat)
    make_chat_treasurer(alice, chat, alice)
    refused(try_operation(alice, bobs, "WITHDRAW", "1.00"), 404)
    assert books.balance(bobs) == 10000


def test_a_treasurer_of_the_house_sees_and_books_all(
    admin: Person, charlie: Person, alice: Person, purse: Shape, fund: Shape
) -> None:
    make_house_treasurer(admin, charlie)
    assert {purse["id"], fund["id"]} <= {wallet["id"] for wallet in list_wallets(charlie)}
    assert reverse(charlie, purse, deposit(charlie, purse, "1.00"))["balance"] == "100.00"
    assert set_state(charlie, fund, "frozen")["state"] == "frozen"


def test_only_the_administrator_names_them(alice: Person, charlie: Person, purse: Shape) -> None:
    for person in (alice, charlie):
        assert person.put(f"/api/v1/treasurers/{charlie.id}").status_code in (403, 404)
    refused(charlie.get(path_to(purse)), 404)


def test_a_dismissed_treasurer_finds_nothing(admin: Person, charlie: Person, purse: Shape) -> None:
    make_house_treasurer(admin, charlie)
    assert see_wallet(charlie, purse)["balance"] == "100.00"
    assert admin.delete(f"/api/v1/treasurers/{charlie.id}").status_code in (200, 204)
    refused(charlie.get(path_to(purse)), 404)
    refused(try_operation(charlie, purse, "DEPOSIT", "1.00"), 404)


def test_who_left_the_chat_sees_its_fund_no_more(alice: Person, bob: Person, chat: Shape, fund: Shape) -> None:
    make_chat_treasurer(alice, chat, bob)
    assert alice.delete(f"/api/v1/chats/{chat['id']}/members/{bob.id}").status_code == 204
    assert {response.status_code for response in every_way_in(bob, fund, make_wallet(bob))} == {404}
