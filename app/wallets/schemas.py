"""Wallets as the API takes and gives them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, AwareDatetime, ConfigDict, Field, TypeAdapter, model_validator

from app.accounts.schemas import UserOut
from app.api import SOME_ID, In, Line, Out, Query, Time, example
from app.utils.text import is_blank
from app.wallets.money import Money

LONGEST_NAME = 100
LONGEST_MEMO = 140
MOST_TRANSFERS = 200


def _named(value: str) -> str:
    if is_blank(value):
        raise ValueError(gettext("Give the wallet a name."))
    return value


def _code(value: str) -> str:
    code = value.strip().upper()
    if not _IS_CODE.fullmatch(code):
        raise ValueError(gettext("Give a code of ISO 4217, such as EUR, or the code of the chat's own points."))
    return code


def _code_of_points(value: str) -> str:
    # Three letters mean real money, of today or of yesterday.
    if len(value) == len("EUR"):
        raise ValueError(gettext("Give a code of 4 to 10 letters and digits; those of three are real money."))
    return value


def _moment(value: str) -> str:
    """A day or an aware time, left as it is for the one who knows which end of the day is meant."""
    _read_moment(value)
    return value


def _read_moment(value: str) -> date | datetime:
    try:
        if _IS_DAY.fullmatch(value):
            return date.fromisoformat(value)
        if _IS_TIME.match(value):
            return _TIME.validate_python(value).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(gettext("Give a day such as 2026-01-31, or a time with its zone.")) from error
    raise ValueError(gettext("Give a day such as 2026-01-31, or a time with its zone."))


_IS_CODE = re.compile(r"[A-Z][A-Z0-9]{1,9}")
_IS_DAY, _IS_TIME = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d{4}-\d\d-\d\dT")
_TIME: TypeAdapter[datetime] = TypeAdapter(AwareDatetime)


Name = Annotated[Line, Field(max_length=LONGEST_NAME), AfterValidator(_named)]
Memo = Annotated[Line, Field(max_length=LONGEST_MEMO)]
Code = Annotated[str, Field(min_length=2, max_length=10), AfterValidator(_code)]
PointsCode = Annotated[Code, AfterValidator(_code_of_points)]
Moment = Annotated[str, Field(max_length=40), AfterValidator(_moment)]
StateName = Literal["open", "frozen", "closed"]
TypeName = Literal["DEPOSIT", "WITHDRAW", "TRANSFER", "REVERSAL"]


class OwnerOut(Out):
    """Whose wallet it is."""

    kind: Literal["user", "chat"]
    id: UUID
    name: str
    avatar_url: str | None


class MayOut(Out):
    """What the asker may do with the wallet."""

    transfer: bool
    book: bool
    manage: bool
    freeze: bool
    vouch: bool


class WalletOut(Out):
    """A wallet; `points_of` is the chat whose points it holds, and `version` the number of its last entry."""

    id: UUID
    name: str
    owner: OwnerOut
    currency: str
    decimals: int
    points_of: UUID | None
    balance: str
    state: StateName
    version: int
    is_main: bool
    takes_cash: bool
    may: MayOut
    created_at: Time


class PartyOut(Out):
    """One side of an operation: a person's or a chat's wallet, or cash."""

    kind: Literal["user", "chat", "cash"]
    wallet_id: UUID | None = None
    name: str = ""
    user_id: UUID | None = None
    chat_id: UUID | None = None


class OperationOut(Out):
    """One movement of money; `balance` and `version` are those of the wallet asked about, just after it."""

    model_config = ConfigDict(from_attributes=True, populate_by_name=True, serialize_by_alias=True)

    id: UUID
    operation_type: TypeName
    amount: str
    currency: str
    memo: str
    by: UserOut
    source: PartyOut = Field(alias="from")
    target: PartyOut = Field(alias="to")
    balance: str
    version: int
    batch_id: UUID | None
    reverses_id: UUID | None
    created_at: Time


class LineOut(OperationOut):
    """A line of a statement: `signed` is the amount as this wallet saw it."""

    signed: str
    reversed_by_id: UUID | None


class BatchOut(Out):
    """The operations of a batch, in the order in which they were asked for."""

    items: list[OperationOut]


class EndOut(Out):
    """A balance, and when it was reached; without a time, nothing had been moved."""

    balance: str
    at: Time | None


class StatementOut(Out):
    """A page of what a wallet saw between two moments, and the balances at both."""

    opening: EndOut
    closing: EndOut
    items: list[LineOut]
    has_more: bool


class DayOut(Out):
    """The balance at the end of a day, in UTC."""

    date: str
    balance: str


class DaysOut(Out):
    """The days on which something was moved."""

    items: list[DayOut]


class CurrencyOut(Out):
    """A currency of ISO 4217."""

    code: str
    name: str
    decimals: int


class CurrenciesOut(Out):
    """All currencies, by code."""

    items: list[CurrencyOut]


class PointsOut(Out):
    """A currency that a chat made for itself."""

    chat_id: UUID
    chat_title: str
    code: str
    name: str
    decimals: int


class PointsListOut(Out):
    """The points of one or of several chats."""

    items: list[PointsOut]


class ListWallets(Query):
    """Which wallets: `mine`, `funds` of one's chats, or all that one may do something with."""

    scope: Literal["mine", "funds", "all"] = "all"
    chat_id: UUID | None = None
    user_id: UUID | None = None
    query: Annotated[Line, Field(max_length=100)] = ""
    before_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=200)] = 100


class OpenWallet(In):
    """A new wallet: one's own, or that of a chat; `points_of` says whose points, where the currency is points."""

    name: Name
    currency: Code
    chat_id: UUID | None = None
    points_of: UUID | None = None


class ChangeWallet(In):
    """What of the wallet is to change."""

    model_config = example(name="Class fund")

    name: Name | None = None
    state: StateName | None = None
    takes_cash: bool | None = None
    is_main: Literal[True] | None = None


class Operate(In):
    """Cash that came in or went out in the real world."""

    model_config = example(operation_type="DEPOSIT", amount="150.00", memo="Cake sale")

    operation_type: Literal["DEPOSIT", "WITHDRAW"]
    amount: Money
    memo: Memo = ""


def _one_of(body: Any, names: tuple[str, ...]) -> None:
    if sum(getattr(body, name) is not None for name in names) != 1:
        raise ValueError(gettext("Give exactly one of: %(names)s.", names=", ".join(names)))


class Transfer(In):
    """Money to another wallet, or to a person's main wallet in this currency."""

    model_config = example(to_user_id=SOME_ID, amount="2.50", memo="Pizza")

    to_wallet_id: UUID | None = None
    to_user_id: UUID | None = None
    amount: Money
    memo: Memo = ""

    @model_validator(mode="after")
    def names_one(self) -> Self:
        """Refuse none, and more than one."""
        _one_of(self, ("to_wallet_id", "to_user_id"))
        return self


class BatchItem(In):
    """One transfer of a batch: from this wallet to another, or from another into this one."""

    to_wallet_id: UUID | None = None
    to_user_id: UUID | None = None
    from_wallet_id: UUID | None = None
    from_user_id: UUID | None = None
    amount: Money
    memo: Memo = ""

    @model_validator(mode="after")
    def names_one(self) -> Self:
        """Refuse none, and more than one."""
        _one_of(self, ("to_wallet_id", "to_user_id", "from_wallet_id", "from_user_id"))
        return self


class TransferAll(In):
    """Several transfers, all or none."""

    model_config = example(transfers=[{"to_user_id": SOME_ID, "amount": "2.50", "memo": "Pizza"}])

    transfers: Annotated[list[BatchItem], Field(min_length=1, max_length=MOST_TRANSFERS)]


class Reverse(In):
    """Why it is undone."""

    model_config = example(memo="Booked twice")

    memo: Memo = ""


class MakePoints(In):
    """A currency of the chat's own."""

    model_config = example(code="STARS", name="Stars", decimals=0)

    code: PointsCode
    name: Annotated[Line, Field(min_length=1, max_length=40)]
    decimals: Annotated[int, Field(ge=0, le=4)] = 0


class Between(Query):
    """A span of time; a day given as `to` is included."""

    from_: Annotated[Moment | None, Field(alias="from")] = None
    to: Moment | None = None

    @property
    def since(self) -> datetime | None:
        """The first moment that counts."""
        return _start_of(_read_moment(self.from_)) if self.from_ else None

    @property
    def until(self) -> datetime | None:
        """The first moment that does not count any more."""
        if self.to is None:
            return None
        moment = _read_moment(self.to)
        if isinstance(moment, datetime) or moment == date.max:
            return _start_of(moment)
        return _start_of(moment + timedelta(days=1))


class AskStatement(Between):
    """Which part of a statement; `after` is the version of the last line seen."""

    order: Literal["oldest", "newest"] = "oldest"
    after: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    limit: Annotated[int, Field(ge=1, le=200)] = 50
    format: Literal["json", "csv"] = "json"


def _start_of(moment: date | datetime) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time(), UTC)
