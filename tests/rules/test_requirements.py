import ast
import importlib.metadata
import re
import sys

import pytest

from app.config import ROOT

pytestmark = pytest.mark.unit
LISTS = ("requirements.txt", "requirements-test.txt")
# Needed by name only: a driver, two programs, and a plugin that another library loads.
NOT_IMPORTED = {"psycopg2-binary", "gunicorn", "flower", "linkify-it-py", "email-validator"}
# pydantic pins its own core exactly.
PINNED_BY_OTHERS = {"pydantic_core"}


def pins(name: str) -> list[str]:
    return [line for line in (ROOT / name).read_text().splitlines() if line and not line.startswith("#")]


def names(pins: list[str]) -> list[str]:
    return [pin.partition("==")[0].lower().replace("_", "-") for pin in pins]


def imported_by_app() -> set[str]:
    sources = [*(ROOT / "app").rglob("*.py"), ROOT / "celeryconfig.py"]
    nodes = [node for path in sources for node in ast.walk(ast.parse(path.read_text()))]
    found = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    found |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    modules = {name.partition(".")[0] for name in found}
    return modules - set(sys.stdlib_module_names) - {"app", "celeryconfig"} - PINNED_BY_OTHERS


def test_every_pin_is_exact_and_in_its_place() -> None:
    for name in LISTS:
        assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins(name)), name
        assert names(pins(name)) == sorted(names(pins(name))), name


def test_app_needs_what_is_pinned_and_pins_what_it_needs() -> None:
    homes = importlib.metadata.packages_distributions()
    needed = set(names([homes[module][0] for module in imported_by_app()])) | NOT_IMPORTED
    assert set(names(pins("requirements.txt"))) == needed
