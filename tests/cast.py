"""The cast: people who talk to the app over HTTP, each with a token of their own."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

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


def make_person(app: Flask, username: str | None = None, **fields: Any) -> Person:
    """Sign up and sign in; without a name, somebody new."""
    username = username or f"person{next(_numbers)}"
    wanted = {"username": username, "email": f"{username}@example.org", "password": PASSWORD} | fields
    person = nobody(app)
    made = answer(person.post("/api/v1/users/register", json=wanted), 201)
    signed_in = answer(
        person.post("/api/v1/users/login", json={"username": username, "password": wanted["password"]}), 200
    )
    return Person(person.client, made, str(signed_in["access_token"]))


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
