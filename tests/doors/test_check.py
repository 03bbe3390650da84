"""run.py check: every check runs, and one that fails is shown."""

import pytest
from click.testing import CliRunner

from app import cli_checks

pytestmark = pytest.mark.integration


def test_all_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_checks, "CHECKS", {"zen": ("this",)})
    result = CliRunner().invoke(cli_checks.check)
    assert result.exit_code == 0
    assert "zen     ok" in result.output


def test_a_failure_is_shown_and_the_others_still_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_checks, "CHECKS", {"lint": ("no_such_tool",), "zen": ("this",)})
    result = CliRunner().invoke(cli_checks.check)
    assert result.exit_code == 1
    assert "lint    FAILED" in result.output
    assert "No module named no_such_tool" in result.output
    assert "zen     ok" in result.output
