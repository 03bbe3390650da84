"""How a value of the database stands in a line of JSON, and how it is read back: nothing is lost on the way."""

from __future__ import annotations

import base64
import json
import math
import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import JSON, Boolean, DateTime, Float, Integer, LargeBinary, String, Text, Uuid
from sqlalchemy.types import CHAR, TypeEngine

from app.db import UTCDateTime

MOST_INTEGER = 2**63
# No row is so long: whoever sends one wants our memory.
LONGEST_LINE = 2**25


class Kind(StrEnum):
    """What a column holds, on whichever database."""

    UUID = "uuid"
    TIME = "time"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    FLOAT = "float"
    TEXT = "text"
    JSON = "json"  # As the text that it is: so that null and no value stay two things.
    BYTES = "bytes"


COLUMN_TYPES: Mapping[Kind, TypeEngine[Any]] = {
    Kind.UUID: Uuid(),
    Kind.TIME: UTCDateTime(),
    Kind.BOOLEAN: Boolean(),
    Kind.INTEGER: Integer(),
    Kind.FLOAT: Float(),
    Kind.TEXT: Text(),
    Kind.JSON: Text(),
    Kind.BYTES: LargeBinary(),
}
_KINDS: tuple[tuple[type[TypeEngine[Any]], Kind], ...] = (
    (Uuid, Kind.UUID),
    (DateTime, Kind.TIME),
    (Boolean, Kind.BOOLEAN),
    (JSON, Kind.JSON),
    (LargeBinary, Kind.BYTES),
    (Float, Kind.FLOAT),
    (Integer, Kind.INTEGER),
    (String, Kind.TEXT),
)


def kind_of(found: TypeEngine[Any]) -> Kind:
    """The kind of a column whose type was read from the database; one that nobody foresaw raises LookupError."""
    # SQLite has no type for ids: they are 32 hexadecimal digits, and nothing else is.
    if isinstance(found, CHAR) and found.length == 32:
        return Kind.UUID
    for known, kind in _KINDS:
        if isinstance(found, known):
            return kind
    raise LookupError(f"{found!r} has no form in an archive: give it one here.")


def writer(columns: Mapping[str, Kind]) -> Callable[[Sequence[Any]], bytes]:
    """Makes a line of a row whose values stand in the order of these columns."""
    names = list(columns)
    special = [(place, _WRITERS[kind]) for place, kind in enumerate(columns.values()) if kind in _WRITERS]

    def line(row: Sequence[Any]) -> bytes:
        values = list(row)
        for place, write in special:
            if values[place] is not None:
                values[place] = write(values[place])
        return orjson.dumps(dict(zip(names, values, strict=True)), option=orjson.OPT_APPEND_NEWLINE | orjson.OPT_UTC_Z)

    return line


def reader(columns: Mapping[str, Kind]) -> Callable[[bytes], dict[str, Any]]:
    """Makes a row of a line; one that these columns cannot hold raises ValueError."""
    names = set(columns)
    readers = [(name, _READERS[kind]) for name, kind in columns.items()]

    def row(line: bytes) -> dict[str, Any]:
        values = orjson.loads(line)
        if not isinstance(values, dict) or values.keys() != names:
            raise ValueError("its columns are not those of the table")
        for name, read in readers:
            if values[name] is not None:
                values[name] = _read(name, read, values[name])
        return values

    return row


def _read(name: str, read: Callable[[Any], Any], value: Any) -> Any:
    try:
        return read(value)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{name} holds what it cannot hold") from error


def _write_float(value: float) -> float | str:
    return value if math.isfinite(value) else repr(value)  # JSON has no word for the others.


def _text(value: Any) -> str:
    text: str = _exactly(str, value)
    return text


def _exactly(kind: type[Any], value: Any) -> Any:
    if type(value) is not kind:
        raise ValueError
    return value


def _integer(value: Any) -> int:
    number: int = _exactly(int, value)
    if not -MOST_INTEGER <= number < MOST_INTEGER:
        raise ValueError
    return number


def _uuid(value: Any) -> uuid.UUID:
    if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value):
        raise ValueError
    return uuid.UUID(value)


def _time(value: Any) -> datetime:
    time = datetime.fromisoformat(value)
    if time.tzinfo is None:
        raise ValueError
    return time


def _json(value: Any) -> str:
    json.loads(_text(value))
    return _text(value)


def _float(value: Any) -> float:
    if isinstance(value, bool):
        raise ValueError  # noqa: TRY004  A line that cannot be read is a wrong value.
    return float(value)


_WRITERS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.BYTES: lambda value: base64.b64encode(value).decode(),
    Kind.FLOAT: _write_float,
}
_READERS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.UUID: _uuid,
    Kind.TIME: _time,
    Kind.BOOLEAN: lambda value: _exactly(bool, value),
    Kind.INTEGER: _integer,
    Kind.FLOAT: _float,
    Kind.TEXT: _text,
    Kind.JSON: _json,
    Kind.BYTES: lambda value: base64.b64decode(value, validate=True),
}
