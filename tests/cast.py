"""The cast: people who talk to the app over HTTP, each with a token of their own."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from app.accounts import devices, passwords, service
from app.accounts.schemas import MeOut
from app.db import db

PASSWORD = "correct-horse-battery"
MakeApp = Callable[..., Flask]
_numbers = itertools.count(1)


@dataclass
class Person:
    """Somebody signed in over the API; every verb returns the response as it is."""

    client: FlaskClient
    user: dict[str, Any]
    token: str

    @property
    def id(self) -> str:
        return str(self.user["id"])

    @property
    def username(self) -> str:
        return str(self.user["username"])

    @property
    def email(self) -> str:
        return str(self.user["email"])

    def get(self, path: str, **options: Any) -> TestResponse:
        return self.send("GET", path, **options)

    def post(self, path: str, **options: Any) -> TestResponse:
        return self.send("POST", path, **options)

    def put(self, path: str, **options: Any) -> TestResponse:
        return self.send("PUT", path, **options)

    def patch(self, path: str, **options: Any) -> TestResponse:
        return self.send("PATCH", path, **options)

    def delete(self, path: str, **options: Any) -> TestResponse:
        return self.send("DELETE", path, **options)

    def send(self, method: str, path: str, **options: Any) -> TestResponse:
        headers = dict(options.pop("headers", None) or {})
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        return self.client.open(path, method=method, headers=headers, **options)


def nobody(app: Flask) -> Person:
    return Person(app.test_client(use_cookies=False), {}, "")


def make_person(app: Flask, username: str | None = None, display_name: str | None = None) -> Person:
    """Somebody with an account and a device; without a name, somebody new.

    Not over HTTP, and the password is hashed once: the cast gathers thousands of times.
    """
    username = username or f"person{next(_numbers)}"
    with app.app_context():
        user = service.register(
            username=username,
            email=f"{username}@example.org",
            password=PASSWORD,
            display_name=display_name,
            password_hash=_password_hash(app),
        )
        token = devices.start(user, user_agent="Homeroom's tests", address="127.0.0.1")
        shape = MeOut.model_validate(user).model_dump(mode="json")
        db.session.remove()
    return Person(app.test_client(use_cookies=False), shape, token)


@cache
def _password_hash(app: Flask) -> str:
    return passwords.digest(PASSWORD)


def make_chat(owner: Person, *others: Person, title: str = "Study group", **fields: Any) -> dict[str, Any]:
    """A group chat of the owner and the others."""
    wanted = {"title": title, "participants": [person.id for person in others]} | fields
    return answer(owner.post("/api/v1/chats", json=wanted), 201)


def make_direct_chat(one: Person, other: Person) -> dict[str, Any]:
    """The one direct chat of two people."""
    response = one.post("/api/v1/chats", json={"kind": "direct", "participants": [other.id]})
    return answer(response, 200, 201)


def make_message(sender: Person, chat: dict[str, Any], text: str = "Hello", **fields: Any) -> dict[str, Any]:
    """A message in the chat."""
    return answer(sender.post(f"/api/v1/chats/{chat['id']}/messages", json={"text": text} | fields), 201)


def answer(response: TestResponse, *statuses: int) -> dict[str, Any]:
    """The body of an answer that must have one of these statuses."""
    assert response.status_code in statuses, f"{response.status}: {response.get_data(as_text=True)[:500]}"
    body: dict[str, Any] = response.get_json()
    return body
