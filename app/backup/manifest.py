"""The page in the archive that says what is in it."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated
from uuid import UUID

import orjson
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from app.backup.errors import BrokenArchive, NewerArchive
from app.backup.kinds import Kind

NAME = "manifest.json"
FORMAT = 1
MOST_BYTES = 2**24

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,62}$")]
Count = Annotated[int, Field(ge=0)]


class _Page(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TableEntry(_Page):
    """One table: its columns, and how its rows are known to be all there and as they were."""

    columns: dict[Name, Kind] = Field(min_length=1)
    rows: Count
    bytes: Count
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Files(_Page):
    """What people uploaded."""

    contents: Count = 0
    bytes: Count = 0
    thumbnails: Count = 0
    # Contents that were not to be had: gone from the disk, unreadable, or no longer what they were.
    missing: Count = 0
    # Contents that the house itself let go while the archive was written.
    deleted: Count = 0


class Manifest(_Page):
    """What is in the archive, and which Homeroom wrote it."""

    format: int
    id: UUID
    made_at: datetime
    version: str
    # Where the database stood among the migrations.
    revision: Annotated[str, StringConstraints(pattern=r"^[0-9a-z_]{1,32}$")]
    tables: dict[Name, TableEntry]
    files: Files

    @property
    def n_rows(self) -> int:
        return sum(table.rows for table in self.tables.values())

    def as_bytes(self) -> bytes:
        return orjson.dumps(self.model_dump(mode="json"), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def read(content: bytes) -> Manifest:
    """The manifest that these bytes are; one of a later format, or none at all, is refused."""
    try:
        page = orjson.loads(content)
    except ValueError as error:
        raise BrokenArchive(f"The archive is damaged: {NAME} is not JSON.") from error
    found = page.get("format") if isinstance(page, dict) else None
    if isinstance(found, int) and found > FORMAT:
        raise NewerArchive(f"A later Homeroom wrote this archive (format {found}): restore it with that one.")
    try:
        return Manifest.model_validate_json(content)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BrokenArchive(f"The archive is damaged: {NAME} is wrong at {re.sub(r'[^ -~]', '?', place)}.") from error
