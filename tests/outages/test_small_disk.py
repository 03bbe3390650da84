"""The disk is full, really: a file system of some megabytes that only the web server sees."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.chats.storm import at_once
from tests.conftest import House
from tests.files.steps import part, path_to
from tests.outages.city import Citizen, ask
from tests.services.backends import Memcached, Redis
from tests.services.process import wait_until
from tests.services.site import Web, clean_env

pytestmark = pytest.mark.e2e
MEGABYTE = 2**20


class SmallDisk(Web):
    """A web server whose instance folder is a file system of this size, which goes when the server goes."""

    is_forked = False

    def __init__(self, env: dict[str, str], megabytes: int) -> None:
        super().__init__(env)
        self.megabytes = megabytes

    def command(self) -> list[str]:
        folder = self.env["INSTANCE_DIR"]
        steps = [f'mkdir -p "{folder}"', f'mount -t tmpfs -o size={self.megabytes}m homeroom "{folder}"']
        # What is embedded comes into being on this disk.
        steps += [] if "DATABASE_URL" in self.env else ['"$1" "$2" db upgrade']
        return [*unshare(), "sh", "-c", " && ".join([*steps, 'exec "$@"']), "sh", *super().command()]

    def place(self, path: str) -> Path:
        """A place on that disk, as it is seen from here."""
        return Path(f"/proc/{self.pid}/root{self.env['INSTANCE_DIR']}/{path}")

    def fill(self) -> None:
        """Take all the room that is left."""
        try:
            with self.place("filler").open("wb", buffering=0) as filler:
                while filler.write(b"x" * 4096):
                    pass
        except OSError:
            pass

    def upload(self, token: str, chat_id: str, content: bytes) -> int:
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "multipart/form-data; boundary=cut"}
        request = Request(self.url + path_to({"id": chat_id}), part(content) + b"--cut--\r\n", headers)
        try:
            with urlopen(request, timeout=20) as response:
                return int(response.status)
        except HTTPError as error:
            return error.code


def unshare() -> list[str]:
    """Starts a program that may mount what nobody else sees; a plain user may be allowed to, as well."""
    return ["unshare", "--mount", "--propagation=private", *([] if os.geteuid() == 0 else ["--map-root-user"])]


def may_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    trial = [*unshare(), "mount", "-t", "tmpfs", "homeroom", "/mnt"]
    return subprocess.run(trial, capture_output=True).returncode == 0


needs_mount = pytest.mark.skipif("not may_mount()", reason="nobody here may mount a file system: run the tests as root")


@pytest.fixture
def uploads(house: House, redis: Redis, memcached: Memcached) -> Iterator[SmallDisk]:
    """The files lie on the small disk, the words in PostgreSQL."""
    database = house.database("postgresql", "site")
    settings = {"DATABASE_URL": database.url, "REDIS_URL": redis.url_of("small"), "MEMCACHED_SERVERS": memcached.url}
    with SmallDisk(clean_env(UPLOAD_KEEP_FREE_MB="1", **settings), megabytes=12) as web:
        yield web
    database.empty()
    redis.client("small").flushdb()
    memcached.client().flush_all()


@needs_mount
def test_uploads_are_refused_and_words_go_on(uploads: SmallDisk) -> None:
    alice = Citizen(uploads, "", "alice", uploads.sign_up("alice")[1])
    chat_id = alice.begins_chat()
    contents = [f"{number}".encode() * 3 * MEGABYTE for number in range(6)]
    statuses = [uploads.upload(alice.token, chat_id, content) for content in contents]
    assert statuses == sorted(statuses)
    assert set(statuses) == {201, 507}
    alice.says(chat_id, "Words")
    uploads.fill()
    assert at_once([lambda: uploads.upload(alice.token, chat_id, b"small") for _ in range(3)]) == [507] * 3
    health = ask(uploads, "GET", "/health")
    assert (health.status, health.body["status"], health.body["parts"]["disk"]["state"]) == (200, "degraded", "away")
    assert alice.reads(chat_id) == ["Words"]
    uploads.place("filler").unlink()
    for taken in [place for place in uploads.place("uploads").rglob("*") if place.is_file()][:2]:
        taken.unlink()
    assert uploads.upload(alice.token, chat_id, b"small") == 201
    wait_until(lambda: ask(uploads, "GET", "/health").body["parts"]["disk"]["state"] == "ok", "there is room again")
    assert "Traceback" not in uploads.log_text()


@pytest.fixture
def embedded() -> Iterator[SmallDisk]:
    """Everything lies on the small disk: the embedded database, too."""
    with SmallDisk(clean_env(UPLOAD_KEEP_FREE_MB="0"), megabytes=24) as web:
        yield web


@needs_mount
def test_an_embedded_database_without_room_refuses_and_loses_nothing(embedded: SmallDisk) -> None:
    alice = Citizen(embedded, "", "alice", embedded.sign_up("alice")[1])
    chat_id = alice.begins_chat()
    alice.says(chat_id, "Before")
    embedded.fill()
    kept, refused = ["Before"], 0
    while refused < 5:
        text = f"{len(kept)} " + "x" * 3000
        reply = alice.ask("POST", f"/chats/{chat_id}/messages", {"text": text})
        assert reply.status in (201, 503, 507), reply
        refused += reply.status != 201
        kept += [text] if reply.status == 201 else []
    assert alice.reads(chat_id) == kept
    health = ask(embedded, "GET", "/health").body
    assert (health["status"], health["parts"]["disk"]["state"]) == ("degraded", "away")
    embedded.place("filler").unlink()
    alice.says(chat_id, "After")
    assert alice.reads(chat_id) == [*kept, "After"]
    assert "Traceback" not in embedded.log_text()
