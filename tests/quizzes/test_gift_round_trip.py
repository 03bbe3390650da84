"""What is exported is what an import gives back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.quizzes import gift
from app.quizzes.content import read_content
from app.quizzes.items import Item, without_ids
from tests.quizzes.contents import ITEMS

pytestmark = pytest.mark.unit


def told(item: Item) -> tuple[object, ...]:
    return without_ids(item.content), item.category, item.tags, item.idnumber


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ITEMS, max_size=3))
def test_every_bank_comes_back_as_it_was(items: list[Item]) -> None:
    found = gift.read("".join(gift.write(items)))
    assert not found.problems
    assert [told(item) for item in found.items] == [told(item) for item in items]


@pytest.mark.parametrize("text", ["", " ", "\n", "\t "])
def test_a_description_of_blanks_is_not_lost(text: str) -> None:
    blank = Item(read_content({"type": "description", "text": {"text": text, "format": "moodle"}}))
    assert [told(item) for item in gift.read("".join(gift.write([blank]))).items] == [told(blank)]


ORDINARY = [
    {
        "type": "single",
        "options": [{"text": "a", "fraction": 1.0}, {"text": "b", "feedback": "No.", "fraction": -0.25}],
    },
    {"type": "single", "options": [{"text": "a", "fraction": 1.0}, {"text": "b", "fraction": 1.0}]},
    {"type": "single", "options": [{"text": "[html] a"}, {"text": "%50% off"}, {"text": "// c", "fraction": 1.0}]},
    {"type": "description", "name": "", "text": {"text": "// no comment", "format": "moodle"}},
    {"type": "essay", "name": "", "text": {"text": "[plain] is a word", "format": "moodle"}},
    *(
        {"type": "multiple", "scoring": scoring, "options": [{"text": "a", "fraction": 1.0}, {"text": "b"}]}
        for scoring in ("weights", "all_or_nothing", "per_option", "right_minus_wrong")
    ),
    {"type": "multiple", "scoring": "weights", "options": [{"text": str(n), "fraction": 1 / 3} for n in range(3)]},
    {"type": "true_false", "is_true": False, "feedback_true": "Look again.", "mark": 2.0},
    {"type": "short", "is_case_sensitive": True, "answers": [{"text": "N*"}, {"text": "x", "fraction": 0.5}]},
    {"type": "numeric", "answers": [{"value": 3.14, "tolerance": 0.01}, {"low": 3.0, "high": 4.0, "fraction": 0.5}]},
    {"type": "numeric", "answers": [{"value": 1e-20}, {"fraction": 0.0, "feedback": "Far off."}]},
    {
        "type": "matching",
        "stems": [{"text": "cat", "choice_id": "a"}],
        "choices": [{"id": "a", "text": "meat"}, {"id": "b", "text": "hay"}],
    },
    {"type": "essay", "template": "Dear …", "graders_note": "At least *three* reasons."},
    {"type": "description", "general_feedback": "Seen."},
]


@pytest.mark.parametrize("values", ORDINARY, ids=lambda values: values["type"])
def test_what_is_ordinary_stands_there_in_plain_gift(values: dict[str, Any]) -> None:
    text = {"text": "Let $x = {1}$:\n\n* one", "format": "markdown"}
    item = Item(read_content({"name": "A: b", "text": text} | values), "Physics", ("light",), "q-1")
    written = "".join(gift.write([item]))
    assert '"content"' not in written
    assert [told(found) for found in gift.read(written).items] == [told(item)]


def test_options_that_are_counted_have_weights_that_moodle_takes() -> None:
    rights = [{"text": "a", "fraction": 1.0}, {"text": "b", "fraction": 1.0}, {"text": "c"}]
    values = {"type": "multiple", "scoring": "all_or_nothing", "text": "Q", "options": rights}
    written = "".join(gift.write([Item(read_content(values))]))
    assert '{"values":{"scoring":"all_or_nothing"}}' in written
    without_ours = "".join(line for line in written.splitlines(keepends=True) if "homeroom" not in line)
    options = gift.read(without_ours).items[0].content.model_dump()["options"]
    assert [option["fraction"] for option in options] == [0.5, 0.5, -1]
