"""AVIF: whether a file tells more than its pictures show.

Its pieces are found by their places in the file, so that none can be left out without moving all others.
Boxes: ISO/IEC 14496-12; items: ISO/IEC 23008-12.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from typing import IO

from app.files.pieces import Source

# Of pixels there is nothing in these two.
MOST_OF_META = 2**20
_META_BOXES = {b"hdlr", b"pitm", b"iloc", b"iinf", b"iprp", b"iref", b"idat", b"grpl"}
# Pixels, and how they are put together. Exif is an item of the type "Exif", XMP one of the type "mime".
_ITEMS = {b"av01", b"grid", b"iden", b"iovl", b"tmap"}
_TELLING_OF_FILM = re.compile(rb"udta|meta|uuid|xml |free|skip")
# Descriptions, and times.
_TELLING_OF_ITEMS = re.compile(rb"udes|altt|crtt|mdft|uuid|free|skip")


def tells(content: IO[bytes]) -> bool:
    """Whether there may be more in the file than pictures; Damaged if it is not built of boxes, to its end."""
    source = Source(content)
    told = [_tells(name, length, source) for name, length in _boxes(source)]
    return any(told)


def _boxes(source: Source) -> Iterator[tuple[bytes, int]]:
    """The names of the boxes and how much is in each, which the caller reads."""
    while source.left:
        size, name = struct.unpack(">I4s", source.read(8))
        if size == 1:
            yield name, struct.unpack(">Q", source.read(8))[0] - 16
        else:
            yield name, size - 8 if size else source.left


def _tells(name: bytes, length: int, source: Source) -> bool:
    if name in (b"meta", b"moov") and length <= MOST_OF_META:
        body = source.read(length)
        return _meta_tells(body[4:]) if name == b"meta" else bool(_TELLING_OF_FILM.search(body))
    source.skip(length)
    return name not in (b"ftyp", b"mdat")


def _meta_tells(body: bytes) -> bool:
    source = Source(io.BytesIO(body))
    return any(_box_of_meta_tells(name, source.read(length)) for name, length in _boxes(source))


def _box_of_meta_tells(name: bytes, body: bytes) -> bool:
    if name == b"iinf":
        return _items_tell(body)
    return name not in _META_BOXES or (name == b"iprp" and bool(_TELLING_OF_ITEMS.search(body)))


def _items_tell(body: bytes) -> bool:
    """Whether there is an item, of the list behind version and number, that holds no pixels."""
    source = Source(io.BytesIO(body[6 if body[:1] == b"\0" else 8 :]))
    return any(name != b"infe" or _type_of(source.read(length)) not in _ITEMS for name, length in _boxes(source))


def _type_of(entry: bytes) -> bytes:
    """The type stands behind version, number (of two bytes, or four since version 3) and protection."""
    return entry[8:12] if entry[:1] == b"\2" else entry[10:14]
