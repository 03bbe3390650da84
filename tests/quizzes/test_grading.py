"""What answers of each type earn, what is said about them, and what is no answer to a question at all."""

from __future__ import annotations

import time
from typing import Any

import pytest

from app.errors import Invalid
from app.quizzes.content import Content, read_content
from app.quizzes.grading import feedback, grade, random_guess, right_answer
from app.quizzes.responses import is_answered, read_response

pytestmark = pytest.mark.unit


def question(type_: str, **fields: Any) -> Content:
    return read_content({"type": type_, "text": "What is it?"} | fields)


def options(**fractions: float) -> list[dict[str, Any]]:
    return [{"id": id_, "text": id_, "fraction": fraction} for id_, fraction in fractions.items()]


def several(scoring: str, **fractions: float) -> Content:
    return question("multiple", options=options(**fractions), scoring=scoring)


def short(*answers: str, **fields: Any) -> Content:
    return question("short", answers=[{"text": text} for text in answers], **fields)


def numeric(*answers: dict[str, float]) -> Content:
    return question("numeric", answers=list(answers))


PAIRS = {
    "stems": [{"id": "s1", "text": "one", "choice_id": "c1"}, {"id": "s2", "text": "two", "choice_id": "c2"}],
    "choices": [{"id": "c1", "text": "1"}, {"id": "c2", "text": "2"}, {"id": "c3", "text": "3"}],
}


@pytest.mark.parametrize(("chosen", "fraction"), [("a", 1.0), ("b", 0.5), ("c", -0.25), ("d", 0.0)])
def test_single_choice_earns_what_the_option_is_worth(chosen: str, fraction: float) -> None:
    assert grade(question("single", options=options(a=1.0, b=0.5, c=-0.25, d=0.0)), chosen) == fraction


@pytest.mark.parametrize(
    ("scoring", "chosen", "fraction"),
    [
        ("weights", "ab", 1.0),
        ("weights", "a", 0.6),
        ("weights", "ac", 0.35),
        ("weights", "c", 0.0),
        ("all_or_nothing", "ab", 1.0),
        ("all_or_nothing", "a", 0.0),
        ("all_or_nothing", "abc", 0.0),
        ("per_option", "ab", 1.0),
        ("per_option", "a", 0.75),
        ("per_option", "cd", 0.0),
        ("right_minus_wrong", "ab", 1.0),
        ("right_minus_wrong", "abc", 0.5),
        ("right_minus_wrong", "ac", 0.0),
        ("right_minus_wrong", "cd", 0.0),
    ],
)
def test_several_choices_are_counted_as_the_author_wants(scoring: str, chosen: str, fraction: float) -> None:
    content = several(scoring, a=0.6, b=0.4, c=-0.25, d=-0.5)
    assert grade(content, list(chosen)) == pytest.approx(fraction, abs=1e-12)


def test_three_thirds_are_the_whole() -> None:
    content = several("weights", a=0.33333, b=0.33333, c=0.33333, d=0.0)
    assert grade(content, ["a", "b", "c"]) == 1.0


@pytest.mark.parametrize(
    ("chosen", "fraction"), [("ab", 1.0), ("aw", 0.48), ("abw", 0.98), ("abn", 1.0), ("abwx", 0.48)]
)
def test_rounding_to_the_whole_forgives_nothing_wrong(chosen: str, fraction: float) -> None:
    content = several("weights", a=0.5, b=0.5, w=-0.02, x=-0.5, n=0.0)
    assert grade(content, list(chosen)) == fraction


def test_thirds_and_something_wrong_leave_no_dust() -> None:
    content = several("weights", a=0.33333, b=0.33333, c=0.33333, w=-0.25)
    assert grade(content, ["a", "b", "c", "w"]) == 0.75


@pytest.mark.parametrize("scoring", ["weights", "all_or_nothing", "per_option", "right_minus_wrong"])
def test_nothing_chosen_earns_nothing(scoring: str) -> None:
    content = several(scoring, a=1.0, b=0.0, c=0.0)
    assert [grade(content, response) for response in (None, [])] == [0.0, 0.0]


@pytest.mark.parametrize(("is_true", "said", "fraction"), [(True, True, 1), (True, False, 0), (False, False, 1)])
def test_true_or_false(is_true: bool, said: bool, fraction: float) -> None:
    assert grade(question("true_false", is_true=is_true), said) == fraction


@pytest.mark.parametrize(
    ("accepted", "written", "fits"),
    [
        ("Paris", "  paris ", True),
        ("New York", "new\u00a0  york", True),
        ("Straße", "STRASSE", True),
        ("caf\u00e9", "cafe\u0301", True),
        ("Paris", "Pari", False),
        ("*", "anything", True),
        ("ran*way", "runaway", False),
        ("r*way", "runaway", True),
        ("a*b*c", "a-b-b-c", True),
        ("a*b*c", "acb", False),
        ("ab*ba", "aba", False),
        (r"2 \* 3", "2 * 3", True),
        (r"2 \* 3", "2 x 3", False),
        (r"\**", "* and more", True),
        ("a.c", "abc", False),
    ],
)
def test_a_wording_is_accepted(accepted: str, written: str, fits: bool) -> None:
    assert grade(short(accepted), written) == float(fits)


def test_case_matters_where_the_author_says_so() -> None:
    content = short("Mg", is_case_sensitive=True)
    assert [grade(content, written) for written in ("Mg", "mg", "MG")] == [1.0, 0.0, 0.0]


def test_the_first_wording_that_fits_decides() -> None:
    content = question("short", answers=[{"text": "cat", "fraction": 0.5, "feedback": "Near."}, {"text": "*"}])
    assert (grade(content, "Cat"), grade(content, "dog")) == (0.5, 1.0)
    assert [text.text for text in feedback(content, "cat")] == ["Near."]


def test_no_wording_makes_the_match_slow() -> None:
    content, written = short("*a" * 400 + "*b"), "a" * 1000
    started = time.perf_counter()
    assert grade(content, written) == 0.0
    # One that tried all ways to divide the text would take years.
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("written", "is_right"),
    [
        ("0,3", True),
        ("0.3", True),
        (".3", True),
        ("+0.30", True),
        ("3e-1", True),
        ("3·10^-1", True),
        ("3 x 10^-1", True),
        ("0.3000000000000000000001", False),
        ("0.31", False),
        ("-0.3", False),
        ("\u22120.3", False),
        ("0.3 m", False),
        ("about", False),
        ("1e9999", False),
    ],
)
def test_a_number_without_tolerance_is_exact(written: str, is_right: bool) -> None:
    assert grade(numeric({"value": 0.3}), written) == float(is_right)


@pytest.mark.parametrize(
    ("written", "is_right"), [("0.1", True), ("0.5", True), ("0,0999", False), ("0.50000001", False)]
)
def test_the_ends_of_the_tolerance_are_within(written: str, is_right: bool) -> None:
    assert grade(numeric({"value": 0.3, "tolerance": 0.2}), written) == float(is_right)


@pytest.mark.parametrize(
    "written", ["1234567.5", "1 234 567,5", "1\u202f234\u202f567,5", "1,234,567.5", "1.234.567,5", "1234567,5"]
)
def test_thousands_may_be_set_apart(written: str) -> None:
    assert grade(numeric({"value": 1234567.5}), written) == 1.0


@pytest.mark.parametrize("written", ["12,34,567.5", "1,2345", "1.2.3", ",", "e5", "--3", "1e", "1,234.567,8", "0x10"])
def test_what_is_no_such_number_earns_nothing(written: str) -> None:
    assert grade(numeric({"value": 1234567.5}), written) == 0.0


def test_a_range_and_a_part_of_the_mark() -> None:
    content = numeric({"value": 5, "tolerance": 0.1}, {"low": 4, "high": 6, "fraction": 0.5})
    assert [grade(content, written) for written in ("5,1", "4", "6.0", "6.01")] == [1.0, 0.5, 0.5, 0.0]


def test_any_number_may_be_asked_for() -> None:
    content = numeric({})
    assert [grade(content, written) for written in ("-7", "many")] == [1.0, 0.0]


def test_a_match_earns_its_share_of_the_stems() -> None:
    content = question("matching", **PAIRS)
    assert grade(content, {"s1": "c1", "s2": "c2"}) == 1.0
    assert [grade(content, {"s1": "c1"}), grade(content, {"s2": "c3"})] == [0.5, 0.0]


def test_an_essay_waits_for_a_person_unless_it_is_empty() -> None:
    content = question("essay")
    assert [grade(content, response) for response in ("Long ago", " \n ", None)] == [None, 0.0, 0.0]


def test_a_description_asks_nothing() -> None:
    assert grade(question("description"), None) == 0.0


def test_each_chosen_option_is_spoken_to() -> None:
    said = [option | {"feedback": f"About {option['id']}"} for option in options(a=1.0, b=0.0, c=0.0)]
    content = question("multiple", options=said)
    assert [text.text for text in feedback(content, ["c", "a"])] == ["About a", "About c"]


def test_a_statement_speaks_to_each_side() -> None:
    content = question("true_false", is_true=True, feedback_true="Yes.", feedback_false="Look again.")
    said = [[text.text for text in feedback(content, response)] for response in (True, False, None)]
    assert said == [["Yes."], ["Look again."], []]


@pytest.mark.parametrize(
    ("content", "guess"),
    [
        (question("single", options=options(a=1.0, b=0.5, c=0.0, d=-0.5)), 0.25),
        (question("true_false", is_true=True), 0.5),
        (question("matching", **PAIRS), 1 / 3),
        (short("Paris"), 0.0),
        (short("Paris", "*"), 1.0),
        (numeric({"value": 1}), 0.0),
        (question("essay"), 0.0),
        (several("per_option", a=1.0, b=0.0), None),
        (question("description"), None),
    ],
)
def test_what_blind_guessing_earns(content: Content, guess: float | None) -> None:
    assert random_guess(content) == guess


def test_the_key_is_told_in_ids_and_words() -> None:
    assert right_answer(question("single", options=options(a=0.0, b=1.0))) == {"options": ["b"]}
    assert right_answer(several("weights", a=0.5, b=0.5, c=0.0)) == {"options": ["a", "b"]}
    assert right_answer(short("Paris", r"2 \* 3", "P*")) == {"texts": ["Paris", "2 * 3", "P*"]}
    numbers = numeric({"value": 3.0, "tolerance": 0.25}, {"low": -1, "high": 1e20}, {"value": 2, "fraction": 0.5})
    assert right_answer(numbers) == {"texts": ["3 ± 0.25", "-1 … 1e+20"]}
    assert right_answer(question("matching", **PAIRS)) == {"pairs": {"s1": "c1", "s2": "c2"}}


@pytest.mark.parametrize(
    ("content", "raw"),
    [
        (question("single", options=options(a=1.0, b=0.0)), "x"),
        (question("single", options=options(a=1.0, b=0.0)), ["a"]),
        (question("single", options=options(a=1.0, b=0.0)), 0),
        (several("weights", a=1.0, b=0.0), "a"),
        (several("weights", a=1.0, b=0.0), ["a", "x"]),
        (several("weights", a=1.0, b=0.0), ["a", "a"]),
        (several("weights", a=1.0, b=0.0), [["a"]]),
        (question("true_false", is_true=True), "true"),
        (question("true_false", is_true=True), 1),
        (short("Paris"), 5),
        (short("Paris"), "x" * 1001),
        (numeric({"value": 3}), 3),
        (question("matching", **PAIRS), ["s1"]),
        (question("matching", **PAIRS), {"s1": "x"}),
        (question("matching", **PAIRS), {"x": "c1"}),
        (question("matching", **PAIRS), {"s1": ["c1"]}),
        (question("essay"), "x" * 50_001),
        (question("essay"), {"text": "x"}),
        (question("description"), "x"),
    ],
)
def test_what_the_type_does_not_allow_is_refused(content: Content, raw: Any) -> None:
    with pytest.raises(Invalid) as caught:
        read_response(content, raw)
    assert list(caught.value.errors or {}) == ["response"]


def test_a_number_that_is_none_is_kept_as_it_was_written() -> None:
    content = numeric({"value": 3})
    assert read_response(content, "three") == "three"
    assert is_answered(content, "three")


def test_what_nobody_types_is_left_out_of_a_text() -> None:
    assert read_response(question("essay"), "a\x00b\x07\n\tc\ud800") == "ab\n\tc"
