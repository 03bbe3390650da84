"""Comparing JSON documents whatever the order of keys and of list elements."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any] | list[Any] | str | int | float | bool | None


def equals_json(a: Json, b: Json) -> bool:
    """Whether two JSON values are equal, the order of keys and of list elements aside.

    Types are strict: 1, 1.0, true and "1" are four different values. It takes linear-logarithmic time in the number
    of values, and no recursion, so depth is no limit.
    """
    numbers: dict[Any, int] = {}
    return _number(a, numbers) == _number(b, numbers)


def _number(document: Json, numbers: dict[Any, int]) -> int:
    """The number of a value in `numbers`: equal values get the same one, bottom up, so nothing is compared twice."""
    results: list[int] = []
    # A container is met twice: on the way down its children are laid out, on the way up their numbers are taken.
    todo: list[tuple[Any, bool]] = [(document, False)]
    while todo:
        value, is_laid_out = todo.pop()
        if not isinstance(value, dict | list):
            results.append(numbers.setdefault(_leaf(value), len(numbers)))
        elif not is_laid_out:
            todo.append((value, True))
            todo.extend((child, False) for child in (value.values() if isinstance(value, dict) else value))
        else:
            start = len(results) - len(value)
            children = results[start:]
            del results[start:]
            results.append(numbers.setdefault(_container(value, children), len(numbers)))
    return results[0]


def _leaf(value: Any) -> tuple[str, Any]:
    # The type's name keeps 1, 1.0 and True apart, which Python takes for one key; NaN is equal to itself here.
    return type(value).__name__, "nan" if value != value else value


def _container(value: dict[str, Any] | list[Any], children: list[int]) -> tuple[str, Any]:
    if isinstance(value, list):
        return "list", tuple(sorted(children))
    # The children were popped last first, so their numbers stand in the opposite order of the keys.
    return "dict", tuple(sorted(zip(reversed(value), children, strict=True)))
