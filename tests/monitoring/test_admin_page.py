"""The administrator's page: a line from each room, and a button that recounts the ledger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from app.monitoring import admin, health
from app.monitoring.admin import Line
from app.wallets import recount, watch
from tests.accounts.browser import Browser, signed_in
from tests.cast import Person, make_chat
from tests.databases import Database
from tests.services.backends import Redis
from tests.wallets.forger import Forger
from tests.wallets.steps import deposit, make_wallet

pytestmark = pytest.mark.integration
START = "/admin/ledger/start"


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator at the pages."""
    return signed_in(app, "admin")


def test_nobody_has_recounted_yet(desk: Browser) -> None:
    page = desk.get("/admin")
    assert page.status_code == 200
    assert "Nobody has recounted it yet" in page.text
    assert "not yet known" in page.text
    assert "needs a look" not in page.text


def test_the_mail_has_a_line_and_a_link(desk: Browser, alice: Person, bob: Person) -> None:
    make_chat(alice, bob)
    page = desk.get("/admin").text
    assert "1 letter waits." in page
    assert 'href="/admin/mail"' in page


def test_the_button_recounts_the_ledger(
    desk: Browser, admin: Person, alice: Person, run_jobs: Callable[[], list[str]]
) -> None:
    deposit(admin, make_wallet(alice), "5.00")
    run_jobs()
    sent = desk.send(START, page="/admin")
    assert (sent.status_code, sent.location) == (302, "/admin")
    assert "The worker has been told." in desk.get("/admin").text
    assert run_jobs() == ["wallets.recount"]
    page = desk.get("/admin").text
    assert "2 entries were recounted." in page
    assert "Everything adds up." in page
    assert "<time" in page


def test_what_was_found_stands_there(
    app: Flask, desk: Browser, database: Database, admin: Person, alice: Person
) -> None:
    wallet = make_wallet(alice)
    deposit(admin, wallet, "5.00")
    Forger(database).run("UPDATE wallets SET balance = 501")
    with app.app_context():
        recount.recount()
    page = desk.get("/admin").text
    assert "1 thing is not as it must be:" in page
    assert f"Wallet {wallet['id']}: it shows 5.01 EUR, but its entries add up to 5.00." in page
    assert "needs a look" in page


def test_what_needs_a_look_is_said_at_the_head(desk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "report", lambda: {"status": "ok", "version": "1", "parts": {}})
    assert "Everything is well" in desk.get("/admin").text
    monkeypatch.setattr(admin, "lines", lambda: {"mail": Line("Mail", (), is_well=False), "more": Line("More", ())})
    page = desk.get("/admin").text
    assert "Everything is well" not in page
    assert "Something needs a look" in page


def test_a_recount_that_is_long_ago_needs_a_look(app: Flask, desk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    with app.app_context():
        recount.recount()
    assert "That is long ago" not in desk.get("/admin").text
    monkeypatch.setattr(watch, "PATIENCE", timedelta(seconds=-1))
    page = desk.get("/admin").text
    assert "That is long ago" in page
    assert "needs a look" in page


def test_without_a_queue_the_button_says_so(desk: Browser, redis: Redis) -> None:
    redis.kill()
    try:
        desk.send(START, page="/admin")
        page = desk.get("/admin").text
    finally:
        redis.start()
    assert "The queue does not answer at the moment." in page
    assert "Ledger recounted" not in desk.get("/admin/audit").text.partition('<ol class="audit">')[2]


def test_a_line_without_a_button_starts_nothing(desk: Browser) -> None:
    assert desk.send("/admin/mail/start", page="/admin").status_code == 404
    assert desk.send("/admin/nothing/start", page="/admin").status_code == 404


def test_others_find_it_shut(app: Flask, alice: Person, run_jobs: Callable[[], list[str]]) -> None:
    run_jobs()
    browser = signed_in(app, "alice")
    assert browser.get("/admin").status_code == 403
    assert browser.send(START, page="/profile").status_code == 403
    assert Browser(app).get("/admin").status_code == 302
    assert run_jobs() == []
