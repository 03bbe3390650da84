"""The command that measures how fast Homeroom is: run.py bench."""

from __future__ import annotations

import os
import sys

import click

from app.processes import become


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[NAME] [OPTIONS]...")
def bench(arguments: tuple[str, ...]) -> None:
    """Measure Homeroom beside its floors, on services of its own: chat_list, post_message, history, realtime,
    wallets, ledger_verify, quizzes, or all of them.

    \b
    --rounds 5            how often each is measured
    --seconds 5           how long each time
    --senders 1,8,32      for post_message; for wallets and quizzes the largest
    --messages 1000000    for history
    --listeners 1000      for realtime: in one chat
    --idle 5000           for realtime: connections on which nothing happens
    --entries 1000000     for ledger_verify
    --attempts 1000       for quizzes: graded and analysed
    --json                print all figures of all rounds for a program
    --write               put the tables into bench/README.md
    """
    become([sys.executable, "-m", "bench", *arguments], os.environ)
