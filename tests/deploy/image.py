"""The Dockerfile, read line by line, and its image laid out in a folder: the same files, and nothing else."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import run
from app.config import ROOT


def instructions() -> Iterator[tuple[str, str]]:
    """Each instruction with what follows it, lines that go on put together."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE)
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        if line.strip():
            word, _, rest = line.partition(" ")
            yield word, rest.strip()


def last_stage() -> list[tuple[str, str]]:
    """What makes the image itself."""
    found = list(instructions())
    start = max(place for place, (word, _) in enumerate(found) if word == "FROM")
    return found[start:]


def environment() -> dict[str, str]:
    """What the image sets."""
    lines = [rest for word, rest in last_stage() if word == "ENV"]
    return dict(pair.split("=", 1) for line in lines for pair in line.split())


def command(word: str) -> list[str]:
    """The words of ENTRYPOINT, CMD or HEALTHCHECK."""
    (rest,) = [rest for found, rest in last_stage() if found == word]
    words: list[str] = json.loads(rest[rest.index("[") :])
    return words


def copied() -> Iterator[tuple[list[str], str]]:
    """What is copied from this folder, and where to."""
    for word, rest in last_stage():
        if word == "COPY" and not rest.startswith("--from"):
            *sources, target = rest.split()
            yield sources, target


def lay_out(folder: Path) -> None:
    """Put into the folder what the image has in its own, with an environment as run.py would have made it."""
    for sources, target in copied():
        for source in sources:
            if (ROOT / source).is_dir():
                # With the bytecode that lies there: nothing can be written later.
                shutil.copytree(ROOT / source, folder / target)
            else:
                shutil.copy(ROOT / source, folder / target)
    environment = run.Environment(folder / ".venv")
    (environment.folder / "bin").mkdir(parents=True)
    environment.python.symlink_to(Path(sys.executable).resolve())
    shutil.copy(ROOT / ".venv" / "pyvenv.cfg", environment.folder)
    (environment.folder / "lib").symlink_to(ROOT / ".venv" / "lib")
    environment.made.write_text(str(environment.folder))
    environment.stamp(run.APP_NEEDS).write_text(run.fingerprint(run.APP_NEEDS))
