"""The pages of a quiz and of an attempt: whose they are."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.accounts.browser import Browser, signed_in
from tests.cast import Person
from tests.quizzes.steps import posted_quiz, start, submit

Shape = dict[str, Any]


@pytest.fixture
def quiz(alice: Person, chat: Shape) -> Shape:
    return posted_quiz(alice, chat)


def test_a_student_takes_it_without_the_ways_out_of_the_page(app: Flask, bob: Person, quiz: Shape) -> None:
    attempt = start(bob, quiz)
    browser = signed_in(app, bob.username)
    assert 'class="is-taking"' in browser.get(f"/attempts/{attempt['id']}").text
    submit(bob, attempt)
    assert 'class="is-taking"' not in browser.get(f"/attempts/{attempt['id']}").text


def test_its_author_may_look_at_it(app: Flask, alice: Person, bob: Person, quiz: Shape) -> None:
    page = signed_in(app, alice.username).get(f"/attempts/{start(bob, quiz)['id']}")
    assert page.status_code == 200
    assert 'class="is-taking"' not in page.text


def test_outsiders_find_nothing(app: Flask, bob: Person, charlie: Person, quiz: Shape) -> None:
    outsider, attempt = signed_in(app, charlie.username), start(bob, quiz)
    for path in (f"/quizzes/{quiz['id']}", f"/attempts/{attempt['id']}"):
        assert outsider.get(path).status_code == 404


def test_who_is_not_signed_in_comes_back_after_that(bob: Person, browser: Browser, quiz: Shape) -> None:
    path = f"/attempts/{start(bob, quiz)['id']}"
    answer = browser.get(path)
    assert answer.status_code == 302
    assert browser.sign_in(bob.username, next_page=path).headers["Location"].endswith(path)
