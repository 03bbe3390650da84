"""A quiz in a chat: its author posts it, its members take it, and its card says how far they have come."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.quizzes import news, posts
from tests.cast import Person, answer, make_chat, make_person
from tests.chats.steps import add, events, list_chats, page, questions, refused, remove, take_out, watched_sql
from tests.chats.storm import at_once, twin
from tests.quizzes.steps import (
    ESSAY,
    PARIS,
    at,
    change_quiz,
    make_quiz,
    pass_time,
    post_quiz,
    posted_quiz,
    see_quiz,
    start,
    submit,
    take,
    try_start,
)
from tests.wallets.steps import keyed

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def try_post(person: Person, quiz: Shape, chat: Shape, *, key: str | None = None) -> Any:
    return person.post(f"/api/v1/quizzes/{quiz['id']}/posts", json={"chat_id": chat["id"]}, headers=keyed(key))


def card(person: Person, chat: Shape) -> Shape:
    """The card of the quiz that was posted last."""
    cards = [message["card"] for message in page(person, chat)["items"] if message["card"]]
    found: Shape = next(one for one in reversed(cards) if one["kind"] == "quiz")
    return found


def sweep(app: Flask) -> None:
    with app.app_context():
        posts.open_and_close()


def test_its_card_says_what_awaits(alice: Person, bob: Person, chat: Shape) -> None:
    opens, closes = at(60), at(3600)
    quiz = posted_quiz(alice, chat, opens_at=opens, closes_at=closes, time_limit_seconds=600, max_attempts=3)
    (message,) = page(bob, chat)["items"]
    assert (message["text"], message["sender_id"]) == ("Quiz: Test", alice.id)
    about = {"kind": "quiz", "quiz_id": quiz["id"], "title": "Test", "state": "scheduled", "time_limit_seconds": 600}
    about |= {"max_attempts": 3, "n_questions": 2, "max_score": 2.0, "n_members": 1, "n_started": 0, "n_finished": 0}
    assert message["card"].items() >= about.items()
    assert message["card"]["closes_at"][:19] == closes[:19]
    assert list_chats(bob)[0]["last_message"]["card"] == message["card"]


def test_the_answer_names_the_message(alice: Person, bob: Person, chat: Shape) -> None:
    post = post_quiz(alice, make_quiz(alice), chat)
    (message,) = page(bob, chat)["items"]
    assert (post["message_id"], post["chat_id"]) == (message["id"], chat["id"])
    assert message["card"]["id"] == post["id"]


def test_descriptions_are_not_counted(alice: Person, chat: Shape) -> None:
    posted_quiz(alice, chat, [{"type": "description", "text": "Read this."}, PARIS])
    assert (card(alice, chat)["n_questions"], card(alice, chat)["max_score"]) == (1, 1.0)


def test_only_its_author_posts_it_and_only_where_they_are(
    alice: Person, bob: Person, charlie: Person, chat: Shape
) -> None:
    quiz = make_quiz(alice)
    refused(try_post(bob, quiz, chat), 404)
    refused(try_post(alice, quiz, make_chat(charlie)), 404)
    post_quiz(alice, quiz, chat)
    refused(try_post(bob, quiz, make_chat(bob)), 403, "not_author")
    refused(try_post(charlie, quiz, chat), 404)


def test_a_quiz_stands_in_a_chat_once(app: Flask, alice: Person, chat: Shape) -> None:
    quiz = make_quiz(alice)
    twins = [twin(app, alice) for _ in range(10)]
    statuses = at_once([lambda one=one: try_post(one, quiz, chat).status_code for one in twins])
    assert sorted(statuses) == [201] + [409] * 9
    refused(try_post(alice, quiz, chat), 409, "already_posted")
    assert len(page(alice, chat)["items"]) == 1


def test_the_same_key_posts_once(alice: Person, chat: Shape) -> None:
    quiz = make_quiz(alice)
    first = answer(try_post(alice, quiz, chat, key="k"), 201)
    assert answer(try_post(alice, quiz, chat, key="k"), 201) == first


def test_it_refuses_a_quiz_that_cannot_be_taken(alice: Person, chat: Shape) -> None:
    refused(try_post(alice, make_quiz(alice, []), chat), 409, "empty_quiz")
    path = "/api/v1/questions/categories"
    answer(alice.post(path, json={"path": "Empty"}), 201)
    (category,) = answer(alice.get(path), 200)["items"]
    draws = answer(
        alice.post("/api/v1/quizzes", json={"title": "Draw", "slots": [{"category_id": category["id"]}]}), 201
    )
    refused(try_post(alice, draws, chat), 409, "bank_too_small")
    refused(try_post(alice, make_quiz(alice, closes_at=at(-1)), chat), 409, "quiz_is_closed")
    assert page(alice, chat)["items"] == []


def test_the_card_counts_who_began_and_who_finished(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    eve = make_person(app)
    add(alice, chat, eve)
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris", "4"])
    start(eve, quiz)
    shown = card(bob, chat)
    assert (shown["n_members"], shown["n_started"], shown["n_finished"]) == (2, 2, 1)


def test_who_has_left_since_still_counts(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    take_out(alice, chat, bob)
    shown = card(alice, chat)
    assert (shown["n_members"], shown["n_finished"]) == (1, 1)


def test_each_chat_has_its_own_count(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    eve = make_person(app)
    other = make_chat(alice, eve)
    quiz = posted_quiz(alice, chat)
    post_quiz(alice, quiz, other)
    take(bob, quiz, ["paris"])
    assert (card(alice, chat)["n_finished"], card(alice, other)["n_finished"]) == (1, 0)


def test_a_preview_counts_nowhere(alice: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    submit(alice, start(alice, quiz, is_preview=True))
    assert (card(alice, chat)["n_started"], card(alice, chat)["n_members"]) == (0, 1)


def test_changes_of_the_quiz_are_shown(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    change_quiz(alice, quiz, title="Another name", closes_at=at(60))
    shown = card(bob, chat)
    assert (shown["title"], shown["state"]) == ("Another name", "open")
    assert events(app, chat)[-1][1] == "card_changed"


# --- Opening ------------------------------------------------------------------------------------------


def test_its_opening_is_told_once(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    posted_quiz(alice, chat, opens_at=at(600))
    sweep(app)
    before = events(app, chat)
    pass_time(app, 601)
    at_once([lambda: sweep(app) for _ in range(4)])
    sweep(app)
    assert [kind for _, kind, _ in events(app, chat)[len(before) :]] == ["card_changed"]
    assert card(bob, chat)["state"] == "open"


def test_an_opening_that_was_put_off_is_told_again(app: Flask, alice: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat, opens_at=at(600))
    pass_time(app, 601)
    sweep(app)
    change_quiz(alice, quiz, opens_at=at(600))
    before = events(app, chat)
    sweep(app)
    assert events(app, chat) == before
    pass_time(app, 601)
    sweep(app)
    assert len(events(app, chat)) == len(before) + 1


def test_what_was_open_when_it_was_posted_needs_no_telling(app: Flask, alice: Person, chat: Shape) -> None:
    posted_quiz(alice, chat, opens_at=at(-60))
    before = events(app, chat)
    sweep(app)
    assert events(app, chat) == before


# --- Removing the message -------------------------------------------------------------------------------


def test_without_its_message_nobody_else_begins(alice: Person, bob: Person, chat: Shape, app: Flask) -> None:
    eve = make_person(app)
    add(alice, chat, eve)
    quiz = posted_quiz(alice, chat)
    attempt = start(bob, quiz)
    remove(alice, page(alice, chat)["items"][0])
    refused(try_start(eve, quiz), 404)
    assert submit(bob, attempt)["state"] in ("submitted", "graded")
    assert page(bob, chat)["items"][0]["card"] is None


def test_it_can_be_posted_anew(alice: Person, bob: Person, chat: Shape) -> None:
    quiz = posted_quiz(alice, chat)
    take(bob, quiz, ["paris"])
    remove(alice, page(alice, chat)["items"][0])
    post_quiz(alice, quiz, chat)
    assert card(bob, chat)["n_finished"] == 1
    assert see_quiz(bob, quiz)["chat_ids"] == [chat["id"]]


def test_many_quizzes_cost_no_more_queries_than_one(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    def n_queries() -> int:
        news.settle()  # What is told soon is asked for first.
        with watched_sql(app) as seen:
            page(bob, chat)
        return len(questions(seen))

    take(bob, posted_quiz(alice, chat, [PARIS, ESSAY]), ["paris"])
    before = n_queries()
    for _ in range(4):
        start(bob, posted_quiz(alice, chat))
    assert n_queries() == before
