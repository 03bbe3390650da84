"""The name of the logs' present life. Who has read in another life reads everything anew.

Numbers alone cannot tell that a backup was restored: the log goes on from where the backup ended, and gives numbers
that were given before to other things. So a file beside the database remembers what was newest in the logs; a database
that has not come so far is an older one.
"""

from __future__ import annotations

import fcntl
import hashlib
import logging
import random
import string
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import orjson
from sqlalchemy import make_url, select, update
from sqlalchemy.exc import SQLAlchemyError

from app.config import Config
from app.db import count_changed, db, on_commit, see_what_is_new, transaction
from app.realtime.channels import Marked, Namespace, split
from app.realtime.models import LogsEpoch

log = logging.getLogger(__name__)

MARK_SECONDS = 10.0


def current() -> str:
    """The name in force."""
    name: str = db.session.scalars(select(LogsEpoch.epoch)).one()
    return name


def begin_another(*, instead_of: str | None = None) -> bool:
    """Give the logs another name, in the caller's transaction; not if it is another than this one already."""
    statement = update(LogsEpoch).values(epoch="".join(random.choices(string.ascii_letters, k=8)))
    if instead_of is not None:
        statement = statement.where(LogsEpoch.epoch == instead_of)
    return count_changed(statement) == 1


@dataclass(frozen=True)
class Seen:
    """What names the newest line of the logs, and the last publication that was delivered here."""

    newest: str = ""
    channel: str = ""
    offset: int = 0


class Mark:
    """The newest that was seen, in a file that all processes of a machine share."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = Seen()
        self._next_at = 0.0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the mark alone, among all threads and processes."""
        with self._path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def read(self) -> Seen:
        """What was seen before; nothing where nobody wrote it down."""
        try:
            return Seen(**orjson.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return Seen()
        except (ValueError, TypeError):
            log.warning("%s cannot be understood, and is written anew", self._path)
            return Seen()

    def is_due(self) -> bool:
        """True once in a while."""
        now = time.monotonic()
        if now < self._next_at:
            return False
        self._next_at = now + MARK_SECONDS
        return True

    def write(self, seen: Seen) -> None:
        """Remember this, if it is anything new."""
        if seen == self._written:
            return
        try:
            with self.held():
                self.put(seen)
        except OSError as error:
            log.warning("What is newest cannot be noted; a restored backup might go unnoticed: %s", error)

    def put(self, seen: Seen) -> None:
        """Remember this; for whoever holds the mark."""
        fresh = self._path.with_suffix(".new")
        fresh.write_bytes(orjson.dumps(asdict(seen)))
        fresh.replace(self._path)
        self._written = seen


class Life:
    """The logs' present life as this process knows it; its methods need the app's context.

    `latest` tells where something was delivered last, and how far that log has come.
    """

    def __init__(
        self,
        config: Config,
        namespaces: Mapping[str, Namespace],
        *,
        latest: Callable[[], tuple[str, int]],
        tell_all: Callable[[], object],
        tell_here: Callable[[], object],
    ) -> None:
        # Another database is not an older one.
        address = make_url(config.database_url).render_as_string(hide_password=True)
        self._mark = Mark(config.instance_dir / f"logs-{hashlib.sha256(address.encode()).hexdigest()[:8]}.mark")
        self._namespaces, self._latest = namespaces, latest
        self._tell_all, self._tell_here = tell_all, tell_here
        self._name = ""
        self._naming = threading.Lock()
        self._is_compared = False

    def name(self) -> str:
        """The name in force; before it is given for the first time, the database is compared with the mark."""
        if not self._is_compared:
            with self._mark.held():
                if not self._is_compared and not self._has_come_to(self._mark.read()):
                    log.warning("The database is older than what was read from it: all read their logs anew")
                    self._renew(instead_of=None)
                    self._mark.put(self._look())  # Or the next process to start would find it older too.
                self._is_compared = True
        # By one thread at a time: a late one could overwrite the name that another has given to people already.
        with self._naming:
            if not self._name:
                self._name = current()
            return self._name

    def forget(self) -> None:
        """It has ended; whoever asks next learns the new name."""
        self._name = ""

    def end(self) -> None:
        """Begin another one, because the logs went back; of several processes that see it, the first does."""
        log.error("The logs go back: what was read is not what is written")
        if not self._renew(instead_of=self.name()):
            self._tell_here()

    def keep(self) -> None:
        """Find out whether others have begun another one, and note from time to time what is newest."""
        name = self.name()
        see_what_is_new()
        if current() != name:
            self._tell_here()
        if self._mark.is_due():
            self._mark.write(self._look())

    def close(self) -> None:
        """Note what is newest at the end."""
        if not self._is_compared:
            return  # What was noted before may still be needed.
        try:
            self._mark.write(self._look())
        except SQLAlchemyError as error:
            log.warning("What is newest cannot be noted, the database does not answer: %s", type(error).__name__)

    def _look(self) -> Seen:
        ids = [one.newest() for one in self._namespaces.values() if isinstance(one, Marked)]
        return Seen(max(ids, default=""), *self._latest())

    def _has_come_to(self, seen: Seen) -> bool:
        """Whether the database has what was seen before; one without any is not judged."""
        if seen.newest and "" < self._look().newest < seen.newest:
            return False
        name, id_ = split(seen.channel)
        if name not in self._namespaces:
            return True
        return self._namespaces[name].tops([id_]).get(id_, seen.offset) >= seen.offset

    def _renew(self, *, instead_of: str | None) -> bool:
        with transaction():
            is_new = begin_another(instead_of=instead_of)
            if is_new:
                on_commit(self._tell_all)
        return is_new
