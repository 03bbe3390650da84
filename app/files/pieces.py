"""Containers of pictures read forwards, a piece at a time, and what is right about any of them."""

from __future__ import annotations

import os
import re
import struct
from typing import IO

# Of an animation: more than a minute at thirty a second.
MOST_FRAMES = 2_000
# A GIF takes two for each 255 bytes. Whoever needs more has cut the picture into crumbs, to keep us busy.
MOST_READS = 3_000_000
BLOCK = 2**16


class Damaged(Exception):
    """The content is not built as its format says, or of more pieces than a picture has."""


class Source:
    """What came in, read forwards; what should follow and does not raises Damaged."""

    def __init__(self, content: IO[bytes]) -> None:
        self._content = content
        self._n_reads = 0
        self.left = content.seek(0, os.SEEK_END)
        content.seek(0)

    def _take(self, n_bytes: int) -> None:
        self._n_reads += 1
        if not 0 <= n_bytes <= self.left or self._n_reads > MOST_READS:
            raise Damaged
        self.left -= n_bytes

    def read(self, n_bytes: int) -> bytes:
        self._take(n_bytes)
        return self._content.read(n_bytes)

    def skip(self, n_bytes: int) -> None:
        self._take(n_bytes)
        self._content.seek(n_bytes, os.SEEK_CUR)

    def copy(self, n_bytes: int, target: IO[bytes]) -> None:
        while n_bytes > 0:
            target.write(self.read(min(n_bytes, BLOCK)))
            n_bytes -= BLOCK

    def copy_until(self, sign: re.Pattern[bytes], target: IO[bytes]) -> None:
        """Copy what stands before the sign of two bytes, which comes next then."""
        while True:
            block = self.read(min(max(self.left, 2), BLOCK))
            found = sign.search(block)
            # The sign may lie across the end of the block.
            end = found.start() if found else len(block) - 1
            target.write(block[:end])
            self._content.seek(end - len(block), os.SEEK_CUR)
            self.left += len(block) - end
            if found:
                return


def one_more(n_frames: int) -> int:
    """The number with this frame, which may be one too many."""
    if n_frames == MOST_FRAMES:
        raise Damaged
    return n_frames + 1


# The orientation, by TIFF 6.0 and Exif (CIPA DC-008).


def _orientation(exif: bytes) -> int:
    """How the picture is to be turned, 1 to 8; 1, not at all, is also what nonsense says."""
    tiff = exif.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (n_fields,) = struct.unpack_from(f"{order}H", tiff, start)
        for number in range(n_fields):
            tag, kind, n_values, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * number)
            if tag == 0x0112:
                return value if (kind, n_values) == (3, 1) and 1 <= value <= 8 else 1
    except struct.error:  # It ends too early. Programs show such a picture as it lies, and so do we.
        return 1
    return 1


def minimal_exif(exif: bytes) -> bytes:
    """EXIF that holds the orientation alone; nothing for a picture that is upright."""
    orientation = _orientation(exif)
    if orientation == 1:
        return b""
    return b"MM\0*\0\0\0\x08\0\x01" + struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0) + b"\0\0\0\0"
