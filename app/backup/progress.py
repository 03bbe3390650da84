"""Who watches a long work."""

from __future__ import annotations

from typing import Protocol


class Watcher(Protocol):
    """Is told what is being done, how much of it there is, and how much more is done."""

    def begin(self, what: str, total: int) -> None: ...

    def advance(self, n: int) -> None: ...


class Nobody:
    """Watches without a word."""

    def begin(self, what: str, total: int) -> None:
        pass

    def advance(self, n: int) -> None:
        pass
