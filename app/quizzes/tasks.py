"""What the worker does for quizzes."""

from __future__ import annotations

import operator
from uuid import UUID

from celery import shared_task

from app.quizzes import grader, imports, posts, taking
from app.quizzes.sweeping import each


# Two at once grade once: the attempt's state decides.
@shared_task(name="quizzes.grade")
def grade(attempt_id: str) -> None:
    """Grade an attempt that was submitted."""
    grader.grade_attempt(UUID(attempt_id))


# Two at once import once: the import's state decides.
@shared_task(name="quizzes.import", soft_time_limit=300, time_limit=330)
def import_questions(import_id: str) -> None:
    """Take a file of questions into its owner's bank."""
    imports.run(UUID(import_id))


@shared_task(name="quizzes.sweep")
def sweep() -> None:
    """Close what is overdue, tell what has opened and closed, and hint again at what nobody has done."""
    each(
        (
            taking.close_overdue,
            taking.hint_at_ungraded,
            imports.sweep,
            posts.open_and_close,
            grader.announce_due,
        ),
        operator.call,
    )
