"""How long something has lasted, as a person reads it at a glance."""

from __future__ import annotations

from datetime import timedelta


def in_words(duration: timedelta) -> str:
    """Whole seconds that have passed: "5 sec", "1m28sec", "1h2m11s"; before the start it is "0 sec"."""
    minutes, seconds = divmod(max(0, int(duration.total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}h{minutes}m{seconds}s"
    return f"{minutes}m{seconds}sec" if minutes else f"{seconds} sec"
