"""The name of the logs' present life. Who has read in another life reads everything anew.

Numbers alone cannot tell that a backup was restored: the log goes on from where the backup ended, and gives numbers
that were given before to other things.
"""

from __future__ import annotations

import random
import string

from sqlalchemy import select, update

from app.db import count_changed, db, insert_new, transaction
from app.realtime.models import LogsEpoch


def current() -> str:
    """The name in force; the first who asks gives it."""
    found = db.session.scalar(select(LogsEpoch.epoch))
    if found is not None:
        return found
    with transaction():
        insert_new(LogsEpoch, id=1, epoch=_new_name())
    return db.session.scalars(select(LogsEpoch.epoch)).one()


def begin_another() -> None:
    """Give the logs another name, in the caller's transaction."""
    name = _new_name()
    if not insert_new(LogsEpoch, id=1, epoch=name):
        count_changed(update(LogsEpoch).values(epoch=name))


def _new_name() -> str:
    return "".join(random.choices(string.ascii_letters, k=8))
