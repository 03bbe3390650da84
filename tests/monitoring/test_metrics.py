"""Figures for Prometheus: what they say, and who may read them."""

from __future__ import annotations

import pytest
from flask import Flask
from prometheus_client.parser import text_string_to_metric_families

from app.monitoring import metrics
from app.wallets import recount
from tests.accounts.browser import Browser
from tests.cast import MakeApp, Person
from tests.databases import Database
from tests.wallets.forger import Forger
from tests.wallets.steps import deposit, make_wallet

pytestmark = pytest.mark.integration
TOKEN = "a token for the figures"
ELSEWHERE = "203.0.113.7"


def figures(app: Flask) -> dict[str, float]:
    """What is shown now, whoever asked a moment ago."""
    with app.app_context():
        metrics.look_anew()
    response = Browser(app).get("/metrics")
    assert response.status_code == 200
    assert response.content_type.startswith("text/plain; version=")
    return {
        sample.name: sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


def status(app: Flask, address: str, **headers: str) -> int:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return Browser(app, address=address).get("/metrics", headers=sent).status_code


def test_before_the_first_recount_there_is_nothing_to_say(app: Flask) -> None:
    assert not [name for name in figures(app) if name.startswith("homeroom_ledger")]


def test_they_are_those_of_the_last_recount(app: Flask, database: Database, admin: Person, alice: Person) -> None:
    deposit(admin, make_wallet(alice), "5.00")
    with app.app_context():
        recount.recount()
    sound = figures(app)
    assert (sound["homeroom_ledger_drifts"], sound["homeroom_ledger_entries"]) == (0, 2)
    Forger(database).run("UPDATE wallets SET balance = 1")
    with app.app_context():
        check = recount.recount()
    found = figures(app)
    assert (found["homeroom_ledger_drifts"], found["homeroom_ledger_entries"]) == (1, 2)
    assert found["homeroom_ledger_verified_timestamp_seconds"] == pytest.approx(check.finished_at.timestamp())


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_this_machine_may_read_them(app: Flask, address: str) -> None:
    assert status(app, address) == 200


@pytest.mark.parametrize("address", [ELSEWHERE, "10.0.0.1", "2001:db8::1", "::ffff:10.0.0.1", "", "unix:"])
def test_nobody_else_may(app: Flask, address: str) -> None:
    assert status(app, address) == 401
    assert status(app, address, Authorization=f"Bearer {TOKEN}") == 401
    assert status(app, address, Authorization="Bearer ") == 401


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("X_Forwarded_For", ELSEWHERE),
        ("X_Forwarded_For", f"127.0.0.1, {ELSEWHERE}"),
        ("X_Forwarded_For", "no address"),
        ("X_Real_IP", ELSEWHERE),
        ("Forwarded", f"for={ELSEWHERE}"),
        ("Via", "1.1 proxy"),
    ],
)
def test_a_proxy_on_this_machine_does_not_open_them(app: Flask, header: str, value: str) -> None:
    assert status(app, "127.0.0.1", **{header: value}) == 401


def test_a_trusted_proxy_says_who_asks(make_app: MakeApp) -> None:
    app = make_app(trusted_proxies=1)
    assert status(app, "127.0.0.1", X_Forwarded_For=ELSEWHERE) == 401
    assert status(app, "127.0.0.1", X_Forwarded_For=f"127.0.0.1, {ELSEWHERE}") == 401
    assert status(app, "127.0.0.1", X_Forwarded_For="127.0.0.1") == 200
    assert status(app, ELSEWHERE) == 401


def test_the_token_opens_them_from_anywhere(make_app: MakeApp) -> None:
    app = make_app(metrics_token=TOKEN)
    assert status(app, ELSEWHERE, Authorization=f"Bearer {TOKEN}") == 200
    assert status(app, "127.0.0.1", X_Forwarded_For=ELSEWHERE, Authorization=f"Bearer {TOKEN}") == 200
    for wrong in (f"Bearer {TOKEN}x", "Bearer ", f"Basic {TOKEN}", "Bearer ключ"):
        assert status(app, ELSEWHERE, Authorization=wrong) == 401
    assert status(app, ELSEWHERE) == 401


def test_a_persons_token_does_not(app: Flask, admin: Person) -> None:
    admin.client.environ_base["REMOTE_ADDR"] = ELSEWHERE
    assert admin.get("/metrics").status_code == 401
