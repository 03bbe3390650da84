"""Grading again after a key was corrected: looked at first, done at once, and told to those concerned."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_chat
from tests.quizzes.marking import correct, essays, look_at_regrading, mark_essay, regrade, taken, told
from tests.quizzes.steps import ESSAY, PARIS, QUIZZES, SUM, Shape, change_quiz, posted_quiz, refused, see_attempt, start
from tests.services.smtp import SmtpServer

ROME = copy.deepcopy(PARIS)
ROME["options"][0]["fraction"], ROME["options"][1]["fraction"] = 0.0, 1.0


def changed_letters(smtp: SmtpServer) -> list[str]:
    return [letter.to[0] for letter in smtp.letters if "changed" in letter.subject]


@pytest.fixture
def quiz(alice: Person, bob: Person, charlie: Person) -> Shape:
    """For Bob and Charlie."""
    return posted_quiz(alice, make_chat(alice, bob, charlie), review="key")


def test_a_dry_run_says_who_changes_and_changes_nothing(
    app: Flask, alice: Person, bob: Person, charlie: Person, quiz: Shape
) -> None:
    first, second = taken(app, bob, quiz, ["rome", "4"]), taken(app, charlie, quiz, ["paris", "5"])
    correct(alice, quiz, 1, ROME)
    seen = look_at_regrading(alice, quiz)
    assert (seen["n_attempts"], seen["n_under_way"]) == (2, 0)
    assert [(change["user"]["display_name"], change["before"], change["after"]) for change in seen["changes"]] == [
        ("Bob", 1.0, 2.0),
        ("Charlie", 1.0, 0.0),
    ]
    assert seen["changes"][0]["questions"] == [{"slot": 1, "number": 1, "before": 0.0, "after": 1.0}]
    assert [see_attempt(bob, first)["score"], see_attempt(charlie, second)["score"]] == [1.0, 1.0]


def test_then_all_of_it_is_done(
    app: Flask, alice: Person, bob: Person, charlie: Person, quiz: Shape, smtp: SmtpServer, run_jobs: Any
) -> None:
    first, second = taken(app, bob, quiz, ["rome", "4"]), taken(app, charlie, quiz, ["berlin", "4"])
    correct(alice, quiz, 1, ROME)
    regrade(alice, quiz)
    run_jobs()
    assert [see_attempt(bob, first)["score"], see_attempt(charlie, second)["score"]] == [2.0, 1.0]
    assert see_attempt(bob, first)["questions"][0]["right"] == {"options": ["rome"]}
    assert changed_letters(smtp) == [bob.email]
    assert (told(app, bob, first)[-1], len(told(app, bob, first)), len(told(app, charlie, second))) == ("graded", 3, 2)
    assert look_at_regrading(alice, quiz)["n_attempts"] == 0


def test_the_seal_must_be_that_of_what_was_looked_at(
    app: Flask, alice: Person, bob: Person, charlie: Person, quiz: Shape
) -> None:
    taken(app, bob, quiz, ["rome", "4"])
    correct(alice, quiz, 1, ROME)
    seal = look_at_regrading(alice, quiz)["seal"]
    taken(app, charlie, quiz, ["rome", "4"])
    correct(alice, quiz, 2, SUM | {"answers": [{"value": 5.0}]})
    body = {"dry_run": False, "seal": seal}
    refusal = refused(alice.post(f"{QUIZZES}/{quiz['id']}/regrade", json=body), 409)
    assert refusal["code"] == "changed_meanwhile"
    assert refused(alice.post(f"{QUIZZES}/{quiz['id']}/regrade", json={"dry_run": False}), 422)["errors"]["seal"]


def test_some_questions_only(app: Flask, alice: Person, bob: Person, quiz: Shape) -> None:
    attempt = taken(app, bob, quiz, ["rome", "5"])
    correct(alice, quiz, 1, ROME)
    correct(alice, quiz, 2, SUM | {"answers": [{"value": 5.0}]})
    regrade(alice, quiz, question_ids=[quiz["slots"][1]["question_id"]])
    assert see_attempt(bob, attempt)["score"] == 1.0
    regrade(alice, quiz)
    assert see_attempt(bob, attempt)["score"] == 2.0


def test_who_is_at_it_is_counted_and_left_alone(
    app: Flask, alice: Person, bob: Person, charlie: Person, quiz: Shape
) -> None:
    taken(app, bob, quiz, ["rome", "4"])
    start(charlie, quiz)
    assert look_at_regrading(alice, quiz)["n_under_way"] == 0
    correct(alice, quiz, 1, ROME)
    seen = look_at_regrading(alice, quiz)
    assert (seen["n_attempts"], seen["n_under_way"]) == (1, 1)


def test_an_option_that_is_gone_leaves_its_answer_as_it_was(
    app: Flask, alice: Person, bob: Person, quiz: Shape
) -> None:
    attempt = taken(app, bob, quiz, ["rome", "4"])
    without_rome = copy.deepcopy(PARIS)
    del without_rome["options"][1]
    correct(alice, quiz, 1, without_rome)
    assert regrade(alice, quiz)["n_attempts"] == 0
    assert see_attempt(bob, attempt)["questions"][0]["response"] == "rome"


def test_what_a_person_graded_stays(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, [ESSAY, PARIS])
    attempt = taken(app, bob, quiz, ["Because.", "rome"])
    correct(alice, quiz, 1, ESSAY | {"text": "Why not?"})
    correct(alice, quiz, 2, ROME)
    (change,) = regrade(alice, quiz)["changes"]
    assert (change["before"], change["after"], see_attempt(bob, attempt)["state"]) == (None, None, "waiting")
    mark_essay(alice, quiz, essays(alice, quiz)["items"][0], 0.5)
    assert see_attempt(bob, attempt)["score"] == 1.5


def test_nobody_hears_what_they_may_not_know(
    app: Flask, alice: Person, bob: Person, quiz: Shape, smtp: SmtpServer, run_jobs: Any
) -> None:
    taken(app, bob, quiz, ["rome", "4"])
    change_quiz(alice, quiz, show_results="never")
    correct(alice, quiz, 1, ROME)
    regrade(alice, quiz)
    run_jobs()
    assert changed_letters(smtp) == []


def test_only_the_author_grades_again(alice: Person, bob: Person, admin: Person, quiz: Shape) -> None:
    for person, status in ((bob, 403), (admin, 404)):
        assert person.post(f"{QUIZZES}/{quiz['id']}/regrade", json={"dry_run": True}).status_code == status
