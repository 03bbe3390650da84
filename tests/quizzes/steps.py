"""What the tests of quizzes do again and again. Alice writes, Bob takes, Charlie is in none of the chats."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import text
from werkzeug.test import TestResponse

from app.db import db, now
from tests.cast import Person, answer
from tests.chats.steps import refused as refused

Shape = dict[str, Any]
QUESTIONS = "/api/v1/questions"
QUIZZES = "/api/v1/quizzes"
ATTEMPTS = "/api/v1/attempts"

PARIS = {
    "type": "single",
    "name": "Capital",
    "text": "What is the capital of France?",
    "options": [
        {"id": "paris", "text": "Paris", "fraction": 1.0, "feedback": "Yes."},
        {"id": "rome", "text": "Rome", "feedback": "That is in Italy."},
        {"id": "berlin", "text": "Berlin"},
    ],
    "general_feedback": "Paris since 987.",
}
SUM = {"type": "numeric", "name": "Sum", "text": "2 + 2 = ?", "answers": [{"value": 4.0}]}
ESSAY = {"type": "essay", "name": "Essay", "text": "Why?", "graders_note": "Look for a reason."}


def another(app: Flask, person: Person) -> Person:
    """The same person at another device, for what is done at the same moment."""
    return Person(app.test_client(use_cookies=False), person.user, person.token)


# The bank.


def try_question(person: Person, content: Shape, **fields: Any) -> TestResponse:
    return person.post(QUESTIONS, json={"content": content} | fields)


def write_question(person: Person, content: Shape = PARIS, **fields: Any) -> Shape:
    return answer(try_question(person, content, **fields), 201)


def choice(name: str, n_options: int = 4) -> Shape:
    """A question with one right option, `right`."""
    wrong = [{"id": f"wrong{number}", "text": f"Wrong {number}"} for number in range(1, n_options)]
    return {
        "type": "single",
        "name": name,
        "text": f"{name}?",
        "options": [{"id": "right", "text": "Right", "fraction": 1.0}, *wrong],
    }


# Quizzes.


def make_quiz(author: Person, contents: Iterable[Shape] = (PARIS, SUM), **settings: Any) -> Shape:
    """A quiz that asks these, posted nowhere."""
    slots = [{"question_id": write_question(author, content)["id"]} for content in contents]
    return answer(author.post(QUIZZES, json={"title": "Test", "slots": slots} | settings), 201)


def post_quiz(author: Person, quiz: Shape, chat: Shape) -> Shape:
    """The quiz in a chat."""
    return answer(author.post(f"{QUIZZES}/{quiz['id']}/posts", json={"chat_id": chat["id"]}), 201)


def posted_quiz(author: Person, chat: Shape, contents: Iterable[Shape] = (PARIS, SUM), **settings: Any) -> Shape:
    """A quiz that the members of the chat may take."""
    quiz = make_quiz(author, contents, **settings)
    post_quiz(author, quiz, chat)
    return quiz


def see_quiz(person: Person, quiz: Shape) -> Shape:
    return answer(person.get(f"{QUIZZES}/{quiz['id']}"), 200)


def change_quiz(author: Person, quiz: Shape, **changes: Any) -> Shape:
    return answer(author.patch(f"{QUIZZES}/{quiz['id']}", json=changes), 200)


def at(seconds: float) -> str:
    """The moment so many seconds from now, as the API takes it."""
    return (now() + timedelta(seconds=seconds)).isoformat()


# Attempts.


def try_start(person: Person, quiz: Shape, **fields: Any) -> TestResponse:
    return person.post(f"{QUIZZES}/{quiz['id']}/attempts", json=fields)


def start(person: Person, quiz: Shape, **fields: Any) -> Shape:
    return answer(try_start(person, quiz, **fields), 200, 201)


def see_attempt(person: Person, attempt: Shape) -> Shape:
    return answer(person.get(f"{ATTEMPTS}/{attempt['id']}"), 200)


def try_save(person: Person, attempt: Shape, place: int, response: Any, seq: int = 1) -> TestResponse:
    return person.put(f"{ATTEMPTS}/{attempt['id']}/answers/{place}", json={"response": response, "seq": seq})


def save(person: Person, attempt: Shape, place: int, response: Any, seq: int = 1) -> Shape:
    return answer(try_save(person, attempt, place, response, seq), 200)


def submit(person: Person, attempt: Shape, **fields: Any) -> Shape:
    return answer(person.post(f"{ATTEMPTS}/{attempt['id']}/submit", json=fields), 200)


def take(person: Person, quiz: Shape, responses: Iterable[Any]) -> Shape:
    """An attempt with these answers, in order, submitted."""
    attempt = start(person, quiz)
    for place, response in enumerate(responses, start=1):
        save(person, attempt, place, response)
    return submit(person, attempt)


def pass_time(app: Flask, seconds: float) -> None:
    """Let this much time have passed for all quizzes and attempts: everything that was to come is nearer."""
    with app.app_context():
        for table, columns in _MOMENTS.items():
            for column in columns:
                _move(table, column, seconds)
        db.session.commit()


_MOMENTS = {
    "quizzes": ("opens_at", "closes_at"),
    "attempts": ("started_at", "deadline_at", "submitted_at", "graded_at"),
    "answers": ("saved_at",),
}


def _move(table: str, column: str, seconds: float) -> None:
    if db.engine.dialect.name == "sqlite":
        moved = f"strftime('%Y-%m-%d %H:%M:%f000', {column}, '-{seconds} seconds')"
    else:
        moved = f"{column} - make_interval(secs => {seconds})"
    db.session.execute(text(f"UPDATE {table} SET {column} = {moved} WHERE {column} IS NOT NULL"))
