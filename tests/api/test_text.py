"""Text as people send it: one rule for forms and for the API."""

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask_babel import Babel
from hypothesis import given
from hypothesis import strategies as st

from app.utils.text import is_blank, many_lines, one_line

pytestmark = pytest.mark.unit

FORBIDDEN = {"Cc", "Cs"}


@pytest.fixture(autouse=True, scope="module")
def speaks_english() -> Iterator[None]:
    """What is wrong is said in a language, so there must be an app; it needs no service."""
    app = Flask("text")
    Babel(app)
    with app.test_request_context():
        yield


def cleaned(rule: Callable[[str], str], text: str) -> str | None:
    try:
        return rule(text)
    except ValueError:
        return None


@given(st.text())
def test_a_line_is_clean_trimmed_and_stays_so(text: str) -> None:
    line = cleaned(one_line, text)
    if line is not None:
        assert FORBIDDEN.isdisjoint(map(unicodedata.category, line))
        assert line == line.strip()
        assert "  " not in line
        assert one_line(line) == line
        assert line.encode().decode() == line


@given(st.text())
def test_lines_are_clean_and_stay_so(text: str) -> None:
    lines = cleaned(many_lines, text)
    if lines is not None:
        assert FORBIDDEN.isdisjoint(map(unicodedata.category, lines.replace("\n", "").replace("\t", "")))
        assert "\r" not in lines
        assert not lines.startswith("\n")
        assert lines == lines.rstrip()
        assert many_lines(lines) == lines


@given(st.text(st.characters(categories=["L", "N", "P"]), min_size=1))
def test_plain_words_are_kept(text: str) -> None:
    normal = unicodedata.normalize("NFC", text)
    assert one_line(text) == many_lines(text) == normal


@given(st.text(" \t\n\u00a0\u200b\u2060\u00ad\u3164"))
def test_what_nobody_can_see_is_blank(text: str) -> None:
    assert is_blank(text)


@given(st.text(st.characters(categories=["L", "N"], exclude_characters="\u3164\u115f\u1160\uffa0"), min_size=1))
def test_what_can_be_seen_is_not_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u061c"])
def test_a_mark_that_turns_the_direction_is_for_messages_only(mark: str) -> None:
    assert cleaned(one_line, f"a{mark}b") is None
    assert many_lines(f"a{mark}b") == f"a{mark}b"


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\x7f", "\x85", "\u2028", "\ud800", "\ufeff"])
def test_control_characters_are_refused(sign: str) -> None:
    assert cleaned(one_line, f"a{sign}b") is None
    assert cleaned(many_lines, f"a{sign}b") is None


def test_a_family_of_emoji_stays_together() -> None:
    assert one_line("👩‍👩‍👧‍👦") == "👩‍👩‍👧‍👦"


def test_the_same_letter_is_the_same_bytes() -> None:
    assert one_line("e\u0301") == one_line("\u00e9") == "\u00e9"
