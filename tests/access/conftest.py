"""Apps that differ from the common one in a setting."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask

from app import create_app
from app.config import Config
from app.db import db
from tests.accounts.browser import Browser

MakeApp = Callable[..., Flask]


@pytest.fixture
def make_app(app: Flask, config: Config) -> Iterator[MakeApp]:
    """Makes another app over the same database, with other settings."""
    made: list[Flask] = []

    def make(**settings: Any) -> Flask:
        made.append(create_app(dataclasses.replace(config, **settings)))
        return made[-1]

    yield make
    for other in made:
        with other.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def browser(app: Flask) -> Browser:
    """A browser that nobody has signed in with."""
    return Browser(app)
