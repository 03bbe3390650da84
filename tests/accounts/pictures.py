"""Pictures as people upload them, good and bad."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image


def picture(kind: str = "PNG", *, size: tuple[int, int] = (40, 20), **options: Any) -> bytes:
    """A small picture: red on the left, blue on the right."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo_on_its_side() -> bytes:
    """A photo as a phone makes it: turned by EXIF, with a place and a maker in it."""
    exif = Image.Exif()
    exif[0x0112] = 6  # Orientation: turn by 90 degrees clockwise.
    exif[0x010F] = "Secret Camera Maker"
    return picture("JPEG", exif=exif, quality=95)


def photo_with_wrong_exif() -> bytes:
    """A photo on its side whose width is a text: EXIF that can be read, and not written down again."""
    maker, width = b"\x01\x0f\x00\x02", b"\x01\x00\x00\x02"  # A tag's number and its type, text.
    whole = photo_on_its_side()
    assert whole.count(maker) == 1
    return whole.replace(maker, width)


def huge_png(width: int, height: int) -> bytes:
    """A few bytes that claim to be a picture of so many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def upload(content: bytes, name: str = "me.png") -> dict[str, Any]:
    """The body of a multipart request with this file."""
    return {"data": {"file": (io.BytesIO(content), name)}, "content_type": "multipart/form-data"}
