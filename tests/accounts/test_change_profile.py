"""PUT /api/v1/users/me and the profile page."""

import pytest
from flask import Flask

from tests.accounts.browser import Browser, beside, is_russian
from tests.cast import Person, answer, make_chat, make_direct_chat, make_message
from tests.mail.outbox import letters_to, reset_link

pytestmark = pytest.mark.integration

ME = "/api/v1/users/me"


def profile_form(**fields: str) -> dict[str, str]:
    typed = {"display_name": "Alice", "username": "alice", "email": "alice@example.org", "language": "en"}
    return typed | {"wants_mail": "y"} | fields


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("username", "alice-2"),
        ("username", "ALICE"),
        ("email", "alice@example.com"),
        ("display_name", "Алиса 🦊"),
        ("language", "ru"),
        ("wants_mail", False),
    ],
)
def test_one_field_changes_and_the_others_stay(alice: Person, field: str, value: object) -> None:
    assert answer(alice.put(ME, json={field: value}), 200) == alice.user | {field: value}
    assert alice.get(ME).get_json() == alice.user | {field: value}


def test_nothing_given_changes_nothing(alice: Person) -> None:
    assert answer(alice.put(ME, json={}), 200) == alice.user


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("username", "a"),
        ("email", "a"),
        ("display_name", " "),
        ("language", "de"),
        ("wants_mail", "yes"),
        ("is_admin", True),
        ("id", "1"),
    ],
)
def test_a_wrong_field_is_refused_by_name(alice: Person, field: str, value: object) -> None:
    problem = answer(alice.put(ME, json={field: value}), 422)
    assert list(problem["errors"]) == [field]
    assert alice.get(ME).get_json() == alice.user


@pytest.mark.parametrize(("field", "value"), [("username", "BOBBY"), ("email", "Bobby@Example.Org")])
def test_what_another_has_is_taken_whatever_the_case(alice: Person, bob: Person, field: str, value: str) -> None:
    assert list(answer(alice.put(ME, json={field: value}), 409)["errors"]) == [field]


def test_a_new_name_is_in_others_lists_at_once(alice: Person, bob: Person) -> None:
    chat = make_direct_chat(alice, bob)
    make_message(alice, chat)
    make_chat(alice, bob)
    assert bob.get("/api/v1/chats").status_code == 200  # Bob's list is warm.
    alice.put(ME, json={"username": "alicia", "display_name": "Alicia"})
    chats = {found["id"]: found for found in bob.get("/api/v1/chats").get_json()["items"]}
    assert chats[chat["id"]]["title"] == "Alicia"
    assert chats[chat["id"]]["peer"]["username"] == "alicia"
    assert chats[chat["id"]]["last_message"]["sender"]["display_name"] == "Alicia"


def test_another_process_shows_the_new_name_at_once(other_app: Flask, alice: Person, bob: Person) -> None:
    chat = make_direct_chat(alice, bob)
    there = Person(other_app.test_client(use_cookies=False), bob.user, bob.token)
    assert there.get(f"/api/v1/chats/{chat['id']}").get_json()["title"] == "Alice"
    alice.put(ME, json={"display_name": "Alicia"})
    assert there.get("/api/v1/chats").get_json()["items"][0]["title"] == "Alicia"


def test_the_old_address_is_told_of_a_new_one(app: Flask, alice: Person) -> None:
    alice.put(ME, json={"email": "new@example.org"})
    (letter,) = letters_to(app, "alice@example.org")
    assert "new@example.org" in letter.text
    assert letters_to(app, "new@example.org") == []


def test_the_same_address_in_other_letters_is_no_news(app: Flask, alice: Person) -> None:
    alice.put(ME, json={"email": "Alice@example.org"})
    assert letters_to(app, "alice@example.org") == letters_to(app, "Alice@example.org") == []


def test_a_reset_link_to_the_old_address_ends(app: Flask, alice: Person, browser: Browser) -> None:
    link = reset_link(app, alice.email)
    alice.put(ME, json={"email": "new@example.org"})
    assert browser.get(link).location == "/forgot"


def test_the_page_shows_and_saves_the_profile(alice: Person, alices_browser: Browser) -> None:
    assert 'value="alice@example.org"' in alices_browser.get("/profile").text
    response = alices_browser.send("/profile", profile_form(display_name="Alicia"))
    assert (response.status_code, response.location) == (302, "/profile")
    assert alice.get(ME).get_json()["display_name"] == "Alicia"


def test_an_unchecked_box_means_no_letters(alice: Person, alices_browser: Browser) -> None:
    form = profile_form()
    form.pop("wants_mail")
    alices_browser.send("/profile", form)
    assert alice.get(ME).get_json()["wants_mail"] is False


def test_the_language_of_the_profile_is_the_pages(alices_browser: Browser) -> None:
    assert '<html lang="en">' in alices_browser.get("/profile").text
    alices_browser.send("/profile", profile_form(language="ru"))
    page = alices_browser.get("/profile").text
    assert '<html lang="ru">' in page
    assert is_russian(page.partition("<h1>")[2][:40])
    assert "Сохранено." in page


@pytest.mark.parametrize(
    ("field", "value"),
    [("display_name", ""), ("username", "x"), ("email", "x"), ("language", "de"), ("username", "bobby")],
)
def test_the_page_says_beside_the_field_what_is_wrong(
    alices_browser: Browser, bob: Person, field: str, value: str
) -> None:
    response = alices_browser.send("/profile", profile_form(**{field: value}))
    assert response.status_code in (409, 422)
    assert len(beside(response.text, field)) == 1


def test_others_see_no_address(alice: Person, bob: Person) -> None:
    seen = answer(bob.get(f"/api/v1/users/{alice.id}"), 200)
    assert set(seen) == {"id", "username", "display_name", "avatar_url"}
