"""Pictures: whatever comes in, a small square WebP without metadata goes out, or a refusal that says why."""

import io
from datetime import timedelta

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from sqlalchemy import update

from app.accounts.avatars import MOST_BYTES, make_avatar
from app.accounts.errors import NotAPicture
from app.accounts.models import Avatar
from app.db import db, now, transaction
from tests.accounts.browser import Browser, beside
from tests.accounts.pictures import huge_png, photo_on_its_side, photo_with_wrong_exif, picture, upload
from tests.cast import Person, answer, make_direct_chat

pytestmark = pytest.mark.integration

ME = "/api/v1/users/me"
AVATAR = f"{ME}/avatar"

BROKEN = {
    "a text": b"I am a text.",
    "nothing": b"",
    "half a PNG": picture(size=(200, 200))[:100],
    "half a JPEG": picture("JPEG", size=(200, 200))[:400],
    "a bomb of 10 gigapixels": huge_png(100_000, 100_000),
    "a bomb of 41 megapixels": huge_png(6_404, 6_404),
    "a PNG of no size": huge_png(0, 0),
    "a page": b"<html><script>alert(1)</script></html>",
    "a drawing": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "a TIFF": picture("TIFF"),
    "a photo with nonsense in its EXIF": photo_with_wrong_exif(),
}


def shown(person: Person) -> Image.Image:
    """The person's avatar as a browser gets it."""
    response = person.get(person.get(ME).get_json()["avatar_url"])
    assert (response.status_code, response.mimetype) == (200, "image/webp")
    return Image.open(io.BytesIO(response.data))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_it_becomes_a_small_square(alice: Person, kind: str) -> None:
    me = answer(alice.put(AVATAR, **upload(picture(kind))), 200)
    assert me["avatar_url"].startswith("/avatars/")
    image = shown(alice)
    assert (image.format, image.size) == ("WEBP", (256, 256))


def test_a_photo_stands_upright_and_tells_nothing(alice: Person) -> None:
    alice.put(AVATAR, **upload(photo_on_its_side(), "photo.jpg"))
    image = shown(alice)
    assert not image.getexif()
    assert {"exif", "xmp", "icc_profile"}.isdisjoint(image.info)
    top, bottom = image.convert("RGB").getpixel((128, 10)), image.convert("RGB").getpixel((128, 245))
    assert top[0] > 200 > 60 > top[2]  # Red was on the left before the turn.
    assert bottom[2] > 200 > 60 > bottom[0]


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_picture_is_refused(alice: Person, content: bytes) -> None:
    problem = answer(alice.put(AVATAR, **upload(content)), 422)
    assert problem["code"] == "not_a_picture"
    assert list(problem["errors"]) == ["file"]
    assert alice.get(ME).get_json()["avatar_url"] is None


def test_what_is_too_large_is_refused_unread(alice: Person) -> None:
    response = alice.put(AVATAR, **upload(b"x" * (MOST_BYTES + 100_000)))
    assert response.status_code == 413
    assert response.mimetype == "application/problem+json"


@pytest.mark.parametrize("body", [{"json": {"file": "x"}}, {"data": b"x"}, {"data": {"other": "x"}}, {}])
def test_a_request_without_a_file_is_refused(alice: Person, body: dict[str, object]) -> None:
    assert alice.put(AVATAR, **body).status_code == 422


def test_a_picture_is_removed(alice: Person) -> None:
    alice.put(AVATAR, **upload(picture()))
    assert answer(alice.delete(AVATAR), 200)["avatar_url"] is None
    assert answer(alice.delete(AVATAR), 200)["avatar_url"] is None


def test_others_see_a_new_picture_at_once(alice: Person, bob: Person) -> None:
    make_direct_chat(alice, bob)
    assert bob.get("/api/v1/chats").get_json()["items"][0]["avatar_url"] is None
    url = answer(alice.put(AVATAR, **upload(picture())), 200)["avatar_url"]
    assert bob.get("/api/v1/chats").get_json()["items"][0]["avatar_url"] == url


def test_the_same_picture_is_kept_once(alice: Person, bob: Person) -> None:
    urls = {answer(person.put(AVATAR, **upload(picture())), 200)["avatar_url"] for person in (alice, bob)}
    assert len(urls) == 1
    alice.delete(AVATAR)
    assert shown(bob).size == (256, 256)


def test_the_profile_page_takes_a_picture(alice: Person, alices_browser: Browser) -> None:
    form = {"display_name": "Alice", "username": "alice", "email": alice.email, "language": "en"}
    alices_browser.send("/profile", form | {"avatar": (io.BytesIO(picture()), "me.png")})
    assert shown(alice).size == (256, 256)
    alices_browser.send("/profile", form | {"remove_avatar": "y"})
    assert alice.get(ME).get_json()["avatar_url"] is None


def test_the_profile_page_says_beside_the_field_what_is_no_picture(alice: Person, alices_browser: Browser) -> None:
    form = {"display_name": "Alicia", "username": "alice", "email": alice.email, "language": "en"}
    response = alices_browser.send("/profile", form | {"avatar": (io.BytesIO(b"text"), "me.png")})
    assert response.status_code == 422
    assert len(beside(response.text, "avatar")) == 1
    assert alice.get(ME).get_json() == alice.user


def test_the_profile_page_changes_all_or_nothing(alice: Person, bob: Person, alices_browser: Browser) -> None:
    form = {"display_name": "Alice", "username": "bobby", "email": alice.email, "language": "en"}
    response = alices_browser.send("/profile", form | {"avatar": (io.BytesIO(picture()), "me.png")})
    assert response.status_code == 409
    assert alice.get(ME).get_json() == alice.user


GOOD = [picture(kind, size=(30, 30)) for kind in ("PNG", "JPEG", "GIF", "WEBP")] + [photo_on_its_side()]


@pytest.mark.unit
@settings(max_examples=300, deadline=None)
@given(
    good=st.sampled_from(GOOD),
    damage=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=8),
    end=st.floats(0, 1),
)
def test_a_damaged_picture_is_shown_or_refused_but_never_breaks(
    good: bytes, damage: list[tuple[float, int]], end: float
) -> None:
    content = bytearray(good)
    for place, value in damage:
        content[int(place * len(content))] = value
    try:
        name, webp = make_avatar(io.BytesIO(bytes(content[: int(end * len(content)) or None])))
    except NotAPicture:
        return
    assert len(name) == 64
    assert Image.open(io.BytesIO(webp)).size == (256, 256)


def test_pictures_that_nobody_shows_are_dropped_after_a_day(app: Flask, alice: Person) -> None:
    old, shown = (answer(alice.put(AVATAR, **upload(content)), 200) for content in (picture(), photo_on_its_side()))
    with app.app_context(), transaction():
        db.session.execute(update(Avatar).values(created_at=now() - timedelta(days=2)))
    app.extensions["celery"].tasks["accounts.clean"].apply(throw=True)
    assert alice.get(old["avatar_url"]).status_code == 404
    assert alice.get(shown["avatar_url"]).status_code == 200


def test_a_dropped_picture_may_come_again(app: Flask, alice: Person) -> None:
    first = answer(alice.put(AVATAR, **upload(picture())), 200)
    alice.delete(AVATAR)
    with app.app_context(), transaction():
        db.session.execute(update(Avatar).values(created_at=now() - timedelta(days=2)))
    assert answer(alice.put(AVATAR, **upload(picture())), 200)["avatar_url"] == first["avatar_url"]
    app.extensions["celery"].tasks["accounts.clean"].apply(throw=True)
    assert alice.get(first["avatar_url"]).status_code == 200
