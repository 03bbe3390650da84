"""Rows that many write at once, on PostgreSQL: nobody waits for a note of who was here, nor in a circle."""

from __future__ import annotations

import threading
from collections.abc import Callable
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import text

from app.db import db, transaction
from app.realtime import service
from app.realtime.last_seen import LastSeen
from app.realtime.sessions import Changes
from tests.cast import Person

pytestmark = pytest.mark.integration


@pytest.fixture
def database_name() -> str:
    """SQLite has one writer."""
    return "postgresql"


def test_noting_who_left_does_not_wait_for_a_row_that_names_them(app: Flask, alice: Person) -> None:
    with app.app_context(), db.engine.begin() as other:
        # As every row does that names a person, until its transaction ends.
        other.execute(text("SELECT FROM users WHERE id = :id FOR KEY SHARE"), {"id": alice.id})
        leaving = LastSeen()
        leaving.hear(Changes(seen=[alice.id]))
        writer = threading.Thread(target=_in(app, leaving.write), daemon=True)
        writer.start()
        writer.join(3)
        assert not writer.is_alive()


def test_people_s_own_logs_are_locked_in_one_order(app: Flask, alice: Person, bob: Person) -> None:
    first, second = sorted((UUID(alice.id), UUID(bob.id)))
    is_done = threading.Event()
    # The table holds the second before the first, which is the order in which an update alone would find them.
    with app.app_context():
        for user_id in (second, first):
            service_tell([user_id])

    def tell_both() -> None:
        with app.app_context():
            service_tell([first, second])
        is_done.set()

    with app.app_context(), db.engine.begin() as other:
        lock = text("SELECT FROM user_logs WHERE user_id = :id FOR UPDATE")
        other.execute(lock, {"id": first})
        teller = threading.Thread(target=tell_both)
        teller.start()
        assert not is_done.wait(0.5)
        # Whoever waits for the first must not hold the second.
        other.execute(text("SET LOCAL lock_timeout = '2s'"))
        other.execute(lock, {"id": second})
    teller.join(10)
    assert is_done.is_set()


def _in(app: Flask, act: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        with app.app_context():
            act()

    return run


def service_tell(user_ids: list[UUID]) -> None:
    with transaction():
        service.tell(user_ids, "chat_added")
