"""What the worker does for accounts."""

from __future__ import annotations

from uuid import UUID

from celery import shared_task

from app.accounts import erasure, exports, service


@shared_task(name="accounts.clean")
def clean() -> None:
    """Drop expired devices, links and kept answers."""
    service.clean_expired()


@shared_task(name="accounts.export", soft_time_limit=3600, time_limit=3660)
def export(export_id: str) -> None:
    """Put together what the house knows of a person; one that is killed begins anew."""
    exports.build(UUID(export_id))


@shared_task(name="accounts.erase")
def erase(user_id: str, number: str) -> None:
    """Erase some of what is left of a person, if this many slices were begun; so a hint too many does nothing."""
    erasure.go_on(UUID(user_id), int(number))


@shared_task(name="accounts.sweep")
def sweep() -> None:
    """Pick up the erasures and exports that nobody has finished, and drop what has expired."""
    erasure.sweep()
    exports.sweep()
    exports.clean()
