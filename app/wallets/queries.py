"""Reads of wallets; each takes who asks, and an outsider finds nothing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Select, Uuid, and_, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from app.access import avatar_url
from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.chats.models import Chat, Member, Role
from app.db import db
from app.errors import NotFound
from app.wallets.models import Points, Wallet
from app.wallets.rights import View

_asker, _owner, _place, _issuer = aliased(User), aliased(User), aliased(Member), aliased(Member)
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
    "state",
    "balance",
    "version",
    "created_at",
)


def _seen_by(asker_id: UUID | BindParameter[UUID]) -> Select[Any]:
    return (
        select(
            *(getattr(Wallet, name) for name in _OWN),
            Points.chat_id.label("points_of"),
            func.coalesce(_owner.display_name, Chat.title).label("owner_name"),
            func.coalesce(_owner.avatar, Chat.avatar).label("owner_avatar"),
            _asker.id.label("asker_id"),
            _asker.username,
            _asker.display_name,
            _asker.avatar,
            _OF_HOUSE.label("is_of_house"),
            _place.role,
            func.coalesce(_place.is_treasurer, False).label("is_keeper"),
            func.coalesce(_issuer.is_treasurer, False).label("is_issuer"),
        )
        .select_from(Wallet)
        .join(_asker, _asker.id == asker_id)
        .outerjoin(_owner, _owner.id == Wallet.user_id)
        .outerjoin(Chat, Chat.id == Wallet.chat_id)
        .outerjoin(_place, and_(_place.chat_id == Wallet.chat_id, _place.user_id == asker_id))
        .outerjoin(Points, Points.id == Wallet.points_id)
        .outerjoin(_issuer, and_(_issuer.chat_id == Points.chat_id, _issuer.user_id == asker_id))
    )


# Put together once: that costs more than asking it.
_LOOK = _seen_by(bindparam("asker_id", type_=Uuid())).where(Wallet.id.in_(bindparam("wallet_ids", expanding=True)))


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
    rows = db.session.connection().execute(_LOOK, {"asker_id": asker_id, "wallet_ids": list(wallet_ids)})
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
    query = _seen_by(asker_id).where(_in_scope(scope, asker_id, chat_id))
    for column, wanted in ((Wallet.chat_id, chat_id), (Wallet.user_id, user_id)):
        if wanted is not None:
            query = query.where(column == wanted)
    if text:
        query = query.where(_says(text))
    if before_id is not None:
        query = query.where(Wallet.id < before_id)
    found = _views(query.order_by(Wallet.id.desc()).limit(limit + 1))
    return found[:limit], len(found) > limit


def main_wallet(user_id: UUID, currency: str) -> UUID | None:
    """Of this person's wallets in this currency the one that others pay into."""
    return db.session.scalar(select(Wallet.id).filter_by(user_id=user_id, currency=currency, is_main=True))


def points_of(chat_ids: Collection[UUID]) -> list[tuple[Points, str]]:
    """The currencies that these chats made for themselves, each with its chat's title, by code."""
    query = select(Points, Chat.title).join(Chat, Chat.id == Points.chat_id).where(Points.chat_id.in_(chat_ids))
    return [(points, title) for points, title in db.session.execute(query.order_by(Points.code, Points.id))]


def is_of_house(user_id: UUID) -> bool:
    """Whether this person vouches for the money of the whole house."""
    return db.session.scalar(select(or_(User.is_admin, User.is_treasurer)).where(User.id == user_id)) or False


def _in_scope(scope: str, asker_id: UUID, chat_id: UUID | None) -> ColumnElement[bool]:
    """A subset of what View.may_see allows."""
    mine, fund = Wallet.user_id == asker_id, _place.user_id.is_not(None)
    if scope == "mine":
        return mine
    if scope == "funds":
        return fund
    kept = or_(_place.is_treasurer, _place.role == Role.OWNER) if chat_id is None else fund
    return or_(mine, kept, _issuer.is_treasurer, _OF_HOUSE)


def _says(text: str) -> ColumnElement[bool]:
    low = text.lower()
    return or_(
        func.lower(Wallet.name).contains(low, autoescape=True),
        _owner.search_key.contains(low, autoescape=True),
        func.lower(Chat.title).contains(low, autoescape=True),
    )


def _views(query: Select[Any]) -> list[View]:
    return [_view(row) for row in db.session.execute(query)]


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
