"""An archive that is being read: believed in nothing that it has not shown."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from app.backup import manifest
from app.backup.errors import BrokenArchive
from app.backup.kinds import LONGEST_LINE, reader
from app.backup.manifest import Manifest

CHUNK = 2**20
TABLE = re.compile(r"tables/([a-z][a-z0-9_]{0,62})\.jsonl")
FILE = re.compile(r"files/([0-9a-f]{2})/(\1[0-9a-f]{62})(\.webp)?")


def name_of(digest: str, suffix: str = "") -> str:
    """Where a content lies in an archive."""
    return f"files/{digest[:2]}/{digest}{suffix}"


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive in this file; what is wrong with it, now or while it is read, is BrokenArchive."""
    with ExitStack() as stack:
        with _understood(path):
            file = stack.enter_context(path.open("rb"))
            archive = Archive(stack.enter_context(ZipFile(file)), path)
        yield archive


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """Say in a sentence what the ways to be no whole ZIP archive come to."""
    try:
        yield
    except OSError as error:
        raise BrokenArchive(f"{path} cannot be read: {error.strerror or error}.") from error
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError) as error:
        said = _shown(str(error) or type(error).__name__)
        raise BrokenArchive(f"The archive is damaged, cut off, or none at all: {said}.") from error


def _shown(text: str) -> str:
    return re.sub(r"[^ -~]", "?", text).rstrip(".")[:200]


class Archive:
    """The members of an archive whose names and sizes can be, and what its manifest says of them."""

    def __init__(self, whole: ZipFile, path: Path) -> None:
        self._zip, self._path = whole, path
        members = whole.infolist()
        # Members that share their bytes would grow without end.
        if sum(member.compress_size for member in members) > path.stat().st_size:
            raise BrokenArchive("The archive is damaged: its members overlap.")
        if doubles := [name for name, n in Counter(whole.namelist()).items() if n > 1]:
            raise BrokenArchive(f"The archive is damaged: {_shown(doubles[0])} is in it twice.")
        self.tables: dict[str, ZipInfo] = {}
        self.files: dict[str, ZipInfo] = {}
        for member in members:
            self._take_in(member)
        self.manifest = self._read_manifest()
        self._compare_tables()

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a table, one by one; by the last it is known that they are those that were written."""
        entry = self.manifest.tables[name]
        row_of = reader(entry.columns)
        seal = hashlib.sha256()
        n_rows = 0
        for n_rows, line in enumerate(self._lines(name, seal), start=1):
            try:
                row = row_of(line)
            except ValueError as error:
                raise BrokenArchive(f"The archive is damaged: {name}, line {n_rows}: {_shown(str(error))}.") from error
            yield row
        if seal.hexdigest() != entry.sha256:
            raise BrokenArchive(f"The archive is damaged: the rows of {name} are not those that were written.")
        if n_rows != entry.rows:
            raise BrokenArchive(f"The archive is damaged: {name} has {n_rows} rows in place of {entry.rows}.")

    def content(self, name: str) -> Iterator[bytes]:
        """The bytes of a file; by the last it is known that its name is right."""
        seal = hashlib.sha256()
        for chunk in self._chunks(self.files[name]):
            seal.update(chunk)
            yield chunk
        digest, suffix = split(name)
        if not suffix and seal.hexdigest() != digest:
            raise BrokenArchive(f"The archive is damaged: {name} is not what it was.")

    def _lines(self, name: str, seal: Any) -> Iterator[bytes]:
        """The lines of a table, some of them in memory; one without an end is refused."""
        rest = bytearray()
        for chunk in self._chunks(self.tables[name]):
            seal.update(chunk)
            if b"\n" in chunk:
                *lines, end = (bytes(rest) + chunk).split(b"\n")
                yield from lines
                rest = bytearray(end)
            else:
                rest += chunk
            if len(rest) > LONGEST_LINE:
                raise BrokenArchive(f"The archive is damaged: a line of {name} is too long.")
        if rest:
            raise BrokenArchive(f"The archive is damaged: the last line of {name} is cut off.")

    def _chunks(self, member: ZipInfo) -> Iterator[bytes]:
        with _understood(self._path), self._zip.open(member) as content:
            while chunk := content.read(CHUNK):
                yield chunk

    def _take_in(self, member: ZipInfo) -> None:
        shown = _shown(member.filename)
        if member.flag_bits & 1 or member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise BrokenArchive(f"The archive is not one of Homeroom's: {shown} is written in another way.")
        if table := TABLE.fullmatch(member.filename):
            self.tables[table[1]] = member
        elif FILE.fullmatch(member.filename) and member.compress_type == ZIP_STORED:
            self.files[member.filename] = member
        elif member.filename != manifest.NAME:
            raise BrokenArchive(f"The archive is not one of Homeroom's: {shown} does not belong in it.")

    def _read_manifest(self) -> Manifest:
        if manifest.NAME not in self._zip.namelist():
            raise BrokenArchive(f"The archive is not one of Homeroom's, or cut off: it has no {manifest.NAME}.")
        with self._zip.open(manifest.NAME) as member:
            content = member.read(manifest.MOST_BYTES + 1)
        if len(content) > manifest.MOST_BYTES:
            raise BrokenArchive(f"The archive is damaged: {manifest.NAME} is too long.")
        return manifest.read(content)

    def _compare_tables(self) -> None:
        if strange := sorted(self.tables.keys() ^ self.manifest.tables.keys()):
            raise BrokenArchive(f"The archive is damaged: {strange[0]} is not both in it and in its {manifest.NAME}.")
        for name, entry in self.manifest.tables.items():
            if entry.bytes != self.tables[name].file_size:
                raise BrokenArchive(f"The archive is damaged: {name} is not as long as it was.")


def split(name: str) -> tuple[str, str]:
    """The digest and the suffix in the name of a file."""
    found = FILE.fullmatch(name)
    if found is None:
        raise ValueError(name)
    return found[2], found[3] or ""
