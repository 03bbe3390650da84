"""The main lines of the last hour, as the administrator sees them drawn."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from app.db import now
from app.monitoring import samples

HOUR = timedelta(hours=1)


def charts() -> dict[str, Any]:
    """Each line of the last hour as pairs of seconds since 1970 and a value, and what time it is here."""
    at = now()
    drawn = samples.lines(since=at - HOUR)
    lines = {name: [[moment.timestamp(), round(value, 3)] for moment, value in line] for name, line in drawn.items()}
    return {"now": at.timestamp(), "slot_seconds": samples.SLOT_SECONDS, "lines": lines}
