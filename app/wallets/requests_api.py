"""/api/v1/payment-requests, and the money of /api/v1/chats."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.accounts.schemas import UserOut
from app.api import Page, endpoint
from app.chats.shapes import said_shape
from app.errors import NotFound
from app.idempotency import Key
from app.wallets import queries, request_queries, requests, sending
from app.wallets.cards import request_shapes
from app.wallets.errors import (
    CashNotAllowed,
    InsufficientFunds,
    NotTreasurer,
    NotWalletOwner,
    OtherCurrency,
    SameWallet,
    UnknownCurrency,
    UnknownPerson,
    UnknownWallet,
    WalletClosed,
    WalletFrozen,
    WalletFull,
)
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
from app.wallets.request_schemas import AskMoney, ListRequests, PaymentRequestOut, PayRequest, SendMoney, SentOut
from app.wallets.shapes import operation_out

blueprint = Blueprint("payment_requests", __name__, url_prefix="/api/v1")


@blueprint.post("/chats/<uuid:chat_id>/transfers")
@endpoint(
    "Send money in a chat",
    body=SendMoney,
    gives=SentOut,
    status=201,
    refuses=(
        NotFound,
        NotInChat,
        NotWalletOwner,
        UnknownPerson,
        UnknownWallet,
        SameWallet,
        UnknownCurrency,
        OtherCurrency,
        InsufficientFunds,
        WalletFrozen,
        WalletClosed,
        WalletFull,
    ),
    keeps_key=True,
)
def send_money(chat_id: UUID, body: SendMoney, key: Key | None) -> SentOut:
    """The money moves and its message appears, or neither; the same key again answers what the first one sent."""
    line, message = sending.send_in_chat(_me(), chat_id, **dict(body), key=key)
    return SentOut(operation=operation_out(line), message=said_shape(message, UserOut.of(access.identity())))


@blueprint.post("/chats/<uuid:chat_id>/payment-requests")
@endpoint(
    "Ask one person for money, or collect it from several",
    body=AskMoney,
    gives=PaymentRequestOut,
    status=201,
    refuses=(
        NotFound,
        NotInChat,
        NobodyAsked,
        TooManyAsked,
        NotCollector,
        NotAFund,
        NotYourWallet,
        UnknownWallet,
        UnknownCurrency,
        OtherCurrency,
        WalletFrozen,
        WalletClosed,
    ),
)
def ask(chat_id: UUID, body: AskMoney) -> PaymentRequestOut:
    """A message in the chat shows it, and who has paid."""
    return _shape(requests.ask(_me(), chat_id, **dict(body)))


@blueprint.get("/payment-requests")
@endpoint("List what one is asked to pay", query=ListRequests, gives=Page[PaymentRequestOut], refuses=(NotFound,))
def asked(query: ListRequests) -> Page[PaymentRequestOut]:
    """The newest first; `before_id` is the last request of the page before."""
    before_id, limit = query.before_id, query.limit
    if query.wallet_id is None:
        ids, has_more = request_queries.requests_to(_me(), query.state, before_id=before_id, limit=limit)
    else:
        view = queries.wallet(query.wallet_id, _me())
        ids, has_more = request_queries.requests_into(view.id, before_id=before_id, limit=limit)
    shapes = request_shapes(ids)
    return Page[PaymentRequestOut](items=[shapes[request_id] for request_id in ids], has_more=has_more)


@blueprint.get("/payment-requests/<uuid:request_id>")
@endpoint("See a payment request", gives=PaymentRequestOut, refuses=(NotFound,))
def see(request_id: UUID) -> PaymentRequestOut:
    """For everybody in its chat."""
    return _shape(request_queries.request_seen_by(request_id, _me()))


@blueprint.post("/payment-requests/<uuid:request_id>/pay")
@endpoint(
    "Pay one's share",
    body=PayRequest,
    gives=PaymentRequestOut,
    status=201,
    also=(200,),
    # The share itself decides; a kept answer would go on saying "paid" after the payment was undone.
    keeps_answer=False,
    refuses=(
        NotFound,
        NotAsked,
        LeftChat,
        AlreadyDeclined,
        RequestClosed,
        NotYourWallet,
        InsufficientFunds,
        WalletFrozen,
        WalletClosed,
        WalletFull,
    ),
)
def pay(request_id: UUID, body: PayRequest) -> tuple[PaymentRequestOut, int]:
    """Paid now, 201; paid before, 200: it is never paid twice."""
    is_new = requests.pay(_me(), request_id, from_wallet_id=body.from_wallet_id)
    return _shape(request_id), 201 if is_new else 200


@blueprint.post("/payment-requests/<uuid:request_id>/decline")
@endpoint(
    "Decline to pay one's share",
    gives=PaymentRequestOut,
    keeps_answer=False,
    refuses=(NotFound, NotAsked, LeftChat, AlreadyPaid, RequestClosed),
)
def decline(request_id: UUID) -> PaymentRequestOut:
    """Whoever asked can ask again."""
    requests.decline(_me(), request_id)
    return _shape(request_id)


@blueprint.post("/payment-requests/<uuid:request_id>/close")
@endpoint(
    "Ask for what is not paid no more",
    gives=PaymentRequestOut,
    keeps_answer=False,
    refuses=(NotFound, NotYourRequest),
)
def close(request_id: UUID) -> PaymentRequestOut:
    """What is paid stays paid."""
    requests.close(_me(), request_id)
    return _shape(request_id)


@blueprint.post("/payment-requests/<uuid:request_id>/shares/<uuid:user_id>/cash")
@endpoint(
    "Book that somebody paid their share in cash",
    gives=PaymentRequestOut,
    status=201,
    also=(200,),
    keeps_answer=False,
    refuses=(
        NotFound,
        NotTreasurer,
        CashNotAllowed,
        AlreadyDeclined,
        RequestClosed,
        WalletFrozen,
        WalletClosed,
        WalletFull,
    ),
)
def pay_in_cash(request_id: UUID, user_id: UUID) -> tuple[PaymentRequestOut, int]:
    """For whoever may book cash on the wallet; booked now, 201; paid before, 200."""
    is_new = requests.pay_in_cash(_me(), request_id, user_id)
    return _shape(request_id), 201 if is_new else 200


def _shape(request_id: UUID) -> PaymentRequestOut:
    return request_shapes([request_id])[request_id]


def _me() -> UUID:
    return access.identity().user_id
