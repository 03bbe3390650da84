"""python run.py sql: the schema and made-up data as pg_dump writes them, and the models' DDL as SQLAlchemy does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from flask import Flask
from sqlalchemy import text, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from app.db import db, transaction
from app.realtime.models import LogsEpoch
from app.utils import data_generator
from app.utils.data_generator import PASSWORD, Plan
from scripts import scratch

PLAN = Plan(users=30, chats=40, messages=1000, seed=1)
MADE_BY = "Made by `python run.py sql`."
SCHEMA_HEAD = f"-- Homeroom's tables, for an empty PostgreSQL: `psql -d name -f 001_schema.sql`. {MADE_BY}"
DATA_HEAD = (
    f"-- {PLAN.users} made-up people (person1 to person{PLAN.users}, password {PASSWORD}) and all they wrote and paid, "
    f"after 001: `psql -d name -f 002_fake_data.sql`. {MADE_BY}"
)
MODELS_HEAD = f"-- Homeroom's tables as the models in app/ say them, in SQLAlchemy's words for PostgreSQL. {MADE_BY}"

# What differs between two versions of pg_dump, or is unknown to older servers; the rest of the dump needs none of it.
_PASSING = re.compile(r"SET (?!client_encoding|standard_conforming_strings)|\\(un)?restrict |-- Dumped (from|by) ")


def write_dumps(into: Path) -> None:
    """Write the three files; they come whole or not at all, and twice the same."""
    scratch.need(scratch.PG_DUMP)
    with scratch.empty_database() as url, scratch.house(DATABASE_URL=url) as app:
        fill(app)
        schema = dump(url, "--schema-only")
        sort_rows(app)
        data = dump(url, "--data-only")
    into.mkdir(parents=True, exist_ok=True)
    for name, content in (
        ("001_schema.sql", f"{SCHEMA_HEAD}\n{schema}"),
        ("002_fake_data.sql", f"{DATA_HEAD}\n{data}"),
        ("003_sqlalchemy.sql", f"{MODELS_HEAD}\n\n{models_ddl()}"),
    ):
        (into / name).write_text(content)
        print(f"homeroom: wrote {into / name}")


def fill(app: Flask) -> None:
    with app.app_context():
        for _ in data_generator.generate(PLAN):
            pass
        with transaction():
            db.session.execute(update(LogsEpoch).values(epoch="fakedata"))  # Twice the same.


def sort_rows(app: Flask) -> None:
    """Lay each table's rows in the order of their keys, in which pg_dump then finds them."""
    with app.app_context(), transaction():
        for table in db.metadata.sorted_tables:
            db.session.execute(text(f'CLUSTER "{table.name}" USING "{table.primary_key.name}"'))


def dump(url: str, part: str) -> str:
    """What pg_dump says, without what passes with its version."""
    address, env = scratch.client_program(url)
    command = [str(scratch.PG_DUMP.path()), part, "--no-owner", "--no-privileges", f"--dbname={address}"]
    done = subprocess.run(command, check=False, env=env, capture_output=True, text=True)
    if done.returncode:
        raise scratch.CannotReport(f"pg_dump failed: {done.stderr.strip().splitlines()[-1]}")
    kept = [line for line in done.stdout.splitlines() if not _PASSING.match(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip() + "\n"


def models_ddl() -> str:
    """CREATE TABLE and CREATE INDEX for every model, in an order in which they can be run."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    statements = []
    for table in db.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return "\n\n".join(_tidy(statement) for statement in statements) + "\n"


def _tidy(statement: str) -> str:
    lines = [line.rstrip().replace("\t", "    ") for line in statement.strip().splitlines()]
    return "\n".join(line for line in lines if line) + ";"


if __name__ == "__main__":
    scratch.run(lambda: write_dumps(Path(sys.argv[1])))
