"""Links that open accounts, and passwords that open more: who gets one, what spends it, and what is written down."""

from __future__ import annotations

import re
import threading
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, text, update

from app import cli_users
from app.accounts import admin_service, queries, service
from app.accounts.errors import AccountDisabled, LastAdministrator, ResetExpired
from app.accounts.models import PasswordReset
from app.db import db, now, transaction
from app.monitoring import audit
from app.monitoring.models import AuditEntry
from tests.accounts.browser import Browser, beside, signed_in
from tests.cast import PASSWORD, Person
from tests.mail.outbox import letters_to, reset_link
from tests.services.process import wait_until

pytestmark = pytest.mark.integration
PEOPLE = "/admin/people"
NEW = "an-entirely-new-one"
FORM = {"password": NEW, "confirm_password": NEW}


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator at the pages."""
    return signed_in(app, "admin")


@pytest.fixture
def dorothy(app: Flask, desk: Browser) -> UUID:
    """Somebody who was invited, and has not set a password yet."""
    form = {"username": "dorothy", "email": "dorothy@example.org", "display_name": "", "language": "en"}
    return UUID(desk.send(f"{PEOPLE}/new", form).location.rpartition("/")[2])


def links(app: Flask) -> list[str]:
    """The ways in that Dorothy was sent."""
    found = (re.search(r"/reset/\S+", one.text) for one in letters_to(app, "dorothy@example.org"))
    return [one[0] for one in found if one]


def noted(app: Flask) -> list[tuple[str, str, str | None]]:
    """What was done by whom to whom; sign-ins left out."""
    with app.app_context():
        columns = (AuditEntry.action, AuditEntry.actor_name, AuditEntry.target_name)
        rows = db.session.execute(select(*columns).order_by(AuditEntry.id)).all()
    return [(row[0], row[1], row[2]) for row in rows if row[0] != "accounts.sign_in"]


def test_an_invitation_that_got_lost_is_sent_again(app: Flask, desk: Browser, dorothy: UUID, browser: Browser) -> None:
    with app.app_context(), transaction():
        db.session.execute(update(PasswordReset).values(expires_at=now() + timedelta(days=5)))
    assert desk.send(f"{PEOPLE}/{dorothy}/send-reset", page=f"{PEOPLE}/{dorothy}").status_code == 302
    first, second = letters_to(app, "dorothy@example.org")
    assert first.subject == second.subject == "Your account at Homeroom"
    with app.app_context():
        (link,) = db.session.scalars(select(PasswordReset)).all()
    assert link.expires_at > now() + timedelta(days=6)
    assert browser.get(links(app)[0]).status_code == 302
    assert browser.send(links(app)[1], FORM).status_code == 302
    with app.app_context():
        assert service.sign_in("dorothy", NEW).username == "dorothy"


def test_nobody_guesses_the_password_of_who_has_none(app: Flask, dorothy: UUID, browser: Browser) -> None:
    assert browser.sign_in("dorothy", "!").status_code == 401


def test_who_has_no_password_yet_looks_after_nothing(app: Flask, admin: Person, dorothy: UUID) -> None:
    with app.app_context():
        service.make_admin(dorothy)
        for verb in (admin_service.dismiss_admin, service.disable):
            with pytest.raises(LastAdministrator):
                verb(UUID(admin.id))
        service.set_password(dorothy, password=NEW)
        admin_service.dismiss_admin(UUID(admin.id))


def test_a_disabled_account_is_opened_by_no_link(app: Flask, desk: Browser, alice: Person, browser: Browser) -> None:
    link = reset_link(app, alice.email)
    desk.send(f"{PEOPLE}/{alice.id}/disable", page=f"{PEOPLE}/{alice.id}")
    assert browser.send(link, FORM, page="/sign-in").status_code == 404
    with app.app_context():
        service.request_reset(alice.email)
        assert db.session.scalars(select(PasswordReset)).all() == []
        with pytest.raises(AccountDisabled):
            admin_service.send_reset(UUID(alice.id))
        service.enable(UUID(alice.id))
    assert browser.send(link, FORM, page="/sign-in").status_code == 404
    assert signed_in(app, "alice", PASSWORD).is_signed_in()


@pytest.mark.parametrize("database_name", ["postgresql"], indirect=True)
def test_a_link_used_while_another_is_sent_waits_and_has_expired(app: Flask, alice: Person) -> None:
    token = reset_link(app, alice.email).rpartition("/")[2]
    refusals: list[BaseException] = []

    def use() -> None:
        with app.app_context():
            try:
                service.reset_password(token, password=NEW)
            except Exception as error:  # noqa: BLE001  Looked at below.
                refusals.append(error)

    def is_waiting() -> bool:
        query = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'")
        with db.engine.connect() as apart:  # A transaction sees one and the same picture of this.
            return bool(apart.scalar(query))

    thread = threading.Thread(target=use)
    with app.app_context(), transaction():
        service.held(UUID(alice.id))
        thread.start()
        wait_until(is_waiting, "the link waits for the person")
        service._spend_links(UUID(alice.id))
    thread.join()
    assert [type(error) for error in refusals] == [ResetExpired]


def test_another_administrator_is_made_with_ones_password_only(app: Flask, desk: Browser, alice: Person) -> None:
    page = f"{PEOPLE}/{alice.id}/make-admin"
    for typed, status in ((None, 422), ("wrong", 422), (PASSWORD, 302)):
        form = {} if typed is None else {"current_password": typed}
        answer = desk.send(page, form)
        assert answer.status_code == status
        assert alice.get(PEOPLE).status_code == (200 if status == 302 else 403)
        assert status == 302 or beside(answer.text, "current_password")
    assert [action for action, *_ in noted(app)] == ["accounts.make_admin"]


def test_an_administrators_own_ways_in_are_written_down(app: Flask, admin: Person, alice: Person) -> None:
    desk, hers = signed_in(app, "admin"), signed_in(app, "alice")
    typed = {"current_password": PASSWORD, "password": NEW, "confirm_password": NEW}
    assert hers.send("/profile/password", typed).status_code == 302
    assert desk.send("/profile/password", typed).status_code == 302
    assert admin.put("/api/v1/users/me", json={"email": "other@example.org"}).status_code == 401
    visitor = Browser(app, address="203.0.113.7")
    assert visitor.send(reset_link(app, admin.email), FORM).status_code == 302
    renewed = signed_in(app, "admin", NEW)
    own = {"username": "admin", "display_name": "Admin", "email": "other@example.org", "language": "en"}
    assert renewed.send("/profile", own).status_code == 302
    verbs = ("set_password", "reset_password", "change_email")
    assert noted(app) == [(f"accounts.{verb}", "admin", "admin") for verb in verbs]
    with app.app_context():
        query = select(AuditEntry.address).where(AuditEntry.action == "accounts.reset_password")
        assert db.session.scalar(query) == "203.0.113.7"


def test_no_account_and_no_password_without_a_line(app: Flask, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_details: object) -> None:
        raise LookupError

    monkeypatch.setattr(audit, "note", fail)
    for command in (["create", "emilia", "emilia@example.org"], ["set-password", "alice"]):
        done = app.test_cli_runner().invoke(cli_users.user, command, input=f"{NEW}\n")
        assert isinstance(done.exception, LookupError), done.output
    monkeypatch.undo()
    with app.app_context():
        assert service.sign_in("alice", PASSWORD).username == "alice"
        assert "emilia" not in [user.username for user in queries.all_users()]
