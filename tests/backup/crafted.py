"""Small archives without a database, whole or with one thing wrong."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.backup.archive import name_of
from app.backup.draft import Draft, drafted
from app.backup.kinds import Kind
from app.backup.manifest import FORMAT, NAME, Files, Manifest
from app.backup.tables import Table

CONTENT = b"The minutes of the meeting.\n" * 20
DIGEST = hashlib.sha256(CONTENT).hexdigest()
FILE = name_of(DIGEST)
MOMENT = datetime(2026, 11, 22, 12, 30, 15, 123456, tzinfo=UTC)
NOTES = Table("notes", {"at": Kind.TIME, "id": Kind.UUID, "text": Kind.TEXT}, ("id",))
FILES = Table("files", {"digest": Kind.TEXT, "size": Kind.INTEGER}, ("digest",))
Members = dict[str, bytes]


def write(place: Path, revision: str = "0006") -> Path:
    """A whole archive of a few rows and a file."""
    with drafted(place, replace=False) as file, Draft(file, MOMENT) as draft:
        notes = ((MOMENT, uuid.UUID(int=number), f"Note {number}, здравствуй\n") for number in range(50))
        tables = {
            "notes": draft.write_table(NOTES, notes, lambda _n: None),
            "files": draft.write_table(FILES, iter([(DIGEST, len(CONTENT))]), lambda _n: None),
        }
        draft.write_file(FILE, [CONTENT])
        made = Manifest(
            format=FORMAT,
            id=uuid.UUID(int=7),
            made_at=MOMENT,
            version="0.1.0",
            revision=revision,
            tables=tables,
            files=Files(contents=1, bytes=len(CONTENT)),
        )
        draft.finish(NAME, made.as_bytes())
    return place


def members_of(place: Path) -> Members:
    with ZipFile(place) as found:
        return {member.filename: found.read(member) for member in found.infolist()}


def pack(place: Path, members: Members) -> None:
    """An archive of just these members."""
    with ZipFile(place, "w") as made:
        for name, content in members.items():
            made.writestr(ZipInfo(name), content, ZIP_STORED if name.startswith("files/") else ZIP_DEFLATED)


def repack(place: Path, change: Callable[[Members], None]) -> None:
    """Change the members of an archive, so that it is a sound ZIP again."""
    members = members_of(place)
    change(members)
    place.unlink()
    pack(place, members)


def edit(members: Members, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the manifest."""
    page = json.loads(members[NAME])
    change(page)
    members[NAME] = json.dumps(page).encode()


def reseal(members: Members, name: str, content: bytes, n_rows: int) -> None:
    """Put these lines in the place of a table's, and have the manifest say so: a liar who took care."""
    members[f"tables/{name}.jsonl"] = content
    seal = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content), "rows": n_rows}
    edit(members, lambda page: page["tables"][name].update(seal))
