import re
from collections.abc import Iterator

import flask_migrate
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy import inspect

from app import create_app
from app.db import db
from app.migrating import MIGRATIONS
from tests.conftest import House

SCRIPT = ScriptDirectory(str(MIGRATIONS))


@pytest.fixture
def empty_app(house: House, database_name: str, request: pytest.FixtureRequest) -> Iterator[Flask]:
    """The app over a database of its own that nobody has migrated."""
    label = re.sub(r"\W+", "_", request.node.name).lower()
    app = create_app(house.config(house.new_database(database_name, label).url))
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.mark.unit
def test_migrations_are_numbered_and_have_one_head() -> None:
    revisions = [revision.revision for revision in SCRIPT.walk_revisions()][::-1]
    assert revisions == [f"{number:04}" for number in range(1, len(revisions) + 1)]
    assert all(re.fullmatch(r"\d{4}_[a-z0-9_]+\.py", path.name) for path in (MIGRATIONS / "versions").glob("*.py"))


@pytest.mark.integration
def test_the_migrations_build_what_the_models_say(empty_app: Flask) -> None:
    flask_migrate.upgrade()
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, db.metadata) == []


@pytest.mark.integration
def test_every_migration_goes_down_and_up_again(empty_app: Flask) -> None:
    flask_migrate.upgrade()
    before = set(inspect(db.engine).get_table_names())
    for _ in SCRIPT.walk_revisions():
        flask_migrate.downgrade()
    assert set(inspect(db.engine).get_table_names()) == {"alembic_version"}
    flask_migrate.upgrade()
    assert set(inspect(db.engine).get_table_names()) == before
