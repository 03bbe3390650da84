"""Lists of quizzes and of attempts: what they count, and that a longer one takes no more questions to the database."""

from __future__ import annotations

from flask import Flask

from tests.cast import Person, answer
from tests.chats.steps import watched_sql
from tests.quizzes.marking import RIGHT, WRONG, preview, taken
from tests.quizzes.steps import ATTEMPTS, Shape, at, posted_quiz, see_quiz, start


def test_more_attempts_take_no_more_statements(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    counts = []
    for _ in range(3):
        quiz = posted_quiz(alice, chat, show_results="after_closing", closes_at=at(1000))
        taken(app, bob, quiz, RIGHT)
        with watched_sql(app) as statements:
            answer(bob.get(ATTEMPTS), 200)
        counts.append(len(statements))
    assert counts[0] == counts[1] == counts[2]


def test_ones_own_attempts_tell_how_many_more_one_is_given(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=1)
    start(bob, quiz)
    [line] = answer(bob.get(ATTEMPTS), 200)["items"]
    assert line["extra_attempts"] == 0
    given = {"extra_seconds": 0, "extra_attempts": 2}
    answer(alice.put(f"/api/v1/quizzes/{quiz['id']}/accommodations/{bob.id}", json=given), 200)
    [line] = answer(bob.get(ATTEMPTS), 200)["items"]
    assert (line["number"], line["extra_attempts"]) == (1, 2)


def test_a_quiz_counts_attempts_and_not_people(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=2)
    for given in (WRONG, RIGHT):
        taken(app, bob, quiz, given)
    preview(app, alice, quiz)
    assert see_quiz(alice, quiz)["n_attempts"] == 2
