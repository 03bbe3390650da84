"""Doing the same for many things, each for itself: what goes wrong with one keeps nobody else waiting."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

from app.db import db

log = logging.getLogger(__name__)
Thing = TypeVar("Thing")


def each(things: Iterable[Thing], act: Callable[[Thing], object]) -> None:
    """Act on each of them; whatever fails is written down, and tried again when the beat comes round."""
    for thing in things:
        try:
            act(thing)
        except Exception:
            log.exception("%s failed for %s", act.__name__, thing)
            db.session.rollback()
