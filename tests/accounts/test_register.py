"""POST /api/v1/users/register and the sign-up page."""

import dataclasses
import re

import pytest
from flask import Flask

from app.accounts import queries
from tests.accounts.browser import Browser, is_russian, sign_up_form
from tests.cast import PASSWORD, MakeApp, Person, answer, make_person

pytestmark = pytest.mark.integration

REGISTER = "/api/v1/users/register"
DORA = {"username": "dora.1", "email": "dora@example.org", "password": PASSWORD}


def test_the_new_account_is_answered(admin: Person, anonymous: Person) -> None:
    me = answer(anonymous.post(REGISTER, json=DORA | {"confirm_password": PASSWORD, "display_name": " Dora  D. "}), 201)
    assert re.fullmatch(r"[0-9a-f-]{36}", me.pop("id"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", me.pop("created_at"))
    shown = {"username": "dora.1", "display_name": "Dora D.", "avatar_url": None, "email": "dora@example.org"}
    assert me == shown | {"language": "en", "wants_mail": True, "is_invisible": False, "is_admin": False}


def test_without_a_name_the_username_is_shown(anonymous: Person) -> None:
    assert answer(anonymous.post(REGISTER, json=DORA), 201)["display_name"] == "dora.1"


def test_the_language_is_the_browsers(anonymous: Person) -> None:
    response = anonymous.post(REGISTER, json=DORA, headers={"Accept-Language": "ru-RU,ru;q=0.9,en;q=0.5"})
    assert answer(response, 201)["language"] == "ru"


def test_the_first_account_is_the_administrator(app: Flask) -> None:
    assert make_person(app, "first").user["is_admin"] is True
    assert make_person(app, "second").user["is_admin"] is False


def test_the_password_is_never_answered_nor_kept_as_it_is(app: Flask, anonymous: Person) -> None:
    assert PASSWORD not in anonymous.post(REGISTER, json=DORA).text
    with app.app_context():
        user = queries.find_user("dora.1")
        assert user is not None
        assert user.password_hash.startswith("$argon2id$")


@pytest.mark.parametrize("field", ["username", "email", "password"])
def test_each_needed_field_is_missed_by_name(anonymous: Person, field: str) -> None:
    fields = {name: value for name, value in DORA.items() if name != field}
    problem = answer(anonymous.post(REGISTER, json=fields), 422)
    assert problem["errors"] == {field: ["This is needed."]}


WRONG = [
    ("username", "dora", "Use 5 to 32 characters."),
    ("username", "d" * 33, "Use 5 to 32 characters."),
    ("username", "", "Use 5 to 32 characters."),
    ("username", "dora smith", "Use only the letters a to z, digits, and the signs _ - ."),
    ("username", "дорадора", "Use only the letters a to z, digits, and the signs _ - ."),
    ("username", "dora@dora", "Use only the letters a to z, digits, and the signs _ - ."),
    ("username", "dora1\n", "Use only the letters a to z, digits, and the signs _ - ."),
    ("email", "dora", "This is not a complete e-mail address, such as name@example.org."),
    ("email", "dora@localhost", "This is not a complete e-mail address, such as name@example.org."),
    ("email", "a@example.org\nBcc: b@example.org", "This is not a complete e-mail address, such as name@example.org."),
    ("email", "d@" + "d" * 250 + ".example.org", "This is not a complete e-mail address, such as name@example.org."),
    ("password", "short", "Use at least 8 characters."),
    ("password", "x" * 50, "This would be guessed at once. Mix more characters."),
    ("password", "abc" * 43, "Use at most 128 characters."),
    ("display_name", "n" * 65, "Use at most 64 characters."),
    ("display_name", "\u200b \u3164", "Give a name that others can see."),
    ("display_name", "a\u202eb", "Leave out the invisible marks that change the writing direction."),
    ("display_name", "a\nb", "Use one line, without control characters."),
]


@pytest.mark.parametrize(("field", "value", "message"), WRONG)
def test_a_wrong_field_says_what_would_be_right(anonymous: Person, field: str, value: str, message: str) -> None:
    problem = answer(anonymous.post(REGISTER, json=DORA | {field: value}), 422)
    assert problem["errors"] == {field: [message]}
    assert problem["code"] == "invalid"


def test_every_wrong_field_is_named_at_once(anonymous: Person) -> None:
    problem = answer(anonymous.post(REGISTER, json={"username": "x", "email": "x", "password": "x", "age": 7}), 422)
    assert set(problem["errors"]) == {"username", "email", "password", "age"}


def test_the_refusal_is_in_the_readers_language(anonymous: Person) -> None:
    response = anonymous.post(REGISTER, json={"username": "x"}, headers={"Accept-Language": "ru"})
    problem = answer(response, 422)
    assert is_russian(problem["detail"])
    assert is_russian(problem["title"])
    assert all(is_russian(text) for texts in problem["errors"].values() for text in texts)


def test_the_two_passwords_must_agree(anonymous: Person) -> None:
    problem = answer(anonymous.post(REGISTER, json=DORA | {"confirm_password": PASSWORD + "!"}), 422)
    assert problem["errors"] == {"confirm_password": ["The two passwords differ."]}


@pytest.mark.parametrize("username", ["alice", "ALICE", "Alice"])
def test_a_username_is_taken_whatever_the_case(alice: Person, anonymous: Person, username: str) -> None:
    problem = answer(anonymous.post(REGISTER, json=DORA | {"username": username}), 409)
    assert problem["code"] == "username_taken"
    assert list(problem["errors"]) == ["username"]


@pytest.mark.parametrize("email", ["alice@example.org", "ALICE@EXAMPLE.ORG", "aLice@Example.org"])
def test_an_email_is_taken_whatever_the_case(alice: Person, anonymous: Person, email: str) -> None:
    problem = answer(anonymous.post(REGISTER, json=DORA | {"email": email}), 409)
    assert problem["code"] == "email_taken"
    assert list(problem["errors"]) == ["email"]


def test_the_page_signs_up_and_in(browser: Browser) -> None:
    response = browser.sign_up("dora.1")
    assert (response.status_code, response.location) == (302, "/chats")
    assert browser.is_signed_in()


def test_the_page_keeps_what_was_typed_but_no_password(browser: Browser) -> None:
    response = browser.sign_up("dora.1", email="wrong")
    assert response.status_code == 422
    assert 'value="dora.1"' in response.text
    assert PASSWORD not in response.text


def test_a_closed_house_takes_nobody_but_its_first(
    app: Flask, anonymous: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        app.extensions, "config", dataclasses.replace(app.extensions["config"], registration_open=False)
    )
    assert answer(anonymous.post(REGISTER, json=DORA), 201)["is_admin"] is True
    refused = answer(anonymous.post(REGISTER, json=sign_up_api("eduard")), 403)
    assert refused["code"] == "registration_closed"
    assert "New accounts are made by the administrator here." in Browser(app).sign_up("eduard").text


def test_a_closed_house_offers_no_form(make_app: MakeApp, alice: Person) -> None:
    browser = Browser(make_app(registration_open=False))
    assert "/sign-up" not in browser.get("/sign-in").text
    door = browser.get("/sign-up")
    assert door.status_code == 403
    assert "New accounts are made by the administrator here." in door.text
    assert "<form" not in door.text


def test_unless_it_is_empty(make_app: MakeApp) -> None:
    browser = Browser(make_app(registration_open=False))
    assert 'href="/sign-up"' in browser.get("/sign-in").text
    assert browser.get("/sign-up").status_code == 200
    assert browser.sign_up("dora.1").location == "/chats"


def test_who_is_signed_in_needs_no_form(alices_browser: Browser) -> None:
    door = alices_browser.get("/sign-up")
    assert (door.status_code, door.location) == (302, "/chats")


def sign_up_api(username: str) -> dict[str, str]:
    form = sign_up_form(username)
    return {field: form[field] for field in ("username", "email", "password")}
