"""The queue of files: a job is there whole or not at all, and what cannot be read stops nobody."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from kombu import Connection
from kombu.simple import SimpleQueue

from app import embedded_queue

pytestmark = pytest.mark.unit


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[SimpleQueue]:
    embedded_queue.register()
    (tmp_path / "control").mkdir()
    folders = {"data_folder_in": str(tmp_path), "data_folder_out": str(tmp_path)}
    options = {**folders, "control_folder": str(tmp_path / "control")}
    with Connection("files://localhost", transport_options=options) as connection:
        # A name of its own: Kombu remembers for the whole process which queues it has bound.
        yield connection.SimpleQueue(f"queue{uuid.uuid4().hex}")


def test_jobs_come_in_the_order_they_went(queue: SimpleQueue, tmp_path: Path) -> None:
    for number in range(3):
        queue.put({"number": number})
    assert sorted(path.suffix for path in tmp_path.glob("*.*")) == [".msg"] * 3
    taken = [queue.get(timeout=5) for _ in range(3)]
    assert [message.payload["number"] for message in taken] == [0, 1, 2]


@pytest.mark.parametrize("content", [b"", b'{"body": "half', b"\xff\xfe"])
def test_a_broken_one_is_dropped_and_the_next_is_done(queue: SimpleQueue, tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"-broken.{queue.queue.name}.msg").write_bytes(content)
    queue.put({"number": 1})
    assert queue.get(timeout=5).payload == {"number": 1}
    assert list(tmp_path.glob("*broken*")) == []


def test_one_that_is_being_written_is_not_seen(queue: SimpleQueue, tmp_path: Path) -> None:
    (tmp_path / f"1_a.{queue.queue.name}.new").write_bytes(b"")
    with pytest.raises(queue.Empty):
        queue.get(timeout=0.1)
