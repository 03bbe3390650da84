"""What comes in is checked before anything happens, and a refusal says what would be right."""

import json

import pytest
from flask import Flask
from flask_babel import force_locale, ngettext

from tests.accounts.browser import is_russian
from tests.cast import Person, answer, make_chat

pytestmark = pytest.mark.integration

REGISTER = "/api/v1/users/register"
JSON = "application/json"

MALFORMED = [
    b"",
    b"{",
    b"nonsense",
    b'{"a": 1,}',
    b"\xff\xfe",
    b'{"username": "\\ud800"}',
    b"[" * 100_000,
    b"{}{}",
    b"'a'",
]


@pytest.mark.parametrize("body", MALFORMED, ids=range(len(MALFORMED)))
def test_malformed_json_is_not_understood(anonymous: Person, body: bytes) -> None:
    problem = answer(anonymous.post(REGISTER, data=body, content_type=JSON), 400)
    assert (problem["code"], problem["detail"]) == ("malformed", "The body is not valid JSON.")


@pytest.mark.parametrize("body", ["[]", "1", '"text"', "null", "true", "[{}]"])
def test_the_body_must_be_an_object(anonymous: Person, body: str) -> None:
    problem = answer(anonymous.post(REGISTER, data=body, content_type=JSON), 422)
    assert problem["detail"] == "The body must be a JSON object."


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "text/json"]
)
def test_another_kind_of_content_is_not_read(anonymous: Person, kind: str) -> None:
    response = anonymous.post(REGISTER, data=b"{}", content_type=kind)
    assert answer(response, 415)["code"] == "unsupported_type"


def test_a_charset_does_no_harm(anonymous: Person) -> None:
    assert anonymous.post(REGISTER, data=b"{}", content_type="application/json; charset=utf-8").status_code == 422


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("title", 7, "Give a text."),
        ("title", None, "Give the chat a name."),
        ("title", "x" * 101, "At most 100 characters."),
        ("title", " \u200b ", "Give the chat a name."),
        ("title", "a\x00b", "Use one line, without control characters."),
        ("title", "\u202eabc", "Leave out the invisible marks that change the writing direction."),
        ("description", "x" * 1001, "At most 1000 characters."),
        ("description", "\x1b[0m", "Leave out the control characters."),
        ("kind", "channel", "Give one of: 'group', 'direct'."),
        ("participants", "bob", "Give a list."),
        ("participants", {}, "Give a list."),
        ("color", "red", "There is no such field here."),
    ],
)
def test_a_wrong_field_says_what_would_be_right(alice: Person, field: str, value: object, message: str) -> None:
    body = {"title": "Ours"} | {field: value}
    assert answer(alice.post("/api/v1/chats", json=body), 422)["errors"] == {field: [message]}


def test_a_wrong_item_is_named_by_its_place(alice: Person) -> None:
    problem = answer(alice.post("/api/v1/chats", json={"title": "Ours", "participants": ["x", 7]}), 422)
    assert problem["errors"] == {"participants.0": ["Give an id."], "participants.1": ["Give an id."]}


@pytest.mark.parametrize(
    ("query", "field", "message"),
    [
        ("limit=0", "limit", "At least 1."),
        ("limit=101", "limit", "At most 100."),
        ("limit=many", "limit", "Give a whole number."),
        ("limit=" + "9" * 400, "limit", None),
        ("limit=", "limit", "Give a whole number."),
        ("before_id=x", "before_id", "Give an id."),
        ("after_id=%00", "after_id", "Give an id."),
        ("offset=5", "offset", "There is no such field here."),
    ],
)
def test_a_wrong_question_is_refused_by_field(alice: Person, query: str, field: str, message: str | None) -> None:
    path = f"/api/v1/chats/{make_chat(alice)['id']}/messages"
    errors = answer(alice.get(f"{path}?{query}"), 422)["errors"]
    assert list(errors) == [field]
    assert message is None or errors[field] == [message]


def test_every_sentence_is_in_the_readers_language(alice: Person) -> None:
    alice.put("/api/v1/users/me", json={"language": "ru"})
    body = {"title": "x" * 101, "kind": "?", "participants": ["?"], "description": 7, "color": 1}
    problem = answer(alice.post("/api/v1/chats", json=body), 422)
    assert len(problem["errors"]) == 5
    assert all(is_russian(text) for texts in problem["errors"].values() for text in texts), problem["errors"]


def test_numbers_are_said_in_good_russian(app: Flask) -> None:
    with app.test_request_context(), force_locale("ru"):
        said = [ngettext("At most %(num)d character.", "At most %(num)d characters.", count) for count in (1, 2, 5)]
    assert all(is_russian(text) for text in said)
    assert said[0].replace("1", "") != said[2].replace("5", "")


@pytest.mark.parametrize("size", [300_000, 10 * 1024 * 1024])
def test_a_large_body_is_refused(alice: Person, size: int) -> None:
    chat = make_chat(alice)
    body = json.dumps({"text": "x" * size})
    response = alice.post(f"/api/v1/chats/{chat['id']}/messages", data=body, content_type=JSON)
    assert answer(response, 413)["code"] == "too_large"


def test_a_large_form_is_refused_as_a_page(app: Flask) -> None:
    response = app.test_client().post("/sign-up", data={"username": "x" * 1_000_000}, headers={"Accept": "text/html"})
    assert response.status_code == 413
    assert response.mimetype == "text/html"
