"""Equal documents, whatever their order: python tests/general_tests/json_comparer_test.py runs this file alone."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests import alone

alone.run(__name__, __file__)

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.utils.json_comparer import equals_json

pytestmark = pytest.mark.unit

leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
documents = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
)


def shuffled(value: Any, rng: random.Random) -> Any:
    """The same document with its keys and its list elements in another order."""
    if isinstance(value, list):
        return rng.sample([shuffled(item, rng) for item in value], len(value))
    if isinstance(value, dict):
        return {key: shuffled(value[key], rng) for key in rng.sample(list(value), len(value))}
    return value


def canonical(value: Any) -> str:
    """The slow and obvious way: sort everything by how it is written."""
    if isinstance(value, list):
        return f"[{','.join(sorted(canonical(item) for item in value))}]"
    if isinstance(value, dict):
        return f"{{{','.join(sorted(json.dumps(key) + canonical(item) for key, item in value.items()))}}}"
    return type(value).__name__ + json.dumps(value)


@given(documents, st.randoms(use_true_random=False))
def test_the_order_of_keys_and_elements_does_not_matter(document: Any, rng: random.Random) -> None:
    assert equals_json(document, shuffled(document, rng))


@given(documents, documents)
def test_it_agrees_with_the_slow_and_obvious_way(a: Any, b: Any) -> None:
    assert equals_json(a, b) == (canonical(a) == canonical(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (1, 1.0),
        (1, True),
        (0, False),
        (1, "1"),
        (1.0, "1.0"),
        (None, False),
        ("", None),
        ([], {}),
        ([1], 1),
        ([1, 1, 2], [1, 2, 2]),
        ([[1], [2]], [[1, 2]]),
        ({"a": 1}, {"a": 1, "b": None}),
        ({"a": 1, "b": 2}, {"a": 2, "b": 1}),
        ({"1": "a"}, {"a": "1"}),
    ],
)
def test_these_are_different(a: Any, b: Any) -> None:
    assert not equals_json(a, b)
    assert not equals_json(b, a)


def test_depth_is_no_limit() -> None:
    a, b, c = [], [], [0]
    for _ in range(100_000):
        a, b, c = [a], [b], [c]
    assert equals_json(a, b)
    assert not equals_json(a, c)


def test_many_alike_elements_are_no_trouble() -> None:
    one = [{"kind": "x", "tags": [1, 2, 3]} for _ in range(20_000)]
    assert equals_json(one, shuffled(one, random.Random(1)))
    assert not equals_json(one, [*one[:-1], {"kind": "x", "tags": [1, 2, 4]}])
