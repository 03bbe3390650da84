"""run.py profile: six sections, a summary, and figures that were measured."""

from __future__ import annotations

import re

import pytest

from app.config import ROOT
from tests.doors.test_commands import run_py
from tests.services.backends import Memcached, Postgres

pytestmark = pytest.mark.integration
SECTIONS = [
    f"{name}, {state}: GET /api/v1/"
    for name in ("get_chats", "get_messages", "get_users")
    for state in ("cold", "warm")
]
HEAD = ["command", "commit", "date", "python", "machine", "database", "cache", "data", "asker", "calls"]


@pytest.fixture(scope="session")
def written(postgres: Postgres, memcached: Memcached, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the command writes about a small house; `memcached` is asked for so that it is installed."""
    folder = tmp_path_factory.mktemp("profile")
    url = postgres.create("of_whoever_profiles").replace("+psycopg2", "")
    sizes = ("--users", "20", "--chats", "10", "--messages", "200", "--calls", "3")
    done = run_py("profile", *sizes, "--into", str(folder / "result.txt"), folder=folder, seconds=150, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    return (folder / "result.txt").read_text()


def summary(text: str) -> dict[tuple[str, str], list[float]]:
    """The figures of each line: median, quickest, statements, SQL time, round trips, values cached."""
    lines = re.findall(r"^(get_\w+) +(cold|warm)((?: +[\d.]+){6})$", text, re.MULTILINE)
    return {(name, state): [float(figure) for figure in figures.split()] for name, state, figures in lines}


def test_all_six_are_there_with_both_profiles(written: str) -> None:
    places = [written.index(section) for section in SECTIONS]
    assert places == sorted(places)
    for begin, end in zip(places, [*places[1:], len(written)], strict=True):
        rows = re.findall(r"^ +\d+(?:/\d+)?(?: +[\d.]+){4} \S", written[begin:end], re.MULTILINE)
        assert len(rows) == 40


def test_the_figures_were_measured(written: str) -> None:
    figures = summary(written)
    assert len(figures) == 6
    for call_ms, quickest_ms, n_statements, sql_ms, n_round_trips, _n_cached in figures.values():
        assert call_ms >= quickest_ms > 0
        assert (n_statements > 0) == (sql_ms > 0)
        assert n_round_trips > 0


def test_the_warm_chat_list_asks_the_cache_alone(written: str) -> None:
    warm, cold = summary(written)["get_chats", "warm"], summary(written)["get_chats", "cold"]
    assert warm[2:] == [0, 0, 3, 0]
    assert cold[2] > 0
    assert cold[5] > 0


def test_it_says_on_what_and_by_what_it_was_measured(written: str) -> None:
    head = written[: written.index("median ms")]
    assert [name for name in HEAD if not re.search(rf"^{name} +\S", head, re.MULTILINE)] == []
    assert "python run.py profile --users 20 --chats 10 --messages 200 --calls 3" in head


def test_it_names_no_folder_of_this_machine(written: str) -> None:
    assert str(ROOT) not in written
    assert "site-packages" not in written
    assert "app/chats/listing.py" in written


def test_the_committed_report_is_whole() -> None:
    committed = (ROOT / "profiler_result.txt").read_text()
    assert len(summary(committed)) == 6
    assert [section for section in SECTIONS if section not in committed] == []
