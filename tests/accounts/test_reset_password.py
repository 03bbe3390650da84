"""A forgotten password: a link by mail, which works once and for a few hours."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from app.accounts import service
from app.accounts.models import PasswordReset
from app.db import db, now, transaction
from tests.accounts.browser import Browser, beside, signed_in
from tests.cast import PASSWORD, Person, nobody
from tests.chats.storm import at_once
from tests.mail.outbox import letters_to, reset_link

pytestmark = pytest.mark.integration

NEW = "an-entirely-new-one"
FORM = {"password": NEW, "confirm_password": NEW}
SAID = "If there is such an account, a letter with a link is on its way."


def can_sign_in(app: Flask, password: str) -> bool:
    response = nobody(app).post("/api/v1/users/login", json={"username": "alice", "password": password})
    return response.status_code == 200


def count_links(app: Flask) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(PasswordReset)) or 0


def test_the_link_sets_a_new_password(app: Flask, alice: Person, browser: Browser) -> None:
    link = reset_link(app, "Alice@Example.ORG")
    assert browser.get(link).status_code == 200
    assert browser.send(link, FORM).location == "/sign-in"
    assert can_sign_in(app, NEW)
    assert not can_sign_in(app, PASSWORD)


def test_the_link_works_once(app: Flask, alice: Person, browser: Browser) -> None:
    link = reset_link(app, alice.email)
    browser.send(link, FORM)
    again = browser.send(link, {"password": "yet-another-one", "confirm_password": "yet-another-one"}, page="/sign-in")
    assert again.status_code == 404
    assert "This link has been used or has expired." in again.text
    assert can_sign_in(app, NEW)


def test_it_ends_every_session_and_token(app: Flask, alice: Person, browser: Browser) -> None:
    other = signed_in(app, "alice")
    browser.send(reset_link(app, alice.email), FORM)
    assert not other.is_signed_in()
    assert alice.get("/api/v1/users/me").status_code == 401


def test_a_new_link_ends_the_one_before(app: Flask, alice: Person, browser: Browser) -> None:
    first, second = reset_link(app, alice.email), reset_link(app, alice.email)
    assert browser.get(first).location == "/forgot"
    assert browser.get(second).status_code == 200


def test_of_two_requests_at_once_one_link_is_left(app: Flask, alice: Person) -> None:
    def ask() -> None:
        with app.app_context():
            service.request_reset(alice.email)

    at_once([ask] * 6)
    assert count_links(app) == 1


def test_a_new_password_ends_every_link(app: Flask, alice: Person, browser: Browser) -> None:
    used, left = reset_link(app, alice.email), "0" * 64
    with app.app_context(), transaction():
        db.session.add(PasswordReset(token_digest=left, user_id=UUID(alice.id), expires_at=now() + timedelta(hours=1)))
    browser.send(used, FORM)
    assert count_links(app) == 0


def test_the_link_expires(app: Flask, alice: Person, browser: Browser) -> None:
    link = reset_link(app, alice.email)
    with app.app_context(), transaction():
        db.session.execute(update(PasswordReset).values(expires_at=now() - timedelta(seconds=1)))
    assert browser.get(link).location == "/forgot"
    assert browser.send(link, FORM, page="/sign-in").status_code == 404
    assert can_sign_in(app, PASSWORD)


def test_the_link_is_kept_as_a_digest_only(app: Flask, alice: Person) -> None:
    token = reset_link(app, alice.email).rpartition("/")[2]
    with app.app_context():
        assert db.session.get(PasswordReset, token) is None
    assert count_links(app) == 1


def test_asking_tells_nothing_of_who_has_an_account(app: Flask, alice: Person, browser: Browser) -> None:
    known = browser.send("/forgot", {"email": alice.email})
    assert SAID in browser.get("/sign-in").text
    unknown = browser.send("/forgot", {"email": "nobody@example.org"})
    assert SAID in browser.get("/sign-in").text
    assert (known.status_code, known.location) == (unknown.status_code, unknown.location) == (302, "/sign-in")
    assert letters_to(app, "nobody@example.org") == []


def test_the_letter_goes_out_in_the_persons_language(app: Flask, alice: Person) -> None:
    reset_link(app, alice.email)
    (letter,) = letters_to(app, alice.email)
    assert (letter.subject, letter.state) == ("Set a new password", "pending")
    assert "/reset/" in letter.html
    assert letter.unsubscribe_url is None


def test_a_made_up_link_leads_back(alice: Person, browser: Browser) -> None:
    assert browser.get("/reset/made-up").location == "/forgot"
    assert browser.send("/reset/made-up", FORM, page="/sign-in").status_code == 404


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"password": "short", "confirm_password": "short"}, "password"),
        ({"password": NEW, "confirm_password": "another"}, "confirm_password"),
        ({"password": NEW}, "confirm_password"),
    ],
)
def test_a_wrong_field_says_why_and_the_link_still_works(
    app: Flask, alice: Person, browser: Browser, data: dict[str, str], field: str
) -> None:
    link = reset_link(app, alice.email)
    response = browser.send(link, data)
    assert response.status_code == 422
    assert beside(response.text, field)
    assert browser.send(link, FORM).status_code == 302


def test_a_wrong_address_is_refused_beside_the_field(browser: Browser) -> None:
    response = browser.send("/forgot", {"email": "not an address"})
    assert response.status_code == 422
    assert beside(response.text, "email")


def test_the_daily_cleaning_drops_expired_links_and_devices(app: Flask, alice: Person) -> None:
    reset_link(app, alice.email)
    with app.app_context(), transaction():
        db.session.execute(update(PasswordReset).values(expires_at=now() - timedelta(seconds=1)))
    app.extensions["celery"].tasks["accounts.clean"].apply(throw=True)
    assert count_links(app) == 0
    assert alice.get("/api/v1/users/me").status_code == 200
