"""Wallets, the operations that move money between them, and what a chat asks its members to pay.

All amounts are integers in minor units of their currency. The constraints here are the ledger's own guard: they hold
whatever a program does.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Model, UTCDateTime, new_id, now

LARGEST = 10**15
"""No amount and no balance is larger, in minor units; JavaScript still counts such numbers exactly."""


class State(StrEnum):
    """What may be done with a wallet."""

    OPEN = "open"
    FROZEN = "frozen"
    CLOSED = "closed"


class OperationType(StrEnum):
    """Why money moved."""

    DEPOSIT = "DEPOSIT"
    WITHDRAW = "WITHDRAW"
    TRANSFER = "TRANSFER"
    REVERSAL = "REVERSAL"


class Account(StrEnum):
    """Where cash comes from and goes to: accounts of the ledger itself, which keep no balance of their own."""

    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"


class RequestKind(StrEnum):
    """A request asks one person, a collection asks many for the same."""

    REQUEST = "request"
    COLLECTION = "collection"


class ShareState(StrEnum):
    """What became of the share that one person was asked for."""

    ASKED = "asked"
    PAID = "paid"
    DECLINED = "declined"


class Points(Model):
    """A currency that a chat has made for itself; its treasurers vouch for it."""

    __tablename__ = "points"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id"))
    code: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(40))
    decimals: Mapped[int] = mapped_column(SmallInteger, default=0)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (UniqueConstraint("chat_id", "code"), CheckConstraint("decimals BETWEEN 0 AND 4", name="decimals"))


class Wallet(Model):
    """Money of one person or of one chat, in one currency; `version` counts its entries, the last of which it shows."""

    __tablename__ = "wallets"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(100))
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    chat_id: Mapped[UUID | None] = mapped_column(ForeignKey("chats.id"), index=True)
    # The code of ISO 4217, or the id of the points; `code` is how people call either.
    currency: Mapped[str] = mapped_column(String(36))
    code: Mapped[str] = mapped_column(String(10))
    decimals: Mapped[int] = mapped_column(SmallInteger)
    points_id: Mapped[UUID | None] = mapped_column(ForeignKey("points.id"))
    # Of a person's wallets in one currency, the one that others pay into.
    is_main: Mapped[bool] = mapped_column(default=False, server_default=false())
    # A chat's own treasurers may book cash here; with real money, whoever vouches for the house's money said so.
    takes_cash: Mapped[bool] = mapped_column(default=False, server_default=false())
    state: Mapped[str] = mapped_column(String(8), default=State.OPEN, server_default="open")
    # Frozen by a treasurer of the house: those of the chat cannot undo it.
    is_held: Mapped[bool] = mapped_column(default=False, server_default=false())
    balance: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    version: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    created_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (
        CheckConstraint("(user_id IS NULL) <> (chat_id IS NULL)", name="owner"),
        CheckConstraint(f"balance BETWEEN 0 AND {LARGEST}", name="balance"),
        CheckConstraint("state IN ('open', 'frozen', 'closed')", name="state"),
        CheckConstraint("state <> 'closed' OR balance = 0", name="closed_is_empty"),
        CheckConstraint("state = 'frozen' OR NOT is_held", name="held_is_frozen"),
        CheckConstraint("NOT is_main OR user_id IS NOT NULL", name="main_of_person"),
        UniqueConstraint("id", "currency"),
        Index("ix_wallets_user_id", "user_id"),
        Index(
            "uq_wallets_main",
            "user_id",
            "currency",
            unique=True,
            postgresql_where=sql("is_main"),
            sqlite_where=sql("is_main"),
        ),
    )


class Operation(Model):
    """One movement of money: what was moved, why, and by whom; its two entries say from where to where.

    `by_id` and `key` are the Idempotency-Key it came with; the operations of a batch share `batch_id`, and the first
    one has the key.
    """

    __tablename__ = "operations"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    type: Mapped[str] = mapped_column(String(8))
    currency: Mapped[str] = mapped_column(String(36))
    amount: Mapped[int] = mapped_column(BigInteger)
    memo: Mapped[str] = mapped_column(Text, default="")
    by_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    key: Mapped[str | None] = mapped_column(String(128))
    fingerprint: Mapped[str | None] = mapped_column(String(64))
    batch_id: Mapped[UUID | None] = mapped_column(index=True)
    reverses_id: Mapped[UUID | None] = mapped_column(ForeignKey("operations.id"), unique=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)

    __table_args__ = (
        CheckConstraint("type IN ('DEPOSIT', 'WITHDRAW', 'TRANSFER', 'REVERSAL')", name="type"),
        CheckConstraint(f"amount BETWEEN 1 AND {LARGEST}", name="amount"),
        CheckConstraint("(type = 'REVERSAL') = (reverses_id IS NOT NULL)", name="reversal"),
        CheckConstraint("(key IS NULL) = (fingerprint IS NULL)", name="key"),
        UniqueConstraint("by_id", "key"),
        # What the entries refer to: both are of the operation's currency and size, and so sum to zero.
        UniqueConstraint("id", "currency", "amount"),
    )


class Entry(Model):
    """One of the two sides of an operation: -1 where the money came from, +1 where it went to.

    A wallet's entries are numbered by `version`, and each starts from the balance that the one before left. Triggers
    refuse to change or delete an entry.
    """

    __tablename__ = "entries"

    operation_id: Mapped[UUID] = mapped_column(primary_key=True)
    side: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    wallet_id: Mapped[UUID | None]
    account: Mapped[str | None] = mapped_column(String(8))
    currency: Mapped[str] = mapped_column(String(36))
    size: Mapped[int] = mapped_column(BigInteger)
    amount: Mapped[int] = mapped_column(BigInteger, Computed("side * size", persisted=True))
    balance_after: Mapped[int | None] = mapped_column(BigInteger)
    version: Mapped[int | None] = mapped_column(BigInteger)
    balance_before: Mapped[int | None] = mapped_column(
        BigInteger, Computed("balance_after - side * size", persisted=True)
    )
    version_before: Mapped[int | None] = mapped_column(BigInteger, Computed("nullif(version - 1, 0)", persisted=True))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    __table_args__ = (
        CheckConstraint("side IN (-1, 1)", name="side"),
        CheckConstraint("account IN ('cash_in', 'cash_out')", name="account"),
        CheckConstraint("(wallet_id IS NULL) <> (account IS NULL)", name="owner"),
        CheckConstraint("(wallet_id IS NULL) = (version IS NULL)", name="version"),
        CheckConstraint("(wallet_id IS NULL) = (balance_after IS NULL)", name="numbered"),
        CheckConstraint(f"balance_after BETWEEN 0 AND {LARGEST}", name="balance_after"),
        CheckConstraint("version >= 1", name="first"),
        CheckConstraint("version_before IS NOT NULL OR balance_before = 0 OR version IS NULL", name="from_nothing"),
        UniqueConstraint("wallet_id", "version"),
        UniqueConstraint("wallet_id", "version", "balance_after"),
        ForeignKeyConstraint(
            ["operation_id", "currency", "size"], ["operations.id", "operations.currency", "operations.amount"]
        ),
        ForeignKeyConstraint(["wallet_id", "currency"], ["wallets.id", "wallets.currency"]),
        ForeignKeyConstraint(
            ["wallet_id", "version_before", "balance_before"],
            ["entries.wallet_id", "entries.version", "entries.balance_after"],
            name="fk_entries_before",
        ),
        Index("ix_entries_wallet_id_created_at", "wallet_id", "created_at"),
    )


class PaymentRequest(Model):
    """What somebody asks of one or of many people in a chat, to be paid into one wallet; `amount` is each one's."""

    __tablename__ = "payment_requests"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str] = mapped_column(String(10))
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id"), index=True)
    wallet_id: Mapped[UUID] = mapped_column(ForeignKey("wallets.id"), index=True)
    amount: Mapped[int] = mapped_column(BigInteger)
    memo: Mapped[str] = mapped_column(Text)
    by_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, default=now)
    # Withdrawn by who asked, or ended: what is not paid by then is not asked for any more.
    closed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        CheckConstraint("kind IN ('request', 'collection')", name="kind"),
        CheckConstraint(f"amount BETWEEN 1 AND {LARGEST}", name="amount"),
    )


class Share(Model):
    """What one person is asked for, and the operation that paid it: one at the most."""

    __tablename__ = "shares"

    request_id: Mapped[UUID] = mapped_column(ForeignKey("payment_requests.id"), primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True, index=True)
    state: Mapped[str] = mapped_column(String(8), default=ShareState.ASKED)
    operation_id: Mapped[UUID | None] = mapped_column(ForeignKey("operations.id"), unique=True)
    settled_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    __table_args__ = (
        CheckConstraint("state IN ('asked', 'paid', 'declined')", name="state"),
        CheckConstraint("(state = 'paid') = (operation_id IS NOT NULL)", name="paid"),
    )


class LedgerCheck(Model):
    """One recount of the whole ledger, and what it found."""

    __tablename__ = "ledger_checks"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    started_at: Mapped[datetime] = mapped_column(UTCDateTime)
    finished_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)
    n_entries: Mapped[int] = mapped_column(BigInteger)
    n_wallets: Mapped[int] = mapped_column(BigInteger)
    # The hash over all wallets' chains: the same ledger gives the same.
    seal: Mapped[str] = mapped_column(String(64))
    n_drifts: Mapped[int] = mapped_column(BigInteger)
    # The first of them, as a person reads them.
    drifts: Mapped[list[Any]] = mapped_column(JSON)


class Seal(Model):
    """The hash over a wallet's entries up to this version, as a recount found it: the past must go on giving it."""

    __tablename__ = "ledger_seals"

    wallet_id: Mapped[UUID] = mapped_column(ForeignKey("wallets.id"), primary_key=True)
    version: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[str] = mapped_column(String(64))
