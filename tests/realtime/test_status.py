"""Whether people are here, as the API tells it, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from app.db import now
from app.realtime import last_seen
from app.realtime.last_seen import LastSeen
from app.realtime.live import live
from app.realtime.presence import Presence
from app.realtime.sessions import Changes, Session
from tests.cast import Person, answer

pytestmark = pytest.mark.integration


@pytest.fixture
def presence(app: Flask) -> Iterator[Presence]:
    """The registry behind the app, with nobody in it."""
    with app.app_context():
        presence = live().presence
    yield presence
    presence.close()


def arrive(presence: Presence, person: Person, **values: Any) -> None:
    presence.arrive(Session(f"of {person.username}", {"id": person.id}, "Firefox · Linux", now(), **values))


def statuses(asker: Person, *people: Person) -> list[dict[str, Any]]:
    ids = ",".join(person.id for person in people)
    items: list[dict[str, Any]] = answer(asker.get(f"/api/v1/users/status?ids={ids}"), 200)["items"]
    return items


def test_several_are_told_in_the_order_they_were_asked_for(
    presence: Presence, alice: Person, bob: Person, charlie: Person
) -> None:
    arrive(presence, bob)
    arrive(presence, charlie, is_idle=True)
    told = statuses(alice, charlie, alice, bob)
    assert [(one["user_id"], one["is_online"], one["is_idle"]) for one in told] == [
        (charlie.id, True, True),
        (alice.id, False, False),
        (bob.id, True, False),
    ]


def test_who_has_no_account_is_left_out(alice: Person, bob: Person) -> None:
    nobody = Person(bob.client, {"id": "01900000-0000-7000-8000-000000000000"}, "")
    assert [one["user_id"] for one in statuses(alice, nobody, bob, bob)] == [bob.id]


@pytest.mark.parametrize("ids", ["", "x", ",", "01900000-0000-7000-8000-000000000000," * 201])
def test_what_is_no_list_of_ids_is_refused(alice: Person, ids: str) -> None:
    problem = answer(alice.get(f"/api/v1/users/status?ids={ids}"), 422)
    assert list(problem["errors"]) == ["ids"]


def test_the_invisible_look_as_if_they_never_came(presence: Presence, alice: Person, bob: Person) -> None:
    answer(bob.put("/api/v1/users/me", json={"is_invisible": True}), 200)
    arrive(presence, bob, is_hidden=True)
    told = answer(alice.get(f"/api/v1/users/{bob.id}/status"), 200)
    assert told == {"user_id": bob.id, "is_online": False, "is_idle": False, "last_seen": None}


def test_when_somebody_left_is_written(app: Flask, alice: Person, bob: Person) -> None:
    seen, before = LastSeen(), datetime.now(UTC)
    seen.hear(Changes(seen=[bob.id]))
    with app.app_context():
        seen.write()
    (told,) = statuses(alice, bob)
    assert before <= datetime.fromisoformat(told["last_seen"]) <= datetime.now(UTC)


def test_what_could_not_be_written_is_written_later(
    app: Flask, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_ids: object) -> None:
        raise OperationalError("", {}, Exception())

    seen, before = LastSeen(), datetime.now(UTC)
    seen.hear(Changes(seen=[bob.id]))
    with app.app_context():
        with monkeypatch.context() as patched:
            patched.setattr(last_seen, "_write", fail)
            with pytest.raises(OperationalError):
                seen.write()
        seen.write()
    assert datetime.fromisoformat(statuses(alice, bob)[0]["last_seen"]) >= before
