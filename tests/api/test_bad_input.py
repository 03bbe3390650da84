"""Whatever is sent, the answer is a clear refusal or harmless content, never a fault of ours."""

from __future__ import annotations

import json
import re
import string
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from app.api import In
from tests.accounts.browser import Browser
from tests.cast import PASSWORD, Person, make_chat, make_message
from tests.quizzes.things import things
from tests.wallets.asking import ask
from tests.wallets.steps import make_fund

pytestmark = pytest.mark.integration

NASTY = {
    "nul": "abc\x00def",
    "escape": "\x1b[31mred",
    "line": "a\r\nb\u2028c",
    "rtl": "gnp.\u202eexe",
    "zero-width": "a\u200b\u200c\u200d\ufeffb",
    "blank": "\u3164\u2800\u200b",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 10,
    "long": "я" * 300,
    "longer": "x" * 5000,
    "zalgo": "Z" + "\u0335\u0321" * 100,
    "surrogate": "\ud800",
    "not a character": "\uffff\U0010ffff",
    "markup": "<script>alert(1)</script>&'\"",
    "sql": "'; DROP TABLE users; --%_\\",
    "template": "{{ 7*7 }}%(x)s${x}{0}%s",
    "path": "../../../etc/passwd",
    "empty": "",
}
# Each text that somebody may send, with a right body around it.
TEXTS = {
    "register": (
        "POST",
        "/api/v1/users/register",
        {"username": "dorothy", "email": "d@example.org", "password": PASSWORD},
    ),
    "login": ("POST", "/api/v1/users/login", {"username": "alice", "password": PASSWORD}),
    "me": ("PUT", "/api/v1/users/me", {"username": "alice", "email": "alice@example.org", "display_name": "Alice"}),
    "chats": ("POST", "/api/v1/chats", {"title": "Ours", "description": "Ours alone"}),
    "chat": ("PATCH", "/api/v1/chats/{chat_id}", {"title": "Ours", "description": "Ours alone"}),
    "messages": ("POST", "/api/v1/chats/{chat_id}/messages", {"text": "Hello", "client_message_id": "1"}),
    "message": ("PATCH", "/api/v1/messages/{message_id}", {"text": "Hello!"}),
    "quizzes": ("POST", "/api/v1/quizzes", {"title": "Test", "description": "Of today"}),
    "category": ("PATCH", "/api/v1/questions/categories/{category_id}", {"path": "School"}),
    "poll": ("POST", "/api/v1/chats/{chat_id}/polls", {"question": "Tea?", "options": [{"text": "a"}, {"text": "b"}]}),
}
FIELDS = [(name, field) for name, (_, _, body) in TEXTS.items() for field in body] + [
    ("register", "display_name"),
    ("register", "confirm_password"),
    ("login", "email"),
]


@pytest.fixture
def ids(alice: Person, bob: Person) -> dict[str, str]:
    chat = make_chat(alice, bob)
    fund = make_fund(alice, chat)
    return {
        "chat_id": chat["id"],
        "message_id": make_message(alice, chat)["id"],
        "user_id": bob.id,
        "wallet_id": fund["id"],
        "operation_id": str(uuid4()),
        "request_id": ask(alice, chat, "1.00", bob, to_wallet_id=fund["id"])["id"],
        **things(alice, bob, chat),
    }


def is_clear(response: TestResponse) -> bool:
    """Whether this is a success, or a refusal in the shape of one."""
    if response.status_code < 400:
        return True
    problem = response.get_json()
    is_problem = response.mimetype == "application/problem+json" and problem["status"] == response.status_code
    return response.status_code < 500 and is_problem and bool(problem["detail"])


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_no_text_in_any_field_breaks_anything(alice: Person, ids: dict[str, str], name: str, field: str) -> None:
    method, path, body = TEXTS[name]
    for kind, text in NASTY.items():
        content = json.dumps(body | {field: text})
        response = alice.send(method, path.format(**ids), data=content, content_type="application/json")
        assert is_clear(response), (kind, response.text)
        if response.status_code == 422:
            assert set(response.get_json()["errors"]) == {field}, kind
    for path in ("/chats", "/profile", "/api/v1/chats", f"/api/v1/chats/{ids['chat_id']}/messages"):
        assert alice.get(path).status_code == 200


def test_what_is_kept_is_shown_harmlessly(alice: Person, ids: dict[str, str]) -> None:
    alice.put("/api/v1/users/me", json={"display_name": NASTY["markup"]})
    alice.patch(f"/api/v1/chats/{ids['chat_id']}", json={"title": NASTY["markup"]})
    for path in ("/chats", "/profile", "/profile/devices"):
        assert "<script>alert" not in alice.get(path).text


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def bodies(draw: st.DrawFn, fields: list[str]) -> bytes:
    """The body of a request: random bytes, random JSON, or an object of the right fields with wrong values."""
    kind = draw(st.sampled_from(["bytes", "json", "object", "object"]))
    if kind == "bytes":
        return draw(st.binary(max_size=40))
    value = draw(json_values if kind == "json" else st.dictionaries(st.sampled_from(fields), json_values, min_size=1))
    return json.dumps(value).encode()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_body_at_any_endpoint_breaks_anything(
    app: Flask, alice: Person, ids: dict[str, str], data: st.DataObject
) -> None:
    path, method, schema = data.draw(st.sampled_from(endpoints_with_body(app)))
    body = data.draw(bodies([*schema.model_fields, "unknown"]))
    response = alice.send(method, path.format(**ids), data=body, content_type="application/json")
    assert is_clear(response), response.text


def endpoints_with_body(app: Flask) -> list[tuple[str, str, type[In]]]:
    """Where the API takes a body: the path, the method, and the shape that it wants."""
    found = []
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule):
        description = getattr(app.view_functions[rule.endpoint], "description", None)
        if description and description.body:
            (method,) = (rule.methods or set()) & {"POST", "PUT", "PATCH"}
            found.append((re.sub(r"<[^:>]+:(\w+)>", r"{\1}", rule.rule), method, description.body))
    return found


PATHS = [
    "/avatars/%00",
    "/avatars/%ED%A0%80",
    "/avatars/" + "a" * 5000,
    "/avatars/..%2f..%2fetc%2fpasswd",
    "/reset/%00",
    "/unsubscribe/%00",
    "/unsubscribe/%FF%FE",
    "/unsubscribe/ImFiYyI.x",
    "/chats/%00",
    "/chats/00000000-0000-0000-0000-000000000000",
    "/static/%00",
    "/static/../config.py",
    "/static/%2e%2e/config.py",
    "/static/..%5cconfig.py",
    "/admin/mail?before=%00",
    "/admin/mail?before=x",
    "/api/v1/users/%00",
    "/api/v1/users?query=%ED%A0%80",
    "/api/v1/users?query=%00",
    "/api/v1/users?limit=%D9%A3",
    "/api/v1/users?query=a&query=b",
    "/api/v1/chats?before_id=00000000-0000-0000-0000-000000000000",
    "/api/v1/chats?before_id[]=1",
    "/api/v1/chats?" + "&".join(f"a{n}=1" for n in range(2000)),
    "/sign-in?next=%00&next=//x",
    "/%00",
    "/" + "x" * 20000,
    "//",
    "/chats/",
]


def test_no_path_and_no_question_breaks_anything(alice: Person, admin: Person) -> None:
    for person in (alice, admin):
        for path in PATHS:
            response = person.get(path)
            assert response.status_code < 500, path
            assert b"SECRET_KEY" not in response.data, path


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=st.dictionaries(st.sampled_from(["query", "limit", "before_id", "after_id"]), st.text(max_size=20)))
def test_no_question_at_a_list_breaks_anything(alice: Person, ids: dict[str, str], question: dict[str, str]) -> None:
    for path in ("/api/v1/users", "/api/v1/chats", f"/api/v1/chats/{ids['chat_id']}/messages", "/admin/mail"):
        assert alice.get(path, query_string=printable(question)).status_code < 500


def printable(question: dict[str, str]) -> dict[str, str]:
    """Lone surrogates cannot even be written into an address."""
    return {name: text.encode(errors="replace").decode() for name, text in question.items()}


HEADERS = {
    "Accept-Language": ["ru;q=abc", "x" * 5000, "*", ",,;;", "ru-RU-x-klingon;q=1.1", "\xff\xfe", "en_US", "zz"],
    "Accept": ["\xff", ";;;", "a" * 5000, "text/html;q=x"],
    "Authorization": ["Bearer \xff", "Bearer " + "0" * 5000, "Bearer a.b.c", "Basic \xff", "Digest", "Bearer \x00"],
    "Cookie": [
        "homeroom=",
        "homeroom=\xff",
        "homeroom=.eJw.x.y",
        "homeroom=" + "a" * 5000,
        "=;=;;",
        "homeroom=e30.x.y",
    ],
    "User-Agent": ["\xff\xfe", "\x00", "x" * 5000, "", "<script>"],
    "Origin": ["http://[", "\xff", "null", "://", "http://localhost:99999999"],
    "Referer": ["http://[", "\xff"],
    "Host": ["[", "evil.example", "a" * 300, "localhost:abc"],
    "X-CSRFToken": ["\xff", "x" * 5000],
    "If-None-Match": ["\xff", '"'],
    "Range": ["bytes=-", "bytes=9-1", "bytes=\xff"],
    "Content-Type": ["\xff", "application/json; charset=\xff", "multipart/form-data; boundary=", "application/json;;;"],
    "Content-Length": ["0"],
    "Idempotency-Key": ["\xff", " "],
}
EVERYWHERE = [
    ("GET", "/sign-in"),
    ("GET", "/static/css/homeroom.css"),
    ("GET", "/api/v1/users/me"),
    ("POST", "/api/v1/users/login"),
    ("POST", "/sign-in"),
]


@pytest.mark.parametrize("header", HEADERS)
def test_no_header_breaks_anything(app: Flask, alice: Person, header: str) -> None:
    client = app.test_client(use_cookies=False)
    login = {"username": "alice", "password": PASSWORD}
    for value in HEADERS[header]:
        for method, path in EVERYWHERE:
            body = {"json": login} if method == "POST" and header != "Content-Type" else {}
            response = client.open(path, method=method, headers={header: value}, **body)
            assert response.status_code < 500, (method, path, value)


FORMS = {
    "/sign-up": ["username", "email", "display_name", "password", "confirm_password", "csrf_token"],
    "/sign-in": ["login", "password"],
    "/forgot": ["email"],
    "/reset/x": ["password", "confirm_password"],
}


@pytest.mark.parametrize("path", FORMS)
def test_no_text_in_any_form_breaks_anything(app: Flask, admin: Person, path: str) -> None:
    browser = Browser(app)
    right = {"username": "dorothy", "email": "d@example.org", "password": PASSWORD, "confirm_password": PASSWORD}
    for field in FORMS[path]:
        for kind, text in NASTY.items():
            data = right | {"login": "admin", field: text.encode(errors="replace").decode()}
            assert browser.send(path, data, page="/forgot").status_code < 500, (field, kind)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=60) | st.text(string.printable, max_size=60).map(str.encode))
def test_no_multipart_breaks_anything(alice: Person, body: bytes) -> None:
    kind = "multipart/form-data; boundary=x"
    whole = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n' + body
    for content in (body, whole, whole + b"\r\n--x--\r\n"):
        response = alice.put("/api/v1/users/me/avatar", data=content, content_type=kind)
        assert is_clear(response)
