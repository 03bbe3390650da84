"""Contents of every type and every nasty kind, for hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.quizzes.content import Content, read_content
from app.quizzes.items import SLASH_IN_NAME, Item

SIGNS = "~=#{}:\\%[]/$*.\n\t -><&'\"ab1_é中🙂\u2028\u00a0"
FORMATS = st.sampled_from(["markdown", "html", "plain", "moodle"])
NASTY = [
    *("", " ", "[html]x", "%50%x", "//x", "::x::", "$CATEGORY: x", "a -> b", "\\n", "a\nb", "a\n\nb", "TRUE", "{}"),
    *("####", "=x", "~x", "#x", "\\", "\\\\", "[tag:x]", "[id:x]", "[homeroom:{}]", " x ", "*", "\\*", "&&092;"),
]
# A return would be kept as a line's end, and is not in any bank.
WILD = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
STRINGS = st.one_of(st.sampled_from(NASTY), st.text(SIGNS, max_size=12), WILD)
TEXTS = st.fixed_dictionaries({"text": STRINGS, "format": FORMATS})
MAYBE = st.none() | TEXTS
FRACTIONS = st.sampled_from([0.0, 0.5, -0.5, 1 / 3, -1.0, 0.1, 1e-7]) | st.floats(-1, 1)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
WORDS = STRINGS.filter(bool)


def base(type_: str, **fields: Any) -> st.SearchStrategy[Content]:
    common = {"type": st.just(type_), "name": STRINGS, "text": TEXTS, "general_feedback": MAYBE}
    if type_ != "description":
        common["mark"] = st.sampled_from([1.0, 0.0, 2.5]) | st.floats(0, 1000)
    return st.fixed_dictionaries(common | fields).map(read_content)


def options(fractions: st.SearchStrategy[float]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.fixed_dictionaries({"text": TEXTS, "fraction": fractions, "feedback": MAYBE}), max_size=4)


def with_whole(parts: st.SearchStrategy[list[Any]], **more: Any) -> st.SearchStrategy[list[Any]]:
    """One that earns everything, and others before and after it."""
    whole = st.fixed_dictionaries({"feedback": MAYBE, "fraction": st.just(1.0)} | more)
    return st.tuples(parts, whole, parts).map(lambda found: [*found[0], found[1], *found[2]])


def single() -> st.SearchStrategy[Content]:
    found = with_whole(options(FRACTIONS), text=TEXTS).filter(lambda one: len(one) > 1)
    return base("single", options=found)


def multiple() -> st.SearchStrategy[Content]:
    scorings = st.sampled_from(["all_or_nothing", "per_option", "right_minus_wrong"])
    rights = with_whole(options(st.sampled_from([0.0, 1.0, 0.5])), text=TEXTS).filter(lambda one: len(one) > 1)
    weighed = with_whole(options(st.floats(-1, 0)), text=TEXTS).filter(lambda one: len(one) > 1)
    free, weights = base("multiple", options=rights, scoring=scorings), st.just("weights")
    return free | base("multiple", options=weighed, scoring=weights)


def short() -> st.SearchStrategy[Content]:
    keys = st.lists(st.fixed_dictionaries({"text": WORDS, "fraction": FRACTIONS, "feedback": MAYBE}), max_size=3)
    return base("short", answers=with_whole(keys, text=WORDS), is_case_sensitive=st.booleans())


def numeric() -> st.SearchStrategy[Content]:
    exact = {"value": NUMBERS, "tolerance": NUMBERS.map(abs)}
    spans = st.tuples(NUMBERS, NUMBERS).map(lambda two: {"low": min(two), "high": max(two)})
    said = st.fixed_dictionaries({"fraction": FRACTIONS, "feedback": MAYBE})
    key = st.tuples(st.fixed_dictionaries(exact) | spans | st.just({}), said).map(lambda two: two[0] | two[1])
    return base("numeric", answers=with_whole(st.lists(key, max_size=3), value=NUMBERS))


@st.composite
def matching(draw: st.DrawFn) -> Content:
    choices = draw(st.lists(WORDS, min_size=2, max_size=4))
    ids = [f"c{place}" for place in range(len(choices))]
    stems = st.fixed_dictionaries({"text": TEXTS, "choice_id": st.sampled_from(ids)})
    kept = [{"id": id_, "text": text} for id_, text in zip(ids, choices, strict=True)]
    return draw(base("matching", stems=st.lists(stems, min_size=1, max_size=4), choices=st.just(kept)))


CONTENTS = st.one_of(
    single(),
    multiple(),
    base("true_false", is_true=st.booleans(), feedback_true=MAYBE, feedback_false=MAYBE),
    short(),
    numeric(),
    matching(),
    base("essay", template=STRINGS, graders_note=MAYBE),
    base("description"),
)
TAGS = st.lists(st.sampled_from(["light", "a b", "a]b", "é", "<x>", "\\", "x\\"]), unique=True, max_size=3).map(tuple)
NAMES = st.sampled_from(["Physics", "top", "TCP" + SLASH_IN_NAME + "IP", "a b", "$course$", "[id:7]", "\\n{x}"])
PATHS = st.lists(NAMES, min_size=1, max_size=3).map("/".join)
ITEMS = st.builds(
    Item,
    content=CONTENTS,
    category=st.none() | PATHS,
    tags=TAGS,
    idnumber=st.none() | st.sampled_from(["7", "x]", "y\\"]),
)
