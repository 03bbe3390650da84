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
