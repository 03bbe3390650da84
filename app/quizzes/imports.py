"""A file of questions into somebody's bank: all of it or nothing, by the worker, whatever is killed meanwhile."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from celery.exceptions import SoftTimeLimitExceeded
from flask_babel import gettext
from sqlalchemy import func, select, update
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.db import count_changed, db, now, on_commit, transaction
from app.errors import NotFound
from app.jobs import enqueue
from app.quizzes import aiken, bulk, gift
from app.quizzes.bank_models import ImportState, QuestionImport
from app.quizzes.content import N_
from app.quizzes.import_errors import BrokenFile, EmptyFile, TooManyImports
from app.quizzes.items import Item, Problem, Reading, Tell, Wrong, tell_nobody
from app.realtime import service as realtime

log = logging.getLogger(__name__)

FileFormat = Literal["gift", "aiken"]
READERS: dict[FileFormat, Callable[[str, Tell], Reading]] = {"gift": gift.read, "aiken": aiken.read}
MOST_WAITING = 5
# Ten times a second is as often as an eye follows.
PAUSE_SECONDS = 0.1
HINT_AFTER = timedelta(minutes=2)
GIVE_UP_AFTER = timedelta(days=1)
NOT_DONE = N_("This could not be imported. Please try again.")


@dataclass(frozen=True)
class Waiting:
    """An import that is to be done, apart from the session: to read it holds no connection."""

    id: UUID
    owner_id: UUID
    format: FileFormat
    text: str
    category: str
    n_questions: int


@dataclass(frozen=True)
class File:
    """A text full of questions, read."""

    format: FileFormat
    text: str
    reading: Reading

    @property
    def items(self) -> Sequence[Item]:
        return self.reading.items


def read(text: str, format_: FileFormat | None = None, tell: Tell = tell_nobody) -> File:
    """The questions of the text and what is wrong with it; without a format, the one that it looks like."""
    known = format_ or ("aiken" if aiken.looks_like(text) else "gift")
    return File(known, text, READERS[known](text, tell))


def read_whole(text: str, format_: FileFormat | None = None, tell: Tell = tell_nobody) -> File:
    """The same, where nothing may be wrong with it."""
    file = read(text, format_, tell)
    if file.reading.problems:
        raise BrokenFile(told(file.reading.problems))
    if not file.items:
        raise EmptyFile
    return file


def told(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """The problems in the reader's language."""
    return [{"line": one.line, "problem": gettext(one.sentence) % one.values} for one in problems]


def start(user_id: UUID, file: File, *, category: str = "") -> QuestionImport:
    """Write down that the file is to be imported; the worker does it."""
    with transaction():
        waiting = select(func.count()).where(
            QuestionImport.owner_id == user_id, QuestionImport.state == ImportState.WAITING
        )
        if (db.session.scalar(waiting) or 0) >= MOST_WAITING:
            raise TooManyImports
        made = QuestionImport(
            owner_id=user_id,
            format=file.format,
            category=category,
            text=file.text.replace("\0", ""),
            n_questions=len(file.items),
        )
        db.session.add(made)
        db.session.flush()
        enqueue("quizzes.import", str(made.id))
    return made


def import_of(import_id: UUID, user_id: UUID) -> QuestionImport:
    """One's own import."""
    found = db.session.get(QuestionImport, import_id, populate_existing=True)
    if found is None or found.owner_id != user_id:
        raise NotFound
    return found


def run(import_id: UUID) -> None:
    """Import what waits under this id. Two at once import once: the row's state decides, in the same transaction."""
    waiting = _take(import_id)
    db.session.rollback()  # Reading takes its time; no connection waits with it.
    if waiting is None:
        return
    try:
        _import(waiting)
    except Wrong as refusal:
        _give_up(waiting.id, waiting.owner_id, *refusal.problems)
    except SoftTimeLimitExceeded:
        _give_up(waiting.id, waiting.owner_id, Problem(1, N_("This took too long. Import the file in parts.")))
    except (OperationalError, InterfaceError, PoolTimeout):
        raise  # The database is away or busy: the sweep tries again, for a day.
    except Exception:
        # Tried again, it would fail again, and meanwhile keep its owner from importing anything else.
        log.exception("The import %s failed.", import_id)
        _give_up(waiting.id, waiting.owner_id, Problem(1, NOT_DONE))


def _take(import_id: UUID) -> Waiting | None:
    columns = [getattr(QuestionImport, one.name) for one in fields(Waiting)]
    query = select(*columns).where(QuestionImport.id == import_id, QuestionImport.state == ImportState.WAITING)
    row = db.session.execute(query).one_or_none()
    return None if row is None else Waiting(*row)


def _import(waiting: Waiting) -> None:
    progress = Progress(waiting)
    reading = READERS[waiting.format](waiting.text, progress.has_read)
    if reading.problems:  # The file was taken by a version of this house that reads otherwise.
        raise Wrong(*reading.problems)
    rows = bulk.prepare(waiting.owner_id, reading.items, progress.has_made)
    with transaction():
        if _settle(waiting.id, waiting.owner_id, ImportState.DONE, n_questions=len(rows)):
            bulk.put_in(waiting.owner_id, rows, category=waiting.category)


def sweep() -> None:
    """Hint again at imports that nobody has done, and give up those that nobody can do."""
    waiting = QuestionImport.state == ImportState.WAITING
    late = waiting & (QuestionImport.hinted_at < now() - HINT_AFTER)
    columns = (QuestionImport.id, QuestionImport.owner_id, QuestionImport.created_at, QuestionImport.hinted_at)
    for one in db.session.execute(select(*columns).where(late)).all():
        if one.created_at < now() - GIVE_UP_AFTER:
            _give_up(one.id, one.owner_id, Problem(1, NOT_DONE))
        else:
            _hint(one.id, one.hinted_at)


def _hint(import_id: UUID, hinted_at: datetime) -> None:
    with transaction():
        # Of two sweeps at once, one hints.
        mine = update(QuestionImport).where(QuestionImport.id == import_id, QuestionImport.hinted_at == hinted_at)
        if count_changed(mine.values(hinted_at=now())):
            enqueue("quizzes.import", str(import_id))


class Progress:
    """Tells the owner how far an import has come: half of the way is to read, half to make the rows."""

    def __init__(self, waiting: Waiting) -> None:
        self._id, self._owner_id, self._total = waiting.id, waiting.owner_id, waiting.n_questions
        self._next_at = 0.0

    def has_read(self, n: int) -> None:
        self._tell(n // 2)

    def has_made(self, n: int) -> None:
        self._tell((self._total + n) // 2)

    def _tell(self, done: int) -> None:
        if time.monotonic() < self._next_at:
            return
        self._next_at = time.monotonic() + PAUSE_SECONDS
        news = {"type": "import_progress", "import_id": str(self._id), "done": done, "total": self._total}
        realtime.publish_now(f"user:{self._owner_id}", news)


def _settle(import_id: UUID, owner_id: UUID, state: ImportState, **values: Any) -> bool:
    """End the import in the caller's transaction, unless somebody else has; its text is needed no more."""
    mine = update(QuestionImport).where(QuestionImport.id == import_id, QuestionImport.state == ImportState.WAITING)
    if not count_changed(mine.values(state=state, text="", finished_at=now(), **values)):
        return False
    news = {"type": "import_done", "import_id": str(import_id), "state": str(state)}
    channel = f"user:{owner_id}"
    on_commit(lambda: realtime.publish_now(channel, news))
    return True


def _give_up(import_id: UUID, owner_id: UUID, *problems: Problem) -> None:
    kept = [{"line": one.line, "sentence": one.sentence, "values": dict(one.values)} for one in problems]
    with transaction():
        _settle(import_id, owner_id, ImportState.FAILED, problems=kept)


def kept_problems(done: QuestionImport) -> list[Problem]:
    """What was wrong with an import that failed."""
    return [Problem(**kept) for kept in done.problems]
