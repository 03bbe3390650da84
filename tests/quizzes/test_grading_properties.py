"""What is true of every question and every answer: bounds, repetition, the right answer and no answer."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.quizzes.content import Content, Scoring, keep_content, read_content
from app.quizzes.grading import feedback, grade, random_guess, right_answer
from app.quizzes.responses import read_response

pytestmark = pytest.mark.unit

fractions = st.sampled_from([-1.0, -0.5, -1 / 3, 0.0, 0.25, 1 / 3, 0.5, 1.0])
words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
numbers = st.floats(allow_nan=False, allow_infinity=False)
TEXT = {"text": "?"}


def parts(n: int, values: list[float]) -> list[dict[str, Any]]:
    return [{"id": f"o{place}", "text": "x", "fraction": values[place]} for place in range(n)]


@st.composite
def single(draw: st.DrawFn) -> dict[str, Any]:
    rest = draw(st.lists(fractions, min_size=1, max_size=5))
    return TEXT | {"type": "single", "options": parts(len(rest) + 1, [1.0, *rest])}


@st.composite
def multiple(draw: st.DrawFn) -> dict[str, Any]:
    n_right, n_wrong = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    values = [1 / n_right] * n_right + draw(
        st.lists(fractions.filter(lambda f: f <= 0), min_size=n_wrong, max_size=n_wrong)
    )
    scoring = draw(st.sampled_from(get_args(Scoring)))
    return TEXT | {"type": "multiple", "options": parts(len(values), values), "scoring": scoring}


@st.composite
def short(draw: st.DrawFn) -> dict[str, Any]:
    accepted = draw(st.lists(words.filter(lambda text: text.strip(" *\\") != ""), min_size=1, max_size=4))
    keys = [{"text": text, "fraction": 1.0} for text in accepted]
    return TEXT | {"type": "short", "answers": keys, "is_case_sensitive": draw(st.booleans())}


@st.composite
def numeric(draw: st.DrawFn) -> dict[str, Any]:
    keys = [{"value": draw(numbers), "tolerance": abs(draw(numbers)), "fraction": 1.0}]
    keys += [{"value": draw(numbers), "fraction": draw(fractions)} for _ in range(draw(st.integers(0, 3)))]
    return TEXT | {"type": "numeric", "answers": keys}


@st.composite
def matching(draw: st.DrawFn) -> dict[str, Any]:
    choices = [{"id": f"c{place}", "text": str(place)} for place in range(draw(st.integers(2, 5)))]
    picks = draw(st.lists(st.sampled_from(choices), min_size=1, max_size=5))
    stems = [{"id": f"s{place}", "text": "?", "choice_id": choice["id"]} for place, choice in enumerate(picks)]
    return TEXT | {"type": "matching", "stems": stems, "choices": choices}


true_false = st.booleans().map(lambda is_true: TEXT | {"type": "true_false", "is_true": is_true})
contents = st.one_of(single(), multiple(), short(), numeric(), matching(), true_false).map(read_content)


def right_response(content: Content) -> Any:
    """What somebody who reads the key would answer."""
    key = right_answer(content)
    if "texts" in key:
        plain = keep_content(content)["answers"][0]
        text = repr(plain["value"]) if "value" in plain else plain["text"]
        return text.replace(r"\*", "\0").replace("*", "").replace("\0", "*")
    if content.type == "single":
        return key["options"][0]
    return next(iter(key.values()))


@st.composite
def asked(draw: st.DrawFn) -> tuple[Content, Any]:
    """A question and any answer that it takes."""
    content = draw(contents)
    plain = keep_content(content)
    ids = [option["id"] for option in plain.get("options", [])]
    takes: dict[str, st.SearchStrategy[Any]] = {
        "single": st.sampled_from(ids or [""]),
        "multiple": st.lists(st.sampled_from(ids or [""]), unique=True),
        "true_false": st.booleans(),
        "short": st.text(max_size=40),
        "numeric": st.one_of(st.text(max_size=20), numbers.map(repr)),
        "matching": st.dictionaries(
            st.sampled_from([stem["id"] for stem in plain.get("stems", [])] or [""]),
            st.sampled_from([choice["id"] for choice in plain.get("choices", [])] or [""]),
        ),
    }
    return content, draw(st.none() | takes[content.type])


@given(asked())
def test_a_fraction_is_within_bounds_and_the_same_each_time(pair: tuple[Content, Any]) -> None:
    content, raw = pair
    response = read_response(content, raw)
    fraction = grade(content, response)
    assert fraction is not None
    assert -1 <= fraction <= 1
    again = read_content(keep_content(content))
    assert (grade(again, response), feedback(again, response)) == (fraction, feedback(content, response))


@given(contents)
def test_no_answer_earns_nothing(content: Content) -> None:
    assert grade(content, None) == 0.0
    assert feedback(content, None) == []


@given(contents)
def test_the_right_answer_earns_the_whole_mark(content: Content) -> None:
    assert grade(content, read_response(content, right_response(content))) == pytest.approx(1.0)


@given(contents)
def test_guessing_earns_less_than_knowing(content: Content) -> None:
    guess = random_guess(content)
    assert guess is None or -1 <= guess <= 1
