"""No more letters: one click in the mail program, without signing in."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from flask import Flask

from tests.accounts.browser import Browser
from tests.cast import Person, make_chat
from tests.mail.outbox import letters_to
from tests.services.smtp import SmtpServer

pytestmark = pytest.mark.integration

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def link(alice: Person, bob: Person, run_jobs: Callable[[], list[str]], smtp: SmtpServer) -> str:
    """The path of the link in a letter to Bob."""
    make_chat(alice, bob)
    run_jobs()
    (letter,) = smtp.letters
    assert letter.message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    url = letter.message["List-Unsubscribe"].strip("<>")
    assert url in letter.text()
    assert url in letter.text("html")
    return urlsplit(url).path


def wants_mail(person: Person) -> bool:
    return bool(person.get("/api/v1/users/me").get_json()["wants_mail"])


def test_looking_at_the_link_changes_nothing(app: Flask, link: str, bob: Person) -> None:
    response = Browser(app).get(link)
    assert response.status_code == 200
    assert 'method="post"' in response.text
    assert wants_mail(bob)


def test_one_click_is_enough_from_anywhere(app: Flask, link: str, alice: Person, bob: Person) -> None:
    response = Browser(app).post(link, data=ONE_CLICK, headers={"Origin": "https://mail.example"})
    assert response.status_code == 200
    assert not wants_mail(bob)
    before = len(letters_to(app, bob.email))
    make_chat(alice, bob)
    assert len(letters_to(app, bob.email)) == before


def test_the_button_on_the_page_does_the_same_and_twice_is_fine(app: Flask, link: str, bob: Person) -> None:
    for _ in range(2):
        assert Browser(app).send(link).status_code == 200
    assert not wants_mail(bob)


def test_it_is_another_persons_link_for_nobody(app: Flask, link: str, alice: Person, bob: Person) -> None:
    Browser(app).post(link, data=ONE_CLICK)
    assert wants_mail(alice)


@pytest.mark.parametrize("token", ["x", "x.y", "ImFiYyI.x", "%00", "é"])
def test_a_made_up_link_is_not_found(app: Flask, admin: Person, token: str) -> None:
    assert Browser(app).post(f"/unsubscribe/{token}", data=ONE_CLICK).status_code == 404


def test_a_changed_link_is_not_found(app: Flask, link: str, bob: Person) -> None:
    assert Browser(app).post(link[:-2] + "xx", data=ONE_CLICK).status_code == 404
    assert wants_mail(bob)


def test_letters_about_the_account_have_no_such_link(app: Flask, bob: Person) -> None:
    bob.put("/api/v1/users/me", json={"email": "new@example.org"})
    assert [letter.unsubscribe_url for letter in letters_to(app, "bobby@example.org")] == [None]
