"""Many sign up at the same moment: the database decides, and nobody sees a 500."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from flask import Flask

from tests.cast import PASSWORD, MakeApp, Person, make_person, nobody

pytestmark = pytest.mark.integration

RIVALS = 8


def at_once(verb: Callable[[int], int]) -> Counter[int]:
    """The statuses that eight threads get which start together."""
    start = Barrier(RIVALS)

    def run(number: int) -> int:
        start.wait()
        return verb(number)

    with ThreadPoolExecutor(RIVALS) as pool:
        return Counter(pool.map(run, range(RIVALS)))


def register(app: Flask, username: str, email: str) -> int:
    fields = {"username": username, "email": email, "password": PASSWORD}
    return nobody(app).post("/api/v1/users/register", json=fields).status_code


def test_one_of_eight_gets_the_username(app: Flask) -> None:
    names = ["dorothy", "DOROTHY", "Dorothy", "dOrothy"] * 2
    statuses = at_once(lambda n: register(app, names[n], f"dorothy{n}@example.org"))
    assert statuses == {201: 1, 409: RIVALS - 1}


def test_one_of_eight_gets_the_email(app: Flask) -> None:
    emails = ["dora@example.org", "DORA@example.org"] * 4
    assert at_once(lambda n: register(app, f"dora-{n}", emails[n])) == {201: 1, 409: RIVALS - 1}


def test_one_of_the_first_is_the_administrator(app: Flask) -> None:
    at_once(lambda n: register(app, f"dora-{n}", f"dora{n}@example.org"))
    fields = [{"username": f"dora-{n}", "password": PASSWORD} for n in range(RIVALS)]
    users = [nobody(app).post("/api/v1/users/login", json=login).get_json()["user"] for login in fields]
    assert sum(user["is_admin"] for user in users) == 1


def test_a_closed_house_lets_one_of_the_first_in(make_app: MakeApp) -> None:
    app = make_app(registration_open=False)
    assert at_once(lambda n: register(app, f"dora-{n}", f"dora{n}@example.org")) == {201: 1, 403: RIVALS - 1}


def test_one_of_eight_renames_to_a_free_username(app: Flask, people: list[Person]) -> None:
    statuses = at_once(lambda n: people[n].put("/api/v1/users/me", json={"username": "wanted"}).status_code)
    assert statuses == {200: 1, 409: RIVALS - 1}


def test_one_of_eight_moves_to_a_free_email(app: Flask, people: list[Person]) -> None:
    statuses = at_once(lambda n: people[n].put("/api/v1/users/me", json={"email": "w@example.org"}).status_code)
    assert statuses == {200: 1, 409: RIVALS - 1}


@pytest.fixture
def people(app: Flask) -> list[Person]:
    return [make_person(app) for _ in range(RIVALS)]
