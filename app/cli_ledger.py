"""run.py ledger: the money of the house, from the terminal of whoever runs the server."""

from __future__ import annotations

import sys

import click
from flask.cli import AppGroup

from app.config import ConfigError, current_config
from app.migrating import find_usable_schema
from app.wallets import recount

ledger = AppGroup("ledger", help="Look after the ledger of the wallets.")


@ledger.command()
def verify() -> None:
    """Recount every balance from the entries, and compare the past with what the recounts before found."""
    if find_usable_schema(current_config()).is_behind:
        raise ConfigError("The database has not been migrated: run `python run.py db upgrade` first.")
    with click.progressbar(length=recount.length(), label="operations, entries") as bar:
        check = recount.recount(bar.update)
        bar.update(bar.length or 0)
    seconds = (check.finished_at - check.started_at).total_seconds()
    click.echo(f"Entries: {check.n_entries}, wallets: {check.n_wallets}; in {seconds:.1f} s.")
    click.echo(f"Seal: {check.seal}")
    if not check.n_drifts:
        click.echo("Everything adds up.")
        return
    for sentence in check.drifts:
        click.echo(sentence, err=True)
    if check.n_drifts > len(check.drifts):
        click.echo(f"And {check.n_drifts - len(check.drifts)} more.", err=True)
    sys.exit(1)
