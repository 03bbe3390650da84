"""Formulas in titles and lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.quizzes import formulas, texts
from app.quizzes.content import Text
from tests.cast import Person, answer
from tests.quizzes.steps import PARIS, QUESTIONS, make_quiz, see_quiz, write_question


@pytest.mark.unit
@pytest.mark.parametrize(
    ("tex", "said"),
    [
        (r"x^2 + \frac{1}{2}", "x² + 1/2"),
        (r"\int_0^1 x\,dx", "∫₀¹ x dx"),
        (r"x_{12} \le \pi", "x₁₂ ≤ π"),
        (r"\sin \left(2\cdot\alpha\right)", "sin (2·α)"),
        (r"F = 5\,\text{N}", "F = 5 N"),
        (r"A \rightarrow B \leftrightarrow C", "A → B ↔ C"),
        (r"10^{-3}", "10⁻³"),
        (r"\sqrt{2}", "√2"),
    ],
)
def test_it_is_said_in_plain_signs(tex: str, said: str) -> None:
    assert formulas.plain(tex) == said


@pytest.mark.unit
@pytest.mark.parametrize(
    "tex",
    [
        "e^{2x}",
        "x_{1a}",
        r"5\frac{1}{2}",
        r"\frac{a}{bc}",
        r"\frac{1}{2}x",
        r"\frac{x^{2y}}{3}",
        r"\sqrt{x}y",
        r"\sqrt{x^2+1}",
        r"\{1,2\}",
        r"\frac12",
        r"\mathbb{R}",
        r"\vec{v}",
        r"\vec v",
        r"\begin{matrix}1\end{matrix}",
        r"\unheard",
    ],
)
def test_what_would_say_something_else_stays_as_it_was_written(tex: str) -> None:
    assert formulas.plain(tex) == tex


@pytest.mark.unit
@given(st.text("\\{}^_fracsqtx12 ()[]|,", max_size=200))
def test_any_formula_can_be_said(tex: str) -> None:
    assert isinstance(formulas.plain(tex), str)


@pytest.mark.unit
def test_a_text_of_nothing_but_beginnings_is_read() -> None:
    for beginning in ("\\(", "$", "$$", "\\[", "^{", "\\frac{"):
        assert texts.plain(Text(text=beginning * (20_000 // len(beginning)), format="markdown"))


@pytest.mark.integration
def test_lists_show_no_source(alice: Person) -> None:
    text = {"text": r"What is $x^2 \le 4$, and `$x^2$`?", "format": "markdown"}
    [slot] = see_quiz(alice, make_quiz(alice, [PARIS | {"name": "", "text": text}]))["slots"]
    [line] = answer(alice.get(QUESTIONS), 200)["items"]
    assert [slot["name"], line["name"], line["text"]] == ["What is x² ≤ 4, and $x^2$?"] * 3


@pytest.mark.integration
def test_it_is_found_by_what_was_written(alice: Person) -> None:
    made = write_question(alice, PARIS | {"text": r"What is $x^2$?"})
    [found] = answer(alice.get(QUESTIONS, query_string={"query": "x^2"}), 200)["items"]
    assert found["id"] == made["id"]
