"""“My data”: a ZIP of all that the house knows of a person.

The row comes first. A worker that dies leaves it to the next one, which begins anew; what is half written is dropped.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from flask_babel import force_locale, lazy_gettext
from sqlalchemy import ColumnElement, Update, delete, exists, or_, select, update
from sqlalchemy.orm import aliased

from app import jobs
from app.accounts import own_data, personal, queries, service
from app.accounts.errors import PersonErased
from app.accounts.models import User
from app.accounts.personal_models import Export, ExportState
from app.config import current_config
from app.db import count_changed, db, insert_new, new_id, now, on_commit, transaction
from app.errors import NotFound
from app.files import store
from app.files.errors import StorageFull
from app.mail.service import queue_letter
from app.monitoring import audit

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=7)
# A worker says this often that it is still at it; see personal.HOLD_EVERY.
CLAIM = timedelta(minutes=5)
HINT_TIME = timedelta(seconds=10)
HINT_AGAIN = timedelta(minutes=2)
MOST_TRIES = 5
STRAY_SECONDS = 86_400
# What must fit besides what is to stay free.
PIECE = personal.PIECE


class Superseded(Exception):
    """Nobody waits for this export any more, or another worker has taken it up."""


def ask_export(user_id: UUID, *, password: str) -> None:
    """Have all that the house knows of a person put together; while one is under way, another is not begun."""
    service.require_password(user_id, password)
    with transaction():
        # Held, so that nobody is erased between the look and the row.
        user = db.session.get_one(User, user_id, with_for_update={"read": True, "key_share": True})
        if user.is_disabled:
            raise PersonErased
        export_id, at = new_id(), now()
        if insert_new(Export, id=export_id, user_id=user_id, created_at=at, due_at=at, hinted_at=at):
            audit.note("accounts.export", target=service.target(user))
            jobs.enqueue("accounts.export", str(export_id))


def latest(user_id: UUID) -> Export | None:
    """What became of the person's last wish, unless it has expired."""
    query = select(Export).where(Export.user_id == user_id).order_by(Export.id.desc()).limit(1)
    found = db.session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    if found is not None and found.state == ExportState.READY and not _is_there(found):
        return None
    return found


def place_for(export_id: UUID, user_id: UUID) -> Path:
    """Where the ZIP lies, for the one person it is about; NotFound for everybody else."""
    found = db.session.get(Export, export_id)
    if found is None or found.user_id != user_id or found.state != ExportState.READY or not _is_there(found):
        raise NotFound
    return _place(export_id)


def build(export_id: UUID) -> None:
    """Write the ZIP, unless it is written or somebody is at this or another one; running twice makes one."""
    claim = _claim(export_id)
    if claim is None:
        return
    user_id, number = claim
    # No two workers have the same draft, wherever they run.
    draft = _folder() / f"{export_id}.{secrets.token_hex(8)}.part"
    try:
        store.need_room(PIECE)
        with store.refusing_when_full():
            write(user_id, draft, hold=partial(_hold, export_id, number))
            _hold(export_id, number)
            size = _finish(draft, _place(export_id))
        if not _settle(export_id, size):
            _place(export_id).unlink(missing_ok=True)
    except Superseded:
        log.info("Export %s is not wanted any more", export_id)
    except StorageFull:
        log.warning("Export %s waits for room on the disk, try %d", export_id, number)
        _put_back(export_id, number)
    finally:
        draft.unlink(missing_ok=True)
    _hint_next()


def write(user_id: UUID, place: Path, *, hold: Callable[[], object] = lambda: None) -> None:
    """Write all that the house knows of this person into a ZIP that only its owner can read."""
    language = queries.user(user_id).language
    place.touch(mode=0o600)
    with force_locale(language), personal.Archive(place, hold, store.need_room) as archive:
        own_data.export(user_id, archive)
        for room in personal.rooms():
            room.export(user_id, archive)


def write_aside(user_id: UUID, place: Path) -> None:
    """As write(), for whoever runs the server; the file appears when it is whole, and it is written down who did it."""
    draft = place.with_name(f"{place.name}.{os.getpid()}.part")
    try:
        with store.refusing_when_full():
            write(user_id, draft)
            # Before there is the file: none is without its line.
            audit.note("accounts.export", target=service.target(queries.user(user_id)))
            _finish(draft, place)
    finally:
        draft.unlink(missing_ok=True)


def sweep() -> None:
    """Hint at the exports that nobody has finished, and give up those that cost worker after worker."""
    is_waiting = (Export.state == ExportState.WAITING, Export.due_at <= now())
    with transaction():
        hopeless = update(Export).where(*is_waiting, Export.n_tries >= MOST_TRIES).values(state=ExportState.FAILED)
        count_changed(hopeless)
    is_unhinted = or_(Export.hinted_at.is_(None), Export.hinted_at < now() - HINT_AGAIN)
    due = db.session.scalars(select(Export.id).where(*is_waiting, is_unhinted).limit(100)).all()
    hinted = [export_id for export_id in due if jobs.send_now("accounts.export", str(export_id))]
    if hinted:
        with transaction():
            count_changed(update(Export).where(Export.id.in_(hinted)).values(hinted_at=now()))


def clean() -> None:
    """Drop what has lain for a week, and what no row knows."""
    with transaction():
        is_old = (Export.ready_at < now() - KEPT_FOR) | (Export.created_at < now() - 2 * KEPT_FOR)
        _drop((Export.state != ExportState.WAITING) & is_old)
    for pattern in ("*.zip", "*.part"):  # Whatever else lies here is not ours.
        for found in _folder().glob(pattern):
            with contextlib.suppress(OSError):
                if time.time() - found.stat().st_mtime > STRAY_SECONDS and not _is_known(found):
                    found.unlink()


def drop_all(user_id: UUID) -> None:
    """Drop the exports of a person, in the caller's transaction."""
    _drop(Export.user_id == user_id)


def _claim(export_id: UUID) -> tuple[UUID, int] | None:
    """Take it for five minutes and tell whose it is and for which time; of several workers one succeeds."""
    is_free = or_(Export.n_tries == 0, Export.due_at <= now() + HINT_TIME)
    other = aliased(Export)
    is_alone = ~exists().where(other.state == ExportState.WAITING, other.held_until > now(), other.id != export_id)
    mine = update(Export).where(Export.id == export_id, Export.state == ExportState.WAITING, is_free, is_alone)
    until = now() + CLAIM
    taken = mine.values(due_at=until, held_until=until, n_tries=Export.n_tries + 1)
    with transaction():
        row = db.session.execute(
            taken.returning(Export.user_id, Export.n_tries), execution_options={"synchronize_session": False}
        ).first()
    return None if row is None else (row.user_id, row.n_tries)


def _hold(export_id: UUID, number: int) -> None:
    with transaction():
        until = now() + CLAIM
        if not count_changed(_mine(export_id, number).values(due_at=until, held_until=until)):
            raise Superseded


def _put_back(export_id: UUID, number: int) -> None:
    """Wait for room, twice as long each time; when the tries are used up the sweep gives it up."""
    with transaction():
        due_at = now() + HINT_AGAIN * 2 ** (number - 1)
        count_changed(_mine(export_id, number).values(due_at=due_at, held_until=None))


def _mine(export_id: UUID, number: int) -> Update:
    return update(Export).where(Export.id == export_id, Export.state == ExportState.WAITING, Export.n_tries == number)


def _hint_next() -> None:
    """Whoever came while this one was being written has had to wait."""
    due = (Export.state == ExportState.WAITING, Export.due_at <= now())
    next_id = db.session.scalar(select(Export.id).where(*due).order_by(Export.id).limit(1))
    if next_id is not None:
        jobs.send_now("accounts.export", str(next_id))


def _settle(export_id: UUID, size: int) -> bool:
    """Say that it is ready, once, and tell its person; the one before it goes."""
    with transaction():
        mine = update(Export).where(Export.id == export_id, Export.state == ExportState.WAITING)
        ready = mine.values(state=ExportState.READY, size=size, ready_at=now()).returning(Export.user_id)
        user_id = db.session.scalar(ready, execution_options={"synchronize_session": False})
        if user_id is None:
            found = db.session.get(Export, export_id, populate_existing=True)
            return found is not None  # Another worker was quicker, with the same file; or nobody wants it any more.
        _drop((Export.user_id == user_id) & (Export.id < export_id))
        user = queries.user(user_id)
        queue_letter(
            "accounts/mail/export_ready",
            user_id=user_id,
            to_name=user.display_name,
            to_address=user.email,
            language=user.language,
            subject=lazy_gettext("Your data is ready"),
            user=user,
            url=f"{current_config().public_url}/profile/data",
            days=KEPT_FOR.days,
        )
    return True


def _drop(which: ColumnElement[bool]) -> None:
    """Delete these rows, and after the commit their files."""
    gone = delete(Export).where(which).returning(Export.id)
    for export_id in db.session.scalars(gone, execution_options={"synchronize_session": False}).all():
        on_commit(partial(_place(export_id).unlink, missing_ok=True))


def _is_there(export: Export) -> bool:
    is_fresh = export.ready_at is not None and export.ready_at > now() - KEPT_FOR
    return is_fresh and _place(export.id).exists()


def _is_known(found: Path) -> bool:
    try:
        return db.session.get(Export, UUID(found.stem)) is not None
    except ValueError:  # A draft, or what somebody else put there.
        return False


def _finish(draft: Path, place: Path) -> int:
    """Give the whole file its name, where it survives a loss of power."""
    with draft.open("rb") as written:
        os.fsync(written.fileno())
        size = os.fstat(written.fileno()).st_size
    draft.replace(place)
    return size


def _place(export_id: UUID) -> Path:
    return _folder() / f"{export_id}.zip"


def _folder() -> Path:
    """Beside the files, because that folder is the one that all machines of a house share."""
    folder = current_config().uploads_dir / "exports"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
