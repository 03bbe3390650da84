"""A backup shows one moment, whatever happens while it is written."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
from werkzeug.datastructures import FileStorage

from app.backup import checking, making
from app.backup.archive import opened
from app.backup.draft import Draft, drafted
from app.backup.errors import CannotWrite
from app.backup.kinds import LONGEST_LINE, Kind
from app.backup.manifest import Manifest
from app.backup.tables import Table
from app.config import ROOT
from app.db import db, now, transaction
from app.files.service import clean, receive, record
from app.files.store import new_draft, path_of
from tests.backup import crafted
from tests.backup.conftest import Home, NewHome
from tests.cast import make_chat, make_message, make_person

integration = pytest.mark.integration
unit = pytest.mark.unit


class Meanwhile:
    """Does something when a part of the work begins."""

    def __init__(self, what: str, do: Callable[[], object]) -> None:
        self._what, self._do = what, do

    def begin(self, what: str, _total: int) -> None:
        if what == self._what:
            self._do()

    def advance(self, n: int) -> None:
        pass


def checked(place: Path) -> tuple[Manifest, dict[str, list[dict[str, Any]]]]:
    with opened(place) as archive:
        return checking.check(archive), {name: list(archive.rows(name)) for name in archive.tables}


def spooled(content: bytes) -> IO[bytes]:
    draft = new_draft()
    draft.write(content)
    return draft


def upload(home: Home, *contents: bytes) -> list[str]:
    with home.app.test_request_context():
        received = [receive(FileStorage(spooled(content), "a.txt")) for content in contents]
        with transaction():
            for one in received:
                record(one)
        db.session.remove()
    return [one.digest for one in received]


@integration
def test_what_is_written_meanwhile_is_not_in_it(home: Home, tmp_path: Path) -> None:
    alice = make_person(home.app, "alice")
    chat = make_chat(alice, make_person(home.app, "bobby"))
    make_message(alice, chat, "before")

    def go_on() -> None:
        make_message(alice, chat, "meanwhile")
        make_person(home.app, "charlie")

    home.back_up(tmp_path / "a.zip", Meanwhile("rows", go_on))
    page, rows = checked(tmp_path / "a.zip")
    assert [message["text"] for message in rows["messages"]] == ["before"]
    assert {user["username"] for user in rows["users"]} == {"alice", "bobby"}
    (row,) = rows["chats"]
    assert row["last_seq"] == max(event["seq"] for event in rows["chat_events"])
    assert page.tables["users"].rows == 2


@integration
def test_a_file_that_goes_meanwhile_is_said_to_be_missing(home: Home, new_home: NewHome, tmp_path: Path) -> None:
    gone, spoiled, kept = upload(home, b"one", b"two", b"three")

    def lose() -> None:
        with home.app.app_context():
            path_of(gone).unlink()
            path_of(spoiled).write_bytes(b"tow")

    made = home.back_up(tmp_path / "a.zip", Meanwhile("bytes of files", lose))
    assert (made.files.missing, made.files.deleted) == (2, 0)
    assert (made.files.contents, made.files.bytes) == (1, 5)
    assert checked(tmp_path / "a.zip")[0] == made
    other = new_home("sqlite")
    assert "2 files were gone or spoiled on the disk" in other.restore(tmp_path / "a.zip")
    assert other.files() == {kept: b"three"}


@integration
def test_a_file_that_the_house_lets_go_meanwhile_is_not_lost(home: Home, tmp_path: Path) -> None:
    (digest,) = upload(home, b"a month old")

    def let_go() -> None:
        with home.app.app_context(), db.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE files SET touched_at = '2026-01-01 00:00:00'")
        with home.app.app_context():
            os.utime(path_of(digest), (1, 1))
            clean()

    made = home.back_up(tmp_path / "a.zip", Meanwhile("bytes of files", let_go))
    assert (made.files.missing, made.files.deleted) == (0, 1)
    assert checked(tmp_path / "a.zip")[0] == made


@integration
def test_a_disk_that_cannot_read_a_file_again_is_told_from_a_full_one(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (digest,) = upload(home, b"one")
    spoiled = tmp_path / "spoiled"
    spoiled.write_bytes(b"tow")
    monkeypatch.setattr(making, "_open_sound", lambda _digest, stack: stack.enter_context(spoiled.open("rb")))
    with pytest.raises(CannotWrite, match=f"The file {digest} was changed while it was read"):
        home.back_up(tmp_path / "a.zip")
    monkeypatch.setattr(making, "_open_sound", lambda _digest, stack: stack.enter_context(spoiled.open("wb")))
    with pytest.raises(CannotWrite, match=f"The file {digest} cannot be read any more"):
        home.back_up(tmp_path / "a.zip")
    assert list(tmp_path.glob("a.zip*")) == []


@unit
def test_what_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    rows = iter([("x" * LONGEST_LINE,)])
    with (
        pytest.raises(CannotWrite, match="A row of notes is longer"),
        drafted(tmp_path / "a.zip", replace=False) as file,
        Draft(file, now()) as draft,
    ):
        draft.write_table(Table("notes", {"text": Kind.TEXT}, ()), rows, lambda _n: None)


@unit
def test_its_owner_alone_may_read_it_and_it_comes_whole(tmp_path: Path) -> None:
    place = tmp_path / "a.zip"
    with drafted(place, replace=False) as file:
        file.write(b"x")
        assert not place.exists()
    assert place.read_bytes() == b"x"
    assert place.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [place]


@unit
@pytest.mark.parametrize("failure", [KeyboardInterrupt, OSError(errno.ENOSPC, "No space left on device")])
def test_what_fails_leaves_nothing_and_the_older_one_stays(failure: BaseException, tmp_path: Path) -> None:
    place = tmp_path / "a.zip"
    place.write_bytes(b"older")
    with pytest.raises((KeyboardInterrupt, CannotWrite)), drafted(place, replace=True):
        raise failure
    assert place.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [place]


@unit
def test_nothing_is_overwritten_by_accident(tmp_path: Path) -> None:
    def write(file: IO[bytes]) -> None:
        file.write(b"newer")

    place = tmp_path / "a.zip"
    place.write_bytes(b"older")
    with pytest.raises(CannotWrite, match="is there already"), drafted(place, replace=False) as file:
        write(file)
    assert place.read_bytes() == b"older"
    with drafted(place, replace=True) as file:
        write(file)
    assert place.read_bytes() == b"newer"


@unit
def test_who_is_first_of_two_stays(tmp_path: Path) -> None:
    """Each writes a draft of its own; what came to the place meanwhile is not overwritten either."""
    (tmp_path / "a.zip.old.part").write_bytes(b"left by one that was killed")
    with pytest.raises(CannotWrite, match="is there already"), drafted(tmp_path / "a.zip", replace=False):
        crafted.write(tmp_path / "a.zip")
    assert (tmp_path / "a.zip").stat().st_size > 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "a.zip.old.part"]


@unit
@pytest.mark.parametrize("name", ["nowhere/a.zip", "a.zip"])
def test_a_place_that_cannot_be_written_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"")
    (tmp_path / "a.zip").symlink_to(tmp_path / "target")
    with pytest.raises(CannotWrite, match=name), drafted(tmp_path / name, replace=True):
        pass


FULL = """
import resource, signal, sys
from pathlib import Path
from tests.backup import crafted
from app.backup.errors import CannotWrite
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
try:
    crafted.write(Path({place!r}))
except CannotWrite as refusal:
    print(refusal)
"""


@unit
def test_a_full_disk_is_said_and_nothing_stays(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL.format(place=str(tmp_path / "a.zip"))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert (done.stdout, done.stderr) == (f"{tmp_path}/a.zip cannot be written: File too large.\n", "")
    assert list(tmp_path.iterdir()) == []
