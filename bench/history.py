"""A page of 50 messages from a small and from a huge chat: the newest, the middle and the oldest cost the same.

One reader on one connection. The pages are alike: the same texts, each tenth message answers another one.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy import text as sql

from app.chats.markdown import render
from app.chats.models import Chat, ChatEvent, EventType, Message
from app.db import db, now, transaction
from bench.house import TEXTS, Person, add_chat, add_people, chat_id
from bench.load import request
from bench.measure import Options, Ratio, Result, Subject, over_http, take_turns
from bench.stand import Server, app_here, migrate, stand

SMALL = 1_000
PAGE = 50
BATCH = 10_000
TARGET = 1.3


def measure(options: Options) -> Result:
    """Pages a second, by database, by size of the chat and by place in it."""
    sizes = sorted({min(SMALL, options.messages), options.messages})
    result = Result("history", f"GET /api/v1/chats/{{chat}}/messages, a page of {PAGE}")
    with stand() as here:
        migrate(here.on_sqlite())
        for name, env in (("PostgreSQL", here.env), ("SQLite", here.on_sqlite())):
            with app_here(env):
                reader = furnish(sizes)
            with Server("app.wsgi:app", env) as homeroom:
                subjects = [
                    Subject(
                        f"{name}, {size:,} messages, {place}", partial(over_http, homeroom, [[ask]], options.seconds)
                    )
                    for size in sizes
                    for place, ask in pages(reader, size)
                ]
                take_turns(subjects, options.rounds)
            result.subjects += subjects
            result.ratios.append(slowest_over_quickest(name, subjects))
    result.notes = ["One connection; the ratio is of the median times (p50) of these six pages."]
    return result


def slowest_over_quickest(database: str, subjects: list[Subject]) -> Ratio:
    """How much longer the slowest of these pages takes than the quickest."""
    medians = [subject.median("p50") or 0.0 for subject in subjects]
    by_round = [[run.p50 for run in runs] for runs in zip(*(subject.runs for subject in subjects), strict=True)]
    shares = [max(found) / min(found) for found in by_round]
    name = f"{database}: slowest page / quickest page"
    return Ratio(name, max(medians) / min(medians), min(shares), max(shares), TARGET, at_most=True)


def pages(reader: Person, size: int) -> list[tuple[str, bytes]]:
    """The requests for the newest page, the middle one and the oldest one."""
    path = f"/api/v1/chats/{chat_id(size)}/messages?limit={PAGE}"
    before = {"newest": None, "middle": size // 2, "oldest": PAGE + 1}
    paths = {
        place: path if number is None else f"{path}&before_id={message_id(size, number)}"
        for place, number in before.items()
    }
    return [(place, request("GET", path, token=reader.token)) for place, path in paths.items()]


def message_id(size: int, number: int) -> uuid.UUID:
    return uuid.UUID(f"{size:08}-0000-7000-8000-{number:012}")


def furnish(sizes: list[int]) -> Person:
    """A reader who is in a chat of each size, and as many messages as that."""
    people = add_people(range(1, 21))
    for size in sizes:
        chat = add_chat(size, people)
        rows = messages(size, people)
        for start in range(0, size, BATCH):
            batch = [next(rows) for _ in range(min(BATCH, size - start))]
            with transaction():
                db.session.execute(insert(Message), batch)
                db.session.execute(insert(ChatEvent), [posted(row) for row in batch])
        last = {"last_seq": size + 1, "n_messages": size, "last_message_id": message_id(size, size)}
        with transaction():
            db.session.execute(update(Chat).where(Chat.id == chat).values(**last))
    # What both databases do by themselves after a while.
    with transaction():
        db.session.execute(sql("ANALYZE"))
    return people[0]


def messages(size: int, people: list[Person]) -> Iterator[dict[str, Any]]:
    """The chat's messages in order, spread over a term."""
    begun, rendered = now() - timedelta(days=80), [(text, render(text)) for text in TEXTS]
    step = timedelta(days=80) / size
    for number in range(1, size + 1):
        text, html = rendered[number % len(rendered)]
        yield {
            "id": message_id(size, number),
            "chat_id": chat_id(size),
            "sender_id": people[number % len(people)].id,
            "seq": number + 1,
            "text": text,
            "html": html,
            "reply_to_id": message_id(size, number - 5) if number % 10 == 0 else None,
            "created_at": begun + step * number,
        }


def posted(message: dict[str, Any]) -> dict[str, Any]:
    """The line of the chat's log that a message has."""
    payload = {"message_id": str(message["id"]), "by": str(message["sender_id"])}
    place = {"chat_id": message["chat_id"], "seq": message["seq"], "created_at": message["created_at"]}
    return {**place, "type": EventType.MESSAGE_POSTED, "payload": payload}
