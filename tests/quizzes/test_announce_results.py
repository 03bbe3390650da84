"""Results that come out at the closing: each student is told once, whatever becomes of the closing meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.quizzes import grader
from tests.cast import Person, answer, make_chat
from tests.chats.steps import watched_sql
from tests.chats.storm import at_once
from tests.quizzes.marking import RIGHT, WRONG, essays, mark_essay, regrade, taken, told
from tests.quizzes.steps import (
    ESSAY,
    QUIZZES,
    SUM,
    Shape,
    at,
    change_quiz,
    pass_time,
    posted_quiz,
    save,
    start,
    submit,
)
from tests.quizzes.test_grade_attempt import subjects
from tests.services.jobs import run_queued
from tests.services.smtp import SmtpServer

LETTER = "Your result: Test"


@pytest.fixture
def announce(app: Flask) -> Callable[[], None]:
    """Tell what has come out, as the sweep does, and send the letters."""

    def run() -> None:
        with app.app_context():
            grader.announce_due()
        run_queued(app)

    return run


def closing_quiz(author: Person, chat: Shape, **settings: Any) -> Shape:
    return posted_quiz(author, chat, show_results="after_closing", closes_at=at(100), **settings)


def accommodate(author: Person, quiz: Shape, person: Person, seconds: int) -> None:
    path = f"{QUIZZES}/{quiz['id']}/accommodations/{person.id}"
    answer(author.put(path, json={"extra_seconds": seconds, "extra_attempts": 0}), 200)


def test_extra_time_that_is_withdrawn_loses_no_news(
    app: Flask, alice: Person, bob: Person, charlie: Person, smtp: SmtpServer, announce: Callable[[], None]
) -> None:
    quiz = closing_quiz(alice, make_chat(alice, bob, charlie))
    for student in (bob, charlie):
        accommodate(alice, quiz, student, 600)
    begun = start(bob, quiz)
    pass_time(app, 200)
    submit(bob, begun)
    run_queued(app)
    announce()
    assert subjects(smtp) == []
    accommodate(alice, quiz, charlie, 0)
    announce()
    assert (subjects(smtp), told(app, bob, begun)) == ([LETTER], ["submitted", "graded", "graded"])


def test_a_quiz_that_opens_again_tells_nobody_twice(
    app: Flask, alice: Person, bob: Person, charlie: Person, smtp: SmtpServer, announce: Callable[[], None]
) -> None:
    quiz = closing_quiz(alice, make_chat(alice, bob, charlie))
    first = taken(app, bob, quiz, RIGHT)
    pass_time(app, 200)
    announce()
    change_quiz(alice, quiz, closes_at=at(100))
    second = taken(app, charlie, quiz, WRONG)
    pass_time(app, 200)
    announce()
    assert [letter.to for letter in smtp.letters if letter.subject == LETTER] == [[bob.email], [charlie.email]]
    assert [told(app, bob, first), told(app, charlie, second)] == [["submitted", "graded", "graded"]] * 2


def test_nobody_is_told_while_answers_travel(
    app: Flask, alice: Person, bob: Person, charlie: Person, smtp: SmtpServer, announce: Callable[[], None]
) -> None:
    quiz = closing_quiz(alice, make_chat(alice, bob, charlie))
    late = start(bob, quiz)
    taken(app, charlie, quiz, RIGHT)
    pass_time(app, 105)
    announce()
    assert save(bob, late, 1, "paris")["seq"] == 1
    assert subjects(smtp) == []


def test_several_at_once_tell_once(
    app: Flask, alice: Person, bob: Person, charlie: Person, smtp: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grader, "MOST_AT_ONCE", 1)
    quiz = closing_quiz(alice, make_chat(alice, bob, charlie))
    attempts = [taken(app, person, quiz, RIGHT) for person in (bob, charlie)]
    pass_time(app, 200)

    def work() -> None:
        with app.app_context():
            grader.announce_results(UUID(quiz["id"]))

    at_once([work] * 4)
    run_queued(app)
    assert [told(app, *one) for one in zip((bob, charlie), attempts, strict=True)] == [
        ["submitted", *["graded"] * 2]
    ] * 2
    assert subjects(smtp) == [LETTER] * 2


def test_an_author_who_thinks_better_of_it_lets_all_know(
    app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer, announce: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat, show_results="never")
    taken(app, bob, quiz, RIGHT)
    announce()
    assert subjects(smtp) == []
    change_quiz(alice, quiz, show_results="after_attempt")
    announce()
    assert subjects(smtp) == [LETTER]


def test_what_changed_before_anybody_was_told_is_told_once(
    app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer, announce: Callable[[], None]
) -> None:
    quiz = closing_quiz(alice, chat, contents=[SUM, ESSAY])
    taken(app, bob, quiz, ["4", "Because."])
    essay = essays(alice, quiz)["items"][0]
    mark_essay(alice, quiz, essay, 0.5)
    pass_time(app, 200)
    mark_essay(alice, quiz, essay, 1)
    regrade(alice, quiz)
    announce()
    assert subjects(smtp) == [LETTER]


def test_where_all_are_told_nothing_is_done(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    taken(app, bob, posted_quiz(alice, chat), RIGHT)
    with app.app_context(), watched_sql(app) as statements:
        grader.announce_due()
    assert len(statements) <= 2


def test_the_beat_tells(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    taken(app, bob, closing_quiz(alice, chat), RIGHT)
    pass_time(app, 120)
    with app.app_context():
        app.extensions["celery"].tasks["quizzes.sweep"]()
    run_queued(app)
    assert subjects(smtp) == [LETTER]
