"""No file, however broken, makes the reader fail or wait."""

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.quizzes import aiken, gift
from app.quizzes.gift_reading import read_idnumber, read_tags
from app.quizzes.items import Item, Reading
from tests.quizzes.contents import ITEMS

pytestmark = pytest.mark.unit
MILLION = 1_000_000
PARTS = st.sampled_from(
    "{ } ~ = # #### :: -> .. : \\ % %50% %-33.3% // \n \n\n \r\n $CATEGORY: [html] [id: [tag: ] [homeroom: T F * a 1 "
    "ANSWER: A) B) ANSWER:A é \ufdd0 \x00 \ud800".split(" ")
)
OURS = st.sampled_from(
    "values content of tags idnumber type scoring options mark name text fraction template graders_note "
    "general_feedback is_case_sensitive format id choices stems answers is_true".split(" ")
)
FREELY = settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(text: str, found: Reading) -> None:
    """Every line that is named is there, and every problem can be told."""
    n_lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= item.line <= n_lines for item in found.items)
    assert all(1 <= problem.line <= n_lines and problem.sentence % problem.values for problem in found.problems)


@FREELY
@given(st.text() | st.lists(PARTS, max_size=40).map("".join) | st.lists(PARTS, max_size=40).map(" ".join))
def test_it_reads_anything(text: str) -> None:
    check(text, gift.read(text))
    check(text, aiken.read(text))
    assert aiken.looks_like(text) in (True, False)


# Of a comment of ours, whatever a slip or a joker makes of it.
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(OURS | st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
OWN = st.dictionaries(OURS, st.sampled_from(["multiple", "per_option", "weights", "single", 5, [{"x": 1}]]) | JSON)
NAMED = st.fixed_dictionaries({}, optional={"values": OWN, "tags": st.lists(st.text()), "idnumber": st.text()})
BELOW = st.sampled_from(["Q{}", "Q{=a}", "Q{~%50%a ~%50%b}", "Q{T}", "Q", "Q{#1}", "Q{=a->b =c->d}"])


@FREELY
@given(NAMED | JSON, BELOW)
def test_it_reads_whatever_stands_in_a_comment_of_ours(said: object, below: str) -> None:
    found = gift.read(f"// [homeroom:{orjson.dumps(said, option=orjson.OPT_NON_STR_KEYS).decode()}]\n{below}")
    check("\n", found)
    for item in found.items:
        assert read_tags(item.tags, 1) == item.tags
        assert read_idnumber(item.idnumber, 1) == item.idnumber


@FREELY
@given(st.lists(ITEMS, min_size=1, max_size=2), st.data())
def test_it_reads_what_a_slip_of_the_hand_left(items: list[Item], data: st.DataObject) -> None:
    text = "".join(gift.write(items))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        text = text[:start] + data.draw(PARTS | st.just("")) + text[start + data.draw(st.integers(0, 5)) :]
    check(text, gift.read(text))


@pytest.mark.parametrize(
    "text",
    [
        *(f"Q {{{part * (MILLION // len(part))}" for part in ("~", "=", "#", "\\", "%", "a->", ":", "[html]", "0")),
        *(f"Q {{{part * (MILLION // len(part))}}}" for part in ("~a", "=a->b", "#", "\n~%50%", "=1..2", "%5", " ")),
        *(f"Q {{#{part * (MILLION // len(part))}}}" for part in ("1", "=1:1", "..", "~", "e", "-")),
        *(
            f"// {part * (MILLION // len(part))}\nQ {{T}}"
            for part in ("[id:", "[tag:", "[tag:a]", "]", "\\]", "[homeroom:")
        ),
        *(
            part * (MILLION // len(part))
            for part in ("{", "}", "::", "\n", "x\n", "{\n\n", "$CATEGORY:", "/", "//\n", "\r")
        ),
        "// [homeroom:" + "[" * MILLION + "]\nQ {T}",
        "$CATEGORY: " + "a/" * (MILLION // 2),
        *(
            part * (MILLION // len(part))
            for part in ("A) a\n", "ANSWER: A\n", "Q\nA) a\nANSWER: B\n", "A" * 99 + ")\n")
        ),
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_million_signs_take_no_longer_than_their_number(text: str) -> None:
    """Were the time to grow with the square of the length, this would take hours, and the test's own limit ends it."""
    check(text, gift.read(text))
    check(text, aiken.read(text))
