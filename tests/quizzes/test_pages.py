"""The pages of quizzes: who is shown which of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Person
from tests.quizzes.steps import make_quiz, posted_quiz, write_question


def page(person: Person, path: str) -> str:
    """The name of the script that the page begins with."""
    response = person.get(path)
    assert response.status_code == 200, response.status
    html = response.get_data(as_text=True)
    return html.rsplit('<script type="module" src="/static/js/quizzes/', 1)[1].split(".js", 1)[0]


@pytest.mark.parametrize(
    ("path", "script"),
    [
        ("/quizzes", "index"),
        ("/quizzes/bank", "bank"),
        ("/quizzes/bank/new", "question"),
        ("/quizzes/bank/import", "import"),
    ],
)
def test_everybody_may_write_quizzes(bob: Person, path: str, script: str) -> None:
    assert page(bob, path) == script


def test_a_question_is_its_authors_alone(alice: Person, bob: Person) -> None:
    path = f"/quizzes/bank/{write_question(alice)['id']}"
    assert page(alice, path) == "question"
    assert bob.get(path).status_code == 404


def test_a_quiz_is_worked_on_by_its_author_and_taken_by_the_others(
    alice: Person, bob: Person, charlie: Person, chat: dict[str, Any]
) -> None:
    path = f"/quizzes/{posted_quiz(alice, chat)['id']}"
    assert page(alice, path) == "quiz"
    assert page(bob, path) == "front"
    assert charlie.get(path).status_code == 404


def test_a_draft_is_seen_by_its_author_alone(alice: Person, bob: Person) -> None:
    path = f"/quizzes/{make_quiz(alice)['id']}"
    assert page(alice, path) == "quiz"
    assert bob.get(path).status_code == 404
