"""Made-up houses are whole: what the app would refuse or never count, they do not hold."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.chats import listing
from app.chats.models import Chat, ChatEvent, Member, Message
from app.db import db
from app.utils import data_generator
from app.utils.data_generator import PASSWORD, Plan
from tests.cast import answer, nobody

pytestmark = pytest.mark.integration

PLAN = Plan(users=12, chats=9, messages=400, seed=7)


def fill(app: Flask, plan: Plan = PLAN) -> None:
    with app.app_context():
        assert sum(data_generator.generate(plan)) == plan.messages


def test_it_makes_what_was_planned(app: Flask) -> None:
    fill(app)
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(Message)) == 400
        assert db.session.scalar(select(func.count()).select_from(Chat)) == 9
        assert not data_generator.is_empty()


def test_the_same_seed_makes_the_same_house(app: Flask) -> None:
    fill(app)
    with app.app_context():
        ids = set(db.session.scalars(select(Message.id)))
        db.session.rollback()
        for table in reversed(db.metadata.sorted_tables):
            db.session.execute(table.delete())
        db.session.commit()
    fill(app)
    with app.app_context():
        assert set(db.session.scalars(select(Message.id))) == ids


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
    with app.app_context():
        for chat in db.session.scalars(select(Chat)):
            seqs = list(db.session.scalars(select(Message.seq).filter_by(chat_id=chat.id).order_by(Message.seq)))
            events = list(db.session.scalars(select(ChatEvent.seq).filter_by(chat_id=chat.id).order_by(ChatEvent.seq)))
            assert (chat.n_messages, chat.last_seq) == (len(seqs), events[-1])
            assert events == list(range(1, chat.last_seq + 1))
            for member in db.session.scalars(select(Member).filter_by(chat_id=chat.id)):
                assert member.n_read == sum(seq <= member.read_seq for seq in seqs)


def test_unread_messages_are_there_to_be_read(app: Flask) -> None:
    fill(app)
    with app.app_context():
        readers: list[UUID] = list(db.session.scalars(select(Member.user_id).distinct()))
        assert any(chat["unread_count"] for reader in readers for chat in listing.get_chats(reader)[0])
