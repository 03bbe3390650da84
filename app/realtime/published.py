"""What was published under a key of its sender's, so that a second try publishes nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

KEPT_SECONDS = 300
MOST_KEPT = 100_000

Result = dict[str, Any]


class Published:
    """The results of the last five minutes, by channel and key."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        # Oldest first, for they are never moved.
        self._kept: dict[tuple[str, str], tuple[float, Result]] = {}

    def once(self, channel: str, key: str, publish: Callable[[], Result]) -> Result:
        """Publish, unless it was done under this key before; answer the result of the first time."""
        if not key:
            return publish()
        with self._lock:
            self._forget_old()
            kept = self._kept.get((channel, key))
            if kept is None:
                kept = self._kept[channel, key] = (self._clock() + KEPT_SECONDS, publish())
            return kept[1]

    def _forget_old(self) -> None:
        now = self._clock()
        while self._kept:
            first = next(iter(self._kept))
            if self._kept[first][0] > now and len(self._kept) < MOST_KEPT:
                return
            del self._kept[first]
