"""The audit log: who did what to whom, and that nobody rewrites it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from app.accounts import service
from app.accounts.models import User
from app.db import db, now, transaction
from app.monitoring import audit
from app.monitoring.models import AuditEntry
from tests.cast import Person
from tests.databases import Database

pytestmark = pytest.mark.integration

REFUSED = [
    "UPDATE audit_entries SET action = 'nothing'",
    "UPDATE audit_entries SET actor_name = 'somebody else'",
    "UPDATE audit_entries SET target_name = 'Bob'",
    "UPDATE audit_entries SET address = '203.0.113.1'",
    "UPDATE audit_entries SET details = '{}'",
    "UPDATE audit_entries SET actor_id = NULL",
    "UPDATE audit_entries SET target_id = 'x', target_name = ''",
    # Nor is it blanked, while they live whom it names.
    "UPDATE audit_entries SET actor_name = '', target_name = '', address = '', details = NULL",
    *(f"UPDATE audit_entries SET {name} = ''" for name in ("actor_name", "target_name", "address")),
    "UPDATE audit_entries SET details = NULL",
    "DELETE FROM audit_entries",
    "INSERT INTO audit_entries SELECT * FROM audit_entries WHERE true ON CONFLICT (id) DO UPDATE SET action = 'x'",
]


def entries() -> list[AuditEntry]:
    db.session.rollback()
    return list(db.session.scalars(select(AuditEntry).order_by(AuditEntry.id)))


def fail_after_noting() -> None:
    with transaction():
        audit.note("accounts.disable")
        raise LookupError


def erased(person: Person) -> None:
    with transaction():
        db.session.execute(update(User).where(User.id == UUID(person.id)).values(erased_at=now()))


@pytest.fixture
def noted(context: Flask, admin: Person, alice: Person) -> AuditEntry:
    with context.test_request_context(environ_base={"REMOTE_ADDR": "203.0.113.9"}):
        who, whom = (UUID(admin.id), admin.username), ("person", alice.id, alice.username)
        audit.note("accounts.disable", target=whom, actor=who, n_devices=2)
    return entries()[-1]


def test_it_says_who_did_what_to_whom_and_from_where(noted: AuditEntry, admin: Person, alice: Person) -> None:
    assert (str(noted.actor_id), noted.actor_name, noted.address) == (admin.id, "admin", "203.0.113.9")
    assert (noted.target_kind, noted.target_id, noted.target_name) == ("person", alice.id, "alice")
    assert (noted.action, noted.details) == ("accounts.disable", {"n_devices": 2})


def test_a_line_stands_only_if_the_change_does(context: Flask) -> None:
    with pytest.raises(LookupError):
        fail_after_noting()
    assert entries() == []


def test_the_command_line_has_no_person_behind_it(context: Flask) -> None:
    audit.note("backup.make", target=("archive", "a.zip", "a.zip"))
    (entry,) = entries()
    assert (entry.actor_id, entry.actor_name, entry.address) == (None, audit.COMMAND_LINE, None)


@pytest.mark.parametrize("sql", REFUSED)
def test_the_database_refuses_to_change_it(noted: AuditEntry, sql: str) -> None:
    before = [vars(entry) | {"_sa_instance_state": None} for entry in entries()]
    with pytest.raises(IntegrityError, match="what was noted is never changed"), transaction():
        db.session.execute(text(sql))
    assert [vars(entry) | {"_sa_instance_state": None} for entry in entries()] == before


@pytest.mark.parametrize("database_name", ["sqlite"], indirect=True)
def test_replacing_it_is_refused_over_any_connection(noted: AuditEntry, database: Database) -> None:
    forged = "INSERT OR REPLACE INTO audit_entries SELECT id, at, NULL, 'x', 'x', NULL, NULL, NULL, NULL, NULL"
    refused = pytest.raises(sqlite3.IntegrityError, match="what was noted is never changed")
    with closing(sqlite3.connect(database.url.removeprefix("sqlite:///"))) as stranger, refused:
        stranger.execute(f"{forged} FROM audit_entries")
    with pytest.raises(IntegrityError, match="what was noted is never changed"), transaction():
        db.session.execute(text(f"{forged} FROM audit_entries"))
    assert "x" not in {entry.action for entry in entries()}


@pytest.mark.parametrize("database_name", ["postgresql"], indirect=True)
def test_emptying_it_is_refused(noted: AuditEntry) -> None:
    with pytest.raises(IntegrityError, match="what was noted is never changed"), transaction():
        db.session.execute(text("TRUNCATE audit_entries"))


def test_an_erased_person_is_named_no_more(noted: AuditEntry, admin: Person, alice: Person) -> None:
    service.set_treasurer(UUID(alice.id), is_treasurer=True)
    erased(alice)
    with pytest.raises(IntegrityError, match="what was noted is never changed"), transaction():
        audit.forget_person(UUID(admin.id))
    with transaction():
        audit.forget_person(UUID(alice.id))
    (entry,) = [one for one in entries() if one.id == noted.id]
    assert (entry.actor_name, entry.address, entry.target_name) == ("admin", "203.0.113.9", None)
    erased(admin)
    with transaction():
        audit.forget_person(UUID(admin.id))
        audit.forget_person(UUID(alice.id))
    found = entries()
    assert all(not entry.target_name for entry in found)
    (entry,) = [one for one in found if one.id == noted.id]
    assert (entry.actor_name, entry.address, entry.details) == ("", None, None)
    assert (str(entry.actor_id), entry.target_id) == (admin.id, alice.id)
