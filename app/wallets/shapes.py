"""Wallets and operations in the shapes of the API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from app.access import avatar_url
from app.api import TIME_FORMAT
from app.utils import spreadsheet
from app.wallets.models import State
from app.wallets.money import to_text
from app.wallets.rights import View
from app.wallets.schemas import EndOut, LineOut, MayOut, OperationOut, OwnerOut, PartyOut, WalletOut
from app.wallets.statement import Line, Party, Span

_COLUMNS = ("time", "type", "from", "to", "memo", "amount", "balance", "currency", "by", "operation")


def wallet_out(view: View) -> WalletOut:
    """A wallet as its asker may see it."""
    kind, owner_id = ("user", view.user_id) if view.user_id else ("chat", view.chat_id)
    owner = {"kind": kind, "id": owner_id, "name": view.owner_name, "avatar_url": avatar_url(view.owner_avatar)}
    may = {name: getattr(view, f"may_{name}") for name in MayOut.model_fields}
    return WalletOut(
        id=view.id,
        name=view.name,
        owner=OwnerOut.model_validate(owner),
        currency=view.code,
        decimals=view.decimals,
        points_of=view.points_of,
        balance=to_text(view.balance, view.decimals),
        state=State(view.state).value,
        version=view.version,
        is_main=view.is_main,
        takes_cash=view.takes_cash,
        may=MayOut(**may),
        created_at=view.created_at,
    )


def operation_out(line: Line) -> OperationOut:
    """An operation as one of its wallets saw it."""
    return OperationOut(**_fields(line))


def line_out(line: Line) -> LineOut:
    """A line of a statement."""
    signed = to_text(line.side * line.amount, line.decimals)
    return LineOut(**_fields(line), signed=signed, reversed_by_id=line.reversed_by_id)


def party_out(party: Party) -> PartyOut:
    """One side of an operation."""
    return PartyOut.model_validate(party)


def ends(span: Span, decimals: int) -> tuple[EndOut, EndOut]:
    """The balances before and after a span."""
    opening, closing = ((to_text(balance, decimals), at) for balance, at in (span.opening, span.closing))
    return EndOut(balance=opening[0], at=opening[1]), EndOut(balance=closing[0], at=closing[1])


def statement_csv(lines: Iterable[Line], span: Span, view: View) -> Iterator[str]:
    """A statement as a spreadsheet reads it, with the opening balance first; no text in it is taken for a formula."""
    yield spreadsheet.line(_COLUMNS)
    yield spreadsheet.line(["", "OPENING", "", "", "", "", to_text(span.opening[0], view.decimals), view.code, "", ""])
    for line in lines:
        yield spreadsheet.line(_cells(line))


def _cells(line: Line) -> list[str]:
    signed, balance = to_text(line.side * line.amount, line.decimals), to_text(line.balance, line.decimals)
    names = [spreadsheet.plain(party.name or "cash") for party in (line.source, line.target)]
    at = line.created_at.strftime(TIME_FORMAT)
    return [
        at,
        line.type,
        *names,
        spreadsheet.plain(line.memo),
        signed,
        balance,
        line.code,
        spreadsheet.plain(line.by.display_name),
        str(line.id),
    ]


def _fields(line: Line) -> dict[str, Any]:
    return {
        "id": line.id,
        "operation_type": line.type,
        "amount": to_text(line.amount, line.decimals),
        "currency": line.code,
        "memo": line.memo,
        "by": line.by,
        "source": party_out(line.source),
        "target": party_out(line.target),
        "balance": to_text(line.balance, line.decimals),
        "version": line.version,
        "batch_id": line.batch_id,
        "reverses_id": line.reverses_id,
        "created_at": line.created_at,
    }
