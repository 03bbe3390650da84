"""What the monitor makes of two looks at /metrics."""

from __future__ import annotations

from typing import Any

import pytest

from app.monitoring.reading import Figures, grown, line, parsed, total

pytestmark = pytest.mark.unit
WELL: dict[str, Any] = {"status": "ok", "parts": {"database": {"state": "ok"}, "redis": {"state": "embedded"}}}
HEAD = "# TYPE homeroom_http_requests counter\n"


def look(**counts: float) -> Figures:
    lines = [
        f'homeroom_http_requests_total{{method="GET",route="/",status="{name[1:]}"}} {n}' for name, n in counts.items()
    ]
    return parsed(HEAD + "\n".join(lines) + "\n")


def test_a_rate_is_what_was_counted_a_second() -> None:
    found = line(look(s200=10, s503=1), look(s200=30, s503=2, s500=4), 2.0, WELL)
    assert (found.requests, found.errors) == (12.5, 2.5)


def test_a_counter_that_began_anew_is_not_negative() -> None:
    assert grown(look(s200=100), look(s200=7), "homeroom_http_requests_total") == 7


def test_labels_choose_what_is_summed() -> None:
    found = look(s200=3, s404=4)
    assert (
        total(found, "homeroom_http_requests_total"),
        total(found, "homeroom_http_requests_total", status="404"),
    ) == (7, 4)


def test_steps_of_histograms_are_passed_over() -> None:
    text = '# TYPE a histogram\na_bucket{le="1"} 1\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n'
    assert {name for name, _labels in parsed(text)} == {"a_sum", "a_count"}


def test_what_is_away_is_named() -> None:
    ill = {
        "status": "degraded",
        "parts": {"redis": {"state": "away"}, "beat": {"state": "late"}, "disk": {"state": "ok"}},
    }
    assert line({}, {}, 1.0, ill).away == ("beat", "redis")


def test_queues_have_their_depth_each() -> None:
    figures = parsed('# TYPE homeroom_queue_depth gauge\nhomeroom_queue_depth{queue="mail"} 3\n')
    assert line({}, figures, 1.0, WELL).waiting == {"mail": 3}
