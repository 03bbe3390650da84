"""The commands behind run.py: Flask's own, Flask-Migrate's, and ours."""

from __future__ import annotations

import functools
import logging.config
import sys
from collections.abc import Callable
from typing import Any

import click
from flask import Flask
from flask.cli import FlaskGroup, NoAppException
from flask_migrate.cli import db as db_commands
from sqlalchemy.exc import OperationalError

from app import create_app
from app.cli_backup import backup, restore, verify
from app.cli_bench import bench
from app.cli_checks import check, coverage, test
from app.cli_ledger import ledger
from app.cli_monitor import monitor
from app.cli_openapi import openapi
from app.cli_questions import questions
from app.cli_reports import profile, sql
from app.cli_seed import seed
from app.cli_users import user
from app.config import Config, ConfigError, kept_secret
from app.doctor import examine
from app.errors import AppError
from app.migrating import MIGRATIONS, bring_up_to_date, first_line, require_up_to_date
from app.processes import (
    QUEUES,
    beat_command,
    become,
    check_port,
    child_env,
    flower_command,
    web_command,
    worker_command,
)
from app.serve import serve_one_machine


def main(arguments: list[str]) -> None:
    """Run one command; what people can put right is one sentence, never a traceback."""
    try:
        if not arguments:
            sys.exit(serve_one_machine(Config.from_env()))
        cli.main(arguments, prog_name="run.py")
    except ConfigError as error:
        refuse(2, str(error))
    except OperationalError as error:
        refuse(2, f"The database does not answer (DATABASE_URL): {first_line(error)}.")
    except AppError as error:
        refuse(1, *sentences(error))


def refuse(code: int, *lines: str) -> None:
    for line in lines:
        print(f"homeroom: {line}", file=sys.stderr)
    sys.exit(code)


def sentences(error: AppError) -> list[str]:
    """What is wrong with each field, or else with the whole."""
    fields = (error.errors or {}).items()
    return [f"{field}: {message}" for field, messages in fields for message in messages] or [str(error.detail)]


def create_app_from_env() -> Flask:
    try:
        return create_app(Config.from_env())
    except ConfigError as error:
        # Flask shows this one without a traceback, where it lists the commands too.
        raise NoAppException(str(error)) from error


cli = FlaskGroup(
    create_app=create_app_from_env,
    add_version_option=False,
    load_dotenv=False,
    set_debug_flag=False,
    help="Homeroom. Without a command: migrate if needed, then serve web and worker together on this machine.",
)
# There is one app, and it is not served by the development server.
cli.params.clear()
cli.commands.pop("run")
for group_or_command in (
    db_commands,
    backup,
    verify,
    restore,
    user,
    ledger,
    questions,
    seed,
    test,
    coverage,
    check,
    bench,
    monitor,
    openapi,
    sql,
    profile,
):
    cli.add_command(group_or_command)


def first(do: Callable[[], object], command: click.Command) -> None:
    """Have the command of another library do this before its own work."""
    own_work = command.callback
    if own_work is None:
        raise TypeError(f"{command.name} does nothing by itself")

    @functools.wraps(own_work)
    def both(*args: Any, **options: Any) -> Any:
        do()
        return own_work(*args, **options)

    command.callback = both


def show_alembic() -> None:
    """Let Alembic say what it does; elsewhere it is quiet."""
    logging.config.fileConfig(MIGRATIONS / "alembic.ini", disable_existing_loggers=False)
    # Six lines about its own plug-ins would hide the one that matters.
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)


def migrate_before() -> None:
    """Alembic compares the models with the database, so the database must stand at the newest migration."""
    bring_up_to_date(Config.from_env())


def ask_for_a_backup() -> None:
    """Going down drops tables with all that is in them: at a terminal, people are asked."""
    if sys.stdin.isatty():
        click.confirm("This may drop tables with all that people wrote. Is there a backup?", abort=True)


first(show_alembic, db_commands)
first(ask_for_a_backup, db_commands.commands["downgrade"])
first(migrate_before, db_commands.commands["migrate"])
first(migrate_before, db_commands.commands["check"])


@cli.command()
@click.option("--reload", is_flag=True, help="Start anew whenever a source file changes, and show errors in the page.")
def server(reload: bool) -> None:
    """Serve the pages and the API with gunicorn; HOST, PORT, WEB_WORKERS and WEB_THREADS say how."""
    config = Config.from_env()
    check_port(config.host, config.port)
    require_up_to_date(config)
    env = child_env(config)
    if reload:
        env["FLASK_DEBUG"] = "1"
    become(web_command(reload=reload), env)


@cli.command()
@click.option("--queues", default=",".join(QUEUES), show_default=True, help="Which queues to serve.")
@click.option("--concurrency", type=click.IntRange(1, 256), help="How many at once.  [default: WORKER_CONCURRENCY]")
@click.option("--beat", is_flag=True, help="Send the periodic tasks too; in one worker of a deployment only.")
def worker(queues: str, concurrency: int | None, beat: bool) -> None:
    """Do the work that is queued: deliver letters, tidy up."""
    names = [name.strip() for name in queues.split(",") if name.strip()]
    unknown = sorted(set(names) - set(QUEUES))
    if unknown or not names:
        wrong = ", ".join(unknown) or "nothing"
        raise click.BadParameter(f"{wrong}: choose from {', '.join(QUEUES)}.", param_hint="--queues")
    config = Config.from_env()
    require_up_to_date(config)
    become(worker_command(config, queues=names, concurrency=concurrency, beat=beat), child_env(config))


@cli.command()
def beat() -> None:
    """Send the periodic tasks; run exactly one of these, or one worker with --beat."""
    config = Config.from_env()
    require_up_to_date(config)
    become(beat_command(config), child_env(config))


@cli.command()
def flower() -> None:
    """Show the queues and their tasks in the browser, behind a password."""
    config = Config.from_env()
    if config.redis_url is None:
        raise ConfigError("Flower watches the queue through Redis: set REDIS_URL, for web and worker too.")
    check_port(config.host, config.flower_port, "FLOWER_PORT")
    place = config.instance_dir / "flower_password"
    password = config.flower_password or kept_secret(place)
    if "," in password:
        raise ConfigError("FLOWER_PASSWORD must not contain a comma: Flower would take it for two passwords.")
    where = "in FLOWER_PASSWORD" if config.flower_password else f"in {place}"
    say(f"Flower at http://{config.host}:{config.flower_port} for the user homeroom; the password lies {where}")
    become(flower_command(config), child_env(config) | {"FLOWER_BASIC_AUTH": f"homeroom:{password}"})


@cli.command()
def doctor() -> None:
    """Try every service that is configured, and say what was found and what to do."""
    findings = examine(Config.from_env())
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        colour = {"fail": "red", "warn": "yellow"}.get(finding.state, "green")
        click.echo(f"{finding.name:<{width}}  {click.style(f'{finding.state:<8}', fg=colour)}  {finding.text}")
    sys.exit(1 if any(finding.state == "fail" for finding in findings) else 0)


def say(text: str) -> None:
    click.echo(f"homeroom: {text}")
