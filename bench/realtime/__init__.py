"""The live room: fan-out to a thousand listeners, a message from post to receipt, idle connections, and presence."""

from __future__ import annotations

from bench.measure import Options, Result
from bench.realtime import end_to_end, fan_out, idle, presence
from bench.realtime.hall import hall


def measure(options: Options) -> Result:
    """All four, one after the other."""
    result = Result("realtime", f"{options.listeners:,} listeners in one chat, and {options.idle:,} idle", "a second")
    with hall(options) as here:
        for part in (fan_out, end_to_end, idle, presence):
            part.measure(here, options, result)
    return result
