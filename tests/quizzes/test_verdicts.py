"""Plain sentences for what looks wrong with a question, and silence where nothing does or nobody can tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from app.quizzes.choosing import Given, choices, n_unanswered, written
from app.quizzes.content import Content, read_content
from app.quizzes.grading import grade, random_guess
from app.quizzes.statistics import Column, item_figures
from app.quizzes.verdicts import Evidence, caution, verdicts

pytestmark = pytest.mark.unit

CAPITAL = {"options": [{"id": id_, "text": id_.upper(), "fraction": float(id_ == "a")} for id_ in "abcd"]}


def choice() -> Content:
    return read_content({"type": "single", "text": "?"} | CAPITAL)


def said(content: Content, answers: Sequence[tuple[Any, float]]) -> dict[str, str]:
    """The verdicts on a question: each answer stands beside how its giver did in the rest, in percent."""
    given = [Given(content, response, rest) for response, rest in answers]
    marks = [grade(content, one.response) or 0.0 for one in given]
    figures = item_figures([Column(marks, 1, random_guess(content)), Column([one.rest for one in given], 100, None)])[0]
    names = {option["id"]: option["text"] for option in CAPITAL["options"]}
    evidence = Evidence(
        len(given), n_unanswered(given), figures, choices(content, given), names, written(content, given, most=20)
    )
    return {verdict.kind: verdict.sentence for verdict in verdicts(evidence)}


def test_a_good_question_is_left_alone() -> None:
    assert said(choice(), [("a", 90), ("a", 80), ("a", 70), ("b", 40), ("c", 30), ("d", 20)] * 4) == {}


def test_a_wrong_key_is_noticed() -> None:
    found = said(choice(), [("b", 90), ("b", 80), ("b", 85), ("a", 30), ("c", 40), ("d", 35)] * 4)
    assert found["check_key"] == "Better students chose “B”: check the key."


def test_one_or_two_who_went_astray_prove_nothing() -> None:
    answers = [("a", 80), ("a", 70), ("c", 30), ("d", 20)] * 4 + [("b", 99)] * 2
    assert "check_key" not in said(choice(), answers)


def test_an_answer_that_should_be_accepted_is_noticed() -> None:
    content = read_content({"type": "short", "text": "?", "answers": [{"text": "Lisbon"}]})
    found = said(content, [("Lisboa", 95), ("lisboa ", 90), ("Lisbon", 50), ("Paris", 10)] * 4)
    assert found["check_answers"].startswith("Better students wrote “Lisboa”")


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([("a", 60), ("a", 50)] * 10, "too_easy"),
        ([("b", 60), ("c", 50)] * 10, "below_guessing"),
        ([("a", 61), ("b", 60), ("c", 61), ("d", 62)] * 8, "weak"),
        ([("a", 70), ("a", 60), ("b", 40), ("c", 30)] * 5, "unused"),
        ([("a", 70), ("b", 40), (None, 50)] * 5, "left_empty"),
    ],
)
def test_what_looks_wrong_has_a_sentence(answers: list[tuple[Any, float]], kind: str) -> None:
    assert said(choice(), answers)[kind].endswith((".", "?"))


def test_hardly_anybody_was_right() -> None:
    content = read_content({"type": "numeric", "text": "?", "answers": [{"value": 7}]})
    found = said(content, [("7", 90)] + [(str(number), 50) for number in range(10, 30)])
    assert "too_hard" in found


def test_what_chance_explains_is_not_said() -> None:
    assert said(choice(), [("a", 61), ("b", 62), ("c", 59), ("d", 60)] * 3) == {}


def test_nothing_is_said_of_nine_answers() -> None:
    assert said(choice(), [("b", 90)] * 5 + [("a", 10)] * 4) == {}


@pytest.mark.parametrize(
    ("n", "words"), [(0, "Nobody"), (1, "1 attempt is"), (9, "9 attempts are"), (10, "one or two")]
)
def test_few_attempts_are_owned_up_to(n: int, words: str) -> None:
    assert words in str(caution(n))
    assert caution(30) is None
