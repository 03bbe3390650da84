"""Beginning at the very moment at which the quiz is opened, changed, or taken out of the chat."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_chat, make_person
from tests.chats.steps import page
from tests.chats.storm import at_once
from tests.quizzes.steps import QUIZZES, Shape, another, at, pass_time, posted_quiz, see_quiz, try_start

pytestmark = pytest.mark.integration


@pytest.fixture
def students(app: Flask, admin: Person) -> list[Person]:
    return [make_person(app) for _ in range(12)]


def test_a_class_begins_while_the_beat_tells_that_it_may(app: Flask, alice: Person, students: list[Person]) -> None:
    chat, codes = make_chat(alice, *students), []
    for number in range(3):
        quiz = posted_quiz(alice, chat, opens_at=at(100), title=f"Test {number}")
        pass_time(app, 101)
        starts = [
            lambda one=one, quiz=quiz: codes.append(try_start(another(app, one), quiz).status_code) for one in students
        ]  # type: ignore[misc]
        at_once([*starts, lambda: sweep(app)])
    assert codes == [201] * 36


def test_a_class_begins_while_the_author_changes_the_quiz(app: Flask, alice: Person, students: list[Person]) -> None:
    quiz: Shape = posted_quiz(alice, make_chat(alice, *students))
    codes: list[int] = []

    def change(title: str) -> int:
        return another(app, alice).patch(f"{QUIZZES}/{quiz['id']}", json={"title": title}).status_code

    starts = [lambda one=one: codes.append(try_start(another(app, one), quiz).status_code) for one in students]  # type: ignore[misc]
    at_once([*starts, lambda: codes.extend([change(title) for title in "abcde"])])
    assert (codes.count(201), codes.count(200)) == (12, 5)


def test_the_author_changes_the_quiz_while_it_is_posted(app: Flask, alice: Person, students: list[Person]) -> None:
    quiz: Shape = posted_quiz(alice, make_chat(alice))
    chats = [make_chat(alice, student) for student in students]
    codes: list[int] = []

    def change(title: str) -> int:
        return another(app, alice).patch(f"{QUIZZES}/{quiz['id']}", json={"title": title}).status_code

    def post(chat: Shape) -> None:
        body = {"chat_id": chat["id"]}
        codes.append(another(app, alice).post(f"{QUIZZES}/{quiz['id']}/posts", json=body).status_code)

    posts = [partial(post, chat) for chat in chats]
    at_once([*posts, lambda: codes.extend([change(title) for title in "abcdefghijkl"])])
    assert (codes.count(201), codes.count(200)) == (12, 12)


def test_whoever_began_before_it_was_taken_out_has_begun(app: Flask, alice: Person, students: list[Person]) -> None:
    chat = make_chat(alice, *students)
    quiz = posted_quiz(alice, chat)
    message, codes = page(alice, chat)["items"][-1], []

    def press(student: Person) -> None:
        codes.append((student.id, try_start(another(app, student), quiz).status_code))

    starts: list[Any] = [lambda one=one: press(one) for one in students]  # type: ignore[misc]
    at_once([*starts, lambda: another(app, alice).delete(f"/api/v1/messages/{message['id']}")])
    begun = {student_id for student_id, code in codes if code == 201}
    assert {code for _, code in codes} <= {201, 404, 409}
    assert see_quiz(alice, quiz)["n_attempts"] == len(begun)


def sweep(app: Flask) -> None:
    """What beat has done every few seconds."""
    with app.app_context():
        app.extensions["celery"].tasks["quizzes.sweep"]()
