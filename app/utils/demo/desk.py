"""The quizzes and polls of the demo: noted while the story is told, then written as the app would have left them."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.polls.models import Poll, PollOption, PollVote
from app.quizzes import bank, grader, posts
from app.quizzes.bank_models import Category, Question, QuestionVersion
from app.quizzes.content import Content, read_content
from app.quizzes.grading import grade
from app.quizzes.models import Answer, Attempt, AttemptState, Quiz, QuizPost, Slot
from app.utils.data_generator.rows import insert_all, made_id
from app.utils.demo.money import Card, Place
from app.utils.demo.script import Examines, Polls, SumsUp

Row = dict[str, Any]
# How long the first student waits, how far the next ones are behind, and how long each sits over it.
FIRST_AFTER, NEXT_AFTER, TAKES = timedelta(minutes=20), timedelta(minutes=9), timedelta(minutes=7)
GRADED_AFTER = timedelta(seconds=2)


class Desk:
    """The teacher's desk: questions in the bank, quizzes in chats, and what the class made of them."""

    def __init__(self, ids: Mapping[str, UUID], rng: random.Random) -> None:
        self._ids, self._rng = ids, rng
        self._rows: dict[type[Any], list[Row]] = {table: [] for table in _IN_ORDER}
        self._posts: dict[str, tuple[Row, Row]] = {}

    def take(self, line: Examines | SumsUp | Polls, place: Place, at: datetime) -> Card:
        """Note what the chat is asked, and answer how it shows that."""
        match line:
            case Examines():
                return self.examine(line, place, at)
            case SumsUp():
                return self.sum_up(line, place, at)
            case Polls():
                return self.poll(line, place, at)

    def examine(self, line: Examines, place: Place, at: datetime) -> Card:
        """Note a quiz and who took it, and answer how the chat shows it."""
        quiz, asked = self._quiz(line, at), [self._question(line, content, at) for content in line.questions]
        self._ask(quiz, asked)
        post: Row = {"id": self._new_id(at), "quiz_id": quiz["id"], "chat_id": place.chat_id, "by_id": quiz["owner_id"]}
        post |= {"created_at": at, "summary_id": None}
        self._rows[QuizPost].append(post)
        self._posts[line.key] = quiz, post
        begins = at + FIRST_AFTER
        for username, responses in line.taken.items():
            self._sit(quiz, asked, username, responses, place, begins)
            begins += NEXT_AFTER
        return Card("quiz", post["id"], f"Quiz: {line.title}")

    def sum_up(self, line: SumsUp, place: Place, at: datetime) -> Card:
        """Note that a quiz is over, and answer how the chat is told."""
        quiz, post = self._posts[line.key]
        quiz["summed_up_at"], post["summary_id"] = at, self._new_id(at)
        n_finished = sum(attempt["quiz_id"] == quiz["id"] for attempt in self._rows[Attempt])
        words = posts.words(quiz["title"], n_finished=n_finished, n_members=len(place.names) - 1)
        return Card("quiz_summary", post["summary_id"], words)

    def poll(self, line: Polls, place: Place, at: datetime) -> Card:
        """Note a poll and who voted for what, and answer how the chat shows it."""
        poll_id = self._new_id(at)
        poll = {"id": poll_id, "chat_id": place.chat_id, "by_id": self._ids[line.who], "created_at": at}
        self._rows[Poll].append(poll | {"question": line.question, "is_anonymous": False, "takes_several": False})
        options = [{"poll_id": poll["id"], "place": n, "text": text} for n, text in enumerate(line.options, start=1)]
        self._rows[PollOption] += options
        for username, chosen in line.votes.items():
            user_id = self._ids[username]
            vote = {"poll_id": poll["id"], "voter": str(user_id), "place": chosen, "user_id": user_id, "at": at}
            self._rows[PollVote].append(vote)
        return Card("poll", poll_id, f"Poll: {line.question}")

    def write(self) -> None:
        """Put it all into the database, in the caller's transaction, when people and chats are there."""
        for table, rows in self._rows.items():
            insert_all(table, rows)

    def _quiz(self, line: Examines, at: datetime) -> Row:
        quiz: Row = {
            "id": self._new_id(at),
            "owner_id": self._ids[line.who],
            "title": line.title,
            "closes_at": at + timedelta(hours=line.hours_open),
            "time_limit_seconds": line.minutes * 60,
            "max_attempts": 1,
            "show_results": "after_closing",
            "review": "key",
            "pass_percent": 50.0,
            "created_at": at,
            "opened_at": at,
            "summed_up_at": None,
        }
        self._rows[Quiz].append(quiz)
        return quiz

    def _question(self, line: Examines, content: Row, at: datetime) -> tuple[Row, Content]:
        """The question in the teacher's bank: its version, and what it asks."""
        question_id, owner_id = self._new_id(at), self._ids[line.who]
        category_id = self._category(owner_id, line.category, at)
        times = {"created_at": at, "changed_at": at}
        self._rows[Question].append({"id": question_id, "owner_id": owner_id, "category_id": category_id, **times})
        read = read_content(content)
        version = bank.version_row(question_id, 1, read) | {"id": self._new_id(at), "created_at": at}
        self._rows[QuestionVersion].append(version)
        return version, read

    def _category(self, owner_id: UUID, path: str, at: datetime) -> UUID:
        """The category with this path, made with those around it when it is first named."""
        found: Row = {}
        names = path.split("/")
        for depth in range(1, len(names) + 1):
            inner = "/".join(names[:depth])
            known = [row for row in self._rows[Category] if (row["owner_id"], row["path"]) == (owner_id, inner)]
            found = (
                known[0] if known else {"id": self._new_id(at), "owner_id": owner_id, "path": inner, "created_at": at}
            )
            if not known:
                self._rows[Category].append(found)
        category_id: UUID = found["id"]
        return category_id

    def _ask(self, quiz: Row, asked: list[tuple[Row, Content]]) -> None:
        for number, (version, _content) in enumerate(asked, start=1):
            slot = {"quiz_id": quiz["id"], "number": number, "question_id": version["question_id"], "mark": 1.0}
            self._rows[Slot].append(slot)

    def _sit(
        self,
        quiz: Row,
        asked: list[tuple[Row, Content]],
        username: str,
        responses: tuple[Any, ...],
        place: Place,
        at: datetime,
    ) -> None:
        """Note somebody's attempt, graded as the worker would."""
        attempt_id, submitted_at = self._new_id(at), at + TAKES
        fractions = [grade(content, response) for (_, content), response in zip(asked, responses, strict=True)]
        score = grader.total([1.0] * len(asked), fractions)
        is_graded = score is not None
        self._rows[Attempt].append(
            {
                "id": attempt_id,
                "quiz_id": quiz["id"],
                "user_id": self._ids[username],
                "chat_id": place.chat_id,
                "number": 1,
                "state": AttemptState.GRADED if is_graded else AttemptState.WAITING,
                "seed": f"{self._rng.getrandbits(64):016x}",
                "started_at": at,
                "deadline_at": at + timedelta(seconds=quiz["time_limit_seconds"]),
                "submitted_at": submitted_at,
                "graded_at": submitted_at + GRADED_AFTER if is_graded else None,
                "score": score,
                "max_score": float(len(asked)),
            }
        )
        for number, ((version, _), response, fraction) in enumerate(zip(asked, responses, fractions, strict=True), 1):
            self._rows[Answer].append(
                {
                    "attempt_id": attempt_id,
                    "place": number,
                    "slot": number,
                    "id": uuid.UUID(int=self._rng.getrandbits(128), version=4),
                    "question_id": version["question_id"],
                    "version_id": version["id"],
                    "mark": 1.0,
                    "response": response,
                    "seq": 0 if response is None else 1,
                    "saved_at": None if response is None else at + timedelta(minutes=number),
                    "fraction": fraction,
                    "graded_at": None if fraction is None else submitted_at + GRADED_AFTER,
                }
            )

    def _new_id(self, at: datetime) -> UUID:
        return made_id(at, self._rng)


_IN_ORDER = (
    Category,
    Question,
    QuestionVersion,
    Quiz,
    Slot,
    QuizPost,
    Attempt,
    Answer,
    Poll,
    PollOption,
    PollVote,
)
