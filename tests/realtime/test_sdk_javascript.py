"""The official JavaScript client under node against a real server, in JSON and Protobuf; the scenarios are in js/."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.realtime.playground import API_KEY, TOKEN_SECRET, Playground
from tests.services import npm, programs
from tests.services.site import Site

pytestmark = pytest.mark.e2e

JS = Path(__file__).parent / "js"
Endings = dict[str, str | None]


def scenarios(file: str) -> list[str]:
    return re.findall(r"^export async function (\w+)\(\)", (JS / f"{file}.mjs").read_text(), re.MULTILINE)


def play(file: str, protocol: str, **settings: str) -> Endings:
    """How each scenario of the file ended: None is well, a text is why not."""
    node, modules = programs.need(programs.NODE), npm.installed(JS / "package.json")
    env = {**os.environ, "MODULES": str(modules), "PROTOCOL": protocol, **settings}
    run = [node, str(JS / "run.mjs"), file]
    done = subprocess.run(run, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    endings: Endings = json.loads(done.stdout)
    assert list(endings) == sorted(scenarios(file))
    return endings


@pytest.fixture(scope="module", params=["json", "protobuf"])
def endings(playground: Playground, request: pytest.FixtureRequest) -> Endings:
    return play("playground", request.param, URL=playground.url, API_KEY=API_KEY, SECRET=TOKEN_SECRET)


@pytest.mark.parametrize("scenario", scenarios("playground"))
def test_in_the_playground(endings: Endings, scenario: str) -> None:
    assert endings[scenario] is None, endings[scenario]


@pytest.mark.parametrize("protocol", ["json", "protobuf"])
def test_in_the_chats(site: Site, protocol: str) -> None:
    endings = play("chats", protocol, URL=site.url)
    assert {scenario: why for scenario, why in endings.items() if why} == {}
