"""run.py seed: the command as people type it, on both databases; what cannot be done is said in a sentence."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.config import ROOT
from app.utils.demo.story import PEOPLE
from tests.conftest import House
from tests.databases import PostgresDatabase
from tests.doors.test_commands import run_py
from tests.services.site import Web, clean_env

pytestmark = pytest.mark.integration
SMALL = ("--users", "5", "--chats", "4", "--messages", "60")


@pytest.fixture
def url(house: House, database_name: str, request: pytest.FixtureRequest) -> str:
    """An empty database of this test's own."""
    label = re.sub(r"\W+", "_", request.node.name).lower()[:60]
    return house.new_database(database_name, label).url.replace("+psycopg2", "")


def test_it_fills_an_empty_house_that_then_works(url: str, tmp_path: Path) -> None:
    done = run_py("seed", *SMALL, folder=tmp_path, seconds=150, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert "People: 5, chats: 4, messages: 60, operations: 6; in " in done.stdout
    password = done.stdout.split()[-1]
    assert "Sign in as person1 (the administrator) to person5 with the password" in done.stdout
    with Web(clean_env(DATABASE_URL=url)) as web:
        token = web.call("POST", "/api/v1/users/login", {"username": "person1", "password": password})["access_token"]
        assert web.call("GET", "/api/v1/users/me", token=token)["username"] == "person1"
        assert len(web.call("GET", "/api/v1/users?limit=100", token=token)["items"]) == 4


def test_a_house_with_people_is_left_alone(url: str, tmp_path: Path) -> None:
    assert run_py("seed", *SMALL, folder=tmp_path, seconds=150, DATABASE_URL=url).returncode == 0
    for again in (SMALL, ("--demo",)):
        done = run_py("seed", *again, folder=tmp_path, seconds=150, DATABASE_URL=url)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
        assert "There are accounts here already" in done.stderr


def test_of_two_at_once_one_fills_the_house(url: str, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as people:
        starts = [
            people.submit(run_py, "seed", *SMALL, folder=tmp_path, seconds=150, DATABASE_URL=url) for _ in range(2)
        ]
    first, second = sorted((start.result() for start in starts), key=lambda done: done.returncode)
    assert (first.returncode, second.returncode) == (0, 2), first.stderr + second.stderr
    assert second.stderr.startswith("homeroom: There are accounts here already")
    assert len(second.stderr.splitlines()) == 1


def test_who_stops_it_half_way_is_told(tmp_path: Path) -> None:
    many = ("--users", "2", "--chats", "2", "--messages", "100000000")
    code, shown = on_a_terminal("seed", *many, folder=tmp_path, stop_at=b"operations  [")
    assert code == 2
    assert "homeroom: Stopped half way" in shown
    assert "Traceback" not in shown


def test_two_databases_of_one_seed_are_equal(house: House, tmp_path: Path) -> None:
    """By the command itself, on PostgreSQL; the generator's own tests look at every table on both."""
    hashes = []
    for number, seed in enumerate(("3", "3", "4")):
        database = house.new_database("postgresql", f"seed_{number}")
        assert isinstance(database, PostgresDatabase)
        done = run_py(
            "seed", *SMALL, "--seed", seed, folder=tmp_path, DATABASE_URL=database.url.replace("+psycopg2", "")
        )
        assert done.returncode == 0, done.stderr
        hashes.append(fingerprint(database))
    assert hashes[0] == hashes[1] != hashes[2]


def test_the_demo_prints_who_is_who(url: str, tmp_path: Path) -> None:
    done = run_py("seed", "--demo", folder=tmp_path, seconds=150, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    for person in PEOPLE:
        assert re.search(
            rf"^{person.username} +homeroom-demo +(\d chats?|-) +{person.name} +\S", done.stdout, re.MULTILINE
        )
    assert "Sign in as bruno: 4 chats hold news" in done.stdout


@pytest.mark.parametrize("house_of", [SMALL, ("--demo",)], ids=["many", "demo"])
def test_the_money_adds_up(house_of: tuple[str, ...], url: str, tmp_path: Path) -> None:
    assert run_py("seed", *house_of, folder=tmp_path, seconds=150, DATABASE_URL=url).returncode == 0
    done = run_py("ledger", "verify", folder=tmp_path, seconds=150, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert re.search(r"^Entries: [1-9]\d*, wallets: [1-9]\d*; ", done.stdout, re.MULTILINE)
    assert "Everything adds up." in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("--users", "0"),
        ("--users", "100001"),
        ("--users", "two"),
        ("--chats", "0"),
        ("--messages", "-1"),
        ("--messages", "1e6"),
        ("--seed", "x"),
        ("--demo", "--users", "200"),
        ("--demo", "--seed", "1"),
        ("--demo", "extra"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_said_in_a_sentence(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run_py("seed", *arguments, folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "instance" / "homeroom.db").exists()


@pytest.mark.parametrize("sizes", [("1", "1", "0"), ("2", "40", "3"), ("3", "2", "500")], ids="-".join)
def test_the_bar_ends_at_a_hundred(sizes: tuple[str, ...], tmp_path: Path) -> None:
    users, chats, messages = sizes
    code, shown = on_a_terminal("seed", "--users", users, "--chats", chats, "--messages", messages, folder=tmp_path)
    assert code == 0, shown
    bars = [int(bar) for bar in re.findall(r"people, chats, messages, operations.*?(\d+)%", shown)]
    assert bars[-1] == 100
    assert bars == sorted(bars)


def on_a_terminal(*arguments: str, folder: Path, stop_at: bytes | None = None) -> tuple[int, str]:
    """How the command ends at a terminal, and what it shows there; somebody may press Ctrl-C when they see this."""
    ours, its = pty.openpty()
    env = clean_env(INSTANCE_DIR=str(folder / "instance"), TERM="xterm", COLUMNS="100")
    process = subprocess.Popen([sys.executable, str(ROOT / "run.py"), *arguments], env=env, stdout=its, stderr=its)
    os.close(its)
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
            if stop_at is not None and stop_at in shown:
                stop_at = None
                process.send_signal(signal.SIGINT)
    except OSError:  # The other end is closed: Linux says it so.
        pass
    finally:
        os.close(ours)
    return process.wait(150), shown.decode()


def fingerprint(database: PostgresDatabase) -> str:
    """All rows of all tables as one text."""
    connection = database.connect()
    try:
        cursor = connection.cursor()
        parts = []
        for table in sorted(database.find_tables()):
            cursor.execute(f"SELECT string_agg(md5(t::text), ',' ORDER BY t::text) FROM \"{table}\" t")
            parts.append(f"{table} {cursor.fetchall()}")
        return "\n".join(parts)
    finally:
        connection.close()
