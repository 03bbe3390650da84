"""What only stands in a quiz has no number: its author, its results and its students count the same questions."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.cast import Person, answer
from tests.quizzes.marking import correct, essays, look_at_regrading, mark_essay, statistics
from tests.quizzes.steps import (
    ESSAY,
    PARIS,
    QUESTIONS,
    QUIZZES,
    SUM,
    Shape,
    make_quiz,
    posted_quiz,
    refused,
    save,
    see_quiz,
    start,
    submit,
    write_question,
)
from tests.quizzes.test_results import sheet_of
from tests.services.jobs import run_queued

TEXT = {"type": "description", "name": "Read", "text": "Read this."}
ALL = [TEXT, PARIS, TEXT | {"name": "Read on"}, SUM, ESSAY]


@pytest.fixture
def quiz(app: Flask, alice: Person, bob: Person, chat: Shape) -> Shape:
    """Bob has taken a quiz of three questions with texts between them."""
    quiz = posted_quiz(alice, chat, ALL)
    answer_places(app, bob, quiz, {2: "rome", 4: "4", 5: "Because."})
    return quiz


def answer_places(app: Flask, person: Person, quiz: Shape, responses: dict[int, str]) -> None:
    attempt = start(person, quiz)
    for place, response in responses.items():
        save(person, attempt, place, response)
    submit(person, attempt)
    run_queued(app)


def test_the_author_counts_what_asks(alice: Person) -> None:
    slots = see_quiz(alice, make_quiz(alice, ALL))["slots"]
    assert [(slot["slot"], slot["number"]) for slot in slots] == [(1, None), (2, 1), (3, None), (4, 2), (5, 3)]


def test_the_spreadsheet_has_a_column_for_what_asks(alice: Person, quiz: Shape) -> None:
    (line,) = sheet_of(alice.get(f"{QUIZZES}/{quiz['id']}/results?format=csv"))
    assert {name: line[name] for name in line if name.startswith("q")} == {"q1": "0", "q2": "1", "q3": ""}


def test_the_spreadsheet_has_them_before_anybody_has_begun(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, ALL)
    (line,) = sheet_of(alice.get(f"{QUIZZES}/{quiz['id']}/results?format=csv"))
    assert [line[name] for name in ("q1", "q2", "q3")] == ["", "", ""]


def test_essays_have_the_same_number(alice: Person, quiz: Shape) -> None:
    found = essays(alice, quiz)
    (essay,), (count,) = found["items"], found["questions"]
    assert [(one["slot"], one["number"]) for one in (essay, count)] == [(5, 3), (5, 3)]
    assert mark_essay(alice, quiz, essay, 1.0)["number"] == 3


def test_the_analysis_has_the_same_number(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, ALL[:4])
    answer_places(app, bob, quiz, {2: "rome", 4: "4"})
    assert [(item["slot"], item["number"]) for item in statistics(alice, quiz)["items"]] == [(2, 1), (4, 2)]
    one = answer(alice.get(f"{QUIZZES}/{quiz['id']}/questions/4/answers"), 200)
    assert one["item"]["number"] == 2


def test_grading_again_names_the_same_number(alice: Person, quiz: Shape) -> None:
    correct(alice, quiz, 4, SUM | {"answers": [{"value": 5.0}]})
    plan = look_at_regrading(alice, quiz)
    assert [(one["slot"], one["number"]) for one in plan["changes"][0]["questions"]] == [(4, 2)]


def test_a_draw_that_finds_nothing_is_called_by_its_number(alice: Person, chat: Shape) -> None:
    write_question(alice, SUM, category="D")
    [category] = answer(alice.get("/api/v1/questions/categories"), 200)["items"]
    draw = {"category_id": category["id"]}
    slots = [{"question_id": write_question(alice, TEXT)["id"]}, draw, draw]
    quiz = answer(alice.post(QUIZZES, json={"title": "Draw", "slots": slots}), 201)
    problem = refused(alice.post(f"{QUIZZES}/{quiz['id']}/posts", json={"chat_id": chat["id"]}), 409, "bank_too_small")
    assert (problem["slot"], "question 2" in problem["detail"]) == (3, True)


def test_in_a_quiz_that_was_taken_no_question_becomes_a_text_nor_a_text_a_question(alice: Person, quiz: Shape) -> None:
    for slot, content in ((2, TEXT), (3, PARIS)):
        question_id = see_quiz(alice, quiz)["slots"][slot - 1]["question_id"]
        problem = refused(alice.put(f"{QUESTIONS}/{question_id}", json={"content": content}), 422)
        assert list(problem["errors"]) == ["content.type"]
    correct(alice, quiz, 2, SUM)


def test_before_it_is_taken_it_may(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, ALL)
    correct(alice, quiz, 2, TEXT)
    assert [slot["number"] for slot in see_quiz(alice, quiz)["slots"]] == [None, None, None, 1, 2]
