"""Aiken, the format of multiple choice that needs no signs."""

import pytest

from app.quizzes import aiken
from app.quizzes.items import without_ids

pytestmark = pytest.mark.unit

FILE = """What is light?
A) A wave
B. A particle
C) Both
ANSWER: C

Which is < 2?\r
A)1
B)3
ANSWER:A
"""


def problems(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.sentence % problem.values) for problem in aiken.read(text).problems]


def test_each_question_has_one_right_answer() -> None:
    found = aiken.read(FILE)
    assert not found.problems
    assert [item.line for item in found.items] == [1, 7]
    kept = [without_ids(item.content) for item in found.items]
    assert [[option["fraction"] for option in values["options"]] for values in kept] == [[0, 0, 1], [1, 0]]
    assert kept[1]["text"] == {"text": "Which is < 2?", "format": "plain"}
    assert kept[0]["options"][1]["text"] == {"text": "A particle", "format": "plain"}


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("A) a\nB) b\nANSWER: A", 1, "one line must ask"),
        ("ANSWER: A", 1, "one line must ask"),
        ("Q\nA) a\nB) b", 1, "Ask on one line"),
        ("Q\nover two lines", 1, "Ask on one line"),
        ("Q\nA) a\nB) b\nANSWER: C", 4, "the letter of one"),
        ("Q\nA) a\nB) b\nANSWER: A, B", 4, "the letter of one"),
        ("Q\nA) a\nB) b\nANSWER:", 4, "the letter of one"),
        ("Q\nA) a\nC) b\nANSWER: A", 3, "in this order"),
        ("Q\nA) a\nB)\nANSWER: A", 3, "empty"),
        ("Q\nA) a\nANSWER: A", 1, "at least 2"),
    ],
)
def test_it_tells_the_line_and_what_would_be_right(text: str, line: int, part: str) -> None:
    found = problems(f"{text}\n\nQ\nA) a\nB) b\nANSWER: B")
    assert found[0][0] == line
    assert part in found[0][1]


def test_it_is_told_from_gift() -> None:
    assert aiken.looks_like(FILE)
    assert not aiken.looks_like("Q {\n=a\n~b\n}")
    assert not aiken.looks_like("")
