"""Making a backup: one snapshot of all tables, then the files that it speaks of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, NamedTuple

from sqlalchemy import BigInteger, Connection, String, column, select, table

from app.backup import manifest
from app.backup.archive import name_of
from app.backup.draft import CHUNK, Draft, drafted
from app.backup.errors import CannotWrite, NewerArchive, NothingThere
from app.backup.manifest import Files, Manifest
from app.backup.progress import Nobody, Watcher
from app.backup.tables import count_rows, find_revision, find_tables, known_revisions, rows, snapshot
from app.config import VERSION
from app.db import new_id, now
from app.files import store
from app.files.service import THUMBNAIL_SUFFIX


class Made(NamedTuple):
    """What is in the archive, and the files that should be in it and are not."""

    manifest: Manifest
    lost: list[str]


def make(place: Path, *, replace: bool = False, watcher: Watcher | None = None) -> Made:
    """Write everything into one archive at this place, as it was at one moment; people may go on meanwhile."""
    made_at = now()
    watcher = watcher or Nobody()
    with drafted(place, replace=replace) as file, Draft(file, made_at) as draft:
        with snapshot() as connection:
            revision = _need_revision(connection)
            tables = find_tables(connection)
            watcher.begin("rows", count_rows(connection, tables))
            entries = {one.name: draft.write_table(one, rows(connection, one), watcher.advance) for one in tables}
            digests = _find_digests(connection) if "files" in entries else {}
        # Contents never change, so they can be read when the snapshot is gone: a long one would burden the database.
        files, lost = _write_files(draft, digests, watcher)
        made = Manifest(
            format=manifest.FORMAT,
            id=new_id(),
            made_at=made_at,
            version=VERSION,
            revision=revision,
            tables=entries,
            files=files,
        )
        draft.finish(manifest.NAME, made.as_bytes())
    return Made(made, lost)


def _need_revision(connection: Connection) -> str:
    """Where the database stands at the moment of the snapshot, whose tables we must know."""
    revision = find_revision(connection)
    if revision is None:
        raise NothingThere("There is nothing to back up: the database has no tables yet.")
    if revision not in known_revisions():
        raise NewerArchive(f"The database was migrated by a newer Homeroom (to {revision}): make the backup with that.")
    return revision


def _find_digests(connection: Connection) -> dict[str, int]:
    """The contents, and how long each is."""
    digest, size = column("digest", String()), column("size", BigInteger())
    found = connection.execute(select(digest, size).select_from(table("files")).order_by(digest))
    return {row.digest: row.size for row in found}


def _write_files(draft: Draft, digests: dict[str, int], watcher: Watcher) -> tuple[Files, list[str]]:
    """Write the contents, and tell which are lost: they are not to be had, though a row still speaks of them."""
    watcher.begin("bytes of files", sum(digests.values()))
    n_contents = n_bytes = n_thumbnails = 0
    missing = []
    for digest, size in digests.items():
        with ExitStack() as stack:
            content = _open_sound(digest, stack)
            if content is None:
                missing.append(digest)
            else:
                n_bytes += draft.write_file(name_of(digest), _chunks(content, digest))
                n_contents += 1
                n_thumbnails += _write_thumbnail(draft, digest)
        watcher.advance(size)
    lost = _still_wanted(missing)
    files = Files(
        contents=n_contents,
        bytes=n_bytes,
        thumbnails=n_thumbnails,
        missing=len(lost),
        deleted=len(missing) - len(lost),
    )
    return files, lost


def _open_sound(digest: str, stack: ExitStack) -> IO[bytes] | None:
    """The content, if it can be read and is still what its name says: disks forget."""
    try:
        content = stack.enter_context(store.path_of(digest).open("rb"))
        found = hashlib.file_digest(content, "sha256").hexdigest()
        content.seek(0)
    except OSError:
        return None
    return content if found == digest else None


def _chunks(content: IO[bytes], digest: str) -> Iterator[bytes]:
    """The content once more; what has changed since the first look would make an archive that nobody believes."""
    seal = hashlib.sha256()
    try:
        while chunk := content.read(CHUNK):
            seal.update(chunk)
            yield chunk
    except OSError as error:
        raise CannotWrite(f"The file {digest} cannot be read any more: {error.strerror}.") from error
    if seal.hexdigest() != digest:
        raise CannotWrite(f"The file {digest} was changed while it was read.")


def _write_thumbnail(draft: Draft, digest: str) -> bool:
    """A small version that is not there will be made again."""
    try:
        content = store.path_of(digest, suffix=THUMBNAIL_SUFFIX).read_bytes()
    except OSError:
        return False
    draft.write_file(name_of(digest, THUMBNAIL_SUFFIX), [content])
    return True


def _still_wanted(missing: list[str]) -> list[str]:
    """Those whose row is there even now; the house itself let the others go, while the archive was written."""
    if not missing:
        return []
    with snapshot() as connection:
        wanted = _find_digests(connection)
    return [digest for digest in missing if digest in wanted]
