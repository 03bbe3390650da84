"""run.py ledger: the recount from the terminal, and by night."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from click.testing import Result
from flask import Flask

import celeryconfig
from app.cli_ledger import ledger
from app.wallets import recount
from app.wallets.tasks import recount_ledger
from tests.cast import Person
from tests.databases import Database
from tests.wallets.forger import Forger
from tests.wallets.steps import Shape, deposit, make_wallet

pytestmark = pytest.mark.integration


@pytest.fixture
def verify(app: Flask) -> Callable[[], Result]:
    runner = app.test_cli_runner()
    return lambda: runner.invoke(ledger, ["verify"])


@pytest.fixture
def purse(admin: Person, alice: Person) -> Shape:
    wallet = make_wallet(alice)
    deposit(admin, wallet, "5.00")
    return wallet


def test_a_sound_ledger_gives_its_seal(verify: Callable[[], Result], purse: Shape) -> None:
    first, second = verify(), verify()
    assert first.exit_code == second.exit_code == 0
    assert "Entries: 2, wallets: 1" in first.output
    assert "Everything adds up." in first.output
    (seal,) = re.findall(r"^Seal: ([0-9a-f]{64})$", first.output, re.MULTILINE)
    assert f"Seal: {seal}" in second.output


def test_a_drift_is_said_and_ends_with_1(verify: Callable[[], Result], purse: Shape, database: Database) -> None:
    Forger(database).run("UPDATE wallets SET balance = 501")
    result = verify()
    assert result.exit_code == 1
    assert result.stderr == f"Wallet {purse['id']}: it shows 5.01 EUR, but its entries add up to 5.00.\n"
    assert "Everything adds up." not in result.output


def test_what_is_not_said_is_counted(
    verify: Callable[[], Result], purse: Shape, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recount, "MOST_DRIFTS_KEPT", 1)
    Forger(database).run("UPDATE wallets SET balance = 501, version = 7")
    assert verify().stderr.splitlines()[1:] == ["And 1 more."]


def test_the_worker_recounts_every_night(app: Flask, purse: Shape) -> None:
    entry = celeryconfig.beat_schedule["recount-the-ledger"]
    assert entry["task"] == recount_ledger.name
    app.extensions["celery"].tasks[recount_ledger.name]()
    with app.app_context():
        check = recount.last_check()
    assert check is not None
    assert (check.n_entries, check.n_drifts) == (2, 0)
