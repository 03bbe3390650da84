"""What the worker does for files."""

from __future__ import annotations

from celery import shared_task

from app.files import service


@shared_task(name="files.thumbnail")
def make_thumbnail(digest: str) -> None:
    """Make a picture small."""
    service.make_thumbnail(digest)


@shared_task(name="files.sweep")
def sweep() -> None:
    """Pick up the pictures that nobody made small."""
    service.sweep()


@shared_task(name="files.clean")
def clean() -> None:
    """Drop the files that nobody shows."""
    service.clean()
