"""The daily letter to people who were away."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from app.accounts import service as accounts
from app.accounts.models import User
from app.chats import digest
from app.chats.digest import send_digests
from app.db import db, now, transaction
from tests.cast import Person, answer, make_chat, make_direct_chat, make_message
from tests.chats.steps import clear, page, read, remove
from tests.chats.storm import at_once
from tests.services.jobs import run_queued
from tests.services.smtp import Letter, SmtpServer

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
DAY = timedelta(days=1)


def change(app: Flask, person: Person, **values: Any) -> None:
    with app.app_context(), transaction():
        db.session.execute(update(User).where(User.id == UUID(person.id)).values(**values))


def send_away(app: Flask, person: Person, *, since: timedelta = 2 * DAY) -> None:
    change(app, person, seen_at=now() - since, created_at=now() - 9 * DAY)


def digests(app: Flask, smtp: SmtpServer) -> list[Letter]:
    """Run the task, and take what it sent."""
    run_queued(app)
    smtp.clear()
    with app.app_context():
        send_digests()
    run_queued(app)
    return list(smtp.letters)


def test_it_names_the_chats_and_counts(app: Flask, alice: Person, bob: Person, smtp: SmtpServer) -> None:
    algebra, direct = make_chat(alice, bob, title="Algebra"), make_direct_chat(alice, bob)
    for chat, count in ((algebra, 2), (direct, 1)):
        for _ in range(count):
            make_message(alice, chat)
    send_away(app, bob)
    (letter,) = digests(app, smtp)
    assert letter.to == [bob.email]
    assert letter.subject == "3 unread messages"
    for kind in ("plain", "html"):
        words = letter.text(kind)
        assert all(part in words for part in ("Algebra", "2 unread", "Alice", "1 unread", "/unsubscribe/"))
        assert all(f"/chats/{chat['id']}" in words for chat in (algebra, direct))


def test_it_is_written_once_a_day(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    send_away(app, bob)
    assert len(digests(app, smtp)) == 1
    make_message(alice, chat)
    assert digests(app, smtp) == []
    change(app, bob, digest_at=now() - DAY)
    assert [letter.subject for letter in digests(app, smtp)] == ["2 unread messages"]


def test_without_news_it_is_not_repeated(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    send_away(app, bob)
    digests(app, smtp)
    with app.app_context(), transaction():
        db.session.execute(db.text("UPDATE chats SET active_at = '2020-01-01 00:00:00'"))
    change(app, bob, digest_at=now() - DAY)
    assert digests(app, smtp) == []


def test_two_workers_write_one(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    send_away(app, bob)

    def send() -> int:
        with app.app_context():
            return send_digests()

    run_queued(app)
    smtp.clear()
    assert sum(at_once([send, send, send])) == 1
    run_queued(app)
    assert len(smtp.letters) == 1


def test_who_reads_at_the_last_moment_gets_none(
    app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(bob, make_message(alice, chat))
    send_away(app, bob)
    monkeypatch.setattr(digest, "unread_since", lambda *_args, **_options: [UUID(bob.id)])
    assert digests(app, smtp) == []


def test_who_ends_the_letters_at_the_last_moment_gets_none(
    app: Flask, alice: Person, bob: Person, chat: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_message(alice, chat)
    send_away(app, bob)
    monkeypatch.setattr(digest, "unread_since", lambda *_args, **_options: [UUID(bob.id)])
    change(app, bob, wants_mail=False)
    with app.app_context():
        assert send_digests() == 0


def test_who_was_here_gets_none(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    send_away(app, bob, since=timedelta(hours=23))
    assert digests(app, smtp) == []


def test_who_has_read_all_gets_none(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    read(bob, make_message(alice, chat))
    send_away(app, bob)
    send_away(app, alice)
    assert digests(app, smtp) == []


def test_removed_and_cleared_messages_do_not_count(
    app: Flask, alice: Person, bob: Person, charlie: Person, smtp: SmtpServer
) -> None:
    chat = make_chat(alice, bob, charlie)
    removed, _ = make_message(alice, chat), make_message(alice, chat)
    remove(alice, removed)
    clear(charlie, chat)
    send_away(app, bob)
    send_away(app, charlie)
    assert [(letter.to, letter.subject) for letter in digests(app, smtp)] == [([bob.email], "1 unread message")]


def test_who_wants_no_letters_gets_none(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    answer(bob.put("/api/v1/users/me", json={"wants_mail": False}), 200)
    send_away(app, bob)
    assert digests(app, smtp) == []


def test_a_closed_account_gets_none(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    send_away(app, bob)
    with app.app_context():
        accounts.disable(UUID(bob.id))
    assert digests(app, smtp) == []


def test_it_speaks_the_readers_language(app: Flask, alice: Person, bob: Person, chat: Shape, smtp: SmtpServer) -> None:
    make_message(alice, chat)
    answer(bob.put("/api/v1/users/me", json={"language": "ru"}), 200)
    send_away(app, bob)
    (letter,) = digests(app, smtp)
    assert "непрочитанн" in letter.subject.lower()
    assert page(bob, chat)["items"]
