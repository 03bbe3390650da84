"""What the worker does for chats."""

from __future__ import annotations

from celery import shared_task

from app.chats import attachments, digest


@shared_task(name="chats.digest")
def send_digests() -> None:
    """Write to people who were away about what they have not read."""
    digest.send_digests()


@shared_task(name="chats.clean")
def clean() -> None:
    """Drop the files that nobody sent."""
    attachments.drop_waiting()
