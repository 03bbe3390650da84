"""A new password by the old one: every other session and token ends, in every process, at once."""

import pytest
from flask import Flask

from tests.accounts.browser import Browser, beside, signed_in
from tests.cast import PASSWORD, Person, nobody
from tests.mail.outbox import letters_to, reset_link

pytestmark = pytest.mark.integration

NEW = "an-entirely-new-one"
PAGE = "/profile/password"


def change(browser: Browser, *, current: str = PASSWORD, new: str = NEW, again: str | None = None) -> int:
    data = {"current_password": current, "password": new, "confirm_password": again or new}
    return browser.send(PAGE, data).status_code


def can_sign_in(app: Flask, password: str) -> bool:
    response = nobody(app).post("/api/v1/users/login", json={"username": "alice", "password": password})
    return response.status_code == 200


def test_the_new_password_serves_and_the_old_one_no_more(app: Flask, alices_browser: Browser) -> None:
    assert change(alices_browser) == 302
    assert can_sign_in(app, NEW)
    assert not can_sign_in(app, PASSWORD)


def test_it_ends_every_other_session_and_token_but_not_this_one(
    app: Flask, alice: Person, alices_browser: Browser
) -> None:
    other = signed_in(app, "alice")
    assert alice.get("/api/v1/users/me").status_code == 200  # It is in the cache now.
    change(alices_browser)
    assert alices_browser.is_signed_in()
    assert not other.is_signed_in()
    assert alice.get("/api/v1/users/me").status_code == 401


def test_it_ends_them_in_another_process_whose_cache_is_warm(
    app: Flask, other_app: Flask, alice: Person, alices_browser: Browser
) -> None:
    there = Person(other_app.test_client(use_cookies=False), alice.user, alice.token)
    assert there.get("/api/v1/users/me").status_code == 200
    change(alices_browser)
    assert there.get("/api/v1/users/me").status_code == 401


def test_nobody_else_is_signed_out(alices_browser: Browser, bob: Person) -> None:
    change(alices_browser)
    assert bob.get("/api/v1/users/me").status_code == 200


def test_the_current_password_must_be_right(app: Flask, alices_browser: Browser) -> None:
    data = {"current_password": "not-my-password", "password": NEW, "confirm_password": NEW}
    response = alices_browser.send(PAGE, data)
    assert response.status_code == 422
    assert beside(response.text, "current_password") == ["This is not your current password."]
    assert can_sign_in(app, PASSWORD)


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"password": NEW, "confirm_password": NEW}, "current_password"),
        ({"current_password": PASSWORD, "password": "short", "confirm_password": "short"}, "password"),
        ({"current_password": PASSWORD, "password": NEW, "confirm_password": "another"}, "confirm_password"),
    ],
)
def test_each_wrong_field_says_why(alices_browser: Browser, data: dict[str, str], field: str) -> None:
    response = alices_browser.send(PAGE, data)
    assert response.status_code == 422
    assert len(beside(response.text, field)) == 1


def test_the_person_is_told_by_mail(app: Flask, alices_browser: Browser) -> None:
    change(alices_browser)
    assert [letter.subject for letter in letters_to(app, "alice@example.org")] == ["Your password has changed"]


def test_an_open_reset_link_ends_too(app: Flask, alices_browser: Browser) -> None:
    link = reset_link(app, "alice@example.org")
    change(alices_browser)
    assert Browser(app).get(link).location == "/forgot"
