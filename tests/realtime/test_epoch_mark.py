"""The file that remembers what was newest."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.realtime.epochs import Mark, Seen

pytestmark = pytest.mark.unit


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logs.mark"


def test_what_one_process_writes_another_reads(path: Path) -> None:
    assert Mark(path).read() == Seen()
    Mark(path).write(Seen("newest", "chat:1", 7))
    assert Mark(path).read() == Seen("newest", "chat:1", 7)


def test_it_is_written_only_when_there_is_something_new(path: Path) -> None:
    mark = Mark(path)
    mark.write(Seen("newest"))
    path.unlink()
    mark.write(Seen("newest"))
    assert not path.exists()
    mark.write(Seen("newer"))
    assert path.exists()


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[]", b'{"other": 1}', b'{"newest": '])
def test_a_broken_file_is_no_mark(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert Mark(path).read() == Seen()
    Mark(path).write(Seen("newest"))
    assert Mark(path).read() == Seen("newest")


def test_a_folder_that_cannot_be_written_is_only_said(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    mark = Mark(path.parent / "missing" / "logs.mark")
    mark.write(Seen("newest"))
    assert "cannot be noted" in caplog.text


def test_it_is_due_now_and_then(path: Path) -> None:
    mark = Mark(path)
    assert [mark.is_due(), mark.is_due()] == [True, False]


def test_one_holds_it_alone(path: Path) -> None:
    order: list[str] = []

    def hold() -> None:
        with Mark(path).held():
            order.append("other")

    with Mark(path).held():
        other = threading.Thread(target=hold)
        other.start()
        other.join(0.1)
        order.append("first")
    other.join(5)
    assert order == ["first", "other"]
