"""The commands for people who change Homeroom: run.py test, coverage and check."""

from __future__ import annotations

import os
import subprocess
import sys
import time
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


CHECKS = {
    "format": ("ruff", "format", "--check", "."),
    "lint": ("ruff", "check", "."),
    "types": ("mypy", "--strict", "app"),
    "tests": ("pytest", "-q", "-n0", "-q", "--collect-only"),  # A name that is gone, in a test that nobody has run.
    "rules": ("pytest", "-q", "-n0", "tests/rules"),
}


@click.command()
def check() -> None:
    """Check format, lint, types, that all tests can be gathered, and the house rules: before every change."""
    failed = []
    for name, words in CHECKS.items():
        started = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        verdict = "ok" if done.returncode == 0 else "FAILED"
        click.echo(f"{name:<8}{verdict:<8}{time.monotonic() - started:.1f} s")
        if done.returncode:
            failed.append(name)
            click.echo(done.stdout)
    sys.exit(1 if failed else 0)
