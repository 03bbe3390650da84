"""run.py db: the migrations from the terminal."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.config import ROOT
from tests.conftest import House
from tests.doors.test_commands import run_py

pytestmark = pytest.mark.integration


def versions() -> list[str]:
    return sorted(os.listdir(ROOT / "migrations" / "versions"))


def test_a_fresh_clone_has_no_changes_to_migrate(tmp_path: Path) -> None:
    before = versions()
    done = run_py("db", "migrate", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "the database is empty; migrating it" in done.stdout
    assert "no changes" in done.stdout + done.stderr
    assert [name for name in versions() if name != "__pycache__"] == [name for name in before if name != "__pycache__"]


def test_several_machines_may_start_at_once(tmp_path: Path, house: House, database_name: str) -> None:
    url = house.new_database(database_name, "several_at_once").url.replace("+psycopg2", "")
    with ThreadPoolExecutor(3) as machines:
        starts = [
            machines.submit(run_py, "db", "upgrade", folder=tmp_path / str(n), DATABASE_URL=url) for n in range(3)
        ]
    for start in starts:
        assert start.result().returncode == 0, start.result().stderr
    assert "(head)" in run_py("db", "current", folder=tmp_path, DATABASE_URL=url).stdout


def test_up_and_down_and_up(tmp_path: Path, house: House, database_name: str) -> None:
    url = house.new_database(database_name, "up_and_down").url.replace("+psycopg2", "")
    for command in (["upgrade"], ["downgrade"], ["upgrade"]):
        done = run_py("db", *command, folder=tmp_path, DATABASE_URL=url)
        assert done.returncode == 0, done.stderr
    assert "(head)" in run_py("db", "current", folder=tmp_path, DATABASE_URL=url).stdout


def test_the_embedded_database_is_its_owners_alone_in_an_open_folder_too(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert run_py("db", "upgrade", folder=tmp_path).returncode == 0
    (place,) = tmp_path.rglob("homeroom.db")
    assert place.stat().st_mode & 0o077 == 0
