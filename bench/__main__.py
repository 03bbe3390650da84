"""python run.py bench [NAME]: run the benchmarks, one after the other."""

from __future__ import annotations

import json
import sys

import click

from bench import chat_list, history, ledger_verify, post_message, quizzes, realtime, report, wallets
from bench.measure import Options
from bench.stand import NotHere

BENCHMARKS = {
    "chat_list": chat_list.measure,
    "post_message": post_message.measure,
    "history": history.measure,
    "realtime": realtime.measure,
    "wallets": wallets.measure,
    "ledger_verify": ledger_verify.measure,
    "quizzes": quizzes.measure,
}


def _numbers(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in value.split(","))
    except ValueError as error:
        raise click.BadParameter("give numbers with commas between them, such as 1,8,32.") from error


@click.command()
@click.argument("name", required=False, type=click.Choice(list(BENCHMARKS)))
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1), help="How often each is measured.")
@click.option("--seconds", default=5.0, show_default=True, type=click.FloatRange(0.1), help="How long each time.")
@click.option(
    "--senders",
    default="1,8,32",
    show_default=True,
    callback=_numbers,
    help="For post_message, at most 89; for wallets and quizzes the largest.",
)
@click.option("--messages", default=1_000_000, show_default=True, type=click.IntRange(200), help="For history.")
@click.option("--listeners", default=1000, show_default=True, type=click.IntRange(1), help="For realtime: in one chat.")
@click.option("--idle", default=5000, show_default=True, type=click.IntRange(50), help="For realtime: connections.")
@click.option("--entries", default=1_000_000, show_default=True, type=click.IntRange(1000), help="For ledger_verify.")
@click.option("--attempts", default=1000, show_default=True, type=click.IntRange(100), help="For quizzes.")
@click.option("--json", "is_json", is_flag=True, help="Print all figures of all rounds for a program.")
@click.option("--write", is_flag=True, help="Put the tables into bench/README.md.")
def main(
    name: str | None,
    rounds: int,
    seconds: float,
    senders: tuple[int, ...],
    messages: int,
    listeners: int,
    idle: int,
    entries: int,
    attempts: int,
    *,
    is_json: bool,
    write: bool,
) -> None:
    """Measure Homeroom beside its floors, by one of the benchmarks or by all of them."""
    options = Options(rounds, seconds, senders, messages, listeners, idle, entries, attempts)
    about = report.machine(" ".join(["python run.py bench", *sys.argv[1:]]))
    found = []
    for wanted in [name] if name else BENCHMARKS:
        try:
            result = BENCHMARKS[wanted](options)
        except NotHere as error:
            raise click.ClickException(str(error)) from error
        found.append(report.as_json(about, result))
        text = report.as_text(about, result)
        if write:
            report.write(wanted, text)
        if not is_json:
            click.echo(text)
    if is_json:
        click.echo(json.dumps(found, indent=1))


if __name__ == "__main__":
    main(prog_name="run.py bench")
