"""Made-up houses are whole: what the app would refuse or never count, they do not hold."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table, select

from app.chats import listing
from app.chats.models import Chat, ChatEvent, Member, Message
from app.db import db
from app.utils import data_generator
from app.utils.data_generator import PASSWORD, Plan
from tests.cast import answer, nobody
from tests.databases import Database

pytestmark = pytest.mark.integration

PLAN = Plan(users=12, chats=9, messages=400, seed=7)
ODD_PLANS = [
    Plan(users=1, chats=1, messages=0),
    Plan(users=1, chats=7, messages=20),
    Plan(users=2, chats=30, messages=3),
    Plan(users=3, chats=1, messages=1),
    Plan(users=9, chats=2, messages=0),
    Plan(users=4, chats=200, messages=3000, seed=-5),
]


def fill(app: Flask, plan: Plan = PLAN) -> None:
    with app.app_context():
        assert sum(data_generator.generate(plan)) == plan.size


def people_wrote() -> list[Table]:
    """All tables but the one that a migration has filled."""
    return [table for table in db.metadata.sorted_tables if table.name != "logs_epoch"]


def contents(app: Flask) -> dict[str, list[Any]]:
    """Every row of every table, in the order of the keys."""
    with app.app_context():
        tables = people_wrote()
        return {table.name: list(db.session.execute(table.select().order_by(*table.primary_key))) for table in tables}


def test_it_makes_what_was_planned(app: Flask) -> None:
    fill(app)
    assert {name: len(contents(app)[name]) for name in ("users", "chats", "messages", "operations")} == {
        "users": 12,
        "chats": 9,
        "messages": 400,
        "operations": 40,
    }
    with app.app_context():
        assert not data_generator.is_empty()


def test_the_same_seed_makes_the_same_house_and_another_one_another(app: Flask, database: Database) -> None:
    made = []
    for seed in (7, 7, 8):
        fill(app, Plan(users=12, chats=9, messages=400, seed=seed))
        made.append(contents(app))
        database.empty()
    assert made[0] == made[1]
    filled = {name for name, rows in made[0].items() if rows}
    said, moved = {"chats", "members", "messages", "chat_events"}, {"wallets", "operations", "entries"}
    assert filled == {"installation", "users"} | said | moved
    assert [name for name in filled - {"installation"} if made[0][name] == made[2][name]] == []


@pytest.mark.parametrize("plan", ODD_PLANS, ids=str)
def test_odd_houses_are_whole_too(app: Flask, plan: Plan) -> None:
    fill(app, plan)
    rows = contents(app)
    assert (len(rows["users"]), len(rows["chats"]), len(rows["messages"])) == (plan.users, plan.chats, plan.messages)
    check_counts(app)
    term_ends = data_generator.TERM_BEGINS + data_generator.TERM
    assert all(message.created_at < term_ends for message in rows["messages"])


@pytest.mark.unit
@given(chats=st.integers(1, 300), messages=st.integers(0, 10_000))
def test_the_shares_add_up(chats: int, messages: int) -> None:
    shares = data_generator._shares(Plan(users=1, chats=chats, messages=messages))
    assert (len(shares), sum(shares)) == (chats, messages)
    assert min(shares) >= 0


def test_people_can_sign_in_and_see_their_chats(app: Flask) -> None:
    fill(app)
    login = {"username": "person2", "password": PASSWORD}
    token = answer(nobody(app).post("/api/v1/users/login", json=login), 200)["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    chats = answer(nobody(app).get("/api/v1/chats", headers=headers), 200)["items"]
    assert chats
    assert all(chat["last_message"]["html"] for chat in chats)


def test_every_count_is_true(app: Flask) -> None:
    fill(app)
    check_counts(app)


def check_counts(app: Flask) -> None:
    with app.app_context():
        for chat in db.session.scalars(select(Chat)):
            standing = select(Message.seq).filter_by(chat_id=chat.id, removed_at=None).order_by(Message.seq)
            seqs = list(db.session.scalars(standing))
            events = list(db.session.scalars(select(ChatEvent.seq).filter_by(chat_id=chat.id).order_by(ChatEvent.seq)))
            assert (chat.n_messages, chat.last_seq) == (len(seqs), events[-1])
            assert events == list(range(1, chat.last_seq + 1))
            for member in db.session.scalars(select(Member).filter_by(chat_id=chat.id)):
                assert member.n_read == sum(seq <= member.read_seq for seq in seqs)
            last = db.session.get(Message, chat.last_message_id) if chat.last_message_id else None
            assert (last.seq if last else None) == (seqs[-1] if seqs else None)


def test_unread_messages_are_there_to_be_read(app: Flask) -> None:
    fill(app)
    with app.app_context():
        readers: list[UUID] = list(db.session.scalars(select(Member.user_id).distinct()))
        assert any(chat["unread_count"] for reader in readers for chat in listing.get_chats(reader)[0])
