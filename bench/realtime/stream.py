"""What everybody on a channel is sent, byte for byte: one listener's bytes are read, all others must be the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from bench.load import BadAnswer
from bench.realtime.wire import end_of_frame, payload_of, said

Read = Callable[[bytes], int]


@dataclass(frozen=True)
class Aside:
    """What comes to each socket at a time of its own, and is no part of the stream: a ping, and the answer to it."""

    ping: bytes
    pong: bytes


PROTOCOL_PING = Aside(b"\x81\x02{}", said(b"{}"))


class Stream:
    """Whole frames in the order of their bytes; whoever is the first to have one writes it down for all.

    `read` is given what each frame says, once, and tells how many messages are in it; it raises when they are not the
    ones that are due.
    """

    def __init__(self, read: Read, aside: Aside) -> None:
        self.data = bytearray()
        self.ends: list[int] = []
        # By frame: the number of messages up to its end.
        self.n_messages: list[int] = []
        self._read = read
        self._aside = aside

    def take(self, position: int, chunk: bytes, answer: Callable[[bytes], object]) -> tuple[int, bytes]:
        """Compare what came to somebody at this position; give the next position, and what is no whole frame yet."""
        while chunk:
            place = bisect_right(self.ends, position)
            is_at_border = position == (self.ends[place - 1] if place else 0)
            if is_at_border and chunk.startswith(self._aside.ping):
                answer(self._aside.pong)
                chunk = chunk[len(self._aside.ping) :]
            elif is_at_border and self._aside.ping.startswith(chunk):
                break  # It may become one.
            elif place == len(self.ends):
                end = end_of_frame(chunk, 0)
                if not end:
                    break
                self._append(chunk[:end])
            else:
                known = self.data[position : self.ends[place]][: len(chunk)]
                if not chunk.startswith(known):
                    raise BadAnswer(f"two listeners were not sent the same: {bytes(known)!r} and {chunk!r}")
                position += len(known)
                chunk = chunk[len(known) :]
        return position, chunk

    def _append(self, frame: bytes) -> None:
        so_far = self.n_messages[-1] if self.n_messages else 0
        self.n_messages.append(so_far + self._read(payload_of(frame)))
        self.data += frame
        self.ends.append(len(self.data))
