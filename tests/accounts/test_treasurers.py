"""The house's treasurers: administrators name them and dismiss them."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.cast import Person, answer

pytestmark = pytest.mark.integration
TREASURERS = "/api/v1/treasurers"


def names(admin: Person) -> list[str]:
    return [user["username"] for user in answer(admin.get(TREASURERS), 200)["items"]]


def test_an_administrator_names_and_dismisses(admin: Person, alice: Person, bob: Person) -> None:
    assert names(admin) == []
    named = answer(admin.put(f"{TREASURERS}/{bob.id}"), 200)
    assert named["id"] == bob.id
    answer(admin.put(f"{TREASURERS}/{alice.id}"), 200)
    assert names(admin) == ["alice", "bobby"]
    assert admin.delete(f"{TREASURERS}/{bob.id}").status_code == 204
    assert names(admin) == ["alice"]


def test_doing_it_twice_changes_nothing(admin: Person, bob: Person) -> None:
    for _ in range(2):
        assert admin.put(f"{TREASURERS}/{bob.id}").status_code == 200
        assert names(admin) == ["bobby"]
    for _ in range(2):
        assert admin.delete(f"{TREASURERS}/{bob.id}").status_code == 204
        assert names(admin) == []


def test_nobody_else_may(admin: Person, alice: Person, bob: Person, anonymous: Person) -> None:
    admin.put(f"{TREASURERS}/{bob.id}")
    for person, status in ((alice, 403), (bob, 403), (anonymous, 401)):
        assert person.get(TREASURERS).status_code == status
        assert person.put(f"{TREASURERS}/{alice.id}").status_code == status
        assert person.delete(f"{TREASURERS}/{bob.id}").status_code == status
    assert names(admin) == ["bobby"]


def test_an_unknown_person_is_not_found(admin: Person) -> None:
    assert admin.put(f"{TREASURERS}/{uuid4()}").status_code == 404
    assert admin.delete(f"{TREASURERS}/{uuid4()}").status_code == 404
