"""Some test files can be run by plain Python, which has none of what they import."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.config import ROOT

pytestmark = pytest.mark.integration
FILES = sorted((ROOT / "tests").glob("*_tests/*_test.py"))


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_it_runs_by_plain_python(file: Path, tmp_path: Path) -> None:
    plain_python = sys._base_executable  # type: ignore[attr-defined]
    command = [plain_python, str(file), "--collect-only", "-q"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{file.name}::" in done.stdout
