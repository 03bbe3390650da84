"""What the tests of files start from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from flask import Flask

from tests.files.steps import uploads_of


@pytest.fixture
def app(app: Flask) -> Iterator[Flask]:
    """The app with an empty folder of files, as its database is."""
    empty_uploads(app)
    yield app
    empty_uploads(app)


def empty_uploads(app: Flask) -> None:
    for place in uploads_of(app).iterdir():
        shutil.rmtree(place)
