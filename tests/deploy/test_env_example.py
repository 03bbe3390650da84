"""Every setting stands in .env.example, as it may be written there, and nothing else does."""

from __future__ import annotations

import dataclasses
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from app.config import ROOT, Config
from tests.deploy.composed import variables

pytestmark = pytest.mark.unit
FILE = ROOT / ".env.example"
LINES = re.findall(r"^#?([A-Z_]+)=(.*)$", FILE.read_text(), re.MULTILINE)
SETTINGS = {field.name.upper() for field in dataclasses.fields(Config)} - {"TESTING"}


def test_every_setting_has_one_line() -> None:
    names = [name for name, _ in LINES]
    assert len(names) == len(set(names))
    assert SETTINGS - set(names) == set()


def test_every_line_is_a_setting_or_one_of_compose() -> None:
    assert {name for name, _ in LINES} - SETTINGS - variables() == set()


def test_what_compose_takes_is_there() -> None:
    assert variables() - {name for name, _ in LINES} == set()


def test_each_has_a_sentence_before_it() -> None:
    parts = FILE.read_text().split("\n\n")
    assert [part for part in parts if re.match(r"#[A-Z_]+=", part)] == []


def test_nothing_is_set_before_people_set_it() -> None:
    assert [line for line in FILE.read_text().splitlines() if line and not line.startswith("#")] == []


def test_what_stands_there_is_what_would_be_in_force(tmp_path: Path) -> None:
    """The defaults that are written out are the defaults; examples are at least right."""
    written = {name: shlex.split(value)[0] for name, value in LINES if value and name in SETTINGS}
    folders = {"INSTANCE_DIR": str(tmp_path), "UPLOADS_DIR": str(tmp_path / "uploads")}
    config, default = Config.from_env(written | folders), Config.from_env(folders)
    examples = {"database_url", "redis_url", "memcached_servers", "smtp_url"}
    changed = {
        field.name
        for field in dataclasses.fields(Config)
        if getattr(config, field.name) != getattr(default, field.name)
    }
    assert changed == examples


def test_a_shell_reads_the_same(tmp_path: Path) -> None:
    """So does deploy/homeroom; systemd and compose, which have rules of their own, are not asked here."""
    file = tmp_path / "env"
    file.write_text(re.sub(r"^#([A-Z_]+=)", r"\1", FILE.read_text(), flags=re.MULTILINE))
    said = subprocess.run(
        ["sh", "-c", f'set -a; . {file}; printf %s "$MAIL_FROM|$UPLOAD_TYPES"'], capture_output=True, text=True
    )
    assert (said.stdout, said.stderr) == ("Homeroom <homeroom@localhost>|*/*", "")
