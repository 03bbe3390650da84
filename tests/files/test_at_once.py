"""Uploads that take their time, and what happens meanwhile."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.db import db
from tests.accounts.browser import csrf_token, signed_in
from tests.cast import MakeApp, Person, answer
from tests.chats.steps import refused, take_out
from tests.chats.storm import at_once, twin
from tests.files import samples
from tests.files.steps import drafts, elsewhere, kept, make_file, part, path_to, rows, send_file, send_message, waiting

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
BODY = part(b"x" * 300_000) + b"--cut--\r\n"


class Slow(io.BytesIO):
    """A body in the middle of whose reading something happens, once."""

    def __init__(self, verb: Callable[[], Any]) -> None:
        super().__init__(BODY)
        self.verb, self.given = verb, []

    def readinto(self, buffer: Any, /) -> int:
        if self.tell() and not self.given:
            self.given.append(elsewhere(self.verb))
        return super().readinto(buffer)


def upload_slowly(person: Person, chat: Shape, verb: Callable[[], Any]) -> tuple[TestResponse, Any]:
    """The answer to an upload, and what the verb gave meanwhile."""
    body = Slow(verb)
    response = person.post(path_to(chat), input_stream=body, content_type="multipart/form-data; boundary=cut")
    return response, body.given[0]


def test_no_connection_to_the_database_waits_with_it(app: Flask, bob: Person, chat: Shape) -> None:
    with app.app_context():
        pool: Any = db.engine.pool
    response, held = upload_slowly(bob, chat, pool.checkedout)
    assert (response.status_code, held) == (201, 0)


def test_it_lies_on_the_disk_of_the_files_meanwhile(app: Flask, bob: Person, chat: Shape) -> None:
    _, meanwhile = upload_slowly(bob, chat, lambda: drafts(app))
    assert len(meanwhile) == 1
    assert drafts(app) == []


def test_who_is_taken_out_meanwhile_sends_nothing(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    other = twin(app, alice)
    response, taken_out = upload_slowly(bob, chat, lambda: take_out(other, chat, bob))
    assert taken_out.status_code in (200, 204)
    refused(response, 404, "not_found")
    assert (drafts(app), rows(app), waiting(app)) == ([], [], [])


def test_half_of_the_servers_threads_stay_free(make_app: MakeApp, alice: Person, bob: Person, chat: Shape) -> None:
    small = make_app(web_threads=2)
    one, other = twin(small, bob), twin(small, alice)
    first, second = upload_slowly(one, chat, lambda: send_file(other, chat))
    assert first.status_code == 201
    assert refused(second, 503, "busy")
    assert int(second.headers["Retry-After"]) > 0
    make_file(other, chat)


def test_a_refused_upload_takes_no_place_for_ever(make_app: MakeApp, bob: Person, chat: Shape) -> None:
    small = twin(make_app(web_threads=2), bob)
    for content, name in ((b"", "a.txt"), (b"A text.", "a/b"), (b"A text.", "a.png"), (b"\x89PNG\r\n\x1a\n", "a.png")):
        refused(send_file(small, chat, content, name), 422)
    make_file(small, chat)


def test_the_same_content_many_times_at_once_is_one_file(app: Flask, bob: Person, chat: Shape) -> None:
    content = samples.photo()
    twins = [twin(app, bob) for _ in range(6)]
    files = [
        answer(made, 201) for made in at_once([lambda one=one: send_file(one, chat, content, "a.jpg") for one in twins])
    ]
    assert len({file["id"] for file in files}) == 6
    assert len(rows(app)) == len(kept(app)) == 1
    assert len({bob.get(file["url"]).data for file in files}) == 1
    assert drafts(app) == []


def test_twins_with_one_key_are_one_upload(app: Flask, bob: Person, chat: Shape) -> None:
    headers = {"Idempotency-Key": "once"}
    twins = [twin(app, bob) for _ in range(6)]
    made = at_once([lambda one=one: send_file(one, chat, headers=headers) for one in twins])
    assert {response.status_code for response in made} == {201}
    assert len({response.data for response in made}) == len(waiting(app)) == 1


def test_different_pictures_at_once_do_not_mix(app: Flask, bob: Person, chat: Shape) -> None:
    contents = [samples.photo(quality=quality) for quality in range(40, 90, 10)]
    alone = [bob.get(make_file(bob, chat, content, "a.jpg")["url"]).data for content in contents]
    twins = [twin(app, bob) for _ in contents]
    calls = [lambda n=n, one=one: send_file(one, chat, contents[n], "a.jpg") for n, one in enumerate(twins)]
    made = [answer(response, 201) for response in at_once(calls)]
    assert [bob.get(file["url"]).data for file in made] == alone


def test_a_browser_sends_a_file_with_the_token_of_its_page(app: Flask, alice: Person, chat: Shape) -> None:
    browser = signed_in(app, "alice")
    headers = {"X-CSRFToken": csrf_token(browser.get("/profile").text), "Origin": "http://localhost"}
    file = (io.BytesIO(b"A text."), "a.txt")
    made = answer(browser.post(path_to(chat), data={"file": file}, headers=headers), 201)
    answer(send_message(alice, chat, made), 201)


def test_a_foreign_page_sends_none(app: Flask, alice: Person, chat: Shape) -> None:
    browser = signed_in(app, "alice")
    token = csrf_token(browser.get("/profile").text)
    for headers in ({"X-CSRFToken": token, "Origin": "https://evil.example"}, {"Accept": "application/json"}):
        file = (io.BytesIO(b"A text."), "a.txt")
        assert browser.post(path_to(chat), data={"file": file}, headers=headers).status_code in (400, 403)
    assert (drafts(app), rows(app)) == ([], [])
