"""run.py backup, verify and restore as people type them."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.config import ROOT
from tests.doors.test_commands import run_py
from tests.doors.test_seed import on_a_terminal
from tests.services.site import clean_env

pytestmark = pytest.mark.integration
SMALL = ("--users", "5", "--chats", "4", "--messages", "60")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house of five people, and an archive of it."""
    folder = tmp_path_factory.mktemp("house")
    assert run_py("seed", *SMALL, folder=folder, seconds=150).returncode == 0
    done = run_py("backup", str(folder / "a.zip"), folder=folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_there_and_back(folder: Path, tmp_path: Path) -> None:
    archive = folder / "a.zip"
    assert archive.stat().st_mode & 0o777 == 0o600
    checked = run_py("verify", str(archive), folder=tmp_path)
    assert re.search(r"rows in \d+ tables, 0 files of 0.0 MB, migration \d{4}\. It is whole\.$", checked.stdout.strip())
    assert not (tmp_path / "instance").exists()
    restored = run_py("restore", str(archive), folder=tmp_path)
    assert restored.returncode == 0, restored.stderr
    assert restored.stdout.startswith("Restored, as of ")
    assert [line.split(":")[0] for line in restored.stderr.splitlines()] == ["checking"] * 2 + ["restoring"] * 2
    again = run_py("restore", str(archive), folder=tmp_path)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.splitlines()[-1].startswith("homeroom: The database is not empty: it has ")


def test_the_archive_is_named_after_the_time_and_noted(folder: Path, tmp_path: Path) -> None:
    done = run_py("backup", str(tmp_path), folder=folder)
    (made,) = tmp_path.iterdir()
    assert re.fullmatch(r"homeroom-\d{8}-\d{6}\.zip", made.name)
    assert done.stdout.startswith(f"{made}: ")


def test_nothing_is_overwritten_by_accident(folder: Path) -> None:
    before = (folder / "a.zip").read_bytes()
    refused = run_py("backup", str(folder / "a.zip"), folder=folder)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    assert "is there already: choose another name, or say --replace" in refused.stderr
    assert (folder / "a.zip").read_bytes() == before
    assert run_py("backup", str(folder / "a.zip"), "--replace", folder=folder).returncode == 0


def test_an_empty_house_has_nothing_to_back_up(tmp_path: Path) -> None:
    refused = run_py("backup", str(tmp_path / "a.zip"), folder=tmp_path)
    assert refused.returncode == 1
    assert refused.stderr.endswith("There is nothing to back up: the database has no tables yet.\n")
    assert not (tmp_path / "a.zip").exists()


def test_a_terminal_sees_bars(folder: Path, tmp_path: Path) -> None:
    code, shown = on_a_terminal("verify", str(folder / "a.zip"), folder=tmp_path)
    assert code == 0, shown
    assert re.search(r"checking: rows .*100%", shown)
    assert "It is whole." in shown


STOPPED = """
import signal, sys
from app.backup import making
from app.cli import main
signal.signal(int(sys.argv[1]), signal.SIG_DFL)  # Whoever runs the tests under nohup hands on that it is ignored.
making._find_digests = lambda connection: signal.raise_signal(int(sys.argv[1]))
main(["backup", {place!r}])
"""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP])
def test_one_that_is_stopped_leaves_nothing(how: signal.Signals, folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", STOPPED.format(place=str(tmp_path / "a.zip")), str(int(how))]
    env = clean_env(INSTANCE_DIR=str(folder / "instance"))
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "homeroom: Stopped: no archive was written."
    assert list(tmp_path.iterdir()) == []
