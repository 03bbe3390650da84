"""Erasing a person where something is in the way: a room that fails, and requests that come too late."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from app.accounts import erasure, personal, service
from app.accounts.models import User
from app.accounts.personal_models import Erasure
from app.accounts.watch import line
from app.db import db, now, transaction
from app.errors import NotFound
from tests.accounts.browser import signed_in
from tests.accounts.leaving import (
    RunJobs,
    ask_for_data,
    decide,
    erase,
    erasure_of,
    exports_of,
    let_time_pass,
    stone,
    sweep,
)
from tests.accounts.pictures import picture
from tests.cast import PASSWORD, Person, make_message

pytestmark = pytest.mark.integration

Shape = dict[str, Any]


def broken(_user_id: UUID, _after: str | None) -> Iterator[None]:
    raise ValueError("Alice Liddell, alice@example.org")
    yield


@pytest.fixture
def broken_room(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The first room fails; call it to mend the room."""
    whole = app.extensions["personal"]
    first = personal.Room(export=lambda _user_id, _archive: None, erase=broken)
    monkeypatch.setitem(app.extensions, "personal", (first, *whole))
    return lambda: monkeypatch.setitem(app.extensions, "personal", whole)


def test_one_room_that_fails_does_not_stop_the_others(
    app: Flask,
    alice: Person,
    bob: Person,
    chat: Shape,
    run_jobs: RunJobs,
    broken_room: Callable[[], None],
) -> None:
    make_message(bob, chat, "soon gone")
    ask_for_data(signed_in(app, "bobby"))
    run_jobs()
    erase(app, bob, run_jobs)
    assert exports_of(app, bob) == []
    items = alice.get(f"/api/v1/chats/{chat['id']}/messages").get_json()["items"]
    assert [one["text"] for one in items] == [""]
    found = erasure_of(app, bob)
    assert found is not None
    assert (found.n_failures, found.last_error) == (1, "accounts: ValueError")
    with app.test_request_context():
        said = line()
    assert not said.is_well
    assert "accounts: ValueError" in said.sentences
    broken_room()
    let_time_pass(app)
    sweep(app)
    run_jobs()
    found = erasure_of(app, bob)
    assert found is not None
    assert (found.n_failures, found.last_error) == (0, None)
    assert found.done_at is not None


def test_a_failure_is_tried_again_later_and_later(app: Flask, alice: Person, broken_room: Callable[[], None]) -> None:
    decide(app, alice)
    waits = []
    for _ in range(12):
        with app.app_context():
            erasure.work(UUID(alice.id))
        found = erasure_of(app, alice)
        assert found is not None
        waits.append(round((found.due_at - now()).total_seconds() / 60))
    assert waits[:4] == [3, 6, 12, 24]
    assert waits[-1] == 360


def test_a_profile_a_picture_and_a_password_that_come_too_late_are_refused(app: Flask, alice: Person) -> None:
    decide(app, alice)
    user_id = UUID(alice.id)
    for verb in (
        lambda: service.change_profile(user_id, display_name="Alice Liddell"),
        lambda: service.change_avatar(user_id, BytesIO(picture())),
        lambda: service.set_password(user_id, password=PASSWORD + "!"),
    ):
        with app.app_context(), pytest.raises(NotFound):
            verb()
    found = stone(app, alice)
    assert (found.display_name, found.avatar, found.password_hash) == ("Deleted person", None, "!")


def test_the_last_look_blanks_the_stone_once_more(app: Flask, alice: Person, run_jobs: RunJobs) -> None:
    erase(app, alice, run_jobs)
    with app.app_context(), transaction():
        late = {"display_name": "Alice Liddell", "search_key": "alice", "language": "ru", "avatar": None}
        db.session.execute(update(User).where(User.id == UUID(alice.id)).values(**late))
    let_time_pass(app)
    sweep(app)
    run_jobs()
    found = stone(app, alice)
    assert (found.display_name, found.search_key, found.language) == ("Deleted person", "", "en")


def test_while_the_farewell_waits_the_rooms_are_left_alone(
    app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(app, alice)
    with app.app_context(), transaction():
        db.session.execute(update(Erasure).values(asked_at=now() - timedelta(minutes=10)))
    with app.app_context():
        erasure.work(UUID(alice.id))
    found = erasure_of(app, alice)
    assert found is not None
    assert (found.emptied_at is None, found.done_at) == (False, None)
    monkeypatch.setattr(erasure, "_work_rooms", lambda *_: pytest.fail("A room was asked again."))
    with app.app_context():
        erasure.work(UUID(alice.id))
