"""How run.py makes its environment, without a network."""

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import run
from app.config import ROOT

pytestmark = pytest.mark.unit


class Pip:
    """Stands in for venv and pip: notes what was asked, and answers as told."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer = 0, ""

    def __call__(self, command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
        self.asked.append(command[2])
        if command[2] == "venv":
            python = Path(command[3]) / "bin" / "python"
            python.parent.mkdir(parents=True)
            python.touch(0o755)
        return subprocess.CompletedProcess(command, self.answer[0], self.answer[1])


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    pip = Pip()
    monkeypatch.setattr(run, "run_quietly", pip)
    return pip


@pytest.fixture
def environment(tmp_path: Path) -> run.Environment:
    return run.Environment(tmp_path / ".venv")


@pytest.fixture
def needs(tmp_path: Path) -> Path:
    file = tmp_path / "requirements.txt"
    file.write_text("flask==3\n")
    return file


def test_it_installs_once(environment: run.Environment, needs: Path, pip: Pip) -> None:
    environment.prepare([needs])
    environment.prepare([needs])
    assert pip.asked == ["venv", "pip"]


def test_it_installs_again_when_the_list_changed(environment: run.Environment, needs: Path, pip: Pip) -> None:
    environment.prepare([needs])
    needs.write_text("flask==4\n")
    environment.prepare([needs])
    assert pip.asked == ["venv", "pip", "pip"]


def test_it_begins_anew_after_an_interrupted_install(environment: run.Environment, needs: Path, pip: Pip) -> None:
    environment.prepare([needs])
    environment.busy.touch()
    (environment.folder / "half-written").mkdir()
    environment.prepare([needs])
    assert pip.asked == ["venv", "pip", "venv", "pip"]
    assert not (environment.folder / "half-written").exists()


def test_a_copied_environment_is_made_anew(environment: run.Environment, needs: Path, pip: Pip) -> None:
    environment.prepare([needs])
    copy = run.Environment(environment.folder.rename(environment.folder.with_name("elsewhere")))
    assert not copy.is_ready([needs])


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("... NewConnectionError('...') ...", "Cannot reach the Python package index"),
        ("ERROR: No matching distribution found for flask==99", "No matching distribution found for flask==99"),
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
    ],
)
def test_it_says_why_it_cannot_install(
    environment: run.Environment, needs: Path, pip: Pip, output: str, sentence: str
) -> None:
    environment.prepare([])
    pip.answer = 1, output
    with pytest.raises(run.CannotStart, match=sentence):
        environment.prepare([needs])
    assert not environment.is_ready([needs])


def test_it_names_the_package_that_brings_ensurepip(environment: run.Environment, pip: Pip) -> None:
    pip.answer = 1, "The virtual environment was not created successfully because ensurepip is not available."
    with pytest.raises(run.CannotStart, match="apt install python3"):
        environment.prepare([])


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(run.CannotStart, match=r"needs Python 3\.11 or newer, and this is Python 3\.9\.2"):
        run.check_python()


def test_an_old_python_can_read_it() -> None:
    ast.parse((ROOT / "run.py").read_text(), feature_version=(3, 7))


def test_two_starts_at_once_install_once(tmp_path: Path, needs: Path) -> None:
    program = (
        "import sys, run, pathlib, subprocess\n"
        "def slow(command):\n"
        "    with open('asked', 'a') as file: file.write(command[2] + ' ')\n"
        "    pathlib.Path('.venv/bin').mkdir(exist_ok=True); pathlib.Path('.venv/bin/python').touch(0o755)\n"
        "    return subprocess.run([sys.executable, '-c', ''], text=True, stdout=subprocess.PIPE)\n"
        "run.run_quietly = slow\n"
        "run.Environment(pathlib.Path('.venv').resolve()).prepare([pathlib.Path('requirements.txt')])\n"
    )
    command = [sys.executable, "-c", program]
    starts = [subprocess.Popen(command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}) for _ in range(4)]
    assert [start.wait(30) for start in starts] == [0, 0, 0, 0]
    assert (tmp_path / "asked").read_text() == "venv pip "


def test_a_link_to_another_environment_is_not_emptied(tmp_path: Path, needs: Path, pip: Pip) -> None:
    other = run.Environment(tmp_path / "other" / ".venv")
    other.folder.parent.mkdir()
    other.prepare([needs])
    link = run.Environment(tmp_path / ".venv")
    link.folder.symlink_to(other.folder)
    with pytest.raises(run.CannotStart, match="is a link"):
        link.prepare([needs])
    assert other.is_installed(needs)
