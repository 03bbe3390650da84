"""Giving a file out: to members alone, in whole or in part, and never as a page of ours."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote
from uuid import uuid4

import pytest
from flask import Flask
from werkzeug.http import parse_options_header
from werkzeug.test import TestResponse

from tests.accounts.browser import Browser, signed_in
from tests.accounts.pictures import picture
from tests.cast import Person, answer, make_chat
from tests.chats.steps import add, refused, take_out
from tests.files.steps import make_file, part, paths_of, send_body, show_files

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
CONTENT = b"0123456789"
MP3 = b"ID3\x03\0\0\0\0\0\x0a" + b"\0" * 10 + b"\xff\xfb\x90\x00" * 100


@pytest.fixture
def file(bob: Person, chat: Shape) -> Shape:
    """A file that Bob sent to the group."""
    return sent(bob, chat, CONTENT, "digits.txt")


@pytest.fixture
def photo(bob: Person, chat: Shape) -> Shape:
    """A picture that Bob sent to the group."""
    return sent(bob, chat, picture(), "photo.png")


def sent(person: Person, chat: Shape, content: bytes, name: str) -> Shape:
    (file,) = show_files(person, chat, make_file(person, chat, content, name))["attachments"]
    return dict(file)


def disposition(response: TestResponse) -> tuple[str, dict[str, str]]:
    return parse_options_header(response.headers["Content-Disposition"])


# Who.


def test_every_member_gets_the_content(alice: Person, bob: Person, file: Shape) -> None:
    for person in (alice, bob):
        response = person.get(file["url"])
        assert (response.status_code, response.data, response.mimetype) == (200, CONTENT, "text/plain")


def test_an_outsider_finds_nothing(charlie: Person, admin: Person, bob: Person, chat: Shape, photo: Shape) -> None:
    for person in (charlie, admin):
        for path in paths_of(photo):
            refused(person.get(path), 404, "not_found")
        refused(person.delete(f"/api/v1/attachments/{photo['id']}"), 404, "not_found")
    assert bob.get(photo["url"]).status_code == 200


def test_nobody_gets_in_without_signing_in(anonymous: Person, photo: Shape) -> None:
    for path in paths_of(photo):
        refused(anonymous.get(path), 401, "unauthorized")
    refused(anonymous.delete(f"/api/v1/attachments/{photo['id']}"), 401, "unauthorized")


def test_who_was_taken_out_finds_nothing_not_even_their_own(alice: Person, bob: Person, chat: Shape) -> None:
    shown, kept_back = sent(bob, chat, picture(), "photo.png"), make_file(bob, chat)
    assert take_out(alice, chat, bob).status_code in (200, 204)
    for file in (shown, kept_back):
        for path in paths_of(file):
            refused(bob.get(path), 404, "not_found")
    assert alice.get(shown["url"]).status_code == 200


def test_the_tag_of_an_old_answer_opens_nothing(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    tag = bob.get(file["url"]).headers["ETag"]
    take_out(alice, chat, bob)
    refused(bob.get(file["url"], headers={"If-None-Match": tag}), 404)


def test_who_comes_later_sees_what_was_sent(alice: Person, charlie: Person, chat: Shape, file: Shape) -> None:
    add(alice, chat, charlie)
    assert charlie.get(file["url"]).data == CONTENT


def test_the_same_content_elsewhere_opens_nothing(charlie: Person, alice: Person, file: Shape) -> None:
    make_file(charlie, make_chat(charlie, alice), CONTENT, "digits.txt")
    refused(charlie.get(file["url"]), 404)


def test_what_is_not_there_looks_the_same(alice: Person, photo: Shape) -> None:
    for path in paths_of(photo):
        refused(alice.get(path.replace(photo["id"], str(uuid4()))), 404, "not_found")
        assert alice.get(path.replace(photo["id"], "..%2f..%2fsecret_key")).status_code == 404


def test_a_text_has_no_thumbnail(bob: Person, file: Shape) -> None:
    refused(bob.get(f"/api/v1/attachments/{file['id']}/thumbnail"), 404, "not_found")


def test_a_browser_shows_it_by_its_cookie(app: Flask, alice: Person, photo: Shape) -> None:
    browser: Browser = signed_in(app, "alice")
    assert browser.get(photo["url"]).mimetype == "image/png"
    assert browser.get(photo["thumbnail_url"]).status_code == 200


# How.


def test_an_unchanged_file_is_not_sent_again(alice: Person, file: Shape) -> None:
    tag = alice.get(file["url"]).headers["ETag"]
    again = alice.get(file["url"], headers={"If-None-Match": tag})
    assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", tag)
    assert alice.get(file["url"], headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("wanted", "part", "where"),
    [
        ("0-3", b"0123", "0-3"),
        ("4-", b"456789", "4-9"),
        ("-2", b"89", "8-9"),
        ("7-100", b"789", "7-9"),
        ("0-0", b"0", "0-0"),
    ],
)
def test_a_part_may_be_asked_for(alice: Person, file: Shape, wanted: str, part: bytes, where: str) -> None:
    response = alice.get(file["url"], headers={"Range": f"bytes={wanted}"})
    assert (response.status_code, response.data) == (206, part)
    assert response.headers["Content-Range"] == f"bytes {where}/10"
    assert response.headers["Content-Length"] == str(len(part))


def test_it_is_said_that_parts_may_be_asked_for(alice: Person, file: Shape) -> None:
    assert alice.get(file["url"]).headers["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("wanted", ["bytes=10-", "bytes=50-60"])
def test_a_part_that_is_not_there_is_refused(alice: Person, file: Shape, wanted: str) -> None:
    assert alice.get(file["url"], headers={"Range": wanted}).status_code == 416


@pytest.mark.parametrize(
    "wanted", ["bytes=", "bytes=a-b", "lines=1-2", "bytes=5-1", "bytes=--1", "bytes=-0", "\xff", "bytes=0-1,4-5"]
)
def test_a_wish_that_is_not_understood_gives_the_whole(alice: Person, file: Shape, wanted: str) -> None:
    response = alice.get(file["url"], headers={"Range": wanted})
    assert (response.status_code, response.data) == (200, CONTENT)


def test_a_part_comes_only_of_the_file_one_began_with(alice: Person, file: Shape) -> None:
    tag = alice.get(file["url"]).headers["ETag"]
    same = alice.get(file["url"], headers={"Range": "bytes=4-", "If-Range": tag})
    other = alice.get(file["url"], headers={"Range": "bytes=4-", "If-Range": '"other"'})
    assert (same.status_code, same.data) == (206, b"456789")
    assert (other.status_code, other.data) == (200, CONTENT)


def test_one_may_ask_how_long_it_is(alice: Person, file: Shape) -> None:
    response = alice.send("HEAD", file["url"])
    assert (response.status_code, response.data, response.headers["Content-Length"]) == (200, b"", "10")


def test_it_is_kept_by_the_readers_browser_alone(alice: Person, file: Shape, photo: Shape) -> None:
    for path in (file["url"], photo["url"]):
        cached = alice.get(path).headers["Cache-Control"]
        assert "private" in cached
        assert "public" not in cached


@pytest.mark.parametrize("path", ["/content", "/content?download=1", "/thumbnail"])
def test_nothing_in_it_can_act(alice: Person, photo: Shape, path: str) -> None:
    headers = alice.get(f"/api/v1/attachments/{photo['id']}{path}").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy.split("; ")
    assert "script-src" not in policy


ACTIVE = {
    "page.html": b"<html><script>alert(1)</script></html>",
    "page.xhtml": b'<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
    "drawing.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "feed.xml": b'<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>',
    "code.js": b"alert(1)",
    "words.txt": b"<html><script>alert(1)</script></html>",
    "paper.pdf": b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n",
    "unknown": b"<html><script>alert(1)</script></html>",
    "page.HTM": b"<b>",
    "mail.mht": b"From: x\nMIME-Version: 1.0\n\n<b>",
}


@pytest.mark.parametrize("name", ACTIVE)
def test_what_could_act_is_saved_and_not_shown(alice: Person, bob: Person, chat: Shape, name: str) -> None:
    response = alice.get(sent(bob, chat, ACTIVE[name], name)["url"])
    assert (response.status_code, response.data) == (200, ACTIVE[name])
    assert disposition(response) == ("attachment", {"filename": name})


@pytest.mark.parametrize(("name", "content"), [("photo.png", picture()), ("song.mp3", MP3)])
def test_pictures_and_sound_are_shown_in_place_unless_asked_otherwise(
    alice: Person, bob: Person, chat: Shape, name: str, content: bytes
) -> None:
    url = sent(bob, chat, content, name)["url"]
    assert disposition(alice.get(url)) == ("inline", {"filename": name})
    assert disposition(alice.get(f"{url}?download=1")) == ("attachment", {"filename": name})


NAMES = [
    "two words.txt",
    'say "hello".txt',
    "semi;colon, comma=.txt",
    "percent%20%0d%0a.txt",
    "тетрадь.txt",
    "Übung – №1.txt",
    "宿題.txt",
    "🦉.txt",
    "\u00e9.txt",
    ".hidden",
    "x" * 196 + ".txt",
]


@pytest.mark.parametrize("name", NAMES)
def test_it_comes_back_under_its_name(alice: Person, bob: Person, chat: Shape, name: str) -> None:
    body = part(CONTENT, name.replace('"', '\\"').encode()) + b"--cut--\r\n"
    made = answer(send_body(bob, chat, body), 201)
    show_files(bob, chat, made)
    response = alice.get(made["url"])
    assert made["name"] == name
    header = response.headers["Content-Disposition"]
    assert "\n" not in header
    assert named_in(header) == name


def test_browsers_write_a_quote_in_their_own_way(bob: Person, chat: Shape) -> None:
    assert answer(send_body(bob, chat, part(CONTENT, b"a%22b.txt") + b"--cut--\r\n"), 201)["name"] == 'a"b.txt'


def test_letters_of_two_parts_become_one(bob: Person, chat: Shape) -> None:
    """A Mac writes é as two characters, and everybody else as one."""
    assert make_file(bob, chat, name="e\u0301.txt")["name"] == "\u00e9.txt"


def named_in(header: str) -> str:
    """The name as a browser reads it: `filename*` before `filename`."""
    _, found = parse_options_header(header)
    extended = header.partition("filename*=UTF-8''")[2]
    return unquote(extended.partition(";")[0]) if extended else found["filename"]
