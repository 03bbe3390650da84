"""Whether the database has the tables that this code expects, and bringing it there."""

from __future__ import annotations

from dataclasses import dataclass

import flask_migrate
import sqlalchemy
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from app import create_app
from app.config import ROOT, Config, ConfigError
from app.db import connect_arguments

MIGRATIONS = ROOT / "migrations"
# How long a migration waits for a table, and everybody else behind it; how often it tries, and how long it rests then.
LOCK_SECONDS, LOCK_TRIES, LOCK_REST = 5.0, 6, 5.0


class NoAnswer(ConfigError):
    """The database cannot be reached; the message says why."""


@dataclass(frozen=True)
class Schema:
    """Where the database stands among the migrations; `current` is None when it is empty."""

    current: str | None
    head: str | None
    is_known: bool

    @property
    def is_behind(self) -> bool:
        return self.current != self.head


def find_schema(config: Config) -> Schema:
    """Ask the database which migration it has; an unreachable one raises ConfigError."""
    script = ScriptDirectory(str(MIGRATIONS))
    engine = sqlalchemy.create_engine(
        config.database_url, poolclass=sqlalchemy.NullPool, connect_args=connect_arguments(config)
    )
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
    except sqlalchemy.exc.DBAPIError as error:
        raise NoAnswer(f"Cannot reach the database (DATABASE_URL): {first_line(error)}.") from error
    known = {revision.revision for revision in script.walk_revisions()}
    return Schema(current, script.get_current_head(), is_known=current is None or current in known)


def find_usable_schema(config: Config) -> Schema:
    """As find_schema, but a database that a newer Homeroom has migrated is refused."""
    schema = find_schema(config)
    if not schema.is_known:
        raise ConfigError(
            f"The database was migrated by a newer Homeroom (to {schema.current}): start that one, or restore a backup."
        )
    return schema


def first_line(error: sqlalchemy.exc.DBAPIError) -> str:
    lines = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
    return lines[0].rstrip(".")


def bring_up_to_date(config: Config) -> None:
    """Migrate a database that is behind, after saying so."""
    schema = find_usable_schema(config)
    if schema.is_behind:
        found = f"at {schema.current}" if schema.current else "empty"
        say(f"the database is {found}; migrating it to {schema.head} ...")
        with create_app(config).app_context():
            flask_migrate.upgrade()


def require_up_to_date(config: Config) -> None:
    """Refuse to start on a database that lacks the tables of this code: every page would fail, and say nothing of why.

    One that does not answer is no reason: the processes wait for it, and say so meanwhile.
    """
    try:
        schema = find_usable_schema(config)
    except NoAnswer as error:
        say(f"{error} Starting all the same.")
        return
    if schema.is_behind:
        found = f"at {schema.current}" if schema.current else "empty"
        raise ConfigError(
            f"The database is {found}, this Homeroom needs {schema.head}: run `python run.py db upgrade`."
        )


def say(text: str) -> None:
    print(f"homeroom: {text}", flush=True)
