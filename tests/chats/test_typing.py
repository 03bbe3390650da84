"""Letting the others see over HTTP that one is writing."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import orjson
import pytest

from app.realtime import live
from app.realtime.channels import Publication
from tests.cast import Person, make_chat
from tests.chats.steps import events, refused

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def rung(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Publication]]:
    """What goes out to everybody on a channel."""
    rings: list[tuple[str, Publication]] = []
    monkeypatch.setattr(live, "ring", lambda channel, publication: rings.append((channel, publication)))
    return rings


def signal(person: Person, chat: Shape) -> Any:
    return person.post("/api/v1/centrifugo/typing", json={"chat_id": chat["id"]})


def test_the_chat_sees_who_is_writing(bob: Person, chat: Shape, rung: list[tuple[str, Publication]]) -> None:
    assert signal(bob, chat).status_code == 204
    ((channel, publication),) = rung
    user = {"id": bob.id, "username": "bobby", "display_name": "Bob", "avatar_url": None}
    assert channel == f"chat:{chat['id']}"
    assert orjson.loads(publication.data) == {"type": "typing", "user": user}
    assert publication.offset == 0


def test_one_sign_in_three_seconds_gets_through(
    alice: Person, bob: Person, chat: Shape, rung: list[tuple[str, Publication]]
) -> None:
    other_chat = make_chat(alice)
    rung.clear()
    for person in (alice, bob, alice, bob):
        assert signal(person, chat).status_code == 204
    assert len(rung) == 2
    assert signal(alice, other_chat).status_code == 204
    assert len(rung) == 3


def test_it_is_never_kept(app: Any, bob: Person, chat: Shape) -> None:
    before = events(app, chat)
    assert signal(bob, chat).status_code == 204
    assert events(app, chat) == before


def test_outsiders_find_nothing(charlie: Person, chat: Shape, rung: list[tuple[str, Publication]]) -> None:
    refused(signal(charlie, chat), 404, "not_found")
    refused(signal(charlie, {"id": str(uuid4())}), 404, "not_found")
    assert rung == []


def test_it_says_what_is_wrong(bob: Person) -> None:
    problem = refused(bob.post("/api/v1/centrifugo/typing", json={"chat_id": "x"}), 422, "invalid")
    assert list(problem["errors"]) == ["chat_id"]
