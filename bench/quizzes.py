"""A class that answers: answers saved by 32 students, answers graded by one worker, and the analysis of the items.

The floor of saving is a bare route that sends the same statements, each of which commits by itself, as there.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import count

from flask import Flask
from sqlalchemy import func, select, update

from app.accounts.models import User
from app.db import db, transaction
from app.jobs import send_now
from app.quizzes.models import Answer, Attempt, AttemptState
from bench.exam import OPTIONS, add_quiz, add_submitted, start_all
from bench.house import Person, add_chat, add_class, add_people
from bench.load import Caller, request
from bench.measure import Options, Result, Run, Subject, cpu_ratio, of_rounds, over_http, ratio, take_turns
from bench.stand import Floor, Server, Stand, app_here, stand
from bench.statements import Statement, round_trips, watch, write_plan
from tests.services.process import wait_until
from tests.services.site import Worker

OF_FLOOR, GRADED_A_SECOND, ANALYSED_IN_SECONDS = 0.6, 2000, 2
MOST_ROUND_TRIPS = 4
N_QUESTIONS, N_ITEMS = 10, 50
TEACHER, FIRST = 10, 1000
PATIENCE = 300


def measure(options: Options) -> Result:
    """Saving beside its floor, grading, and the analysis."""
    result = Result("quizzes", "Answers saved, graded and analysed, on PostgreSQL", "answers/s")
    with stand() as here, app_here(here.env) as app:
        [teacher] = add_people([TEACHER])
        students = add_class(range(FIRST, FIRST + options.attempts))
        chat = add_chat(1, [teacher, *students])
        saving(result, here, app, students[: max(options.senders)], add_quiz(teacher, chat, N_QUESTIONS), options)
        grading(result, here, students, add_quiz(teacher, chat, N_QUESTIONS), chat, options)
        analysing(result, app, teacher, here, students, add_quiz(teacher, chat, N_ITEMS), chat, options)
    result.notes = [
        f"{max(options.senders)} students, each on a connection of their own; no answer is the one before.",
        f"Graded are {options.attempts:,} attempts of {N_QUESTIONS} choices by one Celery process, over Redis.",
        f"Analysed are {options.attempts:,} attempts of {N_ITEMS} choices: GET /statistics, without HTTP.",
    ]
    return result


# Saving.


def saving(
    result: Result, here: Stand, app: Flask, students: Sequence[Person], quiz_id: uuid.UUID, options: Options
) -> None:
    """Each student saves one answer after the other, question by question."""
    attempts = start_all(students, quiz_id)
    # Homeroom and its floor write into the same rows: each number is higher than all before.
    numbers = count(1)
    save_one = partial(put, app, students[0], attempts[0], numbers)
    result.ratios.append(round_trips(here, save_one, "SQL round trips an answer", most=MOST_ROUND_TRIPS))
    seen = watch(save_one)
    ours = [
        asks(f"/api/v1/attempts/{its}/answers", student.token, numbers) for student, its in _pairs(students, attempts)
    ]
    theirs = [asks(f"/answers/{student.id}/{its}", "", numbers) for student, its in _pairs(students, attempts)]
    with Server("app.wsgi:app", here.env | {"WEB_THREADS": "32"}) as homeroom, floor_of(here, seen, save_one) as bare:
        by_http = partial(over_http, seconds=options.seconds, database=here.postgres)
        app_, floor = (
            Subject("saved: Homeroom", partial(by_http, homeroom, ours)),
            Subject("saved: floor (bare Flask)", partial(by_http, bare, theirs)),
        )
        take_turns([app_, floor], options.rounds)
    result.subjects += [app_, floor]
    result.ratios += [
        ratio("saved: Homeroom / floor, answers a second", app_, floor, target=OF_FLOOR),
        cpu_ratio("saved: Homeroom / floor, by processor time", app_, floor),
    ]


def _pairs(students: Sequence[Person], attempts: Sequence[uuid.UUID]) -> Iterator[tuple[Person, uuid.UUID]]:
    return zip(students, attempts, strict=True)


def asks(path: str, token: str, numbers: Iterator[int]) -> Caller:
    """A student's answers without end."""
    for turn in count():
        place = turn % N_QUESTIONS + 1
        yield request("PUT", f"{path}/{place}", token=token, body=body(turn, next(numbers)))


def body(turn: int, seq: int) -> bytes:
    """An answer; in the next round, to the same question another."""
    return json.dumps({"response": OPTIONS[turn // N_QUESTIONS % len(OPTIONS)], "seq": seq}).encode()


def put(app: Flask, student: Person, attempt_id: uuid.UUID, numbers: Iterator[int]) -> str:
    """Save one answer in this process, and give the answer's body."""
    answer = app.test_client().put(
        f"/api/v1/attempts/{attempt_id}/answers/1",
        data=body(0, next(numbers)),
        content_type="application/json",
        headers={"Authorization": f"Bearer {student.token}"},
    )
    if answer.status_code != 200:
        raise RuntimeError(f"An answer was refused: {answer.status} {answer.get_data(as_text=True)}")
    return answer.get_data(as_text=True)


@contextmanager
def floor_of(here: Stand, seen: list[Statement], save_one: partial[str]) -> Iterator[Server]:
    """The floor that sends these statements."""
    plan = write_plan(here, "floor", seen, save_one())
    with Floor("bench.floors:app", here.env | {"BENCH_FLOOR": plan, "WEB_THREADS": "32"}) as bare:
        yield bare


# Grading.


def grading(
    result: Result,
    here: Stand,
    students: Sequence[Person],
    quiz_id: uuid.UUID,
    chat_id: uuid.UUID,
    options: Options,
) -> None:
    """One worker grades all attempts, as often as there are rounds."""
    attempts = add_submitted(students, quiz_id, chat_id)
    grade = partial(grade_all, attempts, quiz_id)
    with worker(here):
        plain = Subject("graded: one worker", partial(grade, wants_mail=False))
        lettered = Subject("graded: one worker, and a letter to each", partial(grade, wants_mail=True))
        take_turns([plain, lettered], options.rounds)
    result.subjects += [plain, lettered]
    rates = [run.rate for run in plain.runs]
    result.ratios.append(of_rounds("graded: answers a second", rates, target=GRADED_A_SECOND))


def worker(here: Stand) -> Worker:
    """One process that grades, and says so as it does by default."""
    return Worker(here.env | {"LOG_LEVEL": "INFO"}, "--concurrency=1", "--queues=grading")


def grade_all(attempts: Sequence[uuid.UUID], quiz_id: uuid.UUID, *, wants_mail: bool = False) -> Run:
    """Submit them all anew, and see how long the worker is at it, from the first grade to the last."""
    with transaction():
        theirs = Attempt.quiz_id == quiz_id
        db.session.execute(update(User).values(wants_mail=wants_mail))
        db.session.execute(update(Attempt).where(theirs).values(state=AttemptState.SUBMITTED, graded_at=None))
        db.session.execute(update(Answer).where(Answer.attempt_id.in_(attempts)).values(fraction=None))
    for attempt_id in attempts:
        send_now("quizzes.grade", str(attempt_id))
    wait_until(lambda: n_graded(quiz_id) == len(attempts), "all attempts are graded", seconds=PATIENCE)
    query = select(func.min(Attempt.graded_at), func.max(Attempt.graded_at)).where(Attempt.quiz_id == quiz_id)
    first, last = db.session.execute(query).one()
    n = (len(attempts) - 1) * N_QUESTIONS
    return Run(n / (last - first).total_seconds(), n=n)


def n_graded(quiz_id: uuid.UUID) -> int:
    """How many attempts have their grade."""
    db.session.rollback()
    query = select(func.count()).where(Attempt.quiz_id == quiz_id, Attempt.state == AttemptState.GRADED)
    return db.session.scalar(query) or 0


# Analysis.


def analysing(
    result: Result,
    app: Flask,
    teacher: Person,
    here: Stand,
    students: Sequence[Person],
    quiz_id: uuid.UUID,
    chat_id: uuid.UUID,
    options: Options,
) -> None:
    """The teacher asks for the analysis of all items."""
    attempts = add_submitted(students, quiz_id, chat_id)
    with worker(here):
        grade_all(attempts, quiz_id)
    subject = Subject("analysed", partial(analyse, app, teacher, quiz_id, len(attempts) * N_ITEMS))
    take_turns([subject], options.rounds)
    result.subjects.append(subject)
    took = [len(attempts) * N_ITEMS / run.rate for run in subject.runs]
    result.ratios.append(of_rounds("analysed: seconds", took, target=ANALYSED_IN_SECONDS, at_most=True))


def analyse(app: Flask, teacher: Person, quiz_id: uuid.UUID, n: int) -> Run:
    """One analysis of so many answers, from the rows to the answer."""
    began = time.perf_counter()
    answer = app.test_client().get(
        f"/api/v1/quizzes/{quiz_id}/statistics", headers={"Authorization": f"Bearer {teacher.token}"}
    )
    took = time.perf_counter() - began
    if answer.status_code != 200 or len(answer.get_json()["items"]) != N_ITEMS:
        raise RuntimeError(f"No analysis: {answer.status} {answer.get_data(as_text=True)[:500]}")
    return Run(n / took, n=n)
