"""The disk is full, or nearly: uploads are refused with 507, nothing stays, and with room all is well again."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from flask import Flask

from tests.accounts.pictures import picture
from tests.cast import MakeApp, Person, make_message
from tests.chats.steps import refused
from tests.chats.storm import twin
from tests.conftest import House
from tests.files.steps import (
    draft_on_a_full_disk,
    drafts,
    make_file,
    nothing_stays,
    part,
    path_to,
    rows,
    send_file,
    show_files,
)
from tests.services.backends import Memcached, Redis
from tests.services.site import Web, clean_env

pytestmark = pytest.mark.integration


@pytest.fixture
def database_name() -> str:
    """A full disk is not the database's matter."""
    return "postgresql"


Shape = dict[str, Any]
MEGABYTE = 2**20
# More than any disk has.
HUGE_MB = 2**40


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Drafts lie on a device that has no room; the kernel itself says so."""
    with monkeypatch.context() as patch:
        patch.setattr("tempfile.NamedTemporaryFile", draft_on_a_full_disk)
        yield patch


def is_full(person: Person, chat: Shape, content: bytes = b"A text.", name: str = "a.txt") -> bool:
    problem = refused(send_file(person, chat, content, name), 507, "storage_full")
    assert problem["detail"]
    return True


def test_a_share_of_the_disk_stays_free(make_app: MakeApp, app: Flask, bob: Person, chat: Shape) -> None:
    nearly_full = twin(make_app(upload_keep_free_mb=HUGE_MB), bob)
    assert is_full(nearly_full, chat)
    assert nothing_stays(app)
    make_file(bob, chat)


def test_what_would_not_fit_is_not_even_read(make_app: MakeApp, bob: Person, chat: Shape) -> None:
    body = io.BytesIO(part(b"x" * MEGABYTE) + b"--cut--\r\n")
    kind = "multipart/form-data; boundary=cut"
    nearly_full = twin(make_app(upload_keep_free_mb=HUGE_MB), bob)
    refused(nearly_full.post(path_to(chat), input_stream=body, content_type=kind), 507)
    assert body.tell() == 0


def test_words_need_no_room(make_app: MakeApp, bob: Person, chat: Shape) -> None:
    file = make_file(bob, chat)
    nearly_full = twin(make_app(upload_keep_free_mb=HUGE_MB), bob)
    show_files(nearly_full, chat, file)
    make_message(nearly_full, chat)
    assert nearly_full.get(file["url"]).data == b"A text."


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"x" * MEGABYTE, "a.txt"), (b"x", "a.txt"), (picture(), "a.png")],
    ids=["long", "short", "picture"],
)
def test_a_disk_that_fills_meanwhile(
    app: Flask, bob: Person, chat: Shape, full_disk: pytest.MonkeyPatch, content: bytes, name: str
) -> None:
    assert is_full(bob, chat, content, name)
    assert nothing_stays(app)
    full_disk.undo()
    make_file(bob, chat, content, name)


def test_a_picture_of_oneself_needs_room_too(bob: Person, full_disk: pytest.MonkeyPatch) -> None:
    sent = bob.put("/api/v1/users/me/avatar", data={"file": (io.BytesIO(picture()), "me.png")})
    refused(sent, 507, "storage_full")


@pytest.mark.parametrize(
    ("verb", "reason"),
    [
        ("fsync", errno.ENOSPC),
        ("utime", errno.EDQUOT),
        ("replace", errno.ENOSPC),
        ("mkdir", errno.ENOSPC),
        ("mkdir", errno.EFBIG),
    ],
)
def test_a_disk_that_fills_at_the_last_step(
    app: Flask, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch, verb: str, reason: int
) -> None:
    def refuse(*_arguments: Any, **_options: Any) -> None:
        raise OSError(reason, os.strerror(reason))

    with monkeypatch.context() as patch:
        patch.setattr(os, verb, refuse)
        assert is_full(bob, chat, b"New.")
    assert (drafts(app), rows(app)) == ([], [])
    make_file(bob, chat, b"New.")


def test_another_fault_of_the_disk_is_no_full_disk(
    app: Flask, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setitem(app.config, "TESTING", False)
        patch.setattr(os, "fsync", refuse)
        refused(send_file(bob, chat), 500)
    assert (drafts(app), rows(app)) == ([], [])


class SmallDisk(Web):
    """A web server none of whose files may be longer than two megabytes, as its system sees to."""

    most = 2 * MEGABYTE
    is_forked = False  # The limit must not become ours.

    def command(self) -> list[str]:
        limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({self.most}, {self.most}))"
        program = f"import os, resource, sys; {limit}; os.execv(sys.executable, sys.argv[1:])"
        return [sys.executable, "-c", program, *super().command()]

    def upload(self, path: str, token: str, content: bytes) -> int:
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "multipart/form-data; boundary=cut"}
        body = part(content) + b"--cut--\r\n"
        try:
            with urlopen(Request(self.url + path, body, headers), timeout=20) as response:
                return int(response.status)
        except HTTPError as error:
            return error.code

    def files(self) -> list[str]:
        uploads = Path(self.env["INSTANCE_DIR"]) / "uploads"
        return [place.name for place in uploads.rglob("*") if place.is_file()]


@pytest.fixture
def small_disk(house: House, database_name: str, redis: Redis, memcached: Memcached) -> Iterator[SmallDisk]:
    database = house.database(database_name, "site")
    env = clean_env(DATABASE_URL=database.url, REDIS_URL=redis.url_of("small disk"), MEMCACHED_SERVERS=memcached.url)
    with SmallDisk(env) as web:
        yield web
    database.empty()
    redis.client("small disk").flushdb()
    memcached.client().flush_all()


@pytest.mark.e2e
def test_a_real_server_that_may_write_no_more(small_disk: SmallDisk) -> None:
    _, token = small_disk.sign_up("alice")
    chat = small_disk.call("POST", "/api/v1/chats", {"title": "Ours"}, token=token)
    statuses = [small_disk.upload(path_to(chat), token, b"x" * size * MEGABYTE) for size in (1, 3, 3, 1)]
    assert statuses == [201, 507, 507, 201]
    assert len(small_disk.files()) == 1
    assert "Traceback" not in small_disk.log_text()
