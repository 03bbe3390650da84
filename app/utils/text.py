"""Text as people send it, made safe to keep and to show: one rule for forms and for the API."""

from __future__ import annotations

import re
import unicodedata

from flask_babel import gettext

# Marks that turn the direction of what follows: in a name they could make one person look like another.
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[\ud800-\udfff]")
_INVISIBLE = re.compile("[\\s\u200b-\u200d\u2060\u00ad\u3164\u115f\u1160\u2800]+")


def one_line(value: str) -> str:
    """The text of a name or a title, trimmed and in normal form; ValueError says what may not be in it."""
    text = unicodedata.normalize("NFC", value)
    if _CONTROL.search(text) or "\n" in text or "\t" in text:
        raise ValueError(gettext("Use one line, without control characters."))
    if _DIRECTION.search(text):
        raise ValueError(gettext("Leave out the invisible marks that change the writing direction."))
    return " ".join(text.split())


def many_lines(value: str) -> str:
    """A text of several lines in normal form, with plain line ends and without what no one can see around it."""
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    if _CONTROL.search(text):
        raise ValueError(gettext("Leave out the control characters."))
    return text.strip("\n").rstrip()


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing."""
    return not _INVISIBLE.sub("", text)
