"""Pictures: known to be whole, rid of the metadata that tells on people, and made small for the screen."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import IO, Any

from PIL import Image, ImageOps

from app.errors import AppError
from app.files import avif, store, stripping
from app.files.errors import BrokenPicture, TellingPicture
from app.files.pieces import Damaged
from app.utils.slots import Slots

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "AVIF")
# Fifty megapixels are what a good telephone takes. Looking at them takes, measured, this much memory (MiB), to clean
# and to make small: JPEG 4 and 19, progressive up to 290 and 300; PNG 190 and 200, with alpha 190 and 390; AVIF 440.
MOST_PIXELS = 50_000_000
# Fifty would take 770 MiB, for its decoder holds several copies; so many take 400.
MOST_PIXELS_OF_WEBP = 25_000_000
# Of an animation, all frames together: a minute of a small one.
MOST_PIXELS_OF_FRAMES = 100_000_000
# Of what has to be written anew; an AVIF of so many takes seven seconds and 380 MiB.
MOST_PIXELS_WRITTEN = 12_000_000
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
            most_here = min(most_pixels, MOST_PIXELS_OF_WEBP) if image.format == "WEBP" else most_pixels
            _refuse_more(most_here, image.width * image.height)
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
    """The picture, known to be whole, without anything that tells where, when and by whom it was taken.

    Its pixels stay as they came, so a photo that lies on its side still does: of its EXIF the orientation is left.
    The exceptions are a turned WebP and an AVIF with metadata: they are written anew, which loses a little.
    """
    if _is_avif(content):
        return _clean_avif(content)
    draft = store.new_draft()
    n_frames = _strip(content, draft)
    with opened(draft) as image:
        _refuse_more(MOST_PIXELS_OF_FRAMES, image.width * image.height * n_frames)
        width, height = _seen_size(image)
        image.draft(None, (1, 1))  # Of a JPEG an eighth of each side shows as well whether it is whole.
        image.load()
        if image.format == "WEBP" and image.getexif() and image.width * image.height <= MOST_PIXELS_WRITTEN:
            draft = _written_upright(image)
    return Cleaned(draft, width, height, n_frames > 1)


def make_thumbnail(content: IO[bytes]) -> IO[bytes]:
    """The picture small enough for the screen and upright, as WebP in a draft."""
    with opened(content) as image:
        image.draft("RGB", (2 * THUMBNAIL_SIDE, 2 * THUMBNAIL_SIDE))
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), reducing_gap=2)
        small = image.convert("RGBA" if image.has_transparency_data else "RGB")
        ImageOps.exif_transpose(small, in_place=True)
        draft = store.new_draft()
        with store.refusing_when_full():
            small.save(draft, "WEBP", quality=80)
        return draft


def needs_thumbnail(picture: Cleaned, size: int) -> bool:
    """Whether showing the picture itself would cost much more than a small version."""
    if picture.is_animated:
        return size > SMALL_ANIMATION
    return size > SMALL_PICTURE or max(picture.width, picture.height) > 2 * THUMBNAIL_SIDE


def _strip(content: IO[bytes], draft: IO[bytes]) -> int:
    try:
        with store.refusing_when_full():
            n_frames = stripping.strip(content, draft)
            draft.flush()
            return n_frames
    except Damaged as error:
        raise BrokenPicture(most=MOST_PIXELS // 10**6) from error


def _written_upright(image: Image.Image) -> IO[bytes]:
    """A WebP turned as its EXIF says, which Chromium obeys in JPEG and PNG only."""
    draft = store.new_draft()
    with store.refusing_when_full():
        ImageOps.exif_transpose(image).save(draft, "WEBP", quality=92, icc_profile=image.info.get("icc_profile"))
        draft.flush()
    return draft


def _seen_size(image: Image.Image) -> tuple[int, int]:
    """The sides as people see them, once the picture is turned."""
    is_on_its_side = image.getexif().get(_ORIENTATION, 1) >= 5
    return (image.height, image.width) if is_on_its_side else (image.width, image.height)


def _is_avif(content: IO[bytes]) -> bool:
    content.seek(4)
    return content.read(4) == b"ftyp"


def _clean_avif(content: IO[bytes]) -> Cleaned:
    """An AVIF that tells nothing, as it is; another is written anew, which loses a little and takes its time."""
    with opened(content) as image:
        n_pixels = image.width * image.height * image.n_frames
        _refuse_more(MOST_PIXELS_OF_FRAMES, n_pixels)
        image.load()
        picture = Cleaned(content, *_seen_size(image), image.is_animated)
        if not avif.tells(content):
            return picture
        if n_pixels > MOST_PIXELS_WRITTEN:
            raise TellingPicture
        draft = store.new_draft()
        with store.refusing_when_full():
            _write_avif(image, draft)
        return replace(picture, content=draft)


def _write_avif(image: Any, draft: IO[bytes]) -> None:
    exif = Image.Exif()
    exif[_ORIENTATION] = image.getexif().get(_ORIENTATION, 1)
    options = {"quality": 92, "icc_profile": image.info.get("icc_profile"), "exif": exif.tobytes()}
    if image.is_animated:
        options |= {"save_all": True, "duration": _durations(image)}
    image.save(draft, "AVIF", **options)
    draft.flush()


def _durations(image: Any) -> list[int]:
    durations = []
    for frame in range(image.n_frames):
        image.seek(frame)
        image.load()  # Only then it is known how long a frame stands.
        durations.append(image.info["duration"])
    image.seek(0)
    return durations


_ORIENTATION = 0x0112
