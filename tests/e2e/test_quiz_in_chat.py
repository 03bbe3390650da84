"""A teacher and a student, each at a browser of their own: a quiz is posted into their chat, taken and summed up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from selenium.webdriver.common.by import By

from tests.e2e.classroom import QUIZ, SUMMARY, Classroom, choose_to_add
from tests.e2e.lesson import Lesson, Student

pytestmark = pytest.mark.e2e


def at(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


def test_a_quiz_is_posted_taken_and_summed_up(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    quiz_id = room.quiz("Capitals", summary="best", pass_percent=50, max_attempts=2)
    choose_to_add(alice, "Quiz")
    alice.click("#dialog .person", "Capitals")
    alice.wait_for_no_dialog()
    alice.seen(QUIZ, "0 of 1 have finished")
    card = bobby.seen(QUIZ, "1 question · 1 point")
    start = card.find_element(By.CSS_SELECTOR, "[data-part=open]")
    assert (start.text, start.get_attribute("href")) == ("Start", f"{room.site.url}/quizzes/{quiz_id}")
    bobby.seen(".chat-row-last", "Quiz: Capitals")
    bobby.click(f"{QUIZ} [data-part=open]")
    student = Student(bobby.driver, bobby.url, "bobby")
    student.begins(Lesson(room.site, room.tokens["alice"], room.chat_id, quiz_id))
    alice.seen(QUIZ, "1 is taking it")
    bobby.come_to_chat(room.chat_id)
    bobby.click(f"{QUIZ} .btn", "Continue")
    bobby.click("#start")
    student.chooses("Paris")
    student.next()
    student.click("#hand-in-now")
    alice.seen(QUIZ, "1 of 1 has finished")
    bobby.come_to_chat(room.chat_id)
    bobby.seen(f"{QUIZ} .btn", "Take it again")
    bobby.seen(f"{QUIZ} .btn", "See my result")
    room.call("alice", "POST", f"/quizzes/{quiz_id}/close")
    bobby.seen(f"{QUIZ} .tag", "Closed")
    bobby.waits_for_no(f"{QUIZ} .btn", "Take it again")
    bobby.seen(f"{QUIZ} .btn", "See my result")
    has_summary = (By.CSS_SELECTOR, SUMMARY)
    bobby.wait(lambda: room.beat() or bobby.driver.find_elements(*has_summary), "the summary")
    told = bobby.seen(SUMMARY, "Capitals").text
    assert [word for word in ("100 %", "Bobby") if word not in told] == []
    assert alice.seen(f"{SUMMARY} .btn", "Results").get_attribute("href").endswith(f"/quizzes/{quiz_id}/results")
    assert alice.faults() == bobby.faults() == []


def test_it_is_offered_again_as_long_as_attempts_are_left(room: Classroom) -> None:
    bobby = room.bobby
    quiz_id = room.quiz("Capitals", max_attempts=1, show_results="never")
    room.post(quiz_id)
    attempt = room.call("bobby", "POST", f"/quizzes/{quiz_id}/attempts", {})
    room.call("bobby", "POST", f"/attempts/{attempt['id']}/submit", {})
    bobby.seen(f"{QUIZ} .btn", "To the quiz")
    room.call("alice", "PATCH", f"/quizzes/{quiz_id}", {"max_attempts": 2})
    bobby.seen(f"{QUIZ} .btn", "Take it again")
    assert not bobby.is_too_wide()


def test_the_results_are_linked_for_those_who_may_see_them(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    room.post(room.quiz("Capitals"))
    alice.seen(f"{QUIZ} .btn", "Results")
    bobby.seen(f"{QUIZ} .btn", "Start")
    bobby.waits_for_no(f"{QUIZ} .btn", "Results")


def test_the_clock_of_the_card_runs_and_opens_and_closes_it(room: Classroom) -> None:
    """Whatever the clock of the device says."""
    bobby = room.bobby
    room.post(room.quiz("Capitals", opens_at=at(4), closes_at=at(9)))
    bobby.seen(f"{QUIZ} .quiz-clock", "Opens in 0:0")
    bobby.seen(f"{QUIZ} .btn", "Details")
    bobby.seen(f"{QUIZ} .quiz-clock", "Closes in 0:0")
    bobby.seen(f"{QUIZ} .btn", "Start")
    bobby.seen(f"{QUIZ} .quiz-clock", "Closed ")
    bobby.seen(f"{QUIZ} .btn", "Details")


def test_a_wrong_clock_of_the_device_changes_nothing(room: Classroom) -> None:
    bobby = room.bobby
    room.post(room.quiz("Capitals", closes_at=at(3600)))
    bobby.knows("const real = Date.now; Date.now = () => real() + 7_200_000;")
    bobby.driver.refresh()
    bobby.seen(f"{QUIZ} .quiz-clock", "Closes in 59:")
    bobby.seen(f"{QUIZ} .btn", "Start")


def test_changes_of_the_quiz_come_by_themselves(room: Classroom) -> None:
    quiz_id = room.quiz("Capitals")
    room.post(quiz_id)
    room.bobby.seen(QUIZ, "Open without a closing time")
    room.call("alice", "PATCH", f"/quizzes/{quiz_id}", {"title": "Towns", "closes_at": at(7200)})
    room.bobby.seen(QUIZ, "Towns")
    room.bobby.seen(QUIZ, "Closes in 1:59:")


def test_what_cannot_be_posted_is_not_offered(room: Classroom) -> None:
    alice = room.alice
    choose_to_add(alice, "Quiz")
    alice.seen("#dialog", "You have no quiz that could be posted here")
    write = alice.seen("#dialog-foot .btn-primary", "Write a new quiz")
    assert write.get_attribute("href") == f"{room.site.url}/quizzes?new={room.chat_id}"


def test_its_message_can_be_removed_and_says_what_that_means(room: Classroom) -> None:
    alice, bobby = room.alice, room.bobby
    quiz_id = room.quiz("Capitals")
    room.post(quiz_id)
    alice.choose("Capitals", "Remove")
    alice.seen("#dialog", "Nobody else can begin the quiz from here")
    alice.click("#dialog .btn-danger")
    bobby.waits_for_no(QUIZ)
    bobby.seen(".msg.is-removed")
