"""What is not whole, or was never ours, is refused with one sentence; nothing else comes of it."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.backup import archive as reading
from app.backup import checking
from app.backup.archive import opened
from app.backup.errors import BrokenArchive
from app.backup.manifest import NAME
from app.cli import main
from tests.backup import crafted
from tests.backup.crafted import CONTENT, DIGEST, FILE, Members, edit, repack, reseal

pytestmark = pytest.mark.unit
OTHER = "ab" * 32
LINE = b'{"at":"2026-11-22T12:30:15Z","id":"00000000-0000-0000-0000-000000000001","text":"x"}\n'


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return crafted.write(tmp_path / "archive.zip")


def told(place: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence with which the command refuses it."""
    with pytest.raises(SystemExit) as end:
        main(["verify", str(place)])
    assert end.value.code == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if not line.startswith("checking: ")]
    assert len(lines) == 1
    assert lines[0].startswith("homeroom: ")
    return lines[0]


def check(place: Path) -> list[dict[str, object]]:
    with opened(place) as archive:
        checking.check(archive)
        return [row for name in sorted(archive.tables) for row in archive.rows(name)]


def test_a_whole_one_is_said_to_be_whole(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["verify", str(place)])
    assert not end.value.code
    assert "Of 2026-11-22 12:30 UTC, by Homeroom 0.1.0: 51 rows in 2 tables, 1 files" in capsys.readouterr().out


def test_what_is_cut_off_anywhere_is_refused(place: Path) -> None:
    whole = place.read_bytes()
    for length in [*range(0, len(whole), 97), len(whole) - 1]:
        place.write_bytes(whole[:length])
        with pytest.raises(BrokenArchive):
            check(place)


def test_of_an_altered_byte_nothing_wrong_is_ever_read(place: Path) -> None:
    """Some bytes mean nothing, such as the hour of a member; all others are noticed."""
    whole, rows = place.read_bytes(), check(place)
    rng = random.Random(7)
    n_refused = 0
    for _ in range(300):
        altered = bytearray(whole)
        altered[rng.randrange(len(whole))] ^= rng.randrange(1, 256)
        place.write_bytes(altered)
        try:
            assert check(place) == rows
        except BrokenArchive:
            n_refused += 1
    assert n_refused > 200


LIES: dict[str, Callable[[Members], object]] = {
    "a row less": lambda found: reseal(found, "notes", b"".join([LINE] * 49), 50),
    "a row more": lambda found: reseal(found, "notes", LINE * 51, 50),
    "other rows": lambda found: found.update({"tables/notes.jsonl": found["tables/notes.jsonl"].replace(b"3", b"4")}),
    "no JSON": lambda found: reseal(found, "notes", b"{]\n", 1),
    "another column": lambda found: reseal(found, "notes", LINE.replace(b"text", b"word"), 1),
    "a list": lambda found: reseal(found, "notes", b"[1]\n", 1),
    "no id": lambda found: reseal(found, "notes", LINE.replace(b"0000-0000", b"zzzz-0000"), 1),
    "no time": lambda found: reseal(found, "notes", LINE.replace(b"2026-11-22T12:30:15Z", b"yesterday"), 1),
    "a time of nowhere": lambda found: reseal(found, "notes", LINE.replace(b"15Z", b"15"), 1),
    "a number for a text": lambda found: reseal(found, "notes", LINE.replace(b'"x"', b"7"), 1),
    "a line without an end": lambda found: reseal(found, "notes", LINE[:-1], 1),
    "a table less": lambda found: found.pop("tables/notes.jsonl"),
    "a table more": lambda found: found.update({"tables/more.jsonl": b""}),
    "no manifest": lambda found: found.pop(NAME),
    "a manifest of nothing": lambda found: found.update({NAME: b"{}"}),
    "a manifest that is no JSON": lambda found: found.update({NAME: b"\xff\x00"}),
    "a manifest without an end": lambda found: found.update({NAME: b" " * (2**24 + 1)}),
    "a manifest with more in it": lambda found: edit(found, lambda page: page.update(more=1)),
    "a column of no kind": lambda found: edit(found, lambda page: page["tables"]["notes"]["columns"].update(id="x")),
    "a table with a strange name": lambda found: edit(found, lambda page: page["tables"].update({"a; b": {}})),
    "a file less": lambda found: found.pop(FILE),
    "a file that is another": lambda found: found.update({FILE: CONTENT[::-1]}),
    "a file that is shorter": lambda found: found.update({FILE: CONTENT[:-1]}),
    "a file of no row": lambda found: found.update({f"files/ab/{OTHER}": b"x"}),
    "a picture of no row": lambda found: found.update({f"files/ab/{OTHER}.webp": b"x"}),
    "more files than were written": lambda found: found.update({f"{FILE}.webp": b"x"}),
    "a file in the wrong folder": lambda found: found.update({f"files/00/{DIGEST}": CONTENT}),
    "a way out": lambda found: found.update({"../../etc/cron.d/x": b"x"}),
    "a way out by a file": lambda found: found.update({f"files/ab/../../{OTHER}": b"x"}),
    "a way out by a table": lambda found: found.update({"tables/../x.jsonl": b""}),
    "an absolute way": lambda found: found.update({"/etc/passwd": b"x"}),
    "a folder": lambda found: found.update({"tables/": b""}),
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_what_is_not_what_it_says_is_refused(
    lie: Callable[[Members], object], place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repack(place, lambda members: lie(members) and None)
    assert "archive" in told(place, capsys)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", [FILE, "tables/notes.jsonl", NAME])
def test_a_member_twice_is_refused(name: str, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(place, "a") as more:
        more.writestr(name, b"another")
    assert f"{name} is in it twice" in told(place, capsys)


def test_a_file_that_would_grow_is_refused(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files lie in it as they are, so the disk cannot be filled by a small archive."""
    with zipfile.ZipFile(place, "a") as more:
        more.writestr(f"files/ab/{OTHER}", bytes(10**6), zipfile.ZIP_DEFLATED)
    assert "does not belong in it" in told(place, capsys)


def test_a_line_without_end_does_not_fill_the_memory(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LONGEST_LINE", 2**21)
    repack(place, lambda members: reseal(members, "notes", b"0" * 2**25, 1))
    assert place.stat().st_size < 2**17
    assert "a line of notes is too long" in told(place, capsys)


def test_members_that_share_their_bytes_are_refused(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(place) as whole:
        size = max(member.compress_size for member in whole.infolist())
    spoiled = place.read_bytes()
    # The list says of every member that it is as long as the longest.
    entry = spoiled.index(b"PK\x01\x02")
    for _ in range(4):
        spoiled = spoiled[: entry + 20] + (size * 2).to_bytes(4, "little") + spoiled[entry + 24 :]
        entry = spoiled.index(b"PK\x01\x02", entry + 4)
        if spoiled.find(b"PK\x01\x02", entry + 4) < 0:
            break
    place.write_bytes(spoiled)
    assert "damaged" in told(place, capsys)


@pytest.mark.parametrize("content", [b"", b"PK", b"SQLite format 3\0" * 100, b"PK\x05\x06" + bytes(18)])
def test_what_is_no_archive_is_refused(content: bytes, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place.write_bytes(content)
    assert "The archive is" in told(place, capsys)


def test_what_cannot_be_opened_is_named(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "nowhere.zip cannot be read: No such file" in told(place.with_name("nowhere.zip"), capsys)
    assert "cannot be read: Is a directory" in told(place.parent, capsys)


def test_one_of_a_later_homeroom_is_refused(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repack(place, lambda members: edit(members, lambda page: page.update(format=2, news=[])))
    assert "A later Homeroom wrote this archive (format 2)" in told(place, capsys)
