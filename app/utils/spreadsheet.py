"""Lines of CSV as spreadsheets read them, in which no text is taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

# How a spreadsheet knows a formula; full-width twins too.
_FORMULA = re.compile(r"^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def line(cells: Iterable[str]) -> str:
    """One line; what people wrote in it must have gone through plain()."""
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue()


def plain(text: str) -> str:
    """A text of somebody's as a cell that stays a text."""
    return f"'{text}" if _FORMULA.match(text) else text
