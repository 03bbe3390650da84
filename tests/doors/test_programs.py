"""What happens to a test whose program is not on this machine."""

import pytest

from tests.services.programs import Program, need

pytestmark = pytest.mark.unit
ABSENT = Program(("no-such-program",), "no-such-package")


def test_without_its_program_a_test_is_skipped_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="apt install no-such-package"):
        need(ABSENT)


def test_on_ci_it_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="apt install no-such-package"):
        need(ABSENT)
