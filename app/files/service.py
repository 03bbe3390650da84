"""Taking files in, making them small, and letting go of those that nobody shows."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from datetime import timedelta
from typing import IO

from sqlalchemy import delete, select, update
from werkzeug.datastructures import FileStorage

from app.config import current_config
from app.db import count_changed, db, insert_or_touch, is_unused, now, transaction
from app.errors import Busy
from app.files import kinds, pictures, store
from app.files.errors import BrokenPicture, EmptyFile, FileTooLarge, StorageFull
from app.files.models import File, Thumbnail
from app.jobs import enqueue, send_now

log = logging.getLogger(__name__)

THUMBNAIL_SUFFIX = ".webp"
# A row just written has its own hint in the queue; the sweep leaves it that long.
HINT_TIME = timedelta(minutes=1)
# A picture that a worker began so often, and died over, is shown as it is.
MOST_TRIES = 5
KEPT_UNUSED = timedelta(days=1)


@dataclass(frozen=True)
class Received:
    """A file that lies in its place and waits for a row that shows it."""

    digest: str
    size: int
    name: str
    media_type: str
    width: int | None = None
    height: int | None = None
    thumbnail: Thumbnail = Thumbnail.NONE


def receive(upload: FileStorage) -> Received:
    """Check, clean and put away what somebody uploads; of what is refused nothing stays."""
    config = current_config()
    name = kinds.checked_name(upload.filename or "")
    content: IO[bytes] = upload.stream
    size = _size_of(content)
    if size == 0:
        raise EmptyFile
    if size > config.upload_most_bytes:
        raise FileTooLarge(most=config.upload_most_mb)
    media_type = kinds.media_type_of(name, content, config.upload_types)
    if media_type in kinds.PICTURES:
        return _put_away_picture(pictures.clean(content), name, media_type)
    return Received(_put_away(content), size, name, media_type)


def record(received: Received) -> None:
    """Write the file's row, in the caller's transaction, and have its thumbnail made; twice is once."""
    insert_or_touch(
        File,
        {"digest": received.digest},
        {"touched_at": now()},
        size=received.size,
        width=received.width,
        height=received.height,
        thumbnail=received.thumbnail,
    )
    if received.thumbnail == Thumbnail.PENDING:
        enqueue("files.thumbnail", received.digest)


def make_thumbnail(digest: str) -> None:
    """Make the small version of a picture; running twice makes the same."""
    if not _count_try(digest, +1):
        return
    try:
        with store.path_of(digest).open("rb") as content:
            store.keep(pictures.make_thumbnail(content), digest, suffix=THUMBNAIL_SUFFIX)
    except (BrokenPicture, FileNotFoundError) as error:
        log.warning("No thumbnail of %s: %s", digest, error)
        _settle(digest, Thumbnail.FAILED)
    except (StorageFull, Busy) as error:
        log.warning("The thumbnail of %s waits: %s", digest, error)
        _count_try(digest, -1)
    else:
        _settle(digest, Thumbnail.READY)


def sweep() -> None:
    """Hint again at the pictures whose thumbnails nobody made, and give up those that cost worker after worker."""
    is_pending = File.thumbnail == Thumbnail.PENDING
    with transaction():
        is_hopeless = is_pending & (File.n_tries >= MOST_TRIES)
        count_changed(update(File).where(is_hopeless).values(thumbnail=Thumbnail.FAILED))
    due = select(File.digest).where(is_pending, File.touched_at < now() - HINT_TIME).limit(100)
    for digest in db.session.scalars(due).all():
        send_now("files.thumbnail", digest)


def clean() -> None:
    """Let go of the files that no row has pointed at for a day, and of what lies on the disk without a row."""
    is_left = is_unused(File.digest) & (File.touched_at < now() - KEPT_UNUSED)
    for digest in db.session.scalars(select(File.digest).where(is_left)).all():
        with transaction():
            is_gone = count_changed(delete(File).where(File.digest == digest, is_left)) == 1
        if is_gone:
            store.drop(digest, THUMBNAIL_SUFFIX)
    _drop_strays()
    store.drop_abandoned_drafts()


def remake_thumbnail(digest: str) -> None:
    """Have a small version made again that was lost."""
    is_lost = (File.digest == digest) & (File.thumbnail == Thumbnail.READY)
    with transaction():
        if count_changed(update(File).where(is_lost).values(thumbnail=Thumbnail.PENDING, n_tries=0)):
            enqueue("files.thumbnail", digest)


def _drop_strays() -> None:
    """Drop the contents without a row; next to a database without any row, the folder belongs to another one."""
    for digests in store.kept_digests():
        if strays := digests - _known(digests):
            if db.session.scalar(select(File.digest).limit(1)) is None:
                log.error("The folder of files is full of strays, and this database knows no file: nothing is dropped")
                return
            for digest in strays:
                store.drop(digest, THUMBNAIL_SUFFIX)


def _known(digests: set[str]) -> set[str]:
    found = set(db.session.scalars(select(File.digest).where(File.digest.in_(digests))))
    db.session.rollback()
    return found


def _put_away(content: IO[bytes]) -> str:
    store.need_room(0)
    digest = store.digest_of(content)
    with store.refusing_when_full():
        store.keep(content, digest)
    return digest


def _put_away_picture(picture: pictures.Cleaned, name: str, media_type: str) -> Received:
    size = _size_of(picture.content)
    is_pending = pictures.needs_thumbnail(picture, size)
    return Received(
        _put_away(picture.content),
        size,
        name,
        media_type,
        picture.width,
        picture.height,
        Thumbnail.PENDING if is_pending else Thumbnail.NONE,
    )


def _count_try(digest: str, change: int) -> bool:
    """Count one try more or less, and tell whether the picture still waits; only so are the deadly ones known."""
    is_due = (File.digest == digest) & (File.thumbnail == Thumbnail.PENDING) & (File.n_tries < MOST_TRIES + 1)
    with transaction():
        return count_changed(update(File).where(is_due).values(n_tries=File.n_tries + change)) == 1


def _settle(digest: str, state: Thumbnail) -> None:
    with transaction():
        count_changed(
            update(File).where(File.digest == digest, File.thumbnail == Thumbnail.PENDING).values(thumbnail=state)
        )


def _size_of(content: IO[bytes]) -> int:
    return content.seek(0, os.SEEK_END)
