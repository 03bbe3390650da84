"""run.py questions: question banks from files and into them, from the terminal of whoever runs the server."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from flask.cli import AppGroup
from pydantic import TypeAdapter, ValidationError

from app.accounts import queries as accounts
from app.accounts.models import User
from app.config import ConfigError, current_config
from app.db import transaction
from app.migrating import find_usable_schema
from app.quizzes import bank_queries, bulk, exporting, imports
from app.quizzes.imports import FileFormat
from app.quizzes.question_schemas import MaybePath

_category: TypeAdapter[str] = TypeAdapter(MaybePath)
questions = AppGroup("questions", help="Put questions into somebody's bank, and get them out.")
owner_option = click.option("--owner", required=True, metavar="USERNAME", help="Whose bank it is.")


@questions.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@owner_option
@click.option("--category", default="", metavar="PATH", help="Where questions go that name no category.")
@click.option("--format", "format_", type=click.Choice(list(imports.READERS)), help="[default: what it looks like]")
def import_file(file: Path, owner: str, category: str, format_: FileFormat | None) -> None:
    """Import a file of questions, all of it or nothing."""
    user_id, path = _owner(owner).id, _path(category)
    found = imports.read(_text(file), format_)
    for problem in imports.told(found.reading.problems):
        click.echo(f"{file}:{problem['line']}: {problem['problem']}", err=True)
    if found.reading.problems:
        click.echo("Nothing has been imported.", err=True)
        sys.exit(1)
    with click.progressbar(length=len(found.items), label="questions") as bar:
        rows = bulk.prepare(user_id, found.items, lambda n: bar.update(n - bar.pos))
        with transaction():
            bulk.put_in(user_id, rows, category=path)
    click.echo(f"Imported {len(rows)} questions into the bank of {owner}.")


@questions.command("export")
@click.argument("file", type=click.Path(dir_okay=False, writable=True, path_type=Path))
@owner_option
@click.option("--category", default="", metavar="PATH", help="Only what is in this category and below.")
def export_file(file: Path, owner: str, category: str) -> None:
    """Export a bank as GIFT."""
    user_id, path = _owner(owner).id, _path(category)
    if path and path not in {one.path for one in bank_queries.categories(user_id)}:
        raise click.BadParameter(f"{owner} has no category {path!r}.", param_hint="--category")
    inside = f"{path}/"
    found = [place for place in exporting.places(user_id) if not path or f"{place[1] or ''}/".startswith(inside)]
    with click.progressbar(length=len(found), label="questions") as bar, file.open("w", encoding="utf-8") as out:
        for piece in exporting.write(found, lambda n: bar.update(n - bar.pos)):
            out.write(piece)
    click.echo(f"Exported {len(found)} questions to {file}.")


def _owner(login: str) -> User:
    if find_usable_schema(current_config()).is_behind:
        raise ConfigError("The database has not been migrated: run `python run.py db upgrade` first.")
    found = accounts.find_user(login)
    if found is None:
        raise click.ClickException(f"Nobody here has the username or e-mail {login!r}; `user list` shows all.")
    return found


def _path(category: str) -> str:
    """The path as the API would take it."""
    try:
        return _category.validate_python(category)
    except ValidationError as error:
        detail = error.errors()[0]
        sentence = detail.get("ctx", {}).get("error", detail["msg"])
        raise click.BadParameter(f"{category!r}: {sentence}", param_hint="--category") from error


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file} is not encoded in UTF-8: save it in this encoding first.") from error
