"""A migration beside processes that run: it waits a little, says why it cannot, and changes nothing then."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import text

from app import migrating
from app.db import db
from tests.rules.conftest import migrate

# SQLite locks whole files, and waits for them by itself.
pytestmark = [
    pytest.mark.integration,
    pytest.mark.parametrize("database_name", ["postgresql"], indirect=True),
]


@pytest.fixture
def at_0006(old_app: Flask, monkeypatch: pytest.MonkeyPatch) -> Flask:
    migrate(old_app, "0006", down=True)
    monkeypatch.setattr(migrating, "LOCK_SECONDS", 0.1)
    monkeypatch.setattr(migrating, "LOCK_REST", 0.0)
    return old_app


@pytest.mark.parametrize("table", ["users", "attachments", "letters"])
def test_who_only_reads_a_table_is_not_waited_for_without_end(
    at_0006: Flask, caplog: pytest.LogCaptureFixture, table: str
) -> None:
    with at_0006.app_context(), db.engine.connect() as reader:
        reader.execute(text(f"SELECT count(*) FROM {table}"))
        with pytest.raises(SystemExit):
            migrate(at_0006, "head")
        assert "nothing in it has changed" in caplog.text
        assert reader.scalar(text("SELECT version_num FROM alembic_version")) == "0006"


def test_it_tries_again(at_0006: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    with at_0006.app_context(), db.engine.connect() as reader:
        reader.execute(text("SELECT count(*) FROM letters"))
        # Whoever reads ends while the migration rests.
        monkeypatch.setattr("time.sleep", lambda _seconds: reader.rollback())
        migrate(at_0006, "head")
        assert (
            reader.scalar(text("SELECT version_num FROM alembic_version"))
            == migrating.find_schema(at_0006.extensions["config"]).head
        )
