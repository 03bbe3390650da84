"""A person at the pages: cookies are kept, and a form is sent with the token that its page gave."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.cast import PASSWORD

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0"


class Browser:
    """One browser with its cookies."""

    def __init__(self, app: Flask, *, language: str = "en", address: str = "127.0.0.1") -> None:
        self.client: FlaskClient = app.test_client()
        self.headers = {"Accept": "text/html,*/*;q=0.8", "Accept-Language": language, "User-Agent": FIREFOX}
        self.client.environ_base["REMOTE_ADDR"] = address

    def get(self, path: str, **options: Any) -> TestResponse:
        return self.open("GET", path, **options)

    def post(self, path: str, **options: Any) -> TestResponse:
        """A POST without a token of its own."""
        return self.open("POST", path, **options)

    def open(self, method: str, path: str, **options: Any) -> TestResponse:
        headers = self.headers | dict(options.pop("headers", None) or {})
        return self.client.open(path, method=method, headers=headers, **options)

    def send(self, path: str, data: dict[str, Any] | None = None, *, page: str | None = None) -> TestResponse:
        """Open the page, fill in its form and send it."""
        token = csrf_token(self.get(page or path).text)
        return self.post(path, data={"csrf_token": token} | (data or {}))

    def sign_up(self, username: str, **fields: Any) -> TestResponse:
        return self.send("/sign-up", sign_up_form(username, **fields))

    def sign_in(self, login: str, password: str = PASSWORD, *, next_page: str | None = None) -> TestResponse:
        query = {} if next_page is None else {"next": next_page}
        token = csrf_token(self.get("/sign-in").text)
        form = {"csrf_token": token, "login": login, "password": password}
        return self.post("/sign-in", data=form, query_string=query)

    def is_signed_in(self) -> bool:
        return self.get("/profile").status_code == 200

    def cookie(self) -> str | None:
        found = self.client.get_cookie("homeroom")
        return found.value if found else None


def signed_in(app: Flask, login: str, password: str = PASSWORD) -> Browser:
    """A new browser with this person in it."""
    browser = Browser(app)
    assert browser.sign_in(login, password).status_code == 302
    return browser


def sign_up_form(username: str, **fields: Any) -> dict[str, Any]:
    """What somebody types to make an account."""
    typed = {"username": username, "email": f"{username}@example.org", "display_name": ""}
    return typed | {"password": PASSWORD, "confirm_password": PASSWORD} | fields


def csrf_token(html: str) -> str:
    found = re.search(r'<meta name="csrf-token" content="([^"]+)">', html)
    assert found, html[:500]
    return found[1]


def beside(html: str, field: str) -> list[str]:
    """What is said to be wrong with a field, as a screen reader finds it: by aria-describedby."""
    control = re.search(rf'<(?:input|select)\b[^>]*\bname="{field}"[^>]*>', html)
    assert control, f"the page has no field {field}"
    described = re.search(r'aria-describedby="([^"]*)"', control[0])
    if 'aria-invalid="true"' not in control[0] or described is None:
        return []
    assert f"{field}-error" in described[1].split()
    block = re.search(rf'id="{field}-error">(.*?)</div>', html, re.DOTALL)
    assert block, f"nothing on the page is {field}-error"
    return [unescape(re.sub(r"<[^>]+>", "", text)).strip() for text in re.findall(r"<p>(.*?)</p>", block[1], re.DOTALL)]


def is_russian(text: str) -> bool:
    return bool(re.search("[а-яё]", text, re.IGNORECASE))
