"""Rows of a made-up house: their ids and times, and the way into their table."""

from __future__ import annotations

import random
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from app.db import Model, db

TERM_BEGINS = datetime(2026, 9, 1, 8, tzinfo=UTC)
TERM = timedelta(days=80)
ENROLMENT = timedelta(hours=1)
FIRST_WEEK = timedelta(days=7)
BATCH = 5_000  # Rows: a message has two, an operation three.


def made_id(at: datetime, rng: random.Random) -> uuid.UUID:
    """A UUIDv7 (RFC 9562, 5.7) of this moment whose random bits come from the seed."""
    value = int(at.timestamp() * 1000) << 80 | rng.getrandbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)


def insert_all(table: type[Model], rows: list[dict[str, Any]]) -> None:
    """Insert these rows, if there are any."""
    if rows:
        db.session.execute(insert(table), rows)
