"""GET /api/v1/users and /api/v1/users/{id}."""

from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.accounts import service
from tests.cast import Person, answer, make_person

pytestmark = pytest.mark.integration


def found(person: Person, **query: object) -> list[str]:
    page = answer(person.get("/api/v1/users", query_string=query), 200)
    return [user["username"] for user in page["items"]]


def test_it_finds_by_part_of_either_name_whatever_the_case(alice: Person, bob: Person, charlie: Person) -> None:
    assert found(alice, query="OBB") == ["bobby"]
    bob.put("/api/v1/users/me", json={"display_name": "Борис"})
    assert found(alice, query="бОРИ") == ["bobby"]


def test_it_never_finds_oneself(alice: Person, bob: Person) -> None:
    assert found(alice, query="alice") == []
    assert "alice" not in found(alice)


def test_signs_of_patterns_are_just_signs(app: Flask, alice: Person, bob: Person) -> None:
    make_person(app, "dora_1")
    assert found(alice, query="%") == []
    assert found(alice, query="_") == ["dora_1"]
    assert found(alice, query="\\") == []


def test_it_gives_no_more_than_asked_and_says_so(alice: Person, bob: Person, charlie: Person) -> None:
    page = answer(alice.get("/api/v1/users?limit=1"), 200)
    assert (len(page["items"]), page["has_more"]) == (1, True)
    assert answer(alice.get("/api/v1/users?limit=100"), 200)["has_more"] is False


def test_it_does_not_find_the_disabled(app: Flask, alice: Person, bob: Person) -> None:
    with app.app_context():
        service.disable(UUID(bob.id))
    assert found(alice, query="bobby") == []


def test_an_id_of_nobody_is_not_found(alice: Person) -> None:
    assert alice.get(f"/api/v1/users/{uuid4()}").status_code == 404


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "limit=1.5", "query=%00", "page=2"])
def test_a_wrong_question_is_refused_by_field(alice: Person, query: str) -> None:
    problem = answer(alice.get(f"/api/v1/users?{query}"), 422)
    assert list(problem["errors"]) == [query.partition("=")[0]]
