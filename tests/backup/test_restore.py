"""A restore fills an empty database with everything, or leaves it empty and says why."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.backup import restoring
from app.backup.errors import BrokenArchive, InUse, NewerArchive, NotEmpty, Stopped
from app.backup.tables import find_contents, find_tables
from app.cli_backup import Shown
from app.config import ROOT
from app.db import db, new_id, now
from app.files.errors import StorageFull
from tests.backup.conftest import Home, NewHome
from tests.backup.crafted import Members, edit, members_of, pack, repack, reseal
from tests.cast import make_chat, make_message, make_person
from tests.doors.test_commands import run_py
from tests.services import forked
from tests.services.site import clean_env

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {"place": tmp_path_factory.mktemp("archives") / "a.zip"}


@pytest.fixture
def archive(new_home: NewHome, kept: dict[str, Path], tmp_path: Path) -> Path:
    """A house in which two people talked, made once; each test has a copy to spoil."""
    if not kept["place"].exists():
        home = new_home("sqlite").migrate()
        alice = make_person(home.app, "alice")
        chat = make_chat(alice, make_person(home.app, "bobby"))
        for number in range(5):
            make_message(alice, chat, f"Message {number}")
        home.back_up(kept["place"])
    copy = tmp_path / "a.zip"
    copy.write_bytes(kept["place"].read_bytes())
    return copy


def contents(home: Home) -> dict[str, int]:
    with home.app.app_context(), db.engine.connect() as connection:
        return find_contents(connection)


@pytest.fixture
def empty(new_home: NewHome, database_name: str) -> Home:
    return new_home(database_name)


def test_a_house_with_people_is_left_alone(home: Home, archive: Path) -> None:
    make_person(home.app, "charlie")
    with pytest.raises(NotEmpty, match=r"The database is not empty: it has .*devices \(1\), installation \(1\), users"):
        home.restore(archive)
    assert contents(home)["users"] == 1


def test_what_a_house_writes_by_itself_is_nobodys(home: Home, archive: Path) -> None:
    with home.app.app_context(), db.engine.begin() as connection:
        check = {"id": new_id(), "started_at": now(), "finished_at": now(), "n_entries": 0, "n_wallets": 0}
        tables = {table.name: table.clause for table in find_tables(connection)}
        row = {**check, "seal": "0" * 64, "n_drifts": 0, "drifts": "[]"}
        connection.execute(sa.insert(tables["ledger_checks"]).values(row))
        connection.exec_driver_sql("INSERT INTO heartbeats (name, beat_at) VALUES ('worker', '2026-11-22 04:00:00')")
    assert "Restored" in home.restore(archive)
    assert contents(home)["messages"] == 5


def test_it_is_in_the_audit_log(empty: Home, archive: Path) -> None:
    empty.restore(archive)
    row, *_ = empty.rows("SELECT action, actor_name, target_kind, target_name FROM audit_entries ORDER BY at DESC")
    assert row == ("backup.restored", "command line", "archive", "a.zip")


def test_one_of_a_later_migration_is_refused(empty: Home, archive: Path) -> None:
    repack(archive, lambda members: edit(members, lambda page: page.update(revision="9999")))
    with pytest.raises(NewerArchive, match="at migration 9999"):
        empty.restore(archive)
    assert contents(empty) == {}


def test_who_stops_it_finds_an_empty_database_and_tries_again(
    empty: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Shown.advance

    def stop(self: Shown, n: int) -> None:
        if self._verb == "restoring":
            raise KeyboardInterrupt
        real(self, n)

    with monkeypatch.context() as patched:
        patched.setattr(Shown, "advance", stop)
        with pytest.raises(Stopped, match="Run the same command again"):
            empty.restore(archive)
    assert contents(empty) == {}
    empty.restore(archive)
    assert contents(empty)["messages"] == 5


KILLED = """
import os, signal
from app.backup import restoring
from app.cli import main
real = restoring._fill
def fill(connection, table, *more):
    if table.name == "users":
        os.kill(os.getpid(), signal.SIGKILL)
    real(connection, table, *more)
restoring._fill = fill
main(["restore", {place!r}])
"""


def test_one_that_is_killed_leaves_it_empty(empty: Home, archive: Path) -> None:
    config = empty.app.extensions["config"]
    env = clean_env(INSTANCE_DIR=str(config.instance_dir), DATABASE_URL=config.database_url.replace("+psycopg2", ""))
    command = [sys.executable, "-c", KILLED.format(place=str(archive))]
    assert subprocess.run(command, env=env, cwd=ROOT, timeout=100).returncode == -signal.SIGKILL
    assert contents(empty) == {}
    empty.restore(archive)
    assert contents(empty)["messages"] == 5


def test_of_two_at_once_one_fills_it(empty: Home, archive: Path) -> None:
    config = empty.app.extensions["config"]
    url = config.database_url.replace("+psycopg2", "")
    forked.warm()
    with ThreadPoolExecutor(2) as people:
        starts = [
            people.submit(run_py, "restore", str(archive), folder=config.instance_dir, seconds=150, DATABASE_URL=url)
            for _ in range(2)
        ]
    done = sorted((start.result() for start in starts), key=lambda one: one.returncode)
    assert [one.returncode == 0 for one in done] == [True, False], done[0].stderr + done[1].stderr
    refusals = [line for line in done[1].stderr.splitlines() if line.startswith("homeroom: ")]
    assert len(refusals) == 1
    assert "Traceback" not in done[1].stderr
    assert contents(empty)["messages"] == 5


def orphan(members: Members) -> None:
    """The chats go, the messages stay."""
    reseal(members, "chats", b"", 0)


def twins(members: Members) -> None:
    lines = members["tables/users.jsonl"].splitlines(keepends=True)
    reseal(members, "users", b"".join([*lines, lines[0]]), len(lines) + 1)


def nobody(members: Members) -> None:
    content = members["tables/users.jsonl"].replace(b'"username":"bobby"', b'"username":null')
    reseal(members, "users", content, content.count(b"\n"))


def without_a_table(members: Members) -> None:
    del members["tables/letters.jsonl"]
    edit(members, lambda page: page["tables"].pop("letters"))


def with_another(members: Members) -> None:
    members["tables/pg_authid.jsonl"] = b""
    edit(members, lambda page: page["tables"].update(pg_authid=page["tables"]["exports"]))


def with_another_column(members: Members) -> None:
    edit(members, lambda page: page["tables"]["exports"]["columns"].update(more="text"))


@pytest.mark.parametrize("lie", [orphan, twins, nobody, without_a_table, with_another, with_another_column])
def test_what_contradicts_the_rules_of_the_house_is_refused(lie: object, home: Home, archive: Path) -> None:
    repack(archive, lie)  # type: ignore[arg-type]
    with pytest.raises(BrokenArchive) as refused:
        home.restore(archive)
    assert len(str(refused.value).splitlines()) == 1
    assert contents(home) == {}


def test_what_postgresql_cannot_hold_is_said(new_home: NewHome, archive: Path) -> None:
    members = members_of(archive)
    content = members["tables/messages.jsonl"].replace(b"Message 3", rb"Message\u0000")
    reseal(members, "messages", content, 5)
    pack(archive, members)
    home = new_home("postgresql")
    with pytest.raises(BrokenArchive, match="contradicts the rules of messages: invalid byte sequence"):
        home.restore(archive)
    assert contents(home) == {}


def test_foreign_keys_are_watched_again_afterwards(empty: Home, archive: Path) -> None:
    empty.restore(archive)
    with empty.app.app_context(), pytest.raises(sa.exc.IntegrityError), db.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM users")


def test_no_room_for_the_files_is_said_before_anything_is_done(
    empty: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_n_bytes: int) -> None:
        raise StorageFull

    monkeypatch.setattr(restoring.store, "need_room", full)
    with pytest.raises(StorageFull):
        empty.restore(archive)
    assert contents(empty) == {}


def test_others_who_are_at_work_are_not_waited_for_for_ever(
    new_home: NewHome, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = new_home("postgresql").migrate()
    monkeypatch.setattr(restoring, "WAIT_MS", 200)
    with home.app.app_context(), db.engine.connect() as other:
        other.exec_driver_sql("SELECT count(*) FROM users")
        with pytest.raises(InUse, match="stop every process of Homeroom first"):
            home.restore(archive)
