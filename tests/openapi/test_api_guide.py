"""The sessions in docs/api.md do what they say: in curl, in Python and in JavaScript, against a real site."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.config import ROOT
from tests.services import programs
from tests.services.site import Site

pytestmark = pytest.mark.e2e

GUIDE = (ROOT / "docs" / "api.md").read_text()


def block(language: str) -> str:
    """The one block of the guide in this language."""
    [found] = re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    return str(found)


def run(site: Site, folder: Path, command: list[str], language: str) -> str:
    """What the block says when it is run as it stands, but for the address."""
    script = folder / f"session.{language}"
    script.write_text(block(language).replace("http://127.0.0.1:5000", site.url))
    done = subprocess.run([*command, str(script)], capture_output=True, text=True, timeout=60, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def alices_site(site: Site) -> Site:
    """A site on which the Alice of the guide has her account."""
    account = {"username": "alice", "email": "alice@example.org", "password": "correct horse"}
    site.web.call("POST", "/api/v1/users/register", account)
    return site


def test_the_session_in_curl(site: Site, tmp_path: Path) -> None:
    for program in (programs.CURL, programs.JQ):
        programs.need(program)
    assert run(site, tmp_path, ["bash", "-eu"], "sh") == "alice: Hello\n"


@pytest.mark.parametrize("database_name", ["sqlite"], indirect=True)
def test_the_session_in_python(alices_site: Site, tmp_path: Path) -> None:
    assert run(alices_site, tmp_path, [sys.executable, "-I"], "python") == "alice: Hello\n"


@pytest.mark.parametrize("database_name", ["sqlite"], indirect=True)
def test_the_session_in_javascript(alices_site: Site, tmp_path: Path) -> None:
    assert run(alices_site, tmp_path, [programs.need(programs.NODE)], "js") == "alice: Hello\n"
