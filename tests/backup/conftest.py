"""Houses of a test's own, to be backed up and restored, and archives made by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import flask_migrate
import pytest
from alembic.script import ScriptDirectory
from flask import Flask

from app import create_app
from app.backup import making
from app.backup.manifest import Manifest
from app.backup.progress import Watcher
from app.cli_backup import restore
from app.db import db
from app.migrating import MIGRATIONS
from app.realtime import live
from tests.conftest import House


@dataclass
class Home:
    """An app over a database and a folder of files that nobody else has."""

    app: Flask

    @property
    def uploads(self) -> Path:
        folder: Path = self.app.extensions["config"].uploads_dir
        return folder

    def migrate(self, revision: str = "head") -> Home:
        with self.app.app_context():
            flask_migrate.upgrade(revision=revision)
        return self

    def back_up(self, place: Path, watcher: Watcher | None = None) -> Manifest:
        """Without a line in the audit log."""
        with self.app.app_context():
            return making.make(place, watcher=watcher).manifest

    def restore(self, place: Path) -> str:
        """What the command says; what it refuses is raised."""
        result = self.app.test_cli_runner().invoke(restore, [str(place)], catch_exceptions=False)
        return result.output

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.uploads.glob("??/*")}

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        with self.app.app_context(), db.engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]


def head() -> str:
    return ScriptDirectory(str(MIGRATIONS)).get_current_head() or ""


NewHome = Callable[..., Home]


@pytest.fixture
def new_home(house: House) -> Iterator[NewHome]:
    """Makes a house over a database of this kind, not yet migrated."""
    made: list[Flask] = []

    def make(database_name: str) -> Home:
        label = f"home_{uuid4().hex[:12]}"
        made.append(create_app(house.config(house.new_database(database_name, label).url, label)))
        return Home(made[-1])

    yield make
    for app in made:
        live.close(app)
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def home(new_home: NewHome, database_name: str) -> Home:
    return new_home(database_name).migrate()
