"""The commands answer in sentences: help, refusals, and what to do."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import cli
from app.config import ROOT
from tests.services import forked
from tests.services.site import clean_env

pytestmark = pytest.mark.integration
OURS = [
    *("server", "worker", "beat", "flower", "user", "doctor", "seed", "db", "routes", "shell"),
    *("test", "check", "coverage", "sql", "profile", "openapi", "backup", "verify", "restore"),
]


def run_py(*arguments: str, folder: Path, seconds: int = 60, **settings: str) -> "subprocess.CompletedProcess[str]":
    """The command as a newcomer types it, without the wait for its imports."""
    return forked.run(command_of(*arguments), env=env_of(folder, **settings), seconds=seconds)


def command_of(*arguments: str) -> list[str]:
    return [sys.executable, str(ROOT / "run.py"), *arguments]


def env_of(folder: Path, **settings: str) -> dict[str, str]:
    return clean_env(**({"INSTANCE_DIR": str(folder / "instance")} | settings))


def run_py_plainly(*arguments: str, folder: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    """The command exactly as a newcomer types it."""
    command, env = command_of(*arguments), env_of(folder, **settings)
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)


def test_the_list_of_commands_is_whole(tmp_path: Path) -> None:
    listed = run_py_plainly("--help", folder=tmp_path).stdout
    assert [name for name in OURS if f"\n  {name} " not in listed] == []
    assert "development server" not in listed


@pytest.mark.parametrize("name", OURS)
def test_every_command_explains_itself(name: str) -> None:
    command = cli.commands[name]
    assert command.help
    assert len(command.help) > 20


@pytest.mark.parametrize("name", ["create", "disable", "enable", "list", "make-admin", "set-password"])
def test_every_user_command_explains_itself(name: str) -> None:
    assert cli.commands["user"].commands[name].help  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", [(), ("server",), ("worker",), ("doctor",), ("routes",), ("user", "list")])
def test_a_wrong_setting_is_named(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = run_py(*command, folder=tmp_path, WEB_THREADS="many")
    assert done.returncode == 2
    assert "WEB_THREADS" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


@pytest.mark.parametrize("command", [(), ("server",)])
def test_a_taken_port_is_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = run_py(*command, folder=tmp_path, PORT=str(port))
    assert done.returncode == 2
    assert f"Port {port} on 127.0.0.1 is taken" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_unwritable_folder_is_one_sentence(tmp_path: Path) -> None:
    # Not even root may write there.
    done = run_py_plainly(folder=tmp_path, INSTANCE_DIR="/proc/homeroom")
    assert done.returncode == 2
    assert "INSTANCE_DIR" in done.stderr


def test_an_unreachable_database_is_one_sentence(tmp_path: Path) -> None:
    done = run_py(folder=tmp_path, DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert done.returncode == 2
    assert "DATABASE_URL" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("These are my notes. " * 500)
    done = run_py("user", "list", folder=tmp_path, DATABASE_URL=f"sqlite:///{tmp_path / 'notes.db'}")
    assert done.returncode == 2
    assert "(DATABASE_URL): file is not a database." in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_unreachable_database_cannot_be_migrated(tmp_path: Path) -> None:
    done = run_py("db", "upgrade", folder=tmp_path, DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert (done.returncode, "DATABASE_URL" in done.stderr, "Traceback" in done.stderr) == (2, True, False)


def test_a_wrong_account_is_named_by_field(tmp_path: Path) -> None:
    assert run_py("db", "upgrade", folder=tmp_path).returncode == 0
    done = run_py("user", "create", "x", "no-address", folder=tmp_path)
    assert done.returncode == 1
    assert {"username", "email", "password"} <= {line.split(": ")[1] for line in done.stderr.splitlines()}


def test_flower_wants_redis(tmp_path: Path) -> None:
    done = run_py("flower", folder=tmp_path)
    assert (done.returncode, "REDIS_URL" in done.stderr) == (2, True)


def test_an_unknown_queue_is_refused(tmp_path: Path) -> None:
    done = run_py("worker", "--queues", "mail,post", folder=tmp_path)
    assert done.returncode == 2
    assert "choose from mail, grading, default" in done.stderr
