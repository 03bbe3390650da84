"""Money sent in a chat: the transfer and the message that shows it are made together, or not at all."""

from __future__ import annotations

from uuid import UUID

from flask_babel import gettext
from sqlalchemy import select

from app.chats import queries as chats_queries
from app.chats import service as chats
from app.chats.models import Message
from app.db import db, transaction
from app.errors import Invalid
from app.idempotency import Key
from app.wallets import currencies, purses, queries, service, statement
from app.wallets.errors import InsufficientFunds, UnknownCurrency, UnknownWallet
from app.wallets.models import Entry, Operation, Points
from app.wallets.money import to_text
from app.wallets.request_errors import NotInChat
from app.wallets.service import Other
from app.wallets.statement import Line


def send_in_chat(
    user_id: UUID,
    chat_id: UUID,
    *,
    amount: str,
    memo: str = "",
    from_wallet_id: UUID | None = None,
    currency: str | None = None,
    to_user_id: UUID | None = None,
    to_wallet_id: UUID | None = None,
    key: Key | None = None,
) -> tuple[Line, Message]:
    """Move money to somebody in the chat, or into its wallet, and show it there."""
    with transaction():
        sent = _sent_before(user_id, key)
        if sent is None:
            chats.lock_chat(chat_id, user_id)
            sent = _sent_before(user_id, key)  # By a twin that held the chat meanwhile.
        if sent is not None:
            return sent
        _require_in_chat(user_id, chat_id, to_user_id, to_wallet_id)
        source_id = from_wallet_id or _purse(user_id, chat_id, currency, to_wallet_id)
        to = Other(to_wallet_id, to_user_id, "to_wallet_id" if to_wallet_id else "to_user_id")
        line = service.transfer(user_id, source_id, to=to, amount=amount, memo=memo, key=key)
        message = chats.post_card(user_id, chat_id, kind="transfer", card_id=line.id, text=_words(line))
        return line, message


def currency_in(chat_id: UUID, code: str | None) -> str:
    """The currency that is called so in this chat: that of ISO 4217, or the chat's own points."""
    if code is None:
        raise Invalid(errors={"currency": [gettext("This is needed.")]})
    if currencies.iso(code) is not None:
        return code
    points_id = db.session.scalar(select(Points.id).filter_by(chat_id=chat_id, code=code))
    if points_id is None:
        raise UnknownCurrency
    return str(points_id)


def own_wallet(user_id: UUID, chat_id: UUID, code: str | None) -> UUID:
    """One's main wallet in what is called so in this chat; opened if one has none."""
    found = queries.main_wallet(user_id, currency_in(chat_id, code))
    if found is not None:
        return found
    known = currencies.iso(str(code))
    name = known.name if known else str(code)
    return purses.open_wallet(user_id, name=name, currency=str(code), points_of=chat_id)


def paying_wallet(user_id: UUID, currency: str) -> UUID:
    """One's main wallet in this currency; without one there is nothing to pay with.

    None is opened for it: two who pay each other for the first time would wait for one another.
    """
    found = queries.main_wallet(user_id, currency)
    if found is not None:
        return found
    known = currencies.iso(currency) or db.session.get_one(Points, UUID(currency))
    raise InsufficientFunds(to_text(0, known.decimals), known.code)


def words(amount: int, decimals: int, code: str) -> str:
    """An amount as a sentence says it."""
    return f"{to_text(amount, decimals)} {code}"


def sentence(amount: str, name: str, memo: str) -> str:
    """What a transfer says where its card is not shown."""
    said: str = gettext("%(amount)s to %(name)s", amount=amount, name=name)
    return f"{said}: {memo}" if memo else said


def _sent_before(user_id: UUID, key: Key | None) -> tuple[Line, Message] | None:
    """What this key sent before; a twin that comes at the same time waits for the chat's lock."""
    if key is None:
        return None
    operation = db.session.scalars(select(Operation).filter_by(by_id=user_id, key=key.value)).one_or_none()
    if operation is None:
        return None
    key.refuse_other(operation.fingerprint or "")
    source = select(Entry.wallet_id).where(Entry.operation_id == operation.id, Entry.side == -1)
    message = chats_queries.card_message("transfer", operation.id)
    wallet_id = db.session.scalar(source)
    if message is None or wallet_id is None:
        raise LookupError("A transfer with this request's fingerprint that no message shows.")
    return statement.line(wallet_id, operation.id), message


def _require_in_chat(user_id: UUID, chat_id: UUID, to_user_id: UUID | None, to_wallet_id: UUID | None) -> None:
    """Whoever gets it is in the chat, or it is the chat itself."""
    present = chats_queries.participant_ids(chat_id)
    if to_user_id is not None and to_user_id not in present:
        raise NotInChat("to_user_id")
    if to_wallet_id is not None:
        view = queries.look([to_wallet_id], user_id).get(to_wallet_id)
        if view is None or (view.chat_id != chat_id and view.user_id not in present):
            raise UnknownWallet("to_wallet_id")


def _purse(user_id: UUID, chat_id: UUID, currency: str | None, to_wallet_id: UUID | None) -> UUID:
    """One's main wallet in the currency that is named, or in that of the wallet that is paid into."""
    if currency is None and to_wallet_id is not None:
        return paying_wallet(user_id, queries.look([to_wallet_id], user_id)[to_wallet_id].currency)
    return paying_wallet(user_id, currency_in(chat_id, currency))


def _words(line: Line) -> str:
    return sentence(words(line.amount, line.decimals, line.code), line.target.name, line.memo)
