"""Pictures: known to be whole, rid of the metadata that tells on people, and made small for the screen."""

from __future__ import annotations

import mmap
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile, get_sampling

from app.errors import AppError
from app.files import store
from app.files.errors import BrokenPicture
from app.utils.slots import Slots

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "AVIF")
# Fifty megapixels are what a good telephone takes; unpacked they fill 150 to 200 MB.
MOST_PIXELS = 50_000_000
# Of an animation, all frames together: a minute of a small one. Writing them anew takes some ten seconds.
MOST_PIXELS_OF_FRAMES = 100_000_000
THUMBNAIL_SIDE = 640
# An animation this small shows itself.
SMALL_ANIMATION = 3 * 2**20
SMALL_PICTURE = 100 * 2**10
SLOTS = Slots(2, patience=20)

# Pillow warns of large pictures; we refuse them, long before its own limit.
warnings.simplefilter("ignore", Image.DecompressionBombWarning)


@contextmanager
def opened(content: IO[bytes], *, most_pixels: int = MOST_PIXELS) -> Iterator[Any]:
    """The picture, unpacked by whoever needs that; whatever is wrong with it raises BrokenPicture."""
    content.seek(0)
    try:
        with SLOTS.one(), Image.open(content, formats=FORMATS) as image:
            # The size stands in the header: a bomb is refused before its pixels are unpacked.
            _refuse_more(most_pixels, image.width * image.height)
            yield image
    except AppError:
        raise
    # Its decoders raise whatever they stumble over. Only what the system reports by number is no fault of the picture.
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise BrokenPicture(most=most_pixels // 10**6) from error


def _refuse_more(most: int, n_pixels: int) -> None:
    if n_pixels > most:
        raise BrokenPicture(most=most // 10**6)


@dataclass(frozen=True)
class Cleaned:
    """A picture without metadata: its content (a draft, or what came in), and its sides in pixels."""

    content: IO[bytes]
    width: int
    height: int
    is_animated: bool


def clean(content: IO[bytes]) -> Cleaned:
    """The picture whole, upright, and without anything that tells where and by whom it was taken.

    GIF, WebP and AVIF that tell nothing stay as they are: they would lose by being written anew.
    """
    with opened(content) as image:
        image.load()
        # Telephones hide a second photo behind a JPEG, which is none.
        is_animated = image.format in _MOVING and image.is_animated
        if is_animated:
            _refuse_more(MOST_PIXELS_OF_FRAMES, image.width * image.height * image.n_frames)
        if image.format in _KEPT and not _is_telling(image, content):
            return Cleaned(content, image.width, image.height, is_animated)
        draft = store.new_draft()
        with store.refusing_when_full():
            width, height = _write_animation(image, draft) if is_animated else _write(image, draft)
        return Cleaned(draft, width, height, is_animated)


def make_thumbnail(content: IO[bytes]) -> IO[bytes]:
    """The picture small enough for the screen, as WebP in a draft."""
    with opened(content) as image:
        image.draft("RGB", (2 * THUMBNAIL_SIDE, 2 * THUMBNAIL_SIDE))
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), reducing_gap=2)
        draft = store.new_draft()
        with store.refusing_when_full():
            image.convert("RGBA" if image.has_transparency_data else "RGB").save(draft, "WEBP", quality=80)
        return draft


def needs_thumbnail(picture: Cleaned, size: int) -> bool:
    """Whether showing the picture itself would cost much more than a small version."""
    if picture.is_animated:
        return size > SMALL_ANIMATION
    return size > SMALL_PICTURE or max(picture.width, picture.height) > 2 * THUMBNAIL_SIDE


_MOVING = ("PNG", "GIF", "WEBP", "AVIF")
_KEPT = ("GIF", "WEBP", "AVIF")


def _is_telling(image: Image.Image, content: IO[bytes]) -> bool:
    if image.format != "GIF":
        return bool({"exif", "xmp"} & image.info.keys())
    with mmap.mmap(content.fileno(), 0, access=mmap.ACCESS_READ) as whole:  # Pillow says nothing of XMP in GIF.
        return "comment" in image.info or whole.find(b"XMP DataXMP") >= 0


def _write(image: Image.Image, draft: IO[bytes]) -> tuple[int, int]:
    options: dict[str, Any] = {"icc_profile": image.info.get("icc_profile")}
    is_upright = image.getexif().get(_ORIENTATION, 1) == 1
    if image.format == "JPEG" and is_upright:
        options |= {"quality": "keep"}
    elif isinstance(image, JpegImageFile):
        options |= {"qtables": image.quantization, "subsampling": get_sampling(image)}
    elif image.format in ("WEBP", "AVIF"):
        options |= {"quality": 92}
    kind = "JPEG" if isinstance(image, JpegImageFile) else image.format
    image.info.pop("comment", None)
    upright = image if is_upright else ImageOps.exif_transpose(image)
    upright.save(draft, kind, **options)
    return upright.width, upright.height


def _write_animation(image: Any, draft: IO[bytes]) -> tuple[int, int]:
    durations = []
    for frame in range(image.n_frames):
        image.seek(frame)
        image.load()  # WebP and AVIF know only then how long a frame stands.
        durations.append(image.info.get("duration", 0))
    image.seek(0)
    options = {"save_all": True, "duration": durations, "quality": 90, "icc_profile": image.info.get("icc_profile")}
    if "loop" in image.info:  # A GIF without it plays once.
        options["loop"] = image.info["loop"]
    image.info.pop("comment", None)
    image.save(draft, image.format, **options)
    return image.width, image.height


_ORIENTATION = 0x0112
