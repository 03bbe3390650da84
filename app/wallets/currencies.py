"""The currencies of ISO 4217 that people pay with; what chats make for themselves are points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import iso4217


@dataclass(frozen=True)
class Currency:
    """A currency by its code, and how many decimals its amounts have."""

    code: str
    name: str
    decimals: int


def iso(code: str) -> Currency | None:
    """The currency of ISO 4217 with this code, in capitals; gold and the code for tests are none."""
    return _by_code().get(code)


def all_iso() -> list[Currency]:
    """Every currency of ISO 4217 that has minor units, or none at all, by code."""
    return list(_by_code().values())


@cache
def _by_code() -> dict[str, Currency]:
    known = sorted(iso4217.Currency, key=lambda currency: currency.code)
    return {
        found.code: Currency(found.code, found.currency_name, found.exponent)
        for found in known
        if found.exponent is not None
    }
