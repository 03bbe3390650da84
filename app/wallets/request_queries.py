"""Reads of payment requests; each takes who asks, and an outsider finds nothing."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.accounts.models import User
from app.chats.models import Member
from app.db import db
from app.errors import NotFound
from app.wallets.models import PaymentRequest, Share, ShareState, State, Wallet


def chat_of(request_id: UUID) -> UUID:
    """The chat in which this was asked; a request never moves."""
    found = db.session.scalar(select(PaymentRequest.chat_id).where(PaymentRequest.id == request_id))
    if found is None:
        raise NotFound
    return found


def request(request_id: UUID) -> PaymentRequest:
    """The request as it stands now."""
    return db.session.get_one(PaymentRequest, request_id, populate_existing=True)


def share(request_id: UUID, user_id: UUID) -> Share | None:
    """What this person is asked for, as it stands now."""
    return db.session.get(Share, (request_id, user_id), populate_existing=True)


def request_seen_by(request_id: UUID, user_id: UUID) -> UUID:
    """The request's id, if this person is in its chat."""
    query = (
        select(PaymentRequest.id)
        .join(Member, (Member.chat_id == PaymentRequest.chat_id) & (Member.user_id == user_id))
        .where(PaymentRequest.id == request_id)
    )
    found = db.session.scalar(query)
    if found is None:
        raise NotFound
    return found


def requests_to(
    user_id: UUID, state: str, *, before_id: UUID | None = None, limit: int = 100
) -> tuple[list[UUID], bool]:
    """What this person is asked for in their chats, the newest first, and whether there is more.

    What is closed can be paid no more, and is not among what is "asked".
    """
    query = (
        select(PaymentRequest.id)
        .join(Share, (Share.request_id == PaymentRequest.id) & (Share.user_id == user_id))
        .join(Member, (Member.chat_id == PaymentRequest.chat_id) & (Member.user_id == user_id))
        .where(Share.state == state)
    )
    if state == ShareState.ASKED:
        query = query.where(PaymentRequest.closed_at.is_(None))
    if before_id is not None:
        query = query.where(PaymentRequest.id < before_id)
    found = list(db.session.scalars(query.order_by(PaymentRequest.id.desc()).limit(limit + 1)))
    return found[:limit], len(found) > limit


def payers(chat_id: UUID) -> set[UUID]:
    """The members of the chat who can be asked: those whose accounts are not closed."""
    query = select(Member.user_id).join(User, User.id == Member.user_id)
    return set(db.session.scalars(query.where(Member.chat_id == chat_id, User.disabled_at.is_(None))))


def funds(chat_id: UUID, currency: str) -> list[UUID]:
    """The chat's wallets in this currency that money can go into."""
    query = select(Wallet.id).filter_by(chat_id=chat_id, currency=currency, state=State.OPEN)
    return list(db.session.scalars(query))


def requests_into(wallet_id: UUID, *, before_id: UUID | None = None, limit: int = 100) -> tuple[list[UUID], bool]:
    """What was asked to be paid into this wallet, the newest first, and whether there is more."""
    query = select(PaymentRequest.id).where(PaymentRequest.wallet_id == wallet_id)
    if before_id is not None:
        query = query.where(PaymentRequest.id < before_id)
    found = list(db.session.scalars(query.order_by(PaymentRequest.id.desc()).limit(limit + 1)))
    return found[:limit], len(found) > limit
