"""What chats show of money: transfers and payment requests, the same for every reader."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.chats import queries as chats
from app.chats.models import Chat
from app.db import db
from app.wallets.models import Entry, Operation, PaymentRequest, Share, Wallet
from app.wallets.money import to_text
from app.wallets.request_schemas import PaymentRequestOut, ShareOut
from app.wallets.schemas import PartyOut
from app.wallets.statement import Party

Card = dict[str, Any]


def transfer_cards(ids: Collection[UUID]) -> dict[UUID, Card]:
    """These transfers as messages show them; three queries however many."""
    reversal = aliased(Operation)
    query = (
        select(Operation, reversal.id)
        .outerjoin(reversal, reversal.reverses_id == Operation.id)
        .where(Operation.id.in_(ids))
    )
    operations = [(operation, reversed_by) for operation, reversed_by in db.session.execute(query)]
    entries = select(Entry.operation_id, Entry.side, Entry.wallet_id).where(Entry.operation_id.in_(ids))
    sides = {(operation_id, side): wallet_id for operation_id, side, wallet_id in db.session.execute(entries)}
    wallets, parties = _parties(set(sides.values()))
    return {
        operation.id: {
            "kind": "transfer",
            "id": str(operation.id),
            "amount": to_text(operation.amount, wallets[sides[operation.id, 1]].decimals),
            "currency": wallets[sides[operation.id, 1]].code,
            "memo": operation.memo,
            "from": parties[sides[operation.id, -1]].model_dump(mode="json"),
            "to": parties[sides[operation.id, 1]].model_dump(mode="json"),
            "state": "done" if reversed_by is None else "reversed",
        }
        for operation, reversed_by in operations
    }


def request_cards(ids: Collection[UUID]) -> dict[UUID, Card]:
    """These payment requests as messages show them; a few queries however many."""
    return {id_: shape.model_dump(mode="json") for id_, shape in request_shapes(ids).items()}


def request_shapes(ids: Collection[UUID]) -> dict[UUID, PaymentRequestOut]:
    """These payment requests as the API gives them, as things stand now; four queries however many."""
    query = select(PaymentRequest, User).join(User, User.id == PaymentRequest.by_id).where(PaymentRequest.id.in_(ids))
    found = list(db.session.execute(query.execution_options(populate_existing=True)))
    shares = _shares(ids)
    wallets, parties = _parties({request.wallet_id for request, _by in found})
    message_ids = chats.card_messages(ids)
    return {
        request.id: _shape(
            request,
            by=by,
            message_id=message_ids[request.id],
            wallet=wallets[request.wallet_id],
            to=parties[request.wallet_id],
            shares=shares[request.id],
        )
        for request, by in found
    }


def _shape(
    request: PaymentRequest, *, by: User, message_id: UUID, wallet: Wallet, to: PartyOut, shares: list[ShareOut]
) -> PaymentRequestOut:
    n_paid = sum(share.state == "paid" for share in shares)
    return PaymentRequestOut(
        id=request.id,
        kind="request" if request.kind == "request" else "collection",
        chat_id=request.chat_id,
        message_id=message_id,
        amount=to_text(request.amount, wallet.decimals),
        currency=wallet.code,
        decimals=wallet.decimals,
        memo=request.memo,
        by=UserOut.model_validate(by),
        to=to,
        state="open" if request.closed_at is None else "closed",
        created_at=request.created_at,
        shares=shares,
        n_paid=n_paid,
        n_asked=len(shares),
        total_paid=to_text(n_paid * request.amount, wallet.decimals),
    )


def _shares(request_ids: Collection[UUID]) -> dict[UUID, list[ShareOut]]:
    """The shares of each request, by name."""
    query = select(Share, User).join(User, User.id == Share.user_id).where(Share.request_id.in_(request_ids))
    query = query.order_by(User.search_key, User.id).execution_options(populate_existing=True)
    found: dict[UUID, list[ShareOut]] = defaultdict(list)
    for share, user in db.session.execute(query):
        shape = {"user": user, "state": share.state, "settled_at": share.settled_at}
        found[share.request_id].append(ShareOut.model_validate(shape))
    return found


def _parties(wallet_ids: Collection[UUID | None]) -> tuple[dict[UUID | None, Wallet], dict[UUID | None, PartyOut]]:
    query = (
        select(Wallet, func.coalesce(User.display_name, Chat.title))
        .outerjoin(User, User.id == Wallet.user_id)
        .outerjoin(Chat, Chat.id == Wallet.chat_id)
        .where(Wallet.id.in_([id_ for id_ in wallet_ids if id_ is not None]))
    )
    wallets: dict[UUID | None, Wallet] = {}
    parties: dict[UUID | None, PartyOut] = {}
    for wallet, name in db.session.execute(query):
        wallets[wallet.id] = wallet
        parties[wallet.id] = PartyOut.model_validate(Party(wallet.id, name or "", wallet.user_id, wallet.chat_id))
    return wallets, parties
