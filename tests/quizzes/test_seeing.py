"""What a chat's admin, who may be a student too, sees of what others answered, and when."""

from __future__ import annotations

import json

import pytest
from flask import Flask

from tests.cast import Person, answer, make_chat
from tests.quizzes.marking import RIGHT, WRONG, results, row_of, statistics, taken
from tests.quizzes.steps import (
    PARIS,
    QUIZZES,
    Shape,
    at,
    pass_time,
    post_quiz,
    posted_quiz,
    see_attempt,
    start,
    submit,
    write_question,
)
from tests.quizzes.test_results import make_chat_admin, sheet_of


@pytest.fixture
def class_of_two(alice: Person, bob: Person, charlie: Person) -> Shape:
    """Alice's, with Bob, who helps her as an admin, and Charlie."""
    chat = make_chat(alice, bob, charlie, title="Class 7b")
    make_chat_admin(alice, chat, bob)
    return chat


def level(reader: Person, quiz: Shape, student: Person) -> str:
    """How much the reader sees of the student's attempt."""
    seen = see_attempt(reader, row_of(reader, quiz, student)["attempt"])
    assert (seen["questions"] is None) == (seen["review"]["level"] == "score")
    return str(seen["review"]["level"])


def sees_text(reader: Person, quiz: Shape) -> bool:
    return statistics(reader, quiz)["items"][0]["html"] is not None


def test_not_before_their_own_attempts_nor_during_them(
    app: Flask, bob: Person, alice: Person, charlie: Person, class_of_two: Shape
) -> None:
    quiz = posted_quiz(alice, class_of_two, max_attempts=2)
    taken(app, charlie, quiz, RIGHT)
    seen = [(level(bob, quiz, charlie), sees_text(bob, quiz))]
    taken(app, bob, quiz, WRONG)
    seen.append((level(bob, quiz, charlie), sees_text(bob, quiz)))
    begun = start(bob, quiz)
    seen.append((level(bob, quiz, charlie), sees_text(bob, quiz)))
    submit(bob, begun)
    assert seen == [("score", False)] * 3
    assert (level(bob, quiz, charlie), sees_text(bob, quiz)) == ("answers", True)


def test_extra_attempts_count(app: Flask, bob: Person, alice: Person, charlie: Person, class_of_two: Shape) -> None:
    quiz = posted_quiz(alice, class_of_two)
    more = {"extra_seconds": 0, "extra_attempts": 1}
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/accommodations/{bob.id}", json=more), 200)
    taken(app, charlie, quiz, RIGHT)
    taken(app, bob, quiz, WRONG)
    assert level(bob, quiz, charlie) == "score"


def test_where_attempts_have_no_end_the_closing_is_waited_for(
    app: Flask, bob: Person, alice: Person, charlie: Person, class_of_two: Shape
) -> None:
    quiz = posted_quiz(alice, class_of_two, max_attempts=None, closes_at=at(100))
    for person in (bob, charlie):
        taken(app, person, quiz, RIGHT)
    assert (level(bob, quiz, charlie), level(bob, quiz, bob)) == ("score", "answers")
    pass_time(app, 105)
    assert level(bob, quiz, charlie) == "score"  # Answers still travel.
    pass_time(app, 11)
    assert level(bob, quiz, charlie) == "answers"


def test_what_a_draw_drew_has_no_name_for_who_may_not_see_it(
    app: Flask, bob: Person, alice: Person, charlie: Person, class_of_two: Shape
) -> None:
    write_question(alice, PARIS | {"name": "It is Paris"}, category="Capitals")
    category = answer(alice.get("/api/v1/questions/categories"), 200)["items"][0]
    draw = {"title": "T", "show_results": "never", "slots": [{"category_id": category["id"]}]}
    quiz = answer(alice.post(QUIZZES, json=draw), 201)
    post_quiz(alice, quiz, class_of_two)
    taken(app, charlie, quiz, ["paris"])
    for path in ("statistics", "questions/1/answers"):
        said = [json.dumps(answer(one.get(f"{QUIZZES}/{quiz['id']}/{path}"), 200)) for one in (alice, bob)]
        assert [("It is Paris" in words, "Capitals" in words) for words in said] == [(True, True), (False, False)]


@pytest.mark.parametrize(("show_results", "has_points"), [("never", False), ("after_attempt", True)])
def test_the_spreadsheet_does_not_say_which_answers_were_right(
    app: Flask, bob: Person, alice: Person, class_of_two: Shape, show_results: str, has_points: bool
) -> None:
    quiz = posted_quiz(alice, class_of_two, show_results=show_results)
    taken(app, bob, quiz, ["paris", "5"])
    lines = [sheet_of(one.get(f"{QUIZZES}/{quiz['id']}/results?format=csv")) for one in (alice, bob)]
    assert ["q1" in line[0] for line in lines] == [True, has_points]


def test_who_has_extra_time_is_for_the_author_to_know(
    app: Flask, bob: Person, alice: Person, charlie: Person, class_of_two: Shape
) -> None:
    quiz = posted_quiz(alice, class_of_two)
    more = {"extra_seconds": 600, "extra_attempts": 0}
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/accommodations/{charlie.id}", json=more), 200)
    taken(app, charlie, quiz, RIGHT)
    assert [row_of(one, quiz, charlie)["attempt"]["extra_seconds"] for one in (alice, bob)] == [600, None]
    sheets = [sheet_of(one.get(f"{QUIZZES}/{quiz['id']}/results?format=csv")) for one in (alice, bob)]
    assert ["600" in {line["extra_seconds"] for line in sheet} for sheet in sheets] == [True, False]


def test_an_admin_counts_those_of_their_chats(app: Flask, bob: Person, alice: Person, charlie: Person) -> None:
    ours, theirs = make_chat(alice, bob), make_chat(alice, charlie)
    make_chat_admin(alice, ours, bob)
    quiz = posted_quiz(alice, ours)
    post_quiz(alice, quiz, theirs)
    taken(app, charlie, quiz, RIGHT)
    lines = [
        answer(one.get(QUIZZES, query_string={"scope": scope}), 200)["items"]
        for one, scope in ((alice, "mine"), (bob, "results"))
    ]
    assert [(line["n_started"], line["n_finished"]) for [line] in lines] == [(1, 1), (0, 0)]
    assert results(bob, quiz)["n_started"] == 0
