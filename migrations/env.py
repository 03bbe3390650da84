"""How Alembic meets the app: its engine, its tables, and one numbered file a change."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from typing import Any

from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.operations import MigrationScript
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from flask import current_app
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from app import migrating
from app.db import UTCDateTime, db

log = logging.getLogger("alembic.env")

MIGRATION_LOCK = 46_637_666  # "HOMEROOM" on a telephone's keys; any number that nothing else locks.
LOCK_NOT_AVAILABLE, DEADLOCK = "55P03", "40P01"


def render_item(kind: str, item: Any, _autogen: AutogenContext) -> str | bool:
    """Write our time type as the plain column it is, so that old migrations never need today's code."""
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def number_it(_context: MigrationContext, _revision: Any, directives: list[MigrationScript]) -> None:
    """Write no file for no change, and count files up: 0001, 0002 …"""
    script = directives[0]
    if (
        context.config.cmd_opts
        and getattr(context.config.cmd_opts, "autogenerate", False)
        and script.upgrade_ops.is_empty()
    ):
        directives[:] = []
        log.info("The schema has no changes.")
        return
    heads: Iterable[str] = ScriptDirectory.from_config(context.config).get_heads()
    script.rev_id = f"{max((int(head) for head in heads), default=0) + 1:04d}"


def run_online() -> None:
    """Migrate in one transaction, again if others hold what it needs."""
    with db.engine.connect() as connection:
        for n_tried in range(1, migrating.LOCK_TRIES + 1):
            try:
                run_over(connection)
                return
            except OperationalError as error:
                if getattr(error.orig, "pgcode", None) not in (LOCK_NOT_AVAILABLE, DEADLOCK):
                    raise
                connection.rollback()
                log.warning("Try %d: somebody is using the tables that are to be changed.", n_tried)
            if n_tried < migrating.LOCK_TRIES:
                time.sleep(migrating.LOCK_REST)
    raise CommandError(
        "The database was not migrated, and nothing in it has changed: somebody is using the tables. "
        "Stop the other processes of Homeroom, wait for backups to end, and try again."
    )


def run_over(connection: Connection) -> None:
    """Migrate in one transaction, with SQLite's foreign keys asleep while tables are rebuilt."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        # A large table may take longer than any page should.
        connection.exec_driver_sql("SET statement_timeout = 0")
        # Several machines may start at once; one migrates, and the others then find nothing to do.
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
        # Whoever wants a table that we wait for waits behind us, though others only read it.
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {round(migrating.LOCK_SECONDS * 1000)}")
    context.configure(
        connection=connection,
        target_metadata=db.metadata,
        render_item=render_item,
        process_revision_directives=number_it,
        **current_app.extensions["migrate"].configure_args,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")


if context.is_offline_mode():
    context.configure(url=str(db.engine.url), target_metadata=db.metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    run_online()
