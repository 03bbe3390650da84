"""run.py backup, verify and restore: everything that people wrote, in one file."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import click
import flask_migrate
from flask.cli import with_appcontext
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeRemainingColumn
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.backup import checking, making, restoring
from app.backup.archive import opened
from app.backup.errors import NewerArchive, Stopped
from app.backup.manifest import Manifest
from app.backup.tables import find_revision, known_revisions
from app.db import db, now
from app.mail import queries as mail
from app.mail.models import LetterState
from app.migrating import first_line
from app.monitoring import audit

# The archive is whole, but the house was not: as restic says it.
INCOMPLETE = 3
MOST_NAMED = 20
STOPPERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
STOPPED = (
    "Stopped. Run the same command again; if it then says that the database is not empty, all rows are there already: "
    "`python run.py db upgrade` brings them up to date."
)

file_argument = click.argument("file", type=click.Path(path_type=Path))


@click.command()
@file_argument
@click.option("--replace", is_flag=True, help="Put it in the place of an older archive of this name.")
@with_appcontext
def backup(file: Path, replace: bool) -> None:
    """Write everything that people wrote and uploaded into one archive; they may go on meanwhile.

    FILE may be a folder: then the archive is named after the time. It holds everybody's words: keep it as a secret.
    """
    place = file / f"homeroom-{now():%Y%m%d-%H%M%S}.zip" if os.path.isdir(file) else file  # noqa: PTH112  Path's own raises where nothing may be seen.
    with stopping("Stopped: no archive was written."), Shown("writing") as watcher:
        made, lost = making.make(place, replace=replace, watcher=watcher)
    click.echo(f"{place}: {said(made)}.")
    tell_missing(made, lost)
    if made.revision == known_revisions()[-1]:  # An older database may have no such log.
        note_down("backup.made", made, place)
    if lost:
        sys.exit(INCOMPLETE)


@click.command()
@file_argument
def verify(file: Path) -> None:
    """Read an archive from end to end, and say whether it is whole; no database is needed."""
    with stopping("Stopped."), opened(file) as archive, Shown("checking") as watcher:
        made = checking.check(archive, watcher)
    click.echo(f"Of {made.made_at:%Y-%m-%d %H:%M} UTC, by Homeroom {made.version}: {said(made)}. It is whole.")
    tell_missing(made)


@click.command()
@file_argument
@with_appcontext
def restore(file: Path) -> None:
    """Read an archive, of this version or an older one, into an empty database of the same kind or of the other."""
    with stopping(STOPPED), restoring.explained(), opened(file) as archive:
        made = archive.manifest
        need_known(made)
        with db.engine.connect() as connection:
            restoring.need_place(connection, made.revision)
        with Shown("checking") as watcher:
            checking.check(archive, watcher)
        with db.engine.connect() as connection:
            stands_at = find_revision(connection)
        if stands_at is None:
            flask_migrate.upgrade(revision=made.revision)
        with Shown("restoring") as watcher:
            restoring.put_files(archive, watcher)
            restoring.load(archive, watcher)
        flask_migrate.upgrade()
    click.echo(f"Restored, as of {made.made_at:%Y-%m-%d %H:%M} UTC: {said(made)}.")
    tell_missing(made)
    note_down("backup.restored", made, file)
    letters = mail.count_letters()
    if n_waiting := letters.get(LetterState.PENDING, 0) + letters.get(LetterState.SENDING, 0):
        click.echo(f"Letters that waited then: {n_waiting}. A worker will send them, even those that went out since.")


def need_known(made: Manifest) -> None:
    """Refuse an archive that stands at a migration which we do not have."""
    if made.revision not in known_revisions():
        raise NewerArchive(
            f"A later Homeroom wrote this archive (at migration {made.revision}): restore it with that one."
        )


def note_down(action: str, made: Manifest, place: Path) -> None:
    """Write the line of the audit log; the work is done, so a database that will not take it is a warning only."""
    try:
        audit.note(action, target=("archive", made.id, place.name), rows=made.n_rows, files=made.files.contents)
    except SQLAlchemyError as error:
        reason = first_line(error) if isinstance(error, DBAPIError) else str(error)
        click.echo(f"The audit log has no line of it: {reason}.", err=True)


def said(made: Manifest) -> str:
    return (
        f"{made.n_rows:,} rows in {len(made.tables)} tables, {made.files.contents:,} files of "
        f"{made.files.bytes / 2**20:,.1f} MB, migration {made.revision}"
    )


def tell_missing(made: Manifest, lost: Sequence[str] = ()) -> None:
    """Say how many files are not in it, and name some of those that were lost."""
    if made.files.deleted:
        click.echo(f"{made.files.deleted} files were deleted while it was written, and are not in it.", err=True)
    if made.files.missing:
        named = ", ".join(lost[:MOST_NAMED]) + (", ..." if len(lost) > MOST_NAMED else "")
        names = f": {named}" if named else "."
        click.echo(f"{made.files.missing} files were gone or spoiled on the disk, and are not in it{names}", err=True)


@contextmanager
def stopping(sentence: str) -> Iterator[None]:
    """However the work is stopped, clear up and say how things stand; clearing up itself is not stopped."""
    # Whoever said `nohup` has had one of them ignored, and means it.
    heard = [one for one in STOPPERS if signal.getsignal(one) != signal.SIG_IGN]

    def stop(_signal: int, _frame: object) -> None:
        for one in heard:
            signal.signal(one, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {one: signal.signal(one, stop) for one in heard}
    try:
        yield
    except KeyboardInterrupt as error:
        raise Stopped(sentence) from error
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


class Shown:
    """Shows a long work: as bars on a terminal, elsewhere as a line for each part of it."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._bars = Progress(*columns, console=console) if console.is_terminal else None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        if self._bars:
            self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bars:
            self._bars.stop()

    def begin(self, what: str, total: int) -> None:
        if self._bars:
            self._task = self._bars.add_task(f"{self._verb}: {what}", total=total)
        else:
            click.echo(f"{self._verb}: {total:,} {what}", err=True)

    def advance(self, n: int) -> None:
        if self._bars and self._task is not None:
            self._bars.advance(self._task, n)
