"""The playground of those who write clients: open channels in the memory of this process, with a short history.

They exist where REALTIME_OPEN_CHANNELS is set, and never touch a chat.
"""

from __future__ import annotations

import random
import string
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.realtime import codes
from app.realtime.channels import Publication, split
from app.realtime.codes import ProtocolError

HISTORY_SECONDS = 300
# A stream that nobody has used for so long is forgotten; the next one of its name has another epoch.
UNUSED_SECONDS = 3600
MOST_STREAMS = 10_000
# How many publications a namespace keeps.
SIZES = {"": 100, "recovery": 100, "smallhistory": 2}


@dataclass
class _Kept:
    publication: Publication
    until: float


class Stream:
    """One open channel: its latest publications, and who is on it."""

    def __init__(self, size: int, clock: Callable[[], float]) -> None:
        self.epoch = "".join(random.choices(string.ascii_letters, k=8))
        self.top = 0
        self.presence: dict[str, dict[str, Any]] = {}
        self.used_at = clock()
        self._clock = clock
        self._kept: deque[_Kept] = deque(maxlen=size)

    def append(self, publication: Publication) -> Publication:
        """Give the publication the next offset and keep it for a while."""
        self.top += 1
        numbered = Publication(publication.data, self.top, publication.info, publication.tags)
        self._kept.append(_Kept(numbered, self._clock() + HISTORY_SECONDS))
        return numbered

    def kept(self) -> list[Publication]:
        """What is kept, oldest first."""
        now = self._clock()
        while self._kept and self._kept[0].until < now:
            self._kept.popleft()
        return [one.publication for one in self._kept]

    def empty(self) -> None:
        """Keep nothing; epoch and offset go on."""
        self._kept.clear()


class Streams:
    """All open channels of this process."""

    def __init__(self, ring: Callable[[str, Publication], object], clock: Callable[[], float] = time.monotonic) -> None:
        self._ring = ring
        self._clock = clock
        self._lock = threading.RLock()
        self._streams: dict[str, Stream] = {}

    def stream(self, channel: str) -> Stream:
        """The stream of this channel, made when it is first asked for; an unknown namespace is refused."""
        size = SIZES.get(split(channel)[0])
        if size is None:
            raise ProtocolError(codes.UNKNOWN_CHANNEL)
        with self._lock:
            found = self._streams.get(channel)
            if found is None:
                self._make_room()
                found = self._streams[channel] = Stream(size, self._clock)
            found.used_at = self._clock()
            return found

    def publish(self, channel: str, publication: Publication, *, is_kept: bool = True) -> tuple[int, str]:
        """Give this to all on the channel in the order of offsets; answers offset and epoch, 0 and "" if not kept."""
        with self._lock:
            stream = self.stream(channel)
            if not is_kept:
                self._ring(channel, publication)
                return 0, ""
            self._ring(channel, stream.append(publication))
            return stream.top, stream.epoch

    def read(self, channel: str, after: int, limit: int) -> list[Publication]:
        """What is kept after this offset, in order."""
        with self._lock:
            later = [one for one in self.stream(channel).kept() if one.offset > after]
            return later[:limit]

    def remove(self, channel: str) -> None:
        """Forget what the channel has kept."""
        with self._lock:
            self.stream(channel).empty()

    def enter(self, channel: str, client: str, info: dict[str, Any]) -> None:
        """Note who is on the channel."""
        with self._lock:
            self.stream(channel).presence[client] = info

    def leave(self, channel: str, client: str) -> None:
        """Note that they are not any more."""
        with self._lock:
            found = self._streams.get(channel)
            if found is not None:
                found.presence.pop(client, None)

    def presence(self, channel: str) -> dict[str, dict[str, Any]]:
        """Who is on the channel: their infos by the ids of their connections."""
        with self._lock:
            return dict(self.stream(channel).presence)

    def _make_room(self) -> None:
        if len(self._streams) < MOST_STREAMS:
            return
        limit = self._clock() - UNUSED_SECONDS
        for name in [name for name, one in self._streams.items() if one.used_at < limit and not one.presence]:
            del self._streams[name]
        if len(self._streams) >= MOST_STREAMS:
            raise ProtocolError(codes.LIMIT_EXCEEDED)
