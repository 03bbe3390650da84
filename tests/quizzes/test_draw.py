"""What an attempt is asked by draw: whatever can be drawn is drawn, by chance, and nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from uuid import UUID

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db import db
from app.quizzes import drawing
from app.quizzes.drawing import NothingLeft, match
from app.quizzes.models import Quiz
from tests.cast import Person, answer
from tests.chats.steps import questions as statements
from tests.chats.steps import watched_sql
from tests.quizzes.steps import (
    PARIS,
    QUESTIONS,
    QUIZZES,
    SUM,
    Shape,
    choice,
    post_quiz,
    refused,
    see_quiz,
    start,
    submit,
    write_question,
)

POOLS = st.lists(st.sets(st.sampled_from("abcdef"), max_size=4).map(sorted), max_size=5)


def fits(pools: Sequence[Sequence[str]]) -> bool:
    """Whether one of all the ways to draw takes nothing twice."""
    return any(len(set(drawn)) == len(drawn) for drawn in product(*pools))


@pytest.mark.unit
@settings(max_examples=500, deadline=None)
@given(POOLS, st.text())
def test_a_draw_exists_if_there_is_any_way(pools: list[list[str]], seed: str) -> None:
    slots = dict(enumerate(pools, 1))
    try:
        drawn = match(slots, seed)
    except NothingLeft as refusal:
        n = refusal.slot
        assert (fits(pools[: n - 1]), fits(pools[:n])) == (True, False)
    else:
        assert all(drawn[slot] in pool for slot, pool in slots.items())
        assert len(set(drawn.values())) == len(slots)
        assert drawn == match(slots, seed)


@pytest.mark.unit
def test_all_questions_of_a_pool_have_the_same_chance() -> None:
    pool = list("abcdefghijkl")
    drawn = [one for seed in range(3000) for one in match(dict.fromkeys(range(4), pool), str(seed)).values()]
    # A thousand of each are expected; 26 is the standard deviation.
    assert all(850 < drawn.count(one) < 1150 for one in pool)


@pytest.mark.unit
def test_whatever_can_be_drawn_is_drawn_sometimes() -> None:
    pools = {1: ["a", "b"], 2: ["a", "b", "c"]}
    drawn = {tuple(sorted(match(pools, str(seed)).items())) for seed in range(200)}
    assert drawn == {((1, a), (2, b)) for a in pools[1] for b in pools[2] if a != b}


def draw_quiz(author: Person, *slots: Shape, **settings_: object) -> Shape:
    """A quiz that draws from the category D."""
    found = answer(author.get(f"{QUESTIONS}/categories"), 200)["items"]
    [category] = [one["id"] for one in found if one["path"] == "D"]
    body = {"title": "Draw", "slots": [{"category_id": category} | slot for slot in slots]}
    return answer(author.post(QUIZZES, json=body | settings_), 201)


def test_a_wide_slot_leaves_a_narrow_one_its_question(alice: Person, bob: Person, chat: Shape) -> None:
    write_question(alice, PARIS, category="D", tags=["x"])
    write_question(alice, SUM, category="D")
    quiz = draw_quiz(alice, {}, {"tag": "x"}, max_attempts=None)
    post_quiz(alice, quiz, chat)
    for _ in range(12):
        attempt = start(bob, quiz)
        assert len({question["html"] for question in attempt["questions"]}) == 2
        submit(bob, attempt)


def test_a_question_that_is_asked_anyway_is_not_drawn(alice: Person, bob: Person, chat: Shape) -> None:
    write_question(alice, PARIS, category="D")
    fixed = write_question(alice, SUM, category="D")
    quiz = draw_quiz(alice, {}, max_attempts=None)
    slots = [{"category_id": quiz["slots"][0]["category_id"]}, {"question_id": fixed["id"]}]
    answer(alice.put(f"{QUIZZES}/{quiz['id']}/slots", json={"slots": slots}), 200)
    post_quiz(alice, quiz, chat)
    for _ in range(6):
        attempt = start(bob, quiz)
        assert [question["type"] for question in attempt["questions"]] == ["single", "numeric"]
        submit(bob, attempt)


def test_it_says_for_which_question_there_is_none(alice: Person, chat: Shape) -> None:
    write_question(alice, PARIS, category="D", tags=["x"])
    write_question(alice, SUM, category="D")
    quiz = draw_quiz(alice, {}, {"tag": "x"}, {"tag": "x"})
    problem = refused(alice.post(f"{QUIZZES}/{quiz['id']}/posts", json={"chat_id": chat["id"]}), 409, "bank_too_small")
    assert problem["slot"] == 3


def test_a_category_of_another_spelling_is_another_one(alice: Person) -> None:
    write_question(alice, PARIS, category="D/One", tags=["x"])
    write_question(alice, SUM, category="d/Two")
    quiz = draw_quiz(alice, {}, {"tag": "x"}, {"tag": "y"})
    assert [slot["n_to_draw_from"] for slot in see_quiz(alice, quiz)["slots"]] == [1, 1, 0]


def test_thirty_draws_take_three_queries(app: Flask, alice: Person) -> None:
    for number in range(30):
        write_question(alice, choice(f"Q{number}"), category="D", tags=[f"t{number}"])
    quiz = draw_quiz(alice, *({"tag": f"t{number}"} for number in range(30)))
    with app.app_context():
        found = db.session.get_one(Quiz, UUID(quiz["id"]))
        drawing.draw(found, seed="")  # The contents are in memory from now on.
        with watched_sql(app) as drawn:
            assert len(drawing.draw(found, seed="a")) == 30
    assert len(statements(drawn)) == 3


def test_the_author_is_shown_pools_by_few_queries(app: Flask, alice: Person) -> None:
    write_question(alice, SUM, category="D")
    counts = []
    for n in (1, 9, 20):
        quiz = draw_quiz(alice, *[{}] * (n - 1), {"tag": "x"})
        with watched_sql(app) as looking:
            see_quiz(alice, quiz)
        counts.append(len(statements(looking)))
    assert counts[1] == counts[2]


def test_what_is_in_no_category_can_be_drawn(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    write_question(alice, PARIS)
    write_question(alice, SUM, tags=["x"])
    write_question(alice, {"type": "description", "text": "Read."})
    write_question(alice, choice("In"), category="D")
    write_question(charlie, choice("Another's"))
    slots = [{"category_id": "none"}, {"category_id": "none", "tag": "x"}]
    quiz = answer(alice.post(QUIZZES, json={"title": "Draw", "slots": slots}), 201)
    known = [(slot["category_id"], slot["name"], slot["n_to_draw_from"]) for slot in quiz["slots"]]
    assert known == [("none", "", 2), ("none", "", 1)]
    post_quiz(alice, quiz, chat)
    assert [question["type"] for question in start(bob, quiz)["questions"]] == ["single", "numeric"]


def test_a_draw_from_a_category_and_one_from_none_go_together(alice: Person, bob: Person, chat: Shape) -> None:
    write_question(alice, PARIS)
    write_question(alice, SUM, category="D")
    quiz = draw_quiz(alice, {}, {"category_id": "none"})
    assert [slot["n_to_draw_from"] for slot in quiz["slots"]] == [1, 1]
    post_quiz(alice, quiz, chat)
    assert [question["type"] for question in start(bob, quiz)["questions"]] == ["numeric", "single"]
