"""The many have wallets too: what is moved between them, their treasurers could have booked."""

from __future__ import annotations

from collections import Counter

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import User
from app.chats.models import Member
from app.db import db
from app.utils.data_generator import Plan
from app.wallets import recount
from app.wallets.models import Entry, Operation, OperationType, Wallet
from tests.cast import answer
from tests.utils.test_data_generator import ODD_PLANS, fill
from tests.utils.test_demo import sign_in

pytestmark = pytest.mark.integration

PLAN = Plan(users=20, chats=12, messages=2000, seed=3)


@pytest.mark.parametrize("plan", [PLAN, *ODD_PLANS], ids=str)
def test_the_ledger_adds_up(app: Flask, plan: Plan) -> None:
    fill(app, plan)
    with app.app_context():
        check = recount.recount()
        assert (check.drifts, check.n_entries) == ([], plan.operations * 2)


def test_there_is_something_of_everything(app: Flask) -> None:
    fill(app, PLAN)
    with app.app_context():
        types = Counter(db.session.scalars(select(Operation.type)))
        assert set(types) == set(OperationType)
        assert types.most_common(1)[0][0] == OperationType.TRANSFER
        wallets = list(db.session.scalars(select(Wallet)))
        assert {wallet.user_id is None for wallet in wallets} == {True, False}
        assert all(wallet.version for wallet in wallets)


def test_cash_of_funds_is_booked_by_their_treasurers(app: Flask) -> None:
    fill(app, PLAN)
    with app.app_context():
        booked = (
            select(Operation.by_id, Wallet.chat_id)
            .join(Entry, Entry.operation_id == Operation.id)
            .join(Wallet, Wallet.id == Entry.wallet_id)
            .where(Operation.type.in_(("DEPOSIT", "WITHDRAW")), Wallet.chat_id.is_not(None))
        )
        found = list(db.session.execute(booked))
        assert found
        for by_id, chat_id in found:
            assert db.session.get_one(Member, (chat_id, by_id)).is_treasurer


def test_time_runs_forward_in_every_wallet(app: Flask) -> None:
    fill(app, PLAN)
    with app.app_context():
        opened = {wallet.id: wallet.created_at for wallet in db.session.scalars(select(Wallet))}
        times = select(Entry.wallet_id, Entry.created_at).where(Entry.wallet_id.is_not(None)).order_by(Entry.version)
        for wallet_id, at in db.session.execute(times):
            assert at > opened[wallet_id]
            opened[wallet_id] = at


def test_people_can_go_on_paying(app: Flask) -> None:
    fill(app, PLAN)
    with app.app_context():
        richest = select(Wallet).where(Wallet.user_id.is_not(None)).order_by(Wallet.balance.desc())
        wallet, other = db.session.scalars(richest.limit(2))
        owner = db.session.get_one(User, wallet.user_id)
    wish = {"to_wallet_id": str(other.id), "amount": "0.50"}
    done = sign_in(app, owner.username).post(f"/api/v1/wallets/{wallet.id}/transfer", json=wish)
    assert answer(done, 201)["version"] == wallet.version + 1
