"""The account of `run.py monitor`: it is nobody else's, and what it deletes is its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, insert, select, update

from app import probe
from app.accounts import rules, service
from app.accounts.errors import UsernameTaken
from app.accounts.models import Device, User
from app.chats import service as chats
from app.chats.models import Chat, Member
from app.config import ConfigError
from app.db import db, now, transaction
from tests.cast import Person, answer

pytestmark = pytest.mark.integration
LONG_AGO = timedelta(days=2)


@pytest.fixture
def inside(app: Flask, alice: Person) -> Iterator[None]:
    with app.app_context():
        yield


@pytest.fixture
def place(inside: None) -> probe.Place:
    """What a monitor has opened."""
    return probe.prepare()


def let_time_pass() -> None:
    """All that is there is two days old."""
    with transaction():
        db.session.execute(update(Chat).values(created_at=now() - LONG_AGO))
        db.session.execute(update(Device).values(seen_at=now() - LONG_AGO))


def is_alive(place: probe.Place) -> None:
    """Its device has just been used."""
    with transaction():
        device_id = UUID(place.token.partition(".")[0])
        db.session.execute(update(Device).where(Device.id == device_id).values(seen_at=now()))


def chats_left() -> set[UUID]:
    return set(db.session.scalars(select(Chat.id)))


def probe_user() -> User:
    db.session.rollback()
    return db.session.scalars(select(User).where(User.username_key == probe.NAME)).one()


def test_a_chat_that_it_was_drawn_into_outlives_it(place: probe.Place, alice: Person) -> None:
    group = chats.create_group(UUID(alice.id), title="Probe", description="", participants=())
    with transaction():  # No verb does this any more.
        db.session.execute(insert(Member).values(chat_id=group, user_id=place.user_id, role="member"))
    let_time_pass()
    later = probe.prepare()
    probe.clear(later)
    assert chats_left() == {group}
    assert probe_user().is_disabled


def test_what_others_have_put_into_its_chat_outlives_it(place: probe.Place, alice: Person) -> None:
    with transaction():
        db.session.execute(insert(Member).values(chat_id=place.chat_id, user_id=UUID(alice.id), role="member"))
    chats.post_message(UUID(alice.id), place.chat_id, text="Mine")
    with transaction():
        db.session.execute(delete(Member).where(Member.user_id == UUID(alice.id)))
    probe.clear(place)
    assert chats_left() == {place.chat_id}


def test_a_run_of_days_keeps_its_chat(place: probe.Place) -> None:
    let_time_pass()
    is_alive(place)
    probe.clear(probe.prepare())
    assert chats_left() == {place.chat_id}
    assert not probe_user().is_disabled
    probe.clear(place)
    assert chats_left() == set()
    assert probe_user().is_disabled


def test_of_a_killed_run_nothing_is_left_after_the_next(place: probe.Place) -> None:
    let_time_pass()
    probe.clear(probe.prepare())
    assert chats_left() == set()
    assert db.session.scalars(select(Device).where(Device.user_id == place.user_id)).all() == []
    assert probe_user().is_disabled


def test_a_run_that_was_signed_out_ends_like_any_other(place: probe.Place) -> None:
    with transaction():
        db.session.execute(delete(Device).where(Device.user_id == place.user_id))
    probe.clear(place)
    assert chats_left() == set()


def test_nobody_else_can_be_called_so(inside: None, alice: Person) -> None:
    with pytest.raises(UsernameTaken):
        service.register(username="Homeroom-Probe", email="mallory@example.org", password="correct-horse-battery")
    assert alice.put("/api/v1/users/me", json={"username": "homeroom-probe"}).status_code == 409
    with pytest.raises(ValueError, match="address"):
        rules.email(rules.PROBE_EMAIL)


def test_somebody_who_had_the_name_before_is_left_alone(inside: None, bob: Person) -> None:
    with transaction():
        named = update(User).where(User.id == UUID(bob.id))
        db.session.execute(named.values(username=probe.NAME, username_key=probe.NAME, disabled_at=now()))
    with pytest.raises(ConfigError, match="not the monitor's own"):
        probe.prepare()
    assert probe_user().is_disabled


def test_nobody_meets_it_while_it_runs(place: probe.Place, alice: Person) -> None:
    assert answer(alice.get("/api/v1/users?query=probe"), 200)["items"] == []
    probe_id = str(place.user_id)
    assert alice.post("/api/v1/chats", json={"title": "Trap", "participants": [probe_id]}).status_code == 422
    assert chats_left() == {place.chat_id}
