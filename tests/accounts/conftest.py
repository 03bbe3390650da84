"""More than one process, as far as accounts can tell: a second app over the same database and services."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from app import create_app
from app.config import Config
from app.db import db
from tests.accounts.browser import Browser, signed_in
from tests.cast import Person


@pytest.fixture
def other_app(app: Flask, config: Config) -> Iterator[Flask]:
    """What another worker of the web server holds: its own engine and clients, the same services."""
    other = create_app(config)
    yield other
    with other.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def browser(app: Flask) -> Browser:
    """A browser that nobody has signed in with."""
    return Browser(app)


@pytest.fixture
def alices_browser(app: Flask, alice: Person) -> Browser:
    return signed_in(app, "alice")
