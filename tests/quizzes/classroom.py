"""A class that takes a quiz at the same moment over real servers, retrying whatever is not acknowledged."""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from typing import Self

import orjson

from app.chats.schemas import MOST_PEOPLE
from tests.quizzes.steps import Shape, choice
from tests.services.process import wait_until
from tests.services.site import Web, Worker

N_QUESTIONS = 10
PATIENCE = 120


@dataclass
class Student:
    """One of the class: what they did, and what the house has acknowledged."""

    id: str
    token: str
    servers: Sequence[Web]
    random: random.Random
    said: dict[int, str] = field(default_factory=dict)
    attempt: Shape = field(default_factory=dict)
    surprises: list[str] = field(default_factory=list)

    def take(self, quiz_id: str, heard: Callable[[], None]) -> None:
        """Start, answer everything, some of it twice, and submit."""
        self.attempt = self.ask("POST", f"/quizzes/{quiz_id}/attempts", {}, 200, 201)
        for question in self.attempt["questions"]:
            ids = [option["id"] for option in question["options"]]
            for seq in range(1, self.random.choice((2, 3))):
                response, path = self.random.choice(ids), f"/answers/{question['place']}"
                self.ask("PUT", f"/attempts/{self.attempt['id']}{path}", {"response": response, "seq": seq}, 200)
                self.said[question["place"]] = response
            heard()
        self.ask("POST", f"/attempts/{self.attempt['id']}/submit", {}, 200)

    def ask(self, method: str, path: str, body: Shape, *statuses: int) -> Shape:
        """Ask until there is an answer; what no living house would say is asked again."""
        found: list[Shape] = []

        def is_answered() -> bool:
            status, answer = self._try(method, path, body)
            if status in statuses:
                found.append(answer)
            elif status < 500 and status:
                raise AssertionError(f"{method} {path} was refused: {status} {answer}")
            return bool(found)

        wait_until(is_answered, f"{method} {path} is acknowledged", seconds=PATIENCE)
        return found[0]

    def _try(self, method: str, path: str, body: Shape) -> tuple[int, Shape]:
        server = self.random.choice(self.servers)
        connection = HTTPConnection("127.0.0.1", server.port, timeout=30)
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"}
        try:
            connection.request(method, f"/api/v1{path}", orjson.dumps(body), headers)
            response = connection.getresponse()
            return response.status, orjson.loads(response.read())
        except (OSError, HTTPException, orjson.JSONDecodeError):
            return 0, {}
        finally:
            connection.close()

    @property
    def points(self) -> int:
        return sum(response == "right" for response in self.said.values())


class Classroom:
    """Two web processes, a worker, and a class of so many students with a quiz before them."""

    def __init__(self, env: dict[str, str], n_students: int) -> None:
        self.servers = [Web(env), Web(env)]
        # With the beat, which hints again at what died in a killed worker's hands.
        self.worker = Worker(env | {"INSTANCE_DIR": self.servers[0].env["INSTANCE_DIR"]}, "--beat")
        self.n_students, self.n_heard = n_students, 0
        self.lock = threading.Lock()

    def __enter__(self) -> Self:
        for service in (*self.servers, self.worker):
            service.start()
        return self

    def __exit__(self, *_: object) -> None:
        for service in (self.worker, *self.servers):
            service.kill()
            service.remove()

    def gather(self) -> None:
        """Sign everybody up, and post the quiz into their chat."""
        web = self.servers[0]
        self.teacher_id, self.teacher_token = web.sign_up("teacher")
        made = [web.sign_up(f"student{number}") for number in range(self.n_students)]
        self.students = [
            Student(id_, token, self.servers, random.Random(number)) for number, (id_, token) in enumerate(made)
        ]
        contents = [choice(f"Question {number}") for number in range(N_QUESTIONS)]
        slots = [{"question_id": self._teach("/questions", {"content": content})["id"]} for content in contents]
        people = [student.id for student in self.students]
        chat = self._teach("/chats", {"title": "Class"})
        for first in range(0, len(people), MOST_PEOPLE):
            self._teach(f"/chats/{chat['id']}/members", {"user_ids": people[first : first + MOST_PEOPLE]})
        quiz = self._teach("/quizzes", {"title": "Test", "slots": slots, "shuffles_questions": True})
        self.quiz_id = str(quiz["id"])
        self._teach(f"/quizzes/{self.quiz_id}/posts", {"chat_id": chat["id"]})

    def take(self, *troubles: Callable[[Classroom], None]) -> list[str]:
        """Let all take the quiz at once; the troubles come evenly spread over it. What went wrong is told."""
        wrong: list[str] = []
        gate = threading.Barrier(len(self.students) + 1)

        def sit(student: Student) -> None:
            gate.wait()
            try:
                student.take(self.quiz_id, self._hear)
            except Exception as error:  # noqa: BLE001  Told in the test's own thread.
                wrong.append(f"{type(error).__name__}: {error}")

        threads = [threading.Thread(target=sit, args=[student]) for student in self.students]
        for thread in threads:
            thread.start()
        gate.wait()
        for number, trouble in zip(itertools.count(1), troubles, strict=False):
            share = number / (len(troubles) + 1)
            wait_until(
                lambda share=share: wrong or self.n_heard >= share * self.n_answers,
                "so many answers are saved",
                seconds=PATIENCE,
            )  # type: ignore[misc]
            trouble(self)
        for thread in threads:
            thread.join()
        return wrong

    @property
    def n_answers(self) -> int:
        return len(self.students) * N_QUESTIONS

    def results(self) -> dict[str, Shape]:
        """Each student's attempt as the teacher sees it, once the worker has graded them all."""
        found: dict[str, Shape] = {}

        def all_graded() -> bool:
            for student in self.students:
                if student.id not in found:
                    seen = self.servers[0].call(
                        "GET", f"/api/v1/attempts/{student.attempt['id']}", token=self.teacher_token
                    )
                    if seen["state"] != "graded":
                        return False
                    found[student.id] = seen
            return True

        wait_until(all_graded, "everything is graded", seconds=PATIENCE)
        return found

    def _hear(self) -> None:
        with self.lock:
            self.n_heard += 1

    def _teach(self, path: str, body: Shape) -> Shape:
        made: Shape = self.servers[0].call("POST", f"/api/v1{path}", body, token=self.teacher_token)
        return made


def crash_worker(room: Classroom) -> None:
    room.worker.kill()
    room.worker.start()


def crash_web(room: Classroom) -> None:
    room.servers[1].kill()
    room.servers[1].start()
