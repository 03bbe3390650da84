"""0006 lets quizzes draw from no category: on the way down, a quiz that does so is not cut short."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.cast import Person, answer, make_person
from tests.quizzes.steps import PARIS, QUIZZES, SUM, make_quiz, see_quiz, write_question
from tests.rules.conftest import migrate

pytestmark = pytest.mark.integration


@pytest.fixture
def alice(old_app: Flask) -> Person:
    return make_person(old_app, "alice")


def test_what_0005_knows_comes_through_it_both_ways(old_app: Flask, alice: Person) -> None:
    quiz = make_quiz(alice, [PARIS, SUM])
    before = see_quiz(alice, quiz)["slots"]
    migrate(old_app, "0005", down=True)
    migrate(old_app, "head")
    assert see_quiz(alice, quiz)["slots"] == before


def test_what_0005_does_not_know_is_not_thrown_away(
    old_app: Flask, alice: Person, caplog: pytest.LogCaptureFixture
) -> None:
    write_question(alice, PARIS)
    quiz = answer(alice.post(QUIZZES, json={"title": "Draw", "slots": [{"category_id": "none"}]}), 201)
    with pytest.raises(SystemExit):
        migrate(old_app, "0005", down=True)
    assert "Quizzes draw from no category in places that 0005 does not know: 1." in caplog.text
    assert see_quiz(alice, quiz)["slots"] == quiz["slots"]
