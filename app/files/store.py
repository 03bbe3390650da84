"""The folder of files: each under its SHA-256, put there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from flask import g

from app.config import current_config
from app.files.errors import StorageFull

# A content that is this young may be about to get its row.
FRESH_SECONDS = 3600
# A content without a row: left by a process that died, or of a database that is being restored beside us.
STRAY_SECONDS = 7 * 86400
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def new_draft() -> IO[bytes]:
    """An empty file on the disk of the files, which is gone when the request or job ends, however it ends."""
    drafts: ExitStack = g.setdefault("drafts", ExitStack())
    # Not deleted when closed: what is kept has moved away by then. Hard links would be neater; not every disk has them.
    draft = tempfile.NamedTemporaryFile(dir=_folder("incoming"), delete=False)  # noqa: SIM115  The stack closes it.
    drafts.callback(Path(draft.name).unlink, missing_ok=True)
    return drafts.enter_context(draft)


def close_drafts(_error: BaseException | None) -> None:
    """Let go of the drafts of the request or job that ends here."""
    drafts: ExitStack | None = g.pop("drafts", None)
    if drafts is not None:
        drafts.close()


@contextlib.contextmanager
def refusing_when_full() -> Iterator[None]:
    """Turn "no space left" and its like into StorageFull."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull from error
        raise


def need_room(n_bytes: int) -> None:
    """Refuse with StorageFull what would leave the disk with less than it must keep free."""
    config = current_config()
    if shutil.disk_usage(config.uploads_dir).free - n_bytes < config.upload_keep_free_mb * 2**20:
        raise StorageFull


def digest_of(draft: IO[bytes]) -> str:
    """The SHA-256 of the whole content, in hexadecimal digits."""
    draft.seek(0)
    return hashlib.file_digest(draft, "sha256").hexdigest()  # type: ignore[arg-type]  # Its stubs want a raw file.


def keep(draft: IO[bytes], digest: str, *, suffix: str = "") -> None:
    """Move the draft under its name, where it survives a loss of power; whoever reads sees all of it or nothing."""
    draft.flush()
    # Even if it is there already: its time must be fresh, so that nobody drops it before its row is written.
    os.utime(draft.name)
    os.fsync(draft.fileno())
    place = path_of(digest, suffix=suffix)
    if not place.parent.exists():
        place.parent.mkdir(mode=0o700, exist_ok=True)
        sync_folder(place.parent.parent)
    Path(draft.name).replace(place)
    sync_folder(place.parent)


def path_of(digest: str, *, suffix: str = "") -> Path:
    """Where the content of this name lies."""
    return current_config().uploads_dir / digest[:2] / f"{digest}{suffix}"


def drop(digest: str, *suffixes: str) -> None:
    """Take the content away, unless it came again meanwhile."""
    for suffix in ("", *suffixes):
        _drop(path_of(digest, suffix=suffix))


def kept_digests() -> Iterator[set[str]]:
    """The names of the contents that have lain here for a week, folder by folder."""
    for folder in current_config().uploads_dir.glob("[0-9a-f][0-9a-f]"):
        yield {place.name[:64] for place in folder.iterdir() if not _is_fresh(place, STRAY_SECONDS)}


def drop_abandoned_drafts() -> None:
    """Take away the drafts of processes that died over them."""
    for draft in _folder("incoming").iterdir():
        if not _is_fresh(draft):
            draft.unlink(missing_ok=True)


def _drop(place: Path) -> None:
    """First aside, then away: what is put here between the look and the end is another file, and stays."""
    if not place.exists() or _is_fresh(place):
        return
    aside = _folder("incoming") / f"{place.name}.{os.getpid()}"
    try:
        place.rename(aside)
    except FileNotFoundError:
        return
    if _is_fresh(aside):
        aside.replace(place)
    else:
        aside.unlink()


def _is_fresh(place: Path, seconds: float = FRESH_SECONDS) -> bool:
    try:
        return time.time() - place.stat().st_mtime < seconds
    except FileNotFoundError:
        return False


def _folder(name: str) -> Path:
    folder = current_config().uploads_dir / name
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def sync_folder(folder: Path) -> None:
    """A new name is safe only when its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
