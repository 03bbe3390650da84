"""One of everything that the quizzes have, for tests that walk all routes: Alice wrote it, Bob is at it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.accounts.pictures import picture, upload
from tests.cast import Person, answer
from tests.quizzes.steps import ESSAY, PARIS, QUESTIONS, Shape, posted_quiz, save, start, write_question

API = "/api/v1"


def things(alice: Person, bob: Person, chat: Shape) -> dict[str, str]:
    """The ids of all that routes of quizzes name, by the names that routes give them."""
    question = write_question(alice, category="School", tags=["old"])
    [category] = answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]
    shown = answer(alice.post(f"{QUESTIONS}/pictures", **upload(picture())), 201)
    imported = answer(alice.post(f"{QUESTIONS}/imports", json={"format": "gift", "text": "Is it? {T}"}), 201)
    quiz = posted_quiz(alice, chat, [PARIS, ESSAY])
    attempt = start(bob, quiz)
    save(bob, attempt, 1, "paris")
    return {
        "question_id": question["id"],
        "category_id": category["id"],
        "picture_id": shown["id"],
        "import_id": imported["id"],
        "quiz_id": quiz["id"],
        "attempt_id": attempt["id"],
        "answer_id": str(uuid4()),
        "poll_id": make_poll(alice, chat)["id"],
        "place": "1",
        "slot": "1",
    }


def make_poll(person: Person, chat: Shape) -> Shape:
    asked = {"question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}]}
    return answer(person.post(f"{API}/chats/{chat['id']}/polls", json=asked), 201)


def posts_of_quizzes(alice: Person, bob: Person, chat: Shape) -> dict[str, tuple[str, dict[str, Any] | None]]:
    """A right request of Alice's for each POST of the quizzes; without a shape, a file where one is taken."""
    ids = things(bob, alice, chat)  # What Bob wrote, Alice is at.
    mine = answer(alice.post(f"{API}/quizzes", json={"title": "Mine"}), 201)
    slots = [{"question_id": write_question(alice)["id"]}]
    answer(alice.put(f"{API}/quizzes/{mine['id']}/slots", json={"slots": slots}), 200)
    own, at = f"{API}/quizzes/{mine['id']}", f"{API}/attempts/{ids['attempt_id']}"
    question = write_question(alice)
    poll = make_poll(alice, chat)
    file = {"format": "gift", "text": "Is it? {T}"}
    return {
        "questions_api.write_question": (QUESTIONS, {"content": PARIS}),
        "questions_api.try_answer": (f"{QUESTIONS}/{question['id']}/try", {"response": "paris"}),
        "questions_api.make_category": (f"{QUESTIONS}/categories", {"path": "Home"}),
        "questions_api.upload_picture": (f"{QUESTIONS}/pictures", None),
        "question_previews.preview": (f"{QUESTIONS}/preview", {"content": PARIS}),
        "question_previews.try_content": (f"{QUESTIONS}/try", {"content": PARIS, "response": "paris"}),
        "question_imports.preview": (f"{QUESTIONS}/imports/preview", file),
        "question_imports.start": (f"{QUESTIONS}/imports", file),
        "quizzes_api.make_quiz": (f"{API}/quizzes", {"title": "Another"}),
        "quizzes_api.copy_quiz": (f"{own}/copy", None),
        "quiz_posts.post_quiz": (f"{own}/posts", {"chat_id": chat["id"]}),
        "quiz_results_api.regrade": (f"{own}/regrade", {"dry_run": True}),
        "quizzes_api.close_quiz": (f"{own}/close", None),
        "attempts_api.start": (f"{API}/quizzes/{ids['quiz_id']}/attempts", {}),
        "attempts_api.submit": (f"{at}/submit", {}),
        "polls.ask": (
            f"{API}/chats/{chat['id']}/polls",
            {"question": "Tea?", "options": [{"text": "a"}, {"text": "b"}]},
        ),
        "polls.close": (f"{API}/polls/{poll['id']}/close", None),
    }
