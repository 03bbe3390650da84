"""run.py user: accounts from the terminal."""

from collections.abc import Callable
from pathlib import Path
from zipfile import is_zipfile

import pytest
from click.testing import Result
from flask import Flask

from app.cli_users import user
from tests.cast import PASSWORD, Person, nobody

pytestmark = pytest.mark.integration
NEW_PASSWORD = "a-brand-new-password"


@pytest.fixture
def command(app: Flask) -> Callable[..., Result]:
    """Runs `user <arguments>` with what is typed into a pipe."""
    runner = app.test_cli_runner()
    return lambda *arguments, typed="": runner.invoke(user, arguments, input=typed)


def sign_in(app: Flask, login: str, password: str) -> int:
    return nobody(app).post("/api/v1/users/login", json={"username": login, "password": password}).status_code


def test_create_and_list(app: Flask, command: Callable[..., Result]) -> None:
    assert command("create", "dorothy", "dorothy@example.org", "--admin", typed=f"{PASSWORD}\n").exit_code == 0
    assert "dorothy@example.org" in (listed := command("list").output)
    assert "admin" in listed
    assert sign_in(app, "dorothy", PASSWORD) == 200


def test_set_password(app: Flask, alice: Person, command: Callable[..., Result]) -> None:
    assert command("set-password", "alice", typed=f"{NEW_PASSWORD}\n").exit_code == 0
    assert sign_in(app, "alice", NEW_PASSWORD) == 200
    assert alice.get("/api/v1/users/me").status_code == 401


def test_disable_and_enable(app: Flask, alice: Person, command: Callable[..., Result]) -> None:
    assert command("disable", "alice").exit_code == 0
    assert "disabled" in command("list").output
    assert sign_in(app, "alice", PASSWORD) in {401, 403}
    assert command("enable", "alice@example.org").exit_code == 0
    assert sign_in(app, "alice", PASSWORD) == 200


def test_make_admin(alice: Person, command: Callable[..., Result]) -> None:
    assert command("make-admin", "alice").exit_code == 0
    assert alice.get("/api/v1/users/me").get_json()["is_admin"] is True


def test_an_unknown_name_is_refused(command: Callable[..., Result]) -> None:
    result = command("disable", "nobody-here")
    assert result.exit_code == 1
    assert "Nobody here" in result.output


def test_make_and_dismiss_treasurer(admin: Person, alice: Person, command: Callable[..., Result]) -> None:
    assert command("make-treasurer", "alice").exit_code == 0
    assert "treasurer" in command("list").output
    assert [user["username"] for user in admin.get("/api/v1/treasurers").get_json()["items"]] == ["alice"]
    assert command("dismiss-treasurer", "alice").exit_code == 0
    assert "treasurer" not in command("list").output


def test_export_and_erase(
    app: Flask, admin: Person, alice: Person, command: Callable[..., Result], tmp_path: Path
) -> None:
    place = tmp_path / "alice.zip"
    assert command("export", "alice", str(place)).exit_code == 0
    assert is_zipfile(place)
    assert "exists already" in command("export", "alice", str(place)).output
    assert "cannot be written" in command("export", "alice", str(tmp_path / "nowhere" / "a.zip")).output
    assert command("erase", "alice", typed="n\n").exit_code == 1
    assert sign_in(app, "alice", PASSWORD) == 200
    assert command("erase", "alice", typed="y\n").exit_code == 0
    assert sign_in(app, "alice", PASSWORD) == 401
    assert "alice" not in command("list").output
