"""All that the house knows of a person: each room says what it knows, and lets go of it.

Accounts lies below the rooms that know the most. They register here in the factory.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from flask import Flask, current_app

from app.api import TIME_FORMAT

# What holds an export says so as often, so that no second worker takes it up.
HOLD_EVERY = 20.0
PIECE = 2**20
LONGEST_NAME = 80
LONGEST_SUFFIX = 11
# Windows refuses these in names, and a slash would begin another folder.
_UNSAFE = dict.fromkeys([*range(32), 127, *map(ord, '<>:"/\\|?*')], "_")


def keep_nothing(_user_id: UUID) -> None:
    """What a room does that has nothing to do."""


@dataclass(frozen=True)
class Room:
    """What a room does about a person.

    `export` writes what it knows. `leave` is done at once, in the transaction that decides the erasure, and may refuse.
    `erase` does the rest in parts, each in a transaction of its own. After each it yields where it wants to go on if it
    is stopped there, and is given that when it is; what finds only what is left needs no such place, and yields None.
    After what is done anew each time it does not yield: a slice that ended there would never come further.
    It is safe to begin anew, and to run twice at once.
    """

    export: Callable[[UUID, Archive], object]
    erase: Callable[[UUID, str | None], Iterator[str | None]]
    leave: Callable[[UUID], object] = keep_nothing


def init_app(app: Flask, rooms: Sequence[Room]) -> None:
    """Name the rooms, in the order in which they let go of a person."""
    app.extensions["personal"] = tuple(rooms)


def rooms() -> tuple[Room, ...]:
    """Those that know something of people."""
    found: tuple[Room, ...] = current_app.extensions["personal"]
    return found


class Archive:
    """A ZIP that is written from its beginning to its end; what goes in is read in pieces, and never held as a whole.

    `hold` is called now and then while it is being written, between two rows, and `need_room` before each piece of a
    file: it refuses what the disk cannot take.
    """

    def __init__(
        self, place: Path, hold: Callable[[], object], need_room: Callable[[int], object] = lambda _n_bytes: None
    ) -> None:
        self._zip = ZipFile(place, "w", allowZip64=True)
        self._hold, self._held_at, self._need_room = hold, time.monotonic(), need_room
        self._names: set[str] = set()
        # The last number that was given to each name, because many pictures are called the same.
        self._numbers: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def name(self, *folders: str, wish: str, suffix: str = "") -> str:
        """A name in these folders that nothing else has, as near to what is wished for as any system allows."""
        clean = wish.translate(_UNSAFE)[:LONGEST_NAME].strip(" .") or "_"
        if not suffix[1:].isalnum() or len(suffix) > LONGEST_SUFFIX:
            clean, suffix = f"{clean}{suffix.translate(_UNSAFE)}"[:LONGEST_NAME].strip(" ."), ""
        stem = "/".join((*folders, clean))
        key = f"{stem}{suffix}".casefold()  # Some systems take "A" for "a".
        number = self._numbers.get(key, 0) + 1
        while (full := stem + (f" ({number})" if number > 1 else "") + suffix).casefold() in self._names:
            number += 1
        self._numbers[key] = number
        self._names.add(full.casefold())
        return full

    def text(self, name: str, pieces: Iterable[str]) -> None:
        """Write a text."""
        with self._zip.open(_entry(name, ZIP_DEFLATED), "w", force_zip64=True) as target:
            for number, piece in enumerate(pieces):
                if number % 1000 == 0:
                    self._need_room(PIECE)
                target.write(piece.encode(errors="replace"))
                self._say_so()

    def json(self, name: str, value: Any) -> None:
        """Write one value."""
        self.text(name, [_dump(value), "\n"])

    def rows(self, name: str, rows: Iterable[Any]) -> None:
        """Write a list, row by row."""
        self.text(name, _list(rows))

    def bytes(self, name: str, content: bytes) -> None:
        """Write something small that is no text."""
        self._zip.writestr(_entry(name, ZIP_STORED), content)

    def file(self, name: str, place: Path) -> bool:
        """Write a file as it lies there, and tell whether it does."""
        try:
            source = place.open("rb")
        except FileNotFoundError:
            return False
        with source, self._zip.open(_entry(name, ZIP_STORED), "w", force_zip64=True) as target:
            while piece := source.read(PIECE):
                self._need_room(len(piece))
                target.write(piece)
                self._say_so()
        return True

    def _say_so(self) -> None:
        if time.monotonic() - self._held_at > HOLD_EVERY:
            self._hold()
            self._held_at = time.monotonic()


def _entry(name: str, compression: int) -> ZipInfo:
    entry = ZipInfo(name, datetime.now(UTC).timetuple()[:6])
    entry.compress_type = compression
    entry.external_attr = 0o600 << 16
    return entry


def _list(rows: Iterable[Any]) -> Iterator[str]:
    yield "["
    separator = "\n"
    for row in rows:
        yield separator + _dump(row)
        separator = ",\n"
    yield "\n]\n"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: Any) -> str:
    return value.strftime(TIME_FORMAT) if isinstance(value, datetime) else str(value)
