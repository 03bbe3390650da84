"""Opening wallets, naming, freezing and closing them; and the currencies that chats make for themselves."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select, update

from app.chats import service as chats_service
from app.chats.errors import FixedPair
from app.chats.models import Chat, Member, Role
from app.db import count_changed, db, insert_new, new_id, now, transaction
from app.errors import AppError, NotFound
from app.monitoring import audit
from app.wallets import currencies, ledger, queries
from app.wallets.errors import (
    NoCashHere,
    NotAmongThem,
    NotKeeper,
    NotTreasurer,
    NotWalletOwner,
    PointsTaken,
    UnknownCurrency,
    WalletClosed,
    WalletFrozen,
    WalletNotEmpty,
)
from app.wallets.models import Points, State, Wallet
from app.wallets.rights import View


def open_wallet(
    user_id: UUID, *, name: str, currency: str, chat_id: UUID | None = None, points_of: UUID | None = None
) -> UUID:
    """A new empty wallet of one's own, or of a chat whose owner or treasurer one is."""
    with transaction():
        of_house = queries.is_of_house(user_id)
        if chat_id is not None:
            _require_keeping(chat_id, user_id, of_house=of_house)
        money = _money(currency, points_of or chat_id, user_id)
        wallet_id = new_id()
        row = {
            "id": wallet_id,
            "name": name,
            "user_id": None if chat_id else user_id,
            "chat_id": chat_id,
            # The chat's own points are vouched for by its treasurers anyhow, and those of another chat by the others.
            "takes_cash": chat_id is not None and of_house and money["points_id"] is None,
            "created_by": user_id,
            "created_at": now(),
        } | money
        if chat_id is not None or not insert_new(Wallet, **row, is_main=True):
            # The person has a main wallet in this currency already.
            db.session.add(Wallet(**row))
        return wallet_id


def main_wallet(user_id: UUID, like: View, *, by_id: UUID, field: str) -> UUID:
    """The wallet into which this person is paid money of this kind; opened in the caller's transaction if need be.

    Points open wallets for the people of their own chat only; `field` is where the client named this one.
    """
    found = queries.main_wallet(user_id, like.currency)
    if found is not None:
        return found
    if like.points_of is not None and db.session.get(Member, (like.points_of, user_id)) is None:
        raise NotAmongThem(field)
    known = currencies.iso(like.currency)
    insert_new(
        Wallet,
        id=new_id(),
        name=known.name if known else like.code,
        user_id=user_id,
        currency=like.currency,
        code=like.code,
        decimals=like.decimals,
        points_id=None if known else UUID(like.currency),
        is_main=True,
        created_by=by_id,
        created_at=now(),
    )
    return queries.main_wallet(user_id, like.currency) or main_wallet(user_id, like, by_id=by_id, field=field)


def change_wallet(
    user_id: UUID,
    wallet_id: UUID,
    *,
    name: str | None = None,
    state: State | None = None,
    takes_cash: bool | None = None,
    make_main: bool = False,
) -> None:
    """Name a wallet, freeze, unfreeze or close it, let its chat's treasurers book cash, or make it the main one."""
    with transaction():
        view = queries.wallet(wallet_id, user_id)
        ledger.lock(queries.rivals(view) if make_main else [wallet_id])
        wallet = db.session.get_one(Wallet, wallet_id, populate_existing=True)
        if wallet.state == State.CLOSED or (make_main and state == State.CLOSED):
            raise WalletClosed
        if name is not None:
            _require(view.may_manage, NotWalletOwner)
            wallet.name = name
        if takes_cash is not None:
            _require(view.is_of_house, NotTreasurer)
            if view.chat_id is None or view.points_of is not None:
                raise NoCashHere
            if wallet.takes_cash != takes_cash:
                wallet.takes_cash = takes_cash
                audit.note("wallets.takes_cash", target=("wallet", wallet.id, ""), takes_cash=takes_cash)
        if make_main:
            _require(view.is_own, NotWalletOwner)
            _make_main(wallet)
        if state is not None and state != wallet.state:
            _change_state(wallet, state, view)


def make_points(user_id: UUID, chat_id: UUID, *, code: str, name: str, decimals: int) -> None:
    """Give a chat a currency of its own."""
    with transaction():
        chats_service.lock_chat(chat_id, user_id)
        _require_keeping(chat_id, user_id, of_house=queries.is_of_house(user_id))
        if currencies.iso(code) is not None:
            raise PointsTaken
        if not insert_new(
            Points, id=new_id(), chat_id=chat_id, code=code, name=name, decimals=decimals, created_at=now()
        ):
            raise PointsTaken


def _change_state(wallet: Wallet, state: State, view: View) -> None:
    if state != State.CLOSED:
        _require(view.may_freeze, NotTreasurer)
        wallet.state = state
        wallet.is_held = state == State.FROZEN and view.is_of_house
        if view.is_of_house:
            about = ("wallet", wallet.id, "")
            if state == State.FROZEN:
                audit.note("wallets.freeze", target=about)
            else:
                audit.note("wallets.thaw", target=about)
        return
    _require(view.may_manage, NotWalletOwner)
    if wallet.state == State.FROZEN:
        raise WalletFrozen
    if wallet.balance:
        raise WalletNotEmpty
    wallet.state = State.CLOSED
    wallet.is_main = False


def _make_main(wallet: Wallet) -> None:
    """There is never a moment with two."""
    same = (Wallet.user_id == wallet.user_id, Wallet.currency == wallet.currency, Wallet.id != wallet.id)
    count_changed(update(Wallet).where(*same, Wallet.is_main).values(is_main=False))
    wallet.is_main = True


def _money(currency: str, points_of: UUID | None, user_id: UUID) -> dict[str, object]:
    """What a wallet says of its currency: one of ISO 4217, or points of a chat that the person is in."""
    known = currencies.iso(currency)
    if known is not None:
        return {"currency": known.code, "code": known.code, "decimals": known.decimals, "points_id": None}
    if points_of is not None and db.session.get(Member, (points_of, user_id)) is not None:
        points = db.session.scalars(select(Points).filter_by(chat_id=points_of, code=currency)).one_or_none()
        if points is not None:
            kind = {"currency": str(points.id), "code": points.code, "points_id": points.id}
            return kind | {"decimals": points.decimals}
    raise UnknownCurrency


def _require_keeping(chat_id: UUID, user_id: UUID, *, of_house: bool) -> None:
    """The chat's owner and treasurers keep its money, and the treasurers of the house."""
    member = db.session.get(Member, (chat_id, user_id))
    chat = db.session.get(Chat, chat_id)
    if chat is None or (member is None and not of_house):
        raise NotFound
    if chat.is_direct:
        raise FixedPair
    _require(of_house or (member is not None and (member.role == Role.OWNER or member.is_treasurer)), NotKeeper)


def _require(is_so: bool, refusal: type[AppError]) -> None:
    if not is_so:
        raise refusal
