"""What is booked stays as it was written, whoever asks the database to change it."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from app.db import db, transaction
from tests.cast import Person
from tests.wallets.books import Books
from tests.wallets.steps import Shape, transfer

pytestmark = pytest.mark.integration

CHANGES = [
    "UPDATE entries SET created_at = created_at",
    "UPDATE entries SET balance_after = balance_after + 1 WHERE version = 1",
    "UPDATE operations SET memo = 'Books'",
    "DELETE FROM entries",
    "DELETE FROM entries WHERE version = 2",
    "DELETE FROM operations",
    "INSERT INTO operations SELECT * FROM operations WHERE true ON CONFLICT (id) DO UPDATE SET memo = 'Books'",
]


def run(app: Flask, sql: str) -> None:
    with app.app_context(), transaction():
        db.session.execute(text(sql))


@pytest.fixture
def written(alice: Person, purse: Shape, bobs: Shape) -> None:
    transfer(alice, purse, bobs, "5.00", memo="Pizza")


def everything(books: Books) -> list[list[tuple[object, ...]]]:
    return [books.ask(f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("operations", "entries")]


@pytest.mark.parametrize("sql", CHANGES)
def test_a_change_is_refused_in_words(app: Flask, written: None, books: Books, sql: str) -> None:
    before = everything(books)
    with pytest.raises(IntegrityError, match="what is booked is never changed; book a reversal"):
        run(app, sql)
    assert everything(books) == before


@pytest.mark.parametrize("table", ["entries", "operations", "entries, operations", "wallets CASCADE"])
@pytest.mark.parametrize("database_name", ["postgresql"], indirect=True)
def test_emptying_the_tables_is_refused(app: Flask, written: None, books: Books, table: str) -> None:
    before = everything(books)
    with pytest.raises(IntegrityError, match="what is booked is never changed; book a reversal"):
        run(app, f"TRUNCATE {table} CASCADE".replace("CASCADE CASCADE", "CASCADE"))
    assert everything(books) == before


@pytest.mark.parametrize("table", ["entries", "operations"])
@pytest.mark.parametrize("database_name", ["sqlite"], indirect=True)
def test_writing_over_is_refused(app: Flask, written: None, books: Books, table: str) -> None:
    """SQLite deletes what INSERT OR REPLACE replaces, and asks the triggers only if it is told to."""
    before = everything(books)
    columns = [column["name"] for column in inspect_columns(app, table) if not column.get("computed")]
    values = ", ".join("'2020-01-01 00:00:00.000000'" if name == "created_at" else name for name in columns)
    with pytest.raises(IntegrityError):
        run(app, f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table}")
    assert everything(books) == before


def inspect_columns(app: Flask, table: str) -> list[dict[str, object]]:
    with app.app_context():
        return [dict(column) for column in inspect(db.engine).get_columns(table)]


def test_the_guards_stand_where_the_migrations_end(app: Flask, books: Books) -> None:
    with app.app_context():
        is_sqlite = db.engine.dialect.name == "sqlite"
    if is_sqlite:
        found = {name for (name,) in books.ask("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        guarded = ("entries", "operations", "audit_entries")
        guards = {f"{table}_refuse_{verb}" for table in guarded for verb in ("update", "delete")}
        assert found == {*guards, "audit_entries_refuse_replace"}
    else:
        found = {
            (str(table), str(name), state)
            for table, name, state in books.ask(
                "SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal"
            )
        }
        refused = [(table, "changes") for table in ("entries", "operations", "audit_entries")]
        refused.append(("audit_entries", "delete"))
        assert found == {(table, f"{table}_refuse_{verb}", "O") for table, verb in refused}
