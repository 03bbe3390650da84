"""What the tests of grading and of results do again and again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from app.db import db
from app.quizzes.models import Answer
from app.realtime.models import UserEvent
from tests.cast import Person, answer
from tests.quizzes.steps import QUESTIONS, QUIZZES, Shape, start, submit, take
from tests.services.jobs import run_queued

# In the tests about essays they are the second question.
WITH_ESSAY = [True, "Because of the light."]
RIGHT, WRONG = ["paris", "4"], ["rome", "5"]


def take_all(app: Flask, people: list[Person], quiz: Shape, responses: list[Any]) -> None:
    """Let everybody answer in their own way, and the worker grade it."""
    for person, given in zip(people, responses, strict=True):
        take(person, quiz, given)
    run_queued(app)


def taken(app: Flask, person: Person, quiz: Shape, responses: list[Any]) -> Shape:
    """An attempt with these answers, graded as far as the worker can."""
    attempt = take(person, quiz, responses)
    run_queued(app)
    return attempt


def preview(app: Flask, author: Person, quiz: Shape) -> Shape:
    """The author's own go, submitted empty and graded."""
    attempt = submit(author, start(author, quiz, is_preview=True))
    run_queued(app)
    return attempt


def correct(author: Person, quiz: Shape, slot: int, content: Shape) -> None:
    """A new version of what the quiz asks there."""
    question_id = answer(author.get(f"{QUIZZES}/{quiz['id']}"), 200)["slots"][slot - 1]["question_id"]
    answer(author.put(f"{QUESTIONS}/{question_id}", json={"content": content}), 200)


def results(person: Person, quiz: Shape, **query: Any) -> Shape:
    return answer(person.get(f"{QUIZZES}/{quiz['id']}/results", query_string=query), 200)


def row_of(person: Person, quiz: Shape, student: Person) -> Shape:
    """The student's line in the table of the class."""
    (found,) = [row for row in results(person, quiz)["rows"] if row["user"]["id"] == student.id]
    return dict(found)


def statistics(person: Person, quiz: Shape, **query: Any) -> Shape:
    return answer(person.get(f"{QUIZZES}/{quiz['id']}/statistics", query_string=query), 200)


def essays(person: Person, quiz: Shape, **query: Any) -> Shape:
    return answer(person.get(f"{QUIZZES}/{quiz['id']}/essays", query_string=query), 200)


def mark_essay(person: Person, quiz: Shape, essay: Shape, points: float, comment: str = "") -> Shape:
    body = {"points": points, "comment": comment}
    return answer(person.put(f"{QUIZZES}/{quiz['id']}/essays/{essay['id']}", json=body), 200)


def look_at_regrading(person: Person, quiz: Shape, **fields: Any) -> Shape:
    return answer(person.post(f"{QUIZZES}/{quiz['id']}/regrade", json={"dry_run": True} | fields), 200)


def regrade(person: Person, quiz: Shape, **fields: Any) -> Shape:
    """Look what it would change, and do it."""
    seal = look_at_regrading(person, quiz, **fields)["seal"]
    body = {"dry_run": False, "seal": seal} | fields
    return answer(person.post(f"{QUIZZES}/{quiz['id']}/regrade", json=body), 200)


def told(app: Flask, person: Person, attempt: Shape) -> list[str]:
    """The states of the attempt that the person's own log tells, in order."""
    query = select(UserEvent.payload).filter_by(user_id=UUID(person.id), type="attempt_changed")
    with app.app_context():
        lines = list(db.session.scalars(query.order_by(UserEvent.seq)))
    return [line["state"] for line in lines if line["attempt_id"] == attempt["id"]]


def fractions(app: Flask, attempt: Shape) -> list[float | None]:
    """What the answers of the attempt earned, in the student's order."""
    with app.app_context():
        query = select(Answer.fraction).filter_by(attempt_id=UUID(attempt["id"])).order_by(Answer.place)
        return list(db.session.scalars(query))
