"""How many files may be on their way at once, in or out, so that pages always find a thread."""

from __future__ import annotations

import io
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import UUID

from flask import Flask, current_app

from app.config import Config
from app.errors import Busy
from app.utils.slots import Slots

# A page sends three at a time, and shows a few.
MOST_EACH = 8


class Transfers:
    """Half of the threads, and of those a few for each person, however slow their telephones are."""

    def __init__(self, n_threads: int) -> None:
        self._slots = Slots(max(1, n_threads // 2), patience=0)
        self._n_by_person: Counter[UUID] = Counter()
        self._lock = threading.Lock()

    @contextmanager
    def one(self, person_id: UUID) -> Iterator[None]:
        """Hold one of this person's places for the length of the block, or be told Busy."""
        with self._share(person_id), self._slots.one():
            yield

    @contextmanager
    def _share(self, person_id: UUID) -> Iterator[None]:
        with self._lock:
            if self._n_by_person[person_id] >= MOST_EACH:
                raise Busy
            self._n_by_person[person_id] += 1
        try:
            yield
        finally:
            with self._lock:
                self._n_by_person[person_id] -= 1
                if not self._n_by_person[person_id]:
                    del self._n_by_person[person_id]


class Outgoing(io.FileIO):
    """A file that keeps its place among the transfers until the server has sent it, and closes it."""

    def __init__(self, path: Path, person_id: UUID) -> None:
        self._place = ExitStack()
        self._place.enter_context(transfers().one(person_id))
        try:
            super().__init__(path)
        except OSError:
            self._place.close()
            raise

    def close(self) -> None:
        """Close the file and give back its place; twice is once."""
        super().close()
        self._place.close()


def init_app(app: Flask, config: Config) -> None:
    """Give the app's process its places."""
    app.extensions["transfers"] = Transfers(config.web_threads)


def transfers() -> Transfers:
    """The places of this process."""
    found: Transfers = current_app.extensions["transfers"]
    return found
