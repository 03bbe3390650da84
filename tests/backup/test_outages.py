"""What else goes wrong is one sentence, costs nothing that is there, and is never a traceback."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import psycopg2
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from app import cli_backup
from app.backup import restoring
from app.backup.archive import opened
from app.backup.errors import CannotWrite, InUse
from app.cli_backup import INCOMPLETE, backup
from app.db import db
from app.files.store import path_of
from tests.backup.conftest import Home, NewHome
from tests.backup.test_make import upload
from tests.cast import make_chat, make_message, make_person

pytestmark = pytest.mark.integration
LINKS = (
    "SELECT conrelid::regclass::text, conname, contype::text, condeferrable, convalidated, pg_get_constraintdef(oid) "
    "FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"
)
TRIGGERS = (
    "SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2"
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("archives") / "a.zip"


@pytest.fixture
def archive(new_home: NewHome, kept: Path) -> Path:
    """A house with two people, their messages and two files, made once."""
    if not kept.exists():
        home = new_home("sqlite").migrate()
        alice = make_person(home.app, "alice")
        make_message(alice, make_chat(alice, make_person(home.app, "bobby")), "Hello")
        upload(home, b"one", b"twos")
        home.back_up(kept)
    return kept


def url_of(home: Home) -> str:
    url: str = home.app.extensions["config"].database_url
    return url.replace("+psycopg2", "")


def test_the_rules_of_the_tables_are_those_of_a_migrated_house(new_home: NewHome, archive: Path) -> None:
    plain, restored = new_home("postgresql").migrate(), new_home("postgresql")
    restored.restore(archive)
    assert restored.rows(LINKS) == plain.rows(LINKS)
    assert restored.rows(TRIGGERS) == plain.rows(TRIGGERS)


def test_tables_of_others_are_left_alone(new_home: NewHome, archive: Path, tmp_path: Path) -> None:
    home = new_home("postgresql").migrate()
    with home.app.app_context(), db.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE others (id int PRIMARY KEY, place inet, up int REFERENCES others)")
        connection.exec_driver_sql("INSERT INTO others VALUES (1, '::1', 1)")
        connection.exec_driver_sql("CREATE TABLE parts (id int REFERENCES others) PARTITION BY RANGE (id)")
        connection.exec_driver_sql("CREATE TABLE part PARTITION OF parts FOR VALUES FROM (1) TO (5)")
    assert "Restored" in home.restore(archive)
    assert home.rows("SELECT id FROM others") == [(1,)]
    assert "others" not in home.back_up(tmp_path / "a.zip").tables


def test_a_server_that_goes_meanwhile_is_said(
    new_home: NewHome, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = new_home("postgresql").migrate()
    real = restoring.copy_rows

    def copy_rows(connection: sa.Connection, table: Any, *more: Any) -> None:
        if table.name == "users":
            pid = connection.scalar(sa.text("SELECT pg_backend_pid()"))
            with psycopg2.connect(url_of(home)) as other, other.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(%s)", (pid,))
        real(connection, table, *more)

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "copy_rows", copy_rows)
        with pytest.raises(CannotWrite, match="The database does not do it: "):
            home.restore(archive)
    assert "Restored" in home.restore(archive)


def test_who_may_not_change_the_tables_is_told(new_home: NewHome, archive: Path) -> None:
    home = new_home("postgresql").migrate()
    with home.app.app_context(), db.engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE homeroom_guest_of_a_test NOLOGIN")
    try:
        with home.app.app_context():
            sa.event.listen(db.engine, "checkout", be_a_guest)
        with pytest.raises(CannotWrite, match="The database does not do it: permission denied"):
            home.restore(archive)
    finally:
        with home.app.app_context():
            sa.event.remove(db.engine, "checkout", be_a_guest)
            db.engine.dispose()
            with db.engine.begin() as connection:
                connection.exec_driver_sql("DROP ROLE homeroom_guest_of_a_test")


def be_a_guest(connection: Any, *_: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE homeroom_guest_of_a_test")


def test_a_writer_at_work_in_sqlite_is_named(new_home: NewHome, archive: Path) -> None:
    home = new_home("sqlite").migrate()
    with home.app.app_context():
        other = sqlite3.connect(str(db.engine.url.database), isolation_level=None)
        sa.event.listen(db.engine, "checkout", lambda connection, *_: connection.execute("PRAGMA busy_timeout = 100"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(InUse, match="stop every process of Homeroom first"):
        home.restore(archive)
    other.close()


def test_what_lies_in_the_folder_already_needs_no_room(
    home: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(restoring.store, "need_room", asked.append)
    with home.app.app_context(), opened(archive) as whole:
        restoring.put_files(whole)
        spoiled = next(home.uploads.glob("??/*"))
        size = len(spoiled.read_bytes())
        spoiled.write_bytes(b"")
        restoring.put_files(whole)
        restoring.put_files(whole)
    assert asked == [7, size, 0]
    assert sorted(home.files().values()) == [b"one", b"twos"]


def test_a_folder_that_cannot_be_written_is_named(home: Home, archive: Path) -> None:
    with home.app.app_context(), opened(archive) as whole:
        digest = next(iter(whole.files))[-64:]
        path_of(digest).mkdir(parents=True)
    with pytest.raises(CannotWrite, match=f"{digest}.* cannot be used: Is a directory"):
        home.restore(archive)


def test_a_backup_without_all_files_ends_with_three(home: Home, tmp_path: Path) -> None:
    (lost,) = upload(home, b"one")
    with home.app.app_context():
        path_of(lost).unlink()
        path_of(lost).mkdir()  # It cannot be read, for whatever reason.
    done = home.app.test_cli_runner().invoke(backup, [str(tmp_path / "a.zip")])
    assert done.exit_code == INCOMPLETE
    assert f"1 files were gone or spoiled on the disk, and are not in it: {lost}" in done.output


def test_a_log_that_takes_no_line_does_not_take_the_archive(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def note(*_: object, **__: object) -> None:
        raise OperationalError("INSERT", None, Exception("database is locked"))

    monkeypatch.setattr(cli_backup.audit, "note", note)
    done = home.app.test_cli_runner().invoke(backup, [str(tmp_path / "a.zip")])
    assert (done.exit_code, (tmp_path / "a.zip").exists()) == (0, True)
    assert f"{tmp_path / 'a.zip'}: " in done.output
    assert "The audit log has no line of it: database is locked." in done.output
