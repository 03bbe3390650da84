"""Avatars: whatever picture comes in, a small square WebP without metadata goes out."""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
from typing import IO

from PIL import Image, ImageOps

from app.accounts.errors import NotAPicture
from app.utils.slots import Slots

SIDE = 256
MOST_BYTES = 8 * 1024 * 1024
MOST_PIXELS = 25_000_000
# An unpacked picture may take a hundred megabytes; more than two at once nobody needs.
_SLOTS = Slots(2)
# What Pillow raises for broken files; that it knows no such file is an OSError.
_BROKEN = (Image.DecompressionBombError, OSError, ValueError, SyntaxError, EOFError, struct.error)

# Pillow warns of large pictures; we refuse them, long before its own limit.
warnings.simplefilter("ignore", Image.DecompressionBombWarning)


def make_avatar(file: IO[bytes], *, field: str = "file") -> tuple[str, bytes]:
    """The picture as 256 by 256 WebP and the SHA-256 it is named by, or NotAPicture about this field."""
    try:
        with _SLOTS.one():
            square = _square(file)
    except _BROKEN as error:
        raise NotAPicture(field) from error
    out = io.BytesIO()
    square.save(out, "WEBP", quality=85)
    content = out.getvalue()
    return hashlib.sha256(content).hexdigest(), content


def _square(file: IO[bytes]) -> Image.Image:
    with Image.open(file, formats=("PNG", "JPEG", "WEBP", "GIF")) as image:
        # The size stands in the header: a bomb is refused before its pixels are unpacked.
        if image.width * image.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        image.draft("RGB", (SIDE * 2, SIDE * 2))
        # Shrunk before anything makes a copy of it; palettes shrink badly, so they are small or pay for it.
        image.thumbnail((SIDE * 4, SIDE * 4), reducing_gap=2)
        upright = ImageOps.exif_transpose(image)
        return ImageOps.fit(upright.convert("RGBA"), (SIDE, SIDE))
