"""Server, worker and beat do not start on a database that lacks the tables of this code."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.config import Config, ConfigError
from app.migrating import require_up_to_date
from tests.databases import Database
from tests.doors.test_commands import run_py
from tests.services.process import free_port

pytestmark = pytest.mark.integration


@pytest.mark.parametrize("command", ["server", "worker", "beat"])
def test_an_empty_database_is_refused_in_one_sentence(command: str, tmp_path: Path) -> None:
    result = run_py(command, folder=tmp_path, PORT=str(free_port()))
    assert result.returncode == 2
    assert "The database is empty, this Homeroom needs" in result.stderr
    assert "run `python run.py db upgrade`." in result.stderr
    assert "Traceback" not in result.stderr


def test_a_migrated_one_is_not(config: Config, database: Database) -> None:
    require_up_to_date(config)


def test_one_that_does_not_answer_is_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "postgresql://homeroom:secret@127.0.0.1:1/homeroom"
    require_up_to_date(Config.from_env({"INSTANCE_DIR": str(tmp_path), "DATABASE_URL": url}))
    said = capsys.readouterr().out
    assert "Starting all the same." in said
    assert "secret" not in said


def test_one_of_a_newer_homeroom_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "homeroom.db") as connection:
        connection.executescript(
            "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('9999')"
        )
    with pytest.raises(ConfigError, match="newer Homeroom"):
        require_up_to_date(Config.from_env({"INSTANCE_DIR": str(tmp_path)}))
