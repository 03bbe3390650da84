"""Asking for money in a chat, and paying what is asked, once however often it is clicked.

Whoever changes a request locks its chat first, so that what the chat shows is what stands; a share is settled only if
it still waits to be.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from uuid import UUID

from flask_babel import gettext
from sqlalchemy import insert, update

from app.accounts import queries as accounts
from app.chats import queries as chats_queries
from app.chats import service as chats
from app.chats.models import Member
from app.db import count_changed, db, new_id, now, on_commit, transaction
from app.errors import NotFound
from app.realtime import service as news
from app.wallets import queries, request_queries, sending, service
from app.wallets.errors import (
    OtherCurrency,
    UnknownWallet,
    WalletClosed,
    WalletFrozen,
)
from app.wallets.models import OperationType, PaymentRequest, RequestKind, Share, ShareState, State
from app.wallets.money import to_minor, to_text
from app.wallets.request_errors import (
    AlreadyDeclined,
    AlreadyPaid,
    LeftChat,
    NobodyAsked,
    NotAFund,
    NotAsked,
    NotCollector,
    NotInChat,
    NotYourRequest,
    NotYourWallet,
    RequestClosed,
    TooManyAsked,
)
from app.wallets.request_schemas import MOST_ASKED
from app.wallets.rights import View
from app.wallets.service import Other


def ask(
    user_id: UUID,
    chat_id: UUID,
    *,
    amount: str,
    memo: str,
    user_ids: Collection[UUID] = (),
    everybody: bool = False,
    to_wallet_id: UUID | None = None,
    currency: str | None = None,
) -> UUID:
    """Ask one person for money into one's own wallet, or several, or everybody else, into the chat's."""
    with transaction():
        _chat, member = chats.lock_chat(chat_id, user_id)
        asked = _asked(user_id, chat_id, user_ids, everybody=everybody)
        view = _target(member, to_wallet_id, currency, is_collection=everybody or len(asked) > 1)
        if view.chat_id is None and asked == {user_id}:
            raise NobodyAsked
        request = PaymentRequest(
            id=new_id(),
            kind=RequestKind.REQUEST if view.chat_id is None else RequestKind.COLLECTION,
            chat_id=chat_id,
            wallet_id=view.id,
            amount=to_minor(amount, view.decimals, code=view.code),
            memo=memo,
            by_id=user_id,
            created_at=now(),
        )
        db.session.add(request)
        db.session.flush()
        shares = [{"request_id": request.id, "user_id": one, "state": ShareState.ASKED} for one in sorted(asked)]
        db.session.execute(insert(Share), shares)
        chats.post_card(user_id, chat_id, kind="request", card_id=request.id, text=_words(request, view))
        _tell_asked(request.id, chat_id, asked)
    return request.id


def pay(user_id: UUID, request_id: UUID, *, from_wallet_id: UUID | None = None) -> bool:
    """Pay one's share, and tell whether it was not paid before."""
    with transaction():
        request, share = _own_share(request_id, user_id)
        if share.state == ShareState.PAID:
            return False
        _require_asked(request, share)
        target = queries.look([request.wallet_id], user_id)[request.wallet_id]
        source_id = _source(user_id, target, from_wallet_id)
        to = Other(target.id, None, "to_wallet_id")
        amount = to_text(request.amount, target.decimals)
        line = service.transfer(user_id, source_id, to=to, amount=amount, memo=request.memo)
        _settle(share, ShareState.PAID, line.id)
    return True


def decline(user_id: UUID, request_id: UUID) -> None:
    """Say that one does not pay; twice is once."""
    with transaction():
        request, share = _own_share(request_id, user_id)
        if share.state == ShareState.DECLINED:
            return
        if share.state == ShareState.PAID:
            raise AlreadyPaid
        _require_asked(request, share)
        _settle(share, ShareState.DECLINED)


def close(user_id: UUID, request_id: UUID) -> None:
    """Ask for what is not paid yet no more; twice is once."""
    with transaction():
        _chat, member = chats.lock_chat(request_queries.chat_of(request_id), user_id)
        request = request_queries.request(request_id)
        if request.by_id != user_id and not member.is_admin and not member.is_treasurer:
            raise NotYourRequest
        if _close(request_id):
            chats.change_card("request", request_id)


def close_removed(request_id: UUID) -> None:
    """Ask for it no more, because its message is being removed; in the transaction that removes it."""
    _close(request_id)


def pay_in_cash(user_id: UUID, request_id: UUID, payer_id: UUID) -> bool:
    """Book that somebody has paid their share in cash, and tell whether it was not paid before."""
    with transaction():
        chats.hold_chat(request_queries.chat_of(request_id))
        request, share = request_queries.request(request_id), request_queries.share(request_id, payer_id)
        view = queries.wallet(request.wallet_id, user_id)
        service.require_booking(view)
        if share is None:
            raise NotFound
        if share.state == ShareState.PAID:
            return False
        _require_asked(request, share)
        memo = gettext("%(memo)s, from %(name)s", memo=request.memo, name=accounts.user(payer_id).display_name)
        amount = to_text(request.amount, view.decimals)
        line = service.operate(user_id, view.id, type_=OperationType.DEPOSIT, amount=amount, memo=memo)
        _settle(share, ShareState.PAID, line.id)
    return True


def _asked(user_id: UUID, chat_id: UUID, user_ids: Collection[UUID], *, everybody: bool) -> set[UUID]:
    """Who is to pay: those who are named, or everybody else."""
    payers = request_queries.payers(chat_id)
    if not everybody and not set(user_ids) <= payers:
        raise NotInChat("user_ids")
    asked = payers - {user_id} if everybody else set(user_ids)
    if not asked:
        raise NobodyAsked
    if len(asked) > MOST_ASKED:
        raise TooManyAsked(MOST_ASKED)
    return asked


def _target(member: Member, to_wallet_id: UUID | None, currency: str | None, *, is_collection: bool) -> View:
    """Where the money is to go, if it may be asked for there."""
    if to_wallet_id is None:
        to_wallet_id = _only_fund(member, currency) if is_collection else _own(member, currency)
    view = queries.look([to_wallet_id], member.user_id).get(to_wallet_id)
    if view is None or not view.may_see:
        raise UnknownWallet("to_wallet_id")
    if view.chat_id == member.chat_id:
        if not (member.is_admin or member.is_treasurer or view.may_vouch):
            raise NotCollector
    elif is_collection:
        raise NotAFund
    elif not view.is_own:
        raise NotYourWallet("to_wallet_id")
    if currency not in (None, view.code):
        raise OtherCurrency("currency", view.code)
    if view.state != State.OPEN:
        raise WalletClosed if view.state == State.CLOSED else WalletFrozen
    return view


def _only_fund(member: Member, currency: str | None) -> UUID:
    found = request_queries.funds(member.chat_id, sending.currency_in(member.chat_id, currency))
    if len(found) != 1:
        raise NotAFund
    return found[0]


def _own(member: Member, currency: str | None) -> UUID:
    return sending.own_wallet(member.user_id, member.chat_id, currency)


def _own_share(request_id: UUID, user_id: UUID) -> tuple[PaymentRequest, Share]:
    """The request and this person's share, under the chat's lock."""
    chat_id = request_queries.chat_of(request_id)
    chats.hold_chat(chat_id)
    share = request_queries.share(request_id, user_id)
    if share is None:
        chats_queries.membership(chat_id, user_id)
        raise NotAsked
    if db.session.get(Member, (chat_id, user_id)) is None:
        raise LeftChat
    return request_queries.request(request_id), share


def _require_asked(request: PaymentRequest, share: Share) -> None:
    if share.state == ShareState.DECLINED:
        raise AlreadyDeclined
    if request.closed_at is not None:
        raise RequestClosed


def _source(user_id: UUID, target: View, from_wallet_id: UUID | None) -> UUID:
    """The wallet that pays: one's own."""
    if from_wallet_id is None:
        return sending.paying_wallet(user_id, target.currency)
    view = queries.look([from_wallet_id], user_id).get(from_wallet_id)
    if view is None or not view.is_own:
        raise NotYourWallet("from_wallet_id")
    return from_wallet_id


def _settle(share: Share, state: ShareState, operation_id: UUID | None = None) -> None:
    """Give the share its end, if it still waits for one; else nothing of the transaction stands."""
    waiting = (Share.request_id == share.request_id, Share.user_id == share.user_id, Share.state == ShareState.ASKED)
    settled = update(Share).where(*waiting).values(state=state, operation_id=operation_id, settled_at=now())
    if not count_changed(settled):
        raise AlreadyPaid
    chats.change_card("request", share.request_id)


def _close(request_id: UUID) -> bool:
    is_open = (PaymentRequest.id == request_id, PaymentRequest.closed_at.is_(None))
    return bool(count_changed(update(PaymentRequest).where(*is_open).values(closed_at=now())))


def _words(request: PaymentRequest, view: View) -> str:
    named = {"amount": sending.words(request.amount, view.decimals, view.code), "memo": request.memo}
    if request.kind == RequestKind.REQUEST:
        return str(gettext("Please pay %(amount)s: %(memo)s", **named))
    return str(gettext("Please pay %(amount)s each: %(memo)s", **named))


def _tell_asked(request_id: UUID, chat_id: UUID, asked: Collection[UUID]) -> None:
    told = {"type": "payment_asked", "request_id": str(request_id), "chat_id": str(chat_id)}
    for user_id in asked:
        on_commit(partial(news.publish_now, f"user:{user_id}", told))
