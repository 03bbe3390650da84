"""More than one process, as far as accounts can tell: a second app over the same database and services."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.accounts.browser import Browser, signed_in
from tests.cast import MakeApp, Person


@pytest.fixture
def other_app(make_app: MakeApp) -> Flask:
    """What another worker of the web server holds: its own engine and clients, the same services."""
    return make_app()


@pytest.fixture
def alices_browser(app: Flask, alice: Person) -> Browser:
    return signed_in(app, "alice")
