"""What is refused: said in a sentence, with nothing left on the disk or in the database."""

from __future__ import annotations

import io
import time
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from tests.accounts.browser import signed_in
from tests.accounts.pictures import huge_png, picture
from tests.cast import MakeApp, Person, answer
from tests.chats.steps import refused
from tests.chats.storm import twin
from tests.files import samples
from tests.files.steps import drafts, make_file, nothing_stays, part, path_to, send_body, send_file

pytestmark = pytest.mark.integration


@pytest.fixture
def database_name() -> str:
    """Bytes are refused before any database is asked."""
    return "postgresql"


Shape = dict[str, Any]
END = b"--cut--\r\n"
MEGABYTE = 2**20
KIND = "multipart/form-data; boundary=cut"


class Unread(io.BytesIO):
    """A body that tells how much of it was read."""

    n_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        self.n_read += len(found)
        return found

    def readinto(self, buffer: Any, /) -> int:
        n_read = super().readinto(buffer)
        self.n_read += n_read
        return n_read


def says_why(response: TestResponse, status: int = 422, code: str | None = None) -> str:
    """The one sentence about the file."""
    problem = refused(response, status, code)
    assert list(problem["errors"]) == ["file"]
    (sentence,) = problem["errors"]["file"]
    return str(sentence)


# Requests.

NO_FILE = {
    "nothing": b"",
    "an empty form": END,
    "a text of this name": b'--cut\r\nContent-Disposition: form-data; name="file"\r\n\r\nwords\r\n' + END,
    "another field": part(b"A text.", field=b"files") + END,
    "no name of a field": b'--cut\r\nContent-Disposition: form-data; filename="a.txt"\r\n\r\nA text.\r\n' + END,
}


@pytest.mark.parametrize("kind", NO_FILE)
def test_a_request_without_a_file_is_refused(app: Flask, bob: Person, chat: Shape, kind: str) -> None:
    says_why(send_body(bob, chat, NO_FILE[kind]), 422, "no_file")
    assert nothing_stays(app)


@pytest.mark.parametrize("body", [{"json": {"file": "x"}}, {"data": b"raw"}, {"data": {"file": "words"}}, {}])
def test_another_kind_of_request_is_refused(app: Flask, bob: Person, chat: Shape, body: Shape) -> None:
    assert bob.post(path_to(chat), **body).status_code in (415, 422)
    assert nothing_stays(app)


@pytest.mark.parametrize("field", [b"file", b"other"])
def test_two_files_are_refused(app: Flask, bob: Person, chat: Shape, field: bytes) -> None:
    says_why(send_body(bob, chat, part(b"One.") + part(b"Two.", field=field) + END), 422, "many_files")
    assert nothing_stays(app)


BROKEN_BODIES = {
    "no end": part(b"A text."),
    "half a head": b"--cut\r\nContent-Disposition: form-da",
    "no boundary at all": b"A text.",
    "another boundary": part(b"A text.").replace(b"--cut", b"--put") + END,
    "a head that never ends": b"--cut\r\nX: " + b"x" * 200_000,
    "a head of nonsense": b"--cut\r\n\xff\xfe\x00\r\n\r\nA text.\r\n" + END,
    "a wrong length inside": part(b"A text.").replace(b"filename", b"content-length: 5; filename"),
    "half a file": part(b"A" * 100_000)[:50_000],
}


@pytest.mark.parametrize("kind", BROKEN_BODIES)
def test_a_broken_body_is_refused(app: Flask, bob: Person, chat: Shape, kind: str) -> None:
    response = send_body(bob, chat, BROKEN_BODIES[kind])
    assert 400 <= response.status_code < 500, response.text
    assert response.mimetype == "application/problem+json"
    assert nothing_stays(app)


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=cut"]
)
def test_a_form_without_a_boundary_is_refused(app: Flask, bob: Person, chat: Shape, kind: str) -> None:
    response = bob.post(path_to(chat), data=part(b"A text.") + END, content_type=kind)
    assert 400 <= response.status_code < 500
    assert nothing_stays(app)


@pytest.mark.parametrize(
    "crowd",
    [
        b"".join(part(b"x", b"%d.txt" % number) for number in range(10_000)),
        b'--cut\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n' * 10_000,
        b'--cut\r\nContent-Disposition: form-data; name="%b"\r\n\r\n\r\n' % (b"n" * 60_000) * 20,
    ],
    ids=["files", "fields", "long names"],
)
def test_a_crowd_of_parts_is_refused_quickly(app: Flask, bob: Person, chat: Shape, crowd: bytes) -> None:
    started = time.monotonic()
    response = send_body(bob, chat, crowd + END)
    assert 400 <= response.status_code < 500
    assert time.monotonic() - started < 20
    assert nothing_stays(app)


def test_a_field_is_no_way_around_the_disk(app: Flask, bob: Person, chat: Shape) -> None:
    """What is no file is held in memory, and may not be long."""
    body = b'--cut\r\nContent-Disposition: form-data; name="a"\r\n\r\n' + b"x" * (2 * MEGABYTE) + b"\r\n"
    assert send_body(bob, chat, body + part(b"A text.") + END).status_code in (413, 422)
    assert nothing_stays(app)


# Sizes.


def test_an_empty_file_is_refused(app: Flask, bob: Person, chat: Shape) -> None:
    assert "empty" in says_why(send_file(bob, chat, b""), 422, "empty_file")
    assert nothing_stays(app)


def test_a_file_may_be_as_large_as_the_setting_says(make_app: MakeApp, app: Flask, bob: Person, chat: Shape) -> None:
    small = twin(make_app(upload_most_mb=1), bob)
    assert answer(send_file(small, chat, b"x" * MEGABYTE), 201)["size"] == MEGABYTE


def test_a_byte_more_is_too_large(make_app: MakeApp, app: Flask, bob: Person, chat: Shape) -> None:
    small = twin(make_app(upload_most_mb=1), bob)
    assert "1 MB" in says_why(send_file(small, chat, b"x" * (MEGABYTE + 1)), 413, "file_too_large")
    assert nothing_stays(app)


def test_what_says_it_is_too_large_is_not_read(make_app: MakeApp, app: Flask, bob: Person, chat: Shape) -> None:
    body = unread()
    response = upload_unread(twin(make_app(upload_most_mb=1), bob), chat, body)
    refused(response, 413)
    assert body.n_read == 0
    assert nothing_stays(app)


def test_a_members_file_is_read(bob: Person, chat: Shape) -> None:
    body = unread()
    answer(upload_unread(bob, chat, body), 201)
    assert body.n_read == len(body.getvalue())


def test_an_outsiders_file_is_not_read(app: Flask, charlie: Person, anonymous: Person, chat: Shape) -> None:
    for person, status in ((charlie, 404), (anonymous, 401)):
        body = unread()
        refused(upload_unread(person, chat, body), status)
        assert body.n_read == 0
    assert nothing_stays(app)


@pytest.mark.parametrize("token", [None, "made-up"])
def test_without_the_pages_token_nothing_is_read(app: Flask, alice: Person, chat: Shape, token: str | None) -> None:
    browser, body = signed_in(app, "alice"), unread()
    headers = {"Accept": "application/json"} | ({"X-CSRFToken": token} if token else {})
    response = browser.post(path_to(chat), headers=headers, input_stream=body, content_type=KIND)
    refused(response, 400, "form_expired")
    assert body.n_read == 0
    assert nothing_stays(app)


def unread() -> Unread:
    return Unread(part(b"x" * (5 * MEGABYTE)) + END)


def upload_unread(person: Person, chat: Shape, body: Unread) -> TestResponse:
    return person.post(path_to(chat), input_stream=body, content_type=KIND)


# Names.

WRONG_NAMES = {
    "a way up": b"../../etc/passwd",
    "a folder": b"a/b.txt",
    "the root": b"/etc/passwd",
    "a Windows folder": b"a\\\\b.txt",
    "a Windows way up": b"..\\\\..\\\\x.txt",
    "here": b".",
    "up": b"..",
    "blank": b"   ",
    "a zero": b"a\x00.txt",
    "an escape": b"a\x1b[31m.txt",
    "a tab": b"a\tb.txt",
    "unseen": "a\u200b.txt".encode(),
    "a line of Unicode": "a\u2028b.txt".encode(),
    "too long": b"x" * 201,
    "much too long": "я".encode() * 5000,
}


@pytest.mark.parametrize("kind", WRONG_NAMES)
def test_a_name_that_is_none_is_refused(app: Flask, bob: Person, chat: Shape, kind: str) -> None:
    response = send_body(bob, chat, part(b"A text.", WRONG_NAMES[kind]) + END)
    assert says_why(response, 422, "wrong_file_name")
    assert nothing_stays(app)


def test_a_name_that_reads_backwards_is_set_right(bob: Person, chat: Shape) -> None:
    """Shown with its mark, this ends in “.txt” and is not of that kind."""
    assert make_file(bob, chat, b"A text.", "readme.\u202etxt.js")["name"] == "readme.txt.js"


@pytest.mark.parametrize(
    "name",
    [b"a.txt\r\nX-Evil: 1", b'a.txt"; filename="../b.txt', b"C:\\\\folder\\\\a.txt", b"\xff\xed\xa0\x80a.txt", b""],
)
def test_no_name_leads_out_of_the_folder(app: Flask, bob: Person, chat: Shape, name: bytes) -> None:
    response = send_body(bob, chat, part(b"A text.", name) + END)
    assert response.status_code in (201, 400, 422)
    if response.status_code == 201:
        assert response.get_json()["name"] in ("a.txt", "b.txt")
    else:
        assert nothing_stays(app)


@pytest.mark.parametrize("name", ["CON", "aux.txt", "-rf", "~", "a" * 200, "a.", "%s{0}{{1}}.txt", "<b>&amp;.txt"])
def test_an_odd_name_is_taken_as_it_is(bob: Person, chat: Shape, name: str) -> None:
    assert make_file(bob, chat, name=name)["name"] == name


# Types.

LIES = {
    "photo.jpg": b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00" + b"\0" * 200,
    "photo.png": b"<html><script>alert(1)</script></html>",
    "photo.jpeg": picture("PNG"),
    "photo.gif": b"I am a text.",
    "photo.webp": b"I am a text.",
    "paper.pdf": b"PK\x03\x04" + b"\0" * 60,
    "words.txt": picture("PNG"),
    "marks.csv": b"MZ\x90\x00" + b"\0" * 60,
    "book.zip": b"%PDF-1.7\n",
    "song.mp3": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "film.mp4": b"I am a text.",
    "drawing.svg": picture("PNG"),
    "PHOTO.JPG": b"GIF89a" + b"\0" * 30,
}


@pytest.mark.parametrize("name", LIES)
def test_a_file_that_is_not_what_its_name_says_is_refused(app: Flask, bob: Person, chat: Shape, name: str) -> None:
    assert says_why(send_file(bob, chat, LIES[name], name), 422, "lying_type")
    assert nothing_stays(app)


@pytest.mark.parametrize(
    ("kind", "name"), [("TIFF", "a.tif"), ("TIFF", "a.tiff"), ("TIFF", "a.txt"), ("TIFF", "noname")]
)
def test_a_picture_that_cannot_be_cleaned_is_refused(
    app: Flask, bob: Person, chat: Shape, kind: str, name: str
) -> None:
    response = send_file(bob, chat, picture(kind), name)
    assert "JPEG" in says_why(response, 422, "telling_picture")
    assert nothing_stays(app)


def test_so_is_a_picture_of_an_apple(app: Flask, bob: Person, chat: Shape) -> None:
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 100
    for name in ("IMG_1.HEIC", "IMG_1.jpg", "IMG_1"):
        says_why(send_file(bob, chat, heic, name), 422, "telling_picture")
    assert nothing_stays(app)


@pytest.mark.parametrize(
    ("name", "content", "status"),
    [
        ("a.png", picture("PNG"), 201),
        ("noname", picture("PNG"), 201),
        ("a.txt", b"A text.", 422),
        ("a.pdf", b"%PDF-1.7\n", 201),
        ("noname", b"A text.", 422),
        ("a.html", b"<b>", 422),
    ],
)
def test_only_the_types_of_the_setting_are_taken(
    make_app: MakeApp, app: Flask, bob: Person, chat: Shape, name: str, content: bytes, status: int
) -> None:
    choosy = twin(make_app(upload_types=("image/*", "application/pdf")), bob)
    response = send_file(choosy, chat, content, name)
    if status == 201:
        answer(response, 201)
    else:
        says_why(response, 422, "type_not_allowed")
        assert nothing_stays(app)


# Pictures.

BOMBS = {
    "2,500 megapixels": ("a.png", lambda: huge_png(50_000, 50_000)),
    "51 megapixels": ("a.png", lambda: huge_png(10_000, 5_100)),
    "a wide one": ("a.png", lambda: huge_png(2_000_000_000, 1)),
    "no pixels": ("a.png", lambda: huge_png(0, 0)),
    "a GIF of 10,000 frames": ("a.gif", lambda: samples.gif_of(10_000, size=(1000, 1000))),
    "a GIF of a large canvas": ("a.gif", lambda: samples.gif_of(1, size=(65_535, 65_535))),
    "an animated PNG of many frames": (
        "a.png",
        lambda: samples.png_of((b"acTL", b"\0\0\x27\x10\0\0\0\0"), width=1000, height=1000),
    ),
    "an animated WebP of many frames": (
        "a.webp",
        lambda: samples.animation("WEBP", size=(5000, 5000), frames=5, method=0, quality=1),
    ),
    "a text that unpacks": ("a.png", lambda: samples.png_of((b"zTXt", b"a\0\0" + samples.deflated(80)))),
    "a text of Unicode that unpacks": (
        "a.png",
        lambda: samples.png_of((b"iTXt", b"a\0\1\0\0\0" + samples.deflated(80))),
    ),
    "a profile that unpacks": ("a.png", lambda: samples.png_of((b"iCCP", b"a\0\0" + samples.deflated(80)))),
    "half a JPEG": ("a.jpg", lambda: picture("JPEG", size=(300, 300))[:900]),
    "half a PNG": ("a.png", lambda: picture("PNG", size=(300, 300))[:200]),
    "half a WebP": ("a.webp", lambda: picture("WEBP", size=(300, 300))[:60]),
    "half a GIF": ("a.gif", lambda: samples.animation("GIF")[:60]),
    "half an AVIF": ("a.avif", lambda: picture("AVIF", size=(300, 300))[:300]),
    "the head of a JPEG": ("a.jpg", lambda: picture("JPEG")[:4]),
    "a PNG of wrong sums": ("a.png", lambda: picture("PNG").replace(b"IDAT", b"IDAT\0", 1)),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_or_a_broken_picture_is_refused_quickly(app: Flask, bob: Person, chat: Shape, kind: str) -> None:
    name, make = BOMBS[kind]
    content, started = make(), time.monotonic()
    response = send_file(bob, chat, content, name)
    assert time.monotonic() - started < 20
    assert says_why(response)
    assert response.get_json()["code"] in ("broken_picture", "lying_type")
    assert nothing_stays(app)


GOOD = {
    "a.jpg": samples.photo(6),
    "a.png": samples.telling_png(),
    "b.png": samples.animation("PNG", size=(12, 12)),
    "a.webp": samples.telling_webp(),
    "b.webp": samples.animation("WEBP", size=(12, 12)),
    "a.gif": samples.telling_gif(),
    "a.avif": samples.telling_avif(),
    "b.jpg": samples.two_pictures(),
}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(sorted(GOOD)),
    damage=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=8),
    end=st.floats(0, 1),
)
def test_a_damaged_picture_is_taken_or_refused_but_never_breaks(
    app: Flask, bob: Person, chat: Shape, name: str, damage: list[tuple[float, int]], end: float
) -> None:
    content = bytearray(GOOD[name])
    for place, value in damage:
        content[int(place * len(content))] = value
    response = send_file(bob, chat, bytes(content[: int(end * len(content)) or None]), name)
    assert response.status_code in (201, 422), response.text
    assert drafts(app) == []
    if response.status_code == 201:
        bob.delete(f"/api/v1/attachments/{response.get_json()['id']}")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    head=st.sampled_from([part(b"A text."), part(b""), b"", b"--cut\r\n"]),
    body=st.binary(max_size=80),
    tail=st.sampled_from([END, b"", b"--cut", b"\r\n"]),
)
def test_no_body_breaks_anything(app: Flask, bob: Person, chat: Shape, head: bytes, body: bytes, tail: bytes) -> None:
    response = send_body(bob, chat, head + body + tail)
    assert response.status_code == 201 or 400 <= response.status_code < 500, response.text
    if response.status_code == 201:
        bob.delete(f"/api/v1/attachments/{response.get_json()['id']}")
