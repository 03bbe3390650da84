"""Two things at once about one account: whoever is overtaken must not undo what overtook it."""

from unittest.mock import patch
from uuid import UUID

import pytest
from argon2 import PasswordHasher
from flask import Flask

from app.accounts import devices, passwords, queries, service
from app.accounts.errors import WrongCredentials
from app.db import transaction
from tests.accounts.browser import Browser
from tests.cast import PASSWORD, Person

pytestmark = pytest.mark.integration

NEW = "an-entirely-new-one"


def test_a_sign_in_with_the_password_of_before_gets_no_token(app: Flask, alice: Person) -> None:
    with app.app_context():
        user = service.sign_in("alice", PASSWORD)
        with app.app_context():
            service.set_password(UUID(alice.id), password=NEW)
        with pytest.raises(WrongCredentials):
            devices.start(user, user_agent="late", address="127.0.0.1")


def test_a_disabled_account_gets_no_token(app: Flask, alice: Person) -> None:
    with app.app_context():
        user = service.sign_in("alice", PASSWORD)
        with app.app_context():
            service.disable(UUID(alice.id))
        with pytest.raises(WrongCredentials):
            devices.start(user, user_agent="late", address="127.0.0.1")


def test_renewing_a_hash_does_not_bring_the_old_password_back(app: Flask, alice: Person) -> None:
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)
    with app.app_context(), transaction():
        queries.user(UUID(alice.id)).password_hash = cheap

    def set_meanwhile(_hash: str) -> bool:
        with app.app_context():
            service.set_password(UUID(alice.id), password=NEW)
        return True

    with app.app_context(), patch.object(passwords, "is_outdated", set_meanwhile), pytest.raises(WrongCredentials):
        service.sign_in("alice", PASSWORD)
    with app.app_context():
        assert service.sign_in("alice", NEW).username == "alice"


def test_a_made_up_reset_link_costs_no_hashing(app: Flask, browser: Browser) -> None:
    form = {"password": NEW, "confirm_password": NEW}
    with patch.object(passwords, "digest") as digest:
        assert browser.send("/reset/made-up", form, page="/sign-in").status_code == 404
    assert digest.call_count == 0


def test_signing_in_again_ends_the_session_that_the_browser_forgets(app: Flask, alice: Person) -> None:
    browser = Browser(app)
    browser.sign_in("alice")
    browser.send("/sign-in", {"login": "alice", "password": PASSWORD}, page="/profile")
    with app.app_context():
        found = queries.devices_of(UUID(alice.id))
    assert [device.label for device in found].count("Firefox · Linux") == 1


def test_files_do_not_carry_the_session(app: Flask, alices_browser: Browser) -> None:
    response = alices_browser.get("/static/css/homeroom.css?v=1")
    assert "Set-Cookie" not in response.headers
    assert "immutable" in response.headers["Cache-Control"]
