"""What the worker does for the outbox."""

from __future__ import annotations

from uuid import UUID

from celery import shared_task

from app.mail import service


@shared_task(name="mail.deliver")
def deliver(letter_id: str) -> None:
    """Send one letter."""
    service.deliver(UUID(letter_id))


@shared_task(name="mail.sweep")
def sweep() -> None:
    """Pick up the letters that nobody sent."""
    service.sweep()


@shared_task(name="mail.clean")
def clean() -> None:
    """Drop old letters."""
    service.clean()
