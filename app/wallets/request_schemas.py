"""Money in a chat as the API takes and gives it: what is sent there, and what is asked for."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from flask_babel import gettext
from pydantic import AfterValidator, Field, ValidationInfo

from app.accounts.schemas import UserOut
from app.api import SOME_ID, In, Out, Query, Time, example
from app.chats.schemas import MessageOut
from app.utils.text import is_blank
from app.wallets.money import Money
from app.wallets.schemas import Code, Memo, OperationOut, PartyOut

# As many as one batch pays: whoever asks more asks twice.
MOST_ASKED = 200


def _either(value: UUID | None, info: ValidationInfo) -> UUID | None:
    # A wrong id is missing here; one complaint is enough.
    if "to_user_id" in info.data and (value is None) == (info.data["to_user_id"] is None):
        raise ValueError(gettext("Give exactly one of: %(names)s.", names="to_wallet_id, to_user_id"))
    return value


def _said(value: str) -> str:
    if is_blank(value):
        raise ValueError(gettext("Say what it is for."))
    return value


def _different(ids: list[UUID]) -> list[UUID]:
    if len(set(ids)) < len(ids):
        raise ValueError(gettext("Name each only once."))
    return ids


def _not_both(value: bool, info: ValidationInfo) -> bool:
    if value and info.data.get("user_ids"):
        raise ValueError(gettext("Name people, or everybody."))
    return value


class SendMoney(In):
    """Money to a member, or into a wallet; without `from_wallet_id` from one's main wallet in `currency`."""

    model_config = example(currency="EUR", to_user_id=SOME_ID, amount="2.50", memo="Pizza")

    from_wallet_id: UUID | None = None
    currency: Code | None = None
    to_user_id: UUID | None = None
    to_wallet_id: Annotated[UUID | None, AfterValidator(_either)] = Field(default=None, validate_default=True)
    amount: Money
    memo: Memo = ""


class AskMoney(In):
    """What is asked of each; without `to_wallet_id` into one's main wallet, or the chat's only one, in `currency`."""

    model_config = example(currency="EUR", amount="2.50", memo="Pizza", user_ids=[SOME_ID])

    to_wallet_id: UUID | None = None
    currency: Code | None = None
    amount: Money
    memo: Annotated[Memo, AfterValidator(_said)]
    user_ids: Annotated[list[UUID], Field(max_length=MOST_ASKED), AfterValidator(_different)] = Field(
        default_factory=list
    )
    everybody: Annotated[bool, AfterValidator(_not_both)] = False


class PayRequest(In):
    """From which of one's wallets; without one, from the main wallet in this currency."""

    from_wallet_id: UUID | None = None


class ListRequests(Query):
    """Which of the requests to oneself: `asked` are those that can still be paid. Or all into one wallet."""

    state: Literal["asked", "paid", "declined"] = "asked"
    wallet_id: UUID | None = None
    before_id: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=200)] = 100


class ShareOut(Out):
    """What became of one person's share."""

    user: UserOut
    state: Literal["asked", "paid", "declined"]
    settled_at: Time | None


class PaymentRequestOut(Out):
    """What is asked of one person (request) or of many (collection); `amount` is each one's."""

    id: UUID
    kind: Literal["request", "collection"]
    chat_id: UUID
    message_id: UUID
    amount: str
    currency: str
    decimals: int
    memo: str
    by: UserOut
    to: PartyOut
    state: Literal["open", "closed"]
    created_at: Time
    shares: list[ShareOut]
    n_paid: int
    n_asked: int
    total_paid: str


class SentOut(Out):
    """The operation as the sender's wallet sees it, and the message that shows it in the chat."""

    operation: OperationOut
    message: MessageOut
