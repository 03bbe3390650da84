"""The commands that write the reports of this copy of Homeroom: run.py sql and profile."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from app.config import ROOT
from app.processes import become


@click.command()
@click.option("--into", default=ROOT / "sql", type=click.Path(file_okay=False, path_type=Path), help="[default: sql/]")
def sql(into: Path) -> None:
    """Write sql/: the schema and made-up data as PostgreSQL's dumps, and the models' own DDL.

    It uses a database of its own: in the PostgreSQL of DATABASE_URL if that lets it make one, else in a private server.
    """
    become([sys.executable, "-m", "scripts.dumps", str(into.resolve())], os.environ)


@click.command()
@click.option("--users", default=200, show_default=True, type=click.IntRange(2, 100_000), help="How many people.")
@click.option("--chats", default=300, show_default=True, type=click.IntRange(1, 1_000_000), help="How many chats.")
@click.option("--messages", default=50_000, show_default=True, type=click.IntRange(1), help="How many messages.")
@click.option("--calls", default=100, show_default=True, type=click.IntRange(1), help="How often each is called.")
@click.option(
    "--into",
    default=ROOT / "profiler_result.txt",
    type=click.Path(dir_okay=False, path_type=Path),
    help="[default: profiler_result.txt]",
)
def profile(users: int, chats: int, messages: int, calls: int, into: Path) -> None:
    """Measure get_chats, get_messages and get_users, cold and warm, and write profiler_result.txt.

    It uses a PostgreSQL database and a memcached of its own, filled with made-up data.
    """
    sizes = [str(number) for number in (users, chats, messages, calls)]
    become([sys.executable, "-m", "scripts.profiling", *sizes, str(into.resolve())], os.environ)
