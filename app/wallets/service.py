"""What people do with money, one verb each; how it moves is the ledger's business."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from sqlalchemy import select, update

from app.accounts import queries as accounts
from app.chats import queries as chats_queries
from app.chats import service as chats
from app.db import alone, count_changed, db, new_id, on_commit, transaction
from app.errors import AppError, Conflict
from app.idempotency import Key
from app.realtime import service as news
from app.wallets import ledger, purses, queries, statement
from app.wallets.errors import (
    CashNotAllowed,
    InsufficientFunds,
    NotReversible,
    NotTreasurer,
    NotWalletOwner,
    OtherCurrency,
    SameWallet,
    UnknownPerson,
    UnknownWallet,
)
from app.wallets.ledger import Booked, Movement
from app.wallets.models import Account, OperationType, PaymentRequest, Share, ShareState
from app.wallets.money import to_minor, to_text
from app.wallets.rights import View
from app.wallets.statement import Line, Party

Views = Mapping[UUID, View]


@dataclass(frozen=True)
class Other:
    """The other wallet of a transfer, named by its id or by whose it is; `field` is where the client named it."""

    wallet_id: UUID | None
    user_id: UUID | None
    field: str
    is_source: bool = False


@dataclass(frozen=True)
class Wish:
    """One transfer; `field` is where the client wrote the amount."""

    other: Other
    amount: str
    memo: str
    field: str = "amount"


def operate(
    user_id: UUID, wallet_id: UUID, *, type_: OperationType, amount: str, memo: str = "", key: Key | None = None
) -> Line:
    """Book cash that came in (DEPOSIT) or went out (WITHDRAW) in the real world."""
    is_deposit = type_ == OperationType.DEPOSIT
    with _or_what_was_answered(user_id, wallet_id, key) as answers, alone():
        view = queries.wallet(wallet_id, user_id)
        require_booking(view)
        movement = _movement(
            view,
            type_,
            to_minor(amount, view.decimals, code=view.code),
            source=Account.CASH_IN if is_deposit else wallet_id,
            target=wallet_id if is_deposit else Account.CASH_OUT,
            memo=memo,
            key=key,
        )
        answers.append(_post(movement, view, {wallet_id: view}))
    return answers[0]


def transfer(user_id: UUID, wallet_id: UUID, *, to: Other, amount: str, memo: str = "", key: Key | None = None) -> Line:
    """Move money to another wallet of the same currency; a person who has none gets one."""
    with _or_what_was_answered(user_id, wallet_id, key) as answers:
        wish = Wish(to, amount, memo)
        if to.wallet_id is not None:
            with alone():
                answers.append(_transfer(user_id, wallet_id, to.wallet_id, wish, key))
        else:
            with transaction():
                target_id = _find(to, queries.wallet(wallet_id, user_id))
                answers.append(_transfer(user_id, wallet_id, target_id, wish, key))
    return answers[0]


def transfer_all(user_id: UUID, wallet_id: UUID, wishes: Sequence[Wish], *, key: Key | None = None) -> list[Line]:
    """Pay from this wallet to others, or collect from others into it: all of it, or nothing."""
    with _or_what_was_answered(user_id, wallet_id, key) as answers, transaction():
        view = queries.wallet(wallet_id, user_id)
        other_ids = _find_all([wish.other for wish in wishes], view)
        views = queries.look({wallet_id, *other_ids}, user_id)
        batch_id = new_id()
        movements = [
            _checked(views, view, other_id, wish, None if place else key, batch_id)
            for place, (wish, other_id) in enumerate(zip(wishes, other_ids, strict=True))
        ]
        answers.extend(_post_all(movements, view, views))
    return answers


def reverse(user_id: UUID, wallet_id: UUID, operation_id: UUID, *, memo: str = "", key: Key | None = None) -> Line:
    """Undo an operation by its mirror image, once; whoever may take the money out of where it went may do so."""
    with _or_what_was_answered(user_id, wallet_id, key) as answers, transaction():
        view = queries.wallet(wallet_id, user_id)
        line = statement.line(wallet_id, operation_id)
        views = queries.look([side.wallet_id for side in (line.source, line.target) if side.wallet_id], user_id)
        _require_undoing(line, views)
        _lock_chats_of(operation_id)
        movement = _movement(
            view,
            OperationType.REVERSAL,
            line.amount,
            source=line.target.wallet_id or Account.CASH_OUT,
            target=line.source.wallet_id or Account.CASH_IN,
            memo=memo,
            key=key,
            reverses_id=operation_id,
        )
        answers.append(_post(movement, view, views))
        _ask_again(operation_id)
        chats.change_card("transfer", operation_id)
    return answers[0]


@contextmanager
def _or_what_was_answered(user_id: UUID, wallet_id: UUID, key: Key | None) -> Iterator[list[Line]]:
    """What the block answers; or, if its key stands already, what was answered when it came first.

    That holds whatever has become of people, rights and wallets since: the money has moved.
    """
    answers: list[Line] = []
    try:
        yield answers
    except (ledger.KeyIsTaken, AppError):
        found = statement.lines_under(user_id, key.value, wallet_id) if key else None
        if key is None or found is None:
            raise
        key.refuse_other(found[0])
        answers.extend(found[1])


def require_booking(view: View) -> None:
    """Refuse whoever may not say that cash came into this wallet or went out of it."""
    if not view.may_book:
        raise CashNotAllowed if view.is_keeper else NotTreasurer


def _transfer(user_id: UUID, wallet_id: UUID, target_id: UUID, wish: Wish, key: Key | None) -> Line:
    views = queries.look([wallet_id, target_id], user_id)
    view = queries.visible(views.get(wallet_id))
    return _post(_checked(views, view, target_id, wish, key), view, views)


def _checked(
    views: Views, view: View, other_id: UUID, wish: Wish, key: Key | None, batch_id: UUID | None = None
) -> Movement:
    """The transfer that is wished for, if the rules of who, where and how much allow it."""
    other, field = views.get(other_id), wish.other.field
    if not (other and wish.other.is_source) and not view.may_transfer:
        raise NotWalletOwner
    if other is None:
        raise UnknownWallet(field)
    if wish.other.is_source and not (other.may_transfer and view.may_see):
        raise NotTreasurer
    if other_id == view.id:
        raise SameWallet(field)
    if (other.currency, other.decimals) != (view.currency, view.decimals):
        raise OtherCurrency(field, other.code)
    source, target = (other_id, view.id) if wish.other.is_source else (view.id, other_id)
    amount = to_minor(wish.amount, view.decimals, field=wish.field, code=view.code)
    return _movement(
        view, OperationType.TRANSFER, amount, source=source, target=target, memo=wish.memo, key=key, batch_id=batch_id
    )


def _find_all(others: Sequence[Other], view: View) -> list[UUID]:
    """The ids of these wallets; people without one get theirs in one order, so that nobody waits in a circle."""
    found = {other: _find(other, view) for other in sorted(others, key=lambda other: str(other.user_id))}
    return [found[other] for other in others]


def _find(other: Other, view: View) -> UUID:
    """The id of the other wallet; a person's main wallet is opened if they have none in this currency."""
    if other.wallet_id is not None:
        return other.wallet_id
    if other.user_id is None or other.user_id not in accounts.existing_users([other.user_id]):
        raise UnknownPerson(other.field)
    return purses.main_wallet(other.user_id, view, by_id=view.asker.id, field=other.field)


def _movement(
    view: View,
    type_: OperationType,
    amount: int,
    *,
    source: UUID | Account,
    target: UUID | Account,
    memo: str,
    key: Key | None,
    batch_id: UUID | None = None,
    reverses_id: UUID | None = None,
) -> Movement:
    return Movement(
        type_,
        amount,
        view.currency,
        view.code,
        view.decimals,
        view.asker.id,
        source,
        target,
        memo=memo,
        key=key,
        batch_id=batch_id,
        reverses_id=reverses_id,
    )


def _post(movement: Movement, view: View, views: Views) -> Line:
    """Move it, and answer how the wallet in question saw it."""
    booked = ledger.post(movement)
    _announce(booked, views)
    return _line(movement, booked, view, views)


def _post_all(movements: Sequence[Movement], view: View, views: Views) -> list[Line]:
    """As _post(), for a batch; a refusal says which of the transfers it is about."""
    balances = ledger.lock(views)
    done = []
    for place, movement in enumerate(movements):
        try:
            done.append(_post(movement, view, views))
        except Conflict as refusal:
            raise _refusal_of_batch(refusal, movement, place, balances) from refusal
    return done


def _refusal_of_batch(refusal: Conflict, movement: Movement, place: int, balances: Mapping[UUID, int]) -> Conflict:
    """Nothing of the batch has moved, so what is available is what was there before it."""
    if isinstance(refusal, InsufficientFunds) and isinstance(movement.source, UUID):
        available = to_text(balances[movement.source], movement.decimals)
        refusal = InsufficientFunds(available, movement.code)
    refusal.extra["transfer"] = place
    return refusal


def _line(movement: Movement, booked: Booked, view: View, views: Views) -> Line:
    balance, version = booked.balances[view.id]
    return Line(
        id=movement.id,
        type=movement.type,
        amount=movement.amount,
        code=view.code,
        decimals=view.decimals,
        memo=movement.memo,
        by=view.asker,
        side=-1 if movement.source == view.id else 1,
        source=_party(movement.source, views),
        target=_party(movement.target, views),
        balance=balance,
        version=version,
        batch_id=movement.batch_id,
        reverses_id=movement.reverses_id,
        reversed_by_id=None,
        created_at=movement.created_at,
    )


def _party(side: UUID | Account, views: Views) -> Party:
    if isinstance(side, Account):
        return Party()
    view = views[side]
    return Party(view.id, view.owner_name, view.user_id, view.chat_id)


def _announce(booked: Booked, views: Views) -> None:
    """Once it has committed, show the new balances to those who look at these wallets."""
    for wallet_id, (balance, version) in booked.balances.items():
        view = views[wallet_id]
        told = {"balance": to_text(balance, view.decimals), "currency": view.code, "version": version}
        channel, type_ = (
            (f"user:{view.user_id}", "wallet_changed") if view.user_id else (f"chat:{view.chat_id}", "fund_changed")
        )
        on_commit(partial(news.publish_now, channel, {"type": type_, "wallet_id": str(wallet_id), **told}))


def _require_undoing(line: Line, views: Views) -> None:
    if line.reverses_id is not None:
        raise NotReversible
    for here, there in ((line.source, line.target), (line.target, line.source)):
        if here.wallet_id is not None and there.wallet_id is None:
            require_booking(views[here.wallet_id])
    if line.target.wallet_id is not None and not views[line.target.wallet_id].may_transfer:
        raise NotTreasurer


def _lock_chats_of(operation_id: UUID) -> None:
    """The chats that show this operation, before any wallet: in this order everybody locks."""
    asked = db.session.scalar(
        select(PaymentRequest.chat_id)
        .join(Share, Share.request_id == PaymentRequest.id)
        .where(Share.operation_id == operation_id)
    )
    shown = chats_queries.chat_of_card(operation_id)
    for chat_id in sorted({chat_id for chat_id in (asked, shown) if chat_id}):
        chats.hold_chat(chat_id)


def _ask_again(operation_id: UUID) -> None:
    """What this operation had paid is owed again."""
    request_id = db.session.scalar(select(Share.request_id).where(Share.operation_id == operation_id))
    if request_id is None:
        return
    asked = {"state": ShareState.ASKED, "operation_id": None, "settled_at": None}
    count_changed(update(Share).where(Share.operation_id == operation_id).values(**asked))
    chats.change_card("request", request_id)
