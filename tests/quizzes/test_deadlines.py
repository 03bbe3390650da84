"""When an attempt must be over, what is still taken after that, and what becomes of it then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Barrier, Thread
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.db import db
from app.realtime.models import UserEvent
from tests.cast import Person, answer, make_chat, make_person
from tests.quizzes.steps import (
    QUIZZES,
    Shape,
    at,
    change_quiz,
    pass_time,
    posted_quiz,
    refused,
    save,
    see_attempt,
    see_quiz,
    start,
    submit,
    try_save,
    try_start,
)

RunJobs = Callable[[], list[str]]


def seconds_left(attempt: Shape) -> float:
    def moment(name: str) -> float:
        return datetime.fromisoformat(attempt[name]).timestamp()

    return moment("deadline_at") - moment("started_at")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"time_limit_seconds": 600}, 600),
        ({"time_limit_seconds": 600, "closes_at": 300}, 300),
        ({"time_limit_seconds": 600, "closes_at": 3600}, 600),
        ({"closes_at": 3600}, 3600),
    ],
)
def test_the_earlier_end_counts(alice: Person, bob: Person, chat: Shape, settings: Shape, expected: float) -> None:
    if "closes_at" in settings:
        settings = settings | {"closes_at": at(settings["closes_at"])}
    quiz = posted_quiz(alice, chat, **settings)
    told = see_quiz(bob, quiz)
    attempt = start(bob, quiz)
    assert seconds_left(attempt) == pytest.approx(expected, abs=5)
    assert seconds_left({"deadline_at": told["deadline_if_started_now"], "started_at": told["now"]}) == pytest.approx(
        expected, abs=5
    )


def test_extra_time_is_added_and_followed(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, time_limit_seconds=600)
    attempt = start(bob, quiz)
    path = f"{QUIZZES}/{quiz['id']}/accommodations/{bob.id}"
    answer(alice.put(path, json={"extra_seconds": 300}), 200)
    assert seconds_left(see_attempt(bob, attempt)) == pytest.approx(900, abs=1)
    change_quiz(alice, quiz, time_limit_seconds=60)
    assert seconds_left(see_attempt(bob, attempt)) == pytest.approx(360, abs=1)


def test_extra_time_goes_beyond_the_closing(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, closes_at=at(100))
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/accommodations/{bob.id}", json={"extra_seconds": 300}), 200)
    pass_time(app, 200)
    assert see_quiz(bob, quiz)["state"] == "open"
    assert start(bob, quiz)["state"] == "in_progress"


def test_a_quiz_is_not_taken_before_and_after(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, opens_at=at(100), closes_at=at(200))
    refused(try_start(bob, quiz), 409, "not_open_yet")
    pass_time(app, 150)
    start(bob, quiz)
    pass_time(app, 100)
    refused(try_start(bob, quiz), 409, "quiz_is_closed")


def test_what_travelled_is_taken(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat, time_limit_seconds=60))
    pass_time(app, 68)
    save(bob, attempt, 1, "paris")
    assert see_attempt(bob, attempt)["state"] == "in_progress"


def test_what_is_late_is_refused_and_says_why(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, time_limit_seconds=60, overdue="grace", grace_seconds=300)
    attempt = start(bob, quiz)
    save(bob, attempt, 1, "paris")
    pass_time(app, 90)
    assert "deadline_at" in refused(try_save(bob, attempt, 2, "4"), 409, "too_late")
    answers = [{"place": 2, "response": "4", "seq": 1}]
    refused(bob.post(f"/api/v1/attempts/{attempt['id']}/submit", json={"answers": answers}), 409, "too_late")
    assert submit(bob, attempt)["state"] == "submitted"


@pytest.mark.parametrize(
    ("settings", "state"),
    [
        ({"overdue": "submit"}, "submitted"),
        ({"overdue": "abandon"}, "abandoned"),
        ({"overdue": "grace", "grace_seconds": 30}, "abandoned"),
        ({"overdue": "grace", "grace_seconds": 3000}, "in_progress"),
    ],
)
def test_whoever_looks_sees_it_settled(
    app: Flask, alice: Person, bob: Person, chat: Shape, settings: Shape, state: str
) -> None:
    attempt = start(bob, posted_quiz(alice, chat, time_limit_seconds=60, **settings))
    save(bob, attempt, 1, "paris")
    pass_time(app, 120)
    seen = see_attempt(bob, attempt)
    assert (seen["state"], seen["is_late"]) == (state, state == "submitted")


def test_the_sweep_settles_what_nobody_looks_at(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat, time_limit_seconds=60))
    save(bob, attempt, 1, "paris")
    pass_time(app, 120)
    sweep(app)
    seen = see_attempt(alice, attempt)
    assert seen["state"] in ("submitted", "graded")
    assert seen["questions"][0]["response"] == "paris"


def test_what_nobody_graded_is_hinted_at_again(
    app: Flask, alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs
) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    submit(bob, attempt)
    app.extensions["celery"].control.purge()
    pass_time(app, 60)
    sweep(app)
    run_jobs()
    assert see_attempt(bob, attempt)["state"] == "graded"


def test_an_abandoned_attempt_is_over(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat, time_limit_seconds=60, overdue="abandon"))
    pass_time(app, 120)
    path = f"/api/v1/attempts/{attempt['id']}/submit"
    assert refused(bob.post(path, json={}), 409, "attempt_is_over")["state"] == "abandoned"
    assert refused(try_save(bob, attempt, 1, "paris"), 409, "attempt_is_over")["state"] == "abandoned"


def test_closing_now_ends_what_is_under_way(alice: Person, bob: Person, chat: Shape, app: Flask) -> None:
    quiz = posted_quiz(alice, chat)
    attempt = start(bob, quiz)
    assert answer(alice.post(f"{QUIZZES}/{quiz['id']}/close"), 200)["state"] == "closed"
    assert see_attempt(bob, attempt)["deadline_at"] is not None
    pass_time(app, 30)
    assert see_attempt(bob, attempt)["state"] == "submitted"


def test_a_hundred_starts_at_once_are_as_many_as_allowed(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=3)
    gate, answers = Barrier(20), []

    def press() -> None:
        gate.wait()
        for _ in range(5):
            response = try_start(Person(app.test_client(use_cookies=False), bob.user, bob.token), quiz)
            answers.append(response.status_code)
            if response.status_code in (200, 201):
                submit(bob, response.get_json())

    threads = [Thread(target=press) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(answers), answers.count(201)) == (100, 3)
    assert set(answers) <= {200, 201, 409}
    assert [attempt["number"] for attempt in see_quiz(bob, quiz)["attempts"]] == [1, 2, 3]


def test_a_class_that_begins_in_the_same_second_has_one_attempt_each(app: Flask, alice: Person, chat: Shape) -> None:
    students = [make_person(app) for _ in range(10)]
    quiz = posted_quiz(alice, make_chat(alice, *students))
    gate = Barrier(10)

    def press(student: Person) -> None:
        gate.wait()
        for _ in range(2):
            assert try_start(student, quiz).status_code in (200, 201)

    threads = [Thread(target=press, args=[student]) for student in students]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(len(see_quiz(student, quiz)["attempts"]) == 1 for student in students)


def sweep(app: Flask) -> None:
    """What beat has done every few seconds."""
    with app.app_context():
        app.extensions["celery"].tasks["quizzes.sweep"]()


def test_who_is_at_it_hears_of_another_end(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, time_limit_seconds=600)
    attempt = start(bob, quiz)
    change_quiz(alice, quiz, title="Other")
    assert news_of(app, bob) == []
    change_quiz(alice, quiz, time_limit_seconds=300)
    assert [told["attempt_id"] for told in news_of(app, bob)] == [attempt["id"]]


def news_of(app: Flask, person: Person) -> list[Shape]:
    """What the person was told of their attempts."""
    with app.app_context():
        events = db.session.scalars(select(UserEvent).filter_by(user_id=UUID(person.id), type="attempt_changed"))
        return [event.payload for event in events]


def test_who_has_handed_in_keeps_nobody_waiting_for_results(
    app: Flask, alice: Person, bob: Person, charlie: Person, run_jobs: RunJobs
) -> None:
    chat = make_chat(alice, bob, charlie)
    quiz = posted_quiz(alice, chat, closes_at=at(100), show_results="after_closing")
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/accommodations/{charlie.id}", json={"extra_seconds": 3600}), 200)
    attempts = {person.id: start(person, quiz) for person in (bob, charlie)}
    submit(bob, attempts[bob.id])
    run_jobs()
    pass_time(app, 130)
    assert see_attempt(bob, attempts[bob.id])["score"] is None
    submit(charlie, attempts[charlie.id])
    run_jobs()
    assert see_attempt(bob, attempts[bob.id])["score"] == 0
