"""GIFT as Moodle documents and reads it."""

from typing import Any

import pytest

from app.quizzes import gift
from app.quizzes.items import Item, without_ids

pytestmark = pytest.mark.unit


def read_one(text: str) -> Item:
    found = gift.read(text)
    assert not found.problems
    assert len(found.items) == 1
    return found.items[0]


def values(text: str) -> dict[str, Any]:
    return without_ids(read_one(text).content)


def fractions(text: str, key: str = "options") -> list[tuple[str, float]]:
    kept = values(text)[key]
    return [(one["text"]["text"] if isinstance(one["text"], dict) else one["text"], one["fraction"]) for one in kept]


def test_one_right_answer_makes_a_single_choice() -> None:
    text = "Who is buried in Grant's tomb?{~Grant ~%25%Jefferson =no one#Well seen}"
    found = values(text)
    assert found["type"] == "single"
    assert fractions(text) == [("Grant", 0), ("Jefferson", 0.25), ("no one", 1)]
    assert found["options"][2]["feedback"] == {"text": "Well seen", "format": "moodle"}


def test_only_weights_make_a_multiple_choice() -> None:
    text = "Who are buried there? {\n ~%-50%No one\n ~%50%Grant\n ~%50%Grant's wife\n ~Grant's father }"
    assert (values(text)["type"], values(text)["scoring"]) == ("multiple", "weights")
    assert [fraction for _, fraction in fractions(text)] == [-0.5, 0.5, 0.5, 0]


def test_weights_may_have_a_point() -> None:
    text = "Which? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}"
    assert [fraction for _, fraction in fractions(text)] == [0.3333333, 0.3333333, 0.3333333, -1]


@pytest.mark.parametrize(("word", "is_true"), [("T", True), ("TRUE", True), ("F", False), ("FALSE", False)])
def test_true_and_false_have_two_words_each(word: str, is_true: bool) -> None:
    assert values(f"Grant is buried there.{{{word}}}")["is_true"] is is_true


def test_the_first_feedback_of_a_statement_is_for_who_is_wrong() -> None:
    found = values("The sun rises in the west.{FALSE#It does not.#Right!####See chapter 1.}")
    assert found["feedback_true"]["text"] == "It does not."
    assert found["feedback_false"]["text"] == "Right!"
    assert found["general_feedback"]["text"] == "See chapter 1."


def test_wordings_of_a_short_answer_have_weights_and_feedback() -> None:
    text = "Jesus came from {=Nazareth#Yes! =%75%Nazereth#Misspelled. =%25%Bethlehem}."
    assert fractions(text, "answers") == [("Nazareth", 1), ("Nazereth", 0.75), ("Bethlehem", 0.25)]
    assert values(text)["text"]["text"] == "Jesus came from _____."


def test_a_short_answer_may_stand_without_a_sign() -> None:
    assert fractions("Two plus two is {four =4}.", "answers") == [("four", 1), ("4", 1)]


def test_true_in_small_letters_is_a_short_answer() -> None:
    assert values("Write the opposite of false. {true}")["type"] == "short"


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        ("1822", {"value": 1822, "tolerance": 0}),
        ("3.1415:0.0005", {"value": 3.1415, "tolerance": 0.0005}),
        ("-1e3 : .5", {"value": -1000, "tolerance": 0.5}),
        ("3.141..3.142", {"low": 3.141, "high": 3.142, "tolerance": 0}),
        ("-5..-1", {"low": -5, "high": -1, "tolerance": 0}),
        ("0", {"value": 0, "tolerance": 0}),
        ("*", {"tolerance": 0}),
    ],
)
def test_a_number_has_a_tolerance_or_a_range(key: str, kept: dict[str, float]) -> None:
    assert values(f"How much? {{#{key}}}")["answers"] == [kept | {"fraction": 1}]


def test_several_numbers_have_weights_and_others_a_feedback() -> None:
    found = values("When? {#\n =1822:0 #Right.\n =%50%1822:2 #Close.\n ~#Far off.\n}")
    assert [(key.get("value"), key["tolerance"], key["fraction"]) for key in found["answers"]] == [
        (1822, 0, 1),
        (1822, 2, 0.5),
        (None, 0, 0),
    ]
    assert [key["feedback"]["text"] for key in found["answers"]] == ["Right.", "Close.", "Far off."]


def test_pairs_share_their_answers_and_one_without_a_question_is_wrong_for_all() -> None:
    found = values("Match. {=cat -> cat food =lion->meat =dog -> meat = -> hay}")
    assert [choice["text"] for choice in found["choices"]] == ["cat food", "meat", "hay"]
    assert [(stem["text"]["text"], stem["choice_id"]) for stem in found["stems"]] == [
        ("cat", 0),
        ("lion", 1),
        ("dog", 1),
    ]


def test_empty_braces_ask_for_an_essay_and_none_for_nothing() -> None:
    assert values("How are you? {}")["type"] == "essay"
    assert values("How are you? {####Fine.}")["general_feedback"]["text"] == "Fine."
    assert values("You may use a calculator.") | {"text": 0} == {
        "type": "description",
        "name": "",
        "text": 0,
        "mark": 0,
    }


def test_the_word_that_is_missing_leaves_a_gap() -> None:
    text = "::Tomb::Grant is {~buried =entombed ~living} in Grant's tomb."
    assert values(text)["text"]["text"] == "Grant is _____ in Grant's tomb."
    assert values(text)["name"] == "Tomb"


def test_a_format_stands_before_any_text_and_answers_take_that_of_the_question() -> None:
    found = values("::Q::[html]<b>Which?</b>{=[markdown]*a*#[plain]1 < 2 ~b ####[moodle]c}")
    assert found["text"] == {"text": "<b>Which?</b>", "format": "html"}
    assert found["options"][0]["text"] == {"text": "*a*", "format": "markdown"}
    assert found["options"][0]["feedback"] == {"text": "1 < 2", "format": "plain"}
    assert found["options"][1]["text"] == {"text": "b", "format": "html"}
    assert found["general_feedback"] == {"text": "c", "format": "moodle"}


def test_another_word_in_brackets_is_text() -> None:
    assert values("[sic] They was there. {T}")["text"]["text"] == "[sic] They was there."


def test_a_backslash_takes_the_meaning_of_a_sign() -> None:
    found = values(r"::a\:\:b::Let x \= \{1\} \# \~ \\n\nand \* {=\=1 ~\\ ~2}")
    assert found["name"] == "a::b"
    assert found["text"]["text"] == "Let x = {1} # ~ \\n\nand \\*"
    assert [option["text"]["text"] for option in found["options"]] == ["=1", "\\", "2"]


def test_comments_are_no_text_and_tell_an_id_and_tags() -> None:
    item = read_one("// Old: [id:abc-1] [tag:optics]\n// [tag:a\\]b] [tag:optics]\nLight is\n// no text\nfast. {T}")
    assert (item.idnumber, item.tags) == ("abc-1", ("optics", "a]b"))
    assert item.content.text.text.split() == ["Light", "is", "fast."]


def test_comments_before_a_blank_line_belong_to_nothing() -> None:
    assert read_one("// [tag:optics]\n\nLight is fast. {T}").tags == ()


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("tom/dick / harry", "tom/dick/harry"),
        ("$course$/top/Physics/Light", "Physics/Light"),
        ("$module$/top/Default for Quiz", "Default for Quiz"),
        ("$system$/Physics", "Physics"),
        ("Net/TCP//IP", "Net/TCP\u2215IP"),
        ("$course$/top", None),
    ],
)
def test_a_category_holds_until_the_next(path: str, kept: str | None) -> None:
    found = gift.read(f"First {{T}}\n\n// a comment\n$CATEGORY: {path}\n\nSecond {{T}}\n\nThird {{F}}")
    assert [item.category for item in found.items] == [None, kept, kept]


def test_files_of_all_systems_are_read_alike() -> None:
    text = "\ufeff::Übung::Eins {\n\t=a\n\t~b\n}\n \t\nZwei {T}\n"
    expected = [without_ids(item.content) for item in gift.read(text).items]
    for end in ("\r\n", "\r"):
        assert [without_ids(item.content) for item in gift.read(text.replace("\n", end)).items] == expected


def test_a_title_that_is_too_long_is_cut() -> None:
    assert len(values(f"::{'x' * 300}::Why? {{}}")["name"]) == 255


def test_signs_within_an_answer_are_no_comment_and_no_feedback() -> None:
    assert fractions("Which? {~a \\#b =a // b}") == [("a #b", 0), ("a // b", 1)]


def test_lines_are_counted_from_one() -> None:
    found = gift.read("// c\nOne {T}\n\n\nTwo {\n=a\n~b\n}\n")
    assert [item.line for item in found.items] == [1, 5]


def test_only_the_first_sign_of_its_kind_parts_an_answer() -> None:
    assert values("Which? {=a#first # second ~b}")["options"][0]["feedback"]["text"] == "first # second"
    assert values("Is it? {T#wrong#right # indeed}")["feedback_true"]["text"] == "right # indeed"
    assert [choice["text"] for choice in values("Match {=a -> b -> c =d -> e}")["choices"]] == ["b -> c", "e"]
    assert values("Why? {=a#x####one####two}")["general_feedback"]["text"] == "two"
