"""run.py openapi: the API's document as a file."""

from __future__ import annotations

from pathlib import Path

import click
import orjson
from flask.cli import with_appcontext

from app.config import ROOT, running_app
from app.openapi.document import document


@click.command()
@click.option(
    "--into",
    default=ROOT / "docs" / "openapi.json",
    type=click.Path(dir_okay=False, path_type=Path),
    help="[default: docs/openapi.json]",
)
@with_appcontext
def openapi(into: Path) -> None:
    """Write docs/openapi.json: what the API takes, gives and refuses."""
    into.write_bytes(orjson.dumps(document(running_app()), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    click.echo(f"homeroom: {into}")
