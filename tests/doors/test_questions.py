"""run.py questions: banks from files and into them, from the terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from app.cli_questions import questions
from tests.cast import Person
from tests.quizzes.files import BANK, bank_of, exported

pytestmark = pytest.mark.integration
Command = Callable[..., Result]


@pytest.fixture
def command(app: Flask) -> Command:
    runner = app.test_cli_runner()
    return lambda *arguments: runner.invoke(questions, [str(argument) for argument in arguments])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bank.gift"
    path.write_text(BANK, encoding="utf-8")
    return path


def test_a_file_goes_into_a_bank_and_comes_out_again(command: Command, alice: Person, file: Path) -> None:
    done = command("import", file, "--owner", "alice", "--category", "New")
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "Imported 3 questions into the bank of alice.")
    assert [one["category"]["path"] for one in bank_of(alice)] == ["New", "Physics/Light", "Physics/Light"]
    copy = file.with_name("copy.gift")
    done = command("export", copy, "--owner", "alice")
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, f"Exported 3 questions to {copy}.")
    assert copy.read_text(encoding="utf-8") == exported(alice)


def test_a_category_can_be_exported_alone(command: Command, alice: Person, file: Path) -> None:
    command("import", file, "--owner", "alice", "--category", "Physics/Lights")
    command("export", file, "--owner", "alice", "--category", "Physics/Light")
    assert "::Speed::" in file.read_text()
    assert "::Sun::" not in file.read_text()


def test_every_problem_is_said_by_line_and_nothing_imported(command: Command, alice: Person, file: Path) -> None:
    file.write_text(f"{BANK}\nBroken {{\n\nAlso }} broken", encoding="utf-8")
    done = command("import", file, "--owner", "alice")
    assert done.exit_code == 1
    assert [line.partition(": ")[0] for line in done.stderr.splitlines()[:-1]] == [f"{file}:17", f"{file}:19"]
    assert done.stderr.splitlines()[-1] == "Nothing has been imported."
    assert bank_of(alice) == []


def test_what_is_not_utf_8_is_refused(command: Command, alice: Person, file: Path) -> None:
    file.write_bytes("Wie heißt er? {T}".encode("latin-1"))
    done = command("import", file, "--owner", "alice")
    assert done.exit_code == 1
    assert "UTF-8" in done.output


def test_an_unknown_owner_is_refused(command: Command, alice: Person, file: Path) -> None:
    for verb in ("import", "export"):
        done = command(verb, file, "--owner", "nobody-here")
        assert done.exit_code == 1
        assert "Nobody here" in done.output


@pytest.mark.parametrize("category", ["Physics//Light", "/", "x" * 501, "a\nb"])
def test_what_can_be_no_category_is_refused(command: Command, alice: Person, file: Path, category: str) -> None:
    for verb in ("import", "export"):
        done = command(verb, file, "--owner", "alice", "--category", category)
        assert done.exit_code == 2
        assert "Invalid value for --category" in done.output
    assert bank_of(alice) == []
    assert file.read_text(encoding="utf-8") == BANK


def test_what_is_in_no_category_of_the_bank_is_not_exported(command: Command, alice: Person, file: Path) -> None:
    command("import", file, "--owner", "alice")
    done = command("export", file, "--owner", "alice", "--category", "Phisics")
    assert done.exit_code == 2
    assert "alice has no category 'Phisics'" in done.output
    assert file.read_text(encoding="utf-8") == BANK
