"""A bound on how many do something dear at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import Busy


class Slots:
    """So many places; whoever waits for one longer than `patience` seconds is told Busy.

    A queue without an end would take every thread of the server.
    """

    def __init__(self, number: int, *, patience: float = 5) -> None:
        self._free = threading.BoundedSemaphore(number)
        self._patience = patience

    @contextmanager
    def one(self) -> Iterator[None]:
        """Hold a place for the length of the block."""
        if not self._free.acquire(timeout=self._patience):
            raise Busy
        try:
            yield
        finally:
            self._free.release()
