"""What the worker does for the live part."""

from __future__ import annotations

from celery import shared_task

from app.realtime import service


@shared_task(name="realtime.clean")
def clean() -> None:
    """Drop the lines of people's own logs that are more than a month old."""
    service.drop_old_events()
