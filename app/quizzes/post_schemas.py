"""Quizzes in chats as the API takes and gives them."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from app.accounts.schemas import UserOut
from app.api import In, Out, Time


class PostQuiz(In):
    """Into which chat."""

    chat_id: UUID


class PostOut(Out):
    """That a quiz stands in a chat, and the message that shows it there."""

    id: UUID
    quiz_id: UUID
    chat_id: UUID
    message_id: UUID
    created_at: Time


class QuizCardOut(Out):
    """A quiz as everybody in a chat sees it: when it can be taken, and how many of them have finished."""

    kind: Literal["quiz"] = "quiz"
    id: UUID
    quiz_id: UUID
    title: str
    state: Literal["scheduled", "open", "closed"]
    opens_at: Time | None
    closes_at: Time | None
    time_limit_seconds: int | None
    max_attempts: int | None
    n_questions: int
    max_score: float
    n_members: int
    n_started: int
    n_finished: int
    by: UserOut


class BestOut(Out):
    """Somebody who did best."""

    user: UserOut
    percent: float


class QuizSummaryOut(Out):
    """How a chat did in a quiz that has closed, as far as its author lets the chat know.

    `n_waiting` of those who finished still wait for a person to grade them, and are not in the figures yet.
    """

    kind: Literal["quiz_summary"] = "quiz_summary"
    id: UUID
    quiz_id: UUID
    title: str
    n_finished: int
    n_members: int
    n_waiting: int
    average_percent: float | None
    n_passed: int | None
    pass_percent: float | None
    best: list[BestOut] | None
    by: UserOut
