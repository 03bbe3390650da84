"""Asking which members of a chat are here, and on what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask

from app.realtime.live import live
from app.realtime.presence import Presence
from app.realtime.sessions import Session
from tests.cast import Person, answer
from tests.chats.steps import refused, take_out

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Door:
    """Lets people come in without a socket."""

    def __init__(self, presence: Presence) -> None:
        self.presence = presence
        self.sessions: list[Session] = []

    def arrive(self, person: Person, device: str = "Firefox · Linux", **values: Any) -> Session:
        user = {name: person.user[name] for name in ("id", "username", "display_name", "avatar_url")}
        session = Session(str(uuid4()), user, device, NOON, **values)
        self.sessions.append(session)
        self.presence.arrive(session)
        return session


@pytest.fixture
def door(app: Flask) -> Iterator[Door]:
    with app.app_context():
        door = Door(live().presence)
    yield door
    for session in door.sessions:
        door.presence.depart(session.id)


def here(person: Person, chat: Shape) -> list[Shape]:
    found: list[Shape] = answer(person.get(f"/api/v1/centrifugo/presence/{chat['id']}"), 200)["items"]
    return found


def test_nobody_is_here_at_first(bob: Person, chat: Shape) -> None:
    assert here(bob, chat) == []


def test_it_shows_members_with_their_sessions(alice: Person, bob: Person, chat: Shape, door: Door) -> None:
    laptop, phone = door.arrive(bob), door.arrive(bob, "Safari · iOS", is_idle=True)
    (shown,) = here(alice, chat)
    assert shown["user"] == {"id": bob.id, "username": "bobby", "display_name": "Bob", "avatar_url": None}
    at = "2026-11-20T12:00:00.000000Z"
    assert sorted(shown["sessions"], key=lambda session: session["is_idle"]) == [
        {"id": laptop.id, "device": "Firefox · Linux", "connected_at": at, "is_idle": False},
        {"id": phone.id, "device": "Safari · iOS", "connected_at": at, "is_idle": True},
    ]


def test_it_shows_nobody_else(alice: Person, bob: Person, charlie: Person, chat: Shape, door: Door) -> None:
    door.arrive(charlie)
    door.arrive(alice)
    assert [shown["user"]["id"] for shown in here(bob, chat)] == [alice.id]


def test_it_hides_who_chose_to_be_invisible(alice: Person, bob: Person, chat: Shape, door: Door) -> None:
    door.arrive(bob, is_hidden=True)
    assert here(alice, chat) == []


def test_only_members_see_it(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    refused(charlie.get(f"/api/v1/centrifugo/presence/{chat['id']}"), 404, "not_found")
    take_out(alice, chat, bob)
    refused(bob.get(f"/api/v1/centrifugo/presence/{chat['id']}"), 404, "not_found")
    refused(alice.get(f"/api/v1/centrifugo/presence/{uuid4()}"), 404, "not_found")
