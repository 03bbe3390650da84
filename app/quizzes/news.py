"""What is said at once, and kept in no log, to those who follow a quiz: that its figures have changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid

from app.db import Statement, db, on_commit
from app.quizzes import cards
from app.realtime import service as realtime


def results_changed(quiz_id: UUID, chat_id: UUID | None) -> None:
    """Once the transaction under way has committed, let those who see these results look again."""
    body = {"type": "results_changed", "quiz_id": str(quiz_id)}
    readers = _READERS.rows(db.session.connection(), quiz_id=quiz_id, chat_id=chat_id)
    on_commit(lambda: _say([f"user:{reader.id}" for reader in readers], body))


def progress(quiz_id: UUID, chat_id: UUID | None) -> None:
    """Once the transaction has committed, show the chat how many have begun and how many have finished."""
    if chat_id is not None:
        on_commit(lambda: _show_progress(quiz_id, chat_id))


def _say(channels: Iterable[str], body: dict[str, Any]) -> None:
    for channel in channels:
        realtime.publish_now(channel, body)


def _show_progress(quiz_id: UUID, chat_id: UUID) -> None:
    # Counted after the commit: of two who finish at once, neither sees the other before.
    found = cards.progress(quiz_id, chat_id)
    if found is None:
        return
    post_id, counts = found
    publication = {
        "type": "quiz_progress",
        "post_id": str(post_id),
        "quiz_id": str(quiz_id),
        "n_started": counts.n_started,
        "n_finished": counts.n_finished,
    }
    realtime.publish_now(f"chat:{chat_id}", publication)


_READERS = Statement(
    """SELECT owner_id AS id FROM quizzes WHERE id = :quiz_id
    UNION SELECT user_id AS id FROM members WHERE chat_id = :chat_id AND role IN ('owner', 'admin')""",
    id=Uuid(),
    quiz_id=Uuid(),
    chat_id=Uuid(),
)
