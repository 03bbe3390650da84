"""One share, many clicks: it is paid once, or not at all, whoever else does what at the same time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.cast import Person, make_person
from tests.chats.steps import add, events, page, take_out
from tests.chats.storm import at_once, twin
from tests.wallets.asking import ask, card, do, see_request, states, take_cash
from tests.wallets.books import Books
from tests.wallets.steps import balance, make_fund, make_purse

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.mark.parametrize("key", [None, "k"])
def test_twenty_clicks_at_once_pay_once(
    app: Flask, alice: Person, bob: Person, chat: Shape, bobs: Shape, books: Books, key: str | None
) -> None:
    request = ask(alice, chat, "5", bob)
    twins = [twin(app, bob) for _ in range(20)]
    responses = at_once([lambda one=one: do(one, request, "pay", key=key) for one in twins])
    assert sorted(response.status_code for response in responses) == [200] * 19 + [201]
    assert all(response.get_json() == responses[0].get_json() for response in responses)
    assert balance(bob, bobs) == "95.00"
    assert [kind for _, kind, _ in events(app, chat)].count("card_changed") == 1
    books.check()


def test_many_people_click_at_once_and_each_pays_once(
    app: Flask, admin: Person, alice: Person, chat: Shape, books: Books
) -> None:
    fund, people = make_fund(alice, chat), [make_person(app) for _ in range(5)]
    add(alice, chat, *people)
    for person in people:
        make_purse(admin, person)
    collection = ask(alice, chat, "3", *people, to_wallet_id=fund["id"])
    clickers = [twin(app, person) for person in people * 4]
    statuses = at_once([lambda one=one: do(one, collection, "pay").status_code for one in clickers])
    assert sorted(statuses) == [200] * 15 + [201] * 5
    shown = card(alice, chat)
    assert (shown["n_paid"], shown["total_paid"], balance(alice, fund)) == (5, "15.00", "15.00")
    assert [kind for _, kind, _ in events(app, chat)].count("card_changed") == 5
    books.check()


def test_a_click_and_cash_pay_once(
    app: Flask, admin: Person, alice: Person, bob: Person, chat: Shape, bobs: Shape, books: Books
) -> None:
    fund = make_fund(alice, chat)
    collection = ask(alice, chat, "3", bob, to_wallet_id=fund["id"])
    clicks = [lambda one=one: do(one, collection, "pay") for one in [twin(app, bob) for _ in range(6)]]
    cash = [lambda one=one: take_cash(one, collection, bob) for one in [twin(app, admin) for _ in range(6)]]
    assert sorted(response.status_code for response in at_once([*clicks, *cash])) == [200] * 11 + [201]
    assert balance(alice, fund) == "3.00"
    books.check()


@dataclass
class Scene:
    """Bob is asked by Alice, and both have a client more."""

    chat: Shape
    request: Shape
    alice: Person
    bob: Person


RIVALS: dict[str, Callable[[Scene], TestResponse]] = {
    "decline": lambda scene: do(scene.bob, scene.request, "decline"),
    "close": lambda scene: do(scene.alice, scene.request, "close"),
    "remove": lambda scene: scene.alice.delete(f"/api/v1/messages/{scene.request['message_id']}"),
    "leave": lambda scene: take_out(scene.bob, scene.chat, scene.bob),
}


def race(app: Flask, scene: Scene, rival: str) -> tuple[int, int]:
    """The statuses of Bob's click and of what happens at the same time."""
    one = twin(app, scene.bob)
    calls = [lambda: do(one, scene.request, "pay"), lambda: RIVALS[rival](scene)]
    click, other = at_once(calls)
    return click.status_code, other.status_code


@pytest.mark.parametrize("rival", RIVALS)
def test_a_click_against_a_rival_ends_in_one_of_two_ways(
    app: Flask, alice: Person, bob: Person, chat: Shape, bobs: Shape, books: Books, rival: str
) -> None:
    """Either it is paid and the money moved, or it is not and no money did."""
    for _ in range(4):
        scene = Scene(chat, ask(alice, chat, "5", bob), twin(app, alice), twin(app, bob))
        before = Decimal(balance(bob, bobs))
        click, other = race(app, scene, rival)
        add(alice, chat, bob)
        is_paid = states(see_request(alice, scene.request))[bob.id] == "paid"
        assert click == (201 if is_paid else 409)
        done = {"decline": 409 if is_paid else 200, "close": 200, "remove": 200, "leave": 204}
        assert other == done[rival]
        assert before - Decimal(balance(bob, bobs)) == (5 if is_paid else 0)
    books.check()


@pytest.mark.parametrize("rival", ["decline", "close", "remove"])
def test_what_is_over_is_not_paid_later(
    app: Flask, alice: Person, bob: Person, chat: Shape, bobs: Shape, rival: str
) -> None:
    """Twenty clicks that all come after the rival move nothing, and leave no trace in the chat."""
    scene = Scene(chat, ask(alice, chat, "5", bob), alice, bob)
    RIVALS[rival](scene)
    before, shown = events(app, chat), page(alice, chat)
    twins = [twin(app, bob) for _ in range(20)]
    assert set(at_once([lambda one=one: do(one, scene.request, "pay").status_code for one in twins])) == {409}
    assert (events(app, chat), page(alice, chat)) == (before, shown)
    assert balance(bob, bobs) == "100.00"
