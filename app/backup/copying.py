"""PostgreSQL's own way to take many rows at once: ten times as quick as statements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.backup.tables import Table

ROWS_AT_ONCE = 200
_ESCAPED = str.maketrans({"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"})


def copy_rows(
    connection: Connection, table: Table, rows: Iterator[dict[str, Any]], advance: Callable[[int], object]
) -> None:
    """Write the rows, in the transaction under way; what the driver refuses is raised as SQLAlchemy does."""
    quote = connection.dialect.identifier_preparer.quote
    columns = ", ".join(quote(name) for name in table.columns)
    stream = Stream(table, rows, advance)
    kind = connection.dialect.loaded_dbapi.Error
    cursor = cast(Any, connection.connection.cursor())
    try:
        cursor.copy_expert(
            f"COPY {quote(table.name)} ({columns}) FROM STDIN WITH (ENCODING 'UTF8')", stream, size=2**16
        )
    except kind as error:
        # The driver says of what went wrong on our side only that something did.
        if stream.error is not None:
            raise stream.error from error
        raise DBAPIError.instance(None, None, error, kind, hide_parameters=True, dialect=connection.dialect) from error
    finally:
        cursor.close()


class Stream:
    """The rows as a file that COPY reads, some of them in memory."""

    def __init__(self, table: Table, rows: Iterator[dict[str, Any]], advance: Callable[[int], object]) -> None:
        self._names, self._rows, self._advance = list(table.columns), rows, advance
        self.error: BaseException | None = None

    def read(self, _size: int) -> bytes:
        try:
            batch = list(islice(self._rows, ROWS_AT_ONCE))
            self._advance(len(batch))
            return "".join(self._line(row) for row in batch).encode()
        except BaseException as error:
            self.error = error
            raise

    def _line(self, row: dict[str, Any]) -> str:
        return "\t".join([_word(row[name]) for name in self._names]) + "\n"


def _word(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, str):
        return value.translate(_ESCAPED)
    if isinstance(value, bytes):
        return rf"\\x{value.hex()}"
    return value.isoformat() if isinstance(value, datetime) else str(value)
