"""Every page, in a house where every name is an attack: what people write is shown, and never runs."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.access.test_every_route import Stop, stops
from tests.accounts.browser import Browser, signed_in
from tests.cast import MakeApp, Person, answer, make_message

__all__ = ["stops"]
pytestmark = pytest.mark.integration
EVIL = "\"'><img src=x onerror=alert(1)></script>{{7*7}}"
ENDS_SESSIONS = {"accounts.sign_out"}


@pytest.fixture
def hostile(stops: list[Stop], alice: Person, bob: Person) -> list[Stop]:
    """The pages, after everything that has a name was given an evil one."""
    ids = {stop.endpoint: stop.path.split("/")[4] for stop in stops if stop.path.count("/") >= 4}
    chat, quiz, fund = ids["chats_api.chat"], ids["quizzes_api.quiz"], ids["wallets_api.wallet"]
    for person in (alice, bob):
        answer(person.put("/api/v1/users/me", json={"display_name": EVIL}), 200)
    answer(alice.patch(f"/api/v1/chats/{chat}", json={"title": EVIL, "description": EVIL}), 200)
    answer(alice.patch(f"/api/v1/wallets/{fund}", json={"name": EVIL}), 200)
    answer(alice.patch(f"/api/v1/quizzes/{quiz}", json={"title": EVIL, "description": EVIL}), 200)
    asked = {"question": EVIL, "options": [{"text": EVIL}, {"text": "No"}]}
    answer(bob.post(f"/api/v1/chats/{chat}/polls", json=asked), 201)
    make_message(bob, {"id": chat}, EVIL)
    return [stop for stop in stops if stop.method == "GET" and not stop.path.startswith("/api/")]


@pytest.mark.parametrize("who", ["alice", "bobby", "admin"])
def test_no_name_becomes_a_part_of_a_page(app: Flask, hostile: list[Stop], who: str) -> None:
    browser = signed_in(app, who)
    n_seen = 0
    for stop in hostile:
        if stop.endpoint in ENDS_SESSIONS:
            continue
        response = browser.get(stop.path)
        assert response.status_code < 500, stop
        if response.mimetype == "text/html":
            n_seen += "&lt;img src=x" in response.text
            assert "<img src=x" not in response.text, stop
            assert "onerror=alert(1)>" not in response.text, stop
            assert "/script&gt;49" not in response.text, stop
    assert n_seen >= 3


def test_a_stranger_sees_no_name_that_runs(app: Flask) -> None:
    for path in ("/sign-in", "/sign-up", "/forgot", f"/{EVIL}", "/reset/x"):
        html = Browser(app).get(path, query_string={"next": EVIL, "login": EVIL}).text
        assert "<img src=x" not in html


def test_an_evil_name_stands_in_letters_as_it_is_written(make_app: MakeApp, alice: Person, bob: Person) -> None:
    answer(alice.put("/api/v1/users/me", json={"display_name": EVIL}), 200)
    wanted = {"title": EVIL, "participants": [bob.id]}
    answer(alice.post("/api/v1/chats", json=wanted), 201)
    admin = signed_in(make_app(smtp_url=None), "admin")
    letters = admin.get("/admin/mail").text
    assert "&lt;img src=x" in letters
    assert "<img src=x" not in letters
    for path in {line.split('"')[0] for line in letters.split('href="')[1:] if line.startswith("/admin/mail/")}:
        for view in (path, f"{path}/html"):
            assert "<img src=x" not in admin.get(view).text, view


def test_a_name_of_line_ends_makes_no_header(app: Flask, alice: Person, bob: Person) -> None:
    name = "Club\r\nBcc: everybody@example.org"
    for response in (
        alice.post("/api/v1/chats", json={"title": name, "participants": [bob.id]}),
        alice.put("/api/v1/users/me", json={"display_name": name}),
    ):
        assert response.status_code == 422 or "\n" not in str(response.get_json())
