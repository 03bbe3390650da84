"""Whether a few written words are those that a question accepts.

An accepted wording may hold `*`, which stands for anything, also for nothing; `\\*` is a star. The match looks for each
piece between the stars once, from left to right, so that no wording makes it slow.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_STAR = re.compile(r"(?<!\\)\*")


def fits(wording: str, response: str, *, is_case_sensitive: bool) -> bool:
    """Whether the response is what the wording accepts; blanks at the ends and doubled ones do not matter."""
    return _is_made_of(_pieces(wording, is_case_sensitive), _normal(response, is_case_sensitive))


def has_wildcard(wording: str) -> bool:
    """Whether part of it stands for anything."""
    return _STAR.search(wording) is not None


def plainly(wording: str) -> str:
    """The wording as people read it: its stars without the signs that make them plain ones."""
    return wording if has_wildcard(wording) else wording.replace(r"\*", "*")


def normal(text: str) -> str:
    """The text without what does not matter to anybody: how its blanks and its accents are written."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


@lru_cache(maxsize=10_000)
def _pieces(wording: str, is_case_sensitive: bool) -> tuple[str, ...]:
    pieces = _STAR.split(_normal(wording, is_case_sensitive))
    return tuple(piece.replace(r"\*", "*") for piece in pieces)


def _is_made_of(pieces: tuple[str, ...], text: str) -> bool:
    first, *rest = pieces
    if not rest:
        return text == first
    last = rest.pop()
    if not text.startswith(first) or not text.endswith(last) or len(text) < len(first) + len(last):
        return False
    place, end = len(first), len(text) - len(last)
    for piece in rest:
        found = text.find(piece, place, end)
        if found < 0:
            return False
        place = found + len(piece)
    return True


def _normal(text: str, is_case_sensitive: bool) -> str:
    if is_case_sensitive:
        return normal(text)
    # Letters without case can come apart when they are folded.
    return unicodedata.normalize("NFC", normal(text).casefold())
