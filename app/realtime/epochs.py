"""The name of the logs' present life. Who has read in another life reads everything anew.

Numbers alone cannot tell that a backup was restored: the log goes on from where the backup ended, and gives numbers
that were given before to other things. So a file outside the database remembers the newest that was seen in the logs;
a database that has it not is an older one.
"""

from __future__ import annotations

import fcntl
import logging
import random
import string
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import orjson
from sqlalchemy import select, update

from app.db import count_changed, db
from app.realtime.channels import Marked
from app.realtime.models import LogsEpoch

log = logging.getLogger(__name__)

MARK_SECONDS = 10.0


def current() -> str:
    """The name in force."""
    name: str = db.session.scalars(select(LogsEpoch.epoch)).one()
    return name


def begin_another(*, instead_of: str | None = None) -> bool:
    """Give the logs another name, in the caller's transaction; not if it is another already than this one."""
    statement = update(LogsEpoch).values(epoch="".join(random.choices(string.ascii_letters, k=8)))
    if instead_of is not None:
        statement = statement.where(LogsEpoch.epoch == instead_of)
    return count_changed(statement) == 1


@dataclass(frozen=True)
class Seen:
    """The newest line of a namespace, and the last publication that this process delivered."""

    newest: str = ""
    channel: str = ""
    offset: int = 0


class Mark:
    """The newest that was seen in the logs, in a file; all processes of a machine share it."""

    def __init__(self, path: Path, namespace: Marked, tops: Callable[[Sequence[str]], dict[str, int]]) -> None:
        self._path, self._namespace, self._tops = path, namespace, tops
        self._written: Seen | None = None
        self._next_at = 0.0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the mark alone, among all threads and processes."""
        with self._path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def is_missing(self) -> bool:
        """Whether the logs have not what they once had."""
        seen = self._read()
        if seen.newest and not self._namespace.knows(seen.newest):
            return True
        return bool(seen.channel) and self._tops([seen.channel]).get(seen.channel, 0) < seen.offset

    def note(self, channel: str, offset: int, *, at_once: bool = False) -> None:
        """Remember what is newest now; now and then is enough."""
        now = time.monotonic()
        if now < self._next_at and not at_once:
            return
        self._next_at = now + MARK_SECONDS
        seen = Seen(self._namespace.newest(), channel, offset)
        if seen != self._written:
            self._write(seen)

    def _read(self) -> Seen:
        try:
            return Seen(**orjson.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return Seen()
        except (ValueError, TypeError):
            log.warning("%s cannot be understood, and is written anew", self._path)
            return Seen()

    def _write(self, seen: Seen) -> None:
        fresh = self._path.with_suffix(".new")
        with self.held():
            fresh.write_bytes(orjson.dumps(asdict(seen)))
            fresh.replace(self._path)
        self._written = seen
