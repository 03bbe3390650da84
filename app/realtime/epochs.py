"""The name of the logs' present life. Who has read in another life reads everything anew.

Numbers alone cannot tell that a backup was restored: the log goes on from where the backup ended, and gives numbers
that were given before to other things.
"""

from __future__ import annotations

import random
import string

from sqlalchemy import select, update

from app.db import count_changed, db
from app.realtime.models import LogsEpoch


def current() -> str:
    """The name in force."""
    name: str = db.session.scalars(select(LogsEpoch.epoch)).one()
    return name


def begin_another() -> None:
    """Give the logs another name, in the caller's transaction."""
    name = "".join(random.choices(string.ascii_letters, k=8))
    count_changed(update(LogsEpoch).values(epoch=name))
