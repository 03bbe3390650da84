"""Numbers as people write them, and whether they are near enough to the right one; reckoned exactly.

In binary fractions 0.1 + 0.2 is not 0.3, and a right answer at the edge of its tolerance would be wrong.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache

# The difference of any two floats has fewer digits than this, and so it is exact.
_EXACT = Context(prec=1500)
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2012": "-", "\uff0d": "-", "\uff0b": "+"})
_POWER = re.compile(r"[*·×x]10\^?(?=[+-]?\d)|[*·×x]10\*\*(?=[+-]?\d)")
_NUMERAL = re.compile(r"(?P<sign>[+-]?)(?P<digits>[\d.,]*\d[\d.,]*)(?:e(?P<exponent>[+-]?\d{1,4}))?")


def read_number(text: str) -> Decimal | None:
    """The number that is written here, or None where none is.

    Comma or point, blanks between thousands, an exponent ("3e5", "3·10^5"), any minus. Where both comma and point
    stand, the last is the decimal one.
    """
    squeezed = "".join(text.split()).translate(_MINUS).lower()
    found = _NUMERAL.fullmatch(_POWER.sub("e", squeezed))
    digits = _with_point(found["digits"]) if found else None
    return Decimal(f"{found['sign']}{digits}e{found['exponent'] or 0}") if found and digits else None


def is_near(number: Decimal, value: float, tolerance: float) -> bool:
    """Whether the number is at most so far from the value."""
    low, high = _span(value, tolerance)
    return low <= number <= high


def is_between(number: Decimal, low: float, high: float) -> bool:
    """Whether the number is one of these, the ends included."""
    return exactly(low) <= number <= exactly(high)


def exactly(value: float) -> Decimal:
    """The number as its author wrote it, not the binary fraction beside it."""
    return Decimal(repr(value))


def plainly(value: float) -> str:
    """The number as people write it: 3 rather than 3.0."""
    return f"{exactly(value):f}".removesuffix(".0") if 1e-6 <= abs(value) < 1e15 or not value else repr(value)


@lru_cache(maxsize=10_000)
def _span(value: float, tolerance: float) -> tuple[Decimal, Decimal]:
    middle, width = exactly(value), exactly(tolerance)
    return _EXACT.subtract(middle, width), _EXACT.add(middle, width)


def _with_point(digits: str) -> str | None:
    """The digits with a point as the only sign among them, or None if their signs make no number."""
    kinds = {sign for sign in digits if sign in ",."}
    if not kinds:
        return digits
    decimal = digits[max(digits.rfind(","), digits.rfind("."))]
    if digits.count(decimal) == 1:
        whole, _, rest = digits.partition(decimal)
        whole_digits = _without_thousands(whole)
        return None if whole_digits is None else f"{whole_digits or 0}.{rest}"
    return _without_thousands(digits) if len(kinds) == 1 else None


def _without_thousands(whole: str) -> str | None:
    groups = re.split(r"[,.]", whole)
    is_grouped = 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    return "".join(groups) if len(groups) == 1 or is_grouped else None
