"""What a file is: by its name, held against how it begins."""

from __future__ import annotations

import io

import pytest

from app.files import kinds
from app.files.errors import LyingType, TellingPicture, TypeNotAllowed

pytestmark = pytest.mark.unit
ALL = ("*/*",)


def film(brand: bytes, *others: bytes) -> bytes:
    size = 16 + 4 * len(others)
    return size.to_bytes(4) + b"ftyp" + brand + bytes(4) + b"".join(others) + b"\0\0\0\x08mdat"


def kind(content: bytes, name: str) -> str:
    return kinds.media_type_of(name, io.BytesIO(content), ALL)


@pytest.mark.parametrize("brand", [b"isom", b"iso5", b"mp41", b"mp42", b"avc1", b"dash", b"hvc1", b"XAVC", b"qt  "])
def test_films_of_every_brand_are_films(brand: bytes) -> None:
    assert kind(film(brand, b"isom", brand), "film.mp4") == "video/mp4"
    assert kind(film(brand), "film.mov") == "video/quicktime"


@pytest.mark.parametrize("beginning", [b"ID3\x04", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"])
def test_sound_with_and_without_a_tag_is_sound(beginning: bytes) -> None:
    assert kind(beginning + b"\x90\x64" + bytes(64), "song.mp3") == "audio/mpeg"


@pytest.mark.parametrize("form", [(b"WAVE", "a.wav", "audio/wav"), (b"AVI ", "a.avi", "video/x-msvideo")])
def test_one_envelope_holds_several_kinds(form: tuple[bytes, str, str]) -> None:
    inner, name, expected = form
    assert kind(b"RIFF\x24\0\0\0" + inner + bytes(64), name) == expected


@pytest.mark.parametrize("before", [b"", b"\n", b"\xef\xbb\xbf", b"HTTP junk\r\n"])
def test_a_pdf_may_begin_a_little_later(before: bytes) -> None:
    assert kind(before + b"%PDF-1.7\n", "a.pdf") == "application/pdf"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.mp4.gz", "application/gzip"),
        ("a.png.gz", "application/gzip"),
        ("ab:x.mp3?.bin", "application/octet-stream"),
        ("letter.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("noname", "application/octet-stream"),
    ],
)
def test_the_last_suffix_alone_counts(name: str, expected: str) -> None:
    content = {"z": b"\x1f\x8b\x08", "X": b"PK\x03\x04"}.get(name[-1], b"")
    assert kind(content + bytes(64), name) == expected


@pytest.mark.parametrize("name", ["a.heic", "a.avif", "a.jpg", "noname"])
@pytest.mark.parametrize("brand", [b"heic", b"mif1"])
def test_photos_that_cannot_be_cleaned_are_refused_under_any_name(brand: bytes, name: str) -> None:
    with pytest.raises(TellingPicture):
        kind(film(brand, b"heic"), name)


@pytest.mark.parametrize("name", ["a.jpg", "a.pdf", "a.mp3", "a.zip", "a.wav"])
def test_what_is_something_else_is_refused(name: str) -> None:
    with pytest.raises(LyingType):
        kind(film(b"isom"), name)


def test_only_what_is_wanted_here_is_taken() -> None:
    with pytest.raises(TypeNotAllowed):
        kinds.media_type_of("a.mp4", io.BytesIO(film(b"isom")), ("image/*", "application/pdf"))
