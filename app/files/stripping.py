"""Pictures without what tells on people: their containers copied piece by piece, the pixels as they came.

Only the pieces that somebody needs to show the picture are kept. Of EXIF that is the orientation, which programs obey.
Nothing is unpacked, and never more than a block is held in memory.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from app.files.pieces import BLOCK, Damaged, Source, minimal_exif, one_more

# Ten are common in a progressive JPEG; each costs whoever shows it a walk over all of its pixels.
MOST_SCANS = 100


def strip(content: IO[bytes], target: IO[bytes]) -> int:
    """Write a JPEG, PNG, GIF or WebP without metadata to the target; the number of its frames, or Damaged."""
    source = Source(content)
    head = content.read(12)
    content.seek(0)
    for sign, strip_kind in _KINDS.items():
        if head.startswith(sign):
            return strip_kind(source, target)
    raise Damaged


# JPEG: ITU-T T.81, annex B; JFIF (T.871); Exif (CIPA DC-008); the colour profile as in ICC.1, annex B.

_EOI, _SOS, _APP0, _APP1, _APP2, _APP14 = 0xD9, 0xDA, 0xE0, 0xE1, 0xE2, 0xEE
# Frames, tables, scans, the number of lines, the distance of restarts.
_JPEG_KEPT = set(range(0xC0, 0xD0)) - {0xC8} | {_SOS, 0xDB, 0xDC, 0xDD}
_WITHOUT_LENGTH = {0x00, 0x01, *range(0xD0, 0xD9)}
# Between the numbers of a scan stand FF00 for FF itself, restarts, and FFs that fill.
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def _strip_jpeg(source: Source, target: IO[bytes]) -> int:
    target.write(source.read(2))
    n_scans, has_exif = 0, False
    while (marker := _next_marker(source)) != _EOI:
        if marker in _WITHOUT_LENGTH or (marker == _SOS and n_scans == MOST_SCANS):
            raise Damaged
        body = source.read(struct.unpack(">H", source.read(2))[0] - 2)
        kept = _kept_of_segment(marker, body, takes_exif=not has_exif and n_scans == 0)
        has_exif = has_exif or (marker == _APP1 and body.startswith(b"Exif\0\0"))
        if kept:
            target.write(struct.pack(">BBH", 0xFF, marker, len(kept) + 2) + kept)
        if marker == _SOS:
            n_scans += 1
            _copy_scan(body, source, target)
    target.write(b"\xff\xd9")
    return 1


def _copy_scan(head: bytes, source: Source, target: IO[bytes]) -> None:
    if len(head) < 6:
        raise Damaged
    source.copy_until(_AFTER_SCAN, target)


def _next_marker(source: Source) -> int:
    if source.read(1) != b"\xff":
        raise Damaged
    while (marker := source.read(1)) == b"\xff":
        pass
    return marker[0]


def _kept_of_segment(marker: int, body: bytes, *, takes_exif: bool) -> bytes:
    if marker == _APP0 and body.startswith(b"JFIF\0") and len(body) >= 14:
        return body[:12] + b"\0\0"  # Without its thumbnail.
    if marker == _APP1 and body.startswith(b"Exif\0\0") and takes_exif:
        exif = minimal_exif(body)
        return b"Exif\0\0" + exif if exif else b""
    if marker == _APP14 and body.startswith(b"Adobe"):
        return body[:12]
    is_profile = marker == _APP2 and body.startswith(b"ICC_PROFILE\0")
    return body if is_profile or marker in _JPEG_KEPT else b""


# PNG: W3C, third edition.

_PNG_HEAD = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"
_PNG_KEPT = set(
    b"PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT cICP mDCV cLLI acTL fcTL fdAT".split()
)


def _strip_png(source: Source, target: IO[bytes]) -> int:
    if source.read(16) != _PNG_HEAD:
        raise Damaged
    target.write(_PNG_HEAD)
    source.copy(13 + 4, target)
    name, n_frames, has_exif = b"IHDR", 0, False
    while name != b"IEND":
        head = source.read(8)
        length, name = struct.unpack(">I4s", head)
        # The third edition counts lengths to 2³¹ - 1; what begins with a capital cannot be left out.
        if not name.isalpha() or (name[:1].isupper() and name not in _PNG_KEPT) or (name == b"IEND" and length):
            raise Damaged
        if name == b"eXIf" and not has_exif:
            has_exif = True
            _write_chunk(target, name, minimal_exif(_beginning(source, length)))
            source.skip(4)
        elif name in _PNG_KEPT:
            n_frames = one_more(n_frames) if name == b"fcTL" else n_frames
            target.write(head)
            source.copy(length + 4, target)
        else:
            source.skip(length + 4)
    return max(n_frames, 1)


def _beginning(source: Source, length: int) -> bytes:
    """As much of a long piece as EXIF may have in a JPEG; the source is behind the piece then."""
    body = source.read(min(length, BLOCK))
    source.skip(length - len(body))
    return body


def _write_chunk(target: IO[bytes], name: bytes, body: bytes) -> None:
    if body:
        target.write(struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)))


# GIF: CompuServe's GIF89a; how often it is played stands where Netscape put it.

_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def _strip_gif(source: Source, target: IO[bytes]) -> int:
    screen = source.read(13)
    target.write(screen)
    _copy_colours(screen[10], source, target)
    n_frames = 0
    while (sign := source.read(1)) != b";":
        if sign == b",":
            n_frames = one_more(n_frames)
            _copy_gif_frame(source, target)
        elif sign == b"!":
            _copy_gif_extension(source, target)
        elif sign != b"\0":  # Some writers end a piece twice.
            raise Damaged
    target.write(b";")
    return max(n_frames, 1)


def _copy_colours(flags: int, source: Source, target: IO[bytes]) -> None:
    if flags & 0x80:
        source.copy(3 * 2 ** ((flags & 7) + 1), target)


def _copy_gif_frame(source: Source, target: IO[bytes]) -> None:
    head = source.read(9)
    target.write(b"," + head)
    _copy_colours(head[8], source, target)
    target.write(source.read(1))
    for block in _sub_blocks(source):
        target.write(bytes([len(block)]) + block)
    target.write(b"\0")


def _copy_gif_extension(source: Source, target: IO[bytes]) -> None:
    """Copy how long a frame stands and how often all are played; not comments, XMP, nor the text that nobody shows."""
    label, blocks = source.read(1), _sub_blocks(source)
    first, second = next(blocks, b""), next(blocks, b"")
    for _ in blocks:
        pass
    if label == b"\xf9" and len(first) == 4:
        target.write(b"!\xf9\x04" + first + b"\0")
    elif label == b"\xff" and first in _GIF_LOOPS and len(second) == 3:
        target.write(b"!\xff\x0b" + first + b"\x03" + second + b"\0")


def _sub_blocks(source: Source) -> Iterator[bytes]:
    while size := source.read(1)[0]:
        yield source.read(size)


# WebP: the WebP Container Specification (RFC 9649).

_WEBP_PIXELS = {b"VP8 ", b"VP8L", b"ALPH"}
_WEBP_KEPT = _WEBP_PIXELS | {b"ICCP", b"ANIM"}
_MOVES, _SAYS_XMP, _SAYS_EXIF = 0x02, 0x04, 0x08


def _strip_webp(source: Source, target: IO[bytes]) -> int:
    head = source.read(12)
    n_bytes = struct.unpack_from("<I", head, 4)[0] - 4
    if head[8:] != b"WEBP" or not 0 <= n_bytes <= source.left:
        raise Damaged
    source.left = n_bytes  # What hangs behind is not read.
    target.write(head)
    features, exif, n_frames = None, None, 0
    while source.left:
        name, length = _chunk_head(source)
        if name == b"VP8X":
            features = _copy_features(length, source, target)
        elif name == b"EXIF" and features is not None and not features & _MOVES and exif is None:
            exif = _copy_webp_exif(length, source, target)
        elif name == b"ANMF":
            n_frames = one_more(n_frames)
            _copy_webp_frame(length, source, target)
        else:
            _copy_chunk(name, length, _WEBP_KEPT, source, target)
    _set_length(target, 4)
    if features is not None:
        _overwrite(target, 20, bytes([features & ~(_SAYS_EXIF | _SAYS_XMP) | (_SAYS_EXIF if exif else 0)]))
    return max(n_frames, 1)


def _chunk_head(source: Source) -> tuple[bytes, int]:
    name, length = struct.unpack("<4sI", source.read(8))
    return name, length


def _copy_features(length: int, source: Source, target: IO[bytes]) -> int:
    """The flags of an extended file, which are set right when all is known; they stand first or nowhere."""
    if target.tell() != 12 or length != 10:
        raise Damaged
    body = source.read(length)
    target.write(struct.pack("<4sI", b"VP8X", length) + body)
    return body[0]


def _copy_webp_exif(length: int, source: Source, target: IO[bytes]) -> bytes:
    exif = minimal_exif(_beginning(source, length))
    source.skip(length & 1 if source.left else 0)
    if exif:
        target.write(struct.pack("<4sI", b"EXIF", len(exif)) + exif)
    return exif


def _copy_webp_frame(length: int, source: Source, target: IO[bytes]) -> None:
    start, end = target.tell(), source.left - length
    target.write(b"ANMF\0\0\0\0" + source.read(16))
    while source.left > end:
        _copy_chunk(*_chunk_head(source), _WEBP_PIXELS, source, target)
    if source.left != end:
        raise Damaged
    _set_length(target, start + 4)


def _copy_chunk(name: bytes, length: int, known: set[bytes], source: Source, target: IO[bytes]) -> None:
    """Copy the piece if it is known; pieces are padded to even lengths, but for the last of some writers."""
    padding = length & 1
    if name not in known:
        source.skip(length)
    else:
        target.write(struct.pack("<4sI", name, length))
        source.copy(length, target)
        target.write(b"\0" * padding)
    source.skip(padding if source.left else 0)


def _set_length(target: IO[bytes], place: int) -> None:
    """Write down how long that is which follows the place of the length."""
    _overwrite(target, place, struct.pack("<I", target.tell() - place - 4))


def _overwrite(target: IO[bytes], place: int, content: bytes) -> None:
    target.seek(place)
    target.write(content)
    target.seek(0, os.SEEK_END)


_KINDS: dict[bytes, Callable[[Source, IO[bytes]], int]] = {
    b"\xff\xd8": _strip_jpeg,
    b"\x89PNG": _strip_png,
    b"GIF8": _strip_gif,
    b"RIFF": _strip_webp,
}
