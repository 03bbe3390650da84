"""Avatars: whatever picture comes in, a small square WebP without metadata goes out."""

from __future__ import annotations

import hashlib
import io
from typing import IO

from PIL import Image, ImageOps

from app.accounts.errors import NotAPicture
from app.files.errors import BrokenPicture
from app.files.pictures import opened

SIDE = 256
MOST_BYTES = 8 * 1024 * 1024
MOST_PIXELS = 25_000_000


def make_avatar(file: IO[bytes], *, field: str = "file") -> tuple[str, bytes]:
    """The picture as 256 by 256 WebP and the SHA-256 it is named by, or NotAPicture about this field."""
    try:
        with opened(file, most_pixels=MOST_PIXELS) as image:
            square = _square(image)
    except BrokenPicture as error:
        raise NotAPicture(field) from error
    out = io.BytesIO()
    square.save(out, "WEBP", quality=85)
    content = out.getvalue()
    return hashlib.sha256(content).hexdigest(), content


def _square(image: Image.Image) -> Image.Image:
    image.draft("RGB", (SIDE * 2, SIDE * 2))
    # Shrunk before anything makes a copy of it; palettes shrink badly, so they are small or pay for it.
    image.thumbnail((SIDE * 4, SIDE * 4), reducing_gap=2)
    upright = ImageOps.exif_transpose(image)
    return ImageOps.fit(upright.convert("RGBA"), (SIDE, SIDE))
