"""How fast a count grows."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

WINDOW_SECONDS = 60


class Meter:
    """Looks at a count when it is asked, and tells the average since the last look that is a minute old."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._looks = deque([(clock(), 0)])

    def per_second(self, count: int) -> float:
        """How much the count has grown a second."""
        with self._lock:
            now = self._clock()
            self._looks.append((now, count))
            while self._looks[1][0] <= now - WINDOW_SECONDS:
                self._looks.popleft()
            since, before = self._looks[0]
            return (count - before) / max(1.0, now - since)
