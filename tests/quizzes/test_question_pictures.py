"""Who may see a picture of the bank: who is asked what shows it, and who may see a quiz that does."""

from __future__ import annotations

from tests.accounts.pictures import picture, upload
from tests.cast import Person, answer
from tests.quizzes.steps import PARIS, QUESTIONS, Shape, make_quiz, post_quiz, posted_quiz, start


def add_picture(person: Person) -> Shape:
    return answer(person.post(f"{QUESTIONS}/pictures", **upload(picture())), 201)


def test_who_is_asked_sees_it(alice: Person, bob: Person, charlie: Person, chat: Shape) -> None:
    shown = add_picture(alice)
    quiz = posted_quiz(alice, chat, [PARIS | {"text": shown["markdown"]}])
    assert (alice.get(shown["url"]).status_code, bob.get(shown["url"]).status_code) == (200, 404)
    start(bob, quiz)
    assert (bob.get(shown["url"]).status_code, charlie.get(shown["url"]).status_code) == (200, 404)


def test_who_may_see_the_quiz_sees_those_of_its_description(
    alice: Person, bob: Person, charlie: Person, chat: Shape
) -> None:
    shown = add_picture(alice)
    quiz = make_quiz(alice, description=f"Look: {shown['markdown']}")
    assert bob.get(shown["url"]).status_code == 404
    post_quiz(alice, quiz, chat)
    assert (bob.get(shown["url"]).status_code, charlie.get(shown["url"]).status_code) == (200, 404)


def test_nobody_opens_another_ones_by_naming_it(alice: Person, bob: Person) -> None:
    shown = add_picture(alice)
    make_quiz(bob, [PARIS | {"text": shown["markdown"]}], description=shown["markdown"])
    assert bob.get(shown["url"]).status_code == 404
