"""What is a number is the same to the page and to the server."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from app.config import ROOT
from app.quizzes.numerals import read_number
from tests.services import programs

pytestmark = pytest.mark.unit

PRESENT = "import { isNumeral } from './numerals.js'; console.log(JSON.stringify(%s.map(isNumeral)));"
NUMBERS = [
    "7",
    "3,14",
    "-3.5",
    "\u22124",
    "1\u2009000,5",
    "1.234,5",
    "1,000,000",
    "3e5",
    "3·10^5",
    "3*10**-4",
    ".5",
    "5.",
]
OTHERS = ["seven", "", "-", ",", "12e", "1.5.2", "1,00,0", "1.234,5.6", "0x10", "3 cm", "1/2", "3e12345"]


def test_the_page_reads_numbers_as_the_server_does(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"type": "module"}')  # As the browser takes it.
    shutil.copy(ROOT / "app" / "static" / "js" / "quizzes" / "numerals.js", tmp_path)
    (tmp_path / "run.js").write_text(PRESENT % json.dumps(NUMBERS + OTHERS))
    run = [programs.need(programs.NODE), str(tmp_path / "run.js")]
    answers = json.loads(subprocess.run(run, capture_output=True, text=True, timeout=60, check=True).stdout)
    assert answers == [True] * len(NUMBERS) + [False] * len(OTHERS)
    assert answers == [read_number(text) is not None for text in NUMBERS + OTHERS]
