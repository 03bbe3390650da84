"""What the tests of chats do again and again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from app.chats.models import ChatEvent, Message
from app.db import db, transaction
from tests.cast import Person, answer

Shape = dict[str, Any]


def refused(response: TestResponse, status: int, code: str | None = None) -> Shape:
    """The problem that a refusal must be."""
    problem = answer(response, status)
    assert response.mimetype == "application/problem+json"
    assert problem["status"] == status
    assert code is None or problem["code"] == code, problem
    return problem


def see_chat(person: Person, chat: Shape) -> Shape:
    return answer(person.get(f"/api/v1/chats/{chat['id']}"), 200)


def list_chats(person: Person, **query: Any) -> list[Shape]:
    found: list[Shape] = answer(person.get("/api/v1/chats", query_string=query), 200)["items"]
    return found


def unread(person: Person, chat: Shape) -> int:
    """The unread count, which the list and the chat itself must agree on."""
    listed = {listed["id"]: listed["unread_count"] for listed in list_chats(person)}[chat["id"]]
    assert listed == see_chat(person, chat)["unread_count"]
    return int(listed)


def page(person: Person, chat: Shape, **query: Any) -> Shape:
    return answer(person.get(f"/api/v1/chats/{chat['id']}/messages", query_string=query), 200)


def texts(person: Person, chat: Shape, **query: Any) -> list[str]:
    return [message["text"] for message in page(person, chat, **query)["items"]]


def read(person: Person, message: Shape) -> Shape:
    return answer(person.post(f"/api/v1/messages/{message['id']}/read"), 200)


def edit(person: Person, message: Shape, text: str) -> Shape:
    return answer(person.patch(f"/api/v1/messages/{message['id']}", json={"text": text}), 200)


def remove(person: Person, message: Shape) -> Shape:
    return answer(person.delete(f"/api/v1/messages/{message['id']}"), 200)


def clear(person: Person, chat: Shape) -> Shape:
    return answer(person.post(f"/api/v1/chats/{chat['id']}/clear"), 200)


def members(person: Person, chat: Shape) -> dict[str, str]:
    """The role of each member, by id."""
    items = answer(person.get(f"/api/v1/chats/{chat['id']}/members"), 200)["items"]
    return {item["user"]["id"]: item["role"] for item in items}


def add(person: Person, chat: Shape, *others: Person) -> Shape:
    wanted = {"user_ids": [other.id for other in others]}
    return answer(person.post(f"/api/v1/chats/{chat['id']}/members", json=wanted), 201)


def take_out(person: Person, chat: Shape, other: Person) -> TestResponse:
    return person.delete(f"/api/v1/chats/{chat['id']}/members/{other.id}")


def set_role(person: Person, chat: Shape, other: Person, role: str) -> TestResponse:
    return person.patch(f"/api/v1/chats/{chat['id']}/members/{other.id}", json={"role": role})


def events(app: Flask, chat: Shape) -> list[tuple[int, str, Shape]]:
    """The chat's log as it stands in the database."""
    query = select(ChatEvent).filter_by(chat_id=UUID(chat["id"])).order_by(ChatEvent.seq)
    with app.app_context():
        return [(event.seq, event.type, event.payload) for event in db.session.scalars(query)]


def set_message(app: Flask, message: Shape, **values: Any) -> None:
    with app.app_context(), transaction():
        db.session.execute(update(Message).where(Message.id == UUID(message["id"])).values(**values))


@contextmanager
def watched_sql(app: Flask) -> Iterator[list[tuple[str, Any]]]:
    """The statements that this thread sends to the app's database meanwhile, each with its parameters."""
    seen: list[tuple[str, Any]] = []
    asker = threading.get_ident()  # The app's own threads look into the database whenever they like.

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if threading.get_ident() == asker:
            seen.append((statement, parameters))

    with app.app_context():
        engine = db.engine
    db.event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        db.event.remove(engine, "before_cursor_execute", note)


def questions(seen: list[tuple[str, Any]]) -> list[str]:
    """The statements that ask or change something; SQLite's BEGIN comes as a statement of its own."""
    return [statement for statement, _parameters in seen if not statement.startswith("BEGIN")]


def each(people: list[Person], verb: Callable[[Person], Any]) -> list[Any]:
    return [verb(person) for person in people]
