"""What the worker does for the ledger."""

from __future__ import annotations

from celery import shared_task

from app.wallets import recount


# A million entries take seconds; this is for ledgers that are much larger. Two at once do no harm.
@shared_task(name="wallets.recount", soft_time_limit=3600, time_limit=3660)
def recount_ledger() -> None:
    """Recount the whole ledger, and write down what is found."""
    recount.recount()
