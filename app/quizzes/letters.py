"""Letters about results, to those who wish for letters and may see their results at this moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from flask_babel import lazy_gettext
from sqlalchemy import select

from app.accounts.models import User
from app.accounts.service import unsubscribe_url
from app.config import current_config
from app.db import db
from app.mail.service import queue_letter
from app.quizzes import scoring, seeing
from app.quizzes.models import Attempt, Quiz


def write_results(attempt_ids: Sequence[UUID]) -> None:
    """Tell by letter how these attempts went, as far as that may be known by now; in the caller's transaction."""
    if not attempt_ids:
        return
    concerned = _concerned(Attempt.id.in_(attempt_ids))
    released = seeing.released_all(quiz for _attempt, quiz, _student in concerned)
    for attempt, quiz, student in concerned:
        if released[quiz.id] is not None:
            _write("graded", attempt, quiz, student)


def write_changes(quiz: Quiz, before: dict[UUID, float]) -> None:
    """Tell by letter those whose score is not what they were told; `before` is by attempt. In the caller's transaction.

    Who has not been told yet will be told of the new one alone.
    """
    if seeing.released(quiz) is None:
        return
    is_told = Attempt.told_at.is_not(None)
    for attempt, _quiz, student in _concerned(Attempt.id.in_(list(before)), Attempt.quiz_id == quiz.id, is_told):
        _write("regraded", attempt, quiz, student, before=points(before[attempt.id]))


def points(value: float) -> str:
    """Points as a letter says them: 7 rather than 7.0, and no more than two decimals."""
    return f"{round(value, 2):g}"


def _concerned(*which: Any) -> list[tuple[Attempt, Quiz, User]]:
    query = (
        select(Attempt, Quiz, User)
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .join(User, User.id == Attempt.user_id)
        .where(User.wants_mail, User.disabled_at.is_(None), *which)
        .order_by(Attempt.id)
    )
    found = db.session.execute(query.execution_options(populate_existing=True))
    return [(attempt, quiz, student) for attempt, quiz, student in found]


def _write(name: str, attempt: Attempt, quiz: Quiz, student: User, **more: Any) -> None:
    subjects = {
        "graded": lazy_gettext("Your result: %(title)s", title=quiz.title),
        "regraded": lazy_gettext("Your result has changed: %(title)s", title=quiz.title),
    }
    score = attempt.score or 0.0
    percent = scoring.percent(score, attempt.max_score)
    queue_letter(
        f"quizzes/mail/{name}",
        user_id=student.id,
        to_name=student.display_name,
        to_address=student.email,
        language=student.language,
        subject=subjects[name],
        unsubscribe_url=unsubscribe_url(student.id),
        student=student,
        quiz=quiz,
        score=points(score),
        largest=points(attempt.max_score),
        percent=round(percent) if percent is not None and attempt.max_score else None,
        url=f"{current_config().public_url}/attempts/{attempt.id}",
        **more,
    )
