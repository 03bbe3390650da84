r"""Formulas in titles and lists, where there is room for one line of plain signs: `x^2 \le \pi` is x² ≤ π."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from latex2mathml.symbols_parser import convert_symbol

# A longer one is no part of a title.
_LONGEST = 200
_RAISED = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
# What cannot be said in plain signs, or would mean something else in them, such as e²x for e^{2x}.
_SOURCE = re.compile(r"[\\{}^_]")


def plain(tex: str) -> str:
    """The formula in plain signs where all of it can be said so, else as it was written."""
    if len(tex) > _LONGEST:
        return tex
    said = tex
    for pattern, write in _RULES:
        said = pattern.sub(write, said)
    return tex.strip() if _SOURCE.search(said) else " ".join(said.split())


def _small(table: dict[int, int]) -> Callable[[re.Match[str]], str]:
    """Write it in small signs, if each has one."""

    def write(found: re.Match[str]) -> str:
        text = found[1] or found[2]
        return text.translate(table) if all(ord(one) in table for one in text) else found[0]

    return write


def _sign(found: re.Match[str]) -> str:
    code = convert_symbol(found[0])
    sign = chr(int(code, 16)) if code else ""
    if sign and not unicodedata.combining(sign):  # An accent would stand on the wrong letter.
        return sign
    return f"{found[1]} " if found[1] in _NAMES else found[0]


_NAMES = {"sin", "cos", "tan", "cot", "log", "ln", "lg", "exp", "lim", "max", "min", "det", "gcd"}
_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\\(?:left|right)(?![A-Za-z])"), lambda _: ""),
    (re.compile(r"\\[ ,;:!]|~"), lambda _: " "),
    (re.compile(r"\\text\{([^{}\\^_]*)\}"), lambda found: found[1]),
    # Of one sign or number each, and nothing beside it that would seem to belong to it.
    (re.compile(r"(?<![\w}])\\[dt]?frac\{(\d+|\w)\}\{(\d+|\w)\}(?![\w\\{^])"), lambda found: f"{found[1]}/{found[2]}"),
    (re.compile(r"\\sqrt\{(\d+|\w)\}(?![\w\\{^])"), lambda found: f"√{found[1]}"),
    (re.compile(r"\^(?:\{([^{}]+)\}|(\w))"), _small(_RAISED)),
    (re.compile(r"_(?:\{([^{}]+)\}|(\w))"), _small(_LOWERED)),
    (re.compile(r"\\([A-Za-z]+)"), _sign),
)
