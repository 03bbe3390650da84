"""Grading by the worker: once, whoever asks, and told to the student."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from app.accounts.models import User
from app.db import db, transaction
from app.quizzes import grader, grading, news
from app.quizzes.content import Content
from app.quizzes.grader import announce_results, grade_attempt
from app.realtime import service as realtime
from tests.cast import Person, answer, make_chat
from tests.chats.steps import watched_sql
from tests.chats.storm import at_once
from tests.quizzes.marking import RIGHT, WRONG, fractions, preview, taken, told
from tests.quizzes.steps import (
    ESSAY,
    PARIS,
    SUM,
    Shape,
    at,
    change_quiz,
    choice,
    make_quiz,
    pass_time,
    posted_quiz,
    see_attempt,
    start,
    submit,
    take,
)
from tests.services.jobs import run_queued
from tests.services.smtp import Letter, SmtpServer


def letters(smtp: SmtpServer) -> list[Letter]:
    """Those about results: there is one about the chat too."""
    return [letter for letter in smtp.letters if "result" in letter.subject]


def subjects(smtp: SmtpServer) -> list[str]:
    return [letter.subject for letter in letters(smtp)]


def test_what_was_submitted_is_graded(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = take(bob, posted_quiz(alice, chat), ["paris", "5"])
    assert (attempt["state"], attempt["score"]) == ("submitted", None)
    run_queued(app)
    seen = see_attempt(bob, attempt)
    assert (seen["state"], seen["score"], seen["max_score"], seen["percent"]) == ("graded", 1.0, 2.0, 50.0)
    assert fractions(app, attempt) == [1.0, 0.0]
    assert told(app, bob, attempt) == ["submitted", "graded"]


def test_what_is_not_submitted_is_left_alone(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    with app.app_context():
        assert not grade_attempt(UUID(attempt["id"]))
    assert see_attempt(bob, attempt)["state"] == "in_progress"


def test_twice_is_once(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    attempt = take(bob, posted_quiz(alice, chat), RIGHT)
    with app.app_context():
        assert [grade_attempt(UUID(attempt["id"])) for _ in range(3)] == [True, False, False]
    run_queued(app)
    assert told(app, bob, attempt) == ["submitted", "graded"]
    assert subjects(smtp) == ["Your result: Test"]


def test_of_several_workers_one_grades(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = take(bob, posted_quiz(alice, chat), RIGHT)

    def work() -> bool:
        with app.app_context():
            return grade_attempt(UUID(attempt["id"]))

    assert sorted(at_once([work] * 8)) == [False] * 7 + [True]
    assert told(app, bob, attempt) == ["submitted", "graded"]


def test_a_worker_grades_what_else_waits(app: Flask, alice: Person, bob: Person, charlie: Person) -> None:
    quiz = posted_quiz(alice, make_chat(alice, bob, charlie))
    first, second = take(bob, quiz, RIGHT), take(charlie, quiz, WRONG)
    with app.app_context():
        assert [grade_attempt(UUID(attempt["id"])) for attempt in (first, second)] == [True, False]
    assert [see_attempt(bob, first)["score"], see_attempt(charlie, second)["score"]] == [2.0, 0.0]
    assert told(app, charlie, second) == ["submitted", "graded"]


def test_what_cannot_be_graded_holds_up_nobody_else(
    app: Flask, alice: Person, bob: Person, charlie: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(content: Content, response: Any) -> float | None:
        if response == "rome":
            raise ZeroDivisionError
        return grading.grade(content, response)

    quiz = posted_quiz(alice, make_chat(alice, bob, charlie))
    good, bad = take(bob, quiz, RIGHT), take(charlie, quiz, WRONG)
    monkeypatch.setattr(grader, "grade", stumble)
    with app.app_context(), pytest.raises(ZeroDivisionError):
        grade_attempt(UUID(good["id"]))
    assert [see_attempt(bob, good)["state"], see_attempt(charlie, bad)["state"]] == ["graded", "submitted"]


def test_those_who_see_the_results_are_told_to_look_again(
    app: Flask, alice: Person, bob: Person, charlie: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = make_chat(alice, bob, charlie)
    attempt = take(bob, posted_quiz(alice, chat), RIGHT)
    answer(alice.patch(f"/api/v1/chats/{chat['id']}/members/{charlie.id}", json={"role": "admin"}), 200)
    news.settle()
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(realtime, "publish_now", lambda channel, body: said.append((channel, body["type"])))
    with app.app_context():
        grade_attempt(UUID(attempt["id"]))
    news.settle()
    assert sorted(said) == sorted((f"user:{person.id}", "results_changed") for person in (alice, charlie))


def test_an_essay_makes_it_wait(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    attempt = taken(app, bob, posted_quiz(alice, chat, [PARIS, ESSAY]), ["paris", "Because."])
    seen = see_attempt(bob, attempt)
    assert (seen["state"], seen["score"], seen["graded_at"]) == ("waiting", None, None)
    assert fractions(app, attempt) == [1.0, None]
    assert (told(app, bob, attempt), subjects(smtp)) == (["submitted", "waiting"], [])


def test_an_empty_essay_waits_for_nobody(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = taken(app, bob, posted_quiz(alice, chat, [ESSAY]), ["  "])
    assert (see_attempt(bob, attempt)["state"], fractions(app, attempt)) == ("graded", [0.0])


def test_marks_count_and_thirds_leave_no_dust(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    third = choice("Third") | {"mark": 0.3}
    attempt = taken(app, bob, posted_quiz(alice, chat, [third, third, third, SUM | {"mark": 5}]), ["right"] * 3 + ["4"])
    assert (see_attempt(bob, attempt)["score"], see_attempt(bob, attempt)["max_score"]) == (5.9, 5.9)


def test_the_letter_says_how_it_went(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    attempt = taken(app, bob, posted_quiz(alice, chat, title="Light & shade"), ["paris", "5"])
    (letter,) = letters(smtp)
    assert (letter.to, letter.subject) == ([bob.email], "Your result: Light & shade")
    for kind in ("plain", "html"):
        words = letter.text(kind)
        assert all(part in words for part in ("1 of 2 points", f"/attempts/{attempt['id']}", "/unsubscribe/"))
        assert "Paris" not in words


def test_who_wants_no_letters_gets_none(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    with app.app_context(), transaction():
        db.session.execute(update(User).where(User.id == UUID(bob.id)).values(wants_mail=False))
    attempt = taken(app, bob, posted_quiz(alice, chat), RIGHT)
    assert (told(app, bob, attempt), subjects(smtp)) == (["submitted", "graded"], [])


def test_what_students_may_not_know_is_in_no_letter(
    app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer
) -> None:
    taken(app, bob, posted_quiz(alice, chat, show_results="never"), RIGHT)
    taken(app, bob, posted_quiz(alice, chat, show_results="after_closing", closes_at=at(3600)), RIGHT)
    assert subjects(smtp) == []


def test_a_preview_is_graded_and_told_to_its_author_alone(
    app: Flask, alice: Person, chat: Shape, smtp: SmtpServer
) -> None:
    attempt = preview(app, alice, make_quiz(alice))
    assert see_attempt(alice, attempt)["state"] == "graded"
    assert (told(app, alice, attempt)[-1], subjects(smtp)) == ("graded", [])


def test_results_after_the_closing_are_announced_once_it_has_come(
    app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer
) -> None:
    quiz = posted_quiz(alice, chat, show_results="after_closing", closes_at=at(3600))
    attempt = taken(app, bob, quiz, WRONG)
    with app.app_context():
        announce_results(UUID(quiz["id"]))
    run_queued(app)
    assert subjects(smtp) == []
    pass_time(app, 4000)
    with app.app_context():
        announce_results(UUID(quiz["id"]))
    run_queued(app)
    assert subjects(smtp) == ["Your result: Test"]
    assert told(app, bob, attempt) == ["submitted", "graded", "graded"]


def test_who_is_graded_after_the_closing_is_told_at_once_and_not_again(
    app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer
) -> None:
    quiz = posted_quiz(alice, chat, show_results="after_closing", closes_at=at(3600))
    submit(bob, start(bob, quiz))
    change_quiz(alice, quiz, closes_at=at(3600))
    alice.post(f"/api/v1/quizzes/{quiz['id']}/close")
    pass_time(app, 20)
    run_queued(app)
    with app.app_context():
        announce_results(UUID(quiz["id"]))
    run_queued(app)
    assert subjects(smtp) == ["Your result: Test"]


def test_a_long_attempt_takes_no_more_statements(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    counts = []
    for n_questions in (1, 30):
        quiz = posted_quiz(alice, chat, [choice(f"Question {number}") for number in range(n_questions)])
        attempt = take(bob, quiz, ["right"] * n_questions)
        with app.app_context(), watched_sql(app) as statements:
            grade_attempt(UUID(attempt["id"]))
        counts.append(len(statements))
    assert counts[0] == counts[1]
