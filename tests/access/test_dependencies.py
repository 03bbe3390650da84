"""What we build on has no hole that the world knows of, as far as the world can be asked from here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.config import ROOT

Report = dict[str, Any]
AUDIT = [sys.executable, "-m", "pip_audit", "--no-deps", "--disable-pip", "--progress-spinner=off", "--timeout=5"]


def audit(needs: Path) -> Report:
    """What pip-audit says of this list; a test that cannot ask is skipped, and says so in the summary."""
    try:
        done = subprocess.run([*AUDIT, "--format=json", "-r", str(needs)], capture_output=True, text=True, timeout=120)
        report: Report = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        pytest.skip("NOT AUDITED: pip-audit cannot reach its data from this machine")
    return report


def unknown_to_the_audit(report: Report) -> list[str]:
    """An index that knows no package finds no hole either: pip-audit calls that a success."""
    return [found["name"] for found in report["dependencies"] if "skip_reason" in found]


def holes(report: Report) -> list[str]:
    return [
        f"{found['name']} {found['version']}: {hole['id']}, mended in {hole['fix_versions'] or 'none'}"
        for found in report["dependencies"]
        for hole in found.get("vulns", [])
    ]


@pytest.mark.integration
@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_no_package_has_a_known_hole(name: str, tmp_path: Path) -> None:
    # One question first: where the data is out of reach, fifty would not bring it nearer.
    pins = (ROOT / name).read_text().splitlines()
    (tmp_path / "one.txt").write_text(f"{pins[0]}\n")
    if unknown_to_the_audit(audit(tmp_path / "one.txt")):
        pytest.skip("NOT AUDITED: the package index of this machine tells nothing of holes")
    report = audit(ROOT / name)
    assert holes(report) == []
    assert unknown_to_the_audit(report) == []


@pytest.mark.unit
def test_a_report_is_read_with_suspicion() -> None:
    known = {"name": "a", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}
    report = {"dependencies": [known, {"name": "b", "skip_reason": "Dependency not found"}]}
    assert holes(report) == ["a 1: CVE-1, mended in ['2']"]
    assert unknown_to_the_audit(report) == ["b"]
