"""Taking one's data out, and being erased: what the tests of both do again and again."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select, update

from app.accounts import erasure, exports
from app.accounts.models import User
from app.accounts.personal_models import Erasure, Export
from app.db import db, now, transaction
from tests.accounts.browser import Browser, signed_in
from tests.cast import PASSWORD, Person

DATA, ERASE = "/profile/data", "/profile/erase"
RunJobs = Callable[[], list[str]]


def ask_for_data(browser: Browser, *, password: str = PASSWORD) -> int:
    return browser.send(DATA, {"current_password": password}).status_code


def exports_of(app: Flask, person: Person) -> list[Export]:
    with app.app_context():
        query = select(Export).where(Export.user_id == UUID(person.id)).order_by(Export.id)
        return list(db.session.scalars(query))


def take_data(app: Flask, person: Person, run_jobs: RunJobs) -> Zip:
    """Ask for everything, let the worker work, and download it."""
    browser = signed_in(app, person.username)
    assert ask_for_data(browser) == 302
    run_jobs()
    response = browser.get(f"{DATA}/{exports_of(app, person)[-1].id}")
    assert response.status_code == 200
    return Zip(response.data)


class Zip:
    """What came."""

    def __init__(self, content: bytes) -> None:
        self.zip = zipfile.ZipFile(BytesIO(content))
        assert self.zip.testzip() is None
        self.names = self.zip.namelist()

    def text(self, name: str) -> str:
        return self.zip.read(name).decode()

    def json(self, name: str) -> Any:
        return json.loads(self.text(name))

    def all_text(self) -> str:
        return "\n".join(self.zip.read(name).decode(errors="replace") for name in self.names)


def erase_oneself(browser: Browser, username: str, *, password: str = PASSWORD) -> int:
    return browser.send(ERASE, {"username": username, "current_password": password}).status_code


def erase(app: Flask, person: Person, run_jobs: RunJobs) -> None:
    """The person erases themselves, and the worker works."""
    assert erase_oneself(signed_in(app, person.username), person.username) == 302
    run_jobs()


def decide(app: Flask, person: Person) -> None:
    """The first part alone: the account is shut, and the worker has not begun."""
    with app.app_context():
        erasure.erase_person(UUID(person.id))


def stone(app: Flask, person: Person) -> User:
    with app.app_context():
        return db.session.get_one(User, UUID(person.id))


def erasure_of(app: Flask, person: Person) -> Erasure | None:
    with app.app_context():
        return db.session.get(Erasure, UUID(person.id))


def let_time_pass(app: Flask, **values: Any) -> None:
    """As if what is under way had been asked for a while ago."""
    past = now() - timedelta(minutes=10)
    with app.app_context(), transaction():
        db.session.execute(update(Erasure).values(asked_at=past, due_at=past, held_until=None))
        db.session.execute(update(Export).values(due_at=past, held_until=None, hinted_at=past, **values))


def sweep(app: Flask) -> None:
    with app.app_context():
        exports.sweep()
        exports.clean()
        erasure.sweep()
