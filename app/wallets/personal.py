"""What the ledger knows of a person: their wallets, and what they asked for and were asked.

What was booked is never changed, for anybody: the other side of each operation is somebody else's money. The wallets
of an erased person are empty, closed and of nobody's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from flask_babel import force_locale
from sqlalchemy import select, update

from app.accounts import queries as accounts
from app.accounts.personal import Archive, Room
from app.chats import service as chats
from app.chats.models import Message
from app.config import current_config
from app.db import count_changed, db, now, transaction
from app.wallets import ledger, queries, sending, statement
from app.wallets.errors import MoneyLeft
from app.wallets.models import Entry, Operation, PaymentRequest, Share, ShareState, State, Wallet
from app.wallets.money import to_text
from app.wallets.shapes import statement_csv


def export(user_id: UUID, archive: Archive) -> None:
    """Every wallet with its whole statement, and the requests."""
    wallets = list(db.session.scalars(select(Wallet).where(Wallet.user_id == user_id).order_by(Wallet.id)))
    archive.rows("wallets.json", [_wallet(wallet) for wallet in wallets])
    for wallet_id, name in [(wallet.id, f"{wallet.name} {wallet.code}") for wallet in wallets]:
        view = queries.wallet(wallet_id, user_id)
        span = statement.span(wallet_id, None, None)
        lines = statement_csv(statement.all_lines(wallet_id, span), span, view)
        archive.text(archive.name("wallets", wish=name, suffix=".csv"), lines)
    archive.json("payment_requests.json", {"asked": _asked_by(user_id), "asked_of_me": _asked_of(user_id)})


def leave(user_id: UUID) -> None:
    """Close the person's wallets, or refuse while there is money in one of them."""
    ids = list(db.session.scalars(select(Wallet.id).where(Wallet.user_id == user_id)))
    if not ids:
        return
    balances = ledger.lock(ids)
    if any(balances.values()):
        full = db.session.scalars(select(Wallet).where(Wallet.user_id == user_id, Wallet.balance != 0))
        raise MoneyLeft([f"{to_text(wallet.balance, wallet.decimals)} {wallet.code}" for wallet in full])
    _close(user_id)


def erase(user_id: UUID, _after: str | None) -> Iterator[None]:
    """Decline what the person was asked for, end what they asked for, and take their words out of it."""
    with transaction():  # Somebody may have opened another one for them meanwhile.
        ledger.lock(list(db.session.scalars(select(Wallet.id).where(Wallet.user_id == user_id))))
        _close(user_id)
    waiting = select(Share.request_id).where(Share.user_id == user_id, Share.state == ShareState.ASKED)
    for request_id in db.session.scalars(waiting).all():
        _decline(user_id, request_id)
        yield
    for request_id in db.session.scalars(select(PaymentRequest.id).where(*_with_words(user_id))).all():
        _end(request_id)
        yield
    for operation_id in _names_them(user_id):
        _reword(user_id, operation_id)
        yield


ROOM = Room(export=export, erase=erase, leave=leave)


def _close(user_id: UUID) -> None:
    """Those that are empty: in the rest, if somebody has paid into one since, a treasurer finds the money."""
    empty = (Wallet.user_id == user_id, Wallet.balance == 0)
    closed = {"state": State.CLOSED, "is_main": False, "is_held": False, "name": Wallet.code}
    count_changed(update(Wallet).where(*empty).values(**closed))
    named = (Wallet.user_id == user_id, Wallet.name != Wallet.code)
    count_changed(update(Wallet).where(*named).values(name=Wallet.code))


def _decline(user_id: UUID, request_id: UUID) -> None:
    with transaction():
        chats.hold_chat(_chat_of(request_id))
        mine = (Share.request_id == request_id, Share.user_id == user_id, Share.state == ShareState.ASKED)
        if count_changed(update(Share).where(*mine).values(state=ShareState.DECLINED, settled_at=now())):
            chats.change_card("request", request_id)


def _end(request_id: UUID) -> None:
    with transaction():
        chats.hold_chat(_chat_of(request_id))
        is_open = (PaymentRequest.id == request_id, PaymentRequest.closed_at.is_(None))
        count_changed(update(PaymentRequest).where(*is_open).values(closed_at=now()))
        count_changed(update(PaymentRequest).where(PaymentRequest.id == request_id).values(memo=""))
        chats.change_card("request", request_id)


def _names_them(user_id: UUID) -> list[UUID]:
    """Transfers to them of which a message still says so by another name than that of their stone."""
    query = (
        select(Entry.operation_id)
        .join(Wallet, Wallet.id == Entry.wallet_id)
        .join(Message, (Message.card_id == Entry.operation_id) & (Message.card_kind == "transfer"))
        .where(Wallet.user_id == user_id, Entry.side == 1, Message.removed_at.is_(None))
        .where(~Message.text.contains(accounts.user(user_id).display_name, autoescape=True))
    )
    return list(db.session.scalars(query))


def _reword(user_id: UUID, operation_id: UUID) -> None:
    """Say it again in the house's language, because everybody reads it."""
    query = (
        select(Message.chat_id, Operation.amount, Operation.memo, Wallet.decimals, Wallet.code)
        .join(Operation, Operation.id == Message.card_id)
        .join(Entry, (Entry.operation_id == Operation.id) & (Entry.side == 1))
        .join(Wallet, Wallet.id == Entry.wallet_id)
        .where(Message.card_kind == "transfer", Message.card_id == operation_id)
    )
    found = db.session.execute(query).one()
    amount = sending.words(found.amount, found.decimals, found.code)
    with transaction(), force_locale(current_config().default_language):
        chats.hold_chat(found.chat_id)
        said = sending.sentence(amount, accounts.user(user_id).display_name, found.memo)
        chats.reword_card("transfer", operation_id, said)


def _with_words(user_id: UUID) -> tuple[Any, ...]:
    return PaymentRequest.by_id == user_id, (PaymentRequest.memo != "") | PaymentRequest.closed_at.is_(None)


def _chat_of(request_id: UUID) -> UUID:
    return db.session.scalars(select(PaymentRequest.chat_id).where(PaymentRequest.id == request_id)).one()


def _wallet(wallet: Wallet) -> dict[str, Any]:
    return {
        "id": wallet.id,
        "name": wallet.name,
        "currency": wallet.code,
        "state": wallet.state,
        "balance": to_text(wallet.balance, wallet.decimals),
        "created_at": wallet.created_at,
    }


def _asked_by(user_id: UUID) -> list[dict[str, Any]]:
    query = select(PaymentRequest, Wallet).join(Wallet, Wallet.id == PaymentRequest.wallet_id)
    found = db.session.execute(query.where(PaymentRequest.by_id == user_id).order_by(PaymentRequest.id))
    return [_request(request, wallet) for request, wallet in found]


def _asked_of(user_id: UUID) -> list[dict[str, Any]]:
    query = (
        select(PaymentRequest, Wallet, Share)
        .join(Wallet, Wallet.id == PaymentRequest.wallet_id)
        .join(Share, Share.request_id == PaymentRequest.id)
        .where(Share.user_id == user_id)
        .order_by(PaymentRequest.id)
    )
    return [
        _request(request, wallet) | {"state": share.state, "settled_at": share.settled_at}
        for request, wallet, share in db.session.execute(query)
    ]


def _request(request: PaymentRequest, wallet: Wallet) -> dict[str, Any]:
    return {
        "kind": request.kind,
        "amount": f"{to_text(request.amount, wallet.decimals)} {wallet.code}",
        "memo": request.memo,
        "created_at": request.created_at,
        "closed_at": request.closed_at,
    }
