"""The sign-up form: what it takes, and what it says beside each wrong field, in English and in Russian."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests import alone

alone.run(__name__, __file__)

import pytest
from flask import Flask

from app.accounts.forms import SignUpForm
from tests.accounts.browser import Browser, beside, is_russian, sign_up_form
from tests.cast import PASSWORD, Person, nobody

pytestmark = pytest.mark.integration

DORA = {
    "username": "Dora_1-2.3",
    "email": "dora@example.org",
    "display_name": "Дора 🦊",
    "password": PASSWORD,
    "confirm_password": PASSWORD,
}

NEEDED = "This is needed."
ADDRESS = "This is not a complete e-mail address, such as name@example.org."
SIGNS = "Use only the letters a to z, digits, and the signs _ - ."
WRONG = [
    ("username", "", NEEDED),
    ("username", "dora", "Use 5 to 32 characters."),
    ("username", "d" * 33, "Use 5 to 32 characters."),
    ("username", "dora smith", SIGNS),
    ("username", "dóra-1", SIGNS),
    ("username", "dora!", SIGNS),
    ("email", "", NEEDED),
    ("email", "dora", ADDRESS),
    ("email", "dora@", ADDRESS),
    ("email", "dora@example", ADDRESS),
    ("email", "dora smith@example.org", ADDRESS),
    ("email", "дора@example.org", ADDRESS),
    ("display_name", "d" * 65, "Use at most 64 characters."),
    ("display_name", "\u200b\u3164", "Give a name that others can see."),
    ("display_name", "a\u202eb", "Leave out the invisible marks that change the writing direction."),
    ("display_name", "a\x07b", "Use one line, without control characters."),
    ("password", "", NEEDED),
    ("password", "short", "Use at least 8 characters."),
    ("password", "12345678" * 17, "Use at most 128 characters."),
    ("password", "aaaaaaaaaaaa", "This would be guessed at once. Mix more characters."),
    ("confirm_password", "", NEEDED),
    ("confirm_password", PASSWORD + "!", "The two passwords differ."),
]


def errors(app: Flask, data: dict[str, str], language: str = "en") -> dict[str, list[str]]:
    """What the form says of this data; its token is the pages' matter."""
    with app.test_request_context("/sign-up", method="POST", data=data, headers={"Accept-Language": language}):
        form = SignUpForm(meta={"csrf": False})
        assert form.validate() == (not form.errors)
        return {field: [str(text) for text in texts] for field, texts in form.errors.items()}


def wrong(field: str, value: str) -> dict[str, str]:
    """Dora's data with one wrong field; where the password is wrong, it is so twice."""
    twice = {"confirm_password": value} if field == "password" and value else {}
    return DORA | {field: value} | twice


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"username": "a" * 32},
        {"username": "abcde"},
        {"username": "._-._-"},
        {"email": "Dora.Smith+homeroom@sub.example.org"},
        {"email": "dora@пример.рф"},
        {"display_name": ""},
        {"display_name": "x" * 64},
        {"password": "пароль-из-букв", "confirm_password": "пароль-из-букв"},
        {"password": "x yz" * 32, "confirm_password": "x yz" * 32},
    ],
)
def test_right_data_is_taken(app: Flask, change: dict[str, str]) -> None:
    assert errors(app, DORA | change) == {}


@pytest.mark.parametrize(("field", "value", "message"), WRONG)
def test_a_wrong_field_says_what_would_be_right(app: Flask, field: str, value: str, message: str) -> None:
    said = errors(app, wrong(field, value))
    assert said.pop(field) == [message]
    assert set(said) <= {"confirm_password"}  # An empty password differs from its repetition, too.


@pytest.mark.parametrize(("field", "value", "message"), WRONG)
def test_it_says_so_in_russian(app: Flask, field: str, value: str, message: str) -> None:
    (said,) = errors(app, wrong(field, value), language="ru")[field]
    assert is_russian(said)
    assert said != message


def test_an_empty_form_names_every_needed_field(app: Flask) -> None:
    assert set(errors(app, {})) == {"username", "email", "password", "confirm_password"}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_page_says_it_beside_each_field(app: Flask, language: str) -> None:
    bad = sign_up_form("x", email="x", display_name="\u3164", password="x", confirm_password="y")
    response = Browser(app, language=language).send("/sign-up", bad)
    assert response.status_code == 422
    assert f'<html lang="{language}">' in response.text
    for field in DORA:
        said = beside(response.text, field)
        assert len(said) == 1, field
        assert is_russian(said[0]) == (language == "ru"), field


@pytest.mark.parametrize("username", ["alice", "ALICE", "aLiCe"])
def test_a_username_is_unique_whatever_the_case(app: Flask, alice: Person, username: str) -> None:
    response = Browser(app).sign_up(username, email="dora@example.org")
    assert response.status_code == 409
    assert beside(response.text, "username") == ["This username is taken. Choose another."]


@pytest.mark.parametrize("email", ["alice@example.org", "Alice@EXAMPLE.org"])
def test_an_email_is_unique_whatever_the_case(app: Flask, alice: Person, email: str) -> None:
    response = Browser(app, language="ru").sign_up("dorothy", email=email)
    assert response.status_code == 409
    (said,) = beside(response.text, "email")
    assert is_russian(said)


def test_nobody_is_made_by_a_wrong_form(app: Flask, admin: Person) -> None:
    Browser(app).sign_up("dorothy", email="wrong")
    login = {"username": "dorothy", "password": PASSWORD}
    assert nobody(app).post("/api/v1/users/login", json=login).status_code == 401


def test_a_form_without_its_token_is_refused(app: Flask) -> None:
    assert Browser(app).post("/sign-up", data=DORA).status_code == 400
