"""The last recount of the ledger, as Prometheus and the administrator's page show it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from flask_babel import gettext, lazy_gettext, ngettext
from prometheus_client.core import GaugeMetricFamily, Metric

from app import jobs
from app.db import now
from app.monitoring.admin import Desk, Line
from app.wallets import recount
from app.wallets.models import LedgerCheck

DRIFTS_SHOWN = 10
PATIENCE = timedelta(hours=48)


def figures() -> Iterator[Metric]:
    """What the last recount found; nothing if there was none, so that its absence can be noticed."""
    check = recount.last_check()
    if check is None:
        return
    for name, what, value in (
        ("homeroom_ledger_drifts", "What the last recount of the ledger found wrong", check.n_drifts),
        ("homeroom_ledger_entries", "Entries that the last recount of the ledger saw", check.n_entries),
        ("homeroom_ledger_verified_timestamp_seconds", "When the last recount ended", check.finished_at.timestamp()),
    ):
        yield GaugeMetricFamily(name, what, value=value)


def line() -> Line:
    """When the ledger was last recounted, and what that gave."""
    check = recount.last_check()
    return Line(
        title=lazy_gettext("Ledger"),
        sentences=_sentences(check),
        is_well=None if check is None else not (check.n_drifts or _is_overdue(check)),
        at=check.finished_at if check else None,
        button=lazy_gettext("Recount now"),
    )


def _is_overdue(check: LedgerCheck) -> bool:
    """Whether a night has passed without a recount."""
    return now() - check.finished_at > PATIENCE


def _sentences(check: LedgerCheck | None) -> tuple[str, ...]:
    if check is None:
        return (gettext("Nobody has recounted it yet; the worker does so every night."),)
    entries = ngettext("%(num)d entry was recounted.", "%(num)d entries were recounted.", check.n_entries)
    if not check.n_drifts:
        late = (gettext("That is long ago: the worker does so every night. Look at the jobs."),) * _is_overdue(check)
        return entries, gettext("Everything adds up."), *late
    wrong = ngettext("%(num)d thing is not as it must be:", "%(num)d things are not as they must be:", check.n_drifts)
    return entries, wrong, *check.drifts[:DRIFTS_SHOWN]


def start() -> bool:
    """Hint to a worker; if the hint is lost, somebody presses the button again, or the night comes."""
    return jobs.send_now("wallets.recount")


DESK = Desk(line, start)
