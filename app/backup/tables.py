"""The tables as the database itself has them, whichever migration it stands at: read in one snapshot, or filled."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.engine.reflection import Inspector
from sqlalchemy.sql.elements import ColumnElement

from app.backup.kinds import COLUMN_TYPES, Kind, kind_of
from app.db import Base, db, migrate

# They speak of the moment or of this database alone: which processes live, how it went today, the name of the logs'
# present life. A restored house has others; its logs begin another life by this.
LEFT_OUT = ("alembic_version", "logs_epoch", "heartbeats", "samples")
ROWS_AT_ONCE = 500
# Of tables that hold pictures.
BLOBS_AT_ONCE = 20


@dataclass(frozen=True)
class Table:
    """One table: its columns in the order of their names, as both databases agree on, and its primary key."""

    name: str
    columns: dict[str, Kind]
    key: tuple[str, ...]

    @property
    def clause(self) -> sa.TableClause:
        return sa.table(self.name, *(sa.column(name, COLUMN_TYPES[kind]) for name, kind in self.columns.items()))


@contextmanager
def snapshot() -> Iterator[Connection]:
    """All that is committed at this moment, and nothing later, however long one reads."""
    is_sqlite = db.engine.dialect.name == "sqlite"
    options = {} if is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with db.engine.connect().execution_options(**options) as connection:
        take_time(connection)
        yield connection


def take_time(connection: Connection) -> None:
    """Let the statements of this transaction take longer than any page may."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")


def known_revisions() -> list[str]:
    """All migrations that we know, in their order."""
    return [script.revision for script in ScriptDirectory(str(migrate.directory)).walk_revisions()][::-1]


def find_revision(connection: Connection) -> str | None:
    """Where the database stands among the migrations; nothing where it has no tables yet."""
    return MigrationContext.configure(connection).get_current_revision()


def find_tables(connection: Connection) -> list[Table]:
    """What there is to be kept. Tables of others may share the database: they are none of our business."""
    inspector = sa.inspect(connection)
    return [_find_table(inspector, name) for name in sorted(_our_names(inspector) - set(LEFT_OUT))]


def count_rows(connection: Connection, tables: Sequence[Table]) -> int:
    return sum(_count(connection, table.name) for table in tables)


def rows(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    """All rows by their primary keys, values in the order of the columns; only some of them are in memory."""
    is_sqlite = connection.dialect.name == "sqlite"
    columns = table.clause.c
    wanted = [
        sa.cast(columns[name], sa.Text).label(name) if kind == Kind.JSON else columns[name]
        for name, kind in table.columns.items()
    ]
    order: list[ColumnElement[Any]] = [
        # Both databases are to agree, whatever language PostgreSQL sorts by.
        sa.collate(columns[name], "C") if table.columns[name] == Kind.TEXT and not is_sqlite else columns[name]
        for name in table.key
    ]
    n_at_once = BLOBS_AT_ONCE if Kind.BYTES in table.columns.values() else ROWS_AT_ONCE
    statement = sa.select(*wanted).order_by(*order)
    yield from connection.execute(statement, execution_options={"yield_per": n_at_once})


def find_contents(connection: Connection) -> dict[str, int]:
    """How many rows there are in each table that has some, but for those that a house writes by itself."""
    # The recount writes its result every night, though nobody has money.
    names = _our_names(sa.inspect(connection)) - {*LEFT_OUT, "ledger_checks"}
    found = {name: _count(connection, name) for name in sorted(names)}
    return {name: n_rows for name, n_rows in found.items() if n_rows}


def clear_own_writing(connection: Connection, names: Collection[str]) -> None:
    """Take away what a house without people has written by itself."""
    if "ledger_checks" in names:
        connection.execute(sa.delete(sa.table("ledger_checks")))


def _our_names(inspector: Inspector) -> set[str]:
    # No migration has dropped a table yet. The first that does adds its name here, for the archives made before.
    return set(inspector.get_table_names()) & Base.metadata.tables.keys()


def _find_table(inspector: Inspector, name: str) -> Table:
    # What the database computes it will compute again.
    columns = {
        column["name"]: kind_of(column["type"]) for column in inspector.get_columns(name) if not column.get("computed")
    }
    key = inspector.get_pk_constraint(name)["constrained_columns"]
    return Table(name, dict(sorted(columns.items())), tuple(key))


def _count(connection: Connection, name: str) -> int:
    return int(connection.scalar(sa.select(sa.func.count()).select_from(sa.table(name))) or 0)
