"""What the worker does for accounts."""

from __future__ import annotations

from celery import shared_task

from app.accounts import service


@shared_task(name="accounts.clean")
def clean() -> None:
    """Drop expired devices, links and kept answers."""
    service.clean_expired()
