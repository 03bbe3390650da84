"""What an import would do is seen before it does anything."""

import pytest

from tests.cast import Person
from tests.chats.steps import refused
from tests.quizzes.files import BANK, IMPORTS, bank_of, preview

pytestmark = pytest.mark.integration


def test_it_shows_what_is_found_and_keeps_nothing(alice: Person) -> None:
    found = preview(alice, category="New")
    assert (found["format"], found["n_questions"], found["problems"]) == ("gift", 3, [])
    assert [(one["line"], one["category"], one["type"], one["name"]) for one in found["questions"]] == [
        (3, "New", "true_false", "Sun"),
        (7, "Physics/Light", "numeric", "Speed"),
        (10, "Physics/Light", "multiple", "Colours"),
    ]
    assert found["questions"][1]["tags"] == ["optics", "speed"]
    assert "<strong>light</strong>" in found["questions"][1]["html"]
    assert bank_of(alice) == []


def test_it_shows_every_problem_with_its_line(alice: Person) -> None:
    found = preview(alice, f"{BANK}\nBroken {{\n\nAlso broken {{~%50%a\n=}}")
    assert [(one["line"], bool(one["problem"])) for one in found["problems"]] == [(17, True), (20, True)]
    assert found["n_questions"] == 3


def test_it_tells_aiken_from_gift(alice: Person) -> None:
    text = "What is light?\nA) A wave\nB) Both\nANSWER: B"
    assert preview(alice, text)["format"] == "aiken"
    assert preview(alice, text, format="gift")["questions"][0]["type"] == "description"


def test_it_shows_two_hundred_of_many(alice: Person) -> None:
    found = preview(alice, "Is it? {T}\n\n" * 250)
    assert (found["n_questions"], len(found["questions"])) == (250, 200)


def test_problems_are_told_in_the_readers_language(alice: Person) -> None:
    text = {"text": "Q {~%200%a ~b}"}
    response = alice.post(f"{IMPORTS}/preview", json=text)
    assert response.get_json()["problems"][0]["problem"] == "A weight lies between %-100% and %100%."


@pytest.mark.parametrize("body", [{}, {"text": ""}, {"text": "x", "format": "xml"}, {"text": "x" * 5_000_001}])
def test_it_refuses_what_is_no_file(alice: Person, body: dict[str, str]) -> None:
    refused(alice.post(f"{IMPORTS}/preview", json=body), 422, "invalid")


def test_only_people_of_the_house_may_ask(anonymous: Person) -> None:
    refused(anonymous.post(f"{IMPORTS}/preview", json={"text": BANK}), 401)


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Q {=a ~%50%b ~c}", [("<p>a</p>", True, 100), ("<p>b</p>", False, 50), ("<p>c</p>", False, 0)]),
        ("Q {~%50%a ~%50%b ~%-100%c}", [("<p>a</p>", True, 50), ("<p>b</p>", True, 50), ("<p>c</p>", False, -100)]),
        ("Q {F}", [("True", False, 0), ("False", True, 100)]),
        ("Q {=<b>four =%50%4*}", [("&lt;b&gt;four", True, 100), ("4*", False, 50)]),
        ("Q {#=3:0.5 =%50%1..9 =%10%*}", [("3 ± 0.5", True, 100), ("1 … 9", False, 50), ("*", False, 10)]),
        (
            "Q {=cat -> mice =cow -> hay = -> sand}",
            [("<p>cat</p> → mice", True, 50), ("<p>cow</p> → hay", True, 50), ("→ sand", False, 0)],
        ),
        ("Q {}", []),
        ("Just read.", []),
    ],
)
def test_it_shows_the_answers_and_which_are_right(
    alice: Person, text: str, answers: list[tuple[str, bool, float]]
) -> None:
    [found] = preview(alice, f"[markdown]{text}")["questions"]
    assert [(one["html"], one["is_right"], one["percent"]) for one in found["answers"]] == answers
