"""Where a quiz stands: what whoever changes a quiz does about its chats.

Locks are taken in one order: the chats by their ids, then the quiz, then its attempts.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.chats import service as chats
from app.db import db
from app.quizzes.models import QuizPost


def lock_chats_of(quiz_id: UUID) -> list[UUID]:
    """Lock the chats where the quiz stands, before the quiz itself; in the transaction that is going to change it."""
    found = chats_of(quiz_id)
    for chat_id in found:
        chats.hold_chat(chat_id)
    return found


def chats_of(quiz_id: UUID) -> list[UUID]:
    """The chats where the quiz stands, in the order in which they are locked."""
    return sorted(db.session.scalars(select(QuizPost.chat_id).filter_by(quiz_id=quiz_id, ended_at=None)))


def refresh_cards(quiz_id: UUID) -> None:
    """Let everybody see the quiz as it is now, in the transaction that changed it."""
    for post_id in db.session.scalars(select(QuizPost.id).filter_by(quiz_id=quiz_id, ended_at=None)).all():
        chats.change_card("quiz", post_id)


def refresh_summaries(quiz_id: UUID) -> None:
    """Let everybody see how the quiz went as that stands now, in the transaction that changed somebody's result."""
    for summary_id in db.session.scalars(select(QuizPost.summary_id).filter_by(quiz_id=quiz_id, ended_at=None)).all():
        if summary_id is not None:
            chats.change_card("quiz_summary", summary_id)
