"""Texts of questions as HTML: made once for the whole class, but never at the price of the memory."""

from __future__ import annotations

import pytest

from app.quizzes import texts
from app.quizzes.content import Text

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(("length", "n_kept"), [(2_000, 1), (2_001, 0)])
def test_only_short_texts_are_kept(length: int, n_kept: int) -> None:
    texts._kept_html.cache_clear()
    made = texts.to_html(Text(text="x" * length, format="plain"))
    assert made == "<p>" + "x" * length + "</p>"
    assert texts._kept_html.cache_info().currsize == n_kept
