"""Text as people send it, made safe to keep and to show: one rule for forms and for the API."""

from __future__ import annotations

import re
import unicodedata

from flask_babel import gettext

# Marks that turn the direction of what follows: in a name they could make one person look like another.
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[\ud800-\udfff]")
# Joiners build emoji and some scripts' words; between Latin letters they could only hide.
_HIDDEN_JOINER = re.compile("(?:^|[\x00-\x7f])[\u200c\u200d]")
_JOINERS = "\u200c\u200d"
_UNSEEN = ("Cc", "Cf", "Mn", "Mc", "Me", "Zs", "Zl", "Zp")
_FILLERS = "\u3164\u115f\u1160\uffa0\u2800\u17b4\u17b5\u034f"


def one_line(value: str) -> str:
    """The text of a name or a title, trimmed and in normal form; ValueError says what may not be in it."""
    text = unicodedata.normalize("NFC", value)
    if _CONTROL.search(text) or "\n" in text or "\t" in text:
        raise ValueError(gettext("Use one line, without control characters."))
    if _DIRECTION.search(text):
        raise ValueError(gettext("Leave out the invisible marks that change the writing direction."))
    if _hides_something(text):
        raise ValueError(gettext("Leave out the invisible characters."))
    return " ".join(text.split())


def without_direction_marks(value: str) -> str:
    """The text in the order in which it is stored, whatever its author wanted it to look like."""
    return _DIRECTION.sub("", value)


def many_lines(value: str) -> str:
    """A text of several lines in normal form, with plain line ends and without what no one can see around it."""
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    if _CONTROL.search(text):
        raise ValueError(gettext("Leave out the control characters."))
    return text.strip("\n").rstrip()


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing."""
    return all(sign in _FILLERS or unicodedata.category(sign) in _UNSEEN for sign in text)


def _hides_something(text: str) -> bool:
    if text.isascii() or is_blank(text):
        return False
    return bool(_HIDDEN_JOINER.search(text)) or any(_is_hidden(sign) for sign in text)


def _is_hidden(sign: str) -> bool:
    return sign in _FILLERS or (unicodedata.category(sign) == "Cf" and sign not in _JOINERS)
