"""How a page saves answers and counts down, without a page: its scripts under node; the scenarios are in js/."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from app.config import ROOT
from tests.services import programs

JS = Path(__file__).parent / "js"
SCRIPTS = ("outbox", "saving", "servertime", "countdown")

pytestmark = pytest.mark.unit


def scenarios() -> list[tuple[str, str]]:
    found = re.compile(r"^export (?:async )?function (\w+)\(\)", re.MULTILINE)
    return [(file, name) for file in ("saving", "clock") for name in found.findall((JS / f"{file}.mjs").read_text())]


@pytest.fixture(scope="module")
def endings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str | None]]:
    """How each scenario of each file ended: None is well, a text is why not."""
    folder = tmp_path_factory.mktemp("scripts")
    (folder / "package.json").write_text('{"type": "module"}')  # As the browser takes them.
    for script in SCRIPTS:
        shutil.copy(ROOT / "app" / "static" / "js" / "quizzes" / f"{script}.js", folder)
    return {file: play(file, folder) for file in ("saving", "clock")}


def play(file: str, folder: Path) -> dict[str, str | None]:
    env = os.environ | {"SCRIPTS": str(folder)}
    run = [programs.need(programs.NODE), str(JS / "run.mjs"), file]
    done = subprocess.run(run, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    endings: dict[str, str | None] = json.loads(done.stdout)
    return endings


@pytest.mark.parametrize(("file", "scenario"), scenarios())
def test_it(endings: dict[str, dict[str, str | None]], file: str, scenario: str) -> None:
    assert endings[file][scenario] is None, endings[file][scenario]
