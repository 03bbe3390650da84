"""What everybody on a channel is sent, byte for byte: one listener's bytes are read, all others must be the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from bench.load import BadAnswer
from bench.realtime.wire import end_of_frame, payload_of, said

PING = b"\x81\x02{}"
PONG = said(b"{}")

Read = Callable[[bytes], int]


class Stream:
    """Whole frames in the order of their bytes; whoever is the first to have one writes it down for all.

    `read` is given what each frame says, once, and tells how many messages are in it; it raises when they are not the
    ones that are due.
    """

    def __init__(self, read: Read) -> None:
        self.data = bytearray()
        self.ends: list[int] = []
        # By frame: the number of messages up to its end.
        self.n_messages: list[int] = []
        self._read = read

    def take(self, position: int, chunk: bytes, pong: Callable[[bytes], object]) -> tuple[int, bytes]:
        """Compare what came to somebody at this position; give the position after it, and what is no whole frame yet.

        Pings are no part of the stream: they come to everybody at another time.
        """
        while chunk:
            place = bisect_right(self.ends, position)
            is_at_border = position == (self.ends[place - 1] if place else 0)
            if is_at_border and chunk.startswith(PING):
                pong(PONG)
                chunk = chunk[len(PING) :]
            elif is_at_border and PING.startswith(chunk):
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
