"""Who reads letters: with a mail server nobody but their receivers, and without one whoever has to hand them over."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import event, select, text

from app.db import db
from app.mail import kinds, queries, retrying
from app.mail.models import Letter, LetterState
from app.monitoring.models import AuditEntry
from tests.accounts.browser import Browser, signed_in
from tests.cast import MakeApp, Person, make_chat, make_direct_chat
from tests.mail.outbox import change_letter, letters_to, reset_link, write_letter

pytestmark = pytest.mark.integration
MAIL = "/admin/mail"


@pytest.fixture
def desk(app: Flask, admin: Person) -> Browser:
    """The administrator of a house with a mail server."""
    return signed_in(app, "admin")


@pytest.fixture
def post_office(make_app: MakeApp, admin: Person) -> Browser:
    """The administrator of a house without one."""
    return signed_in(make_app(smtp_url=None), "admin")


def read_by(app: Flask) -> list[tuple[str, str, str | None]]:
    """Whose secret letters were read, by whom."""
    with app.app_context():
        columns = (AuditEntry.actor_name, AuditEntry.target_kind, AuditEntry.target_name)
        rows = db.session.execute(select(*columns).where(AuditEntry.action == "mail.read_secret")).all()
    return [(row[0], row[1], row[2]) for row in rows]


def test_with_a_mail_server_nobody_reads_along(app: Flask, desk: Browser, alice: Person, bob: Person) -> None:
    make_chat(alice, bob, title="Between us")
    make_direct_chat(alice, bob)
    pages = desk.get(MAIL).text
    for one in letters_to(app, bob.email):
        pages += desk.get(f"{MAIL}/{one.id}").text
        assert desk.get(f"{MAIL}/{one.id}/html").status_code == 404
    assert "A new chat" in pages
    assert bob.email in pages
    assert "Between us" not in pages
    assert "alice" not in pages.lower()


@pytest.mark.parametrize("state", list(LetterState))
def test_with_a_mail_server_nobody_takes_a_link(app: Flask, desk: Browser, alice: Person, state: LetterState) -> None:
    token = reset_link(app, alice.email).rpartition("/")[2]
    (one,) = letters_to(app, alice.email)
    change_letter(app, one.id, state=state)
    page = f"{MAIL}/{one.id}"
    assert "A link for a new password" in desk.get(page).text
    assert token not in desk.get(MAIL).text + desk.get(page).text + desk.get(f"{page}/html").text
    opened = desk.send(f"{page}/open", page=page)
    assert opened.status_code == 404
    assert token not in opened.text
    assert read_by(app) == []


def test_without_one_it_is_opened_and_written_down(app: Flask, post_office: Browser, alice: Person) -> None:
    token = reset_link(app, alice.email).rpartition("/")[2]
    (one,) = letters_to(app, alice.email)
    page = f"{MAIL}/{one.id}"
    assert token not in post_office.get(MAIL).text + post_office.get(page).text
    assert post_office.get(f"{page}/html").status_code == 404
    assert read_by(app) == []
    assert token in post_office.send(f"{page}/open", page=page).text
    assert read_by(app) == [("admin", "person", "alice")]
    assert "Secret letter read" in post_office.get("/admin/audit").text
    assert post_office.post(f"{page}/open").status_code == 400  # No token.


def test_the_letter_of_nobody_is_written_down_too(app: Flask, post_office: Browser) -> None:
    page = f"{MAIL}/{write_letter(app, is_secret=True)}"
    assert post_office.send(f"{page}/open", page=page).status_code == 200
    assert [entry[:2] for entry in read_by(app)] == [("admin", "letter")]


def test_only_administrators_open_them(app: Flask, post_office: Browser, alice: Person) -> None:
    page = f"{MAIL}/{write_letter(app, is_secret=True)}"
    assert signed_in(app, "alice").send(f"{page}/open", page="/profile").status_code == 403
    assert post_office.send(f"{MAIL}/{UUID(int=7)}/open", page=MAIL).status_code == 404
    assert read_by(app) == []


@pytest.mark.unit
def test_every_letter_has_a_name(context: Flask) -> None:
    loader = context.jinja_env.list_templates(filter_func=lambda name: re.match(r"\w+/mail/(?!_)\w+\.txt", name))
    assert {kinds.of_template(name.removesuffix(".txt")) for name in loader} == set(kinds.WORDS)


def test_what_waits_is_counted_without_looking_at_letters(app: Flask) -> None:
    """Not even of those that wait: a letter is long, and there are many when the mail server is away."""
    plans: list[str] = []

    def hear(connection: Any, _cursor: object, sql: str, parameters: Any, *_rest: object) -> None:
        if "FROM letters" in sql and not sql.startswith("EXPLAIN"):
            is_sqlite = connection.dialect.name == "sqlite"
            rows = connection.exec_driver_sql(f"EXPLAIN {'QUERY PLAN ' * is_sqlite}{sql}", parameters).all()
            plans.append("\n".join(str(row[-1]) for row in rows))

    with app.app_context():
        if db.engine.dialect.name == "postgresql":  # Of a few rows it would rather read them all.
            db.session.execute(text("SET LOCAL enable_seqscan = off"))
        event.listen(db.engine, "before_cursor_execute", hear)
        try:
            queries.outbox()
            queries.count_letters()
            queries.count_waiting()
        finally:
            event.remove(db.engine, "before_cursor_execute", hear)
    assert len(plans) == 4
    # Of an empty table PostgreSQL likes either index as much.
    by_index = "COVERING INDEX ix_letters_state|Scan (using|on) ix_letters_state"
    assert [plan for plan in plans if not re.search(by_index, plan)] == []


def test_only_so_many_are_offered_as_are_tried(app: Flask, desk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrying, "MOST_AT_ONCE", 2)
    for _ in range(3):
        change_letter(app, write_letter(app), state=LetterState.FAILED)
    assert "Try 2 failed letters again" in desk.get(MAIL).text
    with app.app_context():
        assert retrying.retry_all() == 2
        assert db.session.scalars(select(Letter.state).where(Letter.state == LetterState.FAILED)).all() == ["failed"]
