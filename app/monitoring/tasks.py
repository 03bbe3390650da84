"""What beat has done for the charts."""

from __future__ import annotations

from celery import shared_task

from app.monitoring import samples, trials


@shared_task(name="monitoring.sample")
def sample() -> None:
    """Keep one point of the lines that are the same for all, and drop those of yesterday."""
    samples.keep_shared()


@shared_task(name="monitoring.answer")
def answer(trial_id: str) -> None:
    """Say that a worker is here."""
    trials.answer_job(trial_id)
