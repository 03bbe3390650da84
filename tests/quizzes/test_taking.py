"""Taking a quiz: beginning, saving each answer, submitting."""

from __future__ import annotations

from uuid import uuid4

from flask import Flask

from tests.cast import Person, answer
from tests.quizzes.steps import (
    ATTEMPTS,
    PARIS,
    SUM,
    Shape,
    at,
    choice,
    make_quiz,
    pass_time,
    posted_quiz,
    refused,
    save,
    see_attempt,
    see_quiz,
    start,
    submit,
    take,
    try_save,
    try_start,
)


def test_an_attempt_begins_once(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    first = try_start(bob, quiz)
    assert (first.status_code, try_start(bob, quiz).status_code) == (201, 200)
    attempt = answer(first, 201)
    assert (attempt["state"], attempt["number"], attempt["deadline_at"]) == ("in_progress", 1, None)
    assert [question["type"] for question in attempt["questions"]] == ["single", "numeric"]
    assert see_quiz(bob, quiz)["attempts"][0]["id"] == attempt["id"]


def test_outsiders_find_nothing(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    attempt = start(bob, quiz)
    assert try_start(charlie, quiz).status_code == 404
    assert charlie.get(f"{ATTEMPTS}/{attempt['id']}").status_code == 404
    for person in (charlie, alice):
        assert try_save(person, attempt, 1, "paris").status_code == 404
        assert person.post(f"{ATTEMPTS}/{attempt['id']}/submit", json={}).status_code == 404
    assert try_save(bob, attempt, 3, "paris").status_code == 404
    assert try_save(bob, {"id": str(uuid4())}, 1, "paris").status_code == 404


def test_a_saved_answer_is_there_again(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    saved = save(bob, attempt, 1, "rome")
    save(bob, attempt, 1, "paris", seq=2)
    seen = see_attempt(bob, attempt)["questions"][0]
    assert (seen["response"], seen["seq"]) == ("paris", 2)
    assert saved["saved_at"] <= seen["saved_at"]


def test_the_same_answer_again_is_answered_the_same(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    first = save(bob, attempt, 2, "4")
    assert save(bob, attempt, 2, "4")["saved_at"] == first["saved_at"]


def test_an_older_answer_does_not_replace_a_newer(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    save(bob, attempt, 2, "4", seq=5)
    for seq in (4, 5):
        problem = refused(try_save(bob, attempt, 2, "5", seq), 409, "stale_answer")
        assert (problem["response"], problem["seq"]) == ("4", 5)


def test_an_answer_is_taken_back(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    save(bob, attempt, 1, "rome")
    save(bob, attempt, 1, None, seq=2)
    assert see_attempt(bob, attempt)["questions"][0]["response"] is None


def test_what_is_no_answer_is_refused(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    for response in ("madrid", 1, ["paris"], {"paris": 1}, "a\u0000"):
        assert "response" in refused(try_save(bob, attempt, 1, response), 422)["errors"]


def test_after_the_end_no_answer_is_taken(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    save(bob, attempt, 1, "paris")
    assert submit(bob, attempt)["state"] == "submitted"
    assert submit(bob, attempt)["state"] == "submitted"
    assert refused(try_save(bob, attempt, 1, "rome", 2), 409, "attempt_is_over")["state"] == "submitted"
    save(bob, attempt, 1, "paris")  # Sent before, and answered again: it was saved.


def test_the_last_answers_come_with_the_end(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    save(bob, attempt, 1, "rome")
    answers = [{"place": 1, "response": "paris", "seq": 2}, {"place": 2, "response": "4", "seq": 1}]
    submit(bob, attempt, answers=answers)
    seen = see_attempt(alice, attempt)["questions"]
    assert [question["response"] for question in seen] == ["paris", "4"]


def test_a_wrong_last_answer_ends_nothing(alice: Person, bob: Person, chat: Shape) -> None:
    attempt = start(bob, posted_quiz(alice, chat))
    answers = [{"place": 2, "response": "4", "seq": 1}, {"place": 1, "response": "madrid", "seq": 1}]
    refused(bob.post(f"{ATTEMPTS}/{attempt['id']}/submit", json={"answers": answers}), 422)
    seen = see_attempt(bob, attempt)
    assert (seen["state"], seen["questions"][1]["response"]) == ("in_progress", None)


def test_what_comes_with_the_end_too_late_is_not_taken_in_silence(
    app: Flask, alice: Person, bob: Person, chat: Shape
) -> None:
    attempt = start(bob, posted_quiz(alice, chat, time_limit_seconds=60))
    save(bob, attempt, 1, "paris")
    pass_time(app, 100)
    path, late = f"{ATTEMPTS}/{attempt['id']}/submit", {"place": 2, "response": "4", "seq": 1}
    refused(bob.post(path, json={"answers": [late]}), 409, "attempt_is_over")
    kept = {"place": 1, "response": "paris", "seq": 1}
    assert submit(bob, attempt, answers=[kept])["state"] == "submitted"


def test_nobody_tries_more_often_than_allowed(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=2)
    assert [take(bob, quiz, ["paris"])["number"] for _ in range(2)] == [1, 2]
    assert refused(try_start(bob, quiz), 409, "no_attempts_left")["max_attempts"] == 2
    assert see_quiz(bob, quiz)["may_start"] is False


def test_an_author_previews_and_counts_nowhere(alice: Person, chat: Shape) -> None:
    quiz = make_quiz(alice)
    refused(try_start(alice, quiz), 403, "preview_instead")
    first, second = start(alice, quiz, is_preview=True), start(alice, quiz, is_preview=True)
    assert (second["is_preview"], second["number"]) == (True, 0)
    assert alice.get(f"{ATTEMPTS}/{first['id']}").status_code == 404
    assert see_quiz(alice, quiz)["is_taken"] is False


def test_authors_preview_and_others_do_not(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, closes_at=at(100))
    refused(try_start(alice, quiz), 403, "preview_instead")
    refused(try_start(bob, quiz, is_preview=True), 403, "not_author")
    assert see_quiz(alice, quiz)["is_taken"] is False
    pass_time(app, 200)
    preview = start(alice, quiz, is_preview=True)
    assert (preview["state"], preview["deadline_at"]) == ("in_progress", None)


def test_each_sees_an_order_of_their_own_that_stays(alice: Person, bob: Person, chat: Shape) -> None:
    contents = [choice(f"Question {number}", n_options=6) for number in range(8)]
    quiz = posted_quiz(alice, chat, contents, shuffles_questions=True, max_attempts=2)
    first = start(bob, quiz)
    again = see_attempt(bob, first)
    submit(bob, first)
    second = start(bob, quiz)

    def order(attempt: Shape) -> list[object]:
        return [(one["html"], [option["id"] for option in one["options"]]) for one in attempt["questions"]]

    assert order(first) == order(again) != order(second)
    assert sorted(one[0] for one in order(first)) == sorted(one[0] for one in order(second))


def test_an_attempt_keeps_the_version_that_it_began_with(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, [SUM])
    attempt = start(bob, quiz)
    path = f"/api/v1/questions/{quiz['slots'][0]['question_id']}"
    answer(alice.put(path, json={"content": SUM | {"text": "3 + 3 = ?"}}), 200)
    assert "2 + 2" in see_attempt(bob, attempt)["questions"][0]["html"]


def test_what_a_student_gets_while_answering_holds_no_key(alice: Person, bob: Person, chat: Shape) -> None:
    secrets = [
        PARIS | {"options": [dict(option, feedback="SECRET") for option in PARIS["options"]]},  # type: ignore[attr-defined]
        SUM | {"general_feedback": "SECRET", "name": "SECRET"},
        {"type": "short", "text": "Say it", "answers": [{"text": "SECRET"}]},
        {"type": "essay", "text": "Why?", "graders_note": "SECRET"},
        {"type": "true_false", "text": "So?", "is_true": True, "feedback_true": "SECRET"},
    ]
    quiz = posted_quiz(alice, chat, secrets, review="key")
    attempt = start(bob, quiz)
    for place, response in enumerate(["paris", "4", "guess", "because", True], start=1):
        saved = bob.put(f"{ATTEMPTS}/{attempt['id']}/answers/{place}", json={"response": response, "seq": 1})
        assert saved.status_code == 200
        for word in ("SECRET", "fraction", "is_true"):
            assert word not in saved.get_data(as_text=True)
    for path in (f"/api/v1/quizzes/{quiz['id']}", f"{ATTEMPTS}/{attempt['id']}", "/api/v1/quizzes?scope=to_take"):
        body = bob.get(path).get_data(as_text=True)
        assert "SECRET" not in body, path
        assert '"is_true"' not in body, path
        assert '"fraction":1' not in body.replace(" ", ""), path
