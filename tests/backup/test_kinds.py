"""Every value comes back as it was, and every column of ours has a kind."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from app.backup.kinds import Kind, kind_of, reader, writer
from app.backup.tables import LEFT_OUT, find_tables
from app.db import Base, db
from tests.backup.conftest import Home

VALUES: list[tuple[Kind, Any]] = [
    (Kind.UUID, uuid.UUID("0192f0c1-0000-7000-8000-0000000000ff")),
    (Kind.TIME, datetime(2026, 11, 22, 4, 0, 0, 1, tzinfo=UTC)),
    (Kind.TIME, datetime(1, 1, 1, tzinfo=UTC)),
    (Kind.TIME, datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=timezone(timedelta(hours=3)))),
    (Kind.BOOLEAN, False),
    (Kind.INTEGER, -(2**63)),
    (Kind.INTEGER, 2**63 - 1),
    (Kind.FLOAT, 0.1 + 0.2),
    (Kind.FLOAT, 5e-324),
    (Kind.FLOAT, float("-inf")),
    (Kind.TEXT, ""),
    (Kind.TEXT, 'line\nbreak \u2028 "quoted" \x7f \U0001f600'),
    (Kind.JSON, "null"),
    (Kind.JSON, '{"b": 1.50, "a": "\\ud800"}'),
    (Kind.BYTES, bytes(range(256))),
    *((kind, None) for kind in Kind),
]


@pytest.mark.unit
@pytest.mark.parametrize(("kind", "value"), VALUES)
def test_a_value_comes_back(kind: Kind, value: Any) -> None:
    line = writer({"it": kind})([value])
    assert line.count(b"\n") == 1
    back = reader({"it": kind})(line)["it"]
    assert back == value
    assert type(back) is type(value)


@pytest.mark.unit
@pytest.mark.parametrize(
    ("kind", "value"),
    [
        *[(Kind.INTEGER, wrong) for wrong in (b"true", b"1.0", b"9223372036854775808", b'"1"')],
        *[(Kind.UUID, wrong) for wrong in (b"1", b'"0192f0c100007000800000000000000ff"', b"{}")],
        *[(Kind.TIME, wrong) for wrong in (b"1", b'"2026-11-22"', b'"2026-13-22T00:00:00Z"')],
        *[(Kind.FLOAT, wrong) for wrong in (b"true", b'"x"', b"[]")],
        *[(Kind.BYTES, wrong) for wrong in (b'"?"', b"1", b'"\xc3\xa4"')],
        *[(Kind.JSON, wrong) for wrong in (b'"{"', b"{}", b'"' + b"[" * 100_000 + b'"')],
        (Kind.BOOLEAN, b"1"),
        (Kind.TEXT, b"1"),
    ],
)
def test_what_cannot_be_a_value_is_refused(kind: Kind, value: bytes) -> None:
    with pytest.raises(ValueError, match="it holds what it cannot hold"):
        reader({"it": kind})(b'{"it":' + value + b"}")


@pytest.mark.integration
def test_the_database_says_of_every_column_what_the_models_say(home: Home) -> None:
    """So a new column is carried by itself, or this test asks for a kind of its own."""
    with home.app.app_context(), db.engine.connect() as connection:
        found = {table.name: table.columns for table in find_tables(connection)}
    assert found == {
        table.name: {
            column.name: kind_of(getattr(column.type, "impl", column.type))
            for column in table.columns
            if column.computed is None
        }
        for table in Base.metadata.tables.values()
        if table.name not in LEFT_OUT
    }


@pytest.mark.unit
def test_no_table_counts_its_rows_by_a_sequence() -> None:
    """A restored sequence would begin at 1 again: whoever adds one has the restoring set it."""
    assert [table.name for table in Base.metadata.tables.values() if table.autoincrement_column is not None] == []
