"""The two databases of the tests: built once by the migrations, emptied after each test."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

import flask_migrate
import psycopg2

from app import create_app
from app.config import Config

# What the migrations write themselves.
KEPT = ("alembic_version", "logs_epoch")


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
        connection = sqlite3.connect(self.path)
        try:
            return [name for (name,) in connection.execute(query) if name not in KEPT]
        finally:
            connection.close()

    def empty(self) -> None:
        # Foreign keys are off on this connection, so the order does not matter; what guards the ledger is lifted.
        connection = sqlite3.connect(self.path, timeout=15)
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        try:
            with connection:
                guards = connection.execute(triggers).fetchall()
                for name, _ in guards:
                    connection.execute(f'DROP TRIGGER "{name}"')
                for table in self.tables:
                    connection.execute(f'DELETE FROM "{table}"')
                for _, sql in guards:
                    connection.execute(sql)
        finally:
            connection.close()


class PostgresDatabase(Database):
    """A database in the cluster of this test process."""

    def connect(self) -> psycopg2.extensions.connection:
        return psycopg2.connect(self.url.replace("+psycopg2", ""), options="-c lock_timeout=15000")

    def find_tables(self) -> list[str]:
        connection = self.connect()
        try:
            cursor = connection.cursor()
            cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            return [name for (name,) in cursor.fetchall() if name not in KEPT]
        finally:
            connection.close()

    def empty(self) -> None:
        # A few rows: DELETE is quicker than TRUNCATE. As a replica, foreign keys and triggers rest.
        deletes = "; ".join(f'DELETE FROM "{table}"' for table in self.tables)
        connection = self.connect()
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(f"SET session_replication_role = replica; {deletes}")
        finally:
            connection.close()
