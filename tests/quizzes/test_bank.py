"""The question bank: everybody's own; what was asked once is kept as it was."""

from __future__ import annotations

import pytest

from tests.cast import Person, answer
from tests.quizzes.steps import PARIS, QUESTIONS, SUM, refused, try_question, write_question


def test_a_question_is_written_and_read(alice: Person) -> None:
    made = write_question(alice, tags=["geography", "europe"], category="School/Geography", idnumber="G-1")
    seen = answer(alice.get(f"{QUESTIONS}/{made['id']}"), 200)
    assert (seen["type"], seen["name"], seen["version"], seen["mark"]) == ("single", "Capital", 1, 1.0)
    assert (seen["tags"], seen["category"]["path"], seen["idnumber"]) == (
        ["europe", "geography"],
        "School/Geography",
        "G-1",
    )
    assert seen["content"]["options"][1]["feedback"] == {"text": "That is in Italy.", "format": "markdown"}


def test_a_bank_is_its_owners_alone(alice: Person, bob: Person) -> None:
    made = write_question(alice)
    for method, path in (
        ("GET", f"/{made['id']}"),
        ("DELETE", f"/{made['id']}"),
        ("GET", f"/{made['id']}/versions"),
        ("GET", f"/{made['id']}/preview"),
    ):
        assert bob.send(method, QUESTIONS + path).status_code == 404, path
    assert bob.put(f"{QUESTIONS}/{made['id']}", json={"content": SUM}).status_code == 404
    assert answer(bob.get(QUESTIONS), 200)["items"] == []


def test_another_content_makes_another_version(alice: Person) -> None:
    made = write_question(alice)
    changed = PARIS | {"text": "Which city is the capital of France?"}
    assert answer(alice.put(f"{QUESTIONS}/{made['id']}", json={"content": changed}), 200)["version"] == 2
    assert answer(alice.put(f"{QUESTIONS}/{made['id']}", json={"content": changed}), 200)["version"] == 2
    versions = answer(alice.get(f"{QUESTIONS}/{made['id']}/versions"), 200)["items"]
    assert [version["number"] for version in versions] == [2, 1]
    assert versions[1]["content"]["text"]["text"] == PARIS["text"]


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"type": "single", "text": "?"}, "content.options", "needed"),
        ({"type": "single", "text": "?", "options": [{"text": "a"}, {"text": "b"}]}, "content", "fraction 1"),
        ({"type": "riddle", "text": "?"}, "content", "one of"),
        ({"text": "?"}, "content", "type"),
        (PARIS | {"mark": -1.0}, "content.mark", "At least"),
        (PARIS | {"colour": "red"}, "content.colour", "no such field"),
        (PARIS | {"text": "a\u0000b"}, "content.text.text", "control"),
        (SUM | {"answers": [{"value": 1.0, "fraction": 0.5}]}, "content", "fraction 1"),
        (PARIS | {"options": [{"text": "a", "fraction": 2.0}, {"text": "b"}]}, "content.options.0.fraction", "At most"),
    ],
)
def test_it_says_what_is_wrong(alice: Person, wrong: dict[str, object], field: str, sentence: str) -> None:
    problem = refused(try_question(alice, wrong), 422)
    assert sentence in " ".join(problem["errors"][field]), problem["errors"]


def test_questions_are_found(alice: Person) -> None:
    paris = write_question(alice, tags=["europe"], category="School/Geography")
    total = write_question(alice, SUM, category="School/Maths")

    def found(**query: object) -> list[str]:
        return [item["id"] for item in answer(alice.get(QUESTIONS, query_string=query), 200)["items"]]

    categories = {one["path"]: one for one in answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]}
    assert set(categories) == {"School", "School/Geography", "School/Maths"}
    assert found() == [total["id"], paris["id"]]
    assert found(query="FRANCE capital") == found(tag="europe") == found(type="single") == [paris["id"]]
    assert found(category_id=categories["School"]["id"]) == [total["id"], paris["id"]]
    assert found(category_id=categories["School"]["id"], with_below=False) == []
    assert found(query="100%") == []
    assert "query" in refused(alice.get(QUESTIONS, query_string={"query": "a\0b"}), 422)["errors"]


def test_a_category_is_renamed_with_what_is_in_it(alice: Person) -> None:
    made = write_question(alice, category="School/Geography/Europe")
    write_question(alice, category="Home")
    categories = {one["path"]: one["id"] for one in answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]}
    path = f"{QUESTIONS}/categories/{categories['School/Geography']}"
    refused(alice.patch(path, json={"path": "Home"}), 409)
    refused(alice.patch(path, json={"path": "School/Geography/Deeper"}), 409, "category_in_itself")
    answer(alice.patch(path, json={"path": "World/Maps"}), 200)
    assert answer(alice.get(f"{QUESTIONS}/{made['id']}"), 200)["category"]["path"] == "World/Maps/Europe"


def test_a_category_of_another_spelling_stays_where_it_is(alice: Person) -> None:
    write_question(alice, category="School/Maths")
    write_question(alice, category="school/maths")
    categories = {one["path"]: one["id"] for one in answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]}
    answer(alice.patch(f"{QUESTIONS}/categories/{categories['School']}", json={"path": "World"}), 200)
    found = answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]
    assert {one["path"] for one in found} == {"World", "World/Maths", "school", "school/maths"}


def test_only_an_empty_category_is_removed(alice: Person, bob: Person) -> None:
    made = write_question(alice, category="School")
    [category] = answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]
    path = f"{QUESTIONS}/categories/{category['id']}"
    assert bob.delete(path).status_code == 404
    assert alice.delete(path).status_code == 409
    assert alice.delete(f"{QUESTIONS}/{made['id']}").status_code == 204
    assert alice.delete(path).status_code == 204


def test_what_a_student_would_see_has_no_key(alice: Person) -> None:
    made = write_question(alice)
    seen = alice.get(f"{QUESTIONS}/{made['id']}/preview").get_data(as_text=True)
    assert "Paris" in seen
    for secret in ('fraction":1', "Italy", "987", "Capital"):
        assert secret not in seen


def test_an_author_tries_an_answer(alice: Person) -> None:
    made = write_question(alice)
    tried = answer(alice.post(f"{QUESTIONS}/{made['id']}/try", json={"response": "rome"}), 200)
    assert tried["fraction"] == 0
    assert "Italy" in tried["feedback"][0]
    refused(alice.post(f"{QUESTIONS}/{made['id']}/try", json={"response": "madrid"}), 422)
