"""Figures of several processes: they add up, they outlive whoever counted, and a full disk stops nobody."""

from __future__ import annotations

import os
import resource
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import figures, sheet_files, sheets

pytestmark = pytest.mark.unit
CHAT = ("GET", "/sheets-test", "200")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder of a house that counts; the test process itself stays out of it."""
    yield tmp_path / "metrics"
    sheets.keep_apart()


def in_another_process(folder: Path, do: Callable[[], object]) -> int:
    """Have another process count there, and give its exit code."""
    pid = os.fork()
    if not pid:
        code = 1
        try:
            sheets.share(folder)
            do()
            code = 0
        finally:
            sys.stdout.flush()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def total(name: str, **labels: str) -> float:
    found = [sample for metric in sheets.families() for sample in metric.samples if sample.name == name]
    return sum(sample.value for sample in found if labels.items() <= sample.labels.items())


def requests() -> float:
    return total("homeroom_http_requests_total", route=CHAT[1])


def count(n: int = 1) -> None:
    figures.REQUESTS.labels(*CHAT).inc(n)


def test_counts_of_processes_add_up_and_outlive_them(folder: Path) -> None:
    sheets.share(folder)
    before = requests()
    count(3)
    for _ in range(3):
        assert in_another_process(folder, lambda: count(10)) == 0
    assert requests() == before + 33


def test_a_forked_process_does_not_count_what_its_parent_has(folder: Path) -> None:
    sheets.share(folder)
    count(5)
    before = requests()
    pid = os.fork()
    if not pid:
        count(1)
        os._exit(0)
    os.waitpid(pid, 0)
    assert requests() == before + 1


def test_no_step_of_a_histogram_is_missing(folder: Path) -> None:
    sheets.share(folder)
    figures.REQUEST_SECONDS.labels("GET", "/steps").observe(0.03)
    pid = os.fork()
    if not pid:
        figures.REQUEST_SECONDS.labels("GET", "/steps").observe(3)
        figures.REQUEST_SECONDS.labels("GET", "/steps-of-the-child").observe(0.3)
        os._exit(0)
    os.waitpid(pid, 0)
    for route, n in (("/steps", 2), ("/steps-of-the-child", 1)):
        steps = {
            sample.labels["le"]: sample.value
            for metric in sheets.families()
            for sample in metric.samples
            if sample.name.endswith("duration_seconds_bucket") and sample.labels.get("route") == route
        }
        assert [float(le) for le in steps] == [*figures.SECONDS, float("inf")]
        assert sorted(steps.values()) == list(steps.values())
        assert steps["+Inf"] == n


def test_gauges_of_the_dead_count_no_more(folder: Path) -> None:
    sheets.share(folder)
    before = total("homeroom_sockets", kind="live")
    assert in_another_process(folder, lambda: figures.SOCKETS.labels("live").inc(7)) == 0
    assert total("homeroom_sockets", kind="live") == before


def test_the_dead_are_put_together_in_one_file(folder: Path) -> None:
    sheets.share(folder)
    before = requests()
    for _ in range(5):
        assert in_another_process(folder, lambda: count(2)) == 0
    assert requests() == before + 10
    assert len(list(folder.glob("counter_*.db"))) == 3  # This process's, the last one's, and the past.


def test_a_house_that_was_stopped_begins_anew(folder: Path) -> None:
    assert in_another_process(folder, lambda: count(2)) == 0
    assert in_another_process(folder, lambda: count(1)) == 0
    assert len(list(folder.glob("counter_*.db"))) == 1


def test_a_killed_process_is_dead(folder: Path) -> None:
    sheets.share(folder)
    before = requests()

    def die() -> None:
        count(4)
        figures.IN_PROGRESS.inc(9)
        os.kill(os.getpid(), signal.SIGKILL)

    assert in_another_process(folder, die) == -signal.SIGKILL
    assert requests() == before + 4
    assert total("homeroom_http_requests_in_progress") < 9


def test_without_room_for_files_the_process_counts_for_itself(folder: Path) -> None:
    def on_a_full_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        sheets.keep_apart()
        sheets.share(folder)
        for number in range(3000):
            figures.REQUESTS.labels("GET", f"/full/{number}", "200").inc()
        assert figures.REQUESTS.labels("GET", "/full/7", "200")._value.get() == 1

    assert in_another_process(folder, on_a_full_disk) == 0


def test_where_no_more_room_is_found_old_figures_are_shown_and_new_ones_are_not(folder: Path) -> None:
    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (sheet_files.SHEET_BYTES, sheet_files.SHEET_BYTES))
        count()
        for number in range(3000):
            figures.REQUESTS.labels("GET", f"/full/{number}", "200").inc()
        count()
        assert requests() == 2

    assert in_another_process(folder, fill) == 0


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "metrics").write_text("not a folder")
    sheets.share(tmp_path / "metrics" / "deep")
    before = requests()
    count()
    assert requests() == before + 1
    sheets.keep_apart()


def entry(key: str, value: float = 1.0) -> bytes:
    """A file of one value, as it lies on the disk."""
    padded = key.encode() + b" " * (8 - (len(key) + 4) % 8)
    row = struct.pack(f"i{len(padded)}sdd", len(key), padded, value, 0.0)
    return struct.pack("ii", 8 + len(row), 0) + row


SPOILT = {
    "empty": b"",
    "short": b"\x08\0\0",
    "mad": b"\xff" * 100,
    "cut": entry("[]")[:20],
    "beyond its end": struct.pack("iii", 4096, 0, 9000) + b"\0" * 5000,
    "no JSON": entry("a key that is no JSON"),
    "other JSON": entry("[1, 2]"),
}


@pytest.mark.parametrize("kind", ["counter", "histogram", "gauge_livesum"])
@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT.keys())
def test_a_spoilt_file_costs_its_own_figures_at_the_most(folder: Path, content: bytes, kind: str) -> None:
    sheets.share(folder)
    before = requests()
    for owner in ("1-dead", "2-unknown"):
        (folder / f"{kind}_{owner}.db").write_bytes(content)
    (folder / "1-dead.alive").touch()
    count()
    assert requests() == before + 1
    assert in_another_process(folder, count) == 0  # Whoever starts puts together what the dead have left.
    assert requests() == before + 2
    assert not (folder / "1-dead.alive").exists()


def test_a_spoilt_past_is_begun_anew(folder: Path) -> None:
    sheets.share(folder)
    for _ in range(2):
        assert in_another_process(folder, count) == 0
    (folder / "counter_past.db").write_bytes(b"\0")
    before = requests()
    for _ in range(2):
        assert in_another_process(folder, count) == 0
    assert requests() == before + 2


def test_a_moment_without_room_stops_neither_readers_nor_later_starts(folder: Path) -> None:
    sheets.share(folder)
    before = requests()

    def without_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        sheets.keep_apart()
        sheets.share(folder)
        count()
        assert sheets.families()

    assert in_another_process(folder, without_room) == 0
    assert not list(folder.glob("*.draft"))
    assert in_another_process(folder, count) == 0
    assert requests() == before + 1


def test_as_soon_as_there_is_room_figures_are_shown(folder: Path) -> None:
    def come_back() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
        sheets.keep_apart()
        sheets.share(folder)
        count(4)
        figures.REQUEST_SECONDS.labels("GET", "/room").observe(0.03)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        count(1)
        assert requests() == 0
        sheets._here._rests_until = 0.0
        count(1)
        assert requests() == 6
        assert total("homeroom_http_request_duration_seconds_count", route="/room") == 1

    assert in_another_process(folder, come_back) == 0


@pytest.mark.parametrize("moment", ["before", "after"])
def test_who_is_killed_while_putting_together_counts_nothing_twice(folder: Path, moment: str) -> None:
    sheets.share(folder)
    before = requests()
    for _ in range(3):
        assert in_another_process(folder, lambda: count(2)) == 0

    def be_killed() -> None:
        appear = sheet_files.Sheet.appear

        def killed(sheet: sheet_files.Sheet) -> None:
            if moment == "after":
                appear(sheet)
            os.kill(os.getpid(), signal.SIGKILL)

        sheet_files.Sheet.appear = killed  # type: ignore[method-assign]
        sheets.keep_apart()
        sheets.share(folder)

    for _ in range(3):
        pid = os.fork()
        if not pid:
            be_killed()
        os.waitpid(pid, 0)
        assert requests() == before + 6
    assert in_another_process(folder, lambda: count(2)) == 0
    assert in_another_process(folder, lambda: count(2)) == 0
    assert requests() == before + 10


def test_without_room_for_the_past_nothing_is_counted_twice(folder: Path) -> None:
    sheets.share(folder)
    before = requests()

    def count_much() -> None:
        for number in range(2000):
            figures.REQUESTS.labels("GET", f"{CHAT[1]}/{number}", "200").inc()
        count(2)

    def start_without_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (sheet_files.SHEET_BYTES, sheet_files.SHEET_BYTES))
        count(0)

    assert in_another_process(folder, count_much) == 0
    for _ in range(3):
        assert in_another_process(folder, start_without_room) == 0
        assert requests() == before + 2
        assert total("homeroom_http_requests_total", route=f"{CHAT[1]}/7") == 1
    assert in_another_process(folder, count) == 0
    assert requests() == before + 3
    assert total("homeroom_http_requests_total", route=f"{CHAT[1]}/7") == 1
