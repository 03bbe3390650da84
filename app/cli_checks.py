"""The commands for people who change Homeroom: run.py test, coverage and check."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Any

import click

from app.config import ROOT
from app.processes import become

# What follows the command belongs to pytest, options included.
UNPROCESSED: dict[str, Any] = {"ignore_unknown_options": True}


@click.command(context_settings=UNPROCESSED)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[PYTEST ARGUMENTS]...")
def test(arguments: tuple[str, ...]) -> None:
    """Run the tests with real services: all of them, or as pytest's arguments say (-m unit, -k word, a path)."""
    become([sys.executable, "-m", "pytest", *arguments], os.environ)


@click.command(context_settings=UNPROCESSED)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[PYTEST ARGUMENTS]...")
def coverage(arguments: tuple[str, ...]) -> None:
    """Run the tests and measure which lines of app/ they reach, in every process; writes coverage/."""
    measure = [sys.executable, "-m", "coverage"]
    folder = ROOT / "coverage"
    folder.mkdir(exist_ok=True)
    subprocess.run([*measure, "erase"], cwd=ROOT, check=True)
    tests = subprocess.run([*measure, "run", "-m", "pytest", *arguments], cwd=ROOT)
    subprocess.run([*measure, "combine", "--quiet"], cwd=ROOT, check=True)
    report = subprocess.run([*measure, "report"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    (folder / "coverage.txt").write_text(report.stdout)
    subprocess.run([*measure, "html", "--quiet", "-d", str(folder / "html")], cwd=ROOT, check=False)
    click.echo(report.stdout)
    sys.exit(tests.returncode or report.returncode)


# The longest first: they run side by side, as many as there are processors.
CHECKS = {
    "rules": ("pytest", "-q", "-n0", "tests/rules"),
    "types": ("mypy", "--strict", "app"),
    "tests": ("pytest", "-q", "-n0", "-q", "--collect-only"),  # A name that is gone, in a test that nobody has run.
    "lint": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "."),
}


@dataclass(frozen=True)
class Verdict:
    """How one check ended, and what it said."""

    name: str
    is_good: bool
    seconds: float
    output: str


@click.command()
def check() -> None:
    """Check format, lint, types, that all tests can be gathered, and the house rules: before every change."""
    started = time.monotonic()
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        running = [pool.submit(examine, name, words) for name, words in CHECKS.items()]
        verdicts = [show(done.result()) for done in as_completed(running)]
    click.echo(f"{'all':<8}{'':<8}{time.monotonic() - started:.1f} s")
    sys.exit(0 if all(verdict.is_good for verdict in verdicts) else 1)


def examine(name: str, words: Sequence[str]) -> Verdict:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return Verdict(name, done.returncode == 0, time.monotonic() - started, done.stdout)


def show(verdict: Verdict) -> Verdict:
    """A line for each check, as soon as it is done, and all that it said if it failed."""
    click.echo(f"{verdict.name:<8}{'ok' if verdict.is_good else 'FAILED':<8}{verdict.seconds:.1f} s")
    if not verdict.is_good:
        click.echo(verdict.output)
    return verdict
