"""After signing in one goes where one wanted to go, but never to another site."""

import pytest
from flask import Flask

from tests.accounts.browser import Browser, signed_in
from tests.cast import Person

pytestmark = pytest.mark.integration

ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "///evil.example/",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "//[",
    "/\r\nSet-Cookie: a=b",
    " //evil.example",
    "evil.example",
    "/\x00/evil.example",
    "/\u2028/x",
    "",
]


@pytest.mark.parametrize("target", ["/profile", "/chats?before=1&x=%2F", "/profile/devices", "/a//b"])
def test_a_page_of_the_house_is_shown_next(app: Flask, alice: Person, target: str) -> None:
    assert Browser(app).sign_in("alice", next_page=target).location == target


@pytest.mark.parametrize("target", ELSEWHERE[:4])
def test_another_site_is_not(app: Flask, alice: Person, target: str) -> None:
    assert Browser(app).sign_in("alice", next_page=target).location == "/chats"


def test_nor_for_those_who_are_in_already(app: Flask, alice: Person) -> None:
    browser = signed_in(app, "alice")
    for target in ELSEWHERE:
        response = browser.get("/sign-in", query_string={"next": target})
        assert (response.status_code, response.location) == (302, "/chats"), target


def test_the_way_back_is_remembered(app: Flask, alice: Person) -> None:
    browser = Browser(app)
    door = browser.get("/profile/devices?x=1")
    assert door.location == "/sign-in?next=/profile/devices?x%3D1"
    assert browser.sign_in("alice", next_page="/profile/devices?x=1").location == "/profile/devices?x=1"
