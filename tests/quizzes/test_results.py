"""The table of a class, as its author and the admins of its chats see it, and as a spreadsheet."""

from __future__ import annotations

import csv
import io
from uuid import UUID

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.db import db
from app.quizzes.models import Quiz
from app.quizzes.results import n_answered, points
from tests.cast import Person, answer, make_chat, make_person
from tests.quizzes.marking import RIGHT, WRONG, preview, results, row_of, taken
from tests.quizzes.steps import ESSAY, PARIS, QUIZZES, SUM, Shape, post_quiz, posted_quiz, save, see_attempt, start


def sheet_of(response: TestResponse) -> list[dict[str, str]]:
    assert response.mimetype == "text/csv"
    return list(csv.DictReader(io.StringIO(response.get_data(as_text=True))))


def make_chat_admin(owner: Person, chat: Shape, person: Person) -> None:
    path = f"/api/v1/chats/{chat['id']}/members/{person.id}"
    answer(owner.patch(path, json={"role": "admin"}), 200)


def test_who_has_not_begun_stands_there_too(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    found = results(alice, quiz)
    (row,) = found["rows"]
    assert (row["user"]["id"], row["attempt"], row["n_attempts"], row["percent"]) == (bob.id, None, 0, None)
    assert (found["n_members"], found["n_started"], found["n_finished"], found["mean"]) == (1, 0, 0, None)


def test_who_is_at_it_is_seen(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, time_limit_seconds=600)
    save(bob, start(bob, quiz), 1, "paris")
    row = row_of(alice, quiz, bob)
    assert (row["is_under_way"], row["attempt"]["state"], row["attempt"]["n_answered"]) == (True, "in_progress", 1)
    assert row["attempt"]["deadline_at"] > row["attempt"]["started_at"]


def test_the_figures_of_the_class(app: Flask, alice: Person, bob: Person, charlie: Person) -> None:
    quiz = posted_quiz(alice, make_chat(alice, bob, charlie), pass_percent=60)
    taken(app, bob, quiz, RIGHT)
    taken(app, charlie, quiz, ["paris", "5"])
    found = results(alice, quiz)
    assert [(row["percent"], row["is_passed"]) for row in found["rows"]] == [(100.0, True), (50.0, False)]
    assert (found["mean"], found["n_passed"], found["n_graded"], found["quiz"]["max_score"]) == (75.0, 1, 2, 2.0)


def test_essays_to_grade_are_counted(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, [PARIS, ESSAY])
    taken(app, bob, quiz, ["paris", "Because."])
    found = results(alice, quiz)
    assert (found["n_to_grade"], found["n_finished"], found["n_graded"]) == (1, 1, 0)
    assert found["rows"][0]["attempt"]["state"] == "waiting"


@pytest.mark.parametrize(("counts", "percent"), [("best", 100.0), ("first", 0.0), ("last", 50.0), ("average", 50.0)])
def test_of_several_attempts_the_quiz_says_which_counts(
    app: Flask, alice: Person, bob: Person, chat: Shape, counts: str, percent: float
) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=3, counts=counts)
    for given in (WRONG, RIGHT, ["paris", "5"]):
        taken(app, bob, quiz, given)
    row = row_of(alice, quiz, bob)
    assert (row["percent"], row["score"], row["n_attempts"]) == (percent, percent / 50, 3)
    every = results(alice, quiz, attempts="all")["rows"]
    assert [line["attempt"]["percent"] for line in every] == [0.0, 100.0, 50.0]


@pytest.mark.parametrize(
    ("what", "percents", "passed"),
    [("counted", ["66.67"], ["yes"]), ("all", ["100", "100", "0"], ["yes", "yes", "no"])],
)
def test_the_spreadsheet_says_what_counts_of_an_average(
    app: Flask, alice: Person, bob: Person, chat: Shape, what: str, percents: list[str], passed: list[str]
) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=3, counts="average", pass_percent=60)
    for given in (RIGHT, RIGHT, WRONG):
        taken(app, bob, quiz, given)
    lines = sheet_of(alice.get(f"{QUIZZES}/{quiz['id']}/results?format=csv&attempts={what}"))
    assert ([line["percent"] for line in lines], [line["is_passed"] for line in lines]) == (percents, passed)


def test_nobody_fails_by_the_dust_of_a_division(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, [SUM | {"mark": 4.1}, PARIS | {"mark": 0.9}], pass_percent=82)
    attempt = taken(app, bob, quiz, ["4", "rome"])
    row, own = row_of(alice, quiz, bob), see_attempt(bob, attempt)
    assert [(one["percent"], one["is_passed"]) for one in (row, row["attempt"], own)] == [(82.0, True)] * 3
    assert results(alice, quiz)["n_passed"] == 1


def test_what_others_chats_did_is_not_read_for_one(app: Flask, alice: Person, bob: Person, charlie: Person) -> None:
    ours, theirs = make_chat(alice, bob), make_chat(alice, charlie)
    quiz = posted_quiz(alice, ours)
    post_quiz(alice, quiz, theirs)
    own, _other = (taken(app, person, quiz, RIGHT)["id"] for person in (bob, charlie))
    with app.app_context():
        known = db.session.get_one(Quiz, UUID(quiz["id"]))
        for read in (points, n_answered):
            assert [str(attempt_id) for attempt_id in read(known, [UUID(ours["id"])])] == [own]
            assert len(read(known, None)) == 2


def test_a_preview_counts_nowhere(app: Flask, alice: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    preview(app, alice, quiz)
    found = results(alice, quiz)
    assert (found["n_started"], len(found["rows"])) == (0, 1)


def test_who_has_left_is_still_there(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    taken(app, bob, quiz, RIGHT)
    assert bob.delete(f"/api/v1/chats/{chat['id']}/members/{bob.id}").status_code in (200, 204)
    assert row_of(alice, quiz, bob)["percent"] == 100.0


def test_admins_of_a_chat_see_their_chat_only(app: Flask, alice: Person, bob: Person, charlie: Person) -> None:
    dana = make_person(app, "danae")
    ours, theirs = make_chat(alice, bob, charlie), make_chat(alice, dana)
    quiz = posted_quiz(alice, ours)
    post_quiz(alice, quiz, theirs)
    make_chat_admin(alice, ours, charlie)
    taken(app, bob, quiz, RIGHT)
    taken(app, dana, quiz, RIGHT)
    assert {row["user"]["username"] for row in results(charlie, quiz)["rows"]} == {"bobby", "charlie"}
    assert {row["user"]["username"] for row in results(alice, quiz)["rows"]} == {"bobby", "charlie", "danae"}
    assert results(charlie, quiz)["quiz"]["is_author"] is False


def test_students_and_outsiders_see_no_table(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    for person, status in ((bob, 403), (charlie, 404)):
        for what in ("results", "results?format=csv", "statistics", "questions/1/answers"):
            assert person.get(f"{QUIZZES}/{quiz['id']}/{what}").status_code == status


def test_the_spreadsheet_has_its_columns_for_good(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, [PARIS, SUM | {"mark": 2}], pass_percent=50)
    taken(app, bob, quiz, ["rome", "4"])
    (line,) = sheet_of(alice.get(f"{QUIZZES}/{quiz['id']}/results?format=csv"))
    columns = "name username attempt state started_at submitted_at is_late extra_seconds n_answered score max_score"
    assert list(line) == [*columns.split(), "percent", "is_passed", "q1", "q2"]
    assert (line["name"], line["attempt"], line["state"], line["is_late"]) == ("Bob", "1", "graded", "no")
    assert (line["score"], line["percent"], line["is_passed"], line["q1"], line["q2"]) == (
        "2",
        "66.67",
        "yes",
        "0",
        "2",
    )


def test_no_name_is_a_formula(app: Flask, alice: Person) -> None:
    mallory = make_person(app, display_name="=HYPERLINK(1)")
    quiz = posted_quiz(alice, make_chat(alice, mallory))
    (line,) = sheet_of(alice.get(f"{QUIZZES}/{quiz['id']}/results?format=csv"))
    assert (line["name"], line["state"], line["score"]) == ("'=HYPERLINK(1)", "not_begun", "")
