"""What the tests of money in chats do again and again: send it, ask for it, pay, decline, close."""

from __future__ import annotations

from typing import Any

from werkzeug.test import TestResponse

from tests.cast import Person, answer
from tests.chats.steps import page
from tests.wallets.steps import keyed

Shape = dict[str, Any]
REQUESTS = "/api/v1/payment-requests"


def try_send(person: Person, chat: Shape, amount: Any, *, key: str | None = None, **fields: Any) -> TestResponse:
    path = f"/api/v1/chats/{chat['id']}/transfers"
    return person.post(path, json={"amount": amount} | fields, headers=keyed(key))


def send(person: Person, chat: Shape, amount: Any, **options: Any) -> Shape:
    return answer(try_send(person, chat, amount, **options), 201)


def try_ask(person: Person, chat: Shape, amount: Any, *, key: str | None = None, **fields: Any) -> TestResponse:
    """For EUR, for a pizza, unless the fields say something else."""
    path = f"/api/v1/chats/{chat['id']}/payment-requests"
    wanted = {"amount": amount, "memo": "pizza"} | ({} if "to_wallet_id" in fields else {"currency": "EUR"})
    return person.post(path, json=wanted | fields, headers=keyed(key))


def ask(person: Person, chat: Shape, amount: Any, *others: Person, **options: Any) -> Shape:
    if others:
        options["user_ids"] = [other.id for other in others]
    return answer(try_ask(person, chat, amount, **options), 201)


def do(person: Person, request: Shape, verb: str, *, key: str | None = None, **fields: Any) -> TestResponse:
    """Pay, decline or close it."""
    return person.post(f"{REQUESTS}/{request['id']}/{verb}", json=fields, headers=keyed(key))


def pay(person: Person, request: Shape, **options: Any) -> Shape:
    return answer(do(person, request, "pay", **options), 200, 201)


def take_cash(treasurer: Person, request: Shape, payer: Person) -> TestResponse:
    return treasurer.post(f"{REQUESTS}/{request['id']}/shares/{payer.id}/cash")


def see_request(person: Person, request: Shape) -> Shape:
    return answer(person.get(f"{REQUESTS}/{request['id']}"), 200)


def asked_of(person: Person, **query: Any) -> list[str]:
    """The ids of what the person is asked to pay."""
    found = answer(person.get(REQUESTS, query_string=query), 200)["items"]
    return [request["id"] for request in found]


def states(request: Shape) -> dict[str, str]:
    """What became of each share, by whose it is."""
    return {share["user"]["id"]: share["state"] for share in request["shares"]}


def card(person: Person, chat: Shape) -> Shape:
    """The card of the latest message."""
    found: Shape = page(person, chat)["items"][-1]["card"]
    return found
