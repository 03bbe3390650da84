"""What a benchmark found, for people, for programs and for README.md; with the machine on top."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from app.config import ROOT
from bench.measure import Ratio, Result, Subject
from tests.services import programs

README = Path(__file__).with_name("README.md")
LIBRARIES = (
    "Flask",
    "gunicorn",
    "SQLAlchemy",
    "psycopg2-binary",
    "pymemcache",
    "pydantic",
    "flask-sock",
    "simple-websocket",
    "redis",
)
COLUMNS = (
    "slowest to quickest round",
    "p50 ms",
    "p99 ms",
    "server CPU, µs each",
    "driver CPU, % of a core",
)


def machine(command: str) -> dict[str, str]:
    """Where and on what this was measured."""
    names = re.findall(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    services = [
        _output(programs.need(program), flag)
        for program, flag in ((programs.POSTGRES, "-V"), (programs.MEMCACHED, "-V"), (programs.REDIS, "-v"))
    ]
    return {
        "commit": _output("git", "-C", str(ROOT), "describe", "--always", "--dirty", "--abbrev=12"),
        "command": command,
        "date": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "machine": f"{os.cpu_count()} x {names[0] if names else platform.machine()}, Linux {platform.release()}",
        "python": platform.python_version(),
        "services": ", ".join(services),
        "libraries": ", ".join(f"{name} {version(name)}" for name in LIBRARIES),
    }


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip() or "unknown"


def as_json(about: dict[str, str], result: Result) -> dict[str, Any]:
    """The whole result, each run of each round."""
    return {
        "about": about,
        "name": result.name,
        "title": result.title,
        "subjects": [
            {"name": subject.name, "runs": [asdict(run) for run in subject.runs]} for subject in result.subjects
        ],
        "ratios": [asdict(ratio) | {"is_met": ratio.is_met} for ratio in result.ratios],
        "notes": result.notes,
    }


def as_text(about: dict[str, str], result: Result) -> str:
    """The result as Markdown, which a terminal shows as well."""
    lines = [f"### {result.name}: {result.title}", ""]
    lines += [f"{name}: {value}  " for name, value in about.items()]
    lines += ["", *_table(_rows(result)), ""]
    header = ("", "median", "worst to best round", "target", "")
    lines += _table([header, *(_ratio_row(ratio) for ratio in result.ratios)])
    return "\n".join([*lines, "", *result.notes, ""])


def _rows(result: Result) -> list[tuple[str, ...]]:
    """The table of what was measured; PostgreSQL's processor has a column where it was measured."""
    rows = [("", result.counted, *COLUMNS), *(_row(subject) for subject in result.subjects)]
    used = [subject.median("database") for subject in result.subjects]
    if any(used):
        cells = ["PostgreSQL CPU, µs each", *("" if cpu is None else _figure(cpu, small=".2f") for cpu in used)]
        rows = [(*row, cell) for row, cell in zip(rows, cells, strict=True)]
    return rows


def _row(subject: Subject) -> tuple[str, ...]:
    low, high = subject.spread
    figures = [subject.median(name) for name in ("p50", "p99", "cpu", "driver")]
    p50, p99, cpu, driver = figures
    return (
        subject.name,
        f"{subject.median('rate'):.0f}",
        f"{low:.0f} to {high:.0f}",
        "" if p50 is None else f"{p50:.2f}",
        "" if p99 is None else f"{p99:.2f}",
        "" if cpu is None else _figure(cpu, small=".2f"),
        "" if driver is None else f"{driver:.0%}",
    )


def _ratio_row(ratio: Ratio) -> tuple[str, ...]:
    sign = "at most" if ratio.at_most else "at least"
    target = "" if ratio.target is None else f"{sign} {ratio.target:,g}"
    verdict = {None: "", True: "met", False: "MISSED"}[ratio.is_met]
    value, low, high = (_figure(number, small=".2f") for number in (ratio.value, ratio.low, ratio.high))
    return ratio.name, value, f"{low} to {high}", target, verdict


def _figure(number: float, *, small: str) -> str:
    """Large numbers without a fraction that nobody reads."""
    return f"{number:,.0f}" if number >= 100 else f"{number:{small}}"


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    rule = (
        "|"
        + "|".join(("-" * (width + 1) + ":") if place else "-" * (width + 2) for place, width in enumerate(widths))
        + "|"
    )
    return [lines[0], rule, *lines[1:]]


def write(name: str, text: str) -> None:
    """Put these figures into README.md in place of the earlier ones."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    readme = README.read_text()
    if begin not in readme or end not in readme:
        sys.exit(f"README.md has no place for {name}: add the lines {begin} and {end}.")
    head, _, rest = readme.partition(begin)
    README.write_text(f"{head}{begin}\n\n{text}\n{end}{rest.partition(end)[2]}")
