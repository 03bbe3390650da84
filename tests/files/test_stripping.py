"""Pictures rid of their metadata without being unpacked: every pixel as it came, and nothing else that tells."""

from __future__ import annotations

import io
import struct
import tempfile
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from app.errors import AppError
from app.files import pictures, pieces, store, stripping
from app.files.errors import BrokenPicture, TellingPicture
from app.files.pieces import Damaged
from tests.files import samples

pytestmark = pytest.mark.unit
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SECOND = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"  # A frame of a GIF.

SAMPLES = {
    "plain.jpg": samples.save(samples.scene(), "JPEG"),
    "telling.jpg": samples.photo(6),
    "progressive.jpg": samples.photo(progressive=True, icc_profile=PROFILE),
    "restarts.jpg": samples.photo(restart_marker_blocks=1),
    "printers.jpg": samples.save(samples.scene(mode="CMYK"), "JPEG", exif=samples.telling_exif()),
    "two.jpg": samples.two_pictures(),
    "telling.png": samples.telling_png(),
    "palette.png": samples.save(samples.scene(mode="P"), "PNG", transparency=3, exif=samples.telling_exif(3)),
    "film.png": samples.animation("PNG", exif=samples.telling_exif()),
    "poster.png": samples.animation("PNG", exif=samples.telling_exif(), default_image=True),
    "telling.gif": samples.telling_gif(),
    "later.gif": samples.gif_telling_later(),
    "film.gif": samples.animation("GIF", comment=samples.PLACE),
    "telling.webp": samples.telling_webp(),
    "profile.webp": samples.telling_webp(lossless=True, icc_profile=PROFILE),
    "simple.webp": samples.simple_telling_webp(),
    "film.webp": samples.animation("WEBP", exif=samples.telling_exif(8), xmp=b"Secret Street"),
}
AVIFS = {
    "plain.avif": samples.save(samples.scene(), "AVIF"),
    "telling.avif": samples.telling_avif(),
    "film.avif": samples.animation("AVIF"),
}


@pytest.fixture(scope="module", autouse=True)
def drafts_without_an_app() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "new_draft", tempfile.TemporaryFile)
        yield


def stripped(content: bytes) -> bytes:
    target = io.BytesIO()
    stripping.strip(io.BytesIO(content), target)
    return target.getvalue()


def cleaned(content: bytes) -> bytes:
    draft = pictures.clean(io.BytesIO(content)).content
    draft.seek(0)
    return draft.read()


def is_damaged(content: bytes) -> bool:
    with pytest.raises(Damaged):
        stripped(content)
    return True


@pytest.mark.parametrize("name", SAMPLES)
def test_every_pixel_of_every_frame_stays(name: str) -> None:
    before = samples.frames(SAMPLES[name])
    after = samples.frames(stripped(SAMPLES[name]))
    assert after == (before[:1] if name == "two.jpg" else before)


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_tells(name: str) -> None:
    content = stripped(SAMPLES[name])
    assert not [secret for secret in samples.SECRETS if secret in content]


@pytest.mark.parametrize("name", SAMPLES)
def test_stripping_twice_is_stripping_once(name: str) -> None:
    once = stripped(SAMPLES[name])
    assert stripped(once) == once


@pytest.mark.parametrize("name", ["progressive.jpg", "profile.webp"])
def test_colours_keep_their_profile(name: str) -> None:
    assert samples.unpacked(stripped(SAMPLES[name])).info["icc_profile"] == PROFILE


@pytest.mark.parametrize("name", ["later.gif", "film.gif", "film.png", "film.webp"])
def test_an_animation_is_played_as_often_as_before(name: str) -> None:
    assert samples.unpacked(stripped(SAMPLES[name])).info["loop"] == 0


@pytest.mark.parametrize("name", SAMPLES)
def test_the_frames_are_counted(name: str) -> None:
    expected = {"film": 3, "later": 3, "poster": 2}.get(name.partition(".")[0], 1)
    assert stripping.strip(io.BytesIO(SAMPLES[name]), io.BytesIO()) == expected


@pytest.mark.parametrize("name", SAMPLES)
def test_a_picture_that_is_cut_anywhere_is_damaged(name: str) -> None:
    whole = stripped(SAMPLES[name])
    for end in range(len(whole)):
        assert is_damaged(whole[:end])


# JPEG.

SCAN = b"\xff\xda\0\x08\x01\x01\0\0\x3f\0"


def jpeg_with(segment: bytes, *, behind: bytes = b"\xff\xd8") -> bytes:
    whole = samples.save(samples.scene(), "JPEG")
    place = whole.index(behind) + len(behind)
    return whole[:place] + segment + whole[place:]


@pytest.mark.parametrize("marker", [0xE0, *range(0xE1, 0xF0), 0xF0, 0xFD, 0xFE])
def test_an_unknown_piece_of_a_jpeg_goes(marker: int) -> None:
    body = samples.PLACE * 3
    segment = struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
    assert stripped(jpeg_with(segment)) == stripped(jpeg_with(b""))


def test_the_thumbnail_of_a_jpeg_goes() -> None:
    jfif = b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01" + samples.PLACE[:3]
    content = stripped(jpeg_with(struct.pack(">BBH", 0xFF, 0xE0, len(jfif) + 2) + jfif))
    assert samples.PLACE[:3] not in content


def test_ffs_that_fill_are_no_damage() -> None:
    content = jpeg_with(b"\xff\xff\xff")
    assert samples.frames(stripped(content)) == samples.frames(content)
    whole = samples.save(samples.scene(), "JPEG")
    assert samples.frames(stripped(whole[:-2] + b"\xff" * 5 + whole[-2:])) == samples.frames(whole)


@pytest.mark.parametrize("length", [pieces.BLOCK + offset for offset in (-2, -1, 0, 1, 2)])
def test_the_end_is_found_wherever_the_blocks_end(length: int) -> None:
    head = b"\xff\xd8" + SCAN
    scan = (b"\xff\0" * length)[:length].removesuffix(b"\xff") + b"\xff\xd3"
    content = head + scan + b"\xff\xd9"
    assert stripped(content + samples.PLACE) == content


def test_more_scans_than_anybody_writes_are_damage() -> None:
    scan = SCAN + b"\x55"
    assert stripped(b"\xff\xd8" + scan * stripping.MOST_SCANS + b"\xff\xd9")
    assert is_damaged(b"\xff\xd8" + scan * (stripping.MOST_SCANS + 1) + b"\xff\xd9")


@pytest.mark.parametrize(
    "segment", [b"\xff\xd8", b"\xff\xd3", b"\xff\x01", b"x", b"\xff\xe1\0\x01", b"\xff\xda\0\x02", b"\xff\xfe\0\0"]
)
def test_a_jpeg_of_wrong_pieces_is_damaged(segment: bytes) -> None:
    assert is_damaged(jpeg_with(segment))


# The orientation.


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", samples.TURNED)
def test_of_exif_the_orientation_is_left(name: str, orientation: int) -> None:
    exif = samples.unpacked(stripped(samples.TURNED[name](orientation))).getexif()
    assert dict(exif) == ({0x0112: orientation} if orientation > 1 else {})


@pytest.mark.parametrize(
    "tiff",
    [
        b"",
        b"II*\0",
        b"XX*\0\x08\0\0\0\x01\0",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x08\0\0\0\xff\xff" + b"\0" * 12,
        b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x09\0\0\0",
        b"II*\0\x08\0\0\0\x01\0\x12\x01\x02\0\x01\0\0\0\x06\0\0\0",
    ],
)
def test_nonsense_turns_no_picture(tiff: bytes) -> None:
    exif = b"Exif\0\0" + tiff
    segment = struct.pack(">BBH", 0xFF, 0xE1, len(exif) + 2) + exif
    assert stripped(jpeg_with(segment)) == stripped(jpeg_with(b""))


def test_the_first_exif_counts() -> None:
    both = [
        b"Exif\0\0" + samples.telling_exif(orientation).tobytes().removeprefix(b"Exif\0\0") for orientation in (6, 3)
    ]
    segments = b"".join(struct.pack(">BBH", 0xFF, 0xE1, len(exif) + 2) + exif for exif in both)
    assert dict(samples.unpacked(stripped(jpeg_with(segments))).getexif()) == {0x0112: 6}


# PNG.


def test_a_piece_of_png_that_nobody_knows_goes() -> None:
    unknown = samples.png_of((b"prVt", samples.PLACE), (b"IDAT", b"x"))
    assert stripped(unknown) == samples.png_of((b"IDAT", b"x"))


@pytest.mark.parametrize("name", [b"CgBI", b"1234", b"IEND"])
def test_a_piece_of_png_that_cannot_be_left_out_is_damage(name: bytes) -> None:
    assert is_damaged(samples.png_of((name, samples.PLACE)))


def test_a_png_does_not_begin_otherwise() -> None:
    assert is_damaged(samples.png_of().replace(b"IHDR", b"IDAT"))


# GIF.


@pytest.mark.parametrize("label", [b"\xfe", b"\x01", b"\xff", b"\xf9", b"\x77"])
def test_an_unknown_piece_of_a_gif_goes(label: bytes) -> None:
    piece = b"!" + label + bytes([len(samples.PLACE)]) + samples.PLACE + b"\0"
    whole = samples.gif_of(2, size=(1, 1))
    assert stripped(whole[:-1] + piece + SECOND + piece + b";") == whole[:-1] + SECOND + b";"


def test_words_behind_the_number_of_rounds_go() -> None:
    loop = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0"
    whole = samples.gif_of(2, size=(1, 1))
    words = bytes([len(samples.PLACE)]) + samples.PLACE
    assert stripped(whole[:-1] + loop + words + b"\0;") == whole[:-1] + loop + b"\0;"


def test_a_gif_of_crumbs_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_READS", 3000)
    crumbs = SECOND[:-3] + b"\x44" + b"\x01\x44" * 3000 + b"\0"
    assert is_damaged(samples.gif_of(1, size=(1, 1))[:-1] + crumbs + b";")


# WebP.


def test_what_hides_in_a_frame_goes() -> None:
    film = samples.animation("WEBP")
    place = film.index(b"ANMF")
    (length,) = struct.unpack_from("<I", film, place + 4)
    end = place + 8 + length
    hidden = b"hide" + struct.pack("<I", len(samples.PLACE)) + samples.PLACE + b"\0" * (len(samples.PLACE) % 2)
    frame = struct.pack("<4sI", b"ANMF", length + len(hidden)) + film[place + 8 : end] + hidden
    content = samples.riff(film[12:place] + frame + film[end:])
    assert stripped(content) == film


def test_a_simple_webp_stays_simple() -> None:
    assert stripped(SAMPLES["simple.webp"]) == samples.save(samples.scene(), "WEBP")


def test_a_large_webp_only_says_how_it_is_turned(monkeypatch: pytest.MonkeyPatch) -> None:
    content = samples.TURNED["a.webp"](6)
    assert not samples.unpacked(cleaned(content)).getexif()
    monkeypatch.setattr(pictures, "MOST_PIXELS_WRITTEN", 64 * 32 - 1)
    assert dict(samples.unpacked(cleaned(content)).getexif()) == {0x0112: 6}


def test_an_animation_is_not_turned() -> None:
    """Nobody turns one, and browsers would not show it turned."""
    film = samples.animation("WEBP", size=(48, 24), exif=samples.telling_exif(6))
    picture = pictures.clean(io.BytesIO(film))
    assert (picture.width, picture.height, picture.is_animated) == (48, 24, True)
    assert not samples.unpacked(cleaned(film)).getexif()


def test_a_late_or_long_head_is_damage() -> None:
    features = b"VP8X\x0a\0\0\0" + b"\0" * 10
    assert is_damaged(samples.riff(samples.save(samples.scene(), "WEBP")[12:] + features))
    assert is_damaged(samples.riff(features.replace(b"\x0a", b"\x0c") + b"\0\0"))


# How much.


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_more_frames_than_anybody_watches_are_refused(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_FRAMES", 3)
    assert stripped(samples.animation(kind, frames=3))
    assert is_damaged(samples.animation(kind, frames=4))


def test_a_gif_of_sixty_thousand_dots_is_refused() -> None:
    assert pictures.clean(io.BytesIO(samples.gif_of(2000, size=(1, 1)))).is_animated
    with pytest.raises(BrokenPicture):
        pictures.clean(io.BytesIO(samples.gif_of(60_000, size=(1, 1))))


def test_a_large_webp_is_refused_before_it_is_unpacked() -> None:
    content = samples.save(Image.new("L", (5001, 5000)), "WEBP", method=0)
    with pytest.raises(BrokenPicture, match="25 megapixels"):
        pictures.clean(io.BytesIO(content))


def long_jpeg(length: int) -> bytes:
    return b"\xff\xd8" + SCAN + b"\x55" * length + b"\xff\xd9"


@pytest.mark.parametrize(
    "content",
    [
        long_jpeg(8 * 2**20),
        samples.png_of((b"IDAT", b"x" * 8 * 2**20), (b"tEXt", b"y" * 8 * 2**20)),
        samples.riff(b"VP8 " + struct.pack("<I", 8 * 2**20) + b"x" * 8 * 2**20),
        samples.gif_of(1, size=(1, 1))[:-1] + SECOND[:-3] + (b"\xff" + b"x" * 255) * 30_000 + b"\0;",
    ],
    ids=["JPEG", "PNG", "WebP", "GIF"],
)
def test_a_long_file_is_never_held_in_memory(content: bytes) -> None:
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as target:
        source.write(content)
        tracemalloc.start()
        try:
            stripping.strip(source, target)
            _now, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert most < 2**20


# The whole way.


@pytest.mark.parametrize("name", ["plain.avif", "film.avif"])
def test_an_avif_that_tells_nothing_stays_as_it_is(name: str) -> None:
    assert cleaned(AVIFS[name]) == AVIFS[name]


@pytest.mark.parametrize("options", [{"exif": samples.telling_exif()}, {"xmp": samples.PLACE}], ids=["EXIF", "XMP"])
def test_a_telling_avif_is_written_anew_unless_it_is_large(
    options: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = samples.save(samples.scene(), "AVIF", **options)
    assert not [secret for secret in samples.SECRETS if secret in cleaned(content)]
    monkeypatch.setattr(pictures, "MOST_PIXELS_WRITTEN", 64 * 32 - 1)
    with pytest.raises(TellingPicture):
        cleaned(content)


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_avif_stays_turned(orientation: int) -> None:
    """Its turning stands among the pixels' properties, and is no metadata."""
    content = samples.telling_avif(orientation)
    after = samples.unpacked(cleaned(content))
    assert dict(after.getexif()) == {0x0112: orientation}
    assert cleaned(cleaned(content)) == cleaned(content)


def test_a_box_that_nobody_knows_tells() -> None:
    content = AVIFS["plain.avif"] + b"\0\0\0\x20free" + b"Secret Street 1234567890"
    assert b"Secret Street" not in cleaned(content)


ALL = SAMPLES | AVIFS


@settings(max_examples=400, deadline=None)
@given(
    name=st.sampled_from(sorted(ALL)),
    damage=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=8),
    end=st.floats(0, 1),
    tail=st.binary(max_size=20),
)
@example(name="telling.jpg", damage=[], end=1, tail=b"\xff" * 20)
def test_damage_is_refused_or_harmless(name: str, damage: list[tuple[float, int]], end: float, tail: bytes) -> None:
    content = bytearray(ALL[name])
    for place, value in damage:
        content[int(place * len(content))] = value
    content[int(end * len(content)) :] = tail
    try:
        once = cleaned(bytes(content))
    except AppError:
        return
    assert cleaned(once) == once
