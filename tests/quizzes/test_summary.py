"""When a quiz has closed and nobody is at it any more, its chats are told how it went, as far as its author allows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.quizzes import posts, taking
from tests.cast import Person, answer, make_chat, make_person
from tests.chats.steps import add, events, page, remove, take_out
from tests.chats.storm import at_once
from tests.quizzes.steps import (
    ESSAY,
    PARIS,
    SUM,
    at,
    change_quiz,
    pass_time,
    post_quiz,
    posted_quiz,
    start,
    take,
)

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
RunJobs = Callable[[], list[str]]


@pytest.fixture
def sweep(app: Flask, run_jobs: RunJobs) -> Callable[[], None]:
    """Close what is overdue, grade it, and sum up: what the worker and beat do."""

    def run() -> None:
        with app.app_context():
            taking.close_overdue()
        run_jobs()
        with app.app_context():
            posts.open_and_close()

    return run


def summary(person: Person, chat: Shape) -> Shape | None:
    """The card of the latest summary."""
    cards = [message["card"] for message in page(person, chat)["items"] if message["card"]]
    return next((one for one in reversed(cards) if one["kind"] == "quiz_summary"), None)


def close(author: Person, quiz: Shape) -> None:
    answer(author.post(f"/api/v1/quizzes/{quiz['id']}/close"), 200)


def test_the_chat_is_told_how_it_went(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    eve, frank = make_person(app), make_person(app)
    add(alice, chat, eve, frank)
    quiz = posted_quiz(alice, chat, pass_percent=60, closes_at=at(600))
    for person, responses in ((bob, ["paris", "4"]), (eve, ["paris", "5"]), (frank, ["paris", "4"])):
        take(person, quiz, responses)
    sweep()
    assert summary(bob, chat) is None
    pass_time(app, 601)
    sweep()
    message = page(bob, chat)["items"][-1]
    assert (message["sender_id"], message["text"]) == (alice.id, "The quiz “Test” is over: 3 of 3 have finished.")
    about = {"quiz_id": quiz["id"], "title": "Test", "n_finished": 3, "n_members": 3, "n_waiting": 0}
    about |= {"average_percent": 83.3, "n_passed": 2, "pass_percent": 60.0, "best": None}
    assert message["card"].items() >= about.items()


def test_it_is_told_once_by_however_many_beats(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    sweep()
    before = events(app, chat)
    again = posted_quiz(alice, chat, title="Another")
    take(bob, again, ["paris"])
    close(alice, again)

    def beat() -> None:
        with app.app_context():
            posts.open_and_close()

    sweep()
    at_once([beat] * 6)
    kinds = [kind for _, kind, _ in events(app, chat)[len(before) :]]
    assert kinds.count("message_posted") == 2  # The quiz, and its summary.


def test_the_best_are_named_where_the_author_wants_it(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    people = [make_person(app, display_name=f"Person {number}") for number in range(4)]
    add(alice, chat, *people)
    quiz = posted_quiz(alice, chat, summary="best", shuffles_options=False)
    for person, responses in zip(people, (["paris", "4"], ["paris"], [None, "4"], ["rome"]), strict=True):
        take(person, quiz, responses)
    close(alice, quiz)
    sweep()
    told = summary(bob, chat)
    assert told is not None
    named = [(one["user"]["display_name"], one["percent"]) for one in told["best"]]
    assert named == [("Person 0", 100.0), ("Person 1", 50.0), ("Person 2", 50.0)]


def test_nothing_is_told_where_the_author_wants_nothing(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat, summary="nothing")
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    before = events(app, chat)
    sweep()
    assert [kind for _, kind, _ in events(app, chat)[len(before) :]] == ["card_changed"]
    assert page(bob, chat)["items"][0]["card"]["state"] == "closed"


def test_an_author_who_thinks_better_of_it_is_obeyed(
    alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat, summary="best", pass_percent=50)
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    sweep()
    change_quiz(alice, quiz, summary="nothing")
    told = summary(bob, chat)
    assert told is not None
    assert (told["best"], told["average_percent"], told["n_passed"], told["n_finished"]) == (None, None, None, 1)


def test_it_waits_for_those_who_are_at_it(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    eve = make_person(app)
    add(alice, chat, eve)
    quiz = posted_quiz(alice, chat, closes_at=at(600))
    path = f"/api/v1/quizzes/{quiz['id']}/accommodations/{eve.id}"
    answer(alice.put(path, json={"extra_seconds": 300, "extra_attempts": 0}), 200)
    take(bob, quiz, ["paris"])
    start(eve, quiz)
    pass_time(app, 601)
    sweep()
    assert summary(bob, chat) is None
    pass_time(app, 320)
    sweep()
    assert (summary(bob, chat) or {})["n_finished"] == 2


@pytest.mark.parametrize(("summary_of", "best"), [("figures", None), ("best", [100.0, 50.0])])
def test_the_average_of_two_would_say_how_each_did(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None], summary_of: str, best: Any
) -> None:
    eve = make_person(app)
    add(alice, chat, eve)
    quiz = posted_quiz(alice, chat, summary=summary_of, show_results="never", pass_percent=60)
    take(bob, quiz, ["paris", "4"])
    take(eve, quiz, ["paris", "5"])
    close(alice, quiz)
    sweep()
    told = summary(bob, chat)
    assert told is not None
    assert (told["n_finished"], told["average_percent"], told["n_passed"], told["pass_percent"]) == (
        2,
        None,
        None,
        None,
    )
    assert (told["best"] and [one["percent"] for one in told["best"]]) == best


@pytest.mark.parametrize(("counts", "result"), [("best", 100.0), ("first", 50.0), ("last", 25.0), ("average", 58.3)])
def test_each_person_counts_as_the_quiz_says(
    alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None], counts: str, result: float
) -> None:
    contents = [PARIS | {"mark": 2}, SUM, SUM]
    quiz = posted_quiz(alice, chat, contents, counts=counts, max_attempts=3, summary="best")
    for responses in (["paris"], ["paris", "4", "4"], ["rome", "4"]):
        take(bob, quiz, responses)
    close(alice, quiz)
    sweep()
    told = summary(bob, chat)
    assert told is not None
    assert ([one["percent"] for one in told["best"]], told["n_finished"]) == ([result], 1)


def test_what_a_person_must_grade_is_not_in_the_figures_yet(
    alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat, [PARIS, ESSAY])
    take(bob, quiz, ["paris", "Because."])
    close(alice, quiz)
    sweep()
    told = summary(bob, chat)
    assert told is not None
    assert (told["n_finished"], told["n_waiting"], told["average_percent"]) == (1, 1, None)


def test_where_nobody_began_nothing_is_told(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    other = make_chat(alice, make_person(app))
    quiz = posted_quiz(alice, chat)
    post_quiz(alice, quiz, other)
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    sweep()
    assert summary(alice, chat) is not None
    assert summary(alice, other) is None


def test_an_author_who_has_left_tells_nothing(
    app: Flask, alice: Person, bob: Person, sweep: Callable[[], None]
) -> None:
    chat = make_chat(bob, alice, make_person(app))
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    take_out(alice, chat, alice)
    close(alice, quiz)
    sweep()
    assert summary(bob, chat) is None
    assert events(app, chat)[-1][1] == "card_changed"


def test_a_quiz_that_opens_again_is_summed_up_again(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat, max_attempts=2, summary="best")
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    sweep()
    change_quiz(alice, quiz, closes_at=at(600))
    take(bob, quiz, ["paris", "4"])
    pass_time(app, 601)
    sweep()
    cards = [message["card"]["kind"] for message in page(bob, chat)["items"]]
    assert cards == ["quiz", "quiz_summary"]
    assert [one["percent"] for one in (summary(bob, chat) or {})["best"]] == [100.0]
    assert [kind for _, kind, _ in events(app, chat)][-2:] == ["card_changed"] * 2


def test_a_summary_that_was_removed_comes_anew(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    sweep()
    remove(alice, page(alice, chat)["items"][-1])
    change_quiz(alice, quiz, closes_at=at(600))
    pass_time(app, 601)
    sweep()
    assert page(bob, chat)["items"][-1]["card"]["kind"] == "quiz_summary"


def test_a_summary_outlives_the_message_of_its_quiz(
    alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    sweep()
    remove(alice, page(alice, chat)["items"][0])
    assert (summary(bob, chat) or {})["n_finished"] == 1


def test_what_fails_in_the_middle_is_done_at_the_next_beat(
    alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    close(alice, quiz)
    with monkeypatch.context() as patch:
        patch.setattr("app.quizzes.posted.refresh_cards", lambda _quiz_id: 1 // 0)
        sweep()
    assert summary(bob, chat) is None
    sweep()
    assert summary(bob, chat) is not None


def test_what_fails_with_one_keeps_no_other_waiting(
    alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    poison, quiz = posted_quiz(alice, chat, title="Poison"), posted_quiz(alice, chat)
    for one in (poison, quiz):
        take(bob, one, ["paris"])
        close(alice, one)
    alive = posts.posted.refresh_cards

    def refresh(quiz_id: UUID) -> None:
        if str(quiz_id) == poison["id"]:
            raise ZeroDivisionError
        alive(quiz_id)

    monkeypatch.setattr("app.quizzes.posted.refresh_cards", refresh)
    sweep()
    assert (summary(bob, chat) or {})["quiz_id"] == quiz["id"]


def test_it_says_what_an_essay_that_waited_came_to(
    app: Flask, alice: Person, bob: Person, chat: Shape, sweep: Callable[[], None]
) -> None:
    quiz = posted_quiz(alice, chat, [PARIS, ESSAY], summary="best")
    take(bob, quiz, ["paris", "Because."])
    close(alice, quiz)
    sweep()
    told = summary(bob, chat)
    assert told is not None
    assert (told["n_waiting"], told["best"]) == (1, [])
    [essay] = answer(alice.get(f"/api/v1/quizzes/{quiz['id']}/essays"), 200)["items"]
    grade = {"points": 0.5, "comment": ""}
    answer(alice.put(f"/api/v1/quizzes/{quiz['id']}/essays/{essay['id']}", json=grade), 200)
    assert events(app, chat)[-1][1] == "card_changed"
    told = summary(bob, chat)
    assert told is not None
    assert (told["n_waiting"], [one["percent"] for one in told["best"]]) == (0, [75.0])
