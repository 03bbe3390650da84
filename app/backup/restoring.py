"""Reading an archive into an empty database that stands at the archive's migration."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, OperationalError, ProgrammingError

from app.backup.archive import Archive, split
from app.backup.copying import copy_rows
from app.backup.errors import BrokenArchive, CannotWrite, InUse, NotEmpty
from app.backup.progress import Nobody, Watcher
from app.backup.tables import (
    Table,
    clear_own_writing,
    find_contents,
    find_revision,
    find_tables,
    take_time,
)
from app.db import db, transaction
from app.files import store

ROWS_AT_ONCE = 200
MOST_NAMED = 6
# How long those who are at work in the database may take to end.
WAIT_MS = 20_000
_FAULTS = (IntegrityError, DataError, ProgrammingError, ValueError, OverflowError)
_AT_WORK = "Others are at work in this database: stop every process of Homeroom first."


@contextmanager
def explained() -> Iterator[None]:
    """Say in a sentence what the database or the disk does not do, whatever driver says it and wherever."""
    try:
        yield
    except DBAPIError as error:
        said = _said(error)
        if "database is locked" in said:
            raise InUse(_AT_WORK) from error
        raise CannotWrite(f"The database does not do it: {said}.") from error
    except OSError as error:
        place = error.filename2 or error.filename or "The disk"
        raise CannotWrite(f"{place} cannot be used: {error.strerror or error}.") from error


def need_place(connection: Connection, revision: str) -> None:
    """Refuse a database in which somebody has written something, or that cannot take rows of this migration."""
    found = find_contents(connection)
    if found:
        named = [f"{name} ({n_rows})" for name, n_rows in list(found.items())[:MOST_NAMED]]
        more = [f"{len(found) - MOST_NAMED} tables more"] if len(found) > MOST_NAMED else []
        raise NotEmpty(f"The database is not empty: it has {', '.join(named + more)}. Restore into a new one.")
    stands_at = find_revision(connection)
    if stands_at not in (None, revision):
        raise NotEmpty(
            f"The database stands at migration {stands_at}, the archive at {revision}: "
            "restore into a new one, which is not migrated yet."
        )


def put_files(archive: Archive, watcher: Watcher | None = None) -> None:
    """Put the contents into the folder of files; those that lie there already, and are sound, stay."""
    watcher = watcher or Nobody()
    members = archive.files
    watcher.begin("bytes of files", sum(member.file_size for member in members.values()))
    wanted = []
    for name, member in members.items():
        if _is_there(name):
            watcher.advance(member.file_size)
        else:
            wanted.append(name)
    store.need_room(sum(members[name].file_size for name in wanted))
    for name in wanted:
        digest, suffix = split(name)
        try:
            with store.refusing_when_full():
                draft = store.new_draft()
                for chunk in archive.content(name):
                    draft.write(chunk)
                    watcher.advance(len(chunk))
                store.keep(draft, digest, suffix=suffix)
        finally:
            store.close_drafts(None)


def _is_there(name: str) -> bool:
    """Whether the content lies in the folder as it should; a small version has no checksum and is written anew."""
    digest, suffix = split(name)
    place = store.path_of(digest)
    try:
        with place.open("rb") as content:
            is_sound = not suffix and hashlib.file_digest(content, "sha256").hexdigest() == digest
        if is_sound:
            os.utime(place)  # Or it might be taken for one that nobody wants.
    except OSError:
        return False
    return is_sound


def load(archive: Archive, watcher: Watcher | None = None) -> None:
    """Write all rows in one transaction: the database holds everything at its end, or nothing."""
    watcher = watcher or Nobody()
    watcher.begin("rows", archive.manifest.n_rows)
    db.session.rollback()
    with _links_unwatched(db.engine), transaction():
        connection = db.session.connection()
        take_time(connection)
        _lock(connection, ["alembic_version"])  # Who migrates has read it, and holds it.
        tables = find_tables(connection)
        _lock(connection, [table.name for table in tables])
        need_place(connection, archive.manifest.revision)
        _compare(tables, archive)
        clear_own_writing(connection, archive.tables)
        with _links_resting(connection, [table.name for table in tables]):
            for table in tables:
                _fill(connection, table, archive.rows(table.name), watcher)
        if connection.dialect.name != "sqlite":
            # Or the first pages would be planned for empty tables.
            connection.exec_driver_sql(f"ANALYZE {_quoted(connection, [table.name for table in tables])}")


def _compare(tables: list[Table], archive: Archive) -> None:
    """The tables of the database must be those of the archive to the column."""
    found = {table.name: table.columns for table in tables}
    entries = archive.manifest.tables
    for name in sorted(entries.keys() | found.keys()):
        if name not in entries or found.get(name) != entries[name].columns:
            revision = archive.manifest.revision
            raise BrokenArchive(f"The archive is not what it says: {name} does not look so at migration {revision}.")


def _lock(connection: Connection, names: list[str]) -> None:
    """Nobody may write before we are done; on SQLite nobody can."""
    if connection.dialect.name == "sqlite" or not names:
        return
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {WAIT_MS}")
    try:
        connection.exec_driver_sql(f"LOCK TABLE {_quoted(connection, names)} IN ACCESS EXCLUSIVE MODE")
    except OperationalError as error:
        raise InUse(_AT_WORK) from error


def _quoted(connection: Connection, names: list[str]) -> str:
    return ", ".join(connection.dialect.identifier_preparer.quote(name) for name in names)


def _fill(connection: Connection, table: Table, rows: Iterator[dict[str, Any]], watcher: Watcher) -> None:
    with _refused(table.name):
        if connection.dialect.name != "sqlite":
            copy_rows(connection, table, rows, watcher.advance)
            return
        statement = sa.insert(table.clause)
        while batch := list(islice(rows, ROWS_AT_ONCE)):
            connection.execute(statement, batch)
            watcher.advance(len(batch))


@contextmanager
def _links_unwatched(engine: Engine) -> Iterator[None]:
    """On SQLite, have connections not look at foreign keys: it can be done here only, before a transaction begins.

    While any row points at one that is still to come, SQLite compares each new row with all that are there already.
    """
    if engine.dialect.name != "sqlite":
        yield
        return

    def rest(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA foreign_keys = OFF")

    def watch(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA foreign_keys = ON")

    event.listen(engine, "checkout", rest)
    event.listen(engine, "checkin", watch)
    try:
        yield
    finally:
        event.remove(engine, "checkout", rest)
        event.remove(engine, "checkin", watch)


@contextmanager
def _links_resting(connection: Connection, names: list[str]) -> Iterator[None]:
    """Have the foreign keys looked at when all rows are there: rows of one table point at each other both ways."""
    if connection.dialect.name == "sqlite":
        yield
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken:
            raise BrokenArchive(
                f"The archive contradicts itself: a row of {broken[0]} points at no row of {broken[2]}."
            )
        return
    links = connection.exec_driver_sql(
        "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND conrelid = ANY (%s::regclass[]) ORDER BY 1, 2",
        ([_quoted(connection, [name]) for name in names],),
    ).all()
    for table, name, _ in links:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    yield
    for table, name, rule in links:
        with _refused(table):
            connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {rule}")


@contextmanager
def _refused(name: str) -> Iterator[None]:
    """What the database will not take is the archive's fault."""
    try:
        yield
    except _FAULTS as error:
        raise BrokenArchive(f"The archive contradicts the rules of {name}: {_said(error)}.") from error


def _said(error: Exception) -> str:
    lines = str(error.orig if isinstance(error, DBAPIError) else error).strip().splitlines() or [""]
    return lines[0].rstrip(".")
