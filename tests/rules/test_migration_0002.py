"""0002 keeps files: what was said before it stays as it was, on the way up and on the way down."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import Uuid, bindparam, column, insert, literal_column, select, table, text

from app.db import db, transaction
from tests.cast import Person, answer, make_chat, make_message, make_person
from tests.chats.steps import page
from tests.files.steps import make_file, show_files
from tests.rules.conftest import migrate

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
COLUMNS = (
    *("id", "chat_id", "sender_id", "seq", "text", "html"),
    *("client_message_id", "reply_to_id", "created_at", "edited_at", "removed_at"),
)


def messages(app: Flask) -> list[Any]:
    """What stands in the columns that 0001 made."""
    with app.app_context():
        return [
            tuple(row) for row in db.session.execute(text(f"SELECT {', '.join(COLUMNS)} FROM messages ORDER BY seq"))
        ]


def say_as_before(app: Flask) -> None:
    """Write the newest message once more, as the version before did."""
    again = {"id": bindparam("id", uuid4(), Uuid()), "seq": literal_column("seq + 1")}
    newest = select(*(again.get(name, literal_column(name)) for name in COLUMNS)).select_from(text("messages"))
    copy = insert(table("messages", *map(column, COLUMNS)))
    with app.app_context(), transaction():
        only = newest.where(text("seq = (SELECT max(seq) FROM messages)"))
        db.session.execute(copy.from_select(list(COLUMNS), only))


@pytest.fixture
def alice(old_app: Flask) -> Person:
    return make_person(old_app, "alice")


@pytest.fixture
def chat(alice: Person) -> Shape:
    return make_chat(alice)


def test_what_was_said_before_it_is_read_after_it(old_app: Flask, alice: Person, chat: Shape) -> None:
    make_message(alice, chat, "Before files")
    migrate(old_app, "0001", down=True)
    say_as_before(old_app)
    migrate(old_app, "head")
    first, second = page(alice, chat)["items"]
    assert (first["text"], first["attachments"]) == (second["text"], second["attachments"]) == ("Before files", [])
    assert second["seq"] == first["seq"] + 1


def test_going_down_keeps_the_words_and_going_up_again_finds_them(old_app: Flask, alice: Person, chat: Shape) -> None:
    reply_to = make_message(alice, chat, "Plain", client_message_id="c1")
    make_message(alice, chat, "Answer", reply_to_id=reply_to["id"])
    show_files(alice, chat, make_file(alice, chat), text="With a file")
    before, items = messages(old_app), page(alice, chat)["items"]
    migrate(old_app, "0001", down=True)
    assert messages(old_app) == before
    migrate(old_app, "head")
    assert messages(old_app) == before
    assert page(alice, chat)["items"] == [*items[:2], items[2] | {"attachments": []}]


def test_files_can_be_sent_after_it(old_app: Flask, alice: Person, chat: Shape) -> None:
    message = make_message(alice, chat, "Before files")
    migrate(old_app, "0001", down=True)
    migrate(old_app, "head")
    file = make_file(alice, chat)
    assert show_files(alice, chat, file)["attachments"] == [file]
    edited = alice.patch(f"/api/v1/messages/{message['id']}", json={"text": "After"})
    assert answer(edited, 200)["attachments"] == []
