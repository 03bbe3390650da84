"""Reading back: pages by keyset, whatever the length of the chat."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import insert, update

from app.chats.models import Chat, Message
from app.db import db, new_id, now, transaction
from tests.cast import Person, make_chat, make_message
from tests.chats.steps import clear, page, refused, remove, texts, watched_sql

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


def fill(app: Flask, chat: Shape, sender: Person, count: int) -> None:
    """So many messages, straight into the table."""
    chat_id, sender_id, at = UUID(chat["id"]), UUID(sender.id), now()
    first = chat["last_seq"] + 1
    place = {"chat_id": chat_id, "sender_id": sender_id, "html": "", "created_at": at}
    with app.app_context(), transaction():
        rows = [{**place, "id": new_id(), "seq": first + number, "text": str(number)} for number in range(count)]
        db.session.execute(insert(Message), rows)
        counts = {"last_seq": first + count - 1, "n_messages": count, "last_message_id": rows[-1]["id"]}
        db.session.execute(update(Chat).where(Chat.id == chat_id).values(**counts))


def walk(person: Person, chat: Shape, *, limit: int, forward: bool) -> list[str]:
    """All texts as one finds them by turning pages."""
    found: list[Shape] = []
    query: Shape = {"after_id": page(person, chat, limit=100)["items"][0]["id"]} if forward else {}
    for _ in itertools.count():
        part = page(person, chat, limit=limit, **query)
        found = [*found, *part["items"]] if forward else [*part["items"], *found]
        if not part["has_more"]:
            return [message["text"] for message in found]
        query = {"after_id": part["items"][-1]["id"]} if forward else {"before_id": part["items"][0]["id"]}
    return []


@pytest.mark.parametrize("limit", [1, 7, 23, 24, 100])
@pytest.mark.parametrize("forward", [True, False])
def test_pages_have_neither_gaps_nor_doubles(app: Flask, alice: Person, limit: int, forward: bool) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 24)
    expected = [str(number) for number in range(24)]
    # Forward begins after the first message, because after_id names one that was seen.
    assert walk(alice, chat, limit=limit, forward=forward) == expected[1 if forward else 0 :]


def test_news_while_turning_pages_moves_nothing(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 10)
    newest = page(alice, chat, limit=4)
    make_message(alice, chat, "news")
    assert texts(alice, chat, limit=4, before_id=newest["items"][0]["id"]) == ["2", "3", "4", "5"]
    assert texts(alice, chat, after_id=newest["items"][-1]["id"]) == ["news"]


def test_a_removed_message_is_still_a_place_to_read_from(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 5)
    middle = page(alice, chat)["items"][2]
    remove(alice, middle)
    assert texts(alice, chat, before_id=middle["id"]) == ["0", "1"]
    assert texts(alice, chat, after_id=middle["id"]) == ["3", "4"]


def test_between_two_messages(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 6)
    items = page(alice, chat)["items"]
    assert texts(alice, chat, after_id=items[1]["id"], before_id=items[4]["id"]) == ["2", "3"]


def test_without_a_limit_it_is_fifty(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 60)
    found = page(alice, chat)
    assert [message["text"] for message in found["items"]] == [str(number) for number in range(10, 60)]
    assert found["has_more"] is True


def test_an_empty_chat_is_an_empty_page(alice: Person) -> None:
    assert page(alice, make_chat(alice)) == {"items": [], "has_more": False}


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"limit": -1}, "limit"),
        ({"limit": "all"}, "limit"),
        ({"limit": "9" * 40}, "limit"),
        ({"before_id": "first"}, "before_id"),
        ({"after_id": ""}, "after_id"),
        ({"page": 2}, "page"),
    ],
)
def test_it_names_the_wrong_field(alice: Person, chat: Shape, query: Shape, field: str) -> None:
    problem = refused(alice.get(f"/api/v1/chats/{chat['id']}/messages", query_string=query), 422)
    assert list(problem["errors"]) == [field]


@pytest.mark.parametrize("field", ["before_id", "after_id"])
def test_a_message_of_another_chat_is_no_place(alice: Person, chat: Shape, message: Shape, field: str) -> None:
    other = make_chat(alice)
    for unknown in (message["id"], str(uuid4())):
        response = alice.get(f"/api/v1/chats/{other['id']}/messages", query_string={field: unknown})
        assert list(refused(response, 422, "unknown_message")["errors"]) == [field]


def test_what_was_cleared_stays_hidden(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 3)
    oldest = page(alice, chat)["items"][0]
    clear(alice, chat)
    make_message(alice, chat, "new")
    assert texts(alice, chat) == texts(alice, chat, after_id=oldest["id"]) == ["new"]


def explain(app: Flask, statement: str, parameters: Any) -> str:
    with app.app_context(), db.engine.connect() as connection:
        if db.engine.dialect.name == "sqlite":
            return str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall())
        plan = connection.exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", parameters).scalar_one()
        return json.dumps(plan)


def test_a_page_costs_the_same_in_a_long_chat(app: Flask, alice: Person) -> None:
    chat = make_chat(alice)
    fill(app, chat, alice, 4000)
    with app.app_context(), transaction():
        db.session.execute(db.text("ANALYZE"))
    first = page(alice, chat, limit=3)["items"][0]
    with watched_sql(app) as seen:
        page(alice, chat, limit=50)
        page(alice, chat, limit=50, before_id=first["id"])
        page(alice, chat, limit=50, after_id=first["id"])
    pages = [(statement, parameters) for statement, parameters in seen if "ORDER BY messages.seq" in statement]
    plans = [explain(app, *read) for read in pages]
    assert len(plans) == 3
    for plan in plans:
        assert reads_only_a_page(plan), plan


def reads_only_a_page(plan: str) -> bool:
    """By the index over chat and number, without sorting, and no row more than is shown."""
    if "SEARCH messages" in plan:
        return (
            "USING INDEX sqlite_autoindex_messages" in plan
            and "chat_id=? AND seq" in plan
            and "TEMP B-TREE" not in plan
        )
    rows = [
        node["Actual Rows"] for node in nodes(json.loads(plan)[0]["Plan"]) if node.get("Relation Name") == "messages"
    ]
    return "uq_messages_chat_id_seq" in plan and '"Sort"' not in plan and rows != [] and max(rows) <= 51


def nodes(plan: Shape) -> Iterator[Shape]:
    yield plan
    for child in plan.get("Plans", []):
        yield from nodes(child)
