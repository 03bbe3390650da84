"""An archive of an older version goes into a new database, and into no other."""

from __future__ import annotations

from pathlib import Path

import flask_migrate
import pytest
import sqlalchemy as sa

from app import cli_backup
from app.backup import checking, making, restoring
from app.backup.archive import Archive, opened
from app.backup.errors import NewerArchive, NotEmpty, Stopped
from app.backup.manifest import Manifest
from app.backup.progress import Watcher
from app.backup.tables import find_tables
from app.cli_backup import backup
from app.db import Base, db, new_id, now
from app.migrating import MIGRATIONS
from tests.backup.conftest import Home, NewHome, head
from tests.cast import make_person

pytestmark = pytest.mark.integration
OLD = "0006"
REVISION = "SELECT version_num FROM alembic_version"


def open_old(new_home: NewHome) -> Home:
    """A house of an older version, in which Alice waits for a letter."""
    home = new_home("sqlite").migrate(OLD)
    names = dict.fromkeys(("username", "username_key", "display_name", "search_key", "password_hash"), "alice")
    mail = dict.fromkeys(("email", "email_key"), "alice@example.org")
    times = dict.fromkeys(("created_at", "seen_at"), now())
    letter: dict[str, object] = {
        "to_name": "Alice",
        "to_address": "Alice@example.org",
        "subject": "x",
        "text": "x",
        "html": "x",
    }
    due = dict.fromkeys(("created_at", "due_at"), now())
    with home.app.app_context(), db.engine.begin() as connection:
        tables = {table.name: table.clause for table in find_tables(connection)}
        user = names | mail | times | {"id": new_id(), "language": "en", "wants_mail": True, "is_admin": True}
        connection.execute(sa.insert(tables["users"]).values(user))
        letter |= due | {"id": new_id(), "is_secret": False, "state": "sent", "attempts": 1}
        connection.execute(sa.insert(tables["letters"]).values(letter))
    return home


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("archives") / "old.zip"


@pytest.fixture
def archive(new_home: NewHome, kept: Path) -> Path:
    """An archive of the old house, made once by the command."""
    if not kept.exists():
        home = open_old(new_home)
        made = home.app.test_cli_runner().invoke(backup, [str(kept)], catch_exceptions=False)
        assert (made.exit_code, f"migration {OLD}" in made.output) == (0, True)
        assert "audit" not in made.output
    return kept


@pytest.fixture
def empty(new_home: NewHome, database_name: str) -> Home:
    return new_home(database_name)


def test_it_is_brought_up_to_date(empty: Home, archive: Path) -> None:
    assert f"migration {OLD}" in empty.restore(archive)
    assert empty.rows("SELECT username FROM users") == [("alice",)]
    assert empty.rows("SELECT users.username FROM letters JOIN users ON users.id = letters.user_id") == [("alice",)]
    assert empty.rows(REVISION) == [(head(),)]


def test_a_database_past_it_is_refused(home: Home, archive: Path) -> None:
    with pytest.raises(NotEmpty, match=f"stands at migration {head()}, the archive at {OLD}: restore into a new one"):
        home.restore(archive)
    assert home.rows(REVISION) == [(head(),)]


def test_who_signs_up_while_it_is_checked_loses_nothing(
    empty: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = checking.check

    def check(archive: Archive, watcher: Watcher) -> Manifest:
        empty.migrate()
        make_person(empty.app, "charlie")
        return real(archive, watcher)

    monkeypatch.setattr(checking, "check", check)
    with pytest.raises(NotEmpty, match=r"users \(1\)"):
        empty.restore(archive)
    assert empty.rows("SELECT username FROM users") == [("charlie",)]
    assert empty.rows(REVISION) == [(head(),)]


def test_who_migrates_just_before_the_rows_come_is_noticed(
    empty: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The migration that would have told whose the letters are has run already."""
    real = restoring.put_files

    def put_files(archive: Archive, watcher: Watcher) -> None:
        real(archive, watcher)
        empty.migrate()

    monkeypatch.setattr(restoring, "put_files", put_files)
    with pytest.raises(NotEmpty, match=f"stands at migration {head()}"):
        empty.restore(archive)
    assert empty.rows("SELECT count(*) FROM users") == [(0,)]


def test_one_that_is_stopped_between_the_rows_and_the_migrations_says_what_to_do(
    empty: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = flask_migrate.upgrade

    def upgrade(revision: str = "head") -> None:
        if revision == "head":
            raise KeyboardInterrupt
        real(revision=revision)

    with monkeypatch.context() as patched:
        patched.setattr(cli_backup.flask_migrate, "upgrade", upgrade)
        with pytest.raises(Stopped, match=r"not empty, all rows are there already: `python run\.py db upgrade`"):
            empty.restore(archive)
    with pytest.raises(NotEmpty):
        empty.restore(archive)
    assert empty.migrate().rows("SELECT username, erased_at FROM users") == [("alice", None)]


def test_a_migration_just_before_the_snapshot_is_in_the_archive(
    new_home: NewHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = open_old(new_home)
    real = making.snapshot

    def snapshot() -> object:
        home.migrate()
        return real()

    monkeypatch.setattr(making, "snapshot", snapshot)
    assert home.back_up(tmp_path / "a.zip").revision == head()
    with opened(tmp_path / "a.zip") as archive:
        assert "audit_entries" in archive.tables


def test_a_database_of_a_later_version_is_not_kept_by_halves(home: Home, tmp_path: Path) -> None:
    with home.app.app_context(), db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerArchive, match="migrated by a newer Homeroom"):
        home.back_up(tmp_path / "a.zip")
    assert list(tmp_path.glob("*.zip*")) == []


def test_no_migration_has_a_table_that_we_would_forget(new_home: NewHome) -> None:
    home = new_home("sqlite")
    found: set[str] = set()
    for script in sorted(MIGRATIONS.glob("versions/0*.py")):
        home.migrate(script.name[:4])
        found |= {str(name) for (name,) in home.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert found - Base.metadata.tables.keys() == {"alembic_version"}
