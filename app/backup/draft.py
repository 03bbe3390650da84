"""An archive that is being written: beside its place under another name, until it is whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.backup.errors import CannotWrite
from app.backup.kinds import LONGEST_LINE, writer
from app.backup.manifest import TableEntry
from app.backup.tables import Table
from app.files.store import sync_folder

CHUNK = 2**20
# Twice as fast as the usual 6, and a tenth larger.
COMPRESSION = 3


@contextmanager
def drafted(place: Path, *, replace: bool) -> Iterator[IO[bytes]]:
    """An empty file that its owner alone may read; when the block has succeeded it lies at its place, safe on the disk.

    A block that fails leaves nothing behind, and what lay at the place before stays.
    """
    taken = CannotWrite(f"{place} is there already: choose another name, or say --replace.")
    try:
        if place.is_symlink() or (place.exists() and not (replace and place.is_file())):
            raise taken
        with NamedTemporaryFile(dir=place.parent, prefix=f"{place.name}.", suffix=".part", delete=False) as file:
            draft = Path(file.name)
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
                if not replace:
                    place.touch(exist_ok=False)  # Whatever came here meanwhile is not overwritten either.
                draft.replace(place)
            except BaseException:
                draft.unlink(missing_ok=True)
                raise
        sync_folder(place.parent)
    except FileExistsError as error:
        raise taken from error
    except OSError as error:
        raise CannotWrite(f"{place} cannot be written: {error.strerror or error}.") from error


class Draft:
    """The members of an archive, written one after the other."""

    def __init__(self, file: IO[bytes], made_at: datetime) -> None:
        self._zip = ZipFile(file, "w", allowZip64=True)
        self._date = made_at.timetuple()[:6]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Let go of the file while it is open: later, closing would be tried again and complain."""
        with suppress(*(() if kind is None else (OSError, ValueError))):
            self._zip.close()

    def write_table(self, table: Table, rows: Iterator[Sequence[Any]], advance: Callable[[int], object]) -> TableEntry:
        """Write a line for each row, and tell how they will be known again."""
        line_of = writer(table.columns)
        seal = hashlib.sha256()
        n_rows = n_bytes = n_told = 0
        with self._zip.open(self._member(f"tables/{table.name}.jsonl"), "w", force_zip64=True) as member:
            lines: list[bytes] = []
            n_waiting = 0
            for row in rows:
                line = line_of(row)
                if len(line) > LONGEST_LINE:
                    raise CannotWrite(f"A row of {table.name} is longer than an archive can hold.")
                lines.append(line)
                n_rows += 1
                n_waiting += len(line)
                if n_waiting >= CHUNK:
                    n_bytes += _put(member, seal, lines)
                    n_waiting = 0
                    advance(n_rows - n_told)
                    n_told = n_rows
            n_bytes += _put(member, seal, lines)
        advance(n_rows - n_told)
        return TableEntry(columns=table.columns, rows=n_rows, bytes=n_bytes, sha256=seal.hexdigest())

    def write_file(self, name: str, content: Iterable[bytes]) -> int:
        """Write a content as it is, and tell its size."""
        n_bytes = 0
        with self._zip.open(self._member(name, ZIP_STORED), "w", force_zip64=True) as member:
            for chunk in content:
                n_bytes += member.write(chunk)
        return n_bytes

    def finish(self, name: str, content: bytes) -> None:
        """Write the last member."""
        self._zip.writestr(self._member(name), content, compresslevel=COMPRESSION)

    def _member(self, name: str, how: int = ZIP_DEFLATED) -> ZipInfo:
        member = ZipInfo(name, self._date)
        member.compress_type = how
        member._compresslevel = COMPRESSION  # type: ignore[attr-defined]  # noqa: SLF001  It has no other way in 3.11.
        member.external_attr = 0o600 << 16
        return member


def _put(member: IO[bytes], seal: Any, lines: list[bytes]) -> int:
    chunk = b"".join(lines)
    lines.clear()
    seal.update(chunk)
    return member.write(chunk)
