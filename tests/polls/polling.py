"""What the tests of polls do again and again: ask, vote, look, close."""

from __future__ import annotations

from typing import Any

from werkzeug.test import TestResponse

from tests.cast import Person, answer
from tests.chats.steps import page
from tests.wallets.steps import keyed

Shape = dict[str, Any]


def try_ask(person: Person, chat: Shape, *options: Any, key: str | None = None, **fields: Any) -> TestResponse:
    """Which colour, unless the fields ask something else; an option with a star before it is right."""
    wanted = [
        {"text": option.removeprefix("*"), "is_right": True} if option.startswith("*") else {"text": option}
        for option in options or ("red", "green", "blue")
    ]
    poll = {"question": "Which colour?", "options": wanted} | fields
    return person.post(f"/api/v1/chats/{chat['id']}/polls", json=poll, headers=keyed(key))


def ask(person: Person, chat: Shape, *options: str, **fields: Any) -> Shape:
    return answer(try_ask(person, chat, *options, **fields), 201)


def try_vote(person: Person, poll: Shape, *places: Any) -> TestResponse:
    return person.put(f"/api/v1/polls/{poll['id']}/vote", json={"options": list(places)})


def vote(person: Person, poll: Shape, *places: int) -> Shape:
    return answer(try_vote(person, poll, *places), 200)


def see(person: Person, poll: Shape) -> Shape:
    return answer(person.get(f"/api/v1/polls/{poll['id']}"), 200)


def close(person: Person, poll: Shape) -> TestResponse:
    return person.post(f"/api/v1/polls/{poll['id']}/close")


def card(person: Person, chat: Shape) -> Shape:
    """The card of the latest message."""
    found: Shape = page(person, chat)["items"][-1]["card"]
    return found


def counts(poll: Shape) -> list[int | None]:
    """How many chose each option."""
    return [option["n"] for option in poll["options"]]


def voters(poll: Shape) -> dict[str, list[str]]:
    """Who chose each option, by name."""
    return {place: [user["display_name"] for user in users] for place, users in poll["voters"].items()}
