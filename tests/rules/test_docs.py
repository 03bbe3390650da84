"""The pages for people who run and change the house name what there is: links, files, commands and tests."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from app.cli import cli
from app.config import ROOT

pytestmark = pytest.mark.unit
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").rglob("*.md")])
PAGES += [ROOT / "bench" / "README.md"]
NAMED = re.compile(
    r"(?<![\w/.])((?:app|bench|deploy|docs|migrations|scripts|tests|sql|\.github)/[\w./-]+"
    r"\.(?:py|md|json|js|yml|toml|sql|conf)\b)(?:::(\w+))?"
)


def code(page: Path) -> Iterator[str]:
    """What stands between backticks, and the lines of code."""
    text = re.sub(r"^```.*?$", "```", page.read_text(), flags=re.MULTILINE)
    for block in re.findall(r"```\n(.*?)```", text, flags=re.DOTALL):
        yield from block.splitlines()
    rest = re.sub(r"```\n.*?```", "", text, flags=re.DOTALL)
    yield from re.findall(r"`([^`\n]+)`", rest)
    yield from (line.strip() for line in rest.splitlines() if line.startswith("    "))


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text(), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text()):
        if re.match(r"https?:|mailto:", link):
            continue
        place, _, anchor = link.partition("#")
        target = (page.parent / place).resolve() if place else page
        assert target.exists(), f"{link} leads nowhere"
        assert not anchor or anchor in anchors(target), f"{link}: no such heading"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_and_test_that_is_named_is_there(page: Path) -> None:
    for words in code(page):
        for path, test in NAMED.findall(words):
            assert (ROOT / path).exists(), f"{path} is not there"
            assert not test or f"def {test}(" in (ROOT / path).read_text(), f"{path} has no {test}"


def lines_of_commands(page: Path) -> Iterator[list[str]]:
    for words in code(page):
        for line in re.findall(r"python3?(?:\.\d+)? run\.py +([^#|;&<>]*)", words):
            yield shlex.split(line.replace("…", "").strip(" .,"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_and_option_that_is_named_is_there(page: Path) -> None:
    for words in lines_of_commands(page):
        command: click.Command = cli
        with click.Context(cli) as context:
            while words and isinstance(command, click.Group) and not words[0].startswith("-"):
                name = words.pop(0)
                found = command.get_command(context, name)
                assert found is not None, f"run.py has no {name}"
                command = found
            parameters = command.get_params(context)
        # What follows some commands belongs to the tool behind them, options included.
        if not any(parameter.type is click.UNPROCESSED for parameter in parameters):
            options = {word for parameter in parameters for word in (*parameter.opts, *parameter.secondary_opts)}
            asked = {word.partition("=")[0] for word in words if word.startswith("--")}
            assert asked <= options, f"{command.name} has no {asked - options}"
