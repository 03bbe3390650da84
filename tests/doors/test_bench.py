"""run.py bench: each benchmark runs to its end on a small scale; how fast it was is nobody's business here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import pytest

from app.config import ROOT
from bench import report
from bench.measure import Result, Run, Subject, ratio
from tests.services import programs

pytestmark = pytest.mark.e2e
SMALL = (
    "--rounds 1 --seconds 0.3 --senders 1,2 --messages 1200 --listeners 31 --idle 60 --entries 3000 --attempts 100"
).split()
# Of each benchmark: what is measured, and what is compared.
PARTS = {
    "chat_list": (["warm", "floor", "without memcached"], ["requests a second", "by processor time", "memcached"]),
    "post_message": (
        ["1 senders: Homeroom", "1 senders: floor", "1 senders: limit", "2 senders: Homeroom", "2 in one chat"],
        ["round trips", "1 senders: Homeroom / floor", "2 senders: Homeroom / pgbench"],
    ),
    "history": (
        ["PostgreSQL, 1,000 messages, newest", "PostgreSQL, 1,200 messages, middle", "SQLite, 1,200 messages, oldest"],
        ["PostgreSQL: slowest page", "SQLite: slowest page"],
    ),
    "realtime": (
        ["1 on its way: Homeroom", "1 on its way: floor", "8 on their way", "30 members", "60 connections: connects"],
        ["Homeroom / floor, deliveries", "p99", "memory of each", "1 there: bytes", "60 there: server CPU"],
    ),
    "wallets": (
        [
            "1,000 wallets: Homeroom",
            "1,000 wallets: floor",
            "1,000 wallets: limit",
            "one wallet: Homeroom without HTTP",
        ],
        ["round trips", "one wallet: Homeroom / floor", "one wallet: without HTTP / pgbench", "transfers: Homeroom"],
    ),
    "ledger_verify": (
        ["PostgreSQL, 1,500 entries", "PostgreSQL, 3,000 entries", "SQLite, 3,000 entries"],
        ["PostgreSQL, 3,000 entries: seconds", "SQLite: peak memory, 3,000 / 1,500 entries"],
    ),
    "quizzes": (
        ["saved: Homeroom", "saved: floor", "graded: one worker", "and a letter to each", "analysed"],
        ["round trips", "saved: Homeroom / floor", "graded: answers a second", "analysed: seconds"],
    ),
}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    for program in (programs.POSTGRES, programs.REDIS, programs.MEMCACHED):
        programs.need(program)
    command = [sys.executable, "run.py", "bench", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)


# Between them, these use every part that benchmarks share; all seven take minutes, in the long form only.
EVERYDAY = ("chat_list", "quizzes")
NAMES = [name if name in EVERYDAY else pytest.param(name, marks=pytest.mark.slow) for name in PARTS]


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_reports_all_its_parts(name: str) -> None:
    done = run(name, *SMALL, "--json")
    assert done.returncode == 0, done.stderr
    (result,) = json.loads(done.stdout)
    subjects, ratios = PARTS[name]
    assert missing(subjects, result["subjects"]) == []
    assert missing(ratios, result["ratios"]) == []
    assert all(ratio["value"] >= 2 and ratio["is_met"] for ratio in result["ratios"] if "round trips" in ratio["name"])
    assert {"commit", "command", "date", "machine", "python", "services"} <= result["about"].keys()
    assert all(run["rate"] > 0 for subject in result["subjects"] for run in subject["runs"])


def missing(wanted: list[str], found: list[dict[str, Any]]) -> list[str]:
    """The parts that are in no name."""
    return [part for part in wanted if not any(part in entry["name"] for entry in found)]


def test_the_table_is_for_people() -> None:
    ours = Subject("Ours", lambda: Run(50), runs=[Run(50)])
    floor = Subject("Floor", lambda: Run(100), runs=[Run(100)])
    ratios = [ratio("Ours / floor", ours, floor, target=0.6)]
    shown = report.as_text({"commit": "abc"}, Result("pages", "Pages", subjects=[ours, floor], ratios=ratios))
    assert re.search(r"\| Ours +\| 50 ", shown)
    assert re.search(r"\| Ours / floor +\| 0.50 .* at least 0.6 +\| MISSED \|", shown)


def test_an_unknown_benchmark_is_refused_with_those_that_there_are() -> None:
    done = run("nonsense")
    assert done.returncode == 2
    assert ", ".join(f"'{name}'" for name in PARTS) in done.stderr


def test_the_help_names_all_benchmarks() -> None:
    done = subprocess.run(
        [sys.executable, "run.py", "bench", "--help"], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert [name for name in PARTS if name not in done.stdout] == []


def test_every_table_has_its_place_in_the_readme() -> None:
    readme = (ROOT / "bench" / "README.md").read_text()
    assert [name for name in PARTS if f"<!-- {name} -->" not in readme or f"<!-- end of {name} -->" not in readme] == []
