"""The two databases of the tests: built once by the migrations, emptied after each test."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import flask_migrate
import psycopg2

from app import create_app
from app.config import Config

# What the migrations write themselves.
KEPT = ("alembic_version", "logs_epoch")
# After so many tests the pages that deleted rows have left are given back: every query would walk through them.
TESTS_PER_VACUUM = 50


@dataclass
class Database:
    """One database with all tables, and how to empty them quickly."""

    url: str
    tables: list[str] = field(default_factory=list)

    def build(self, config: Config) -> None:
        with create_app(config).app_context():
            flask_migrate.upgrade()
        self.tables = self.find_tables()

    def find_tables(self) -> list[str]:
        raise NotImplementedError

    def empty(self) -> None:
        raise NotImplementedError


class SqliteDatabase(Database):
    """A file of its own."""

    @property
    def path(self) -> Path:
        return Path(self.url.removeprefix("sqlite:///"))

    def find_tables(self) -> list[str]:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        with closing(sqlite3.connect(self.path)) as connection:
            return [name for (name,) in connection.execute(query) if name not in KEPT]

    def empty(self) -> None:
        # Foreign keys are off on this connection, so the order does not matter; what guards the ledger is lifted.
        with closing(sqlite3.connect(self.path, timeout=15)) as connection, connection:
            full = self.full_tables(connection)
            triggers = "SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'trigger'"
            guards = [(name, sql) for name, sql, table in connection.execute(triggers).fetchall() if table in full]
            for name, _ in guards:
                connection.execute(f'DROP TRIGGER "{name}"')
            for table in full:
                connection.execute(f'DELETE FROM "{table}"')
            for _, sql in guards:
                connection.execute(sql)

    def full_tables(self, connection: sqlite3.Connection) -> set[str]:
        have_rows = ", ".join(f'EXISTS (SELECT 1 FROM "{table}")' for table in self.tables)
        (answers,) = connection.execute(f"SELECT {have_rows}")
        return {table for table, has_rows in zip(self.tables, answers, strict=True) if has_rows}


class PostgresDatabase(Database):
    """A database in the cluster of this test process."""

    _emptier: psycopg2.extensions.connection | None = None
    _n_emptied: int = 0

    def connect(self) -> psycopg2.extensions.connection:
        return psycopg2.connect(self.url.replace("+psycopg2", ""), options="-c lock_timeout=15000")

    def find_tables(self) -> list[str]:
        with closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            return [name for (name,) in cursor.fetchall() if name not in KEPT]

    def empty(self) -> None:
        try:
            self._empty()
        except psycopg2.Error:
            # The server may have been started again since the last time.
            self._emptier = None
            self._empty()

    def _empty(self) -> None:
        if self._emptier is None:
            self._emptier = self.emptier()
        with self._emptier.cursor() as cursor:
            cursor.execute("SELECT pg_temp.empty_all()")
            self._n_emptied += 1
            if self._n_emptied % TESTS_PER_VACUUM == 0:
                cursor.execute("VACUUM " + ", ".join(f'"{table}"' for table in self.tables))

    def emptier(self) -> psycopg2.extensions.connection:
        """A connection that is kept: to open one, and to plan the deletions, takes sixty times as long as to delete."""
        connection = self.connect()
        connection.autocommit = True
        deletes = "".join(f'DELETE FROM "{table}"; ' for table in self.tables)
        with connection.cursor() as cursor:
            # As a replica, foreign keys and triggers rest.
            cursor.execute("SET session_replication_role = replica")
            function = "CREATE FUNCTION pg_temp.empty_all() RETURNS void LANGUAGE plpgsql"
            cursor.execute(f"{function} AS $$BEGIN {deletes}END$$")
        return connection
