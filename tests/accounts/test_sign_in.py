"""POST /api/v1/users/login and the sign-in page."""

from unittest.mock import patch
from uuid import UUID

import pytest
from argon2 import PasswordHasher
from flask import Flask

from app.accounts import passwords, queries, service
from app.db import transaction
from tests.accounts.browser import Browser, beside, csrf_token, signed_in
from tests.cast import PASSWORD, Person, answer, nobody

pytestmark = pytest.mark.integration

LOGIN = "/api/v1/users/login"


def test_the_token_opens_the_account(alice: Person, anonymous: Person) -> None:
    body = answer(anonymous.post(LOGIN, json={"username": "alice", "password": PASSWORD}), 200)
    assert set(body) == {"access_token", "token_type", "user"}
    assert body["token_type"] == "bearer"
    assert body["user"] == alice.user
    headers = {"Authorization": f"Bearer {body['access_token']}"}
    assert anonymous.get("/api/v1/users/me", headers=headers).get_json() == alice.user


@pytest.mark.parametrize(
    "name",
    [
        {"username": "ALICE"},
        {"email": "Alice@Example.ORG"},
        {"username": "alice@example.org"},
        {"email": "alice"},
        {"username": " alice "},
    ],
)
def test_a_username_or_an_email_serves_whatever_the_case(
    alice: Person, anonymous: Person, name: dict[str, str]
) -> None:
    assert anonymous.post(LOGIN, json=name | {"password": PASSWORD}).status_code == 200


@pytest.mark.parametrize("login", ["alice", "ALICE", "Alice@Example.org"])
def test_the_page_takes_either_too(alice: Person, browser: Browser, login: str) -> None:
    assert browser.sign_in(login).location == "/chats"
    assert browser.is_signed_in()


def test_an_unknown_name_looks_like_a_wrong_password(alice: Person, anonymous: Person) -> None:
    known = anonymous.post(LOGIN, json={"username": "alice", "password": "not-her-password"})
    unknown = anonymous.post(LOGIN, json={"username": "nobody-here", "password": "not-her-password"})
    assert known.status_code == unknown.status_code == 401
    assert known.get_json() == unknown.get_json()
    assert known.get_json()["code"] == "wrong_credentials"


def test_they_look_alike_on_the_page_too(alice: Person, app: Flask) -> None:
    known, unknown = Browser(app).sign_in("alice", "wrong-one"), Browser(app).sign_in("nobody-here", "wrong-one")
    assert known.status_code == unknown.status_code == 401
    for response in (known, unknown):
        assert "The name or the password is wrong." in response.text
        assert "wrong-one" not in response.text


def test_an_unknown_name_costs_a_hash_as_well(alice: Person, anonymous: Person) -> None:
    anonymous.post(LOGIN, json={"username": "nobody-here", "password": "warms the decoy"})
    with patch.object(passwords, "_hasher", wraps=passwords._hasher) as hasher:
        anonymous.post(LOGIN, json={"username": "nobody-here", "password": "whatever it is"})
    assert hasher.call_count == 1


def test_a_long_password_is_refused_before_hashing(alice: Person, anonymous: Person) -> None:
    with patch.object(passwords, "_hasher") as hasher:
        response = anonymous.post(LOGIN, json={"username": "alice", "password": "p" * 1025})
        bytes_too = anonymous.post(LOGIN, json={"username": "alice", "password": "\U0001f511" * 1000})
    assert (response.status_code, bytes_too.status_code) == (422, 401)
    assert not hasher.called


def test_the_page_refuses_it_beside_the_field(browser: Browser) -> None:
    with patch.object(passwords, "_hasher") as hasher:
        response = browser.sign_in("alice", "p" * 1025)
    assert response.status_code == 422
    assert beside(response.text, "password")
    assert not hasher.called


def test_neither_name_nor_email_is_a_wrong_field(anonymous: Person) -> None:
    assert list(answer(anonymous.post(LOGIN, json={"password": PASSWORD}), 422)["errors"]) == ["username"]


def test_a_disabled_account_is_closed_at_once(app: Flask, alice: Person, alices_browser: Browser) -> None:
    with app.app_context():
        service.disable(UUID(alice.id))
    assert alice.get("/api/v1/users/me").status_code == 401
    assert not alices_browser.is_signed_in()
    problem = answer(nobody(app).post(LOGIN, json={"username": "alice", "password": PASSWORD}), 403)
    assert problem["code"] == "account_disabled"
    assert "This account is disabled." in Browser(app).sign_in("alice").text


def test_only_the_right_password_tells_that_an_account_is_disabled(app: Flask, alice: Person) -> None:
    with app.app_context():
        service.disable(UUID(alice.id))
    assert nobody(app).post(LOGIN, json={"username": "alice", "password": "wrong-one"}).status_code == 401


def test_an_account_opened_again_signs_in(app: Flask, alice: Person) -> None:
    with app.app_context():
        service.disable(UUID(alice.id))
        service.enable(UUID(alice.id))
    assert nobody(app).post(LOGIN, json={"username": "alice", "password": PASSWORD}).status_code == 200


def test_signing_out_ends_the_session_even_for_a_kept_cookie(app: Flask, alices_browser: Browser) -> None:
    cookie = alices_browser.cookie()
    assert alices_browser.send("/sign-out", page="/profile").location == "/sign-in"
    thief = Browser(app)
    thief.client.set_cookie("homeroom", cookie or "")
    assert not thief.is_signed_in()


def test_the_session_is_a_new_one_after_signing_in(app: Flask, alice: Person) -> None:
    browser = Browser(app)
    browser.get("/sign-in")
    before = browser.cookie()
    browser.sign_in("alice")
    assert browser.cookie() not in (None, before)
    planted = Browser(app)
    planted.client.set_cookie("homeroom", before or "")
    assert not planted.is_signed_in()


def test_the_form_token_of_before_does_not_serve_after(app: Flask, alice: Person) -> None:
    browser = Browser(app)
    before = csrf_token(browser.get("/sign-in").text)
    browser.sign_in("alice")
    assert browser.post("/sign-out", data={"csrf_token": before}).status_code == 400
    assert browser.is_signed_in()


def test_each_sign_in_is_a_session_of_its_own(app: Flask, alice: Person) -> None:
    one, other = signed_in(app, "alice"), signed_in(app, "alice")
    one.send("/sign-out", page="/profile")
    assert not one.is_signed_in()
    assert other.is_signed_in()


def test_a_hash_of_an_old_cost_is_renewed(app: Flask, alice: Person) -> None:
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)
    with app.app_context(), transaction():
        queries.user(UUID(alice.id)).password_hash = cheap
    signed_in(app, "alice")
    with app.app_context():
        assert queries.user(UUID(alice.id)).password_hash != cheap
    signed_in(app, "alice")
