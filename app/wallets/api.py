"""/api/v1/wallets."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response

from app import access
from app.api import Page, endpoint
from app.chats import queries as chats
from app.chats.errors import FixedPair
from app.errors import NotFound
from app.idempotency import Key
from app.wallets import currencies, purses, queries, service, statement
from app.wallets.errors import (
    AlreadyReversed,
    CashNotAllowed,
    InsufficientFunds,
    NotKeeper,
    NotReversible,
    NotTreasurer,
    NotWalletOwner,
    OtherCurrency,
    PointsTaken,
    SameWallet,
    UnknownCurrency,
    UnknownPerson,
    UnknownWallet,
    WalletClosed,
    WalletFrozen,
    WalletFull,
    WalletNotEmpty,
)
from app.wallets.models import OperationType, Points, State
from app.wallets.money import to_text
from app.wallets.schemas import (
    AskStatement,
    BatchItem,
    BatchOut,
    Between,
    ChangeWallet,
    CurrenciesOut,
    CurrencyOut,
    DayOut,
    DaysOut,
    LineOut,
    ListWallets,
    MakePoints,
    OpenWallet,
    Operate,
    OperationOut,
    PointsListOut,
    PointsOut,
    Reverse,
    StatementOut,
    Transfer,
    TransferAll,
    WalletOut,
)
from app.wallets.service import Other, Wish
from app.wallets.shapes import ends, line_out, operation_out, statement_csv, wallet_out

blueprint = Blueprint("wallets_api", __name__, url_prefix="/api/v1")

MOVES = (InsufficientFunds, WalletFrozen, WalletClosed, WalletFull)
NAMES_ANOTHER = (UnknownWallet, UnknownPerson, OtherCurrency, SameWallet)


@blueprint.get("/wallets/", strict_slashes=False)
@endpoint("List wallets", query=ListWallets, gives=Page[WalletOut])
def wallets(query: ListWallets) -> Page[WalletOut]:
    """One's own, those of chats that one owns or keeps the money of, and all for treasurers of the house."""
    found, has_more = queries.wallets(
        _me(),
        scope=query.scope,
        chat_id=query.chat_id,
        user_id=query.user_id,
        text=query.query,
        before_id=query.before_id,
        limit=query.limit,
    )
    return Page[WalletOut](items=[wallet_out(view) for view in found], has_more=has_more)


@blueprint.post("/wallets/", strict_slashes=False)
@endpoint(
    "Open a wallet, of one's own or of a chat",
    body=OpenWallet,
    gives=WalletOut,
    status=201,
    refuses=(NotFound, NotKeeper, UnknownCurrency, FixedPair),
)
def open_wallet(body: OpenWallet) -> WalletOut:
    """A new empty wallet."""
    wallet_id = purses.open_wallet(
        _me(), name=body.name, currency=body.currency, chat_id=body.chat_id, points_of=body.points_of
    )
    return wallet_out(queries.wallet(wallet_id, _me()))


@blueprint.get("/wallets/<uuid:wallet_id>")
@endpoint("See a wallet", gives=WalletOut, refuses=(NotFound,))
def wallet(wallet_id: UUID) -> WalletOut:
    """One wallet, with what the asker may do with it."""
    return wallet_out(queries.wallet(wallet_id, _me()))


@blueprint.patch("/wallets/<uuid:wallet_id>")
@endpoint(
    "Name, freeze, unfreeze or close a wallet",
    body=ChangeWallet,
    gives=WalletOut,
    refuses=(NotFound, NotWalletOwner, NotTreasurer, WalletClosed, WalletFrozen, WalletNotEmpty),
)
def change_wallet(wallet_id: UUID, body: ChangeWallet) -> WalletOut:
    """Change what is given; a closed wallet stays closed."""
    purses.change_wallet(
        _me(),
        wallet_id,
        name=body.name,
        state=State(body.state) if body.state else None,
        takes_cash=body.takes_cash,
        make_main=bool(body.is_main),
    )
    return wallet_out(queries.wallet(wallet_id, _me()))


@blueprint.post("/wallets/<uuid:wallet_id>/operation")
@endpoint(
    "Book cash that came in (DEPOSIT) or went out (WITHDRAW)",
    body=Operate,
    gives=OperationOut,
    status=201,
    keeps_key=True,
    refuses=(NotFound, NotTreasurer, CashNotAllowed, *MOVES),
)
def operate(wallet_id: UUID, body: Operate, key: Key | None) -> OperationOut:
    """For treasurers; `balance` is the one after it."""
    type_ = OperationType(body.operation_type)
    return operation_out(service.operate(_me(), wallet_id, type_=type_, amount=body.amount, memo=body.memo, key=key))


@blueprint.post("/wallets/<uuid:wallet_id>/transfer")
@endpoint(
    "Move money to another wallet",
    body=Transfer,
    gives=OperationOut,
    status=201,
    keeps_key=True,
    refuses=(NotFound, NotWalletOwner, *NAMES_ANOTHER, *MOVES),
)
def transfer(wallet_id: UUID, body: Transfer, key: Key | None) -> OperationOut:
    """To a wallet, or to a person, who gets one if they have none in this currency."""
    field = "to_wallet_id" if body.to_wallet_id else "to_user_id"
    to = Other(body.to_wallet_id, body.to_user_id, field)
    return operation_out(service.transfer(_me(), wallet_id, to=to, amount=body.amount, memo=body.memo, key=key))


@blueprint.post("/wallets/<uuid:wallet_id>/transfers")
@endpoint(
    "Pay many or collect from many, all or nothing",
    body=TransferAll,
    gives=BatchOut,
    status=201,
    keeps_key=True,
    refuses=(NotFound, NotWalletOwner, NotTreasurer, *NAMES_ANOTHER, *MOVES),
)
def transfer_all(wallet_id: UUID, body: TransferAll, key: Key | None) -> BatchOut:
    """Collecting from the wallets of others is for those who vouch for the money."""
    wishes = [_wish(item, f"transfers.{place}") for place, item in enumerate(body.transfers)]
    lines = service.transfer_all(_me(), wallet_id, wishes, key=key)
    return BatchOut(items=[operation_out(line) for line in lines])


@blueprint.get("/wallets/<uuid:wallet_id>/operations/<uuid:operation_id>")
@endpoint("See an operation", gives=LineOut, refuses=(NotFound,))
def operation(wallet_id: UUID, operation_id: UUID) -> LineOut:
    """As this wallet saw it."""
    queries.wallet(wallet_id, _me())
    return line_out(statement.line(wallet_id, operation_id))


@blueprint.post("/wallets/<uuid:wallet_id>/operations/<uuid:operation_id>/reversal")
@endpoint(
    "Undo an operation",
    body=Reverse,
    gives=OperationOut,
    status=201,
    keeps_key=True,
    refuses=(NotFound, NotTreasurer, CashNotAllowed, AlreadyReversed, NotReversible, *MOVES),
)
def reverse(wallet_id: UUID, operation_id: UUID, body: Reverse, key: Key | None) -> OperationOut:
    """The mirror image of the operation, once; whoever got the money may give it back, and treasurers may."""
    return operation_out(service.reverse(_me(), wallet_id, operation_id, memo=body.memo, key=key))


@blueprint.get("/wallets/<uuid:wallet_id>/statement")
@endpoint(
    "Read a wallet's statement, as JSON or CSV",
    query=AskStatement,
    gives=StatementOut,
    media="text/csv",
    refuses=(NotFound,),
)
def read_statement(wallet_id: UUID, query: AskStatement) -> StatementOut | Response:
    """A page of lines, with the balances before and after the whole span."""
    view = queries.wallet(wallet_id, _me())
    span = statement.span(wallet_id, query.since, query.until)
    if query.format == "csv":
        rows = statement_csv(statement.all_lines(wallet_id, span), span, view)
        headers = {"Content-Disposition": f'attachment; filename="statement-{view.code}.csv"'}
        return Response(rows, mimetype="text/csv", headers=headers)
    lines, has_more = statement.lines(
        wallet_id, span, newest_first=query.order == "newest", after=query.after, limit=query.limit
    )
    opening, closing = ends(span, view.decimals)
    items = [line_out(line) for line in lines]
    return StatementOut(opening=opening, closing=closing, items=items, has_more=has_more)


@blueprint.get("/wallets/<uuid:wallet_id>/balances")
@endpoint("See a wallet's balance over time", query=Between, gives=DaysOut, refuses=(NotFound,))
def balances(wallet_id: UUID, query: Between) -> DaysOut:
    """The balance at the end of each day on which something was moved."""
    view = queries.wallet(wallet_id, _me())
    days = statement.days(wallet_id, query.since, query.until)
    return DaysOut(items=[DayOut(date=day, balance=to_text(balance, view.decimals)) for day, balance in days])


@blueprint.get("/currencies")
@endpoint("List the currencies of ISO 4217", gives=CurrenciesOut)
def list_currencies() -> CurrenciesOut:
    """Their codes, names and decimals."""
    return CurrenciesOut(items=[CurrencyOut.model_validate(known) for known in currencies.all_iso()])


@blueprint.get("/points")
@endpoint("List the points of one's chats", gives=PointsListOut)
def my_points() -> PointsListOut:
    """The currencies that one's chats made for themselves."""
    return _points(chats.chat_ids_of(_me()))


@blueprint.get("/chats/<uuid:chat_id>/points")
@endpoint("List a chat's points", gives=PointsListOut, refuses=(NotFound,))
def points_of_chat(chat_id: UUID) -> PointsListOut:
    """The currencies that this chat made for itself."""
    chats.membership(chat_id, _me())
    return _points([chat_id])


@blueprint.post("/chats/<uuid:chat_id>/points")
@endpoint(
    "Make a currency of a chat's own",
    body=MakePoints,
    gives=PointsListOut,
    status=201,
    refuses=(NotFound, NotKeeper, PointsTaken, FixedPair),
)
def make_points(chat_id: UUID, body: MakePoints) -> PointsListOut:
    """For the chat's owner and treasurers; its treasurers vouch for it."""
    purses.make_points(_me(), chat_id, code=body.code, name=body.name, decimals=body.decimals)
    return _points([chat_id])


def _me() -> UUID:
    return access.identity().user_id


def _wish(item: BatchItem, path: str) -> Wish:
    for name in ("to_wallet_id", "from_wallet_id", "to_user_id", "from_user_id"):
        named = getattr(item, name)
        if named is not None:
            of_wallet, is_source = name.endswith("wallet_id"), name.startswith("from")
            other = Other(named if of_wallet else None, None if of_wallet else named, f"{path}.{name}", is_source)
            return Wish(other, item.amount, item.memo, f"{path}.amount")
    raise LookupError("The schema lets no transfer through that names nobody.")


def _points(chat_ids: list[UUID]) -> PointsListOut:
    return PointsListOut(items=[_point(points, title) for points, title in queries.points_of(chat_ids)])


def _point(points: Points, title: str) -> PointsOut:
    return PointsOut(
        chat_id=points.chat_id, chat_title=title, code=points.code, name=points.name, decimals=points.decimals
    )
