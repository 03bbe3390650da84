"""The schemas of the API as components of the document, under names that people can read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

Schema = dict[str, Any]
Mode = Literal["validation", "serialization"]
Models = Mapping[tuple[type[BaseModel], Mode], Schema]

PREFIX = "#/components/schemas/"
# What stands under these is no schema: names of fields, or values.
_MAPS = ("properties", "$defs")
_VALUES = ("examples", "default", "const", "enum")


def shapes_of(models: Iterable[tuple[type[BaseModel], Mode]]) -> tuple[Models, dict[str, Schema]]:
    """Where each of these models stands, as it comes in or goes out, and all components that they need."""
    wanted = list(dict.fromkeys(models))
    found, extra = models_json_schema(wanted, ref_template=f"{PREFIX}{{model}}")
    components = extra.get("$defs", {})
    names = _names(components)
    renamed = {names[name]: _tidied(schema, names) for name, schema in components.items()}
    return {key: _tidied(found[key], names) for key in wanted}, dict(sorted(renamed.items()))


def name_in(schema: Schema) -> str:
    """The component that this schema refers to."""
    return str(schema["$ref"]).removeprefix(PREFIX)


def walk(value: Any, change: Callable[[str, Any], Any], key: str = "") -> Any:
    """The same value with every text in it changed; `key` is the name under which it stands."""
    if isinstance(value, dict):
        return {name: walk(inner, change, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [walk(inner, change, key) for inner in value]
    return change(key, value)


def _names(components: Iterable[str]) -> dict[str, str]:
    """Pydantic's names, and ours; two rooms may use one word for different things, and then say whose it is."""
    names = {name: _name(name) for name in components}
    if len(set(names.values())) < len(names):
        raise ValueError(f"Two schemas have the same name: {sorted(names.values())}")
    return names


def _name(name: str) -> str:
    if name.startswith("app__"):  # app__wallets__schemas__MayOut
        _app, room, *_modules, own = name.split("__")
        name = room.capitalize() + own
    name = name.replace("-Output", "").replace("-Input", "In")
    return re.sub(r"(\w+?)_(\w+?)(_Any)?_$", lambda found: f"{found[1]}Of{_upper(found[2])}", name)


def _upper(name: str) -> str:
    return name[:1].upper() + name[1:]


def _tidied(schema: Schema, names: Mapping[str, str]) -> Schema:
    def refer(_key: str, value: Any) -> Any:
        if not isinstance(value, str) or not value.startswith(PREFIX):
            return value
        return PREFIX + names[value.removeprefix(PREFIX)]

    tidied: Schema = walk(_plain(schema), refer)
    return tidied


def _plain(value: Any, *, is_map: bool = False) -> Any:
    """Without the titles that pydantic makes of names, and docstrings on lines of their own; a field `title` stays."""
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    plain = {
        name: inner if name in _VALUES and not is_map else _plain(inner, is_map=not is_map and name in _MAPS)
        for name, inner in value.items()
        if is_map or name != "title"
    }
    if not is_map and isinstance(plain.get("description"), str):
        plain["description"] = " ".join(plain["description"].split())
    return plain
