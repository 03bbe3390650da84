"""The money of the demo: noted while the story is told, and then booked by the ledger in the order of time."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from app.utils.data_generator.rows import insert_all, made_id
from app.utils.demo.script import Asks, Books, Founds, Pays, Sends
from app.wallets import currencies, ledger, sending
from app.wallets.ledger import Movement
from app.wallets.models import Account, OperationType, PaymentRequest, Points, RequestKind, Share, ShareState, Wallet
from app.wallets.money import to_minor

Row = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """The chat in which something is done with money, and who is in it by then: their names by their usernames."""

    chat_id: UUID
    title: str
    names: Mapping[str, str]


@dataclass(frozen=True)
class Card:
    """What a message is to show, and the words for it."""

    kind: str
    id: UUID
    text: str


class Till:
    """Everybody's money: whose wallets there are, and what is to be booked on them."""

    def __init__(self, ids: dict[str, UUID], rng: random.Random) -> None:
        self._ids, self._rng = ids, rng
        self._points: dict[str, Row] = {}
        self._wallets: dict[tuple[str | UUID, str], Row] = {}
        self._movements: list[Movement] = []
        self._requests: dict[str, Row] = {}
        self._shares: dict[tuple[str, str], Row] = {}

    def found(self, line: Founds, place: Place, at: datetime) -> None:
        """Open a wallet of the chat; points are made with it."""
        if currencies.iso(line.code) is None:
            points = {"id": self._new_id(at), "chat_id": place.chat_id, "code": line.code, "name": line.name}
            self._points[line.code] = points | {"decimals": 0, "created_at": at}
        # The teacher is an administrator, so the house allows the fund to take cash.
        chat = {"chat_id": place.chat_id, "is_main": False, "takes_cash": True, "created_by": self._ids[line.who]}
        self._open(place.chat_id, line.code, at, name=line.name, **chat)

    def book(self, line: Books, place: Place, at: datetime) -> None:
        """Note that cash came in, or went out."""
        for owner in line.whose or (place.chat_id,):
            wallet = self._wallet(owner, line.code, at)
            source, target = (wallet, None) if line.is_out else (None, wallet)
            self._move(line.who, at, _minor(line.amount, wallet), source, target, line.memo)

    def send(self, line: Sends, place: Place, at: datetime) -> Card:
        """Note a transfer, and answer how the chat shows it."""
        source = self._wallet(place.chat_id if line.is_from_chat else line.who, line.code, at)
        target = self._wallet(line.to or place.chat_id, line.code, at)
        amount = _minor(line.amount, source)
        operation_id = self._move(line.who, at, amount, source, target, line.memo)
        name = place.names[line.to] if line.to else place.title
        return Card("transfer", operation_id, f"{_words(amount, source)} to {name}: {line.memo}")

    def ask(self, line: Asks, place: Place, at: datetime) -> Card:
        """Note who is asked for what, and answer how the chat shows it."""
        wallet = self._wallet(line.who if line.whom else place.chat_id, line.code, at)
        request_id, amount = self._new_id(at), _minor(line.amount, wallet)
        self._requests[line.key] = {
            "id": request_id,
            "kind": RequestKind.REQUEST if line.whom else RequestKind.COLLECTION,
            "chat_id": place.chat_id,
            "wallet_id": wallet["id"],
            "amount": amount,
            "memo": line.memo,
            "by_id": self._ids[line.who],
            "created_at": at,
        }
        for username in [line.whom] if line.whom else [name for name in place.names if name != line.who]:
            share = {"request_id": request_id, "user_id": self._ids[username], "state": ShareState.ASKED}
            self._shares[line.key, username] = share | {"operation_id": None, "settled_at": None}
        each = "" if line.whom else " each"
        return Card("request", request_id, f"Please pay {_words(amount, wallet)}{each}: {line.memo}")

    def pay(self, line: Pays, place: Place, at: datetime) -> UUID:
        """Note that somebody pays their share, and answer whose card changes by that."""
        request = self._requests[line.key]
        target = next(wallet for wallet in self._wallets.values() if wallet["id"] == request["wallet_id"])
        if line.in_cash_to:
            memo = f"{request['memo']}, from {place.names[line.who]}"
            operation_id = self._move(line.in_cash_to, at, request["amount"], None, target, memo)
        else:
            source = self._wallet(line.who, target["code"], at)
            operation_id = self._move(line.who, at, request["amount"], source, target, request["memo"])
        self._shares[line.key, line.who] |= {"state": ShareState.PAID, "operation_id": operation_id, "settled_at": at}
        paid: UUID = request["id"]
        return paid

    def write(self) -> None:
        """Put it all into the database, in the caller's transaction, when people and chats are there."""
        insert_all(Points, list(self._points.values()))
        insert_all(Wallet, list(self._wallets.values()))
        for movement in self.in_order():
            ledger.post(movement)
        insert_all(PaymentRequest, list(self._requests.values()))
        insert_all(Share, list(self._shares.values()))

    def in_order(self) -> list[Movement]:
        """All that is to be booked, the earliest first."""
        return sorted(self._movements, key=attrgetter("created_at"))

    def _move(self, who: str, at: datetime, amount: int, source: Row | None, target: Row | None, memo: str) -> UUID:
        """Note it for the ledger; the side without a wallet is cash."""
        wallet = next(side for side in (source, target) if side is not None)
        movement = Movement(
            OperationType.DEPOSIT if source is None else OperationType.TRANSFER if target else OperationType.WITHDRAW,
            amount,
            wallet["currency"],
            wallet["code"],
            wallet["decimals"],
            self._ids[who],
            source["id"] if source else Account.CASH_IN,
            target["id"] if target else Account.CASH_OUT,
            memo=memo,
            id=self._new_id(at),
            created_at=at,
        )
        self._movements.append(movement)
        return movement.id

    def _wallet(self, owner: str | UUID, code: str, at: datetime) -> Row:
        """The wallet of this chat, or of this person, who gets one with the first money."""
        found = self._wallets.get((owner, code))
        if found is not None:
            return found
        user_id, known = self._ids[str(owner)], currencies.iso(code)
        person = {"user_id": user_id, "is_main": True, "takes_cash": False, "created_by": user_id}
        return self._open(owner, code, at, name=known.name if known else code, **person)

    def _open(self, owner: str | UUID, code: str, at: datetime, **row: Any) -> Row:
        known, points = currencies.iso(code), self._points.get(code)
        wallet = self._wallets[owner, code] = {
            "id": self._new_id(at),
            "user_id": None,
            "chat_id": None,
            "currency": known.code if known else str(self._points[code]["id"]),
            "code": code,
            "decimals": known.decimals if known else 0,
            "points_id": points["id"] if points else None,
            "created_at": at,
        } | row
        return wallet

    def _new_id(self, at: datetime) -> UUID:
        return made_id(at, self._rng)


def _minor(amount: str, wallet: Row) -> int:
    return to_minor(amount, wallet["decimals"], code=wallet["code"])


def _words(amount: int, wallet: Row) -> str:
    return sending.words(amount, wallet["decimals"], wallet["code"])
