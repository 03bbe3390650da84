"""The administrator's pages about people: whom they find, what they do, and that somebody is left to do it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts import admin_service, queries, service
from app.accounts.errors import LastAdministrator
from app.db import db
from app.monitoring.models import AuditEntry
from tests.accounts.browser import Browser, beside, signed_in
from tests.cast import PASSWORD, Person, make_person
from tests.mail.outbox import letters_to

pytestmark = pytest.mark.integration
PEOPLE = "/admin/people"


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator at the pages."""
    return signed_in(app, "admin")


def of(person: Person) -> str:
    return f"{PEOPLE}/{person.id}"


def do(desk: Browser, person: Person, verb: str) -> int:
    own = {"current_password": PASSWORD} if verb == "make-admin" else {}
    return desk.send(f"{of(person)}/{verb}", own, page=of(person)).status_code


def done(app: Flask) -> list[tuple[str, str | None]]:
    """What the audit log says, the sign-in of the administrator left out."""
    with app.app_context():
        rows = db.session.execute(select(AuditEntry.action, AuditEntry.target_name).order_by(AuditEntry.id)).all()
    return [(row[0], row[1]) for row in rows if row[0] != "accounts.sign_in"]


def names(page: str) -> list[str]:
    return re.findall(r'<p class="muted">@(\S+)', page)


def test_everybody_is_listed_and_found(desk: Browser, alice: Person, bob: Person) -> None:
    assert set(names(desk.get(PEOPLE).text)) == {"admin", "alice", "bobby"}
    assert names(desk.get(f"{PEOPLE}?q=ALI").text) == ["alice"]
    assert names(desk.get(f"{PEOPLE}?q=bobby@example").text) == ["bobby"]
    assert names(desk.get(f"{PEOPLE}?sort=name").text) == ["admin", "alice", "bobby"]
    assert "Nobody found" in desk.get(f"{PEOPLE}?q=%25").text


def test_they_are_filtered(app: Flask, desk: Browser, alice: Person, bob: Person) -> None:
    with app.app_context():
        service.disable(UUID(bob.id))
        service.set_treasurer(UUID(alice.id), is_treasurer=True)
        service.register(username="never", email="never@example.org", password=PASSWORD)
    for show, expected in (("admins", "admin"), ("treasurers", "alice"), ("disabled", "bobby"), ("never", "never")):
        assert names(desk.get(f"{PEOPLE}?show={show}").text) == [expected], show


def test_fifty_stand_on_a_page(app: Flask, desk: Browser) -> None:
    for _ in range(50):
        make_person(app)
    first = desk.get(f"{PEOPLE}?sort=new&show=all").text
    assert len(names(first)) == 50
    assert "1 to 50 of 51" in first
    assert "sort=new&amp;show=all&amp;page=2" in first
    assert names(desk.get(f"{PEOPLE}?sort=new&page=2").text) == ["admin"]


@pytest.mark.parametrize("query", ["page=0", "page=-1", "page=x", "page=99999999999", "show=x", "q=%00a%27"])
def test_a_strange_address_is_a_page_like_any_other(desk: Browser, query: str) -> None:
    assert desk.get(f"{PEOPLE}?{query}").status_code == 200


def test_a_disabled_account_is_shut_at_once(app: Flask, desk: Browser, alice: Person) -> None:
    assert do(desk, alice, "disable") == do(desk, alice, "disable") == 302
    assert alice.get("/api/v1/users/me").status_code == 401
    page = desk.get(of(alice)).text
    assert "The account is disabled" in page
    assert "0 devices" in page
    assert do(desk, alice, "enable") == 302
    assert signed_in(app, "alice").is_signed_in()
    assert done(app) == [("accounts.disable", "alice"), ("accounts.enable", "alice")]


def test_rights_are_given_and_taken(app: Flask, desk: Browser, alice: Person) -> None:
    for verb in ("make-admin", "make-admin", "name-treasurer", "dismiss-admin", "dismiss-admin", "dismiss-treasurer"):
        assert do(desk, alice, verb) == 302
        is_admin = verb in ("make-admin", "name-treasurer")
        assert alice.get("/admin/people").status_code == (200 if is_admin else 403)
    verbs = ["make_admin", "name_treasurer", "dismiss_admin", "dismiss_treasurer"]
    assert done(app) == [(f"accounts.{verb}", "alice") for verb in verbs]


@pytest.mark.parametrize("verb", ["disable", "dismiss-admin"])
def test_the_last_administrator_stays(app: Flask, desk: Browser, admin: Person, alice: Person, verb: str) -> None:
    with app.app_context():
        service.make_admin(UUID(alice.id))
        service.disable(UUID(alice.id))  # Who cannot sign in looks after nothing.
    answer = desk.send(f"{of(admin)}/{verb}", page=of(admin))
    assert answer.status_code == 409
    assert "This is the only administrator." in answer.text
    assert desk.get(PEOPLE).status_code == 200


def test_of_two_who_dismiss_each_other_at_once_one_stays(app: Flask, admin: Person, alice: Person) -> None:
    with app.app_context():
        service.make_admin(UUID(alice.id))
    refused: list[str] = []
    gate = threading.Barrier(2)

    def attack(verb: Callable[[UUID], object], victim: Person) -> None:
        with app.app_context():
            gate.wait()
            try:
                verb(UUID(victim.id))
            except LastAdministrator:
                refused.append(victim.username)

    pairs = ((admin_service.dismiss_admin, admin), (service.disable, alice))
    threads = [threading.Thread(target=attack, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with app.app_context():
        left = [user.username for user in queries.all_users() if user.is_admin and not user.is_disabled]
    assert len(left) == 1
    assert refused == left


def test_a_letter_for_a_new_password_goes_out_once(app: Flask, desk: Browser, alice: Person) -> None:
    assert do(desk, alice, "send-reset") == do(desk, alice, "send-reset") == 302
    assert "no second one was sent" in desk.get(of(alice)).text
    (letter,) = letters_to(app, alice.email)
    assert "/reset/" in letter.text
    assert done(app) == [("accounts.send_reset", "alice")]


def test_all_devices_are_signed_out(app: Flask, desk: Browser, alice: Person) -> None:
    there = signed_in(app, "alice")
    assert do(desk, alice, "sign-out") == do(desk, alice, "sign-out") == 302
    assert not there.is_signed_in()
    assert alice.get("/api/v1/users/me").status_code == 401
    assert done(app) == [("accounts.sign_out_everywhere", "alice")]


def test_a_new_person_sets_the_password_by_a_letter(app: Flask, desk: Browser) -> None:
    form = {"username": "dorothy", "email": "dorothy@example.org", "display_name": "Dorothy", "language": "ru"}
    sent = desk.send(f"{PEOPLE}/new", form)
    assert sent.status_code == 302
    assert "never" in desk.get(sent.location).text
    (letter,) = letters_to(app, "dorothy@example.org")
    found = re.search(r"/reset/\S+", letter.text)
    assert found
    visitor = Browser(app)
    typed = {"password": PASSWORD, "confirm_password": PASSWORD}
    assert visitor.send(found[0], typed).status_code == 302
    assert visitor.sign_in("dorothy").status_code == 302
    assert done(app) == [("accounts.create", "dorothy")]


def test_a_taken_name_is_said_beside_the_field(desk: Browser, alice: Person) -> None:
    form = {"username": "ALICE", "email": "other@example.org", "display_name": "", "language": "en"}
    answer = desk.send(f"{PEOPLE}/new", form)
    assert answer.status_code == 409
    assert beside(answer.text, "username") == ["This username is taken. Choose another."]


def test_nobody_else_may(app: Flask, desk: Browser, alice: Person, bob: Person) -> None:
    browser = signed_in(app, "alice")
    assert browser.get(PEOPLE).status_code == browser.get(of(bob)).status_code == 403
    assert browser.send(f"{of(bob)}/disable", page="/profile").status_code == 403
    assert desk.post(f"{of(bob)}/disable").status_code == 400  # No token.
    assert desk.send(f"{of(bob)}/explode", page=of(bob)).status_code == 404
    nobody = "00000000-0000-7000-8000-000000000000"
    assert desk.get(f"{PEOPLE}/{nobody}").status_code == 404
    assert desk.send(f"{PEOPLE}/{nobody}/disable", page=PEOPLE).status_code == 404
    assert done(app) == []
