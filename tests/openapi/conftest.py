"""The document, made once: it is the same whatever database and settings an app has."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app import create_app
from app.config import Config
from app.openapi.document import document as made_of


@pytest.fixture(scope="session")
def plain_app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """An app that nothing is asked of."""
    return create_app(Config.from_env({"INSTANCE_DIR": str(tmp_path_factory.mktemp("documented"))}))


@pytest.fixture(scope="session")
def document(plain_app: Flask) -> dict[str, Any]:
    return made_of(plain_app)
