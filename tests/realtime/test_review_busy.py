"""While a frame is being answered: the client is not taken for gone, and no frame fills the memory."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import orjson
import pytest

from app.realtime.channels import Publication
from app.realtime.sources import Person
from tests.realtime.desk import Connection, Desk

pytestmark = pytest.mark.unit


def pass_time(connection: Connection, seconds: int) -> None:
    for _ in range(seconds):
        connection.desk.now += 1
        connection.client.pulse(connection.desk.now)


def test_whoever_waits_for_an_answer_is_not_taken_for_gone() -> None:
    desk = Desk()
    connection = desk.connect(desk.somebody())
    has_begun, may_end = threading.Event(), threading.Event()

    def slow(person: Person, parameters: Mapping[str, Any]) -> dict[str, Any]:
        has_begun.set()
        assert may_end.wait(10)
        return {}

    desk.rpcs["typing"] = slow
    frame = orjson.dumps({"id": 9, "rpc": {"method": "typing", "data": {}}})
    reader = threading.Thread(target=connection.client.receive, args=(frame,))
    reader.start()
    assert has_begun.wait(10)
    pass_time(connection, 80)
    may_end.set()
    reader.join()
    assert connection.closed_by is None
    connection.says(b"{}")  # The one ping that went out is answered once.
    assert connection.closed_by is None


def test_whoever_is_answered_must_answer_again() -> None:
    desk = Desk()
    connection = desk.connect(desk.somebody())
    pass_time(connection, 40)
    assert connection.closed_by == 3012


def test_what_a_frame_asks_for_is_made_as_the_reader_takes_it() -> None:
    desk = Desk()
    alice = desk.somebody()
    channel = desk.chats.make("1", alice)
    desk.chats.logs["1"] = [Publication(orjson.dumps("x" * 1000), seq) for seq in range(1, 301)]
    connection = desk.connect(alice)
    connection.subscribe(channel)
    connection.hears()
    connection.paper.has_room = False
    connection.sends(
        *({"id": n, "history": {"channel": channel, "limit": 300}} for n in range(2, 302)),
    )
    n_read = sum(len(message) for message in connection.paper.messages)
    assert connection.closed_by == 3008
    assert n_read < 2 * 1024 * 1024
