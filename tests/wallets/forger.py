"""Somebody with the database's own password and no scruples: writes past all guards of the ledger."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import psycopg2

from tests.databases import Database, PostgresDatabase, SqliteDatabase


class Forger:
    """Runs SQL with named parameters (:name); triggers and foreign keys rest meanwhile."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def run(self, sql: str, **values: Any) -> int:
        """How many rows it changed."""
        with self._cursor() as cursor:
            cursor.execute(self._written(sql), self._bound(values))
            return int(cursor.rowcount)

    def ask(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        with self._cursor() as cursor:
            cursor.execute(self._written(sql), self._bound(values))
            return list(cursor.fetchall())

    @property
    def _is_sqlite(self) -> bool:
        return isinstance(self.database, SqliteDatabase)

    def _written(self, sql: str) -> str:
        return sql if self._is_sqlite else re.sub(r":([a-z]\w*)", r"%(\1)s", sql)

    def _bound(self, values: dict[str, Any]) -> dict[str, Any]:
        return {name: self._plain(value) for name, value in values.items()}

    def _plain(self, value: Any) -> Any:
        """SQLite keeps an id as hexadecimal digits."""
        if isinstance(value, UUID):
            return value.hex if self._is_sqlite else str(value)
        return value

    @contextmanager
    def _cursor(self) -> Iterator[Any]:
        if isinstance(self.database, SqliteDatabase):
            with _unguarded_sqlite(self.database) as cursor:
                yield cursor
        else:
            assert isinstance(self.database, PostgresDatabase)
            with _unguarded_postgresql(self.database) as cursor:
                yield cursor


@contextmanager
def _unguarded_sqlite(database: SqliteDatabase) -> Iterator[sqlite3.Cursor]:
    connection = sqlite3.connect(database.path, timeout=15)
    try:
        with connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in guards:
                connection.execute(f'DROP TRIGGER "{name}"')
            yield connection.cursor()
            for _, sql in guards:
                connection.execute(sql)
    finally:
        connection.close()


@contextmanager
def _unguarded_postgresql(database: PostgresDatabase) -> Iterator[psycopg2.extensions.cursor]:
    connection = database.connect()
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute("SET session_replication_role = replica")
            yield cursor
    finally:
        connection.close()
