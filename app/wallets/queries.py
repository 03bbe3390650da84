"""Reads of wallets; each takes who asks, and an outsider finds nothing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Uuid, and_, bindparam, false, func, or_, select
from sqlalchemy.orm import aliased

from app.access import avatar_url
from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.chats.models import Chat, Member, Role
from app.db import Statement, db, says, under_way
from app.errors import NotFound
from app.wallets.models import Points, Wallet
from app.wallets.rights import View

_asker, _place, _issuer = aliased(User), aliased(Member), aliased(Member)
_OF_HOUSE = or_(_asker.is_admin, _asker.is_treasurer)
_OWN = (
    "id",
    "name",
    "user_id",
    "chat_id",
    "currency",
    "code",
    "decimals",
    "is_main",
    "takes_cash",
    "is_held",
    "state",
    "balance",
    "version",
    "created_at",
)


def _of_owner(of_user: Any, of_chat: Any) -> Any:
    """What is asked of a wallet's person, or of its chat."""
    user = select(of_user).where(User.id == Wallet.user_id).scalar_subquery()
    return func.coalesce(user, select(of_chat).where(Chat.id == Wallet.chat_id).scalar_subquery())


# Put together once, and here: that costs more than asking it, and an alias that two threads used first at the same
# moment would tear. With a join in place of each subquery PostgreSQL would think twice as long.
_POINTS_OF = select(Points.chat_id).where(Points.id == Wallet.points_id).scalar_subquery()
_ISSUES = (
    select(_issuer.is_treasurer)
    .join(Points, Points.chat_id == _issuer.chat_id)
    .where(Points.id == Wallet.points_id, _issuer.user_id == bindparam("asker_id", type_=Uuid()))
    .scalar_subquery()
)
_SEEN: Select[Any] = (
    select(
        *(getattr(Wallet, name) for name in _OWN),
        _POINTS_OF.label("points_of"),
        _of_owner(User.display_name, Chat.title).label("owner_name"),
        _of_owner(User.avatar, Chat.avatar).label("owner_avatar"),
        _asker.id.label("asker_id"),
        _asker.username,
        _asker.display_name,
        _asker.avatar,
        _OF_HOUSE.label("is_of_house"),
        _place.role,
        func.coalesce(_place.is_treasurer, false()).label("is_keeper"),
        func.coalesce(_ISSUES, false()).label("is_issuer"),
    )
    .select_from(Wallet)
    .join(_asker, _asker.id == bindparam("asker_id", type_=Uuid()))
    .outerjoin(_place, and_(_place.chat_id == Wallet.chat_id, _place.user_id == bindparam("asker_id", type_=Uuid())))
)
_LOOK_AT_TWO = Statement(_SEEN.where(Wallet.id.in_([bindparam(name, type_=Uuid()) for name in ("one", "other")])))
_FUND = _place.user_id.is_not(None)
_KEPT = or_(_place.is_treasurer, _place.role == Role.OWNER)
_OWNER_IS_CALLED = _of_owner(User.search_key, Chat.title)


def wallet(wallet_id: UUID, asker_id: UUID) -> View:
    """The wallet as this person sees it, or NotFound for an outsider."""
    return visible(look([wallet_id], asker_id).get(wallet_id))


def visible(view: View | None) -> View:
    """The same view, or NotFound where the asker is an outsider or there is nothing."""
    if view is None or not view.may_see:
        raise NotFound
    return view


def look(wallet_ids: Collection[UUID], asker_id: UUID) -> dict[UUID, View]:
    """These wallets with what the person may do with each, also where that is nothing."""
    ids = list(wallet_ids)
    if 0 < len(ids) <= 2:
        rows = _LOOK_AT_TWO.rows(under_way(), asker_id=asker_id, one=ids[0], other=ids[-1])
    else:
        rows = list(db.session.execute(_SEEN.where(Wallet.id.in_(ids)), {"asker_id": asker_id}))
    return {row.id: _view(row) for row in rows}


def wallets(
    asker_id: UUID,
    *,
    scope: str = "all",
    chat_id: UUID | None = None,
    user_id: UUID | None = None,
    text: str = "",
    before_id: UUID | None = None,
    limit: int = 100,
) -> tuple[list[View], bool]:
    """Wallets that the person may see, the newest first, and whether there are more.

    `scope` "mine": their own; "funds": those of their chats; "all": also every other that they can do something with.
    """
    query = _SEEN.where(_in_scope(scope, asker_id, chat_id))
    for column, wanted in ((Wallet.chat_id, chat_id), (Wallet.user_id, user_id)):
        if wanted is not None:
            query = query.where(column == wanted)
    if text:
        query = query.where(_says(text))
    if before_id is not None:
        query = query.where(Wallet.id < before_id)
    rows = db.session.execute(query.order_by(Wallet.id.desc()).limit(limit + 1), {"asker_id": asker_id})
    found = [_view(row) for row in rows]
    return found[:limit], len(found) > limit


def main_wallet(user_id: UUID, currency: str) -> UUID | None:
    """Of this person's wallets in this currency the one that others pay into."""
    return db.session.scalar(select(Wallet.id).filter_by(user_id=user_id, currency=currency, is_main=True))


def rivals(view: View) -> list[UUID]:
    """All wallets of the same person in the same currency, one of which is the main one."""
    query = select(Wallet.id).filter_by(user_id=view.user_id, currency=view.currency)
    return list(db.session.scalars(query))


def points_of(chat_ids: Collection[UUID]) -> list[tuple[Points, str]]:
    """The currencies that these chats made for themselves, each with its chat's title, by code."""
    query = select(Points, Chat.title).join(Chat, Chat.id == Points.chat_id).where(Points.chat_id.in_(chat_ids))
    return [(points, title) for points, title in db.session.execute(query.order_by(Points.code, Points.id))]


def is_of_house(user_id: UUID) -> bool:
    """Whether this person vouches for the money of the whole house."""
    return db.session.scalar(select(or_(User.is_admin, User.is_treasurer)).where(User.id == user_id)) or False


def _in_scope(scope: str, asker_id: UUID, chat_id: UUID | None) -> ColumnElement[bool]:
    """A subset of what View.may_see allows."""
    mine = Wallet.user_id == asker_id
    if scope == "mine":
        return mine
    if scope == "funds":
        return _FUND
    return or_(mine, _KEPT if chat_id is None else _FUND, _ISSUES, _OF_HOUSE)


def _says(text: str) -> ColumnElement[bool]:
    return or_(says(Wallet.name, text), says(_OWNER_IS_CALLED, text))


def _view(row: Any) -> View:
    asker = UserOut(
        id=row.asker_id, username=row.username, display_name=row.display_name, avatar_url=avatar_url(row.avatar)
    )
    return View(
        **{name: getattr(row, name) for name in _OWN},
        points_of=row.points_of,
        owner_name=row.owner_name,
        owner_avatar=row.owner_avatar,
        asker=asker,
        is_of_house=bool(row.is_of_house),
        role=row.role,
        is_keeper=bool(row.is_keeper),
        is_issuer=bool(row.is_issuer),
    )
