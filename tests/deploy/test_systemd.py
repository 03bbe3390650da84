"""The units of deploy/systemd, as systemd reads them, and the command that does as they do."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import celeryconfig
from app.cli import cli
from app.config import ROOT
from tests.services import programs

pytestmark = pytest.mark.integration
UNITS = ROOT / "deploy" / "systemd"
SERVICES = sorted(UNITS.glob("*.service"))
HOME = "/opt/homeroom"
COMMAND = ROOT / "deploy" / "homeroom"
RECIPES = {"A small server in ten lines": "homeroom.service", "With systemd": "homeroom.target"}


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The units as if Homeroom stood in its folder."""
    folder = tmp_path_factory.mktemp("units")
    for file in UNITS.iterdir():
        text = file.read_text().replace(f"{HOME}/.venv/bin/python", sys.executable)
        (folder / file.name).write_text(text.replace(HOME, str(ROOT)))
    return folder


def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = programs.need(programs.SYSTEMD)
    return subprocess.run([program, *arguments], capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})


def test_systemd_takes_them(units: Path) -> None:
    done = analyze("verify", "--man=no", "--recursive-errors=yes", *map(str, sorted(units.iterdir())))
    complaints = [line for line in done.stderr.splitlines() if "homeroom" in line]
    assert complaints == []


def test_what_a_unit_may_do_is_little(units: Path) -> None:
    for unit in SERVICES:
        done = analyze("security", "--offline=yes", "--threshold=20", "--no-pager", str(units / unit.name))
        assert done.returncode == 0, done.stdout[-200:]


@pytest.mark.parametrize("name", ["migrate", "backup"])
def test_what_asks_the_database_at_boot_waits_for_it(name: str) -> None:
    text = (UNITS / f"homeroom-{name}.service").read_text()
    assert "After=network-online.target postgresql.service\n" in text


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.stem)
def test_each_starts_a_command_of_ours(unit: Path) -> None:
    lines = [line for line in unit.read_text().splitlines() if line.startswith("ExecStart=")]
    words = lines[0].partition(" run.py")[2].split()
    assert lines[0].count(f"{HOME}/.venv/bin/python run.py") == 1
    assert not words or words[0] in {*cli.commands, "db"}


def test_the_worker_may_finish() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNITS / "homeroom-worker.service")
    assert int(unit["Service"]["TimeoutStopSec"]) > celeryconfig.task_time_limit
    assert unit["Service"]["KillMode"] == "mixed"


def test_the_target_starts_all_roles() -> None:
    wanted = (UNITS / "homeroom.target").read_text().partition("Wants=")[2].splitlines()[0].split()
    assert wanted == [f"homeroom-{role}.service" for role in ("web", "sockets", "worker", "beat")]


def recipe(title: str) -> str:
    """What docs/deployment.md tells people to do by systemctl, in this section."""
    text = (ROOT / "docs" / "deployment.md").read_text()
    section = text.partition(f"## {title}\n")[2].partition("\n## ")[0]
    return "\n".join(re.findall(r"^    sudo (systemctl (?:link|enable) .*)$", section, re.MULTILINE))


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_switches_on_all_that_it_needs(title: str, tmp_path: Path) -> None:
    """systemctl itself carries it out in a folder: what is wanted is known, and each night has a backup."""
    shutil.copytree(UNITS, tmp_path / HOME[1:] / "deploy" / "systemd")
    script = recipe(title).replace("sudo ", "").replace(" --now ", " ")
    assert script
    script = script.replace("systemctl ", f"systemctl --quiet --root={tmp_path} ")
    done = subprocess.run(["bash", "-ec", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    there = tmp_path / "etc" / "systemd" / "system"
    known = {path.name for path in there.iterdir()}
    enabled = {path.name for path in there.glob("*.wants/*")}
    assert enabled == {RECIPES[title], "homeroom-backup.timer"}
    assert {"homeroom-backup.service", *needed(enabled)} <= known


def needed(units: set[str]) -> set[str]:
    """Units of ours that these want or require, and those that they do."""
    text = "".join((UNITS / unit).read_text() for unit in units)
    found = set(
        re.findall(r"homeroom-?[a-z]*\.service", "".join(re.findall(r"^(?:Wants|Requires)=.*", text, re.MULTILINE)))
    )
    return found if found <= units else needed(units | found)


STUB = """
class CannotStart(Exception): ...
class Environment:
    def __init__(self, folder): ...
    def prepare(self, needs): print("prepared", needs)
def check_python(): ...
VENV, APP_NEEDS = ".venv", "needs"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A house whose Python says how it was called."""
    home = tmp_path / "home"
    shown = '[ "$2" = compileall ] || echo "$INSTANCE_DIR, $MAIL_FROM, $PWD: $*"'
    files = {"deploy/homeroom": COMMAND.read_text(), ".venv/bin/python": f"#!/bin/sh\n{shown}\n", "run.py": STUB}
    for name, text in files.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text)
        (home / name).chmod(0o755)
    return home


def call(home: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """As an administrator does, from the folder that the house is in."""
    command = [str(home / "deploy" / "homeroom"), *arguments]
    return subprocess.run(command, env=os.environ | settings, capture_output=True, text=True, cwd=home.parent)


def test_commands_by_hand_have_the_settings_of_the_services(home: Path, tmp_path: Path) -> None:
    settings = tmp_path / "homeroom.env"
    settings.write_text("MAIL_FROM='The School <school@example.org>'\n")
    done = call(home, "user", "list", HOMEROOM_SETTINGS=str(settings), HOMEROOM_USER="root")
    assert done.stderr == ""
    told = done.stdout.splitlines()[-1]
    # A file that a command names is one of the folder in which it was called.
    assert told.startswith(f"/var/lib/homeroom, The School <school@example.org>, {tmp_path}: ")
    assert told.endswith("run.py user list")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_a_python_that_only_root_can_reach_is_named(home: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    done = call(home, "user", "list", HOMEROOM_SETTINGS=str(tmp_path / "none"), HOMEROOM_USER="nobody")
    assert done.returncode == 2
    assert f"the user nobody may not run {home}/.venv/bin/python" in done.stderr
    assert "user list" not in done.stdout
