"""What is wrong with a file is told by line, all of it at once."""

import pytest

from app.quizzes import gift

pytestmark = pytest.mark.unit


def problems(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.sentence % problem.values) for problem in gift.read(text).problems]


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("Q {\n=a\n\n", 1, "After this {"),
        ("Q\n=a }", 2, "Before this }"),
        ("Q } {", 1, "one pair of braces"),
        ("Q {=a}\nR {\n=b\n}", 2, "one pair of braces"),
        ("::Q is {T}", 1, "The title has no end"),
        ("Q {\n=a\n~}", 3, "empty"),
        ("Q {\n=a\n~#said}", 3, "empty"),
        ("Q {=}", 1, "empty"),
        ("Q {\n~%50,5%a\n~b}", 2, "with a point"),
        ("Q {\n=a\n~%150%b}", 3, "between %-100% and %100%"),
        ("Q {\n=%50%a\n~b}", 2, "begins with ~ instead of ="),
        ("Q {\na\n~b =c}", 2, "begins with ="),
        ("Q {=a ~}", 1, "empty"),
        ("Q {~a}", 1, "at least 2"),
        ("Q {~a ~b}", 1, "No answer is right: write = before the right one, or ~%50% before each of two."),
        ("Q {~%50%a ~%20%b}", 1, "add up to 70 %: they should be 100 %."),
        ("Q {~%33.333%a ~%33.333%b ~%20%c ~%-50%d}", 1, "add up to 86.67 %"),
        ("Q {=%50%a =%20%b}", 1, "No answer earns everything: write the best one as =answer"),
        ("Q {#\n=3,14}", 2, "“3,14” is not a number"),
        ("Q {#\n=abc:1}", 2, "“abc” is not a number"),
        ("Q {#5..1}", 1, "must not be above"),
        ("Q {#1:-1}", 1, "at least 0"),
        ("Q {#}", 1, "must be a number"),
        ("Q {#1e999}", 1, "Give a number"),
        ("Q {\n=a -> b\n=c}", 3, "=question -> answer"),
        ("Q {\n=a -> b\n=c ->}", 3, "must be an answer"),
        ("Q {=a -> b}", 1, "at least 2 different answers"),
        ("Q {=a -> b =c -> b}", 1, "at least 2 different answers"),
        ("Q {= -> b = -> c}", 1, "At least one pair"),
        ("$CATEGORY: a\nQ {T}", 2, "Leave a blank line"),
        ("$CATEGORY: " + "x" * 501, 1, "at most 500"),
        ("// [tag:" + "x" * 51 + "]\nQ {T}", 1, "at most 50"),
        ('// [homeroom:{"tags":["' + "x" * 51 + '"]}]\nQ {T}', 1, "at most 50"),
        ('// [homeroom:{"tags":["a\\u0000"]}]\nQ {T}', 1, "invisible"),
        ('// [homeroom:{"idnumber":"a\\u0000b"}]\nQ {T}', 1, "invisible"),
        ("// [tag:a\u202eb]\nQ {T}", 1, "invisible"),
        ("$CATEGORY: a/b\u202ec", 1, "invisible"),
        ('// [homeroom:{"values":{"type":"multiple"}}]\nQ {}', 1, "was changed"),
        ('// [homeroom:{"values":{"scoring":5}}]\nQ {~%50%a ~%50%b}', 2, "cannot be understood"),
        ("//" + "".join(f" [tag:{n}]" for n in range(21)) + "\nQ {T}", 1, "at most 20 tags"),
        ("// [id:" + "x" * 101 + "]\nQ {T}", 1, "at most 100"),
        ("Q {" + "~%2%a " * 51 + "}", 1, "at most 50"),
        ("Q {\n=ok\n~" + "x" * 20_001 + "}", 3, "at most 20000"),
        ('Q {T}\n// [homeroom:{"values":{"mark":-1}}]', 1, "at least 0"),
        ("Q {T}\n// [homeroom:{oops]", 2, "was changed"),
        ('Q {T}\n// [homeroom:{"content":{},"of":"0"}]', 1, "changed after its export"),
    ],
)
def test_it_tells_the_line_and_what_would_be_right(text: str, line: int, part: str) -> None:
    found = problems(f"\n\nBefore {{T}}\n\n{text}\n\nAfter {{T}}")
    assert [number for number, _ in found] == [line + 4]
    assert part in found[0][1]


def test_it_goes_on_after_a_broken_question() -> None:
    found = gift.read("One {=a\n\nTwo {T}\n\nThree } {\n\nFour {F}")
    assert [item.content.text.text for item in found.items] == ["Two", "Four"]
    assert [problem.line for problem in found.problems] == [1, 5]


def test_it_tells_all_that_is_wrong_in_one_question() -> None:
    assert [line for line, _ in problems("Q {\n~%200%a\n=\n~%x%b\n~%1,5%c\n}")] == [2, 3, 5]


def test_a_question_that_was_changed_by_hand_is_not_read_from_its_comment() -> None:
    kept = "".join(gift.write(gift.read("x {=a ~b}").items))
    assert "homeroom" not in kept
    item = gift.read("  Why {=a ~b}").items[0]
    spaced = item.content.model_copy(update={"name": "two\n"})
    whole = "".join(gift.write([item.__class__(spaced, tags=("\\",))]))
    assert problems(whole) == []
    assert "take out its comment" in problems(whole.replace("Why", "How"))[0][1]


def test_it_stops_where_there_is_too_much() -> None:
    assert len(problems("{\n\n" * 5000)) == 1000
    found = gift.read("a\n\n" * 20_001)
    assert len(found.items) == 20_000
    assert "at most 20000 questions" in found.problems[-1].sentence % found.problems[-1].values
