"""What the plain presence sockets are told."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import orjson
import pytest
from wsproto import ConnectionType
from wsproto.connection import Connection
from wsproto.events import TextMessage

from app.realtime.presence_board import PresenceBoard
from app.realtime.sessions import Session
from tests.realtime.street import NOON, Street, session

pytestmark = pytest.mark.unit


class Page:
    """A socket's writing side that keeps what it is given."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.frames.append(data)

    def messages(self) -> list[dict[str, Any]]:
        """What a WebSocket client reads."""
        client = Connection(ConnectionType.CLIENT)
        client.receive_data(b"".join(self.frames))
        return [orjson.loads(event.data) for event in client.events() if isinstance(event, TextMessage)]


def shown(one: Session, connected_for: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "user": one.user,
        "device": "Firefox · Linux",
        "connected_at": "2026-11-20T12:00:00.000000Z",
        "connected_for": connected_for,
    }


def open_board(street: Street, *, seconds: int = 88) -> PresenceBoard:
    return PresenceBoard(street[0], clock=lambda: NOON + timedelta(seconds=seconds))


def test_a_page_gets_everybody_and_then_the_changes() -> None:
    street, page, early, late = Street("one"), Page(), session(), session("bob")
    board = open_board(street)
    street[0].arrive(early)
    board.add(page)
    street.passes(1)
    street[0].arrive(late)
    street.passes(1)
    street[0].depart(early.id)
    street.passes(1)
    assert page.messages() == [
        {"type": "snapshot", "sessions": [shown(early, "1m28sec")]},
        {"type": "changes", "joined": [shown(late, "1m28sec")], "left": []},
        {"type": "changes", "joined": [], "left": [early.id]},
    ]


def test_a_page_sees_itself_and_the_others_see_it_once() -> None:
    street, first, second, its_own = Street("one"), Page(), Page(), session("bob")
    board = open_board(street)
    board.add(first)
    street.passes(1)
    street[0].arrive(its_own)
    board.add(second)
    street.passes(1)
    joined = shown(its_own, "1m28sec")
    assert second.messages() == [{"type": "snapshot", "sessions": [joined]}]
    assert first.messages()[1:] == [{"type": "changes", "joined": [joined], "left": []}]


def test_a_page_that_went_is_told_nothing() -> None:
    street, gone, late = Street("one"), Page(), Page()
    board = open_board(street)
    for page in (gone, late):
        board.add(page)
    board.drop(gone)
    street.passes(1)
    board.drop(late)
    street[0].arrive(session())
    street.passes(1)
    assert (len(gone.frames), len(late.frames)) == (0, 1)


def test_who_falls_idle_makes_no_frame() -> None:
    street, page, phone = Street("one"), Page(), session()
    board = open_board(street)
    street[0].arrive(phone)
    board.add(page)
    street.passes(1)
    street[0].change(phone.id, is_idle=True)
    street.passes(1)
    assert len(page.frames) == 1


def test_a_batch_is_encoded_once_for_all_pages() -> None:
    street, pages = Street("one"), [Page() for _ in range(3)]
    board = open_board(street)
    for page in pages:
        board.add(page)
    street.passes(1)
    street[0].arrive(session())
    street.passes(1)
    for n in range(2):
        assert len({id(page.frames[n]) for page in pages}) == 1


def bytes_of_a_join(n_here: int) -> int:
    street, page = Street("one"), Page()
    board = open_board(street)
    for n in range(n_here):
        street[0].arrive(session(f"person{n:04}"))
    board.add(page)
    street.passes(1)
    page.frames.clear()
    street[0].arrive(Session("newcomer", session("zoe").user, "Firefox · Linux", NOON))
    street.passes(1)
    return sum(len(frame) for frame in page.frames)


def test_a_join_costs_each_page_the_same_however_many_are_here() -> None:
    assert 0 < bytes_of_a_join(100) == bytes_of_a_join(5000) < 400


def test_pages_that_come_while_people_come_and_go_end_up_right() -> None:
    street = Street("one")
    presence, board = street[0], open_board(street)
    pages = [Page() for _ in range(50)]

    def crowd() -> None:
        for _ in range(500):
            one = session()
            presence.arrive(one)
            if int(one.id.rpartition("-")[2]) % 2:
                presence.depart(one.id)

    def tell() -> None:
        while any(thread.is_alive() for thread in threads):
            presence.flush()

    threads = [threading.Thread(target=crowd) for _ in range(4)]
    for thread in (*threads, teller := threading.Thread(target=tell)):
        thread.start()
    for page in pages:
        board.add(page)
    teller.join()
    presence.flush()
    here = {one.id for one in presence.sessions()}
    assert len(here) == 1000
    for page in pages:
        snapshot, *batches = page.messages()
        seen = {one["id"] for one in snapshot["sessions"]}
        for batch in batches:
            joined = {one["id"] for one in batch["joined"]}
            assert not joined & seen
            assert set(batch["left"]) <= seen
            seen = (seen | joined) - set(batch["left"])
        assert seen == here
