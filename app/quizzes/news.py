"""What is said soon, and kept in no log: that a quiz's figures have changed, and that somebody has saved answers.

When a whole class begins at once, everybody would be told of each by each. So it is gathered and told once a second by
each process, and not by the requests: they have answered by then.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid

from app.config import running_app
from app.db import Statement, db, on_commit
from app.quizzes import cards
from app.quizzes.pacing import Pace
from app.realtime import service as realtime

PAUSE_SECONDS = 1.0


def results_changed(quiz_id: UUID, chat_id: UUID | None) -> None:
    """Once the transaction under way has committed, let those who see these results look again."""
    on_commit(lambda: _soon(_tell_readers, quiz_id, chat_id))


def progress(quiz_id: UUID, chat_id: UUID | None) -> None:
    """Once the transaction has committed, show the chat how many have begun and how many have finished."""
    if chat_id is not None:
        on_commit(lambda: _soon(_show_progress, quiz_id, chat_id))


def saved(user_id: UUID, attempt_id: UUID, place: int, seq: int) -> None:
    """Once the transaction has committed, let the person's other pages look at what was answered on this one."""

    def tell() -> None:
        _saves.append((user_id, attempt_id, place, seq))
        _soon(_tell_saves)

    on_commit(tell)


def settle() -> None:
    """Come back when everybody has been told; for tests, which end before the next second begins."""
    _pace.settle()


def _soon(tell: Callable[..., None], *about: Any) -> None:
    app = running_app()

    def in_context() -> None:
        with app.app_context():
            tell(*about)

    _pace.soon((app, tell, *about), in_context)


def _tell_readers(quiz_id: UUID, chat_id: UUID | None) -> None:
    body = {"type": "results_changed", "quiz_id": str(quiz_id)}
    for reader in _READERS.rows(db.session.connection(), quiz_id=quiz_id, chat_id=chat_id):
        realtime.publish_now(f"user:{reader.id}", body)


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


def _tell_saves() -> None:
    """Not what was answered: that may be long, and most have no other page that would show it."""
    numbers: dict[tuple[UUID, UUID], dict[str, int]] = defaultdict(dict)
    while _saves:
        user_id, attempt_id, place, seq = _saves.popleft()
        known = numbers[user_id, attempt_id]
        known[str(place)] = max(seq, known.get(str(place), 0))
    realtime.publish_all(
        (f"user:{user_id}", {"type": "answers_saved", "attempt_id": str(attempt_id), "seqs": seqs})
        for (user_id, attempt_id), seqs in numbers.items()
    )


_READERS = Statement(
    """SELECT owner_id AS id FROM quizzes WHERE id = :quiz_id
    UNION SELECT user_id AS id FROM members WHERE chat_id = :chat_id AND role IN ('owner', 'admin')""",
    id=Uuid(),
    quiz_id=Uuid(),
    chat_id=Uuid(),
)
_pace = Pace(PAUSE_SECONDS)
# Whose, of which attempt, the answer at which place, by which number.
_saves: deque[tuple[UUID, UUID, int, int]] = deque()
