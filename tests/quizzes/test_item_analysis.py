"""The analysis of a quiz over the API: its figures, its sentences, and who sees the key in them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, answer, make_chat, make_person
from tests.quizzes.marking import RIGHT, WRONG, statistics, taken
from tests.quizzes.steps import PARIS, QUIZZES, SUM, Shape, choice, make_quiz, post_quiz, posted_quiz, write_question
from tests.quizzes.test_results import make_chat_admin

CITY = {"type": "short", "name": "City", "text": "Which?", "answers": [{"text": "Lisbon"}]}
PAIRS = {
    "type": "matching",
    "name": "Pairs",
    "text": "Match.",
    "stems": [{"id": "s1", "text": "one", "choice_id": "c1"}, {"id": "s2", "text": "two", "choice_id": "c2"}],
    "choices": [{"id": "c1", "text": "1"}, {"id": "c2", "text": "2"}],
}


def answers(person: Person, quiz: Shape, slot: int) -> Shape:
    return answer(person.get(f"{QUIZZES}/{quiz['id']}/questions/{slot}/answers"), 200)


def class_took(app: Flask, author: Person, contents: Sequence[Shape], given: list[list[Any]], **settings: Any) -> Shape:
    """A quiz that as many people took, each in this way."""
    people = [make_person(app) for _ in given]
    quiz = posted_quiz(author, make_chat(author, *people), contents, **settings)
    for person, responses in zip(people, given, strict=True):
        taken(app, person, quiz, responses)
    return quiz


def test_the_figures_of_four(app: Flask, alice: Person) -> None:
    two = [SUM, choice("Second") | {"mark": 2}]
    quiz = class_took(app, alice, two, [["4", "right"], ["4", "wrong1"], ["5", "right"], ["5", None]])
    found = statistics(alice, quiz)
    assert (found["n_attempts"], found["quiz"]["mean"], found["quiz"]["median"]) == (4, 1.5, 1.5)
    assert [item["facility"] for item in found["items"]] == [50.0, 50.0]
    assert [item["n_empty"] for item in found["items"]] == [0, 1]
    assert found["items"][1]["intended_weight"] == pytest.approx(66.667, abs=1e-3)
    assert found["items"][0]["discrimination"] == 0.0
    assert sum(bar["n"] for bar in found["histogram"]) == 4
    assert found["caution"].startswith("Only 4 attempts")


def test_each_option_says_who_chose_it(app: Flask, alice: Person) -> None:
    quiz = class_took(app, alice, [PARIS, SUM], [["paris", "4"], ["rome", "5"], ["rome", "4"]])
    options = {option["id"]: option for option in statistics(alice, quiz)["items"][0]["options"]}
    assert (options["paris"]["n"], options["paris"]["is_right"], options["paris"]["mean_of_others"]) == (1, True, 100.0)
    assert (options["rome"]["n"], options["rome"]["mean_of_others"]) == (2, 50.0)
    assert (options["berlin"]["n"], options["berlin"]["mean_of_others"]) == (0, None)


def test_a_wrong_key_is_said_in_plain_words(app: Flask, alice: Person) -> None:
    given = [["rome", "4"]] * 6 + [["paris", "5"]] * 5
    found = statistics(alice, class_took(app, alice, [PARIS, SUM], given))
    assert found["items"][0]["verdicts"][0] == {
        "kind": "check_key",
        "sentence": "Better students chose “Rome”: check the key.",
    }
    assert "11 attempts" in found["caution"]


@pytest.mark.parametrize(
    ("which", "mean", "n"), [("first", 0.0, 1), ("last", 1.0, 1), ("best", 2.0, 1), ("all", 1.0, 3)]
)
def test_which_attempts_are_looked_at(
    app: Flask, alice: Person, bob: Person, chat: Shape, which: str, mean: float, n: int
) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=3)
    for given in (WRONG, RIGHT, ["paris", "5"]):
        taken(app, bob, quiz, given)
    found = statistics(alice, quiz, attempts=which)
    assert (found["quiz"]["mean"], found["n_attempts"]) == (mean, n)


def test_nobody_yet(alice: Person, chat: Shape) -> None:
    found = statistics(alice, posted_quiz(alice, chat))
    assert (found["n_attempts"], found["items"], found["quiz"]["mean"]) == (0, [], None)
    assert "Nobody" in found["caution"]


def test_what_was_written_and_matched(app: Flask, alice: Person) -> None:
    given = [["Lisbon ", {"s1": "c1", "s2": "c1"}], ["lisbon", {"s1": "c2"}], ["Porto", None]]
    quiz = class_took(app, alice, [CITY, PAIRS], given)
    words, pairs = answers(alice, quiz, 1), answers(alice, quiz, 2)
    assert [(word["text"], word["n"], word["fraction"]) for word in words["wordings"]] == [
        ("Lisbon", 2, 1.0),
        ("Porto", 1, 0.0),
    ]
    assert [[pair["n"] for pair in stem["pairs"]] for stem in pairs["stems"]] == [[1, 1], [1, 0]]
    assert pairs["marks"] == [{"points": 0.0, "n": 2}, {"points": 0.5, "n": 1}]


def test_a_draw_is_one_place_with_what_was_drawn(app: Flask, alice: Person) -> None:
    for number in range(3):
        write_question(alice, choice(f"Drawn {number}"), category="Light")
    category = answer(alice.get("/api/v1/questions/categories"), 200)["items"][0]
    people = [make_person(app) for _ in range(4)]
    quiz = make_quiz(alice, [SUM])
    slots = [{"question_id": quiz["slots"][0]["question_id"]}, {"category_id": category["id"]}]
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/slots", json={"slots": slots}), 200)
    post_quiz(alice, quiz, make_chat(alice, *people))
    for person in people:
        taken(app, person, quiz, ["4", "right"])
    item = statistics(alice, quiz)["items"][1]
    assert (item["name"], item["question_id"], item["random_guess"], item["facility"]) == ("Light", None, 25.0, 100.0)
    assert (sum(drawn["n"] for drawn in item["drawn"]), item["options"]) == (4, [])


def test_a_draw_from_no_category_is_called_so(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    write_question(alice, choice("Drawn"))
    quiz = answer(alice.post(QUIZZES, json={"title": "Draw", "slots": [{"category_id": "none"}]}), 201)
    post_quiz(alice, quiz, chat)
    taken(app, bob, quiz, ["right"])
    [item] = statistics(alice, quiz)["items"]
    assert (item["name"], item["question_id"], [one["name"] for one in item["drawn"]]) == (
        "No category",
        None,
        ["Drawn"],
    )


@pytest.mark.parametrize(("review", "shows_key"), [("score", False), ("answers", False), ("key", True)])
def test_an_admin_sees_the_key_when_students_do(
    app: Flask, alice: Person, bob: Person, charlie: Person, review: str, shows_key: bool
) -> None:
    chat = make_chat(alice, bob, charlie)
    quiz = posted_quiz(alice, chat, review=review)
    make_chat_admin(alice, chat, charlie)
    for student in (bob, charlie):
        taken(app, student, quiz, RIGHT)
    item = statistics(charlie, quiz)["items"][0]
    assert (bool(item["options"]), item["facility"]) == (shows_key, 100.0)
    assert (item["html"] is None) == (review == "score")
    assert ("paris" in json.dumps(answers(charlie, quiz, 1))) == shows_key
    assert statistics(alice, quiz)["items"][0]["options"]


def test_there_are_no_other_questions(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    taken(app, bob, quiz, RIGHT)
    assert alice.get(f"{QUIZZES}/{quiz['id']}/questions/3/answers").status_code == 404
