"""A made-up exam: questions in a teacher's bank, a quiz in a chat, and attempts at it."""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert

from app.db import db, new_id, now, transaction
from app.quizzes import authoring, bank, drawing, posts, taking
from app.quizzes.content import Content, read_content
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz
from app.quizzes.schemas import WriteSlot
from bench.house import Person

OPTIONS = ("right", "wrong1", "wrong2", "wrong3")


def choice(number: int) -> Content:
    """A question with four options, the first of which is right."""
    options = [{"id": id_, "text": {"text": id_}, "fraction": float(id_ == "right")} for id_ in OPTIONS]
    return read_content({"type": "single", "text": {"text": f"Question {number}?"}, "options": options})


def add_quiz(author: Person, chat_id: uuid.UUID, n_questions: int) -> uuid.UUID:
    """A quiz of so many choices, posted into the chat."""
    slots = [WriteSlot(question_id=bank.create_question(author.id, choice(n))) for n in range(n_questions)]
    quiz_id = authoring.create_quiz(author.id, {"title": "Exam"}, slots)
    posts.post_quiz(author.id, quiz_id, chat_id)
    return quiz_id


def start_all(students: Sequence[Person], quiz_id: uuid.UUID) -> list[uuid.UUID]:
    """An attempt of each of them."""
    return [taking.start(student.id, quiz_id)[0] for student in students]


def add_submitted(students: Sequence[Person], quiz_id: uuid.UUID, chat_id: uuid.UUID) -> list[uuid.UUID]:
    """Attempts that wait for their grade, written at once; good students are right more often."""
    with transaction():
        quiz = db.session.get_one(Quiz, quiz_id)
        asked = drawing.draw(quiz, seed="")
        rows = [_attempt(student, quiz, chat_id, len(asked)) for student in students]
        db.session.execute(insert(Attempt), rows)
        answers = [answer for place, row in enumerate(rows) for answer in _answers(row, asked, place / len(rows))]
        db.session.execute(insert(Answer), answers)
    return [row["id"] for row in rows]


def _attempt(student: Person, quiz: Quiz, chat_id: uuid.UUID, n: int) -> dict[str, Any]:
    own = {"id": new_id(), "quiz_id": quiz.id, "user_id": student.id, "chat_id": chat_id, "number": 1, "seed": "0" * 16}
    return own | {"state": AttemptState.SUBMITTED, "submitted_at": now(), "max_score": float(n)}


def _answers(attempt: dict[str, Any], asked: Sequence[drawing.Asked], skill: float) -> list[dict[str, Any]]:
    luck = random.Random(str(attempt["user_id"]))
    return [
        {
            "attempt_id": attempt["id"],
            "place": place,
            "slot": one.slot,
            "question_id": one.question_id,
            "version_id": one.version_id,
            "mark": one.mark,
            "response": "right" if luck.random() < skill else luck.choice(OPTIONS),
            "seq": 1,
            "saved_at": now(),
        }
        for place, one in enumerate(asked, start=1)
    ]
