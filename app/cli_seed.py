"""The command that fills an empty house with made-up people, to try everything on."""

from __future__ import annotations

import time

import click
from flask.cli import with_appcontext

from app.config import Config, ConfigError
from app.migrating import bring_up_to_date
from app.utils import data_generator


@click.command()
@click.option("--users", default=200, show_default=True, type=click.IntRange(1, 100_000), help="How many people.")
@click.option("--chats", default=300, show_default=True, type=click.IntRange(1, 1_000_000), help="How many chats.")
@click.option("--messages", default=50_000, show_default=True, type=click.IntRange(0), help="How many messages.")
@click.option("--seed", default=1, show_default=True, help="The same number makes the same house.")
@with_appcontext
def seed(users: int, chats: int, messages: int, seed: int) -> None:
    """Fill an empty database with made-up people, chats and messages."""
    bring_up_to_date(Config.from_env())
    if not data_generator.is_empty():
        raise ConfigError("There are accounts here already: `seed` fills an empty database only.")
    started = time.monotonic()
    plan = data_generator.Plan(users=users, chats=chats, messages=messages, seed=seed)
    with click.progressbar(length=messages, label="messages") as bar:
        for n_written in data_generator.generate(plan):
            bar.update(n_written)
    seconds = time.monotonic() - started
    click.echo(f"{users} people, {chats} chats and {messages} messages in {seconds:.1f} s.")
    click.echo(f"Sign in as person1 (the administrator) to person{users} with the password {data_generator.PASSWORD}")
