"""Making a quiz: its settings, what it asks, and who may do what."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.cast import Person, answer
from tests.chats.storm import at_once
from tests.quizzes.steps import (
    ESSAY,
    PARIS,
    QUIZZES,
    SUM,
    Shape,
    another,
    at,
    change_quiz,
    make_quiz,
    pass_time,
    post_quiz,
    posted_quiz,
    refused,
    see_quiz,
    start,
    write_question,
)


def test_a_quiz_asks_its_questions_in_order(alice: Person) -> None:
    quiz = make_quiz(alice, [SUM, PARIS, {"type": "description", "text": "Now think."}])
    assert [(slot["name"], slot["mark"]) for slot in quiz["slots"]] == [("Sum", 1), ("Capital", 1), ("Now think.", 0)]
    assert (quiz["state"], quiz["n_questions"], quiz["max_score"], quiz["is_taken"]) == ("draft", 2, 2, False)


def test_a_draft_is_its_authors_alone(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = make_quiz(alice)
    assert bob.get(f"{QUIZZES}/{quiz['id']}").status_code == 404
    assert bob.patch(f"{QUIZZES}/{quiz['id']}", json={"title": "Mine"}).status_code == 404


def test_members_see_the_front_and_change_nothing(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, title="Geography", time_limit_seconds=600)
    front = see_quiz(bob, quiz)
    assert (front["title"], front["state"], front["attempts_left"], front["may_start"]) == (
        "Geography",
        "open",
        1,
        True,
    )
    assert "slots" not in front
    refused(bob.patch(f"{QUIZZES}/{quiz['id']}", json={"title": "Mine"}), 403, "not_author")
    refused(bob.put(f"{QUIZZES}/{quiz['id']}/slots", json={"slots": []}), 403, "not_author")
    for method, path in (("GET", ""), ("PATCH", ""), ("POST", "/close"), ("POST", "/copy"), ("GET", "/accommodations")):
        assert charlie.send(method, f"{QUIZZES}/{quiz['id']}{path}", json={}).status_code == 404, path


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"title": "  "}, "title"),
        ({"time_limit_seconds": 5}, "time_limit_seconds"),
        ({"max_attempts": 0}, "max_attempts"),
        ({"pass_percent": 101}, "pass_percent"),
        ({"review": "everything"}, "review"),
        ({"opens_at": "tomorrow"}, "opens_at"),
        ({"opens_at": "2026-01-01T10:00:00"}, "opens_at"),
        ({"closes_at": "9999-12-31T23:59:59.999999Z"}, "closes_at"),
        ({"opens_at": "0001-01-01T00:00:00+14:00"}, "opens_at"),
        ({"slots": [{}]}, "slots.0"),
        ({"slots": [{"question_id": "01a1ff43-eea5-75b8-872c-08cd648610cb"}]}, "slots.0.question_id"),
        ({"slots": [{"category_id": "01a1ff43-eea5-75b8-872c-08cd648610cb"}]}, "slots.0.category_id"),
    ],
)
def test_it_says_what_is_wrong(alice: Person, settings: Shape, field: str) -> None:
    problem = refused(alice.post(QUIZZES, json={"title": "Test"} | settings), 422)
    assert field in problem["errors"], problem


def test_it_closes_after_it_opens(alice: Person) -> None:
    quiz = make_quiz(alice, opens_at=at(3600))
    problem = refused(alice.patch(f"{QUIZZES}/{quiz['id']}", json={"closes_at": at(60)}), 422)
    assert "closes_at" in problem["errors"]


def test_nobody_asks_the_questions_of_another(alice: Person, bob: Person) -> None:
    theirs = write_question(bob)
    problem = refused(alice.post(QUIZZES, json={"title": "Test", "slots": [{"question_id": theirs["id"]}]}), 422)
    assert "slots.0.question_id" in problem["errors"]


def test_a_question_that_a_quiz_asks_stays(alice: Person) -> None:
    quiz = make_quiz(alice)
    path = f"/api/v1/questions/{quiz['slots'][0]['question_id']}"
    refused(alice.delete(path), 409, "question_in_use")
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/slots", json={"slots": []}), 200)
    assert alice.delete(path).status_code == 204


def test_what_is_asked_stays_once_somebody_answers(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    start(bob, quiz)
    refused(alice.put(f"{QUIZZES}/{quiz['id']}/slots", json={"slots": []}), 409, "quiz_is_taken")
    refused(alice.delete(f"{QUIZZES}/{quiz['id']}"), 409, "quiz_is_taken")
    copy = answer(alice.post(f"{QUIZZES}/{quiz['id']}/copy"), 201)
    assert (copy["is_taken"], copy["state"], len(copy["slots"])) == (False, "draft", 2)
    assert alice.delete(f"{QUIZZES}/{copy['id']}").status_code == 204


def test_a_draw_takes_each_question_once(alice: Person, bob: Person, chat: Shape) -> None:
    for number in range(5):
        write_question(alice, SUM | {"text": f"{number} + 0 = ?"}, category="Maths/Sums")
    [category] = [
        one for one in answer(alice.get("/api/v1/questions/categories"), 200)["items"] if one["path"] == "Maths"
    ]
    quiz = answer(
        alice.post(QUIZZES, json={"title": "Draw", "slots": [{"category_id": category["id"]} for _ in range(5)]}), 201
    )
    assert quiz["slots"][0]["n_to_draw_from"] == 5
    post_quiz(alice, quiz, chat)
    asked = [question["html"] for question in start(bob, quiz)["questions"]]
    assert len(set(asked)) == 5


def test_a_quiz_that_draws_too_much_is_not_posted(alice: Person, chat: Shape) -> None:
    write_question(alice, SUM, category="Maths")
    [category] = answer(alice.get("/api/v1/questions/categories"), 200)["items"]
    quiz = answer(
        alice.post(QUIZZES, json={"title": "Draw", "slots": [{"category_id": category["id"]} for _ in range(2)]}), 201
    )
    problem = refused(alice.post(f"{QUIZZES}/{quiz['id']}/posts", json={"chat_id": chat["id"]}), 409, "bank_too_small")
    assert problem["slot"] == 2


def test_lists_are_what_each_may_see(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    quiz, draft = posted_quiz(alice, chat), make_quiz(alice, [ESSAY])

    def ids(person: Person, scope: str) -> list[str]:
        return [item["id"] for item in answer(person.get(QUIZZES, query_string={"scope": scope}), 200)["items"]]

    assert ids(alice, "mine") == [draft["id"], quiz["id"]]
    assert ids(bob, "to_take") == [quiz["id"]]
    assert ids(bob, "mine") == ids(bob, "results") == ids(charlie, "to_take") == []


def test_only_the_author_names_who_gets_more_time(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, time_limit_seconds=600)
    path = f"{QUIZZES}/{quiz['id']}/accommodations/{bob.id}"
    refused(bob.put(path, json={"extra_seconds": 60}), 403)
    [given] = answer(alice.put(path, json={"extra_seconds": 300, "extra_attempts": 1}), 200)["items"]
    assert (given["user"]["id"], given["extra_seconds"]) == (bob.id, 300)
    front = see_quiz(bob, quiz)
    assert (front["extra_seconds"], front["attempts_left"]) == (300, 2)
    assert alice.delete(path).status_code == 204
    assert see_quiz(bob, quiz)["extra_seconds"] == 0


def test_it_is_removed_once_however_often_that_is_pressed(app: Flask, alice: Person) -> None:
    quiz, codes = make_quiz(alice), []

    def press() -> None:
        codes.append(another(app, alice).delete(f"{QUIZZES}/{quiz['id']}").status_code)

    at_once([press] * 6)
    assert sorted(codes) == [204, *[404] * 5]


def test_a_copy_of_what_has_closed_is_open(alice: Person, chat: Shape, app: Flask) -> None:
    quiz = posted_quiz(alice, chat, closes_at=at(60))
    pass_time(app, 100)
    assert answer(alice.post(f"{QUIZZES}/{quiz['id']}/copy"), 201)["closes_at"] is None


def test_a_title_changes(alice: Person) -> None:
    quiz = make_quiz(alice)
    assert change_quiz(alice, quiz, title="Better")["title"] == "Better"
