"""What a wallet saw: the lines of its statement, and its balance at the end of each day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import aliased

from app.access import avatar_url
from app.accounts.models import User
from app.accounts.schemas import UserOut
from app.chats.models import Chat
from app.config import running_app
from app.db import db
from app.errors import NotFound
from app.wallets.models import Entry, Operation, Wallet

MOST_DAYS = 1000


_own, _other, _reversal = aliased(Entry), aliased(Entry), aliased(Operation)
_mine, _theirs = aliased(Wallet), aliased(Wallet)
_me, _them = aliased(User), aliased(User)
_my_chat, _their_chat = aliased(Chat), aliased(Chat)
# Put together once, and here: an alias that two threads used first at the same moment would tear.
_wallet_id, _version, _operation_id = _own.wallet_id, _own.version, _own.operation_id
_lines: Select[*tuple[Any, ...]] = (
    select(
        _own,
        Operation,
        User,
        _reversal.id.label("reversed_by_id"),
        _mine,
        func.coalesce(_me.display_name, _my_chat.title).label("my_name"),
        _theirs,
        func.coalesce(_them.display_name, _their_chat.title).label("their_name"),
    )
    .join(Operation, Operation.id == _operation_id)
    .join(_other, and_(_other.operation_id == _operation_id, _other.side == -_own.side))
    .join(User, User.id == Operation.by_id)
    .outerjoin(_reversal, _reversal.reverses_id == Operation.id)
    .join(_mine, _mine.id == _wallet_id)
    .outerjoin(_me, _me.id == _mine.user_id)
    .outerjoin(_my_chat, _my_chat.id == _mine.chat_id)
    .outerjoin(_theirs, _theirs.id == _other.wallet_id)
    .outerjoin(_them, _them.id == _theirs.user_id)
    .outerjoin(_their_chat, _their_chat.id == _theirs.chat_id)
)


@dataclass(frozen=True)
class Party:
    """One side of an operation; without a wallet it is cash."""

    wallet_id: UUID | None = None
    name: str = ""
    user_id: UUID | None = None
    chat_id: UUID | None = None

    @property
    def kind(self) -> str:
        """Whose it is."""
        if self.wallet_id is None:
            return "cash"
        return "user" if self.user_id else "chat"


@dataclass(frozen=True)
class Line:
    """An operation as one of its wallets saw it; amounts in minor units, `side` -1 where the money went out."""

    id: UUID
    type: str
    amount: int
    code: str
    decimals: int
    memo: str
    by: UserOut
    side: int
    source: Party
    target: Party
    balance: int
    version: int
    batch_id: UUID | None
    reverses_id: UUID | None
    reversed_by_id: UUID | None
    created_at: datetime


@dataclass(frozen=True)
class Span:
    """The entries of a wallet between two moments, by their versions, and the balances at both ends."""

    first: int
    last: int
    opening: tuple[int, datetime | None]
    closing: tuple[int, datetime | None]


def span(wallet_id: UUID, since: datetime | None, until: datetime | None) -> Span:
    """Which entries lie between, and what the balance was before and after them.

    An operation has its time before it waits for the lock, so neighbours may differ by a blink. One border for both
    sides of a moment lets two months that meet there share no line, and one close with what the other opens with.
    """
    before = _last_version(wallet_id, since) if since is not None else 0
    last = max(before, _last_version(wallet_id, until))
    return Span(before + 1, last, _end(wallet_id, before), _end(wallet_id, last))


def lines(
    wallet_id: UUID, span: Span, *, newest_first: bool = False, after: int | None = None, limit: int = 50
) -> tuple[list[Line], bool]:
    """A page of the lines in the span, and whether there are more; found by the index over (wallet, version)."""
    query = _lines.where(_wallet_id == wallet_id, _version.between(span.first, span.last))
    if after is not None:
        query = query.where(_version < after if newest_first else _version > after)
    query = query.order_by(_version.desc() if newest_first else _version).limit(limit + 1)
    found = [_line(row) for row in db.session.execute(query)]
    return found[:limit], len(found) > limit


def all_lines(wallet_id: UUID, span: Span) -> Iterator[Line]:
    """Every line of the span, the oldest first, read page by page: whoever takes them slowly holds no connection."""
    app = running_app()

    def read() -> Iterator[Line]:
        after, has_more = span.first - 1, True
        while has_more:
            with app.app_context():
                page, has_more = lines(wallet_id, span, after=after, limit=500)
            yield from page
            after = page[-1].version if page else after

    return read()


def line(wallet_id: UUID, operation_id: UUID) -> Line:
    """One operation as this wallet saw it, or NotFound where it was none of its."""
    row = db.session.execute(_lines.where(_wallet_id == wallet_id, _operation_id == operation_id)).first()
    if row is None:
        raise NotFound
    return _line(row)


def lines_under(by_id: UUID, key: str, wallet_id: UUID) -> tuple[str, list[Line]] | None:
    """What stands under this key, if anything: its fingerprint, and the operation or batch as the wallet saw it."""
    first = db.session.scalars(select(Operation).filter_by(by_id=by_id, key=key)).one_or_none()
    if first is None:
        return None
    together = Operation.id == first.id if first.batch_id is None else Operation.batch_id == first.batch_id
    query = _lines.where(_wallet_id == wallet_id, together).order_by(_version)
    return first.fingerprint or "", [_line(row) for row in db.session.execute(query)]


def days(wallet_id: UUID, since: datetime | None, until: datetime | None) -> list[tuple[str, int]]:
    """The balance at the end of each day (UTC) on which something was moved, the latest days at the most."""
    day = func.date(Entry.created_at)
    latest = select(func.max(Entry.version)).where(Entry.wallet_id == wallet_id, *_between(since, until)).group_by(day)
    query = (
        select(day, Entry.balance_after)
        .where(Entry.wallet_id == wallet_id, Entry.version.in_(latest))
        .order_by(Entry.version.desc())
        .limit(MOST_DAYS)
    )
    return [(str(date), balance) for date, balance in db.session.execute(query)][::-1]


def _between(since: datetime | None, until: datetime | None) -> list[ColumnElement[bool]]:
    bounds = []
    if since is not None:
        bounds.append(Entry.created_at >= since)
    if until is not None:
        bounds.append(Entry.created_at < until)
    return bounds


def _last_version(wallet_id: UUID, until: datetime | None) -> int:
    """The version of the wallet's last entry before this moment, or of its last one."""
    query = select(Entry.version).where(Entry.wallet_id == wallet_id, *_between(None, until))
    return db.session.scalar(query.order_by(Entry.version.desc()).limit(1)) or 0


def _end(wallet_id: UUID, version: int) -> tuple[int, datetime | None]:
    query = select(Entry.balance_after, Entry.created_at).filter_by(wallet_id=wallet_id, version=version)
    row = db.session.execute(query).first()
    return (row.balance_after or 0, row.created_at) if row else (0, None)


def _line(row: Any) -> Line:
    entry, operation, by, reversed_by_id, mine, my_name, theirs, their_name = row
    here, there = _party(mine, my_name), _party(theirs, their_name)
    return Line(
        id=operation.id,
        type=operation.type,
        amount=operation.amount,
        code=mine.code,
        decimals=mine.decimals,
        memo=operation.memo,
        by=UserOut(id=by.id, username=by.username, display_name=by.display_name, avatar_url=avatar_url(by.avatar)),
        side=entry.side,
        source=here if entry.side < 0 else there,
        target=there if entry.side < 0 else here,
        balance=entry.balance_after,
        version=entry.version,
        batch_id=operation.batch_id,
        reverses_id=operation.reverses_id,
        reversed_by_id=reversed_by_id,
        created_at=operation.created_at,
    )


def _party(wallet: Wallet | None, name: str | None) -> Party:
    if wallet is None:
        return Party()
    return Party(wallet.id, name or "", wallet.user_id, wallet.chat_id)
