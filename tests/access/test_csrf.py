"""What a browser sends along by itself is not consent: cookies need a token, and our own Origin."""

import pytest
from flask import Flask

from tests.accounts.browser import Browser, csrf_token, signed_in
from tests.cast import Person, make_chat

pytestmark = pytest.mark.integration

CHATS = "/api/v1/chats"
EVIL = ["https://evil.example", "null", "http://localhost.evil.example", "http://[", "https://localhost:8443", "\xff"]


@pytest.fixture
def browser(app: Flask, alice: Person) -> Browser:
    """Alice's."""
    return signed_in(app, "alice")


def test_the_api_takes_a_cookie_with_the_token_of_the_page(browser: Browser) -> None:
    token = csrf_token(browser.get("/profile").text)
    headers = {"X-CSRFToken": token, "Origin": "http://localhost"}
    assert browser.post(CHATS, json={"title": "Ours"}, headers=headers).status_code == 201


@pytest.mark.parametrize("token", [None, "", "made-up", "é"])
def test_the_api_refuses_a_cookie_without_it(browser: Browser, token: str | None) -> None:
    headers = {} if token is None else {"X-CSRFToken": token}
    response = browser.post(CHATS, json={"title": "Theirs"}, headers=headers)
    assert response.status_code == 400
    assert response.get_json()["code"] == "form_expired"
    assert browser.get(CHATS).get_json()["items"] == []


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_every_unsafe_method_is_guarded(browser: Browser, alice: Person, method: str) -> None:
    chat = make_chat(alice)
    paths = {"PUT": "/api/v1/users/me", "PATCH": f"{CHATS}/{chat['id']}", "DELETE": "/api/v1/users/me/avatar"}
    assert browser.open(method, paths[method], json={}).status_code == 400


@pytest.mark.parametrize("path", ["/sign-out", "/profile/password", "/profile", "/profile/devices/end-others"])
def test_a_page_refuses_a_form_without_the_token(browser: Browser, path: str) -> None:
    response = browser.post(path, data={})
    assert response.status_code == 400
    assert "This form has expired." in response.text
    assert browser.is_signed_in()


@pytest.mark.parametrize("path", ["/sign-in", "/sign-up", "/forgot", "/reset/x"])
def test_so_do_the_forms_of_those_not_signed_in(app: Flask, path: str) -> None:
    assert Browser(app).post(path, data={}).status_code == 400


def test_the_token_of_another_session_does_not_serve(app: Flask, browser: Browser, bob: Person) -> None:
    theirs = csrf_token(signed_in(app, "bobby").get("/profile").text)
    assert browser.post(CHATS, json={"title": "Theirs"}, headers={"X-CSRFToken": theirs}).status_code == 400


@pytest.mark.parametrize("origin", EVIL)
def test_a_foreign_origin_is_refused_even_with_the_token(browser: Browser, origin: str) -> None:
    token = csrf_token(browser.get("/profile").text)
    headers = {"X-CSRFToken": token, "Origin": origin}
    assert browser.post(CHATS, json={"title": "Theirs"}, headers=headers).status_code == 403
    page = browser.post("/sign-out", data={"csrf_token": token}, headers={"Origin": origin})
    assert page.status_code == 403
    assert browser.is_signed_in()


def test_a_foreign_page_cannot_sign_anybody_up_or_in(app: Flask, admin: Person) -> None:
    browser = Browser(app)
    fields = {"username": "admin", "password": "whatever-it-is"}
    headers = {"Origin": "https://evil.example"}
    assert browser.post("/api/v1/users/login", json=fields, headers=headers).status_code == 403


def test_a_bearer_token_needs_neither(alice: Person) -> None:
    response = alice.post(CHATS, json={"title": "Ours"}, headers={"Origin": "https://elsewhere.example"})
    assert response.status_code == 201


def test_a_wrong_bearer_token_does_not_fall_back_to_the_cookie(browser: Browser) -> None:
    headers = {"Authorization": "Bearer made-up"}
    assert browser.post(CHATS, json={"title": "Theirs"}, headers=headers).status_code == 401
    assert browser.get(CHATS, headers=headers).status_code == 401


@pytest.mark.parametrize("scheme", ["Bearer", "Bearer ", "Basic x", "", "Token x"])
def test_another_authorization_does_not_excuse_a_cookie(browser: Browser, scheme: str) -> None:
    response = browser.post(CHATS, json={"title": "Theirs"}, headers={"Authorization": scheme})
    assert response.status_code == 400
