"""Checking an archive from its first byte to its last, without a database."""

from __future__ import annotations

from app.backup.archive import Archive, split
from app.backup.errors import BrokenArchive
from app.backup.manifest import Manifest
from app.backup.progress import Nobody, Watcher

TOLD_EVERY = 1000


def check(archive: Archive, watcher: Watcher | None = None) -> Manifest:
    """Read every row and every file, and compare them with each other and with the manifest; or refuse."""
    watcher = watcher or Nobody()
    watcher.begin("rows", archive.manifest.n_rows)
    digests: set[str] = set()
    for name in archive.tables:
        n_rows = 0
        for n_rows, row in enumerate(archive.rows(name), start=1):
            if name == "files":
                digests.add(str(row.get("digest")))
            if n_rows % TOLD_EVERY == 0:
                watcher.advance(TOLD_EVERY)
        watcher.advance(n_rows % TOLD_EVERY)
    _check_references(archive, digests)
    _check_files(archive, watcher)
    return archive.manifest


def _check_references(archive: Archive, digests: set[str]) -> None:
    """Each content has its row; each row has its content, but for as many as the manifest says had none."""
    contents = {digest for digest, suffix in map(split, archive.files) if not suffix}
    thumbnails = {digest for digest, suffix in map(split, archive.files) if suffix}
    if strange := sorted((contents | thumbnails) - digests):
        raise BrokenArchive(f"The archive is damaged: no row speaks of the file {strange[0]}.")
    files = archive.manifest.files
    counted = (len(contents), len(thumbnails), len(digests - contents))
    if counted != (files.contents, files.thumbnails, files.missing + files.deleted):
        raise BrokenArchive("The archive is damaged: it has not as many files as were written.")


def _check_files(archive: Archive, watcher: Watcher) -> None:
    watcher.begin("bytes of files", sum(member.file_size for member in archive.files.values()))
    n_bytes = 0
    for name in archive.files:
        is_content = not split(name)[1]
        for chunk in archive.content(name):
            watcher.advance(len(chunk))
            n_bytes += is_content * len(chunk)
    if n_bytes != archive.manifest.files.bytes:
        raise BrokenArchive("The archive is damaged: its files are not as long as they were.")
