"""The command that fills an empty house with made-up people: many, to try everything on, or a class with a story."""

from __future__ import annotations

import time

import click
from click.core import ParameterSource
from flask.cli import with_appcontext

from app.config import Config, ConfigError
from app.db import now
from app.migrating import bring_up_to_date
from app.utils import data_generator, demo


@click.command()
@click.option("--users", default=200, show_default=True, type=click.IntRange(1, 100_000), help="How many people.")
@click.option("--chats", default=300, show_default=True, type=click.IntRange(1, 1_000_000), help="How many chats.")
@click.option(
    "--messages", default=50_000, show_default=True, type=click.IntRange(0, 100_000_000), help="How many messages."
)
@click.option("--seed", default=1, show_default=True, help="The same number makes the same house.")
@click.option("--demo", "is_demo", is_flag=True, help="A small class with a story instead, ready to click through.")
@click.pass_context
@with_appcontext
def seed(context: click.Context, users: int, chats: int, messages: int, seed: int, is_demo: bool) -> None:
    """Fill an empty database with made-up people, chats, messages and money."""
    given = [f"--{name}" for name in ("users", "chats", "messages", "seed") if is_given(context, name)]
    if is_demo and given:
        raise click.UsageError(f"The class of --demo is as it is: leave out {', '.join(given)}.")
    bring_up_to_date(Config.from_env())
    if not data_generator.is_empty():
        raise data_generator.NotEmpty
    if is_demo:
        tell_story()
    else:
        fill(data_generator.Plan(users=users, chats=chats, messages=messages, seed=seed))


def is_given(context: click.Context, name: str) -> bool:
    return context.get_parameter_source(name) is not ParameterSource.DEFAULT


def fill(plan: data_generator.Plan) -> None:
    started = time.monotonic()
    try:
        with click.progressbar(length=plan.size, label="people, chats, messages, operations") as bar:
            for n_written in data_generator.generate(plan):
                bar.update(n_written)
    except KeyboardInterrupt as stop:
        raise ConfigError("Stopped half way: not everything is there. Begin anew with an empty database.") from stop
    seconds = time.monotonic() - started
    counts = f"People: {plan.users}, chats: {plan.chats}, messages: {plan.messages}, operations: {plan.operations}"
    click.echo(f"{counts}; in {seconds:.1f} s.")
    others = f" to person{plan.users}" if plan.users > 1 else ""
    click.echo(f"Sign in as person1 (the administrator){others} with the password {data_generator.PASSWORD}")


def tell_story() -> None:
    """Write the demo, then say who is who and where to begin."""
    accounts = demo.write(now())
    width = max(len(account.name) for account in accounts)
    click.echo(f"{'username':<12}{'password':<16}{'unread':<8}{'name':<{width + 2}}who it is")
    for account in accounts:
        unread = f"{account.n_unread} chats" if account.n_unread != 1 else "1 chat"
        click.echo(
            f"{account.username:<12}{data_generator.PASSWORD:<16}{unread if account.n_unread else '-':<8}"
            f"{account.name:<{width + 2}}{account.who}"
        )
    click.echo()
    for line in demo.first_steps(accounts):
        click.echo(line)
