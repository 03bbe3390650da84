"""What grading and the results refuse."""

from __future__ import annotations

from flask_babel import lazy_gettext

from app.errors import Conflict, Invalid


class ChangedMeanwhile(Conflict):
    """What a regrading would do is not any more what was looked at."""

    message = lazy_gettext("Something has changed since you looked. Look again, then apply it.")


class TooManyPoints(Invalid):
    """An essay earns at most its mark."""

    def __init__(self, most: str) -> None:
        super().__init__(errors={"points": [lazy_gettext("At most %(most)s points.", most=most)]})
