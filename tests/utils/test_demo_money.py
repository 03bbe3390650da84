"""The money of the demo: the ledger agrees with it, and what chats show of it is what the app would have shown."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db import now
from app.utils.demo.story import TALKS
from app.utils.demo.telling import Narrator
from app.wallets import recount
from tests.cast import Person, answer
from tests.chats.steps import list_chats, page
from tests.utils.test_demo import NO_FILES, sign_in, write

Shape = dict[str, Any]


def shown(person: Person, *kinds: str) -> list[Shape]:
    """The messages of all the person's chats that show such cards."""
    messages = [message for chat in list_chats(person) for message in page(person, chat, limit=100)["items"]]
    return [message for message in messages if message["card"] and message["card"]["kind"] in kinds]


@pytest.mark.integration
def test_the_ledger_adds_up(app: Flask) -> None:
    write(app)
    with app.app_context():
        check = recount.recount()
        assert check.drifts == []
        assert check.n_entries > 50


@pytest.mark.integration
def test_the_class_has_a_fund_and_a_treasurer_who_may_book(app: Flask) -> None:
    write(app)
    henry, bruno = sign_in(app, "henry"), sign_in(app, "bruno")
    chat = next(chat for chat in list_chats(henry) if chat["title"] == "Class 9b")
    funds = answer(henry.get(f"/api/v1/wallets/?chat_id={chat['id']}"), 200)["items"]
    assert {fund["currency"] for fund in funds} == {"EUR", "STARS"}
    (fund,) = (fund for fund in funds if fund["currency"] == "EUR")
    cash = {"operation_type": "DEPOSIT", "amount": "3.00", "memo": "Bruno, at last"}
    answer(henry.post(f"/api/v1/wallets/{fund['id']}/operation", json=cash), 201)
    answer(bruno.post(f"/api/v1/wallets/{fund['id']}/operation", json=cash), 403)


@pytest.mark.integration
def test_about_two_thirds_have_paid_for_the_excursion(app: Flask) -> None:
    write(app)
    (card,) = (message["card"] for message in shown(sign_in(app, "henry"), "collection"))
    assert (card["memo"], card["amount"], card["state"]) == ("Excursion", "3.00", "open")
    assert (card["n_paid"], card["n_asked"], card["total_paid"]) == (7, 10, "21.00")


@pytest.mark.integration
def test_one_request_is_paid_and_another_waits_to_be(app: Flask) -> None:
    write(app, now())
    bruno = sign_in(app, "bruno")
    (glue,) = (message["card"] for message in shown(sign_in(app, "greta"), "request"))
    assert [share["state"] for share in glue["shares"]] == ["paid"]
    waiting = answer(bruno.get("/api/v1/payment-requests?state=asked"), 200)["items"]
    assert {request["memo"] for request in waiting} == {"Excursion", "the ruler I gave you in May"}
    for request in waiting:
        assert bruno.post(f"/api/v1/payment-requests/{request['id']}/pay", json={}).status_code in (200, 201)
    with app.app_context():
        assert recount.recount().drifts == []


@pytest.mark.integration
def test_cards_say_what_the_app_says(app: Flask) -> None:
    """The same things done once more by the API are said in the same words."""
    write(app, now())
    tellers = (sign_in(app, "chiara"), sign_in(app, "fatima"))
    kinds = ("transfer", "request", "collection")
    told = {message["id"]: message for teller in tellers for message in shown(teller, *kinds)}
    assert len(told) == 10
    for message in told.values():
        again = do_again(sign_in(app, message["sender"]["username"]), message)
        assert (again["text"], again["html"]) == (message["text"], message["html"])


def do_again(sender: Person, told: Shape) -> Shape:
    """Send or ask the same in the same chat, and answer the message that shows it."""
    card = told["card"]
    path, wish = f"/api/v1/chats/{told['chat_id']}", {"amount": card["amount"], "memo": card["memo"]}
    if card["kind"] == "transfer":
        wish |= {"from_wallet_id": card["from"]["wallet_id"], "to_wallet_id": card["to"]["wallet_id"]}
        message: Shape = answer(sender.post(f"{path}/transfers", json=wish), 201)["message"]
        return message
    people = [share["user"]["id"] for share in card["shares"]]
    asked = {"to_wallet_id": card["to"]["wallet_id"], "user_ids": people} | wish
    message_id = answer(sender.post(f"{path}/payment-requests", json=asked), 201)["message_id"]
    chat = next(chat for chat in list_chats(sender) if chat["id"] == told["chat_id"])
    return next(message for message in page(sender, chat)["items"] if message["id"] == message_id)


@pytest.mark.unit
@settings(deadline=None)
@given(moment=st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_nobody_pays_what_they_do_not_have_yet_whatever_the_hour(moment: datetime) -> None:
    narrator = Narrator(moment, NO_FILES)
    for talk in TALKS:
        narrator.tell(talk)
    balances: dict[Any, int] = {}
    for movement in narrator.till.in_order():
        for wallet_id in movement.wallet_ids:
            balances[wallet_id] = balances.get(wallet_id, 0) + movement.change(wallet_id)
            assert balances[wallet_id] >= 0, movement.memo
