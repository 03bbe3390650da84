"""Many move money in and out of one wallet at the same moment, through several server processes."""

from __future__ import annotations

import time

import pytest

from tests.wallets.storm import Fleet, Tide

pytestmark = pytest.mark.e2e
KINDS = ("deposits", "withdrawals", "mixed")
kinds = pytest.mark.parametrize("kind", KINDS)


@kinds
@pytest.mark.parametrize("n_callers", [10, 100])
def test_ten_rounds(fleet: Fleet, kind: str, n_callers: int) -> None:
    tide = Tide(fleet, kind, n_callers, seed=n_callers)
    for _ in range(10):
        tide.round()
    assert tide.n_done + tide.n_refused == 10 * n_callers
    assert (tide.n_refused > 0) == (kind != "deposits")


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_hundred_rounds(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    tides = [Tide(fleet, kind, n, seed=n + 1) for kind in KINDS for n in (10, 100)]
    for turn in range(1, 101):
        for tide in tides:
            tide.round()
        n_done, n_refused = (sum(getattr(tide, name) for tide in tides) for name in ("n_done", "n_refused"))
        with capsys.disabled():
            line = f"round {turn} of 100: {n_done} booked, {n_refused} rightly refused"
            print(f"\r{time.monotonic() - started:6.1f} s: {line}", end="\n" if turn == 100 else "", flush=True)
