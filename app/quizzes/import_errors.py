"""What imports refuse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask_babel import lazy_gettext

from app.errors import Conflict, Invalid


class BrokenFile(Invalid):
    """Some lines cannot be read: nothing of the file is imported."""

    message = lazy_gettext("Some lines need another look. Nothing has been imported.")

    def __init__(self, problems: Sequence[dict[str, Any]]) -> None:
        super().__init__(problems=problems)


class EmptyFile(Invalid):
    """There is nothing to import."""

    def __init__(self) -> None:
        super().__init__(errors={"text": [lazy_gettext("There is no question in this text.")]})


class TooManyImports(Conflict):
    """Imports are done one after another."""

    message = lazy_gettext("Several of your imports are waiting. Please let them finish first.")
