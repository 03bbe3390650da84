"""What the tests of wallets do again and again.

The fixture `admin` is the administrator, and so a treasurer of the house: whoever needs cash booked asks `admin`.
"""

from __future__ import annotations

from typing import Any

from werkzeug.test import TestResponse

from tests.cast import Person, answer
from tests.chats.steps import refused as refused

Shape = dict[str, Any]
WALLETS = "/api/v1/wallets/"


def path_to(wallet: Shape, *parts: str) -> str:
    return "/".join([f"{WALLETS}{wallet['id']}", *parts])


def keyed(key: str | None) -> dict[str, str]:
    return {"Idempotency-Key": key} if key is not None else {}


# Who vouches for money.


def make_house_treasurer(admin: Person, person: Person) -> None:
    """Let the administrator name a treasurer of the house."""
    assert admin.put(f"/api/v1/treasurers/{person.id}").status_code in (200, 201, 204)


def make_chat_treasurer(owner: Person, chat: Shape, person: Person, *, is_treasurer: bool = True) -> None:
    """Let the chat's owner name its treasurer, or take the office away."""
    path = f"/api/v1/chats/{chat['id']}/members/{person.id}"
    answer(owner.patch(path, json={"is_treasurer": is_treasurer}), 200)


# Wallets.


def try_wallet(person: Person, name: str = "Purse", currency: str = "EUR", **fields: Any) -> TestResponse:
    return person.post(WALLETS, json={"name": name, "currency": currency} | fields)


def make_wallet(person: Person, name: str = "Purse", currency: str = "EUR", **fields: Any) -> Shape:
    """A wallet of the person, with no money yet."""
    return answer(try_wallet(person, name, currency, **fields), 201)


def make_fund(person: Person, chat: Shape, name: str = "Fund", currency: str = "EUR", **fields: Any) -> Shape:
    """A wallet of the chat, with no money yet."""
    return make_wallet(person, name, currency, chat_id=chat["id"], **fields)


def make_points(person: Person, chat: Shape, code: str = "STAR", *, name: str = "Stars", decimals: int = 0) -> Shape:
    """The chat's own points."""
    path = f"/api/v1/chats/{chat['id']}/points"
    return answer(person.post(path, json={"code": code, "name": name, "decimals": decimals}), 201)


def make_purse(treasurer: Person, person: Person, amount: str = "100.00", currency: str = "EUR") -> Shape:
    """A wallet of the person with money in it."""
    wallet = make_wallet(person, currency=currency)
    deposit(treasurer, wallet, amount)
    return see_wallet(person, wallet)


def see_wallet(person: Person, wallet: Shape) -> Shape:
    return answer(person.get(path_to(wallet)), 200)


def balance(person: Person, wallet: Shape) -> str:
    return str(see_wallet(person, wallet)["balance"])


def list_wallets(person: Person, **query: Any) -> list[Shape]:
    found: list[Shape] = answer(person.get(WALLETS, query_string=query), 200)["items"]
    return found


def change_wallet(person: Person, wallet: Shape, **fields: Any) -> TestResponse:
    return person.patch(path_to(wallet), json=fields)


def set_state(person: Person, wallet: Shape, state: str) -> Shape:
    return answer(change_wallet(person, wallet, state=state), 200)


# Operations: `try_…` gives the response as it is, the others want it to succeed.


def try_operation(
    person: Person, wallet: Shape, operation_type: str, amount: Any, *, key: str | None = None, **fields: Any
) -> TestResponse:
    body = {"operation_type": operation_type, "amount": amount} | fields
    return person.post(path_to(wallet, "operation"), json=body, headers=keyed(key))


def deposit(treasurer: Person, wallet: Shape, amount: Any, **options: Any) -> Shape:
    return answer(try_operation(treasurer, wallet, "DEPOSIT", amount, **options), 201)


def withdraw(treasurer: Person, wallet: Shape, amount: Any, **options: Any) -> Shape:
    return answer(try_operation(treasurer, wallet, "WITHDRAW", amount, **options), 201)


def to(receiver: Person | Shape) -> Shape:
    """The field that names where the money goes: a person, or a wallet."""
    return {"to_user_id": receiver.id} if isinstance(receiver, Person) else {"to_wallet_id": receiver["id"]}


def whence(giver: Person | Shape) -> Shape:
    """The field that names from whom it is collected."""
    return {"from_user_id": giver.id} if isinstance(giver, Person) else {"from_wallet_id": giver["id"]}


def try_transfer(
    person: Person, wallet: Shape, receiver: Person | Shape, amount: Any, *, key: str | None = None, **fields: Any
) -> TestResponse:
    return person.post(path_to(wallet, "transfer"), json=to(receiver) | {"amount": amount} | fields, headers=keyed(key))


def transfer(person: Person, wallet: Shape, receiver: Person | Shape, amount: Any, **options: Any) -> Shape:
    return answer(try_transfer(person, wallet, receiver, amount, **options), 201)


def try_batch(person: Person, wallet: Shape, *transfers: Shape, key: str | None = None) -> TestResponse:
    return person.post(path_to(wallet, "transfers"), json={"transfers": list(transfers)}, headers=keyed(key))


def batch(person: Person, wallet: Shape, *transfers: Shape, key: str | None = None) -> list[Shape]:
    items: list[Shape] = answer(try_batch(person, wallet, *transfers, key=key), 201)["items"]
    return items


def try_reversal(
    person: Person, wallet: Shape, operation: Shape, *, key: str | None = None, **fields: Any
) -> TestResponse:
    path = path_to(wallet, "operations", operation["id"], "reversal")
    return person.post(path, json=fields, headers=keyed(key))


def reverse(person: Person, wallet: Shape, operation: Shape, **options: Any) -> Shape:
    return answer(try_reversal(person, wallet, operation, **options), 201)


def statement(person: Person, wallet: Shape, **query: Any) -> Shape:
    return answer(person.get(path_to(wallet, "statement"), query_string=query), 200)


def signed(page: Shape) -> list[str]:
    """The amounts of a statement, as they are seen from the wallet."""
    return [line["signed"] for line in page["items"]]


def short_of(response: TestResponse) -> str:
    """What the refusal for want of money says is there."""
    return str(refused(response, 409, "insufficient_funds")["available"])
