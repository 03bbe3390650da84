"""Seeing where one is signed in, and ending it."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from app.accounts.devices import authenticate, label
from app.accounts.models import Device
from app.db import db, now, transaction
from tests.accounts.browser import FIREFOX, Browser, signed_in
from tests.cast import Person

pytestmark = pytest.mark.integration

PAGE = "/profile/devices"


def ids(browser: Browser) -> list[str]:
    """The devices that the page offers to end."""
    return re.findall(r'action="/profile/devices/([0-9a-f-]{36})/end"', browser.get(PAGE).text)


def test_each_device_is_listed_by_name_and_address(app: Flask, alice: Person, alices_browser: Browser) -> None:
    signed_in(app, "alice")
    page = alices_browser.get(PAGE).text
    assert page.count("<strong>Firefox") == 2
    assert "Linux" in page
    assert "127.0.0.1" in page
    assert page.count("This device") == 1
    assert len(ids(alices_browser)) == 2  # The other browser, and the program that has her token.


def test_a_device_is_ended(app: Flask, alice: Person, alices_browser: Browser) -> None:
    other = signed_in(app, "alice")
    for device_id in ids(alices_browser):
        assert alices_browser.send(f"{PAGE}/{device_id}/end", page=PAGE).location == PAGE
    assert ids(alices_browser) == []
    assert alices_browser.is_signed_in()
    assert not other.is_signed_in()
    assert alice.get("/api/v1/users/me").status_code == 401


def test_all_others_are_ended_together(app: Flask, alice: Person, alices_browser: Browser) -> None:
    other = signed_in(app, "alice")
    alices_browser.send(f"{PAGE}/end-others", page=PAGE)
    assert alices_browser.is_signed_in()
    assert not other.is_signed_in()
    assert alice.get("/api/v1/users/me").status_code == 401


def test_another_process_hears_of_it(app: Flask, other_app: Flask, alice: Person, alices_browser: Browser) -> None:
    there = Person(other_app.test_client(use_cookies=False), alice.user, alice.token)
    assert there.get("/api/v1/users/me").status_code == 200
    alices_browser.send(f"{PAGE}/end-others", page=PAGE)
    assert there.get("/api/v1/users/me").status_code == 401


def test_nobody_ends_anothers_device(app: Flask, alice: Person, bob: Person, alices_browser: Browser) -> None:
    (alices,) = ids(alices_browser)
    assert signed_in(app, "bobby").send(f"{PAGE}/{alices}/end", page=PAGE).status_code == 404
    assert alice.get("/api/v1/users/me").status_code == 200


def test_an_ended_device_is_not_found_again(alice: Person, alices_browser: Browser) -> None:
    (device_id,) = ids(alices_browser)
    alices_browser.send(f"{PAGE}/{device_id}/end", page=PAGE)
    assert alices_browser.send(f"{PAGE}/{device_id}/end", page=PAGE).status_code == 404


def test_an_expired_token_opens_nothing_even_from_the_cache(app: Flask, alice: Person) -> None:
    with app.app_context(), transaction():
        db.session.execute(update(Device).values(expires_at=now() - timedelta(seconds=1)))
    assert alice.get("/api/v1/users/me").status_code == 401


def test_use_puts_off_the_expiry(app: Flask, alice: Person) -> None:
    with app.app_context(), transaction():
        soon = now() + timedelta(days=1)
        db.session.execute(update(Device).values(seen_at=now() - timedelta(hours=1), expires_at=soon))
    alice.get("/api/v1/users/me")
    with app.app_context():
        assert max(db.session.scalars(db.select(Device.expires_at))) > now() + timedelta(days=29)


@pytest.mark.parametrize("token", ["", "x", "00", "0" * 32, "0" * 32 + ".x", "é.é", "\ud800", "." * 1000])
def test_a_token_that_never_was_opens_nothing(app: Flask, token: str) -> None:
    with app.app_context():
        assert authenticate(token) is None


def test_a_token_is_kept_as_a_digest_only(app: Flask, alice: Person) -> None:
    secret = alice.token.partition(".")[2]
    with app.app_context():
        assert secret not in list(db.session.scalars(db.select(Device.token_digest)))


@pytest.mark.unit
@pytest.mark.parametrize(
    ("user_agent", "expected"),
    [
        (FIREFOX, "Firefox"),
        ("python-requests/2.32", "requests"),
        ("", "?"),
        ("\x00\x01", "?"),
        ("x" * 5000, "x"),
    ],
)
def test_a_device_is_called_as_people_would(user_agent: str, expected: str) -> None:
    called = label(user_agent)
    assert expected.lower() in called.lower()
    assert called.isprintable()
    assert len(called) <= 100
