"""The quizzes of the demo: they can be taken, looked at and graded as if the app had made them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from app.db import now
from tests.cast import answer
from tests.quizzes.steps import start, submit
from tests.utils.test_demo import sign_in, write

pytestmark = pytest.mark.integration


def test_a_pupil_takes_what_is_open(app: Flask) -> None:
    write(app, now())
    bruno = sign_in(app, "bruno")
    quizzes = answer(bruno.get("/api/v1/quizzes?scope=to_take"), 200)["items"]
    assert [(quiz["title"], quiz["state"]) for quiz in quizzes] == [
        ("Light and shadow", "open"),
        ("Parabolas, a warm-up", "closed"),
    ]
    attempt = start(bruno, quizzes[0])
    assert [question["type"] for question in attempt["questions"]] == ["numeric", "single", "matching", "essay"]
    assert submit(bruno, attempt)["state"] == "submitted"


def test_the_teacher_sees_how_the_class_did(app: Flask) -> None:
    write(app, now())
    teacher = sign_in(app, "mshart")
    light, parabolas = answer(teacher.get("/api/v1/quizzes"), 200)["items"]
    assert (light["n_finished"], light["n_to_grade"], parabolas["n_finished"]) == (3, 3, 10)
    figures = answer(teacher.get(f"/api/v1/quizzes/{parabolas['id']}/statistics"), 200)
    assert figures["n_attempts"] == 10
    assert len(figures["items"]) == 5


def test_cards_tell_of_them(app: Flask) -> None:
    write(app, now() - timedelta(minutes=1))
    bruno = sign_in(app, "bruno")
    [chat] = [chat for chat in answer(bruno.get("/api/v1/chats"), 200)["items"] if chat["title"] == "Class 9b"]
    messages = answer(bruno.get(f"/api/v1/chats/{chat['id']}/messages?limit=100"), 200)["items"]
    cards = {message["card"]["kind"]: message["card"] for message in messages if message["card"]}
    assert cards["quiz_summary"]["n_finished"] == 10
    assert sum(option["n"] for option in cards["poll"]["options"]) == 7
