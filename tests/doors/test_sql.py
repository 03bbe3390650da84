"""sql/: the dumps load, the app runs on them, and they say what the models say today."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import NullPool, create_engine, make_url

from app.config import ROOT, Config
from app.db import db
from app.migrating import find_schema
from app.utils.data_generator import PASSWORD
from scripts import dumps, scratch
from tests.doors.test_commands import run_py
from tests.services import programs
from tests.services.backends import Memcached, Postgres
from tests.services.programs import Program
from tests.services.site import Web, clean_env

SQL = ROOT / "sql"
STALE = "sql/ is stale: run `python run.py sql`"
PSQL = Program(("psql",), "postgresql-client")


def load(url: str, *names: str) -> None:
    """Load these files as their first lines say."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    for name in names:
        command = [programs.need(PSQL), "-v", "ON_ERROR_STOP=1", "-q", "-d", address, "-f", str(SQL / name)]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@pytest.mark.integration
def test_a_generated_person_signs_in_to_the_loaded_dump(postgres: Postgres, memcached: Memcached) -> None:
    url = postgres.create("loaded_dump")
    load(url, "001_schema.sql", "002_fake_data.sql")
    env = clean_env(DATABASE_URL=url, MEMCACHED_SERVERS=memcached.url)
    with Web(env) as web:
        login = web.call("POST", "/api/v1/users/login", {"username": "person2", "password": PASSWORD})
        chats = web.call("GET", "/api/v1/chats", token=login["access_token"])["items"]
        assert chats
        history = web.call("GET", f"/api/v1/chats/{chats[0]['id']}/messages", token=login["access_token"])
        assert history["items"][-1] == chats[0]["last_message"]


@pytest.mark.integration
def test_the_loaded_money_adds_up(postgres: Postgres, tmp_path: Path) -> None:
    url = postgres.create("loaded_money")
    load(url, "001_schema.sql", "002_fake_data.sql")
    done = run_py("ledger", "verify", folder=tmp_path, seconds=150, DATABASE_URL=url.replace("+psycopg2", ""))
    assert done.returncode == 0, done.stderr
    assert f"Entries: {2 * dumps.PLAN.operations}, wallets: " in done.stdout


@pytest.mark.integration
def test_nothing_is_left_to_migrate(postgres: Postgres, tmp_path: Path) -> None:
    url = postgres.create("loaded_version")
    load(url, "001_schema.sql", "002_fake_data.sql")
    schema = find_schema(Config.from_env({"INSTANCE_DIR": str(tmp_path), "DATABASE_URL": url}))
    assert not schema.is_behind, STALE


@pytest.mark.integration
def test_the_schema_is_what_the_migrations_build(postgres: Postgres, tmp_path: Path) -> None:
    migrated, todays, loaded = (postgres.create(f"{name}_tables") for name in ("migrated", "todays", "loaded"))
    with scratch.house(DATABASE_URL=migrated):
        (tmp_path / "todays.sql").write_text(dumps.dump(migrated, "--schema-only"))
    # Both loaded and dumped again, here: each time, and each version, PostgreSQL words a constraint otherwise.
    load(todays, str(tmp_path / "todays.sql"))
    load(loaded, "001_schema.sql")
    assert dumps.dump(loaded, "--schema-only") == dumps.dump(todays, "--schema-only"), STALE


@pytest.mark.integration
def test_the_schema_is_that_of_the_models(postgres: Postgres) -> None:
    url = postgres.create("loaded_schema")
    load(url, "001_schema.sql")
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, db.metadata) == [], STALE


@pytest.mark.integration
def test_the_models_ddl_builds_what_the_models_say(postgres: Postgres) -> None:
    url = postgres.create("loaded_models")
    load(url, "003_sqlalchemy.sql")
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, db.metadata) == [], STALE


@pytest.mark.unit
def test_the_models_ddl_is_todays() -> None:
    assert (SQL / "003_sqlalchemy.sql").read_text() == f"{dumps.MODELS_HEAD}\n\n{dumps.models_ddl()}", STALE


@pytest.mark.unit
def test_each_file_says_what_it_is_and_what_makes_it() -> None:
    heads = [path.read_text().splitlines()[0] for path in sorted(SQL.glob("*.sql"))]
    assert len(heads) == 3
    assert all(head.startswith("-- ") and head.endswith("Made by `python run.py sql`.") for head in heads)


@pytest.mark.integration
def test_the_command_makes_the_same_twice_and_leaves_no_database(postgres: Postgres, tmp_path: Path) -> None:
    url = postgres.create("of_somebody").replace("+psycopg2", "")
    before = databases(postgres)
    for into in (tmp_path / "one", tmp_path / "two"):
        done = run_py("sql", "--into", str(into), folder=tmp_path, seconds=150, DATABASE_URL=url)
        assert done.returncode == 0, done.stderr
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert sorted(contents(tmp_path / "one")) == ["001_schema.sql", "002_fake_data.sql", "003_sqlalchemy.sql"]
    assert databases(postgres) == before


@pytest.mark.integration
def test_who_may_make_no_database_there_gets_a_private_server(postgres: Postgres, tmp_path: Path) -> None:
    url = postgres.create("of_a_guest").replace("+psycopg2", "").replace("homeroom@", "guest@")
    connection = postgres.connect("postgres")
    connection.autocommit = True
    connection.cursor().execute("CREATE ROLE guest LOGIN")
    connection.close()
    done = run_py("sql", "--into", str(tmp_path / "sql"), folder=tmp_path, seconds=150, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert len(contents(tmp_path / "sql")) == 3


@pytest.mark.integration
def test_a_server_that_is_away_is_one_sentence(tmp_path: Path) -> None:
    away = "postgresql://nobody@127.0.0.1:1/none"
    done = run_py("sql", "--into", str(tmp_path / "sql"), folder=tmp_path, DATABASE_URL=away)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert "DATABASE_URL" in done.stderr
    assert not (tmp_path / "sql").exists()


def contents(folder: Path) -> dict[str, str]:
    return {name: (folder / name).read_text() for name in os.listdir(folder)}


def databases(postgres: Postgres) -> set[str]:
    connection = postgres.connect("postgres")
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT datname FROM pg_database")
        return {name for (name,) in cursor.fetchall()}
    finally:
        connection.close()
