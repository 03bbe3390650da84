"""When people were last here: noted as they leave, written by the keeper, so that no socket waits for the database."""

from __future__ import annotations

import threading
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select, update

from app.accounts.models import User
from app.db import db, now, transaction
from app.realtime.sessions import Changes


class LastSeen:
    """The departures that are not written yet."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._unwritten: set[str] = set()

    def hear(self, changes: Changes) -> None:
        """Note who has left; a listener of presence."""
        with self._lock:
            self._unwritten.update(changes.seen)

    def write(self) -> None:
        """Write what was noted; what cannot be written now stays noted. It needs the app's context."""
        with self._lock:
            leaving, self._unwritten = self._unwritten, set()
        if not leaving:
            return
        try:
            _write([UUID(user_id) for user_id in leaving])
        except BaseException:
            with self._lock:
                self._unwritten |= leaving
            raise


def _write(user_ids: Collection[UUID]) -> None:
    with transaction():
        # Locked in one order: of a person with sockets in two processes both may write at once. Their keys stay as
        # they are, so that this need not wait for those who write rows that name them, nor they for this.
        rows = select(User.id).where(User.id.in_(user_ids)).order_by(User.id)
        db.session.execute(rows.with_for_update(key_share=True))
        db.session.execute(update(User).where(User.id.in_(user_ids)).values(seen_at=now()))
