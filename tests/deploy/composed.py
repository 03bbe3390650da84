"""compose.yaml as docker compose reads it: merged, and with the settings of an .env file put in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from app.config import ROOT

TEXT = (ROOT / "compose.yaml").read_text()
# Of `$$` compose makes one, for the shell inside.
VARIABLE = re.compile(r"\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}")
# What compose.yaml asks for at the least.
LEAST = {"PUBLIC_URL": "http://school.example", "POSTGRES_PASSWORD": "secret"}
OURS = ("migrate", "web", "sockets", "worker", "beat", "flower")


def variables() -> set[str]:
    """The names that compose.yaml takes from the .env file."""
    return {match[1] for match in VARIABLE.finditer(TEXT) if match[1]} | {
        secret["environment"] for secret in yaml.safe_load(TEXT)["secrets"].values()
    }


def composed(settings: Mapping[str, str] = LEAST) -> dict[str, Any]:
    """The whole file with these settings; one that is missing and needed raises LookupError."""

    def value(match: re.Match[str]) -> str:
        name, kind, more = match.groups()
        if name is None:
            return "$"
        found = settings.get(name, "")
        if not found and kind == "?":
            raise LookupError(f"{name}: {more}")
        return found or (more if kind == "-" else "")

    whole: dict[str, Any] = _each_text(yaml.safe_load(TEXT), lambda text: VARIABLE.sub(value, text))
    return whole


def service(name: str, settings: Mapping[str, str] = LEAST) -> dict[str, Any]:
    found: dict[str, Any] = composed(settings)["services"][name]
    return found


def environment(name: str, settings: Mapping[str, str] = LEAST) -> dict[str, str]:
    """What a container of this service finds in its environment: the .env file, and over it what compose.yaml says."""
    return {**settings, **service(name, settings)["environment"]}


def _each_text(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return {key: _each_text(one, change) for key, one in value.items()}
    if isinstance(value, list):
        return [_each_text(one, change) for one in value]
    return change(value) if isinstance(value, str) else value
