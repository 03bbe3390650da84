"""Packages of npm that tests need: installed once on a machine, into a folder of their own."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.services import programs


def installed(package_json: Path) -> Path:
    """A folder in which node finds these packages; without them the test is skipped, under CI=true it fails."""
    wanted = package_json.read_bytes()
    folder = Path(tempfile.gettempdir()) / f"homeroom-npm-{os.getuid()}-{hashlib.sha256(wanted).hexdigest()[:12]}"
    npm = programs.need(programs.NPM)
    folder.mkdir(mode=0o700, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            shutil.copyfile(package_json, folder / "package.json")
            _install(npm, folder)
            (folder / "complete").touch()
    return folder


def _install(npm: str, folder: Path) -> None:
    command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        line = f"npm could not install what the test needs: {done.stdout[-500:]}"
        if os.environ.get("CI") == "true":
            pytest.fail(line, pytrace=False)
        pytest.skip(line)
