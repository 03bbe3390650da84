"""run.py user: the accounts, from the terminal of whoever runs the server."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from flask.cli import AppGroup

from app.accounts import erasure, exports, queries, service
from app.accounts.models import User
from app.config import ConfigError, current_config
from app.db import transaction
from app.migrating import find_usable_schema
from app.monitoring import audit

user = AppGroup("user", help="List and change the accounts.")
login_argument = click.argument("login", metavar="USERNAME_OR_EMAIL")


@user.command("list")
def list_users() -> None:
    """Show every account, the eldest first."""
    require_tables()
    for found in queries.all_users():
        standing = {"admin": found.is_admin, "treasurer": found.is_treasurer, "disabled": found.is_disabled}
        marks = " ".join(word for word, is_so in standing.items() if is_so)
        click.echo(f"{found.username:<32} {found.email:<40} {found.created_at:%Y-%m-%d} {marks}".rstrip())


@user.command()
@click.argument("username")
@click.argument("email")
@click.option("--name", help="The name that others see.  [default: the username]")
@click.option("--admin", is_flag=True, help="Make the new account an administrator.")
def create(username: str, email: str, name: str | None, admin: bool) -> None:
    """Make an account; asks for the password, or reads it from a pipe."""
    require_tables()
    password = ask_password()
    # All fields at once, so that whoever got two wrong hears of both.
    service.checked(username=username, email=email, password=password, display_name=name or username)
    password_hash = service.hashed(password)
    with transaction():
        made = service.register(username=username, email=email, password_hash=password_hash, display_name=name)
        audit.note("accounts.create", target=service.target(made))
        if admin:
            service.make_admin(made.id)
    click.echo(f"{username} has an account.")


@user.command()
@login_argument
def make_admin(login: str) -> None:
    """Make an account an administrator."""
    found = find(login)
    service.make_admin(found.id)
    click.echo(f"{found.username} is an administrator.")


@user.command()
@login_argument
def make_treasurer(login: str) -> None:
    """Let an account book cash, freeze wallets and reverse operations in the whole house."""
    found = service.set_treasurer(find(login).id, is_treasurer=True)
    click.echo(f"{found.username} is a treasurer.")


@user.command()
@login_argument
def dismiss_treasurer(login: str) -> None:
    """Let an account keep only its own money; what it has booked stands."""
    found = service.set_treasurer(find(login).id, is_treasurer=False)
    click.echo(f"{found.username} is no treasurer.")


@user.command()
@login_argument
def disable(login: str) -> None:
    """Shut an account: it is signed out everywhere and cannot sign in; what it wrote stays."""
    found = find(login)
    service.disable(found.id)
    click.echo(f"{found.username} is disabled.")


@user.command()
@login_argument
def enable(login: str) -> None:
    """Open a disabled account again."""
    found = find(login)
    service.enable(found.id)
    click.echo(f"{found.username} can sign in again.")


@user.command()
@login_argument
def set_password(login: str) -> None:
    """Give an account a new password and end its sessions; asks for it, or reads it from a pipe."""
    found = find(login)
    service.set_password(found.id, password=ask_password())
    click.echo(f"{found.username} has a new password.")


@user.command()
@login_argument
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def export(login: str, file: Path) -> None:
    """Write all that the house knows of a person into a ZIP, for them alone."""
    found = find(login)
    if file.exists():
        raise click.ClickException(f"{file} exists already; nothing was written.")
    username = found.username
    try:
        exports.write_aside(found.id, file)
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written: {error.strerror}") from error
    click.echo(f"{file} holds what the house knows of {username}.")


@user.command()
@login_argument
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(login: str, yes: bool) -> None:
    """Erase a person for ever: the account, what they wrote, and what they sent."""
    found = find(login)
    user_id, username = found.id, found.username
    if not yes:
        click.confirm(f"Erase {username} ({found.email}) for ever?", abort=True)
    erasure.erase_person(user_id)
    erasure.work_through(user_id)
    click.echo(f"{username} is erased. Backups made before still hold them.")


def find(login: str) -> User:
    require_tables()
    found = queries.find_user(login)
    if found is None:
        raise click.ClickException(f"Nobody here has the username or e-mail {login!r}; `user list` shows all.")
    return found


def require_tables() -> None:
    if find_usable_schema(current_config()).is_behind:
        raise ConfigError("The database has not been migrated: run `python run.py db upgrade` first.")


def ask_password() -> str:
    """Never an argument: every user of the machine could read it in the list of processes."""
    if sys.stdin.isatty():
        typed: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
        return typed
    return sys.stdin.readline().rstrip("\n")
