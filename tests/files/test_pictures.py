"""Pictures: whole and upright as they were taken, and silent about where and by whom."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat
from PIL.JpegImagePlugin import JpegImageFile, get_sampling

from tests.accounts.pictures import photo_with_wrong_exif, picture
from tests.cast import Person
from tests.chats.steps import refused
from tests.files import samples
from tests.files.steps import make_file, picture_of, send_file

pytestmark = pytest.mark.integration


@pytest.fixture
def database_name() -> str:
    """What a picture becomes does not depend on the database."""
    return "postgresql"


Shape = dict[str, Any]
ORIENTATION, PLACES = 0x0112, 0x8825

TELLING: dict[str, Callable[[], bytes]] = {
    "photo.jpg": samples.photo,
    "turned.jpg": lambda: samples.photo(6),
    "progressive.jpg": lambda: samples.photo(progressive=True),
    "grey.jpg": lambda: samples.save(
        samples.scene(mode="L"), "JPEG", exif=samples.telling_exif(), comment=samples.PLACE
    ),
    "picture.png": samples.telling_png,
    "picture.webp": samples.telling_webp,
    "lossless.webp": lambda: samples.telling_webp(lossless=True),
    "film.webp": lambda: samples.animation("WEBP", exif=samples.telling_exif(), xmp=b"Secret Street"),
    "film.png": lambda: samples.animation("PNG", exif=samples.telling_exif()),
    "picture.avif": samples.telling_avif,
    "picture.gif": samples.telling_gif,
    "later.gif": samples.gif_telling_later,
    "simple.webp": samples.simple_telling_webp,
    "two.jpg": samples.two_pictures,
    "noname": samples.photo,
}


def content_of(person: Person, file: Shape) -> bytes:
    response = person.get(file["url"])
    assert response.status_code == 200
    return response.data


def is_red_before_blue(image: Image.Image, *, upright: bool) -> bool:
    """Whether the scene is red at its left, or at its top once it was turned clockwise."""
    width, height = image.size
    first = (2, height // 2) if not upright else (width // 2, 2)
    last = (width - 3, height // 2) if not upright else (width // 2, height - 3)
    pixels = image.convert("RGB")
    return pixels.getpixel(first)[0] > 150 > pixels.getpixel(last)[0] and pixels.getpixel(last)[2] > 150


@pytest.mark.parametrize("name", TELLING)
def test_it_says_neither_where_nor_who(bob: Person, chat: Shape, name: str) -> None:
    content = TELLING[name]()
    assert any(secret in content for secret in samples.SECRETS)
    file = make_file(bob, chat, content, name)
    clean, image = content_of(bob, file), picture_of(bob, file)
    assert not [secret for secret in samples.SECRETS if secret in clean]
    assert set(image.getexif()) == ({ORIENTATION} if name == "turned.jpg" else set())
    assert not image.getexif().get_ifd(PLACES)
    assert {"xmp", "comment", "photoshop", "Comment", "Author", "XML:com.adobe.xmp", "mp"}.isdisjoint(image.info)
    assert file["size"] == len(clean)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(("name", "make"), samples.TURNED.items())
def test_a_turned_picture_stands_upright(
    bob: Person, chat: Shape, name: str, make: samples.MakeTurned, orientation: int
) -> None:
    content = make(orientation)
    file = make_file(bob, chat, content, name)
    image = picture_of(bob, file)
    assert set(image.getexif()) <= {ORIENTATION}
    assert samples.seen(image).size == (file["width"], file["height"]) == ((64, 32), (32, 64))[orientation >= 5]
    if image.format != "WEBP":
        assert samples.pixels(samples.seen(image)) == samples.pixels(samples.seen(samples.unpacked(content)))


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_webp_is_turned_for_browsers_that_do_not(bob: Person, chat: Shape, orientation: int) -> None:
    content = samples.TURNED["a.webp"](orientation)
    image = picture_of(bob, make_file(bob, chat, content, "a.webp"))
    assert not image.getexif()
    assert apart(image, samples.seen(samples.unpacked(content))) < 4  # Of 255.


def apart(one: Image.Image, other: Image.Image) -> float:
    """How far the pixels of two pictures are apart, in the middle of the worst of the three colours."""
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


def test_it_is_turned_the_right_way(bob: Person, chat: Shape) -> None:
    plain = picture_of(bob, make_file(bob, chat, samples.photo(), "photo.jpg"))
    turned = picture_of(bob, make_file(bob, chat, samples.photo(6), "turned.jpg"))
    assert is_red_before_blue(samples.seen(plain), upright=False)
    assert is_red_before_blue(samples.seen(turned), upright=True)


@pytest.mark.parametrize("quality", [35, 80, 97])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_photo_loses_nothing(bob: Person, chat: Shape, quality: int, orientation: int) -> None:
    content = samples.photo(orientation, quality=quality)
    before, after = samples.unpacked(content), picture_of(bob, make_file(bob, chat, content, "photo.jpg"))
    assert isinstance(before, JpegImageFile)
    assert isinstance(after, JpegImageFile)
    assert after.quantization == before.quantization
    assert get_sampling(after) == get_sampling(before)
    assert after.tobytes() == before.tobytes()


@pytest.mark.parametrize(("name", "kind"), [("a.png", "PNG"), ("a.webp", "WEBP"), ("a.gif", "GIF")])
def test_a_picture_without_loss_stays_as_it_was(bob: Person, chat: Shape, name: str, kind: str) -> None:
    content = samples.save(samples.scene(mode="P" if kind == "GIF" else "RGBA"), kind, lossless=True)
    after = picture_of(bob, make_file(bob, chat, content, name))
    assert samples.pixels(after) == samples.pixels(samples.unpacked(content))


@pytest.mark.parametrize("name", ["picture.png", "picture.webp", "lossless.webp"])
def test_what_can_be_seen_through_still_can(bob: Person, chat: Shape, name: str) -> None:
    image = picture_of(bob, make_file(bob, chat, TELLING[name](), name))
    lowest, highest = image.convert("RGBA").getchannel("A").getextrema()
    assert lowest < 20 < 200 < highest


def test_one_colour_that_is_seen_through_still_is(bob: Person, chat: Shape) -> None:
    content = samples.save(Image.new("P", (8, 8)), "PNG", transparency=0)
    image = picture_of(bob, make_file(bob, chat, content, "a.png"))
    assert image.convert("RGBA").getpixel((0, 0))[3] == 0


@pytest.mark.parametrize(("name", "kind"), [("a.gif", "GIF"), ("a.webp", "WEBP"), ("a.png", "PNG"), ("a.avif", "AVIF")])
@pytest.mark.parametrize("options", [{}, {"exif": samples.telling_exif()}], ids=["plain", "telling"])
def test_an_animation_still_moves(bob: Person, chat: Shape, name: str, kind: str, options: Shape) -> None:
    content = samples.animation(kind, **(options if kind != "GIF" else {}))
    image: Any = picture_of(bob, make_file(bob, chat, content, name))
    assert (image.n_frames, image.format, image.info.get("loop", 0)) == (3, kind, 0)
    colours = []
    for number in range(3):
        image.seek(number)
        image.load()
        assert image.info["duration"] == 100
        colours.append(image.convert("RGB").getpixel((24, 24)))
    assert [max(range(3), key=lambda n, c=colour: c[n]) for colour in colours] == [0, 1, 2]


def test_a_photo_of_two_pictures_is_the_first_alone(bob: Person, chat: Shape) -> None:
    content = samples.two_pictures()
    assert Image.open(io.BytesIO(content)).n_frames == 2  # type: ignore[attr-defined]
    file = make_file(bob, chat, content, "photo.jpg")
    clean = content_of(bob, file)
    image = picture_of(bob, file)
    assert (file["media_type"], image.format, getattr(image, "n_frames", 1)) == ("image/jpeg", "JPEG", 1)
    assert clean.count(b"\xff\xd8\xff") == 1
    assert is_red_before_blue(image, upright=False)


def test_what_hangs_behind_a_picture_is_cut_off(bob: Person, chat: Shape) -> None:
    """Telephones hang films there, and others whole archives."""
    for kind in ("JPEG", "PNG", "GIF", "WEBP"):
        file = make_file(bob, chat, picture(kind) + samples.PLACE * 50, f"a.{kind.lower()}")
        assert samples.PLACE not in content_of(bob, file)


def test_its_colours_keep_their_profile(bob: Person, chat: Shape) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name, kind in (("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP")):
        content = samples.save(samples.scene(), kind, icc_profile=profile, exif=samples.telling_exif())
        assert picture_of(bob, make_file(bob, chat, content, name)).info["icc_profile"] == profile


@pytest.mark.parametrize("mode", ["CMYK", "L", "1", "RGB"])
def test_a_picture_of_any_colours_is_taken(bob: Person, chat: Shape, mode: str) -> None:
    kind = "PNG" if mode == "1" else "JPEG"
    content = samples.save(samples.scene(mode=mode), kind)
    assert picture_of(bob, make_file(bob, chat, content, f"a.{kind.lower()}")).size == (64, 32)


def test_a_picture_is_known_by_its_content(bob: Person, chat: Shape) -> None:
    for name in ("noname", "photo.unknown"):
        file = make_file(bob, chat, samples.photo(), name)
        assert (file["media_type"], file["width"], file["height"]) == ("image/jpeg", 64, 32)


def test_nonsense_in_the_exif_is_no_fault_of_ours(bob: Person, chat: Shape) -> None:
    response = send_file(bob, chat, photo_with_wrong_exif(), "photo.jpg")
    assert response.status_code in (201, 422)


@pytest.mark.parametrize(
    ("content", "name"), [(picture("TIFF"), "a.tiff"), (b"\0\0\0\x18ftypheic" + b"\0" * 40, "a.heic")]
)
def test_a_kind_that_cannot_be_cleaned_is_refused_with_advice(
    bob: Person, chat: Shape, content: bytes, name: str
) -> None:
    problem = refused(send_file(bob, chat, content, name), 422, "telling_picture")
    assert "JPEG" in problem["errors"]["file"][0]
