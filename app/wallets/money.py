"""Amounts of money: texts such as "150.00" outside, whole numbers of minor units inside; nothing is ever rounded."""

from __future__ import annotations

import re
from typing import Annotated, Any

from flask_babel import gettext, lazy_gettext, ngettext
from pydantic import BeforeValidator, WithJsonSchema

from app.errors import Invalid
from app.wallets.models import LARGEST

# The largest amount has 16 digits, and no currency more than 4 decimals; what is longer is not even read.
MOST_CHARACTERS = 40

_PLAIN = re.compile(r"([0-9]+)(?:\.([0-9]+))?")
_NEGATIVE = re.compile(r"[-\u2212][0-9.,]+")

_write_plainly = lazy_gettext('Write the amount in digits with a point, such as "150.00".')
_write_as_text = lazy_gettext('Write the amount as a text, such as "150.00".')
_give_more_than_zero = lazy_gettext("Give an amount above zero.")
_too_much = lazy_gettext("This is more than any wallet can hold.")


def read(value: Any) -> str:
    """The amount as a plain decimal text, or ValueError with what would be right; whole numbers are taken too."""
    whole, fraction = _parts(value if isinstance(value, str) else _text_of_number(value))
    return f"{whole}.{fraction}" if fraction else whole


Money = Annotated[
    str,
    BeforeValidator(read),
    WithJsonSchema(
        {
            "anyOf": [{"type": "string", "pattern": "^[0-9]+([.][0-9]+)?$"}, {"type": "integer", "minimum": 1}],
            "description": "More than zero, with no more decimals than the currency has.",
            "examples": ["150.00"],
        }
    ),
]
"""An amount in a schema: more than zero and plainly written; how many decimals are right, `to_minor` knows."""


def to_minor(amount: str, decimals: int, *, field: str = "amount", code: str = "") -> int:
    """The amount in minor units of a currency with so many decimals, or Invalid with what would be right."""
    try:
        return _minor_of(amount, decimals, code)
    except ValueError as error:
        raise Invalid(errors={field: [str(error)]}) from error


def to_text(minor: int, decimals: int) -> str:
    """The minor units as people write them: 15000 with two decimals is "150.00"."""
    sign = "-" if minor < 0 else ""
    digits = str(abs(minor)).rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else f"{sign}{digits}"


def _text_of_number(value: Any) -> str:
    """A whole number as a text; a float with a fraction is hardly ever what was meant (0.1 is not a tenth)."""
    if isinstance(value, float):
        if not value.is_integer():
            raise ValueError(_write_as_text)
        value = int(value)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if not is_number:
        raise ValueError(_write_plainly)
    if value >= 10**MOST_CHARACTERS:
        raise ValueError(_too_much)
    if value <= 0:
        raise ValueError(_give_more_than_zero)
    return str(value)


def _parts(text: str) -> tuple[str, str]:
    """What stands before the point and after it, of a text that is more than zero."""
    if len(text) > MOST_CHARACTERS:
        raise ValueError(_too_much if text.isascii() and text.isdigit() else _write_plainly)
    found = _PLAIN.fullmatch(text)
    if found is None:
        raise ValueError(_give_more_than_zero if _NEGATIVE.fullmatch(text) else _write_plainly)
    whole, fraction = found[1].lstrip("0") or "0", found[2] or ""
    if not (whole + fraction).strip("0"):
        raise ValueError(_give_more_than_zero)
    return whole, fraction


def _minor_of(amount: str, decimals: int, code: str) -> int:
    whole, fraction = _parts(amount)
    if len(fraction) > decimals:
        name = code or gettext("This currency")
        if decimals == 0:
            raise ValueError(gettext("%(currency)s has no decimals: give a whole number.", currency=name))
        raise ValueError(
            ngettext("%(currency)s has %(num)d decimal.", "%(currency)s has %(num)d decimals.", decimals, currency=name)
        )
    minor = int(whole + fraction.ljust(decimals, "0"))
    if minor > LARGEST:
        raise ValueError(gettext("At most %(most)s.", most=f"{to_text(LARGEST, decimals)} {code}".rstrip()))
    return minor
