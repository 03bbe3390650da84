"""The ledger's rows as a recount reads them: in one snapshot, a few thousand at a time, the same from any database."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from typing import Any

from sqlalchemy import Connection

from app.db import db
from app.wallets.verify import Row

ROWS_AT_ONCE = 5000

Progress = Callable[[int], object]


@contextmanager
def snapshot() -> Iterator[Connection]:
    """A transaction of its own that sees the database as it is now until its end, and hinders nobody."""
    is_sqlite = db.engine.dialect.name == "sqlite"
    options = {} if is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with db.engine.connect().execution_options(**options) as connection, connection.begin():
        if not is_sqlite:
            # The limit is meant for people's requests; and all rows are wanted, not the first ones quickly.
            connection.exec_driver_sql("SET LOCAL statement_timeout = '15min'; SET LOCAL cursor_tuple_fraction = 1")
        yield connection


class Reader:
    """Reads by the queries below, over the connection of one snapshot."""

    def __init__(self, connection: Connection, tell: Progress) -> None:
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._connection: Any = connection.connection
        self._cursors = count(1)
        self._tell = tell

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of the query of this name."""
        # On PostgreSQL a cursor with a name leaves the rows with the server until they are asked for.
        cursor = (
            self._connection.cursor() if self._is_sqlite else self._connection.cursor(f"rows_{next(self._cursors)}")
        )
        with closing(cursor):
            cursor.execute(self._written(QUERIES[name]))
            while rows := cursor.fetchmany(ROWS_AT_ONCE):
                yield from rows

    def told(self, name: str) -> Iterator[Row]:
        """The same, telling every few thousand rows how many they were."""
        for number, row in enumerate(self.rows(name), start=1):
            if number % ROWS_AT_ONCE == 0:
                self._tell(ROWS_AT_ONCE)
            yield row

    def row(self, name: str) -> Row:
        """The only row of the query of this name."""
        (row,) = self.rows(name)
        return row

    def _written(self, query: str) -> str:
        """The query for this database: SQLite keeps ids and times as the very texts that are wanted."""
        for pattern, on_postgresql in (
            (r"ID\((.+?)\)", r"encode(uuid_send(\1), 'hex')"),
            (r"TIME\((.+?)\)", r"to_char(\1 AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"),
        ):
            query = re.sub(pattern, r"\1" if self._is_sqlite else on_postgresql, query)
        return query


_SIDE = "ID({0}.wallet_id), {0}.account, {0}.currency, {0}.size, {0}.amount"
_FROM, _TO = _SIDE.format("f"), _SIDE.format("t")
_SIDES_OF_O = """LEFT JOIN entries f ON f.operation_id = o.id AND f.side = -1
    LEFT JOIN entries t ON t.operation_id = o.id AND t.side = 1"""

QUERIES = {
    "counts": "SELECT (SELECT count(*) FROM entries), (SELECT count(*) FROM wallets)",
    "counts_before": "SELECT coalesce(max(n_entries), 0), coalesce(max(n_wallets), 0) FROM ledger_checks",
    "operations": f"SELECT ID(o.id), o.type, o.currency, o.amount, {_FROM}, {_TO} FROM operations o {_SIDES_OF_O}",  # noqa: S608  Our names.
    "strays": """SELECT e.currency, e.amount, ID(e.operation_id), ID(e.wallet_id)
        FROM entries e LEFT JOIN operations o ON o.id = e.operation_id WHERE o.id IS NULL OR e.side NOT IN (-1, 1)""",
    "reversals": f"""SELECT ID(o.id), {_FROM}, {_TO}, ID(o.reverses_id), r.type,
            {_SIDE.format("rf")}, {_SIDE.format("rt")}
        FROM operations o {_SIDES_OF_O} LEFT JOIN operations r ON r.id = o.reverses_id
        LEFT JOIN entries rf ON rf.operation_id = r.id AND rf.side = -1
        LEFT JOIN entries rt ON rt.operation_id = r.id AND rt.side = 1
        WHERE o.type = 'REVERSAL'""",  # noqa: S608  Our names.
    "shares": """SELECT ID(s.request_id), ID(s.user_id), s.state, ID(s.operation_id), o.type, o.amount,
            ID(t.wallet_id), q.amount, ID(q.wallet_id)
        FROM shares s LEFT JOIN operations o ON o.id = s.operation_id
        LEFT JOIN entries t ON t.operation_id = o.id AND t.side = 1
        LEFT JOIN payment_requests q ON q.id = s.request_id""",
    "lost_wallets": """SELECT ID(s.wallet_id), s.version
        FROM ledger_seals s LEFT JOIN wallets w ON w.id = s.wallet_id WHERE w.id IS NULL""",
    "wallets": """SELECT ID(w.id), w.currency, w.code, w.decimals, w.balance, w.version, s.version, s.hash
        FROM wallets w LEFT JOIN ledger_seals s ON s.wallet_id = w.id ORDER BY w.id""",
    # All that can never change of an entry and of its operation: the hash goes over the whole row.
    "entries": """SELECT ID(e.wallet_id), e.version, e.side, e.size, e.currency, e.balance_after, TIME(e.created_at),
            ID(e.operation_id), o.type, o.memo, ID(o.by_id), o.key, o.fingerprint, ID(o.batch_id), ID(o.reverses_id),
            TIME(o.created_at)
        FROM entries e LEFT JOIN operations o ON o.id = e.operation_id
        WHERE e.wallet_id IS NOT NULL ORDER BY e.wallet_id, e.version""",
}
