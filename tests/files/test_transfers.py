"""Files on their way take half of the threads at the most, and of those a few for each person."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any
from uuid import uuid4

import pytest

from app.errors import Busy
from app.files.http import SHORT
from app.files.transfers import MOST_EACH, Transfers
from tests.cast import MakeApp, Person
from tests.chats.steps import refused
from tests.chats.storm import twin
from tests.files.steps import make_file, show_files

Shape = dict[str, Any]
LONG = b"x" * (SHORT + 1)


@pytest.mark.unit
def test_nobody_takes_all_places() -> None:
    transfers, alice, bob = Transfers(100), uuid4(), uuid4()
    with ExitStack() as held:
        for _ in range(MOST_EACH):
            held.enter_context(transfers.one(alice))
        with pytest.raises(Busy), transfers.one(alice):
            pass
        with transfers.one(bob):
            pass
    with transfers.one(alice):
        pass


@pytest.mark.unit
def test_all_together_take_half() -> None:
    transfers = Transfers(4)
    with transfers.one(uuid4()), transfers.one(uuid4()), pytest.raises(Busy), transfers.one(uuid4()):
        pass


@pytest.fixture
def pair(make_app: MakeApp, alice: Person, bob: Person) -> tuple[Person, Person]:
    """Alice and Bob at a server with one place for files."""
    small = make_app(web_threads=2)
    return twin(small, alice), twin(small, bob)


@pytest.mark.integration
def test_a_slow_reader_holds_a_place_until_the_end(pair: tuple[Person, Person], chat: Shape) -> None:
    alice, bob = pair
    file = make_file(bob, chat, LONG)
    show_files(bob, chat, file)
    reading = bob.get(file["url"])
    refused(alice.get(file["url"]), 503, "busy")
    assert alice.get(f"/api/v1/chats/{chat['id']}").status_code == 200
    reading.close()
    assert alice.get(file["url"]).data == LONG


@pytest.mark.integration
@pytest.mark.parametrize("headers", [{"Range": "bytes=999999999-"}, {"Range": "bytes=0-9"}, {"If-None-Match": "*"}])
def test_a_place_comes_back_however_it_was_used(pair: tuple[Person, Person], chat: Shape, headers: Shape) -> None:
    alice, bob = pair
    file = make_file(bob, chat, LONG)
    show_files(bob, chat, file)
    for _ in range(3):
        with alice.get(file["url"], headers=headers) as response:
            assert response.status_code in (206, 304, 416)
        with alice.send("HEAD", file["url"]) as response:
            assert response.status_code == 200
    assert bob.get(file["url"]).data == LONG


@pytest.mark.integration
def test_short_files_need_no_place(pair: tuple[Person, Person], chat: Shape) -> None:
    alice, bob = pair
    long, short = make_file(bob, chat, LONG), make_file(bob, chat, b"short")
    show_files(bob, chat, long, short)
    with bob.get(long["url"]):
        assert alice.get(short["url"]).data == b"short"
