"""Work that many ask for and that needs doing once for all of them: apart from who asks, and not too often."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable

log = logging.getLogger(__name__)


class Pace:
    """Does of each kind of work the latest, in rounds with a pause between them; what was asked for is always done."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._hurry = threading.Event()
        self._wanted: dict[Hashable, Callable[[], object]] = {}
        # Only while there is something to do, and a pause longer.
        self._thread: threading.Thread | None = None

    def soon(self, key: Hashable, work: Callable[[], object]) -> None:
        """Have this done in the next round, instead of what was to be done for the key; answers at once."""
        with self._lock:
            self._wanted[key] = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._go, name="pace", daemon=True)
                self._thread.start()

    def settle(self) -> None:
        """Come back when all is done, without a pause; for tests, and for who stops."""
        with self._lock:
            thread = self._thread
        self._hurry.set()
        if thread is not None:
            thread.join()
        self._hurry.clear()

    def _go(self) -> None:
        while round_ := self._next_round():
            for work in round_:
                _try(work)
            self._hurry.wait(self._seconds)

    def _next_round(self) -> list[Callable[[], object]]:
        with self._lock:
            round_ = list(self._wanted.values())
            self._wanted.clear()
            if not round_:
                self._thread = None
            return round_


def _try(work: Callable[[], object]) -> None:
    try:
        work()
    except Exception:
        # One's trouble is not the others': they are all done by this one thread.
        log.exception("What was to be done soon failed")
