"""What the tests of migrations share."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import flask_migrate
import pytest
from flask import Flask

from app import create_app
from app.db import db
from tests.conftest import House


@pytest.fixture
def old_app(house: House, database_name: str) -> Iterator[Flask]:
    """The app over a database of its own, migrated to the end."""
    url = house.new_database(database_name, f"migrated_{uuid4().hex[:8]}").url
    app = create_app(house.config(url, "migrated"))
    migrate(app, "head")
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def migrate(app: Flask, revision: str, *, down: bool = False) -> None:
    """Take the app's database up or down to this revision."""
    with app.app_context():
        (flask_migrate.downgrade if down else flask_migrate.upgrade)(revision=revision)
        db.session.remove()
