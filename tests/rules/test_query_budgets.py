"""How many statements the hot pages may cost; a loop over rows would show here first."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from tests.cast import Person, make_chat, make_direct_chat, make_message, make_person
from tests.chats.steps import questions, watched_sql
from tests.quizzes.things import things
from tests.services.backends import Memcached

pytestmark = pytest.mark.integration

# With a cold cache: who asks, whose settings, the rows, and their summaries.
BUDGETS = {
    ("GET", "/chats"): 10,
    ("GET", "/chats/{chat}"): 11,
    ("GET", "/api/v1/chats"): 7,
    ("GET", "/api/v1/chats/{chat}"): 6,
    ("GET", "/api/v1/chats/{chat}/members"): 3,
    ("GET", "/api/v1/chats/{chat}/messages"): 4,
    ("POST", "/api/v1/chats/{chat}/messages"): 7,
    ("POST", "/api/v1/messages/{message}/read"): 8,
    ("GET", "/api/v1/quizzes"): 9,
    ("GET", "/api/v1/quizzes/{quiz}"): 14,
    ("GET", "/api/v1/attempts/{attempt}"): 9,
    ("PUT", "/api/v1/attempts/{attempt}/answers/1"): 5,
    ("POST", "/api/v1/attempts/{attempt}/submit"): 20,
}

BODIES = {"messages": {"text": "hi"}, "1": {"response": "rome", "seq": 2}, "submit": {}}


@pytest.mark.parametrize("request_line", BUDGETS, ids=" ".join)
def test_a_hot_page_stays_within_its_budget(
    request_line: tuple[str, str], app: Flask, alice: Person, bob: Person, memcached: Memcached
) -> None:
    method, path = request_line
    chat, message = busy_chats(app, alice, bob)
    ids = {"chat": chat["id"], "message": message["id"]}
    if path.startswith(("/api/v1/quizzes", "/api/v1/attempts")):
        made = things(bob, alice, chat)
        ids |= {"quiz": made["quiz_id"], "attempt": made["attempt_id"]}
    memcached.client().flush_all()
    with watched_sql(app) as statements:
        ending = path.rpartition("/")[2]
        options: dict[str, Any] = {"json": BODIES[ending]} if method != "GET" and ending in BODIES else {}
        response = alice.send(method, path.format(**ids), **options)
    assert response.status_code in (200, 201)
    asked = questions(statements)
    assert len(asked) <= BUDGETS[request_line], "\n".join(asked)


def busy_chats(app: Flask, alice: Person, bob: Person) -> tuple[dict[str, Any], dict[str, Any]]:
    """Several chats of several people with answers among the messages, so that loops would cost."""
    others = [make_person(app) for _ in range(3)]
    make_message(bob, make_direct_chat(alice, bob))
    for _ in range(3):
        chat = make_chat(alice, bob, *others)
        first = make_message(bob, chat)
        last = make_message(others[0], chat, reply_to_id=first["id"])
    return chat, last
