"""A bank that is exported and imported again is the same bank."""

from __future__ import annotations

import pytest

from app.quizzes.content import read_content
from app.quizzes.items import without_ids
from tests.cast import Person, answer
from tests.chats.steps import refused
from tests.quizzes.files import RunJobs, bank_of, exported, import_all
from tests.quizzes.steps import ESSAY, PARIS, QUESTIONS, SUM, Shape, write_question

pytestmark = pytest.mark.integration

NASTY = {
    "type": "description",
    "name": "  ",
    "text": {"text": "  // {x}\n\n[html]\t<b>~=#</b> \\n ", "format": "moodle"},
}
MATCH = {
    "type": "matching",
    "text": "Match",
    "mark": 3.0,
    "stems": [{"text": "a -> b", "choice_id": "one"}, {"text": "c", "choice_id": "one"}],
    "choices": [{"id": "two", "text": "2"}, {"id": "one", "text": "1 = one"}],
}


def told(person: Person) -> list[Shape]:
    """All that a bank says, but for ids and times."""
    lines = bank_of(person)
    contents = [answer(person.get(f"{QUESTIONS}/{line['id']}"), 200)["content"] for line in lines]
    kept = [without_ids(read_content(content)) for content in contents]
    found = [
        {"content": content, "path": (line["category"] or {}).get("path"), "tags": line["tags"], "id": line["idnumber"]}
        for line, content in zip(lines, kept, strict=True)
    ]
    return sorted(found, key=str)


def write_bank(person: Person) -> None:
    write_question(person, PARIS, category="Geography/TCP\u2215IP", tags=["easy", "a]b"], idnumber="g-1")
    write_question(person, SUM | {"mark": 2.0})
    write_question(person, ESSAY, category="Geography")
    write_question(person, NASTY, category="Zoo", tags=["\\"], idnumber="x]")
    write_question(person, MATCH, category="Zoo")


def test_the_same_bank_comes_back(alice: Person, bob: Person, run_jobs: RunJobs) -> None:
    write_bank(alice)
    import_all(bob, run_jobs, exported(alice))
    assert len(bank_of(bob)) == 5
    assert told(bob) == told(alice)
    assert exported(bob) == exported(alice)


def test_a_category_is_exported_with_or_without_those_in_it(alice: Person) -> None:
    write_bank(alice)
    categories = {one["path"]: one["id"] for one in answer(alice.get(f"{QUESTIONS}/categories"), 200)["items"]}
    whole = exported(alice, category_id=categories["Geography"])
    assert "Capital" in whole
    assert "Essay" in whole
    assert "Match" not in whole
    assert "Capital" not in exported(alice, category_id=categories["Geography"], with_below="0")


def test_what_was_removed_and_what_others_wrote_stays_out(alice: Person, bob: Person) -> None:
    write_question(bob, PARIS)
    removed = write_question(alice, SUM)
    assert alice.delete(f"{QUESTIONS}/{removed['id']}").status_code == 204
    assert exported(alice) == ""


def test_it_has_the_latest_version(alice: Person) -> None:
    made = write_question(alice, SUM)
    answer(alice.put(f"{QUESTIONS}/{made['id']}", json={"content": SUM | {"name": "Total"}}), 200)
    assert "::Total::" in exported(alice)
    assert "::Sum::" not in exported(alice)


def test_anothers_category_is_not_found(alice: Person, bob: Person) -> None:
    made = write_question(alice, category="Physics")
    refused(bob.get(f"{QUESTIONS}/export", query_string={"category_id": made["category"]["id"]}), 404)


def test_what_is_in_no_category_is_listed_and_exported_alone(alice: Person, bob: Person) -> None:
    loose = write_question(alice, PARIS)
    write_question(alice, SUM, category="Maths")
    write_question(bob, ESSAY)
    found = answer(alice.get(QUESTIONS, query_string={"category_id": "none"}), 200)["items"]
    assert [one["id"] for one in found] == [loose["id"]]
    sheet = exported(alice, category_id="none")
    assert ("::Capital::" in sheet, "::Sum::" in sheet, "::Essay::" in sheet) == (True, False, False)


def test_a_category_is_an_id_or_none(alice: Person) -> None:
    refused(alice.get(QUESTIONS, query_string={"category_id": "all"}), 422)
