"""When an attempt must be over, and what is still taken after that."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.quizzes.models import Overdue, Quiz

TRAVEL = timedelta(seconds=15)
"""How long an answer may be under way: one that was given in time is taken so much later."""


def closing(quiz: Quiz, extra_seconds: int) -> datetime | None:
    """When the quiz closes for a person who has so much extra time."""
    return None if quiz.closes_at is None else quiz.closes_at + timedelta(seconds=extra_seconds)


def deadline(quiz: Quiz, started_at: datetime, extra_seconds: int) -> datetime | None:
    """When an attempt that began then must be over: after its time limit or at the closing, and the extra time."""
    ends = [quiz.closes_at] if quiz.closes_at is not None else []
    if quiz.time_limit_seconds is not None:
        ends.append(time_is_up(quiz, started_at))
    return min(ends) + timedelta(seconds=extra_seconds) if ends else None


def preview_deadline(quiz: Quiz, started_at: datetime) -> datetime | None:
    """When an author's preview must be over: it can be made before the opening and after the closing too."""
    return None if quiz.time_limit_seconds is None else time_is_up(quiz, started_at)


def time_is_up(quiz: Quiz, started_at: datetime) -> datetime:
    """The end of the time limit of a quiz that has one."""
    return started_at + timedelta(seconds=quiz.time_limit_seconds or 0)


def last_answer(deadline_at: datetime | None) -> datetime | None:
    """The last moment at which an answer is taken."""
    return None if deadline_at is None else deadline_at + TRAVEL


def last_submission(quiz: Quiz, deadline_at: datetime | None) -> datetime | None:
    """The last moment at which an attempt with this deadline can be submitted."""
    if deadline_at is None:
        return None
    grace = timedelta(seconds=quiz.grace_seconds) if quiz.overdue == Overdue.GRACE else timedelta()
    return deadline_at + grace + TRAVEL
