"""Essays are graded by their author without names, and the last of an attempt ends its wait."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_chat, make_person
from tests.quizzes.marking import essays, mark_essay, row_of, taken, told
from tests.quizzes.steps import ESSAY, PARIS, QUIZZES, Shape, posted_quiz, refused, see_attempt
from tests.services.smtp import SmtpServer


def letters(smtp: SmtpServer) -> list[str]:
    return [letter.subject for letter in smtp.letters if "result" in letter.subject]


@pytest.fixture
def quiz(alice: Person, chat: Shape) -> Shape:
    return posted_quiz(alice, chat, [PARIS, ESSAY | {"mark": 4}])


def test_an_essay_gets_points_and_a_comment(
    app: Flask, alice: Person, bob: Person, quiz: Shape, smtp: SmtpServer
) -> None:
    attempt = taken(app, bob, quiz, ["paris", "Because of the light."])
    (essay,) = essays(alice, quiz)["items"]
    assert (essay["response"], essay["points"], essay["mark"]) == ("Because of the light.", None, 4.0)
    assert mark_essay(alice, quiz, essay, 3, "Say more.")["points"] == 3.0
    seen = see_attempt(bob, attempt)
    assert (seen["state"], seen["score"], seen["questions"][1]["comment"]) == ("graded", 4.0, "Say more.")
    assert told(app, bob, attempt) == ["submitted", "waiting", "graded"]


def test_the_grader_sees_no_name(app: Flask, alice: Person, bob: Person, quiz: Shape) -> None:
    attempt = taken(app, bob, quiz, ["paris", "Because."])
    sent = json.dumps(essays(alice, quiz))
    for secret in (bob.id, bob.username, "Bob", attempt["id"], attempt["started_at"]):
        assert secret not in sent
    assert "Look for a reason." in sent


def test_the_attempt_waits_for_its_last_essay(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, [ESSAY, ESSAY])
    attempt = taken(app, bob, quiz, ["One.", "Two."])
    one, two = essays(alice, quiz)["items"]
    mark_essay(alice, quiz, one, 1)
    assert see_attempt(bob, attempt)["state"] == "waiting"
    mark_essay(alice, quiz, two, 0.5)
    assert see_attempt(bob, attempt)["score"] == 1.5


def test_a_letter_is_written_when_all_is_graded_and_when_it_changes(
    app: Flask, alice: Person, bob: Person, quiz: Shape, smtp: SmtpServer, run_jobs: Any
) -> None:
    taken(app, bob, quiz, ["paris", "Because."])
    (essay,) = essays(alice, quiz)["items"]
    for points in (3, 3, 4):
        mark_essay(alice, quiz, essay, points)
    run_jobs()
    assert letters(smtp) == ["Your result: Test", "Your result has changed: Test"]
    assert row_of(alice, quiz, bob)["score"] == 5.0


def test_what_was_left_empty_needs_nobody(app: Flask, alice: Person, bob: Person, quiz: Shape) -> None:
    taken(app, bob, quiz, ["paris", " "])
    assert essays(alice, quiz) == {"items": [], "has_more": False, "questions": []}


def test_they_come_by_state_and_page(app: Flask, alice: Person, chat: Shape) -> None:
    people = [make_person(app) for _ in range(3)]
    quiz = posted_quiz(alice, make_chat(alice, *people), [ESSAY])
    for person in people:
        taken(app, person, quiz, [f"By {person.username}"])
    first = essays(alice, quiz, limit=2)
    assert (len(first["items"]), first["has_more"]) == (2, True)
    rest = essays(alice, quiz, limit=2, after_id=first["items"][1]["id"])
    assert len({essay["id"] for essay in first["items"] + rest["items"]}) == 3
    mark_essay(alice, quiz, first["items"][0], 1)
    assert [len(essays(alice, quiz, state=state)["items"]) for state in ("waiting", "graded")] == [2, 1]
    (counted,) = essays(alice, quiz, slot=1)["questions"]
    assert (counted["name"], counted["n_waiting"], counted["n_graded"]) == ("Essay", 2, 1)


@pytest.mark.parametrize("points", [4.5, -1, "3", None])
def test_points_are_between_nothing_and_the_mark(
    app: Flask, alice: Person, bob: Person, quiz: Shape, points: Any
) -> None:
    taken(app, bob, quiz, ["paris", "Because."])
    (essay,) = essays(alice, quiz)["items"]
    body = {"points": points, "comment": ""}
    refusal = refused(alice.put(f"{QUIZZES}/{quiz['id']}/essays/{essay['id']}", json=body), 422)
    assert list(refusal["errors"]) == ["points"]


def test_others_do_not_grade(app: Flask, alice: Person, bob: Person, charlie: Person, quiz: Shape) -> None:
    taken(app, bob, quiz, ["paris", "Because."])
    (essay,) = essays(alice, quiz)["items"]
    for person, status in ((bob, 403), (charlie, 404)):
        assert person.get(f"{QUIZZES}/{quiz['id']}/essays").status_code == status
        path = f"{QUIZZES}/{quiz['id']}/essays/{essay['id']}"
        assert person.put(path, json={"points": 1, "comment": ""}).status_code == status


def test_another_quiz_or_question_has_no_such_essay(
    app: Flask, alice: Person, bob: Person, chat: Shape, quiz: Shape
) -> None:
    taken(app, bob, quiz, ["paris", "Because."])
    (essay,) = essays(alice, quiz)["items"]
    other = posted_quiz(alice, chat, [ESSAY])
    path = f"{QUIZZES}/{other['id']}/essays/{essay['id']}"
    assert alice.put(path, json={"points": 1, "comment": ""}).status_code == 404


def test_no_quiz_has_so_many_questions(alice: Person, quiz: Shape) -> None:
    refusal = refused(alice.get(f"{QUIZZES}/{quiz['id']}/essays?slot={10**22}"), 422)
    assert list(refusal["errors"]) == ["slot"]
