"""A question that is being written, as a student will see it, and what an answer to it would earn."""

from __future__ import annotations

from tests.cast import Person, answer
from tests.quizzes.steps import ESSAY, PARIS, QUESTIONS, Shape, refused


def preview(person: Person, content: Shape) -> Shape:
    return answer(person.post(f"{QUESTIONS}/preview", json={"content": content}), 200)


def try_it(person: Person, content: Shape, response: object) -> Shape:
    return answer(person.post(f"{QUESTIONS}/try", json={"content": content, "response": response}), 200)


def test_it_shows_what_a_student_sees_and_keeps_nothing(alice: Person) -> None:
    seen = preview(alice, PARIS)
    assert [option["id"] for option in seen["options"]] == ["paris", "rome", "berlin"]
    assert seen["html"] == "<p>What is the capital of France?</p>"
    assert answer(alice.get(QUESTIONS), 200)["items"] == []


def test_it_does_not_hold_the_key(alice: Person) -> None:
    body = alice.post(f"{QUESTIONS}/preview", json={"content": PARIS}).get_data(as_text=True)
    assert [secret for secret in ('"fraction":1', "987", "Italy") if secret in body] == []


def test_what_is_half_written_is_refused_by_field(alice: Person) -> None:
    wrong = {"type": "single", "text": "?", "options": [{"text": "a", "fraction": 2.0}, {"text": "b"}]}
    response = alice.post(f"{QUESTIONS}/preview", json={"content": wrong})
    assert "content.options.0.fraction" in refused(response, 422)["errors"]


def test_an_answer_is_tried(alice: Person) -> None:
    assert try_it(alice, PARIS, "paris")["fraction"] == 1.0
    wrong = try_it(alice, PARIS, "rome")
    assert (wrong["fraction"], wrong["feedback"]) == (0.0, ["<p>That is in Italy.</p>"])
    assert try_it(alice, ESSAY, "Because.")["fraction"] is None


def test_an_answer_of_another_kind_is_refused(alice: Person) -> None:
    response = alice.post(f"{QUESTIONS}/try", json={"content": PARIS, "response": ["paris"]})
    assert "response" in refused(response, 422)["errors"]
