"""What every answer says to the browser about itself."""

import dataclasses

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.access import content_security_policy
from app.config import Config
from tests.accounts.browser import Browser, signed_in
from tests.cast import MakeApp, Person

pytestmark = pytest.mark.integration

PATHS = {
    "a page": ("GET", "/sign-in", 200),
    "a redirect": ("GET", "/chats", 302),
    "the API": ("GET", "/api/v1/users/me", 401),
    "a file": ("GET", "/static/css/homeroom.css", 200),
    "nothing": ("GET", "/nothing-here", 404),
    "nothing of the API": ("GET", "/api/v1/nothing-here", 404),
    "a wrong method": ("DELETE", "/sign-in", 405),
    "an expired form": ("POST", "/sign-in", 400),
}


@pytest.fixture(params=PATHS.values(), ids=PATHS.keys())
def response(app: Flask, request: pytest.FixtureRequest) -> TestResponse:
    method, path, status = request.param
    found = Browser(app).open(method, path)
    assert found.status_code == status
    return found


def test_every_answer_carries_the_headers(response: TestResponse, config: Config) -> None:
    headers = response.headers
    assert headers["Content-Security-Policy"] == content_security_policy(config)
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Strict-Transport-Security" not in headers


def test_no_header_comes_twice(response: TestResponse) -> None:
    names = [name for name, _value in response.headers if name not in ("Set-Cookie", "Vary")]
    assert sorted(names) == sorted(set(names))


def test_the_policy_lets_no_inline_script_run(config: Config) -> None:
    policy = content_security_policy(config)
    assert "unsafe" not in policy
    for rule in ("script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert rule in policy.split("; ")
    assert "connect-src 'self'" in policy.split("; ")


def test_pages_may_connect_to_the_cluster_that_carries_the_sockets(config: Config) -> None:
    url = "wss://live.school.example/connection/websocket"
    policy = content_security_policy(dataclasses.replace(config, centrifugo_public_url=url))
    assert "connect-src 'self' wss://live.school.example" in policy.split("; ")


@pytest.mark.parametrize("path", ["/sign-in", "/sign-up", "/forgot", "/reset/x", "/nothing-here"])
def test_no_page_has_inline_code(app: Flask, path: str) -> None:
    html = Browser(app).get(path, follow_redirects=True).text
    assert "<style" not in html
    assert " style=" not in html
    assert " onclick=" not in html
    assert (
        html.count("<script")
        == html.count("<script ")
        == html.count(' src="/static/js/') + html.count(' src="/static/vendor/bootstrap/')
    )


def test_what_is_personal_is_not_stored_on_the_way(app: Flask, alice: Person) -> None:
    for response in (signed_in(app, "alice").get("/profile"), alice.get("/api/v1/users/me")):
        assert response.headers["Cache-Control"] == "no-store"
        assert "Cookie" in response.headers["Vary"]


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(app: Flask, alice: Person) -> None:
    cookie = Browser(app).sign_in("alice").headers["Set-Cookie"]
    assert cookie.startswith("homeroom=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie
    assert "Secure" not in cookie


def test_over_https_the_cookie_stays_there(alice: Person, make_app: MakeApp) -> None:
    secure = make_app(public_url="https://homeroom.example", trusted_proxies=1)
    client = secure.test_client()
    headers = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Host": "homeroom.example"}
    response = client.get("/sign-in", headers=headers)
    assert "Secure" in response.headers["Set-Cookie"]
    assert response.headers["Strict-Transport-Security"].startswith("max-age=31536000")


def test_forwarded_headers_are_believed_only_when_told_so(app: Flask) -> None:
    response = Browser(app).get("/sign-in", headers={"X-Forwarded-Proto": "https"})
    assert "Strict-Transport-Security" not in response.headers


def test_the_cookie_holds_no_password_and_cannot_be_changed(app: Flask, alice: Person) -> None:
    browser = signed_in(app, "alice")
    browser.client.set_cookie("homeroom", (browser.cookie() or "")[:-3] + "abc")
    assert not browser.is_signed_in()
