"""A database and a house of one's own for the length of a report; nothing of them is left."""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import flask_migrate
import psycopg2.errors
from flask import Flask
from sqlalchemy import URL, NullPool, create_engine, make_url, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from app import create_app
from app.config import Config, ConfigError
from app.db import db
from app.migrating import first_line
from tests.services import programs
from tests.services.backends import Postgres
from tests.services.programs import Program

PG_DUMP = Program(("pg_dump",), "postgresql-client")


class CannotReport(Exception):
    """Something that the report needs is missing; the message says what, and what to do."""


def run(report: Callable[[], None]) -> None:
    """Make the report; what people can put right is one sentence, never a traceback."""
    try:
        report()
    except (CannotReport, ConfigError) as error:
        print(f"homeroom: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


def need(*wanted: Program) -> None:
    """Install these programs where the tests may do so, or say what to install."""
    if any(program.path() is None for program in wanted):
        programs.install_missing()
    packages = sorted({program.package for program in wanted if program.path() is None})
    if packages:
        raise CannotReport(f"This needs programs that are not here: run `apt install {' '.join(packages)}`.")


@contextmanager
def empty_database() -> Iterator[str]:
    """The address of a new PostgreSQL database, dropped afterwards: beside that of DATABASE_URL, or in a new server."""
    given = make_url(Config.from_env().database_url)
    name = f"homeroom_scratch_{secrets.token_hex(4)}"
    if given.get_backend_name() == "postgresql" and _execute(given, f"CREATE DATABASE {name} TEMPLATE template0"):
        try:
            yield _written(given.set(database=name))
        finally:
            _execute(given, f"DROP DATABASE {name}")
    else:
        need(programs.POSTGRES, programs.INITDB)
        with Postgres() as server:
            yield server.create(name)


@contextmanager
def house(**settings: str) -> Iterator[Flask]:
    """The app with these settings and none of the environment's, over a migrated database."""
    with tempfile.TemporaryDirectory(prefix="homeroom-scratch-") as folder:
        app = create_app(Config.from_env({"INSTANCE_DIR": folder, "LOG_LEVEL": "WARNING"} | settings))
        try:
            with app.app_context():
                flask_migrate.upgrade()
            yield app
        finally:
            with app.app_context():
                db.session.remove()
                db.engine.dispose()


def client_program(url: str) -> tuple[str, dict[str, str]]:
    """The address as PostgreSQL's own programs take it, and the environment that brings them its password."""
    parts = make_url(url)
    # Times are written in the zone of the asker.
    env = os.environ | {"PGTZ": "UTC"} | ({"PGPASSWORD": str(parts.password)} if parts.password else {})
    return _written(parts.set(drivername="postgresql", password="")), env


def _execute(url: URL, statement: str) -> bool:
    """Run it outside a transaction, and tell whether that was allowed."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    try:
        with engine.connect() as connection:
            connection.execute(text(statement))
    except OperationalError as error:
        raise CannotReport(f"The database does not answer (DATABASE_URL): {first_line(error)}.") from error
    except ProgrammingError as error:
        if isinstance(error.orig, psycopg2.errors.InsufficientPrivilege):
            return False
        raise
    return True


def _written(url: URL) -> str:
    return url.render_as_string(hide_password=False)
