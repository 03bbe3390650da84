"""The Dockerfile: what Docker would not refuse, and people would regret."""

from __future__ import annotations

import re

import pytest

from app.config import ROOT
from tests.deploy import image

pytestmark = pytest.mark.unit
WORDS = {
    "FROM",
    "WORKDIR",
    "ENV",
    "COPY",
    "RUN",
    "LABEL",
    "USER",
    "VOLUME",
    "EXPOSE",
    "HEALTHCHECK",
    "ENTRYPOINT",
    "CMD",
}


def test_each_line_is_an_instruction() -> None:
    assert {word for word, _ in image.instructions()} <= WORDS


def test_both_stages_have_the_same_python() -> None:
    """The environment has links to the Python that made it."""
    stages = [rest.split()[0] for word, rest in image.instructions() if word == "FROM"]
    assert len(stages) == 2
    assert len(set(stages)) == 1
    assert re.fullmatch(r"python:3\.\d+-slim", stages[0])


def test_what_is_copied_is_there_and_not_ignored() -> None:
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    wanted = {source for word, rest in image.instructions() if word == "COPY" for source in rest.split()[:-1]}
    wanted -= {source for source in wanted if source.startswith(("--from", "/"))}
    assert [source for source in wanted if not (ROOT / source).exists()] == []
    assert wanted == allowed


def test_nothing_secret_can_come_along() -> None:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert next(line for line in lines if not line.startswith("#")) == "*"
    assert [line for line in lines if re.match(r"!(\.env|instance|\.git|tests)", line)] == []


def test_nobody_is_root() -> None:
    words = [word for word, _ in image.last_stage()]
    assert dict(image.last_stage())["USER"] == "10001:10001"
    assert "RUN" not in words[words.index("USER") :]


def test_signals_reach_the_process() -> None:
    """In the form of a list there is no shell between Docker and Homeroom."""
    assert image.command("ENTRYPOINT") == ["python", "run.py"]
    assert image.command("CMD") == ["server"]


def test_what_is_kept_lies_in_the_volume() -> None:
    assert dict(image.last_stage())["VOLUME"] == image.environment()["INSTANCE_DIR"]
