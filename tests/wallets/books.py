"""The ledger as it stands in the database, asked in plain SQL, and what must be true of it at any moment."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import NullPool, create_engine, text

ENTRIES = """
    SELECT e.wallet_id, e.version, e.operation_id, e.amount, e.balance_after, o.type, o.key
    FROM entries e JOIN operations o ON o.id = e.operation_id
    WHERE e.wallet_id IS NOT NULL ORDER BY e.wallet_id, e.version
"""
UNEVEN = """
    SELECT o.id FROM operations o LEFT JOIN entries e ON e.operation_id = o.id
    GROUP BY o.id HAVING count(e.side) <> 2 OR sum(e.amount) <> 0 OR count(DISTINCT e.currency) <> 1
"""


@dataclass(frozen=True)
class Entry:
    """One movement as its wallet sees it; amounts are in minor units, and signed."""

    version: int
    operation_id: str
    amount: int
    balance_after: int
    type: str
    key: str | None


@dataclass(frozen=True)
class Row:
    """A wallet as it is kept."""

    balance: int
    version: int
    state: str
    currency: str


class Books:
    """Reads over a connection of its own, beside the app."""

    def __init__(self, url: str) -> None:
        self.engine = create_engine(url, poolclass=NullPool)

    def ask(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(sql), values)]

    def totals(self) -> dict[str, int]:
        """The sum of all entries in each currency; each must be zero."""
        return {
            str(code): int(total) for code, total in self.ask("SELECT currency, sum(amount) FROM entries GROUP BY 1")
        }

    def wallets(self) -> dict[str, Row]:
        rows = self.ask("SELECT id, balance, version, state, currency FROM wallets")
        return {_id(id_): Row(*rest) for id_, *rest in rows}

    def balance(self, wallet: dict[str, Any]) -> int:
        return self.wallets()[wallet["id"]].balance

    def entries(self) -> dict[str, list[Entry]]:
        """The entries of each wallet in the order of their versions."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for wallet_id, version, operation_id, amount, after, kind, key in self.ask(ENTRIES):
            found[_id(wallet_id)].append(Entry(version, _id(operation_id), amount, after, kind, key))
        return found

    def n_operations(self) -> int:
        return int(self.ask("SELECT count(*) FROM operations")[0][0])

    def keys(self) -> list[str]:
        return [key for (key,) in self.ask("SELECT key FROM operations WHERE key IS NOT NULL")]

    def check(self) -> dict[str, list[Entry]]:
        """Nothing is lost, made, overdrawn or out of order; gives the entries that it went through."""
        assert set(self.totals().values()) <= {0}
        assert self.ask(UNEVEN) == []
        entries = self.entries()
        for wallet_id, wallet in self.wallets().items():
            running = 0
            for number, entry in enumerate(entries.get(wallet_id, []), start=1):
                running += entry.amount
                assert (entry.version, entry.balance_after) == (number, running), (wallet_id, entry)
                assert running >= 0
            assert (wallet.balance, wallet.version) == (running, len(entries.get(wallet_id, []))), wallet_id
        return entries


def _id(value: Any) -> str:
    """SQLite keeps ids as 32 digits, PostgreSQL as what they are."""
    return str(value if isinstance(value, UUID) else UUID(value))
