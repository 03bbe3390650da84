"""Requests that no page of ours sends: other hosts, more fields than there are, methods in disguise; and silence."""

from __future__ import annotations

import logging

import pytest
from flask import Flask

from tests.accounts.browser import Browser, signed_in
from tests.cast import PASSWORD, Person, answer, make_chat, nobody
from tests.mail.outbox import letters_to

pytestmark = pytest.mark.integration
EVIL = "evil.example"


@pytest.mark.parametrize("header", ["Host", "X-Forwarded-Host", "X-Host", "Forwarded"])
def test_a_link_in_a_letter_leads_here_whatever_the_request_said(app: Flask, alice: Person, header: str) -> None:
    browser = Browser(app)
    browser.headers[header] = EVIL if header != "Forwarded" else f"host={EVIL}"
    browser.send("/forgot", {"email": alice.email})
    letter = letters_to(app, alice.email)[-1]
    assert "/reset/" in letter.text
    assert EVIL not in letter.text + (letter.html)


@pytest.mark.parametrize("field", ["is_admin", "id", "disabled_at", "password_hash", "role"])
def test_nobody_makes_themselves_more_than_they_are(anonymous: Person, alice: Person, field: str) -> None:
    form = {"username": "mallory", "email": "mallory@example.org", "password": PASSWORD, field: True}
    assert anonymous.post("/api/v1/users/register", json=form).status_code == 422
    problem = answer(alice.put("/api/v1/users/me", json={"display_name": "A", field: True}), 422)
    assert field in problem["errors"]


def test_a_form_with_more_fields_than_the_page_has_makes_no_administrator(app: Flask, admin: Person) -> None:
    Browser(app).sign_up("mallory", is_admin="1", role="admin", id="1")
    me = nobody(app).post("/api/v1/users/login", json={"username": "mallory", "password": PASSWORD}).get_json()
    assert (
        me["user"]["is_admin"] is False if "user" in me else signed_in(app, "mallory").get("/admin").status_code == 403
    )


@pytest.mark.parametrize("disguise", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_a_method_in_disguise_is_what_it_is(alice: Person, disguise: str) -> None:
    chat = make_chat(alice)
    path = f"/api/v1/chats/{chat['id']}"
    assert alice.get(path, headers={disguise: "DELETE"}, query_string={"_method": "DELETE"}).status_code == 200
    assert alice.get(path).status_code == 200


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PROPFIND", "ANYTHING"])
def test_an_unknown_method_is_refused(alice: Person, method: str) -> None:
    assert alice.send(method, "/api/v1/users/me").status_code == 405


def test_no_other_site_may_read_an_answer(app: Flask, alice: Person) -> None:
    browser = signed_in(app, "alice")
    for path in ("/api/v1/users/me", "/chats", "/api/v1/chats", "/health"):
        asked = browser.get(path, headers={"Origin": f"https://{EVIL}"})
        preflight = browser.open("OPTIONS", path, headers={"Origin": f"https://{EVIL}"})
        for response in (asked, preflight):
            assert not [name for name, _value in response.headers if name.lower().startswith("access-control")], path


def test_no_secret_is_written_into_the_log(
    app: Flask, alice: Person, bob: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret, wrong = "an-entirely-new-one", "not-my-password-17"
    browser = signed_in(app, "alice")
    Browser(app).sign_in("alice", wrong)
    nobody(app).post("/api/v1/users/login", json={"username": "bobby", "password": wrong})
    form = {"current_password": PASSWORD, "password": secret, "confirm_password": secret}
    assert browser.send("/profile/password", form).status_code == 302
    browser.send("/forgot", {"email": alice.email})
    bob.post("/api/v1/chats", json={"title": "said in private", "kind": 7})
    link = letters_to(app, alice.email)[-1].text.partition("/reset/")[2].split()[0]
    cookie = browser.cookie() or "none"
    assert [word for word in (secret, wrong, PASSWORD, link, cookie, bob.token, "private") if word in caplog.text] == []


def test_a_fault_tells_its_reader_nothing(
    app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fault(**_arguments: object) -> None:
        raise RuntimeError("at /srv/homeroom with hunter2")

    monkeypatch.setitem(app.view_functions, "users_api.me", fault)
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    response = alice.get("/api/v1/users/me")
    assert response.status_code == 500
    assert response.mimetype == "application/problem+json"
    assert "hunter2" not in response.text
    assert "hunter2" in caplog.text  # Whoever runs the house reads why.


def test_a_deep_or_wide_body_is_refused_and_costs_little(alice: Person) -> None:
    for body in ("[" * 100_000, '{"a":' * 40_000, "[" * 50_000 + "]" * 50_000, '{"title":' + "9" * 100_000 + "}"):
        headers = {"Content-Type": "application/json"}
        assert alice.post("/api/v1/chats", data=body, headers=headers).status_code in (400, 422)
