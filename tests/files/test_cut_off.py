"""Uploads that end before they should, at a real server: nothing of them stays, and the server goes on."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.files.steps import part, path_to
from tests.services.process import wait_until
from tests.services.site import Site

pytestmark = pytest.mark.e2e


@pytest.fixture
def database_name() -> str:
    """A lost connection is not the database's matter."""
    return "postgresql"


Shape = dict[str, Any]
END = b"--cut--\r\n"
BODY = part(b"x" * 300_000) + END


class Uploader:
    """Somebody who speaks HTTP by hand."""

    def __init__(self, site: Site) -> None:
        self.site = site
        _, self.token = site.web.sign_up("alice")
        self.chat = site.web.call("POST", "/api/v1/chats", {"title": "Ours"}, token=self.token)
        self.uploads = Path(site.web.env["INSTANCE_DIR"]) / "uploads"

    def connect(self, **headers: str) -> socket.socket:
        """A connection with a request on it whose body is still to come."""
        lines = {"Host": "localhost", "Authorization": f"Bearer {self.token}"}
        lines |= {"Content-Type": "multipart/form-data; boundary=cut"} | headers
        head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items())
        connection = socket.create_connection(("127.0.0.1", self.site.web.port), timeout=20)
        connection.sendall(f"POST {path_to(self.chat)} HTTP/1.1\r\n{head}\r\n".encode())
        return connection

    def send(self, body: bytes, **headers: str) -> str:
        """The first line of the answer to this body; none where the server hung up over what it did not read."""
        with self.connect(**headers) as connection, suppress(ConnectionResetError):
            with suppress(OSError):
                connection.sendall(body)
                connection.shutdown(socket.SHUT_WR)
            return connection.makefile("rb").readline().decode().strip()
        return ""

    def files(self) -> list[str]:
        return [place.name for place in self.uploads.rglob("*") if place.is_file()]


@pytest.fixture
def uploader(site: Site) -> Uploader:
    uploader = Uploader(site)
    for name in uploader.files():
        next(uploader.uploads.rglob(name)).unlink()
    return uploader


def is_well(uploader: Uploader) -> bool:
    """Whether nothing stayed, and a whole upload is taken."""
    wait_until(lambda: uploader.files() == [], "nothing of it stays")
    assert uploader.send(BODY, Content_Length=str(len(BODY))).endswith("201 CREATED")
    assert len(uploader.files()) == 1
    return True


def test_a_whole_body_is_taken(uploader: Uploader) -> None:
    assert is_well(uploader)


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_body_cut_in_the_middle_is_refused(uploader: Uploader, share: float) -> None:
    line = uploader.send(BODY[: int(len(BODY) * share)], Content_Length=str(len(BODY)))
    assert line == "" or line.split()[1].startswith("4"), line
    assert is_well(uploader)


def test_a_connection_that_dies_leaves_nothing(uploader: Uploader) -> None:
    connection = uploader.connect(Content_Length=str(len(BODY)))
    connection.sendall(BODY[:200_000])
    wait_until(uploader.files, "the draft is there")
    connection.close()
    assert is_well(uploader)


def test_a_length_that_is_too_short_takes_no_half_of_a_file(uploader: Uploader) -> None:
    answer = uploader.send(BODY, Content_Length=str(len(BODY) // 2))
    assert not answer or answer.split()[1].startswith("4")
    assert is_well(uploader)


@pytest.mark.parametrize("length", ["-1", "x", "1e9", "99999999999999999999999999", ""])
def test_a_length_that_is_none_is_refused(uploader: Uploader, length: str) -> None:
    with uploader.connect(Content_Length=length) as connection:
        assert connection.makefile("rb").readline().split()[1].startswith(b"4")
    assert is_well(uploader)


def test_too_long_a_body_is_refused_before_it_comes(uploader: Uploader) -> None:
    with uploader.connect(Content_Length=str(200 * 2**20)) as connection:
        assert connection.makefile("rb").readline().split()[1] == b"413"
    assert is_well(uploader)


def test_without_a_token_nothing_is_waited_for(uploader: Uploader) -> None:
    with uploader.connect(Content_Length=str(10 * 2**20), Authorization="") as connection:
        assert connection.makefile("rb").readline().split()[1] == b"401"
    assert is_well(uploader)


def chunked(content: bytes) -> bytes:
    pieces = [content[start : start + 50_000] for start in range(0, len(content), 50_000)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)


def test_a_body_without_a_length_is_taken_in_pieces(uploader: Uploader) -> None:
    assert uploader.send(chunked(BODY) + b"0\r\n\r\n", Transfer_Encoding="chunked").endswith("201 CREATED")


def test_pieces_without_an_end_are_refused(uploader: Uploader) -> None:
    line = uploader.send(chunked(BODY)[:200_000], Transfer_Encoding="chunked")
    assert line == "" or line.split()[1].startswith("4"), line
    assert is_well(uploader)


def test_a_kill_in_the_middle_leaves_a_draft_at_most(uploader: Uploader) -> None:
    """The next cleaning takes it; what counts is that no half of a file is anybody's."""
    connection = uploader.connect(Content_Length=str(len(BODY)))
    connection.sendall(BODY[:200_000])
    wait_until(uploader.files, "the draft is there")
    uploader.site.web.kill()
    uploader.site.web.start()
    connection.close()
    assert list(uploader.uploads.glob("[0-9a-f][0-9a-f]/*")) == []
    assert uploader.send(BODY, Content_Length=str(len(BODY))).endswith("201 CREATED")
